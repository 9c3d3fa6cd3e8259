import { Button } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";

import { useStyles } from "../parts/styles";
import { usePane } from "../state/PaneContext";

/** The way back from what was just chosen. */
export default function UndoChoice({ isQuiet = false }: { readonly isQuiet?: boolean }) {
  const shared = useStyles();
  const { state, deeds, text } = usePane();
  const { chosen } = state;
  if (chosen === null) return null;
  return (
    <Button
      className={shared.plain}
      style={{ alignSelf: "start", ...(isQuiet ? { minWidth: "auto" } : {}) }}
      appearance={isQuiet ? "transparent" : "secondary"}
      icon={<ArrowUndoRegular />}
      onClick={() => deeds.choose(chosen.back, { doing: "undo", said: () => text.pane.done.choiceUndone })}
    >
      {text.pane.report.undo}
    </Button>
  );
}
