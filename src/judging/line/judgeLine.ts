/** The verdict on one line: what its target asks, what its actual tells. */

import { holdsSeveral } from "../../figures/cellLines";
import { isErrorText } from "../../figures/cellTrouble";
import { convertAchieved, ofBothEnds, undecidedVerdict, type Achieved, type Verdict } from "./comparison";
import { isAbsent } from "../../vocabulary/absent";
import { judgeDeadline } from "./deadline";
import { changeInName, proposeDirection, isRate } from "./direction";
import type { UndecidedReason } from "../../model/assessment";
import type { Actual, Amount, Line, Target } from "../../model/indicator";
import {
  judgeBound,
  judgeChange,
  judgeLimits,
  judgePlain,
  judgeRange,
  judgeResulting,
  judgeZero,
  type Manner,
} from "./judgeFigures";
import { judgeWords } from "./judgeWords";
import { actualAmount, isPercentage, targetAmount } from "../../figures/units";

/** Judges a line by its own figures and words; what they cannot decide is "unknown", with the reason. */
export function judgeLine(line: Line, manner: Manner): Verdict {
  const { target, actual } = line;
  const direction = manner.direction.direction;
  if (actual === null) return undecidedVerdict(target === null ? "neither" : "noActual", direction);
  if (isInSeveralLines(line)) return undecidedVerdict("severalLines", direction);
  const byTime = judgeDeadline(line, direction);
  if (byTime !== null) return byTime;
  if (actual.kind === "inWords") return judgeWords(actual.printed, target, direction);
  const open = whyOpen(line);
  if (open !== null || !hasFigure(target)) return undecidedVerdict(open ?? "unreadableTarget", direction);
  return judgeSized(line, target, actual, manner);
}

function hasFigure(target: Target | null): target is FiguredTarget {
  return target !== null && target.kind !== "inWords" && target.kind !== "ordinal";
}

/** What stands between two figures and a verdict on them; null where nothing does. */
function whyOpen(line: Line): UndecidedReason | null {
  const { target } = line;
  if (target === null) return "noTarget";
  if (!hasFigure(target)) return whyNoFigureInTarget(target);
  if (isNoneOfWanted(line)) return "noTarget";
  if (hasOtherWhole(line)) return "wholesDiffer";
  if (mayHoldNoteMark(line)) return "noteMark";
  if (line.conversion === null) return "unitsDiffer";
  return line.isUnitRuled !== true && mayBeRatio(line) ? "ratioOrPercent" : null;
}

function isInSeveralLines({ target, actual }: Line): boolean {
  return [target, actual].some((read) => read !== null && holdsSeveral(read.printed));
}

/** A bare "không có" where more is better: no target, not "none may remain". */
function isNoneOfWanted({ name, unit, target }: Line): boolean {
  if (target?.kind !== "zero" || !/^(?:không(?: có)?|none|no)[.\s]*$/iu.test(target.printed)) return false;
  return proposeDirection(name, unit).direction === "higherIsBetter";
}

/** "10/12 xã" and "9/9 xã": parts of different wholes are no more and no less than each other. */
function hasOtherWhole({ target, actual }: Line): boolean {
  const [asked, had] = [wholeIn(target?.printed), wholeIn(actual?.printed)];
  return asked !== null && had !== null && asked !== had;
}

function wholeIn(printed: string | undefined): string | null {
  return /^[^\d/]{0,40}[\d.,]+\s*\/\s*(\d+)(?![\d/.,])/.exec(printed ?? "")?.[1] ?? null;
}

/**
 * "941" held as text beside the number 95: ten times out of line, it may be 94 and the raised mark of note 1, which Excel gives as one
 * text.
 */
function mayHoldNoteMark({ target, actual }: Line): boolean {
  const amounts = [target && targetAmount(target), actual && actualAmount(actual)];
  const text = amounts.find((amount) => amount?.live?.from === "text" && /^\d+[1-9]$/.test(amount.printed));
  const number = amounts.find((amount) => amount?.live?.from === "number");
  if (!text || !number || text.unit !== null) return false;
  const times = text.value / Math.abs(number.value);
  return times >= 5 && times <= 15;
}

/** Of two percentages, or two bare figures of a rate, one bare figure up to 1 and the other about a hundred times that: 0,955 beside 95. */
function mayBeRatio({ name, target, actual, unit }: Line): boolean {
  const asked = target && targetAmount(target);
  const had = actual && actualAmount(actual);
  if (!asked || !had) return false;
  const [lesser, greater] = Math.abs(had.value) < Math.abs(asked.value) ? [had, asked] : [asked, had];
  const isBare = lesser.unit === null && isPercentOrUnsaid(greater.unit ?? unit, name);
  return isBare && Math.abs(lesser.value) <= 1 && isHundredfold(greater.value, lesser.value);
}

/** A rate whose unit nobody says may well be a percentage. */
function isPercentOrUnsaid(unit: string | null, name: string): boolean {
  return unit === null ? isRate(name) : isPercentage(unit);
}

