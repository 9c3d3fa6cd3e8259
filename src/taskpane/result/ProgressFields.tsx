import { CLASSES, type Progress } from "../../model/progress";
import type { RulingDraft } from "../../settings/rulingChanges";
import { progressWords } from "../../text/progress";
import { useTools } from "../state/PaneContext";
import { OutcomeChoice } from "./OutcomeChoice";

interface FieldsProps {
  readonly progress: Progress;
  readonly draft: RulingDraft;
  readonly change: (part: Partial<RulingDraft>) => void;
}

/** While the year runs a person says what class an indicator is in. */
export function ProgressFields({ progress, draft, change }: FieldsProps) {
  const { classes } = progressWords(useTools().text.language);
  return (
    <OutcomeChoice
      proposed={progress.proposed}
      outcomes={CLASSES}
      words={classes}
      chosen={draft.progress ?? null}
      choose={(one) => change({ progress: one })}
    />
  );
}
