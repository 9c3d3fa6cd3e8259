import { Button, Checkbox, makeStyles, mergeClasses } from "@fluentui/react-components";
import { DataBarHorizontalRegular } from "@fluentui/react-icons/svg/data-bar-horizontal";
import { useState } from "react";

import type { Actions, View } from "../../actions";
import { areChartsRemoved, chartsSheetIn, type ChartsKept } from "../../actions/charts/chartsPlace";
import { setReport } from "../../settings/reportChanges";
import { chartsText, type ChartsText } from "../../text/sheets/charts";
import { fillPlaces } from "../../text/units";
import { useStyles } from "../parts/styles";
import { tokens } from "../parts/tokens";
import { usePane, useView } from "../state/PaneContext";

const useChartsStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  flat: { marginLeft: "-8px" },
});

/** A sheet of charts on request, or with every report. Fetched with its words. */
export default function ChartsCard() {
  const shared = useStyles();
  const styles = useChartsStyles();
  const { deeds, text } = usePane();
  const view = useView();
  const words = chartsText(text.language).pane;
  const { kept, write } = useWriting(words);
  const isThere = chartsSheetIn(view.facts) !== null;
  const isWanted = view.settings.report.charts === true;
  return (
    <section className={mergeClasses(shared.card, styles.card)} aria-label={words.title}>
      <h2 className={shared.label}>{words.title}</h2>
      <p className={mergeClasses(shared.body, shared.quiet)}>{words.intro}</p>
      <Checkbox
        className={mergeClasses(shared.choice, styles.flat)}
        checked={isWanted}
        label={words.with}
        onChange={(_, { checked }) => deeds.choose(setReport({ charts: checked === true }))}
      />
      <Button className={shared.secondary} icon={<DataBarHorizontalRegular />} onClick={() => write(null)}>
        {isThere ? words.renew : words.insert}
      </Button>
      {isWanted && kept === null && areChartsRemoved(view.facts) && (
        <p className={shared.body}>{words.removed}</p>
      )}
      {kept !== null && <Kept kept={kept} words={words} write={write} />}
    </section>
  );
}

interface Shown {
  /** The view it is of: of a later one it says nothing. */
  readonly view: View;
  readonly kept: ChartsKept;
}

/** Writing, and what kept it from being done: by the button, or with the last report. */
function useWriting(words: ChartsText["pane"]): {
  readonly kept: ChartsKept | null;
  readonly write: (replacing: string | null) => void;
} {
  const { deeds } = usePane();
  const view = useView();
  const [shown, setShown] = useState<Shown | null>(null);
  const work = (replacing: string | null) => async (actions: Actions) => {
    const done = await actions.insertCharts(await actions.read(), replacing);
    setShown(done.kept === null ? null : { view: done.view, kept: done.kept });
    const isDone = done.kept === null || done.kept.reason === "notDrawn";
    const said = done.isNew ? words.inserted : words.renewed;
    return { view: done.view, said: isDone ? said : words.left };
  };
  return {
    kept: shown?.view === view ? shown.kept : (view.facts.chartsKept ?? null),
    write: (replacing) => deeds.act("charts", work(replacing)),
  };
}

function Kept(props: {
  readonly kept: ChartsKept;
  readonly words: ChartsText["pane"];
  readonly write: (replacing: string) => void;
}) {
  const shared = useStyles();
  const { kept, words, write } = props;
  const cells = "cells" in kept ? kept.cells : "";
  return (
    <>
      <p className={shared.body} role="status">
        {fillPlaces(words.kept[kept.reason], { cells })}
      </p>
      {kept.reason === "typed" && (
        <Button className={shared.secondary} onClick={() => write(cells)}>
          {words.writeOver}
        </Button>
      )}
    </>
  );
}
