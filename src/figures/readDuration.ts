/** Times that count hours: "36:00", however Excel holds them. */

import type { AmountContext, CellSource } from "./cellSource";
import type { Amount } from "../model/indicator";
import { clean } from "../model/numbers";
import { readFormat } from "./numberFormat";
import { isTimeUnit } from "./units";

const HOURS = "giờ";
const CLOCK = /^(\d{1,5}):([0-5]\d)(?::([0-5]\d))?$/;

/** The hours a cell counts; null for a time of day and for anything else. */
export function readDuration(source: CellSource, context: AmountContext): Amount | null {
  const { value, text, cell } = source;
  const printed = text.trim();
  if (typeof value === "number") {
    if (!isDuration(source, context)) return null;
    const live = { from: "number", decimal: ",", scale: 24 } as const;
    return { printed, value: clean(value * 24), unit: HOURS, hedge: null, cell, live };
  }
  const clock = typeof value === "string" && isOfTime(context) ? CLOCK.exec(printed) : null;
  if (clock === null) return null;
  const [first, second, third] = [clock[1], clock[2], clock[3] ?? "0"].map(Number) as [
    number,
    number,
    number,
  ];
  const seconds =
    isOfMinutes(context) && clock[3] === undefined ? first * 60 + second : (first * 60 + second) * 60 + third;
  return { printed, value: clean(seconds / 3600), unit: HOURS, hedge: null, cell, live: null };
}

/** Hours beyond a day count; "7:30" may be half past seven, where nothing says that hours are counted. */
function isDuration({ value, numberFormat }: CellSource, context: AmountContext): boolean {
  if (typeof value !== "number") return false;
  const { date } = readFormat(numberFormat, value);
  return date === "duration" || (date === "time" && isOfTime(context));
}

function isOfTime({ unit, other }: AmountContext): boolean {
  if (isTimeUnit(unit)) return true;
  if (other === null) return false;
  return typeof other.value === "number" && readFormat(other.numberFormat, other.value).date === "duration";
}

/** "30:15" of minutes is thirty minutes and a quarter. */
function isOfMinutes({ unit }: AmountContext): boolean {
  return isTimeUnit(unit) && /^(?:phút|min|mm:)/iu.test(unit ?? "");
}
