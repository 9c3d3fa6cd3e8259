import { Button, mergeClasses } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";

import { useStyles } from "../parts/styles";
import { usePane } from "../state/PaneContext";

/** What was just chosen in a card that is gone now, and the way back. */
export function ChosenCard() {
  const shared = useStyles();
  const { state, deeds, text } = usePane();
  const { chosen } = state;
  if (chosen === null) return null;
  return (
    <div className={mergeClasses(shared.tinted, shared.section)}>
      <p className={shared.body}>{chosen.words}</p>
      <Button
        className={shared.plain}
        style={{ alignSelf: "start" }}
        icon={<ArrowUndoRegular />}
        onClick={() => deeds.choose(chosen.back, { said: () => text.pane.done.choiceUndone })}
      >
        {text.pane.report.undo}
      </Button>
    </div>
  );
}
