import { Button, Checkbox, makeStyles, mergeClasses } from "@fluentui/react-components";
import { TableRegular } from "@fluentui/react-icons/svg/table";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { ShieldCheckmarkRegular } from "@fluentui/react-icons/svg/shield-checkmark";

import { tablesPaneText } from "../../text/panes/tablesPane";
import type { IndicatorTable } from "../../model/table";
import { addressOf } from "../../model/address";
import { usePane, useView } from "../state/PaneContext";
import { CONTRAST, NARROW, useStyles } from "../parts/styles";
import { columnName } from "./columnName";
import { includeSheet } from "../../settings/changes";
import { tokens } from "../parts/tokens";

const useGuideStyles = makeStyles({
  head: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  card: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    padding: `6px ${tokens.spacingHorizontalM} 6px 4px`,
    [NARROW]: { flexWrap: "wrap" },
  },
  name: { flexGrow: 1, minWidth: 0, [NARROW]: { flexBasis: "60%" } },
  count: { [NARROW]: { marginLeft: "44px" } },
  beside: { display: "flex", gap: tokens.spacingHorizontalM, "& > svg": { flexShrink: 0 } },
  steps: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  number: {
    flexShrink: 0,
    boxSizing: "border-box",
    width: "28px",
    height: "28px",
    borderRadius: "50%",
    border: `1px solid ${tokens.colorBrandStroke1}`,
    color: tokens.colorBrandForeground1,
    textAlign: "center",
    lineHeight: "26px",
    fontWeight: tokens.fontWeightSemibold,
  },
  divider: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalL },
  shield: { color: tokens.colorStatusSuccessForeground1, [CONTRAST]: { color: "CanvasText" } },
});

/** First run: what was found, before anything is asked. */
export function GuideHead() {
  const shared = useStyles();
  const styles = useGuideStyles();
  const { text } = usePane();
  const { reading, tally } = useView().review;
  return (
    <div className={styles.head}>
      <h1 className={mergeClasses(shared.title, shared.focusable)} tabIndex={-1}>
        {tablesPaneText(text.language).guide.found(reading.tables.length, tally.total)}
      </h1>
      <p className={mergeClasses(shared.body, shared.quiet)}>{tablesPaneText(text.language).guide.lead}</p>
      {reading.tables.map((table) => (
        <TableCard key={table.id} table={table} />
      ))}
      <TwoTargets />
    </div>
  );
}

function TableCard({ table }: { readonly table: IndicatorTable }) {
  const shared = useStyles();
  const styles = useGuideStyles();
  const { deeds, text } = usePane();
  const view = useView();
  const { sheet } = table.block;
  const count = view.review.reading.indicators.filter((one) => one.table === table.id).length;
  const isIn = !view.settings.reading.leftOut.includes(sheet);
  return (
    <div className={mergeClasses(shared.card, styles.card)}>
      <Checkbox checked={isIn} aria-label={sheet} onChange={() => deeds.choose(includeSheet(sheet, !isIn))} />
      <div className={styles.name}>
        <div className={mergeClasses(shared.body, shared.strong)}>{sheet}</div>
        <div className={shared.small}>{tablesPaneText(text.language).guide.area(addressOf(table.block))}</div>
      </div>
      <span className={mergeClasses(shared.figures, styles.count)}>
        {table.included
          ? tablesPaneText(text.language).tables.indicators(count)
          : tablesPaneText(text.language).tables.leftOut}
      </span>
    </div>
  );
}

function TwoTargets() {
  const shared = useStyles();
  const styles = useGuideStyles();
  const { dispatch, text } = usePane();
  const { tables } = useView().review.reading;
  const table = tables.find((one) => one.included && one.targetCandidates.length > 1);
  const column = table?.columns.find((one) => one.column === table.chosen.target);
  if (table === undefined || column === undefined) return null;
  const { guide } = tablesPaneText(text.language);
  return (
    <div className={mergeClasses(shared.tinted, styles.beside)}>
      <InfoRegular aria-hidden fontSize={20} />
      <div className={shared.section}>
        <span>
          {guide.twoTargets(table.targetCandidates.length)} <strong>“{columnName(column)}”</strong>.
        </span>
        <div>
          <Button
            className={shared.plain}
            onClick={() => {
              dispatch({ kind: "guided", shown: false });
              setTimeout(
                () => document.querySelector<HTMLElement>("#screen input[type=radio]:checked")?.focus(),
                0,
              );
            }}
          >
            {guide.changeColumn}
          </Button>
        </div>
      </div>
    </div>
  );
}

/** Three steps, the sample, and what happens to the figures: nothing. */
export function Guide() {
  const shared = useStyles();
  const styles = useGuideStyles();
  const { deeds, dispatch, text } = usePane();
  const { guide } = tablesPaneText(text.language);
  return (
    <section className={mergeClasses(shared.section, styles.divider)} aria-labelledby="guide">
      <h2 id="guide" className={shared.heading}>
        {guide.title}
      </h2>
      <ol className={mergeClasses(shared.list, styles.steps)}>
        {guide.steps.map((step, place) => (
          <li key={step.name} className={styles.beside}>
            <span aria-hidden className={styles.number}>
              {place + 1}
            </span>
            <div>
              <div className={mergeClasses(shared.body, shared.strong)}>{step.name}</div>
              <div className={mergeClasses(shared.body, shared.quiet)}>{step.what}</div>
            </div>
          </li>
        ))}
      </ol>
      <div className={shared.row}>
        <Button
          className={mergeClasses(shared.secondary, shared.grow)}
          icon={<TableRegular />}
          onClick={deeds.insertSample}
        >
          {guide.sample}
        </Button>
        <Button
          appearance="transparent"
          className={mergeClasses(shared.secondary, shared.grow)}
          onClick={() => dispatch({ kind: "guided", shown: false })}
        >
          {guide.hide}
        </Button>
      </div>
      <div className={mergeClasses(shared.tinted, styles.beside)}>
        <ShieldCheckmarkRegular aria-hidden fontSize={20} className={styles.shield} />
        <span>{guide.safe}</span>
      </div>
    </section>
  );
}
