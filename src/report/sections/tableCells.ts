/** Cells the table of missed targets and the appendix have alike. */

import type { Amount, Line } from "../../model/indicator";
import { amountOf, numberFormatOf } from "../../formulas/figureFormat";
import type { Look, PlannedCell } from "../layout/plannedRow";
import type { ReportFacts } from "../sentences/reportFacts";
import { shareFormat } from "./resultsSection";
import { linesOf, widthOf } from "../layout/textWidth";

/** Points of text in B and C. */
const NAME_WIDTH = 116;
const UNIT_WIDTH = 42;

/** Points of a cell its text cannot have: at both sides, and of an indented one. */
export const SIDES = 4.5;
export const INDENTED_SIDES = 15.5;

/** Room for text in the note's column. */
export function noteWidth(facts: ReportFacts): number {
  return facts.widths[7] - INDENTED_SIDES;
}

/** "12" as a number, "III.2" as text. */
export function numberCell(number: string | null, look: Look = {}): PlannedCell {
  const value = number !== null && /^[1-9]\d{0,8}$/.test(number) ? Number(number) : number;
  return { column: 0, value, look: { horizontal: "Center", shrink: true, ...look } };
}

/** The unit, smaller where that spares a line or its longest piece is wider than the column. */
export function unitCell(unit: string | null, look: Look = {}): PlannedCell {
  const size = unitSize(unit ?? "");
  return { column: 2, value: unit, look: { size, horizontal: "Center", wrap: true, ...look } };
}

function unitSize(unit: string): number {
  const longest = Math.max(0, ...unit.split(/\s|(?<=\/)/).map((piece) => widthOf(piece, 10)));
  return longest > UNIT_WIDTH || unitLines(unit, 9) < unitLines(unit, 10) ? 9 : 10;
}

/** Some programs break after a slash, some do not: the more of both. */
function unitLines(unit: string, size: number): number {
  return Math.max(linesOf(unit, UNIT_WIDTH, size), linesOf(unit.replace(/\//g, "/ "), UNIT_WIDTH, size));
}

/** Target, actual and ratio. */
export function figureCells(
  facts: ReportFacts,
  line: Line,
  values: Readonly<Record<"target" | "actual" | "ratio", PlannedCell["value"]>>,
  look: Look = {},
): readonly PlannedCell[] {
  const figure = (amount: Amount | null): Look => ({
    ...look,
    horizontal: "Right",
    numberFormat: numberFormatOf(amount),
    ...(amount?.live?.from === "number" ? { shrink: true } : { wrap: true }),
  });
  return [
    { column: 3, value: values.target, look: figure(amountOf(line.target)) },
    { column: 4, value: values.actual, look: figure(amountOf(line.actual)) },
    { column: 5, value: values.ratio, look: { ...look, horizontal: "Center", ...shareFormat(facts) } },
  ];
}

/** Lines a name takes in B. */
export function nameLines(name: string, indent: number): number {
  return linesOf(name, NAME_WIDTH - indent * 7, 10.5);
}

/** Lines of 10.5 points that the unit, and a target or an actual in words, take in their columns. */
export function figureLines(facts: ReportFacts, line: Line): number {
  const figures = [
    { figure: line.target, width: facts.widths[3] },
    { figure: line.actual, width: facts.widths[4] },
  ];
  const unit = line.unit ?? "";
  const size = unitSize(unit);
  return Math.max(
    (unitLines(unit, size) * size) / 10.5,
    ...figures.map(({ figure, width }) =>
      figure === null || amountOf(figure)?.live?.from === "number"
        ? 1
        : linesOf(figure.printed, width - SIDES, 10.5),
    ),
  );
}
