/** Figures as a language writes them: 1.234,5 in Vietnamese, 1,234.5 in English. */

import type { Language } from "../model/language";
import { clean, groupDigits, roundHalfUp } from "../model/numbers";

export interface FigureStyle {
  readonly language: Language;
  /** At most so many decimals; exactly so many where `fixed`. */
  readonly decimals: number;
  readonly fixed?: boolean;
}

/** A no-break space: a number never parts from its unit. */
export const NB = "\u00a0";

/** What stands between thousands, and before decimals. */
const MARKS: Readonly<Record<Language, { readonly group: string; readonly decimal: string }>> = {
  vi: { group: ".", decimal: "," },
  en: { group: ",", decimal: "." },
};

/** Half away from zero, on the fifteen digits that count; trailing zeros dropped. What is no finite number is "–". */
export function formatFigure(value: number, { language, decimals, fixed = false }: FigureStyle): string {
  if (!Number.isFinite(value)) return "–";
  const rounded = roundedSize(value, decimals);
  const [whole = "0", fraction = ""] = plainDigits(rounded, decimals).split(".");
  const kept = fixed ? fraction : fraction.replace(/0+$/, "");
  const { group, decimal } = MARKS[language];
  const grouped = groupDigits(whole, group);
  const sign = value < 0 && rounded !== 0 ? "-" : "";
  return `${sign}${grouped}${kept === "" ? "" : decimal + kept}`;
}

/**
 * A ratio as a percentage: 1.0108 is "101,08%". Never "100%" for what is not: digits are added until it shows which side it is on.
 */
export function formatAttainment(ratio: number, style: FigureStyle): string {
  const percent = clean(ratio * 100);
  let decimals = style.decimals;
  while (percent !== 100 && roundedSize(percent, decimals) === 100 && decimals < 12) decimals += 1;
  return `${formatFigure(percent, { ...style, decimals })}%`;
}

/** A figure with its unit, which is never translated: "1.000 tấn", "33,5%". */
export function withUnit(figure: string, unit: string | null): string {
  if (unit === null || unit === "") return figure;
  return /^[%‰]/.test(unit) ? `${figure}${unit}` : `${figure}${NB}${unit}`;
}

function roundedSize(value: number, decimals: number): number {
  const size = Math.abs(clean(value));
  // Fifteen digits hold no decimals any more.
  return size >= 1e15 ? size : roundHalfUp(size, decimals);
}

/** Digits without an exponent, however great. */
function plainDigits(size: number, decimals: number): string {
  return size < 1e21 ? size.toFixed(decimals) : BigInt(size).toString();
}
