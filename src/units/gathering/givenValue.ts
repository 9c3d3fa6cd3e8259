/** What is written into an empty cell so that it is read there as the sender meant it. */

import type { CellRef } from "../../model/cells";
import type { Convention } from "../../model/table";
import { clean } from "../../model/numbers";
import { NUMBERS } from "../../text/figures";
import type { UnitFigure } from "../unitFile";

/** An empty cell, and how what is typed into it would be taken. */
export interface OpenCell {
  readonly cell: CellRef;
  /** en-US code. */
  readonly numberFormat: string;
  /** How figures held as text are written in its table. */
  readonly convention: Convention;
}

export type GivenValue =
  { readonly kind: "number"; readonly value: number } | { readonly kind: "text"; readonly text: string };

/** null where it cannot be written as it was meant: words and ranges do not convert. */
export function chooseGivenValue(
  { numberFormat, convention }: OpenCell,
  actual: UnitFigure | null,
  conversion: number,
): GivenValue | null {
  if (actual === null) return null;
  if (actual.value === null) return conversion === 1 ? { kind: "text", text: actual.printed } : null;
  const value = clean(actual.value * conversion);
  // A cell of text would keep 95.5 as letters, which a Vietnamese table reads as 955.
  if (numberFormat === "@") {
    // Never grouped: "1.000" may be read as 1.
    return { kind: "text", text: String(value).replace(".", NUMBERS[convention].decimal) };
  }
  return { kind: "number", value: isPercentFormat(numberFormat) ? clean(value / 100) : value };
}

/** A cell of this format shows 0.955 as 95,5%. */
function isPercentFormat(code: string): boolean {
  return code.replace(/"[^"]*"|\\./g, "").includes("%");
}
