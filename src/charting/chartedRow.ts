/** What the charts take of one indicator: its word and its ratio, as formulas on the source cells where they can be. */

import type { Assessment } from "../model/assessment";
import { sheetAddressOf } from "../model/address";
import type { Language } from "../model/language";
import { clean, roundHalfUp } from "../model/numbers";
import type { PlanValue } from "../model/sheetPlan";
import { actualAmount, isPercentage, targetAmount } from "../figures/units";
import { numberLiteral, textLiteral } from "../formulas/formulaText";
import { liveRule, type JudgedLine } from "../formulas/liveRule";
import { roundPercent } from "../model/printedFigures";
import { atEnd, liveProgress } from "../formulas/progressFormula";
import { liveAttainment, liveVerdict, type FigureRefs } from "../formulas/verdictFormula";
import { actualFormula } from "../formulas/yearsFormula";
import { partYearText } from "../text/partYearReport";
import { reportText } from "../text/report";

/** An indicator as the charts have it. */
export interface ChartedRow {
  readonly name: string;
  /** The word of its verdict or class at this moment. */
  readonly word: string;
  readonly class: PlanValue;
  /** In per cent, where less is better turned round; null: not drawn as a bar. */
  readonly ratio: PlanValue;
  /** The same as a number. */
  readonly share: number | null;
  /** What the ratio is held against, in per cent. */
  readonly mark: number;
  readonly isTurned: boolean;
}

/** How a ratio is written: as the report has it. */
export interface RatioStyle {
  readonly language: Language;
  readonly digits: number;
  /** Stands where the cells no longer give a ratio. */
  readonly none: string;
}

/** What the charts take of an indicator. */
export function chartedRow(assessment: Assessment, style: RatioStyle): ChartedRow {
  const { language } = style;
  const refs = figureRefs(assessment);
  const word = verdictWord(assessment, language);
  const live = refs === null ? null : liveWord(assessment, refs, language);
  const isTurned = assessment.direction === "lowerIsBetter";
  return {
    name: assessment.indicator.name,
    word,
    class: live === null ? word : { formula: `=${live}` },
    ratio: isInPoints(assessment) ? null : writeRatio(assessment, refs, style),
    share: isInPoints(assessment) ? null : expectedByNow(assessment, style),
    // Of a ceiling the share is in the ratio: what may be by now, by what is.
    mark: isTurned ? 100 : clean(Number((shareByNow(assessment) * 100).toFixed(1))),
    isTurned,
  };
}

function shareByNow({ progress }: Assessment): number {
  return progress?.expected?.share ?? 1;
}

function figureRefs({ indicator }: Assessment): FigureRefs | null {
  const actual = actualFormula(indicator, sheetAddressOf);
  const { targetCell } = indicator;
  return targetCell === null || actual === null ? null : { target: sheetAddressOf(targetCell), actual };
}

function verdictWord({ progress, outcome }: Assessment, language: Language): string {
  if (progress === null) return reportText(language).verdict[outcome];
  const { classes } = partYearText(language);
  return progress.class === "done" && outcome === "exceeded" ? classes.exceeded : classes[progress.class];
}

function liveWord(assessment: Assessment, refs: FigureRefs, language: Language): string | null {
  return assessment.progress === null
    ? (liveVerdict(assessment)?.(refs, reportText(language).verdict) ?? null)
    : (liveProgress(assessment)?.(refs, partYearText(language).classes) ?? null);
}

/** As the formula would give it of these figures: rounded, then the share of it by now. */
function expectedByNow(assessment: Assessment, { digits }: RatioStyle): number | null {
  const attainment = chartedAttainment(assessment);
  if (attainment === null) return null;
  const share = assessment.direction === "lowerIsBetter" ? shareByNow(assessment) : 1;
  const whole = roundPercent(attainment, digits);
  return share === 1 ? whole : roundHalfUp(whole * share, digits);
}

function chartedAttainment(assessment: Assessment): number | null {
  const ended = atEnd(assessment);
  const attainment = assessment.direction === "lowerIsBetter" ? turnedRatio(ended) : ended.attainment;
  return attainment === null || attainment < 0 ? null : attainment;
}

/** Live where it can be; null where nothing is divided. */
function writeRatio(
  assessment: Assessment,
  refs: FigureRefs | null,
  { digits, none }: RatioStyle,
): PlanValue {
  const attainment = chartedAttainment(assessment);
  if (attainment === null) return null;
  const live = liveAttainment({ ...atEnd(assessment), attainment });
  const share = assessment.direction === "lowerIsBetter" ? shareByNow(assessment) : 1;
  if (live === null || refs === null) return roundPercent(attainment * share, digits);
  const whole = live(refs, digits, none);
  if (share === 1) return { formula: `=${whole}` };
  return { formula: `=IFERROR(ROUND(${whole}*${numberLiteral(share)},${digits}),${textLiteral(none)})` };
}

/** Plan by result, also where no percentage is printed; null where nothing is divided. */
function turnedRatio(assessment: JudgedLine): number | null {
  const rule = liveRule(assessment);
  if (rule?.kind !== "atMost" || rule.actual.value <= 0 || rule.low.value <= 0) return assessment.attainment;
  return rule.low.value / rule.actual.value;
}

/** Rates are compared in points, not in shares of each other: no bar. */
export function isInPoints({ indicator: { target, actual, unit } }: Assessment): boolean {
  const units = [
    target === null ? null : targetAmount(target)?.unit,
    actual === null ? null : actualAmount(actual)?.unit,
  ];
  return isPercentage(unit) || units.some((each) => isPercentage(each ?? null));
}
