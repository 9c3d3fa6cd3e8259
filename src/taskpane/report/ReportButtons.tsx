import { Button, mergeClasses } from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons/svg/arrow-clockwise";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";

import { reportPaneText } from "../../text/panes/reportPane";
import { ReportIcon } from "../parts/ribbonIcons";
import { stepWords, takeStep } from "../parts/nextStep";
import { usePane, useView } from "../state/PaneContext";
import { usePreview } from "./PreviewContext";
import { isOutdated, nextStep } from "../state/paneState";
import { useStyles } from "../parts/styles";
import { SignOff } from "./SignOff";
import { WordButtons } from "./WordButtons";

/** Insert or update first, then taking back and taking along. */
export function ReportButtons() {
  const shared = useStyles();
  const { state, deeds, text } = usePane();
  const view = useView();
  const { stale } = usePreview();
  const report = reportPaneText(text.language);
  return (
    <>
      <StepButton />
      {view.report !== null && stale !== null && <p className={shared.small}>{report.wordsKept}</p>}
      {view.report !== null && nextStep(state) === "update" && <SignOff />}
      <div className={shared.row}>
        {view.canUndo && (
          <Button
            className={mergeClasses(shared.secondary, shared.grow)}
            icon={<ArrowUndoRegular />}
            onClick={deeds.undo}
          >
            {text.pane.report.undo}
          </Button>
        )}
        <Button
          className={mergeClasses(shared.secondary, shared.grow)}
          icon={<CopyRegular />}
          onClick={deeds.copy}
        >
          {text.pane.report.copy}
        </Button>
      </div>
      <WordButtons />
    </>
  );
}

/** In colour as long as there is something to do. */
function StepButton() {
  const shared = useStyles();
  const { state, deeds, text } = usePane();
  const { stale } = usePreview();
  const step = nextStep(state);
  const isOpen = step !== "update" || stale !== null || isOutdated(state);
  return (
    <Button
      appearance={isOpen && state.trouble === null ? "primary" : "secondary"}
      size="large"
      className={shared.main}
      icon={step === "read" ? <ArrowClockwiseRegular /> : <ReportIcon />}
      onClick={() => takeStep(step, deeds)}
    >
      {stepWords(step, text)}
    </Button>
  );
}
