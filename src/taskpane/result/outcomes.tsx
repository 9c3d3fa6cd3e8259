import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { CheckmarkFilled } from "@fluentui/react-icons/svg/checkmark";
import { DismissFilled } from "@fluentui/react-icons/svg/dismiss";
import { QuestionFilled } from "@fluentui/react-icons/svg/question";
import { StarFilled } from "@fluentui/react-icons/svg/star";

import type { Outcome } from "../../model/assessment";
import { Pill } from "../parts/Pill";
import { useTools } from "../state/PaneContext";
import { tokens } from "../parts/tokens";

const ICONS = {
  exceeded: StarFilled,
  met: CheckmarkFilled,
  missed: DismissFilled,
  unknown: QuestionFilled,
} as const;

const TONES = { exceeded: "success", met: "success", missed: "danger", unknown: "informative" } as const;

const useOutcomeStyles = makeStyles({
  good: { color: tokens.colorStatusSuccessForeground1 },
  missed: { color: tokens.colorStatusDangerForeground1 },
  unknown: { color: tokens.colorNeutralForeground2 },
});

/** The symbol of an outcome; never alone, the word stands beside it. */
export function OutcomeIcon({ outcome }: { readonly outcome: Outcome }) {
  const styles = useOutcomeStyles();
  const Icon = ICONS[outcome];
  const tone = outcome === "missed" || outcome === "unknown" ? styles[outcome] : styles.good;
  return <Icon aria-hidden className={mergeClasses(tone)} fontSize={16} />;
}

/** Word, symbol and colour, always all three. */
export function OutcomeBadge({
  outcome,
  word,
}: {
  readonly outcome: Outcome;
  /** In place of the outcome's own word. */
  readonly word: string | null;
}) {
  const { text } = useTools();
  return (
    <Pill tone={TONES[outcome]}>
      <OutcomeIcon outcome={outcome} />
      {word ?? text.pane.outcomes[outcome]}
    </Pill>
  );
}
