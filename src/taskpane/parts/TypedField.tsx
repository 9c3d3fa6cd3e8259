import { Field, Input, Textarea } from "@fluentui/react-components";

import type { SettingsChange } from "../../settings/changes";
import { useStyles } from "./styles";
import { useTyped } from "./useTyped";

interface TypedFieldProps {
  /** Unique among the fields: under this name it is remembered while typed. */
  readonly field: string;
  readonly label: string;
  readonly value: string;
  readonly hint?: string | undefined;
  readonly lines?: number;
  /** The settings with this value; null while it cannot be stored. */
  readonly store: (value: string) => SettingsChange | null;
  /** Said while it cannot be stored. */
  readonly wrong?: string;
}

/** A labelled line, or several, of the user's own words. */
export function TypedField({ field, label, value, hint, lines = 1, store, wrong }: TypedFieldProps) {
  const shared = useStyles();
  const { shown, onChange, onBlur } = useTyped(field, value, store);
  const isWrong = wrong !== undefined && store(shown) === null;
  const props = {
    className: shared.control,
    value: shown,
    onBlur,
    onChange: (_: unknown, { value: typed }: { value: string }) => onChange(typed),
  };
  return (
    <Field
      className={shared.field}
      label={label}
      {...(hint === undefined || isWrong ? {} : { hint })}
      {...(isWrong ? { validationState: "warning" as const, validationMessage: wrong } : {})}
    >
      {lines === 1 ? <Input {...props} /> : <Textarea {...props} rows={lines} resize="vertical" />}
    </Field>
  );
}
