/** What the last column says of an indicator, and the mark beside its verdict. */

import type { Assessment } from "../../model/assessment";
import type { ReportFacts } from "./reportFacts";
import { verdictFormula } from "../../formulas/verdictFormula";

/** Whether a person decided the outcome, or that it is not counted. */
export function isRuled(assessment: Assessment): boolean {
  const { ruling } = assessment;
  return ruling !== null && (ruling.leaveOut || ruling.outcome !== null);
}

/** Whether the verdict follows its figures by a formula. */
export function isLive(facts: ReportFacts, assessment: Assessment): boolean {
  const refs = { target: "A1", actual: "A1" };
  return (
    assessment.counted &&
    !isRuled(assessment) &&
    verdictFormula(assessment, refs, facts.words.verdict) !== null
  );
}

/** "(*)" of a ruled verdict, "(**)" of one that cannot be a formula; null for the rest and for what is not assessed. */
export function verdictMark(facts: ReportFacts, assessment: Assessment): string | null {
  if (isRuled(assessment)) return facts.words.appendix.ruledMark;
  if (isLive(facts, assessment) || assessment.outcome === "unknown") return null;
  return facts.words.appendix.wordMark;
}

/** The ruling's reason, why there is no ratio, the table's own note. */
export function notesOf(facts: ReportFacts, assessment: Assessment): string {
  const words = facts.words.appendix;
  const { basis, indicator, ruling } = assessment;
  const notes = [
    isRuled(assessment) && ruling !== null ? `${words.ruledMark} ${ruling.reason}`.trim() : "",
    basis.kind === "lower" ? words.lowerIsBetter : "",
    basis.kind === "printedVerdict" ? words.asPrinted : "",
    basis.kind === "progress" ? words.progress : "",
    indicator.note?.trim() ?? "",
  ];
  return notes.filter((note) => note !== "").join("; ");
}

/** The reason typed on the sheet before; found by name and unit, by number too where names repeat. */
export function reasonOf(facts: ReportFacts, assessment: Assessment): string {
  const { name, unit, number } = assessment.indicator;
  const same = facts.reasons.filter((each) => each.name === name.trim() && each.unit === (unit ?? "").trim());
  const exact = same.find((each) => each.number === (number ?? ""));
  return (exact ?? same[0])?.reason ?? "";
}
