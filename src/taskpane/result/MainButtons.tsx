import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons/svg/arrow-clockwise";
import { DocumentAddFilled } from "@fluentui/react-icons/svg/document-add";
import { HighlightRegular } from "@fluentui/react-icons/svg/highlight";

import { stepWords, takeStep } from "../parts/nextStep";
import { usePane, useView } from "../state/PaneContext";
import { nextStep } from "../state/paneState";
import { useStyles } from "../parts/styles";

const useButtonStyles = makeStyles({
  main: { width: "auto", flexGrow: 2, flexBasis: "auto" },
});

/** The report, the highlights: the one primary button of this screen and its neighbour. */
export function MainButtons() {
  const shared = useStyles();
  const styles = useButtonStyles();
  const { state, deeds, text } = usePane();
  const view = useView();
  const { result } = text.pane;
  const step = nextStep(state);
  return (
    <div className={shared.row}>
      <Button
        appearance={state.trouble === null ? "primary" : "secondary"}
        className={mergeClasses(shared.main, shared.grow, styles.main)}
        size="large"
        icon={step === "create" ? <DocumentAddFilled /> : <ArrowClockwiseRegular />}
        onClick={() => takeStep(step, deeds)}
      >
        {stepWords(step, text)}
      </Button>
      <Button
        className={mergeClasses(shared.main, shared.grow)}
        style={{ width: "auto" }}
        size="large"
        icon={<HighlightRegular />}
        onClick={view.isHighlighted ? deeds.clearHighlights : deeds.highlight}
      >
        {view.isHighlighted ? result.clear : result.highlight}
      </Button>
    </div>
  );
}
