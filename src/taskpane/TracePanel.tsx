import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useState } from "react";

import type { TracedIndicator } from "../model/trace";
import { tracePaneText } from "../text/panes/tracePane";
import { GoToCell } from "./parts/GoToCell";
import { useStyles } from "./parts/styles";
import { tokens } from "./parts/tokens";
import { usePane, useView } from "./state/PaneContext";

/** A sentence of all indicators names these at once. */
const AT_ONCE = 5;

const useTraceStyles = makeStyles({
  panel: { margin: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0` },
  head: { display: "flex", alignItems: "start", justifyContent: "space-between" },
});

/** Which indicators and cells the cell selected on the report page comes from, each a click away. */
export default function TracePanel() {
  const shared = useStyles();
  const styles = useTraceStyles();
  const { state, dispatch, text } = usePane();
  const [all, setAll] = useState<string | null>(null);
  const { trace } = state;
  if (trace === null) return null;
  const { title, count, others, more, close } = tracePaneText(text.language);
  const { indicators, address } = trace;
  const shown = all === address ? indicators : indicators.slice(0, AT_ONCE);
  const left = indicators.length - shown.length;
  return (
    <section className={mergeClasses(shared.card, shared.section, styles.panel)} aria-label={title(address)}>
      <div className={styles.head}>
        <h2 className={shared.label}>
          {title(address)}
          {indicators.length > 1 && ` ${count(indicators.length)}`}
        </h2>
        <Button
          appearance="transparent"
          className={shared.plain}
          style={{ minWidth: "32px" }}
          icon={<DismissRegular />}
          aria-label={close}
          onClick={() => dispatch({ kind: "traced", trace: null })}
        />
      </div>
      <ul className={mergeClasses(shared.list, shared.section)}>
        {shown.map((one) => (
          <TracedRow key={one.indicator} traced={one} />
        ))}
        {indicators.length === 0 && (
          <li className={shared.body}>
            {others}
            <Cells cells={trace.others.slice(0, AT_ONCE)} />
          </li>
        )}
      </ul>
      {left > 0 && (
        <Button
          appearance="transparent"
          className={mergeClasses(shared.plain, shared.flush)}
          onClick={() => setAll(address)}
        >
          {more(left)}
        </Button>
      )}
    </section>
  );
}

function TracedRow({ traced: { indicator, cells } }: { readonly traced: TracedIndicator }) {
  const shared = useStyles();
  const { text } = usePane();
  const { review } = useView();
  const found = review.assessments.find((one) => one.indicator.id === indicator);
  if (found === undefined) return null;
  return (
    <li className={shared.body}>
      {found.indicator.name} · {text.pane.outcomes[found.outcome]}
      <Cells cells={cells.slice(0, AT_ONCE)} />
    </li>
  );
}

function Cells({ cells }: Pick<TracedIndicator, "cells">) {
  const shared = useStyles();
  return (
    <div className={shared.row}>
      {cells.map((cell) => (
        <GoToCell key={`${cell.sheet}!${cell.row},${cell.column}`} cell={cell} />
      ))}
    </div>
  );
}
