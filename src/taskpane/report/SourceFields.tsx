import { Checkbox, makeStyles, mergeClasses } from "@fluentui/react-components";

import type { Review } from "../../model/assessment";
import { setAsOf, setReport } from "../../settings/reportChanges";
import { reportPaneText } from "../../text/panes/reportPane";
import { useStyles } from "../parts/styles";
import { usePane, useView } from "../state/PaneContext";
import { TypedField } from "../parts/TypedField";

const useSourceStyles = makeStyles({ flat: { marginLeft: "-8px" } });

/** What the report takes from the source beside plan and result, and the day its figures are of. */
export function SourceFields() {
  const words = reportPaneText(usePane().text.language);
  const { review, settings } = useView();
  const { report: choices } = settings;
  const isProgress = review.period?.isProgress === true;
  return (
    <>
      {isProgress && (
        <TypedField
          field="asOf"
          label={words.asOf}
          hint={words.asOfHint}
          value={choices.asOf ?? dayRead(review, choices.year)}
          store={setAsOf}
        />
      )}
      <Wish name="moreColumns" checked={choices.moreColumns ?? isProgress} />
      {review.owners.length > 0 && <Wish name="byOwner" checked={choices.byOwner === true} />}
      {review.owners.length > 0 && <Wish name="personNames" checked={choices.personNames === true} />}
      <Wish name="wordCharts" checked={choices.wordCharts === true} />
    </>
  );
}

/** The day a heading says, in the report's year. */
function dayRead({ period, reading }: Review, year: number | null): string {
  const until = period?.span?.until ?? null;
  return until === null ? "" : [until.day, until.month, year ?? reading.year].join("/");
}

function Wish({
  name,
  checked,
}: {
  readonly name: "moreColumns" | "byOwner" | "personNames" | "wordCharts";
  readonly checked: boolean;
}) {
  const shared = useStyles();
  const styles = useSourceStyles();
  const { deeds, text } = usePane();
  return (
    <Checkbox
      className={mergeClasses(shared.choice, styles.flat)}
      checked={checked}
      label={reportPaneText(text.language)[name]}
      onChange={(_, { checked: is }) => deeds.choose(setReport({ [name]: is === true }))}
    />
  );
}
