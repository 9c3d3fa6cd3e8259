import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useEffect, useRef } from "react";

import type { Compared, ShownChange } from "../../actions";
import { comparingText } from "../../text/comparing";
import { fillPlaces } from "../../text/units";
import { GoToCell } from "../parts/GoToCell";
import { useStyles } from "../parts/styles";
import { tokens } from "../parts/tokens";
import { useTools } from "../state/PaneContext";

const useListStyles = makeStyles({
  part: { "& summary": { minHeight: "24px", cursor: "pointer", fontWeight: tokens.fontWeightSemibold } },
  item: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: "6px",
    paddingBottom: "6px",
    overflowWrap: "anywhere",
  },
});

interface ListProps {
  readonly compared: Compared;
  readonly insert: () => void;
  readonly close: () => void;
}

/** What came of a comparison: the sentence, how the counts reconcile, then the rows by what changed. */
export function ComparedList({ compared, insert, close }: ListProps) {
  const shared = useStyles();
  const styles = useListStyles();
  const { text } = useTools();
  const words = comparingText(text.language);
  const sentence = useRef<HTMLHeadingElement>(null);
  useEffect(() => sentence.current?.focus(), [compared]);
  const isSame = compared.parts.every(({ change }) => change === "none");
  return (
    <>
      <h3 ref={sentence} tabIndex={-1} className={mergeClasses(shared.label, shared.focusable)}>
        {compared.sentence}
      </h3>
      {compared.reckoning.map((line) => (
        <p key={line} className={shared.small}>
          {line}
        </p>
      ))}
      {!compared.isSameTime && <p className={shared.body}>{words.otherTime}</p>}
      {isSame && <p className={shared.body}>{words.nothingChanged}</p>}
      {compared.parts.map(({ change, rows }) => (
        <details key={change} className={styles.part} open={change !== "none"}>
          <summary>{fillPlaces(words.headings[change], { count: rows.length })}</summary>
          <ul className={shared.list}>
            {rows.map((row, at) => (
              <ChangeItem key={at} row={row} />
            ))}
          </ul>
        </details>
      ))}
      <div className={shared.row}>
        <Button className={mergeClasses(shared.secondary, shared.grow)} onClick={insert}>
          {words.pane.insert}
        </Button>
        <Button className={mergeClasses(shared.secondary, shared.grow)} onClick={close}>
          {words.pane.close}
        </Button>
      </div>
    </>
  );
}

/** One row: its name, the two figures, the two verdicts, what else changed; spoken in words where the eye sees an arrow. */
function ChangeItem({ row }: { readonly row: ShownChange }) {
  const shared = useStyles();
  const styles = useListStyles();
  const { text } = useTools();
  const { pane } = comparingText(text.language);
  const figures = { before: row.before || pane.none, now: row.now || pane.none };
  const verdicts = { before: row.verdictBefore, now: row.verdictNow };
  const unit = row.unit === null ? "" : ` ${row.unit}`;
  const difference =
    row.difference === null || row.difference === "0"
      ? ""
      : `; ${fillPlaces(pane.difference, { difference: row.difference })}`;
  return (
    <li className={styles.item}>
      <div className={shared.between}>
        <span className={mergeClasses(shared.body, row.planChanged && shared.strong)}>{row.name}</span>
        {row.cell !== null && <GoToCell cell={row.cell} />}
      </div>
      {row.notes.map((note) => (
        <p key={note} className={mergeClasses(shared.body, row.planChanged && shared.strong)}>
          {note}
        </p>
      ))}
      <p className={shared.body}>
        <Arrow seen={fillPlaces(pane.change, figures)} spoken={fillPlaces(pane.changeSpoken, figures)} />
        {unit}
        {difference}
      </p>
      <p className={mergeClasses(shared.body, row.verdictChanged ? shared.strong : shared.quiet)}>
        {row.verdictChanged ? (
          <Arrow
            seen={fillPlaces(pane.verdicts, verdicts)}
            spoken={fillPlaces(pane.verdictsSpoken, verdicts)}
          />
        ) : (
          row.verdictNow
        )}
      </p>
    </li>
  );
}

function Arrow({ seen, spoken }: { readonly seen: string; readonly spoken: string }) {
  const shared = useStyles();
  return (
    <>
      <span aria-hidden>{seen}</span>
      <span className={shared.hidden}>{spoken}</span>
    </>
  );
}
