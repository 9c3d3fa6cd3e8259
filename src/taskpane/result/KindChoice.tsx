import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";

import type { Assessment } from "../../model/assessment";
import { KINDS, type Kind, type Progress } from "../../model/progress";
import { ruleOn } from "../../settings/changes";
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

interface ChoiceProps {
  readonly assessment: Assessment;
  readonly progress: Progress;
}

/** How the figure of part of a year comes about: read from name and unit, another one with a click, stored at once. */
export function KindChoice({ assessment, progress }: ChoiceProps) {
  const shared = useStyles();
  const styles = useKindStyles();
  const { state, dispatch, deeds, text } = usePane();
  const words = text.pane.progress;
  const long = progressWords(text.language).kinds;
  const { id } = assessment.indicator;
  const choose = (kind: Kind) => {
    const draft = state.rulings[id];
    // What is typed and not saved yet is saved with this kind.
    if (draft !== undefined) dispatch({ kind: "drafted", indicator: id, draft: { ...draft, kind } });
    deeds.choose(ruleOn(assessment, { ...(assessment.ruling ?? NOTHING_DECIDED), kind }), {
      said: (view) => text.pane.done.ruled(view.review.tally.metOrExceeded, view.review.tally.total),
    });
  };
  return (
    <div className={shared.section}>
      <p className={shared.small}>
        {words.kind}: {long[progress.kind]}. {words.kindHint}
      </p>
      <div className={styles.kinds} role="group" aria-label={words.kind}>
        {KINDS.map((kind) => (
          <Button
            key={kind}
            size="small"
            className={mergeClasses(styles.kind, kind === progress.kind && styles.chosen)}
            aria-pressed={kind === progress.kind}
            onClick={() => choose(kind)}
          >
            {words.kinds[kind]}
          </Button>
        ))}
      </div>
    </div>
  );
}
