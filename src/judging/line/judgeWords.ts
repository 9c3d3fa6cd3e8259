/** Verdicts on what is told in words: grades, verdict words, "không có" where nothing may remain. */

import { isAbsent } from "../../vocabulary/absent";
import type { Direction, Outcome, UndecidedReason } from "../../model/assessment";
import { isErrorText } from "../../figures/cellTrouble";
import { undecidedVerdict, type Verdict } from "./comparison";
import type { Target } from "../../model/indicator";
import { readGrade } from "../../figures/ordinal";
import { readVerdict } from "../../figures/readPrinted";
import { KEEP, NONE, NOT_NONE, NOT_THERE, THERE } from "../../vocabulary/inWords";
import { tidyLower } from "../../vocabulary/tidy";

/** The verdict on an actual in words; what the words do not decide is unknown. */
export function judgeWords(printed: string, target: Target | null, direction: Direction): Verdict {
  if (isErrorText(printed) || isErrorText(target?.printed ?? ""))
    return undecidedVerdict("cellError", direction);
  if (target?.kind === "ordinal") return judgeGrade(printed, target);
  const outcome = outcomeInWords(printed, target, direction);
  if (outcome === null) return undecidedVerdict(whyNotInWords(printed, target), direction);
  return inWords(outcome, printed, target?.printed ?? null, direction);
}

function inWords(outcome: Outcome, actual: string, target: string | null, direction: Direction): Verdict {
  return {
    outcome,
    attainment: null,
    basis: { kind: "words", actual, target },
    shortfall: null,
    direction,
  };
}

function whyNotInWords(printed: string, target: Target | null): UndecidedReason {
  if (target === null || isAbsent(target.printed)) return "noTarget";
  if (isAbsent(printed)) return "noActual";
  return target.kind === "inWords" ? "wordsOnly" : "unreadableActual";
}

function outcomeInWords(printed: string, target: Target | null, direction: Direction): Outcome | null {
  const plainly = saidPlainly(printed, target);
  if (plainly !== null) return plainly;
  switch (readVerdict(printed)) {
    case "met":
      return "met";
    case "missed":
      return "missed";
    case "exceeded":
      return whenExceeded(target, direction);
    case "unknown":
    case null:
      return target?.kind === "inWords" && isSameInWords(printed, target.printed) ? "met" : null;
  }
}

/** "Không" where none may be, "Chưa" where "Có" was asked for. */
function saidPlainly(printed: string, target: Target | null): Outcome | null {
  if (target?.kind === "zero" && isNone(printed)) return "met";
  return target?.kind === "inWords" && isOther(printed, target.printed) ? "missed" : null;
}

function isNone(printed: string): boolean {
  const said = tidyLower(printed);
  return NONE.test(said) && !NOT_NONE.test(said);
}

/** Only figures can be exceeded; and "vượt" of what should stay low may mean that it was missed. */
function whenExceeded(target: Target | null, direction: Direction): Outcome | null {
  if (target?.kind === "inWords") return "met";
  return direction === "lowerIsBetter" ? null : "exceeded";
}

/** "Chưa" where "Có" was asked for, "Có" where "Không". */
function isOther(had: string, asked: string): boolean {
  const [said, wanted] = [tidyLower(had), tidyLower(asked)];
  return (THERE.test(wanted) && NOT_THERE.test(said)) || (NOT_THERE.test(wanted) && THERE.test(said));
}

/** "theo quy định" of "theo quy định"; "giữ vững" where "duy trì" was asked. */
function isSameInWords(had: string, asked: string): boolean {
  const said = tidyLower(had);
  const wanted = tidyLower(asked);
  if (said === wanted) return true;
  if (THERE.test(wanted) && THERE.test(said)) return true;
  return KEEP.test(wanted) && KEEP.test(said) && !/không|chưa/u.test(said);
}

function judgeGrade(printed: string, target: Extract<Target, { kind: "ordinal" }>): Verdict {
  const direction: Direction = "higherIsBetter";
  const grade = readGrade(printed);
  if (grade === null || grade.ladder !== target.ladder) {
    const said = readVerdict(printed);
    if (said === null || said === "unknown") return undecidedVerdict("wordsOnly", direction);
    return inWords(said === "missed" ? "missed" : "met", printed, target.printed, direction);
  }
  return {
    outcome: grade.level >= target.level ? "met" : "missed",
    attainment: null,
    basis: {
      kind: "ordinal",
      actual: printed,
      target: target.printed,
    },
    shortfall: null,
    direction,
  };
}
