/** What the last column says of an indicator, and the mark beside its verdict. */

import type { Assessment } from "../../model/assessment";
import type { ReportText } from "../../text/report";
import { liveProgress } from "../../formulas/progressFormula";
import { isVerdictLive } from "../../formulas/verdictFormula";

/** Whether a person decided the outcome, or that it is not counted. */
export function isRuled(assessment: Assessment): boolean {
  const { ruling } = assessment;
  return ruling !== null && (ruling.leaveOut || (ruling.outcome ?? ruling.progress ?? null) !== null);
}

/** Whether the verdict follows its figures by a formula. */
export function isLive(assessment: Assessment): boolean {
  return assessment.counted && !isRuled(assessment) && isFormula(assessment);
}

function isFormula(assessment: Assessment): boolean {
  return assessment.progress === null ? isVerdictLive(assessment) : liveProgress(assessment) !== null;
}

/** "(*)" of a ruled verdict, "(**)" of one that cannot be a formula; null for the rest and for what is not assessed. */
export function verdictMark(
  { ruledMark, wordMark }: ReportText["appendix"],
  assessment: Assessment,
): string | null {
  if (isRuled(assessment)) return ruledMark;
  return isLive(assessment) || assessment.outcome === "unknown" ? null : wordMark;
}

/** The ruling's reason, why there is no ratio, the table's own note. */
export function writeNotes(words: ReportText["appendix"], assessment: Assessment): string {
  const { basis, indicator, ruling } = assessment;
  const notes = [
    isRuled(assessment) && ruling !== null ? `${words.ruledMark} ${ruling.reason}`.trim() : "",
    basis.kind === "lower" ? words.lowerIsBetter : "",
    basis.kind === "printedVerdict" ? (basis.like === undefined ? words.asPrinted : words.asLearnt) : "",
    basis.kind === "progress" ? words.progress : "",
    yearsNote(words, assessment),
    indicator.note?.trim() ?? "",
  ];
  return notes.filter((note) => note !== "").join("; ");
}

/** "Bình quân 2021–2023": how the actual is made of several years' results. */
function yearsNote({ years }: ReportText["appendix"], { indicator }: Assessment): string {
  const { ofYears } = indicator;
  return ofYears === undefined ? "" : `${years[ofYears.how]} ${ofYears.from}–${ofYears.to}`;
}
