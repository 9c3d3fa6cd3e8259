/** The cells of one compared row: what follows its source cell is a formula, all else is as it was printed. */

import type { Assessment } from "../model/assessment";
import { sheetAddressOf } from "../model/address";
import type { StateFigure, StateRow } from "../model/figuresState";
import type { Amount } from "../model/indicator";
import type { Language } from "../model/language";
import { clean } from "../model/numbers";
import type { PlanValue } from "../model/sheetPlan";
import { conversionBetween } from "../figures/units";
import { amountInLine, figureFormat } from "../formulas/figureFormat";
import { textLiteral } from "../formulas/formulaText";
import { actualFormula } from "../formulas/yearsFormula";
import { liveProgress } from "../formulas/progressFormula";
import { liveVerdict } from "../formulas/verdictFormula";
import { comparingText } from "../text/comparing";
import { partYearText } from "../text/partYearReport";
import { reportText } from "../text/report";
import type { ComparedRow } from "./comparison";
import { differenceWords, sideVerdict } from "./words";

/** A value with the number format of its cell. */
export interface FigureCell {
  readonly value: PlanValue;
  readonly format: string;
  /** How many of its cell's figure one of the printed is: 100 for 0.955 shown "95,5%"; null: no number. */
  readonly scale: number | null;
}

const TEXT = "General";

/** The figure of a row whose source lies in this workbook. */
export function sourceFigure(row: StateRow, assessment: Assessment | null, nothing: string): FigureCell {
  const ref = assessment && actualFormula(assessment.indicator, sheetAddressOf);
  if (assessment === null || ref === null) return printedFigure(row, nothing);
  const { actual } = assessment.indicator;
  const amount = amountInLine(actual);
  const formula = `=IFERROR(IF(${ref}="","",${ref}),${textLiteral(nothing)})`;
  return { value: { formula }, format: figureFormat(amount), scale: amountScale(amount) };
}

function amountScale(amount: Amount | null): number | null {
  return amount?.live?.from === "number" && amount.hedge === null ? amount.live.scale : null;
}

/** The figure that another is shown like: now's. */
export interface LikeFigure {
  readonly cell: FigureCell;
  readonly figure: StateFigure;
}

/** A remembered figure, as `like` has its own where both are of one quantity: so that the two are seen beside each other. */
export function rememberedFigure(row: StateRow, like: LikeFigure | null, nothing: string): FigureCell {
  return (row.actual && like && shownLike(row.actual, like)) ?? printedFigure(row, nothing);
}

function shownLike(figure: StateFigure, { cell, figure: other }: LikeFigure): FigureCell | null {
  const factor = conversionBetween(figure.unit, other.unit);
  const { value } = figure;
  const { scale } = cell;
  if (value === null || factor === null || scale === null) return null;
  const hasMore = factor === 1 && scale === 1 && figure.decimals > other.decimals;
  const format = hasMore ? numberFormat(figure.decimals) : cell.format;
  return { value: clean((value * factor) / scale), format, scale };
}

/** As it was printed; a plain number stays one. */
function printedFigure({ actual }: StateRow, nothing: string): FigureCell {
  if (actual === null) return { value: nothing, format: TEXT, scale: null };
  if (actual.value === null || /[%\p{L}]/u.test(actual.printed))
    return { value: actual.printed, format: "General;-General;General;@_)", scale: null };
  return { value: actual.value, format: numberFormat(actual.decimals), scale: 1 };
}

function numberFormat(decimals: number): string {
  return `#,##0${fraction(decimals)}_)`;
}

function fraction(decimals: number): string {
  return decimals === 0 ? "" : `.${"0".repeat(decimals)}`;
}

/** Now less before: a formula where both cells hold numbers of one scale. */
export function differenceCell(
  row: ComparedRow,
  cells: { readonly before: FigureCell; readonly now: FigureCell },
  refs: { readonly before: string; readonly now: string },
  language: Language,
): FigureCell {
  const words = comparingText(language);
  const { difference } = row;
  const said = differenceWords(row, language);
  const { scale } = cells.now;
  const isLive = scale !== null && cells.before.scale === scale && (scale === 1 || scale === 100);
  if (difference === null || said === null) return { value: words.nothing, format: TEXT, scale: null };
  if (!isLive || typeof cells.before.value === "string") return { value: said, format: TEXT, scale: null };
  const times = scale === 1 ? "" : `*${String(scale)}`;
  const unit = difference.inPoints ? `"${words.points}"` : "";
  const digits = `#,##0${fraction(difference.decimals)}${unit}`;
  return {
    value: {
      formula: `=IFERROR(ROUND((${refs.now}-${refs.before})${times},10),${textLiteral(words.nothing)})`,
    },
    format: `+${digits}_);-${digits}_);0_)`,
    scale,
  };
}

/** The verdict as a formula on the source cells where it can be one; else its word. */
export function liveVerdictCell(
  row: StateRow | null,
  assessment: Assessment | null,
  language: Language,
): PlanValue {
  const word = sideVerdict(row, language);
  if (assessment === null || !assessment.counted) return word;
  const { targetCell } = assessment.indicator;
  const actual = actualFormula(assessment.indicator, sheetAddressOf);
  if (targetCell === null || actual === null) return word;
  const refs = { target: sheetAddressOf(targetCell), actual };
  const formula =
    assessment.progress === null
      ? liveVerdict(assessment)?.(refs, reportText(language).verdict)
      : liveProgress(assessment)?.(refs, partYearText(language).classes);
  return formula === undefined ? word : { formula: `=${formula}` };
}
