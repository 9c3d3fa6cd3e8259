/** What Excel makes of a value written through the API: typed text is read as en-US, whatever the workbook's language. */
import { getFormatFromId, parseValue } from "numfmt";
import { formulaFault, type Place } from "../../workbook/grammar";
import type { HostWorkbook, Sheet } from "../../workbook/model";
import { refuse } from "./area";

const GENERAL = "General";
const TEXT = "@";

/** Writes one value as `Range.values` and `Range.formulas` do. */
export function enter(
  workbook: HostWorkbook,
  sheet: Sheet,
  row: number,
  column: number,
  value: unknown,
): void {
  const format = sheet.format(row, column);
  const mark = (quotePrefix: boolean) => {
    if (format.quotePrefix !== quotePrefix)
      sheet.setFormat({ row, column, rows: 1, columns: 1 }, { quotePrefix });
  };
  const isText = format.numberFormat === TEXT;
  if (typeof value === "number" || typeof value === "boolean") {
    sheet.setValue(row, column, isText ? String(value).toUpperCase() : value);
    return mark(false);
  }
  if (typeof value !== "string")
    return refuse("InvalidArgument", `not a cell value: ${JSON.stringify(value)}`);
  if (value.startsWith("'")) {
    sheet.setValue(row, column, value.slice(1), true);
    return mark(true);
  }
  mark(false);
  if (value === "" || isText) return sheet.setValue(row, column, value);
  const formula = asFormula(value, workbook);
  if (formula !== null) return sheet.setFormula(row, column, formula);
  const typed = parseValue(value);
  const read = typed?.value;
  if (typeof read !== "number" && typeof read !== "boolean") return sheet.setValue(row, column, value);
  sheet.setValue(row, column, read);
  const shown = getFormatFromId(typed?.formatId ?? 0);
  if (format.numberFormat === GENERAL && shown && shown !== GENERAL) {
    sheet.setFormat({ row, column, rows: 1, columns: 1 }, { numberFormat: shown });
  }
}

/** "=…", and text that begins with + - @ and is no number: Excel takes it for a formula, or refuses what cannot be one. */
function asFormula(text: string, workbook: HostWorkbook): string | null {
  if (text.startsWith("=")) return text.length > 1 ? readFormula(text, workbook) : null;
  if (!/^[+\-@]/.test(text) || typeof parseValue(text)?.value === "number") return null;
  const rest = text.slice(1).trim();
  if (rest === "") return null;
  if (text.startsWith("@") && !/^[\p{L}_][\p{L}\p{N}_.]*\(/u.test(rest))
    refuse("InvalidArgument", `not a function: ${text}`);
  return readFormula(text.startsWith("@") ? `=${rest}` : `=${text}`, workbook);
}

/** A formula as Excel takes it: refused where its grammar, its limits or a sheet that is not there say no. */
export function readFormula(formula: string, workbook: HostWorkbook, place: Place = "cell"): string {
  const fault = formulaFault(formula, (name) => workbook.sheet(name) !== null, place);
  return fault === null ? formula : refuse("InvalidArgument", `${fault}: ${formula.slice(0, 80)}`);
}

/** The English formula as a workbook of this locale shows it, and back. Vietnamese Excel keeps English function names. */
export function localFormula(formula: string, locale: string, direction: "out" | "in"): string {
  if (!commaIsDecimal(locale)) return formula;
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|\d+[.,]\d+|[.,;]/g, (piece) => {
    if (/^["']/.test(piece)) return piece;
    if (direction === "out") return piece === "," ? ";" : piece.replace(/(\d)\.(\d)/, "$1,$2");
    return piece === ";" ? "," : piece.replace(/(\d),(\d)/, "$1.$2");
  });
}

/** A number format's code as this locale writes it; the same turns it back. */
export function localFormat(code: string, locale: string): string {
  if (!commaIsDecimal(locale)) return code;
  return code.replace(/"[^"]*"|\\.|[.,]/g, (piece) => (piece === "." ? "," : piece === "," ? "." : piece));
}

/** Whether numbers are written 1.234,5 there, and formulas with semicolons. */
export function commaIsDecimal(locale: string): boolean {
  return new Intl.NumberFormat(locale).format(1.5).includes(",");
}
