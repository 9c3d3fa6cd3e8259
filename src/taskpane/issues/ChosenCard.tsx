import { mergeClasses } from "@fluentui/react-components";

import { useStyles } from "../parts/styles";
import { usePane } from "../state/PaneContext";
import UndoChoice from "./UndoChoice";

/** What was just chosen in a card that is gone now, and the way back. */
export function ChosenCard() {
  const shared = useStyles();
  const { chosen } = usePane().state;
  if (chosen === null) return null;
  return (
    <div className={mergeClasses(shared.tinted, shared.section)}>
      <p className={shared.body}>{chosen.words}</p>
      <UndoChoice />
    </div>
  );
}
