import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { DataBarHorizontalRegular } from "@fluentui/react-icons/svg/data-bar-horizontal";

import { chartsText } from "../../text/sheets/charts";
import { useStyles } from "../parts/styles";
import { tokens } from "../parts/tokens";
import { usePane } from "../state/PaneContext";

const useChartsStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

/** A sheet of charts on request. Fetched with its words. */
export default function ChartsCard() {
  const shared = useStyles();
  const styles = useChartsStyles();
  const { deeds, text } = usePane();
  const words = chartsText(text.language).pane;
  const insert = () =>
    deeds.act("charts", async (actions) => {
      const { view, areDrawn } = await actions.insertCharts(await actions.read());
      return { view, said: areDrawn ? words.inserted : words.withoutCharts };
    });
  return (
    <section className={mergeClasses(shared.card, styles.card)} aria-label={words.title}>
      <h2 className={shared.label}>{words.title}</h2>
      <p className={mergeClasses(shared.body, shared.quiet)}>{words.intro}</p>
      <Button className={shared.secondary} icon={<DataBarHorizontalRegular />} onClick={insert}>
        {words.insert}
      </Button>
    </section>
  );
}
