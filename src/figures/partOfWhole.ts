/** "34/34 chi bộ": so many of so many of a thing, as the share that was asked for. */

import { wantedUnit, type AmountContext, type CellSource } from "./cellSource";
import { clean } from "../model/numbers";
import type { Amount } from "../model/indicator";
import { tidy } from "../vocabulary/tidy";
import { isPercentage } from "./units";

/** A thing must be named: "6/12" by itself is a day, a month or a scale. */
const PART =
  /^(?:đạt )?(\d{1,3}(?:[. ]\d{3})*|\d+) ?\/ ?(\d{1,3}(?:[. ]\d{3})*|\d+) (?!tháng|năm|ngày|quý|months?|years?|days?)[A-Za-z\xb5\xc0-\xd6\xd8-\xf6\xf8-\u1fff\u3040-\ud7ff][^\d%/]*$/iu;
const LONGEST = 80;

/** The share in per cent, where the row's target is one; null for any other text, and where the part is more than the whole. */
export function readPartOfWhole(source: CellSource, context: AmountContext): Amount | null {
  if (typeof source.value !== "string" || source.text.length > LONGEST) return null;
  const value = isPercentage(wantedUnit(context)) ? shareIn(tidy(source.text)) : null;
  return value === null
    ? null
    : { printed: source.text.trim(), value, unit: "%", hedge: null, cell: source.cell, live: null };
}

function shareIn(text: string): number | null {
  const [had = 0, all = 0] = (PART.exec(text) ?? [])
    .slice(1)
    .map((digits) => Number(digits.replace(/[. ]/g, "")));
  return all === 0 || had > all ? null : clean((had / all) * 100);
}
