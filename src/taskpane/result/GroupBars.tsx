import { makeStyles, mergeClasses } from "@fluentui/react-components";

import type { Counts, Tally } from "../../model/assessment";
import { usePane, useView } from "../state/PaneContext";
import { CONTRAST, NARROW, useStyles } from "../parts/styles";
import { tokens } from "../parts/tokens";

const useBarStyles = makeStyles({
  groups: { display: "flex", flexDirection: "column", gap: "6px" },
  group: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 142px) minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalM,
    alignItems: "center",
    [NARROW]: { gridTemplateColumns: "minmax(0, 1fr) auto" },
  },
  name: { [NARROW]: { gridColumnStart: 1, gridColumnEnd: 3 } },
  count: { minWidth: "38px" },
  bar: { display: "flex", gap: "2px", height: "12px" },
  segment: { boxSizing: "border-box", height: "12px", borderRadius: "2px", minWidth: "4px" },
  met: {
    backgroundColor: tokens.colorStatusSuccessBackground2,
    border: `1px solid ${tokens.colorStatusSuccessBorderActive}`,
    [CONTRAST]: {
      forcedColorAdjust: "none",
      backgroundColor: "Canvas",
      border: "1px solid CanvasText",
    },
  },
  missed: {
    backgroundColor: tokens.colorStatusDangerBorderActive,
    [CONTRAST]: { forcedColorAdjust: "none", backgroundColor: "CanvasText" },
  },
  unknown: {
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    [CONTRAST]: { forcedColorAdjust: "none", border: "1px dashed CanvasText" },
  },
  key: { display: "flex", flexWrap: "wrap", gap: "4px 12px", alignItems: "center" },
  keyItem: { display: "inline-flex", gap: "6px", alignItems: "center" },
  swatch: { width: "14px", height: "10px" },
});

const PARTS = ["met", "missed", "unknown"] as const;

/** A bar a group: light, solid, dashed, so that they also read in grey; the same in a sentence for screen readers. */
export function GroupBars() {
  const shared = useStyles();
  const styles = useBarStyles();
  const { text } = usePane();
  const { groups } = useView().review.tally;
  const { result } = text.pane;
  const widest = Math.max(1, ...groups.map((group) => group.total));
  return (
    <section className={shared.section} aria-labelledby="by-group">
      <h2 id="by-group" className={shared.heading}>
        {result.byGroup}
      </h2>
      <ul className={mergeClasses(shared.list, styles.groups)}>
        {groups.map((counts) => {
          const name = groupName(counts) ?? result.noGroup;
          const { metOrExceeded, total, missed, unknown } = counts;
          return (
            <li key={counts.group?.key ?? ""} className={styles.group}>
              <span className={shared.hidden}>
                {result.groupSentence(name, metOrExceeded, total, missed, unknown)}
              </span>
              <span aria-hidden className={mergeClasses(shared.body, styles.name)}>
                {name}
              </span>
              <Bar counts={counts} widest={widest} />
              <span aria-hidden className={mergeClasses(shared.figures, styles.count)}>
                <span className={shared.strong}>{metOrExceeded}</span>/{total}
              </span>
            </li>
          );
        })}
      </ul>
      <div aria-hidden className={mergeClasses(shared.small, styles.key)}>
        {PARTS.map((part) => (
          <span key={part} className={styles.keyItem}>
            <span className={mergeClasses(styles.segment, styles.swatch, styles[part])} />
            {result.key[part]}
          </span>
        ))}
      </div>
    </section>
  );
}

function Bar({ counts, widest }: { readonly counts: Counts; readonly widest: number }) {
  const styles = useBarStyles();
  const sizes = { met: counts.metOrExceeded, missed: counts.missed, unknown: counts.unknown };
  return (
    <span aria-hidden className={styles.bar}>
      {PARTS.filter((part) => sizes[part] > 0).map((part) => (
        <span
          key={part}
          className={mergeClasses(styles.segment, styles[part])}
          style={{ width: `${(100 * sizes[part]) / widest}%` }}
        />
      ))}
    </span>
  );
}

/** "Về kinh tế" as printed is "Kinh tế" here: the heading's "about" says nothing beside a bar. */
function groupName({ group }: Tally["groups"][number]): string | null {
  if (group === null) return null;
  const name = group.name.replace(/^về\s+/iu, "");
  return name.charAt(0).toLocaleUpperCase("vi") + name.slice(1);
}
