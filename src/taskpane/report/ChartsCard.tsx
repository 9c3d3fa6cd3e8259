import { Button } from "@fluentui/react-components";
import { DataBarHorizontalRegular } from "@fluentui/react-icons/svg/data-bar-horizontal";

import { chartsText } from "../../text/sheets/charts";
import { useStyles } from "../parts/styles";
import { usePane } from "../state/PaneContext";

/** A sheet of charts on request. Fetched with its words. */
export default function ChartsCard() {
  const shared = useStyles();
  const { deeds, text } = usePane();
  const words = chartsText(text.language).pane;
  const insert = () =>
    deeds.act("charts", async (actions) => {
      const { view, areDrawn } = await actions.insertCharts(await actions.read());
      return { view, said: areDrawn ? words.inserted : words.withoutCharts };
    });
  return (
    <section className={shared.card} aria-label={words.title}>
      <h2 className={shared.label}>{words.title}</h2>
      <p className={shared.body}>{words.intro}</p>
      <Button className={shared.secondary} icon={<DataBarHorizontalRegular />} onClick={insert}>
        {words.insert}
      </Button>
    </section>
  );
}
