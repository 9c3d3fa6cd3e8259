/** Amounts in words: the figure in the reader's language, the unit as the body writes it. */

import type { Amount } from "../model/indicator";
import type { Language } from "../model/language";
import { clean, decimalsPrinted } from "../model/numbers";
import { formatFigure, withUnit } from "./figures";

interface Pairing {
  /** The row's unit. */
  readonly unit: string | null;
  readonly conversion: number | null;
  readonly language: Language;
}

/** "17.400 tấn", with as many decimals as are printed. */
export function amountWords(amount: Amount, unit: string | null, language: Language): string {
  return inWords(amount, countPrintedDecimals(amount), unit, language);
}

/** Two amounts with their own units; two that would look equal and are not get all their decimals. */
export function pairWords(
  actual: Amount,
  target: Amount,
  { unit, conversion, language }: Pairing,
): { readonly actual: string; readonly target: string; readonly converted: string | null } {
  const isConverted = conversion !== null && conversion !== 1;
  const [had, asked] = [countPrintedDecimals(actual), countPrintedDecimals(target)];
  const looksEqual = formatWithDecimals(actual.value, had) === formatWithDecimals(target.value, asked);
  const extra = !isConverted && looksEqual && actual.value !== target.value ? 10 : 0;
  const inTarget = clean(actual.value * (conversion ?? 1));
  return {
    actual: inWords(actual, Math.max(had, extra), unit, language),
    target: inWords(target, Math.max(asked, extra), unit, language),
    converted: isConverted
      ? withUnit(formatFigure(inTarget, { language, decimals: 6 }), target.unit ?? unit)
      : null,
  };
}

function inWords(amount: Amount, decimals: number, unit: string | null, language: Language): string {
  return withUnit(formatFigure(amount.value, { language, decimals }), shortUnit(amount.unit ?? unit));
}

/** "Điểm %" after a figure is the sign alone; a long rest ("% tổng số đảng viên") is for the table. */
function shortUnit(unit: string | null): string | null {
  return unit !== null && /^(?:điểm )?%(?!\/)/iu.test(unit) ? "%" : unit;
}

/** As many decimals as the cell shows, and no more than the value has. */
function countPrintedDecimals(amount: Amount): number {
  const own = formatFigure(amount.value, { language: "en", decimals: 10 }).split(".")[1]?.length ?? 0;
  return Math.min(own, decimalsPrinted(amount.printed.slice(0, 100), amount.value) ?? own);
}

function formatWithDecimals(value: number, decimals: number): string {
  return formatFigure(value, { language: "en", decimals });
}
