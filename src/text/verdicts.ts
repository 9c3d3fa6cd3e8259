/** The words of a verdict, its percentage and what is missing, in the language of the pane. */

import type { Assessment } from "../model/assessment";
import type { Language } from "../model/language";
import { shortfallDigits } from "../model/printedFigures";
import { formatAttainment, formatShown, NUMBERS, withUnit } from "./figures";
import { spoken } from "./spoken";
import { verdicts as vi } from "./vi/verdicts";

/** Every word of a verdict. A key missing in English does not compile. */
export type VerdictWords = typeof vi;

/** How percentages are printed. */
export interface VerdictStyle {
  readonly language: Language;
  readonly decimals: { readonly digits: number; readonly fixed: boolean };
}

const wordsIn = spoken(vi, (words) => words.verdicts);

/** Words of the verdicts in a language. */
export function verdictWords(language: Language): VerdictWords {
  return wordsIn(language);
}

/** "94,57%"; "–" where no percentage is printed, as on the page. */
export function attainmentText({ attainment }: Assessment, style: VerdictStyle): string {
  if (attainment === null) return "–";
  const { digits, fixed } = style.decimals;
  return formatAttainment(attainment, { language: style.language, decimals: digits, fixed });
}

/** "thiếu 1.000 tấn", "cao hơn 0,7 điểm %"; empty where nothing is missing. */
export function shortfallText(assessment: Assessment, { language }: VerdictStyle): string {
  const words = verdictWords(language).shortfall;
  const { shortfall, basis, indicator } = assessment;
  if (shortfall !== null) {
    const kind = shortfall.inPoints ? "missingPoints" : "missing";
    const show = { kind, digits: shortfallDigits(indicator) } as const;
    const figure = formatShown(shortfall.value, show, NUMBERS[language]);
    return words[shortfall.sense](
      shortfall.sense === "behind"
        ? figure
        : shortfall.inPoints
          ? words.points(figure)
          : withUnit(figure, shortfall.unit),
    );
  }
  if (basis.kind === "conditions" && assessment.proposed === "missed")
    return words.conditions(basis.met, basis.of);
  const isEmpty = basis.kind === "undecided" && (basis.why === "noActual" || basis.why === "neither");
  return isEmpty ? words.noFigure : "";
}
