/** A figure as a verdict's formula has it: a cell, a text read as a figure, or a constant. */

import type { Amount } from "../model/indicator";
import { clean, COMPARED_DECIMALS, COMPARED_DIGITS } from "../model/numbers";
import { numberLiteral } from "./formulaText";

/** A figure in the target's unit: what it is now, and how a formula has it. */
export interface Operand {
  readonly value: number;
  readonly formula: string;
  /** True while the cell holds what the formula reckons with; null for a constant. */
  readonly sound: string | null;
  readonly mayFail: boolean;
  /** A number in a cell that is shown times a factor. */
  readonly scaled: { readonly ref: string; readonly factor: number } | null;
}

/** A figure no cell holds. */
export function constant(value: number): Operand {
  return { value, formula: numberLiteral(value), sound: null, mayFail: false, scaled: null };
}

/** An amount in the target's unit, read from its cell where a formula can. */
export function operand(amount: Amount, ref: string, conversion: number): Operand {
  const value = amount.value * conversion;
  if (amount.live === null) return constant(value);
  const { from, decimal, scale } = amount.live;
  const factor = clean(scale * conversion);
  const times = factor === 1 ? "" : `*${numberLiteral(factor)}`;
  if (from === "number") {
    const scaled = factor === 1 ? null : { ref, factor };
    return { value, formula: `${ref}${times}`, sound: `ISNUMBER(${ref})`, mayFail: false, scaled };
  }
  const group = decimal === "," ? "." : ",";
  const read = `NUMBERVALUE(${ref},"${decimal}","${group}")`;
  // A figure typed over the text is a number of its own; with a scale ("95,5%") nobody knows which, so the text alone is read.
  const [formula, sound] =
    scale === 1
      ? [`IF(ISNUMBER(${ref}),${ref},${read})${times}`, `${ref}<>""`]
      : [`${read}${times}`, `ISTEXT(${ref})`];
  return { value, formula, sound, mayFail: true, scaled: null };
}

/** What is left of actual - mark without binary noise: the formula of `sideOf`. */
export function difference(actual: Operand, mark: Operand): string {
  const decimals = `MIN(${COMPARED_DECIMALS},${COMPARED_DIGITS}-LEN(INT(${actual.formula})))`;
  return `ROUND(${actual.formula}-${mark.formula},${decimals})`;
}

/** The operand as one side of a quotient. */
export function divisor(operand: Operand): string {
  return operand.formula.includes("*") ? `(${operand.formula})` : operand.formula;
}