function isHundredfold(greater: number, lesser: number): boolean {
  const times = greater / (lesser * 100);
  return Math.abs(greater) > 1 && times >= 0.5 && times <= 2;
}

type FiguredTarget = Exclude<Target, { kind: "inWords" | "ordinal" }>;
type FiguredActual = Exclude<Actual, { kind: "inWords" }>;

function whyNoFigureInTarget({ printed }: Target): "cellError" | "noTarget" | "unreadableTarget" {
  if (isErrorText(printed)) return "cellError";
  return isAbsent(printed) ? "noTarget" : "unreadableTarget";
}

/** "Mức giảm …: -2, -3" are falls of 2 and 3; where only one of the two has the sign it may mean either. */
function judgeSized(line: Line, target: FiguredTarget, actual: FiguredActual, manner: Manner): Verdict {
  if (!hasSignedFall(line.name, target, actual)) return judgeFigures(line, target, actual, manner);
  const isPlain = target.kind === "figure" && actual.kind === "figure";
  if (!isPlain || target.amount.value > 0 || actual.amount.value > 0) {
    return undecidedVerdict("changeOrLevel", manner.direction.direction);
  }
  const asked = { ...target, amount: opposite(target.amount) };
  return judgeFigures(line, asked, { ...actual, amount: opposite(actual.amount) }, manner);
}

function hasSignedFall(name: string, target: FiguredTarget, actual: FiguredActual): boolean {
  const isSigned = [targetAmount(target), actualAmount(actual)].some(
    (amount) => amount !== null && amount.value < 0,
  );
  return isSigned && target.kind !== "change" && changeInName(name) === "decrease";
}

function judgeFigures(line: Line, target: FiguredTarget, actual: FiguredActual, manner: Manner): Verdict {
  const figures = target.kind === "change" ? readSizes(actual, target, line) : readLevels(actual, line.name);
  if (figures !== null) return onEnds(figures, line.conversion ?? 1, (had) => judgeOne(had, target, manner));
  if (target.kind === "change" && target.resulting !== null && actual.kind !== "change") {
    const { resulting } = target;
    return onEnds(toLevel(actual), line.conversion ?? 1, (had) =>
      judgeResulting(had, target, resulting, manner),
    );
  }
  return undecidedVerdict("changeOrLevel", manner.direction.direction);
}

type Ends = readonly [low: Amount, high: Amount | null];

function onEnds([low, high]: Ends, conversion: number, verdict: (had: Achieved) => Verdict): Verdict {
  const first = verdict(convertAchieved(low, conversion));
  return high === null ? first : ofBothEnds(first, verdict(convertAchieved(high, conversion)));
}

function judgeOne(had: Achieved, target: FiguredTarget, manner: Manner): Verdict {
  switch (target.kind) {
    case "figure":
      return judgePlain(had, target.amount, manner);
    case "atLeast":
    case "atMost":
      return judgeBound(had, target, manner);
    case "between":
      return target.areLimits === true
        ? judgeLimits(had, target.low, target.high, manner)
        : judgeRange(had, target.low, target.high, manner);
    case "change":
      return judgeChange(had, target, manner);
    case "zero":
      return judgeZero(had, manner);
  }
}

/** The actual as a level, for a target that is one. A change told instead counts only where the name speaks of a change. */
function readLevels(actual: FiguredActual, name: string): Ends | null {
  if (actual.kind !== "change") return toLevel(actual);
  const named = changeInName(name);
  if (named === null) return actual.resulting === null ? null : [actual.resulting, null];
  return [named === actual.sense ? actual.amount : opposite(actual.amount), null];
}

/** The actual as the size of a change in the target's sense; null where it may be a level. */
function readSizes(
  actual: FiguredActual,
  target: Extract<Target, { kind: "change" }>,
  line: Line,
): Ends | null {
  if (actual.kind === "change") {
    return [actual.sense === target.sense ? actual.amount : opposite(actual.amount), null];
  }
  if (!isSizeOfChange(line, target)) return null;
  const [low, high] = toLevel(actual);
  if (target.sense === "increase" || low.value >= 0) return [low, high];
  // "-4,13" under a fall asked for is a fall of 4,13.
  return high === null ? [opposite(low), null] : [opposite(high), opposite(low)];
}

/** Eleven per cent of "Thu ngân sách" can only be its growth; eleven per cent of "Tỷ lệ hộ nghèo" may be the rate. */
function isSizeOfChange(line: Line, target: Extract<Target, { kind: "change" }>): boolean {
  const named = changeInName(line.name);
  if (named !== null) return named === target.sense;
  return isPercentage(target.low.unit ?? line.unit) && !isRate(line.name);
}

function toLevel(actual: Exclude<FiguredActual, { kind: "change" }>): Ends {
  return actual.kind === "figure" ? [actual.amount, null] : [actual.low, actual.high];
}

/** The same size the other way, for a formula too. */
function opposite(amount: Amount): Amount {
  const live = amount.live === null ? null : { ...amount.live, scale: -amount.live.scale };
  return { ...amount, value: 0 - amount.value, live };
}
