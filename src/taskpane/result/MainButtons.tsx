import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons/svg/arrow-clockwise";

import { ClearIcon, MarkIcon, ReportIcon } from "../parts/ribbonIcons";
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
        icon={step === "read" ? <ArrowClockwiseRegular /> : <ReportIcon />}
        onClick={() => takeStep(step, deeds)}
      >
        {stepWords(step, text)}
      </Button>
      <Button
        className={mergeClasses(shared.main, shared.grow)}
        style={{ width: "auto" }}
        size="large"
        icon={view.isHighlighted ? <ClearIcon /> : <MarkIcon />}
        onClick={view.isHighlighted ? deeds.clearHighlights : deeds.highlight}
      >
        {view.isHighlighted ? result.clear : result.highlight}
      </Button>
    </div>
  );
}
