import { Field, makeStyles, mergeClasses, Select } from "@fluentui/react-components";
import { useState } from "react";

import { UnfoldButton } from "../parts/UnfoldButton";
import { reportPaneText } from "../../text/panes/reportPane";
import { COUNTING_STYLES, FORM_NAMES } from "../../model/reportChoices";
import { usePane, useView } from "../state/PaneContext";
import { usePreview } from "./PreviewContext";
import { NARROW, useStyles } from "../parts/styles";
import { setLines, setName, setReport, setSigner, setYear } from "../../settings/reportChanges";
import { MoreFields } from "./MoreFields";
import { TypedField } from "../parts/TypedField";
import { tokens } from "../parts/tokens";

const useFieldStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  pair: {
    display: "grid",
    gridTemplateColumns: "1fr 1fr",
    gap: tokens.spacingHorizontalM,
    alignItems: "start",
    [NARROW]: { gridTemplateColumns: "1fr" },
  },
});

/** The document: form, body, place, signer, counting, the person's own words. Guesses are said to be guesses. */
export function DocumentFields() {
  const shared = useStyles();
  const styles = useFieldStyles();
  const { text } = usePane();
  const [more, setMore] = useState(false);
  const report = reportPaneText(text.language);
  return (
    <section className={mergeClasses(shared.section, styles.fields)} aria-labelledby="document">
      <h2 id="document" className={shared.heading}>
        {report.document}
      </h2>
      <FormField />
      <NameFields />
      <CountingField />
      <Limitations />
      <UnfoldButton
        isOpen={more}
        toggle={() => setMore(!more)}
        className={mergeClasses(shared.plain, shared.flush)}
      >
        {more ? report.fewerChoices : report.moreChoices}
      </UnfoldButton>
      {more && <MoreFields />}
    </section>
  );
}

function FormField() {
  const shared = useStyles();
  const { deeds, text } = usePane();
  const { settings } = useView();
  const { guesses } = usePreview();
  const report = reportPaneText(text.language);
  return (
    <Field
      className={shared.field}
      label={report.form}
      {...(settings.report.form === null ? { hint: report.guess } : {})}
    >
      <Select
        className={shared.control}
        value={settings.report.form ?? guesses.form}
        onChange={(_, { value }) =>
          deeds.choose(setReport({ form: FORM_NAMES.find((form) => form === value) ?? null }))
        }
      >
        {FORM_NAMES.map((form) => (
          <option key={form} value={form}>
            {report.forms[form]}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function NameFields() {
  const styles = useFieldStyles();
  const { text } = usePane();
  const { settings } = useView();
  const { guesses } = usePreview();
  const report = reportPaneText(text.language);
  const { body, place, year, signer } = settings.report;
  return (
    <>
      <TypedField
        field="body"
        label={report.body}
        value={body ?? guesses.body}
        hint={body === null && guesses.body !== "" ? report.guess : undefined}
        store={setName("body")}
      />
      <div className={styles.pair}>
        <TypedField
          field="place"
          label={report.place}
          value={place ?? guesses.place}
          store={setName("place")}
        />
        <TypedField
          field="year"
          label={report.year}
          value={String(year ?? guesses.year)}
          store={setYear}
          wrong={report.yearWrong}
        />
      </div>
      <TypedField field="signer" label={report.signer} value={signer.name ?? ""} store={setSigner("name")} />
    </>
  );
}

function CountingField() {
  const shared = useStyles();
  const { deeds, text } = usePane();
  const { settings, review } = useView();
  const report = reportPaneText(text.language);
  const { metOrExceeded, exceeded, met } = review.tally;
  return (
    <Field className={shared.field} label={report.counting}>
      <Select
        className={shared.control}
        value={settings.report.countingStyle}
        onChange={(_, { value }) =>
          deeds.choose(
            setReport({ countingStyle: COUNTING_STYLES.find((style) => style === value) ?? "inclusive" }),
          )
        }
      >
        {COUNTING_STYLES.map((style) => (
          <option key={style} value={style}>
            {report.countingStyles[style]({ metOrExceeded, exceeded, met })}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function Limitations() {
  const { text } = usePane();
  const { limitations } = useView().settings.report;
  const report = reportPaneText(text.language);
  return (
    <TypedField
      field="limitations"
      label={report.limitations}
      hint={report.textKept}
      lines={3}
      value={(limitations ?? []).join("\n")}
      store={setLines("limitations")}
    />
  );
}
