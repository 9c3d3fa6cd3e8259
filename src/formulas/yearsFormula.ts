/** The actual of a line as a formula has it: its cell, or several years' cells put together. Excel 2016 functions only. */

import type { CellRef } from "../model/cells";
import type { Line } from "../model/indicator";
import { amountInLine } from "./figureFormat";

type ActualLine = Pick<Line, "actual" | "actualCell" | "ofYears">;

/** No leading "="; `ref` writes one cell's address. Empty text where none of the years has a figure. */
export function actualFormula(
  { actual, actualCell, ofYears }: ActualLine,
  ref: (cell: CellRef) => string,
): string | null {
  if (ofYears === undefined || actualCell === null) return actualCell && ref(actualCell);
  const refs = ofYears.cells.map(ref);
  const all = isOneBlock(ofYears.cells) ? joinRefs(refs) : refs.join(",");
  const value =
    ofYears.how === "growth"
      ? growthFormula(refs, all, amountInLine(actual)?.live?.scale ?? 1)
      : `${FUNCTION[ofYears.how]}(${all})`;
  return `IF(COUNT(${all}),${value},"")`;
}

/** The cells an actual rests on. */
export function actualCells({ actualCell, ofYears }: ActualLine): readonly CellRef[] {
  return ofYears?.cells ?? (actualCell === null ? [] : [actualCell]);
}

const FUNCTION = { sum: "SUM", average: "AVERAGE", lowest: "MIN", highest: "MAX" } as const;

function isOneBlock(cells: readonly CellRef[]): boolean {
  return cells.every(({ column }, at) => column === (cells[0]?.column ?? 0) + at);
}

/** "'KT 2023'!E9:I9". */
function joinRefs(refs: readonly string[]): string {
  return `${refs[0] ?? ""}:${refs[refs.length - 1]?.replace(/^.*!/, "") ?? ""}`;
}

/** The mean of rates by their product; `scale`: 100 where the cells hold 0.082 for 8,2%. An empty year leaves the product as it is. */
function growthFormula(refs: readonly string[], all: string, scale: number): string {
  const hundred = 100 / scale;
  const [per, times] = hundred === 1 ? ["", ""] : [`/${hundred}`, `*${hundred}`];
  return `(${refs.map((each) => `(1+${each}${per})`).join("*")})^(1/COUNT(${all}))${times}-${hundred}`;
}
