/** Cells that hold no figure though they hold a value: errors, and dates Excel made of "3-4". */

import type { CellSource, Doubt } from "./cellSource";
import { momentIn } from "./moments";
import { readFormat } from "./numberFormat";

/** A day and a month that may have been typed as "3-4". */
export interface DateMeaning {
  /** 0 of a time of day. */
  readonly day: number;
  readonly month: number;
  /** The two figures in rising order, null where a date is all it can be. */
  readonly figures: readonly [low: number, high: number] | null;
}

/** "#REF!", "#DIV/0!" … */
export function isError(source: CellSource): boolean {
  return source.valueType === "Error" || (typeof source.value === "string" && isErrorText(source.value));
}

/** The words of Excel's errors. */
export function isErrorText(text: string): boolean {
  return /^#(?:REF!|DIV\/0!|VALUE!|NAME\?|N\/A|NUM!|NULL!|SPILL!|CALC!|BUSY!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|GETTING_DATA)$/.test(
    text.trim(),
  );
}

/** The doubt to raise for an error cell. */
export function errorDoubt(source: CellSource): Doubt {
  const printed = String(source.text === "" ? source.value : source.text).trim();
  return { code: "cellError", severity: "mustFix", cell: source.cell, facts: { printed } };
}

/** A number that is shown as a date; null for every other cell. */
export function dateMeaning(source: CellSource): DateMeaning | null {
  if (typeof source.value !== "number") return null;
  const { date } = readFormat(source.numberFormat, source.value);
  if (date === "none") return null;
  if (date === "time" || date === "duration") return { day: 0, month: 0, figures: null };
  const { day, month } = dayAndMonth(source.value);
  const isRange = date === "dayAndMonth" && day !== month;
  return { day, month, figures: isRange ? [Math.min(day, month), Math.max(day, month)] : null };
}

/** A date beside a date is a deadline and when it was met, not a slip of Excel's. */
export function isDate(source: CellSource | null): boolean {
  if (source === null) return false;
  if (dateMeaning(source) !== null) return true;
  if (typeof source.value !== "string") return false;
  return momentIn(source.text, { isOfTime: false, order: "dayFirst" }) !== null;
}

/** Serial 1 is 1 January 1900; Excel counts a 29 February 1900 that never was. */
function dayAndMonth(serial: number): { day: number; month: number } {
  const bounded = Math.min(Math.max(Math.floor(serial), 0), 2_958_465);
  const days = bounded < 60 ? bounded + 1 : bounded;
  const date = new Date(Date.UTC(1899, 11, 30) + days * 86_400_000);
  return { day: date.getUTCDate(), month: date.getUTCMonth() + 1 };
}
