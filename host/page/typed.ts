/** What a person types, as Excel takes it in the workbook's number language; and a cell as it is shown for editing. */
import { format, getFormatFromId, isDateFormat, isPercentFormat, parseValue } from "numfmt";
import type { Cell, Format, Scalar } from "../workbook/model";

export type Typed =
  | { readonly kind: "formula"; readonly formula: string }
  | { readonly kind: "text"; readonly value: string; readonly quoted: boolean }
  | { readonly kind: "value"; readonly value: Scalar; readonly numberFormat: string | null };

/** Reads typed text. `numberFormat` is the format the typing asks for, or null; a cell of format "@" takes all as text. */
export function readTyped(text: string, look: Pick<Format, "numberFormat">, locale: string): Typed {
  if (text.startsWith("'")) return { kind: "text", value: text.slice(1), quoted: true };
  if (look.numberFormat === "@" || text === "") return { kind: "text", value: text, quoted: false };
  if (/^[=].|^[+-](?=\D*[A-Za-z(])/.test(text) && !isPlainWords(text)) {
    return { kind: "formula", formula: `=${inEnglish(text.replace(/^=/, "").replace(/^\+/, ""), locale)}` };
  }
  // In a percent cell Excel reads "8" as 8 %.
  const asPercent = isPercentFormat(look.numberFormat) && /^[-+]?[\d.,]+$/.test(text.trim());
  const parsed = parseValue(asPercent ? `${text.trim()}%` : text, { locale: locale.slice(0, 2) });
  if (!parsed || parsed.value === null) return { kind: "text", value: text, quoted: false };
  const id = "formatId" in parsed ? Number(parsed.formatId) : null;
  const asked = id === null ? null : id === 14 ? shortDate(locale) : getFormatFromId(id, "en");
  return { kind: "value", value: parsed.value as Scalar, numberFormat: asPercent ? null : asked };
}

/** The text an editor begins with: what typed again gives the same cell. */
export function typedText(cell: Cell, look: Format, locale: string): string {
  if (cell.formula !== null) return cell.formula;
  const { value } = cell;
  const language = { locale: locale.slice(0, 2) };
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") {
    const again = readTyped(value, look, locale);
    const misread = !cell.error && (again.kind !== "text" || again.value !== value);
    return look.quotePrefix || misread ? `'${value}` : value;
  }
  if (isDateFormat(look.numberFormat)) {
    const pattern = shortDate(locale);
    if (value < 1) return format("h:mm:ss", value, language);
    return format(Number.isInteger(value) ? pattern : `${pattern} h:mm:ss`, value, language);
  }
  const plain = (number: number) => {
    const digits = String(Number(number.toPrecision(15))).replace("e", "E");
    return locale.startsWith("vi") ? digits.replace(".", ",") : digits;
  };
  return isPercentFormat(look.numberFormat) ? `${plain(value * 100)}%` : plain(value);
}

function shortDate(locale: string): string {
  return locale.startsWith("vi") ? "dd/mm/yyyy" : "m/d/yyyy";
}

/** "- Trong đó": a sub-item's dash, which no one means as arithmetic (Excel refuses it as a broken formula). */
function isPlainWords(text: string): boolean {
  return /^[+-]/.test(text) && !/^[+-]\s*\$?[A-Za-z]{1,3}\$?\d|^[+-]\s*[A-Z.]+\(|^[+-]\s*\(/.test(text);
}

/** A formula typed with the separators of the language (";" and decimal comma), in Excel's own English form. */
function inEnglish(formula: string, locale: string): string {
  const parts = formula.split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/);
  const local = locale.startsWith("vi") && parts.some((part, i) => i % 2 === 0 && part.includes(";"));
  if (!local) return formula;
  return parts
    .map((part, i) => (i % 2 ? part : part.replace(/(\d),(?=\d)/g, "$1.").replace(/;/g, ",")))
    .join("");
}
