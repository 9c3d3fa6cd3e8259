import { Button } from "@fluentui/react-components";

import { menuPaneText } from "../text/panes/menuPane";
import { PaneBar } from "./parts/PaneBar";
import { useStyles } from "./parts/styles";
import { usePane } from "./state/PaneContext";

/** Whether empty cells of the columns for ratio and verdict are to be filled. */
export default function FillQuestion() {
  const { state, dispatch, deeds, text } = usePane();
  const shared = useStyles();
  const { fill } = menuPaneText(text.language);
  return (
    <PaneBar
      intent="info"
      title={fill.title}
      actions={
        <>
          <Button
            size="medium"
            appearance={state.trouble === null ? "outline" : "secondary"}
            className={shared.plain}
            onClick={deeds.fillColumns}
          >
            {fill.yes}
          </Button>
          <Button
            size="medium"
            appearance="transparent"
            className={shared.plain}
            onClick={() => dispatch({ kind: "askedToFill", asks: false })}
          >
            {fill.no}
          </Button>
        </>
      }
    >
      {fill.body}
    </PaneBar>
  );
}
