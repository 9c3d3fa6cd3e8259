import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";

import type { Assessment } from "../../model/assessment";
import { TERM_KINDS, termKind, type TermKind } from "../../model/indicator";
import { KINDS, type Progress } from "../../model/progress";
import { ruleOn, type RulingDraft } from "../../settings/rulingChanges";
import { detailsPaneText } from "../../text/panes/detailsPane";
import { progressWords } from "../../text/progress";
import { usePane } from "../state/PaneContext";
import { CONTRAST, useStyles } from "../parts/styles";
import { tokens } from "../parts/tokens";
import { NOTHING_DECIDED } from "./RulingForm";

const useKindStyles = makeStyles({
  kinds: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  kind: { minWidth: 0, minHeight: "32px", fontWeight: tokens.fontWeightRegular },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    color: tokens.colorNeutralForeground1Selected,
    border: `1px solid ${tokens.colorNeutralForeground1Selected}`,
    [CONTRAST]: {
      backgroundColor: "Highlight",
      border: "1px solid Highlight",
      color: "HighlightText",
      forcedColorAdjust: "none",
    },
  },
});

/** How the figure of part of a year comes about: read from name and unit, another one with a click, stored at once. */
export function KindChoice({
  assessment,
  progress,
}: {
  readonly assessment: Assessment;
  readonly progress: Progress;
}) {
  const { text } = usePane();
  const words = text.pane.progress;
  const long = progressWords(text.language).kinds;
  return (
    <DraftChoice
      assessment={assessment}
      said={`${words.kind}: ${long[progress.kind]}. ${words.kindHint}`}
      label={words.kind}
      options={KINDS}
      words={words.kinds}
      now={progress.kind}
      draftOf={(kind) => ({ kind })}
    />
  );
}

/** What the results of a term's years are together: read from the row's words, another one with a click. */
export function YearsChoice({ assessment }: { readonly assessment: Assessment }) {
  const { text } = usePane();
  const { years } = detailsPaneText(text.language);
  return (
    <DraftChoice
      assessment={assessment}
      said={years.label}
      label={years.label}
      options={TERM_KINDS}
      words={years.kinds}
      now={chosenYears(assessment)}
      draftOf={(kind) => ({ years: kind })}
    />
  );
}

/** null where nothing says which is meant and nothing is concluded for it. */
function chosenYears({ basis, indicator }: Assessment): TermKind | null {
  const isOpen = basis.kind === "undecided" && (basis.why === "sumOrLast" || basis.why === "meanOrLast");
  return isOpen ? null : termKind(indicator);
}

interface DraftChoiceProps<Kind extends string> {
  readonly assessment: Assessment;
  readonly said: string;
  readonly label: string;
  readonly options: readonly Kind[];
  readonly words: Readonly<Record<Kind, string>>;
  /** null: none is. */
  readonly now: Kind | null;
  readonly draftOf: (kind: Kind) => Pick<RulingDraft, "kind" | "years">;
}

/** One of a few, as a ruling on the row that is stored at once; what is typed in its form and not saved yet goes with it. */
function DraftChoice<Kind extends string>(props: DraftChoiceProps<Kind>) {
  const { assessment, said, label, options, words, now, draftOf } = props;
  const shared = useStyles();
  const styles = useKindStyles();
  const { state, dispatch, deeds, text } = usePane();
  const { id } = assessment.indicator;
  const choose = (kind: Kind) => {
    const draft = state.rulings[id];
    if (draft !== undefined)
      dispatch({ kind: "drafted", indicator: id, draft: { ...draft, ...draftOf(kind) } });
    deeds.choose(ruleOn(assessment, { ...(assessment.ruling ?? NOTHING_DECIDED), ...draftOf(kind) }), {
      said: (view) => text.pane.done.ruled(view.review.tally.metOrExceeded, view.review.tally.total),
    });
  };
  return (
    <div className={shared.section}>
      <p className={shared.small}>{said}</p>
      <div className={styles.kinds} role="group" aria-label={label}>
        {options.map((kind) => (
          <Button
            key={kind}
            size="small"
            className={mergeClasses(styles.kind, kind === now && styles.chosen)}
            aria-pressed={kind === now}
            onClick={() => choose(kind)}
          >
            {words[kind]}
          </Button>
        ))}
      </div>
    </div>
  );
}
