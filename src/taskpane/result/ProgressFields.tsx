import { Field, Select } from "@fluentui/react-components";

import { CLASSES, type Progress } from "../../model/progress";
import type { RulingDraft } from "../../settings/changes";
import { progressWords } from "../../text/progress";
import { useStyles } from "../parts/styles";
import { useTools } from "../state/PaneContext";
import { detailsPaneText } from "../../text/panes/detailsPane";

interface FieldsProps {
  readonly progress: Progress;
  readonly draft: RulingDraft;
  readonly change: (part: Partial<RulingDraft>) => void;
}

/** While the year runs a person says what class an indicator is in. */
export function ProgressFields({ progress, draft, change }: FieldsProps) {
  const shared = useStyles();
  const { text } = useTools();
  const { classes } = progressWords(text.language);
  const { ruling } = detailsPaneText(text.language);
  return (
    <Field className={shared.field} label={ruling.outcome} hint={ruling.outcomeHint}>
      <Select
        className={shared.control}
        value={draft.progress ?? ""}
        onChange={(_, { value }) => change({ progress: CLASSES.find((one) => one === value) ?? null })}
      >
        <option value="">{ruling.asComputed(classes[progress.proposed])}</option>
        {CLASSES.map((one) => (
          <option key={one} value={one}>
            {classes[one]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
