/** A value as a cell shows it, in the workbook's number language. */
import { format as formatted, isDateFormat } from "numfmt";
import type { Scalar } from "./model";

/** As shown in a wide enough column; a pattern that cannot be read shows the value as General. */
export function shownText(value: Scalar, pattern: string, locale: string, date1904: boolean): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (value === "") return "";
  if (typeof value === "string" && !pattern.includes("@") && !pattern.includes(";")) return value;
  const number = date1904 && typeof value === "number" && isDateFormat(pattern) ? value + 1462 : value;
  try {
    return formatted(pattern, number, { locale, nbsp: false });
  } catch {
    return formatted("General", number, { locale, nbsp: false });
  }
}
