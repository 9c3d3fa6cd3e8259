import { Badge, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkFilled } from "@fluentui/react-icons/svg/checkmark";
import { DismissFilled } from "@fluentui/react-icons/svg/dismiss";
import { QuestionFilled } from "@fluentui/react-icons/svg/question";
import { StarFilled } from "@fluentui/react-icons/svg/star";

import type { Outcome } from "../../model/assessment";
import { useTools } from "../state/PaneContext";

const ICONS = {
  exceeded: StarFilled,
  met: CheckmarkFilled,
  missed: DismissFilled,
  unknown: QuestionFilled,
} as const;

const BADGES = { exceeded: "success", met: "success", missed: "danger", unknown: "informative" } as const;

const useOutcomeStyles = makeStyles({
  good: { color: tokens.colorStatusSuccessForeground1 },
  missed: { color: tokens.colorStatusDangerForeground1 },
  unknown: { color: tokens.colorNeutralForeground2 },
  badge: {
    height: "24px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalS,
    whiteSpace: "nowrap",
    flexShrink: 0,
  },
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
  const styles = useOutcomeStyles();
  const { text } = useTools();
  return (
    <Badge
      appearance="tint"
      size="large"
      shape="circular"
      color={BADGES[outcome]}
      icon={<OutcomeIcon outcome={outcome} />}
      className={styles.badge}
    >
      {word ?? text.pane.outcomes[outcome]}
    </Badge>
  );
}
