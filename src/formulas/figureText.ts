/** How a number stands in the report's prose: as text, and as the formula that gives the same text in any Excel, whatever its separators. */

import { groupDigits, roundHalfUp } from "../model/numbers";
import { literal } from "./formulaText";

/** How a language writes numbers. */
export interface NumberStyle {
  readonly decimal: "," | ".";
  readonly group: "." | ",";
  /** Whole numbers under ten take a leading zero: "08 chỉ tiêu". */
  readonly leadingZero: boolean;
}

/** At most so many decimals, trailing zeros dropped; or exactly so many. */
export interface Decimals {
  readonly digits: number;
  readonly fixed: boolean;
}

/** "count": whole numbers in prose; "whole": without the leading zero. "percent": as the tables have it. "figure": a quantity, grouped. "plain": grouped, no leading zero. */
export type Show =
  | { readonly kind: "count" }
  | { readonly kind: "whole" }
  | ({ readonly kind: "percent" } & Decimals)
  | { readonly kind: "figure"; readonly digits: number }
  | { readonly kind: "plain"; readonly digits: number };

/** The number as prose has it. */
export function shown(value: number, show: Show, style: NumberStyle): string {
  if (show.kind === "whole") return String(value);
  if (show.kind === "count") return leading(value, style) + String(value);
  const rounded = roundHalfUp(value, show.digits);
  if (show.kind === "percent") {
    return (show.fixed ? rounded.toFixed(show.digits) : String(rounded)).replace(".", style.decimal);
  }
  const [whole = "0", decimals] = plainDigits(Math.abs(rounded), show.digits).split(".");
  const grouped = groupDigits(whole, style.group);
  const zero = show.kind === "figure" ? leading(rounded, style) : "";
  return `${rounded < 0 ? "-" : ""}${zero}${grouped}${decimals === undefined ? "" : style.decimal + decimals}`;
}

/** An expression whose value is that text. `expression` should be short (a cell): it is repeated. An error gives "–". */
export function shownFormula(expression: string, show: Show, style: NumberStyle): string {
  if (show.kind === "whole") return expression;
  if (show.kind === "count")
    return style.leadingZero ? `IF(${expression}<10,"0","")&${expression}` : expression;
  const rounded = `ROUND(${expression},${show.digits})`;
  const text =
    show.kind === "percent"
      ? percentFormula(rounded, show, style)
      : groupedFormula(rounded, show.kind === "figure", show.digits, style);
  return `IFERROR(${text},"–")`;
}

function leading(value: number, style: NumberStyle): string {
  return style.leadingZero && Number.isInteger(value) && value >= 0 && value < 10 ? "0" : "";
}

/** Without exponent, trailing zeros dropped. */
function plainDigits(value: number, digits: number): string {
  const text = value.toFixed(digits);
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}

/** SUBSTITUTE, never TEXT: the pattern of TEXT depends on the machine's language. */
function separated(number: string, style: NumberStyle): string {
  return `SUBSTITUTE(${number}&"","${style.decimal === "," ? "." : ","}","${style.decimal}")`;
}

function percentFormula(rounded: string, decimals: Decimals, style: NumberStyle): string {
  if (!decimals.fixed || decimals.digits === 0) return separated(rounded, style);
  const size = `ABS(${rounded})`;
  const fraction = `ROUND((${size}-INT(${size}))*${10 ** decimals.digits},0)`;
  return `IF(${rounded}<0,"-","")&INT(${size})&"${style.decimal}"&RIGHT("${"0".repeat(decimals.digits)}"&${fraction},${decimals.digits})`;
}

function groupedFormula(rounded: string, zero: boolean, digits: number, style: NumberStyle): string {
  const size = `ABS(${rounded})`;
  const group = literal(style.group);
  const lead =
    zero && style.leadingZero
      ? `IF(AND(${rounded}>=0,${rounded}<10,${rounded}=INT(${rounded})),"0","")&`
      : "";
  const small = `${lead}${separated(rounded, style)}`;
  const three = (divisor: string): string => `RIGHT("00"&MOD(INT(${size}${divisor}),1000),3)`;
  const millions = `IF(${size}<1000000,INT(${size}/1000),INT(${size}/1000000)&${group}&${three("/1000")})`;
  const fraction = `ROUND(${size}-INT(${size}),${digits})`;
  const decimals = `IF(${size}=INT(${size}),"",MID(${separated(fraction, style)},2,9))`;
  const large = `IF(${rounded}<0,"-","")&${millions}&${group}&${three("")}&${decimals}`;
  return `IF(${size}<1000,${small},${large})`;
}
