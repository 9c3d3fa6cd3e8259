/** The word of progress as an Excel formula of 2016 on: the verdict's formula with the words of the time, given only where it says what the core said. */

import type { Assessment, Outcome } from "../model/assessment";
import { isGood } from "../model/indicator";
import { clean } from "../model/numbers";
import { isShortTime } from "../model/period";
import type { Progress, ProgressClass } from "../model/progress";
import { textLiteral, numberLiteral } from "./formulaText";
import { liveAttainment, liveVerdict, type LiveFormula } from "./verdictFormula";

/** The word of each class; "exceeded" of what is more than done. */
export type ClassWords = Readonly<Record<ProgressClass | "exceeded", string>>;

/** Stands in the formula where a word or an expression of its own comes. */
const OPEN = "\u2063";

/** Digits of a share in per cent that are compared. */
const DIGITS = 10;

/** The assessment as if the year ended with its figures: what ratios and verdicts are reckoned by. A whole year's is itself. */
export function atEnd(assessment: Assessment): Assessment {
  const { progress } = assessment;
  if (progress === null) return assessment;
  const { basis, outcome } = progress.atEnd;
  return { ...assessment, basis, proposed: outcome, outcome, ruling: null };
}

/** The word of progress; null where it cannot be a formula, or a person decided. */
export function liveProgress(assessment: Assessment): LiveFormula<[words: ClassWords]> | null {
  const { progress, ruling } = assessment;
  const verdict = liveVerdict(atEnd(assessment));
  if (progress === null || verdict === null || (ruling !== null && ruling.outcome !== null)) return null;
  const isShort = isShortTime(assessment.indicator.period, assessment.indicator.span);
  if (progress.class !== progress.proposed || classBy(progress, isShort) !== progress.proposed) return null;
  const open = liveOpen(assessment, progress);
  if (open === null) return null;
  return (refs, words) =>
    verdict(refs, wordsByOutcome(progress, isShort, words))
      .split(textLiteral(OPEN))
      .join(open(refs, words));
}

/** Met and missed at the end of the year mean something else before it, by kind. */
function wordsByOutcome(
  { kind, kindReason }: Progress,
  isShort: boolean,
  words: ClassWords,
): Record<Outcome, string> {
  if (kind === "ceiling") {
    const missed = isShort && kindReason !== "ruling" ? words.underWay : words.broken;
    return { exceeded: OPEN, met: OPEN, missed, unknown: words.unclear };
  }
  // A ceiling that a month passed by itself.
  if (kind === "level" && kindReason === "default") {
    return { exceeded: OPEN, met: OPEN, missed: words.underWay, unknown: words.unclear };
  }
  if (kind === "growth" || (kind === "level" && isShort)) {
    return { exceeded: words.onTrack, met: words.onTrack, missed: words.underWay, unknown: words.unclear };
  }
  return { exceeded: words.exceeded, met: words.done, missed: OPEN, unknown: words.unclear };
}

/** What is said while the plan is neither met nor passed: by the share expected, or nothing by time alone. */
function liveOpen(assessment: Assessment, { expected, kind }: Progress): LiveFormula<[ClassWords]> | null {
  if (expected === null || expected.source === "time") return (_, words) => textLiteral(words.underWay);
  if (kind === "ceiling") return liveCeiling(assessment, expected.share);
  const share = liveAttainment(atEnd(assessment));
  if (share === null) return null;
  const limit = numberLiteral(clean(expected.share * 100));
  return (refs, words) =>
    `IF(N(${share(refs, DIGITS, "")})>=${limit},${textLiteral(words.onTrack)},${textLiteral(words.behind)})`;
}

/** No ratio is printed of what should stay low: the two cells are compared, where both hold numbers of one unit. */
function liveCeiling(
  { indicator: { actual, target, conversion } }: Assessment,
  share: number,
): LiveFormula<[ClassWords]> | null {
  const amounts = [actual, target].map((read) =>
    read !== null && "amount" in read ? read.amount.live : null,
  );
  if (conversion !== 1 || amounts.some((live) => live?.from !== "number" || live.scale !== 1)) return null;
  return (refs, words) => {
    const over = `ROUND(${refs.actual}-${numberLiteral(share)}*${refs.target},${DIGITS})`;
    return `IF(${over}<=0,${textLiteral(words.onTrack)},${textLiteral(words.behind)})`;
  };
}

/** The class this formula gives on the figures at hand. */
function classBy(progress: Progress, isShort: boolean): ProgressClass {
  const { kind } = progress;
  const { outcome } = progress.atEnd;
  const isMet = isGood(outcome);
  if (kind === "growth" || (kind === "level" && isShort)) return isMet ? "onTrack" : "underWay";
  if (kind === "ceiling") return isMet ? openClass(progress) : "broken";
  return isMet ? "done" : openClass(progress);
}

function openClass({ kind, share, expected }: Progress): ProgressClass {
  if (expected === null || expected.source === "time" || share === null) return "underWay";
  const reached = kind === "ceiling" ? share <= expected.share : share >= expected.share;
  return reached ? "onTrack" : "behind";
}
