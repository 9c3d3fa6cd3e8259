import { Checkbox } from "@fluentui/react-components";

import { tablesPaneText } from "../../text/panes/tablesPane";
import { setPace, showForecast } from "../../settings/rulingChanges";
import { progressWords } from "../../text/progress";
import { useStyles } from "../parts/styles";
import { TypedField } from "../parts/TypedField";
import { usePane, useView } from "../state/PaneContext";

/** While the year runs: by what progress is judged now, how far an indicator may lag, and what a person expects where the table says nothing. */
export function PaceFields() {
  const shared = useStyles();
  const { text, deeds } = usePane();
  const { review, settings } = useView();
  const words = tablesPaneText(text.language).pace;
  if (review.period?.isProgress !== true) return null;
  const { tolerance = 0, expected = null } = settings.judging.pace ?? {};
  const used = new Set(review.assessments.flatMap(({ progress }) => progress?.expected?.source ?? []));
  const sources = [...used].map((source) => progressWords(text.language).sources[source]).join(", ");
  return (
    <section className={shared.section} aria-labelledby="pace">
      <h2 id="pace" className={shared.heading}>
        {words.title}
      </h2>
      {sources !== "" && <p className={shared.small}>{words.by(sources)}</p>}
      <TypedField
        field="tolerance"
        label={words.tolerance}
        value={String(tolerance)}
        store={setPace("tolerance")}
        wrong={words.wrong}
      />
      <TypedField
        field="expected"
        label={words.expected}
        hint={words.expectedHint}
        value={expected === null ? "" : String(expected)}
        store={setPace("expected")}
        wrong={words.wrong}
      />
      <Checkbox
        checked={settings.judging.pace?.forecast === true}
        onChange={(_, { checked }) => deeds.choose(showForecast(checked === true))}
        label={words.forecast}
      />
    </section>
  );
}
