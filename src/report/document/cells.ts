/** Cells of the report's tables: what is read in them, and what the sheet's cell holds that reads the same. */

import { lowerEnd } from "./rowFlag";
import { sheetAddressOf } from "../../model/address";
import type { Assessment } from "../../model/assessment";
import type { CellRef } from "../../model/cells";
import type { Line } from "../../model/indicator";
import { amountInLine, figureFormat } from "../../formulas/figureFormat";
import { formatShown } from "../../text/figures";
import { roundPercent } from "../../model/printedFigures";
import { actualFormula } from "../../formulas/yearsFormula";
import { textLiteral } from "../../formulas/formulaText";
import type { JudgedLine } from "../../formulas/liveRule";
import { liveAttainment, type FigureRefs } from "../../formulas/verdictFormula";
import { label, type Label } from "../prose/labels";
import { formula, proseValue, say, type Prose, type SheetValue } from "../prose/prose";
import { verdictMark } from "../sentences/notes";
import { liveWord, wordOnPage } from "../sentences/verdicts";
import type { ReportFacts } from "../sentences/reportFacts";
import type { TableCell } from "./reportDocument";

/** A text as it stands. */
export function textCell(text: string | null): TableCell {
  return { text: text ?? "", tag: null };
}

/** "12" as a number, "III.2" as text. */
export function numberCell(number: string | null): TableCell {
  return number !== null && /^[1-9]\d{0,8}$/.test(number)
    ? { text: number, tag: null, onSheet: Number(number) }
    : textCell(number);
}

/** A sentence that follows its figures. */
export function proseCell(facts: ReportFacts, prose: Prose, tag: Label | null = null): TableCell {
  return { text: say(prose, facts.numbers), tag, onSheet: proseValue(prose, facts.numbers) };
}

/** A figure of another table once more; nothing where nothing stands there: a formula would show 0. */
export function repeatCell(cell: TableCell & { readonly tag: Label }): TableCell {
  const { tag } = cell;
  return { isRepeated: true, ...cell, onSheet: cell.onSheet === null ? null : formula((at) => at(tag)) };
}

/** Of the two cells that a ratio or a verdict follows. */
export type FigureLabels = Readonly<Record<keyof FigureRefs, Label>>;

/** Target and actual, pointing at their source cells, as they are printed there; and the ratio of the two. */
export function figureCells(facts: ReportFacts, line: Line, id: string, judged: JudgedLine | null) {
  const refs = { target: label.target(id), actual: label.actual(id) };
  return {
    target: targetCell(facts, line, refs.target),
    actual: actualCell(facts, line, refs.actual),
    ratio: ratioFrom(facts, judged, { tag: label.ratio(id), refs }),
  };
}

/** A figure that points at its source cell, as it is printed there. */
export function sourceCell(
  facts: ReportFacts,
  cell: CellRef | null,
  figure: Line["target"] | Line["actual"],
  tag: Label,
  printed = figure?.printed ?? "",
): TableCell & { readonly tag: Label } {
  const amount = amountInLine(figure);
  return {
    text: printed,
    tag,
    onSheet: cell === null ? null : sourceValue(facts, cell),
    numberFormat: figureFormat(amount),
    isFigure: amount?.live?.from === "number",
  };
}

/** The target: its cell; of two ends in two cells the words, as no cell holds both. The row's check watches them. */
function targetCell(facts: ReportFacts, line: Line, tag: Label): TableCell & { readonly tag: Label } {
  const { target } = line;
  const cell = sourceCell(facts, line.targetCell, target, tag);
  return lowerEnd(line).length > 0 ? { ...cell, onSheet: cell.text } : cell;
}

/** The actual: its cell, or its years' put together. */
function actualCell(facts: ReportFacts, line: Line, tag: Label): TableCell & { readonly tag: Label } {
  const cell = sourceCell(facts, line.actualCell, line.actual, tag);
  const together = line.ofYears === undefined ? null : actualFormula(line, sheetAddressOf);
  return together === null
    ? cell
    : { ...cell, onSheet: { formula: `=IFERROR(${together},${textLiteral(facts.words.noRatio)})` } };
}

/** Empty while the source is empty, a dash while it is an error: none is printed. */
function sourceValue(facts: ReportFacts, cell: CellRef): SheetValue {
  const ref = sheetAddressOf(cell);
  return { formula: `=IFERROR(IF(${ref}="","",${ref}),${textLiteral(facts.words.noRatio)})` };
}

/**
 * The ratio of two cells of the row: a formula where it can be one; a dash where no percentage is printed, nothing where there was
 * nothing to judge.
 */
export function ratioFrom(
  facts: ReportFacts,
  judged: JudgedLine | null,
  { tag, refs }: { readonly tag: Label; readonly refs: FigureLabels },
): TableCell & { readonly tag: Label } {
  const { digits } = facts.decimals;
  const none = facts.words.noRatio;
  if (judged === null) return { text: "", tag, ...percentFormat(facts) };
  if (judged.attainment === null) return { text: none, tag, ...percentFormat(facts) };
  const percent = roundPercent(judged.attainment, digits);
  const live = liveAttainment(judged);
  return {
    text: percentText(facts, percent),
    tag,
    onSheet:
      live === null
        ? percent
        : formula((at) => live({ target: at(refs.target), actual: at(refs.actual) }, digits, none)),
    ...percentFormat(facts),
  };
}

/** A formula; the word where a person ruled, or where none can be. */
export function verdictCell(
  facts: ReportFacts,
  assessment: Assessment,
  refs: FigureLabels,
): TableCell & { readonly tag: Label } {
  const { leftOut } = facts.words;
  const word = assessment.counted ? wordOnPage(facts, assessment) : leftOut;
  const mark = verdictMark(facts.words.appendix, assessment);
  const live = assessment.counted ? liveWord(facts, assessment) : null;
  return {
    text: mark === null ? word : `${word} ${mark}`,
    tag: label.verdict(assessment.indicator.id),
    onSheet:
      live === null ? word : formula((at) => live({ target: at(refs.target), actual: at(refs.actual) })),
    // The cell holds the plain word, to be counted.
    ...(mark === null ? {} : { numberFormat: `@" ${mark}"` }),
  };
}

/** A share of 100 as the tables have it: "66,67". */
export function percentText(facts: ReportFacts, percent: number): string {
  return formatShown(percent, { kind: "percent", ...facts.decimals }, facts.numbers);
}

/** None, so that no empty decimals are shown; as many as chosen where they are fixed. */
export function percentFormat({ decimals }: ReportFacts): Pick<TableCell, "numberFormat"> {
  const { digits, fixed } = decimals;
  return fixed && digits > 0 ? { numberFormat: `0.${"0".repeat(digits)}` } : {};
}
