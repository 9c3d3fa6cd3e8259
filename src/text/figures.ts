/** Figures as a language writes them: 1.234,5 in Vietnamese, 1,234.5 in English. */

import type { Language } from "../model/language";
import { clean, groupDigits, roundHalfUp } from "../model/numbers";
import { roundPercent, roundShortfall } from "../model/printedFigures";

/** How a language writes numbers. */
export interface NumberStyle {
  readonly decimal: "," | ".";
  readonly group: "." | ",";
  /** Whole numbers under ten take a leading zero where they are counted or measured: "08 chỉ tiêu". */
  readonly leadingZero: boolean;
}

/** Of each language. */
export const NUMBERS: Readonly<Record<Language, NumberStyle>> = {
  vi: { decimal: ",", group: ".", leadingZero: true },
  en: { decimal: ".", group: ",", leadingZero: false },
};

/** At most so many decimals, trailing zeros dropped; or exactly so many. */
export interface Decimals {
  readonly digits: number;
  readonly fixed: boolean;
}

/**
 * "count": whole numbers in prose; "whole": without the leading zero. "percent": as the tables have it. "figure": a quantity, grouped.
 * "missing": likewise, never nothing. "missingPoints": grouped, never nothing, no leading zero.
 */
export type Show =
  | { readonly kind: "count" }
  | { readonly kind: "whole" }
  | ({ readonly kind: "percent" } & Decimals)
  | { readonly kind: "figure" | "missing" | "missingPoints"; readonly digits: number };

export interface FigureStyle {
  readonly language: Language;
  /** At most so many decimals; exactly so many where `fixed`. */
  readonly decimals: number;
  readonly fixed?: boolean;
}

/** A no-break space: a number never parts from its unit. */
export const NB = "\u00a0";

/** Half away from zero, on the fifteen digits that count; trailing zeros dropped. What is no finite number is "–". */
export function formatFigure(value: number, { language, decimals, fixed = false }: FigureStyle): string {
  if (!Number.isFinite(value)) return "–";
  const rounded = roundSize(value, decimals);
  const sign = value < 0 && rounded !== 0 ? "-" : "";
  return sign + formatSize(rounded, { digits: decimals, fixed }, NUMBERS[language]);
}

/** The number as prose and tables of the report have it. */
export function formatShown(value: number, show: Show, style: NumberStyle): string {
  switch (show.kind) {
    case "whole":
      return String(value);
    case "count":
      return leadingZero(value, style) + String(value);
    case "percent":
      return percentDigits(roundHalfUp(value, show.digits), show).replace(".", style.decimal);
    case "figure":
      return formatQuantity(roundHalfUp(value, show.digits), show.digits, style);
    case "missing":
      return formatQuantity(roundShortfall(value, show.digits), show.digits, style);
    case "missingPoints":
      return formatSize(roundShortfall(value, show.digits), { digits: show.digits, fixed: false }, style);
  }
}

/** A ratio as a percentage: 1.0108 is "101,08%"; what is short of 1 is never "100%". */
export function formatAttainment(
  ratio: number,
  { language, decimals: digits, fixed = false }: FigureStyle,
): string {
  if (!Number.isFinite(ratio)) return "–";
  return `${formatShown(roundPercent(ratio, digits), { kind: "percent", digits, fixed }, NUMBERS[language])}%`;
}

/** A figure with its unit, which is never translated: "1.000 tấn", "33,5%". */
export function withUnit(figure: string, unit: string | null): string {
  return figure + spacedUnit(unit, NB);
}

/** The unit as it follows its figure: "%" at once, a word after a space. */
export function spacedUnit(unit: string | null, space: string): string {
  const text = unit?.trim() ?? "";
  return text === "" || /^[%‰]/.test(text) ? text : space + text;
}

function formatQuantity(rounded: number, digits: number, style: NumberStyle): string {
  const sign = rounded < 0 ? "-" : "";
  return sign + leadingZero(rounded, style) + formatSize(Math.abs(rounded), { digits, fixed: false }, style);
}

function leadingZero(value: number, { leadingZero }: NumberStyle): string {
  return leadingZero && Number.isInteger(value) && value >= 0 && value < 10 ? "0" : "";
}

function percentDigits(rounded: number, { digits, fixed }: Decimals): string {
  return fixed ? rounded.toFixed(digits) : String(rounded);
}

/** A size, its whole digits in threes. */
function formatSize(size: number, { digits, fixed }: Decimals, { group, decimal }: NumberStyle): string {
  const [whole = "0", fraction = ""] = plainDigits(size, digits).split(".");
  const kept = fixed ? fraction : fraction.replace(/0+$/, "");
  return groupDigits(whole, group) + (kept === "" ? "" : decimal + kept);
}

function roundSize(value: number, decimals: number): number {
  const size = Math.abs(clean(value));
  // Fifteen digits hold no decimals any more.
  return size >= 1e15 ? size : roundHalfUp(size, decimals);
}

/** Digits without an exponent, however great. */
function plainDigits(size: number, decimals: number): string {
  return size < 1e21 ? size.toFixed(decimals) : BigInt(size).toString();
}
