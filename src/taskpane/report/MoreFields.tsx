import { Checkbox, Field, makeStyles, mergeClasses, Select } from "@fluentui/react-components";

import { reportPaneText } from "../../text/panes/reportPane";
import { DECIMAL_DIGITS } from "../../model/reportChoices";
import { usePane, useView } from "../state/PaneContext";
import { usePreview } from "./PreviewContext";
import { useStyles } from "../parts/styles";
import { judgeWith } from "../../settings/rulingChanges";
import { setLines, setName, setReport, setSigner } from "../../settings/reportChanges";
import { SourceFields } from "./SourceFields";
import { TypedField } from "../parts/TypedField";

const useMoreStyles = makeStyles({ flat: { marginLeft: "-8px" } });

/** What most reports never need to change. */
export function MoreFields() {
  const { text } = usePane();
  const { settings } = useView();
  const { guesses, proposedRecipients } = usePreview();
  const words = reportPaneText(text.language);
  const { signer, ...choices } = settings.report;
  const named = (field: "superior" | "territory" | "field") => (
    <TypedField
      field={field}
      label={words[field]}
      value={choices[field] ?? guesses[field]}
      store={setName(field)}
    />
  );
  const listed = (field: "recipients" | "clauses" | "tasks", value: readonly string[], hint?: string) => (
    <TypedField
      field={field}
      label={words[field]}
      lines={3}
      hint={hint}
      value={value.join("\n")}
      store={setLines(field)}
    />
  );
  return (
    <>
      {named("superior")}
      {named("territory")}
      {named("field")}
      <TypedField
        field="authority"
        label={words.signerAuthority}
        value={signer.authority ?? guesses.signerAuthority}
        store={setSigner("authority")}
      />
      <TypedField
        field="title"
        label={words.signerTitle}
        value={signer.title ?? guesses.signerTitle}
        store={setSigner("title")}
      />
      {listed("recipients", choices.recipients ?? proposedRecipients)}
      {listed("clauses", choices.clauses)}
      {listed("tasks", choices.tasks ?? [], words.paragraphs)}
      <SourceFields />
      <Figures />
    </>
  );
}

function Figures() {
  const shared = useStyles();
  const styles = useMoreStyles();
  const { deeds, text } = usePane();
  const { judging, report: choices } = useView().settings;
  const report = reportPaneText(text.language);
  const { decimals } = choices;
  return (
    <>
      <Field className={shared.field} label={report.decimals}>
        <Select
          className={shared.control}
          value={`${decimals.digits} ${decimals.digits > 0 && decimals.fixed}`}
          onChange={(_, { value }) => {
            const digits = DECIMAL_DIGITS.find((one) => value.startsWith(String(one))) ?? 2;
            deeds.choose(setReport({ decimals: { digits, fixed: value.endsWith("true") } }));
          }}
        >
          <option value="0 false">{report.noDecimals}</option>
          <option value="1 false">{report.decimalsAtMost(1)}</option>
          <option value="2 false">{report.decimalsAtMost(2)}</option>
          <option value="1 true">{report.decimalsExactly(1)}</option>
          <option value="2 true">{report.decimalsExactly(2)}</option>
        </Select>
      </Field>
      <Checkbox
        className={mergeClasses(shared.choice, styles.flat)}
        checked={judging.unknownInTotal}
        label={report.unknownInTotal}
        onChange={(_, { checked }) => deeds.choose(judgeWith({ unknownInTotal: checked === true }))}
      />
      <Checkbox
        className={mergeClasses(shared.choice, styles.flat)}
        checked={judging.attainmentForLower}
        label={report.attainmentForLower}
        onChange={(_, { checked }) => deeds.choose(judgeWith({ attainmentForLower: checked === true }))}
      />
    </>
  );
}
