import { Field, Select } from "@fluentui/react-components";

import type { Assessment } from "../../model/assessment";
import { CLASSES, KINDS, type Progress } from "../../model/progress";
import type { RulingDraft } from "../../settings/changes";
import { progressWords } from "../../text/progress";
import { useStyles } from "../parts/styles";
import { useTools } from "../state/PaneContext";

interface FieldsProps {
  readonly progress: Progress;
  readonly ruling: Assessment["ruling"];
  readonly draft: RulingDraft;
  readonly change: (part: Partial<RulingDraft>) => void;
}

/** While the year runs a person says what class an indicator is in, and how its figure comes about. */
export function ProgressFields({ progress, ruling, draft, change }: FieldsProps) {
  const shared = useStyles();
  const { text } = useTools();
  const { classes, kinds } = progressWords(text.language);
  const words = text.pane.progress;
  const isKindRuled = (ruling?.kind ?? null) !== null;
  return (
    <>
      <Field className={shared.field} label={text.pane.ruling.outcome} hint={text.pane.ruling.outcomeHint}>
        <Select
          className={shared.control}
          value={draft.progress ?? ""}
          onChange={(_, { value }) => change({ progress: CLASSES.find((one) => one === value) ?? null })}
        >
          <option value="">{text.pane.ruling.asComputed(classes[progress.proposed])}</option>
          {CLASSES.map((one) => (
            <option key={one} value={one}>
              {classes[one]}
            </option>
          ))}
        </Select>
      </Field>
      <Field className={shared.field} label={words.kind} hint={words.kindHint}>
        <Select
          className={shared.control}
          value={draft.kind ?? ""}
          onChange={(_, { value }) => change({ kind: KINDS.find((one) => one === value) ?? null })}
        >
          <option value="">{isKindRuled ? words.kindAsRead : words.kindIs(kinds[progress.kind])}</option>
          {KINDS.map((one) => (
            <option key={one} value={one}>
              {kinds[one]}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}
