/** A value as a cell of a closed file would show it. */

import { format, isDateFormat } from "numfmt";
import type { CellValue } from "../model/cells";

const LOCALE = "vi";

/** Answered for a format that cannot be read; no format gives it. */
const UNREADABLE = "\u0000";

/** How far apart the two systems of dates are, in days. */
const FROM_1904 = 1462;

/** As shown in a wide enough column of a Vietnamese Excel; a format that cannot be read shows the value as General. */
export function showValue(value: CellValue, code: string, is1904: boolean): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (value === "") return "";
  if (typeof value === "string") return /[@;]/.test(code) ? showFormatted(value, code) : value;
  return showFormatted(is1904 && isDateFormat(code) ? value + FROM_1904 : value, code);
}

function showFormatted(value: string | number, code: string): string {
  const options = { locale: LOCALE, nbsp: false, throws: false, invalid: UNREADABLE };
  const shown = format(code, value, options);
  return shown === UNREADABLE ? format("General", value, options) : shown;
}
