import { Link, makeStyles, mergeClasses } from "@fluentui/react-components";
import { CheckmarkFilled } from "@fluentui/react-icons/svg/checkmark";
import { CircleRegular } from "@fluentui/react-icons/svg/circle";

import { signingText, type SigningText } from "../../text/signing";
import { useStyles } from "../parts/styles";
import { usePreview } from "./PreviewContext";
import { usePane, useView } from "../state/PaneContext";
import { isOutdated } from "../state/paneState";
import { openPlans } from "../state/openPlans";
import { useUnseen } from "../state/unseen";
import { tokens } from "../parts/tokens";

const useSignStyles = makeStyles({
  line: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "start" },
  icon: { flexShrink: 0, marginTop: "3px" },
  words: { flexGrow: 1, minWidth: 0 },
  see: { lineHeight: "inherit" },
});

/** One thing that is in order or still open, and where it is done. */
interface Point {
  readonly words: string;
  readonly isDone: boolean;
  readonly see?: () => void;
  readonly hint?: string;
}

/** What is in order and what is open before a report is printed or taken to Word; nothing here blocks. */
export function SignOff() {
  const shared = useStyles();
  const words = signingText(usePane().text.language);
  const points = usePoints(words);
  const left = points.filter(({ isDone }) => !isDone).length;
  return (
    <section className={mergeClasses(shared.card, shared.section)} aria-label={words.title}>
      <h2 className={shared.label}>
        {words.title}: {left === 0 ? words.allDone : words.left(left)}
      </h2>
      <ul className={mergeClasses(shared.list, shared.section)}>
        {points.map((point) => (
          <PointLine key={point.words} point={point} words={words} />
        ))}
      </ul>
    </section>
  );
}

function PointLine({ point, words }: { readonly point: Point; readonly words: SigningText }) {
  const shared = useStyles();
  const styles = useSignStyles();
  const { isDone, see, hint } = point;
  const Icon = isDone ? CheckmarkFilled : CircleRegular;
  return (
    <li className={mergeClasses(shared.body, styles.line)}>
      <Icon aria-label={isDone ? words.done : words.open} className={styles.icon} />
      <span className={styles.words}>
        {point.words}
        {!isDone && hint !== undefined && (
          <span className={shared.small} style={{ display: "block" }}>
            {hint}
          </span>
        )}
      </span>
      {!isDone && see !== undefined && (
        <Link as="button" className={styles.see} aria-label={words.seeLabel(point.words)} onClick={see}>
          {words.see}
        </Link>
      )}
    </li>
  );
}

function usePoints(words: SigningText): readonly Point[] {
  const pane = usePane();
  const view = useView();
  const unseen = useUnseen().length;
  const { reasons: counts, stale } = usePreview();
  const { given, missed } = counts;
  const isFitting = view.report !== null && stale === null && !isOutdated(pane.state);
  const confirmed = openPlans(view).length === 0;
  const { columns, doubts } = words;
  const reasons = view.review.period?.isProgress === true ? words.reasons.late : words.reasons;
  return [
    {
      words: confirmed ? columns.done : columns.open,
      isDone: confirmed,
      see: () => pane.dispatch({ kind: "wentTo", tab: "result" }),
    },
    {
      words: unseen === 0 ? doubts.done : doubts.open(unseen),
      isDone: unseen === 0,
      see: () => pane.dispatch({ kind: "wentTo", tab: "issues" }),
    },
    { words: isFitting ? words.words.done : words.words.open, isDone: isFitting },
    {
      words: missed === 0 ? reasons.none : given === missed ? reasons.done : reasons.open(given, missed),
      isDone: given === missed,
      hint: reasons.where,
    },
  ];
}
