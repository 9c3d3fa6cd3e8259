/** The parts the bars by field are made of. */

import type { Language } from "../model/language";
import type { BarLook } from "../model/sheetPlan";
import { chartsText } from "../text/sheets/charts";
import { partYearText } from "../text/partYearReport";
import { reportText } from "../text/report";

/** One part of a bar: its name, and the words of indicators that are counted in it. */
export interface ChartClass {
  readonly title: string;
  readonly words: readonly string[];
  readonly look: BarLook;
  /** Counted among the good ones of the sentence. */
  readonly isGood: boolean;
}

const INK = "#1F3864";
/** Told apart in print without colours: dark, middle, white within a line, light. */
const LOOKS = {
  dark: { fill: INK, line: INK },
  middle: { fill: "#8FAADC", line: INK },
  pale: { fill: "#D6E0F0", line: INK },
  white: { fill: "#FFFFFF", line: "#8C1D18" },
  grey: { fill: "#D9D9D9", line: "#7F7F7F" },
} as const satisfies Readonly<Record<string, BarLook>>;

/** In print of a writer that has patterns: the grounds that are drawn with lines and with dots. */
export const HATCHED_LOOK: BarLook = LOOKS.middle;
export const DOTTED_LOOK: BarLook = LOOKS.grey;

/** Dark for what is reached, white within a line for what is not: the two series of bars around the plan. */
export const GAP_LOOKS = [LOOKS.dark, LOOKS.white] as const;

/** The parts, by whether the figures are of part of the year: every word of the report is in one of them. */
export function chartClasses(isProgress: boolean, language: Language): readonly ChartClass[] {
  const { verdict } = reportText(language);
  if (!isProgress) {
    return [
      part(verdict.exceeded, [verdict.exceeded], LOOKS.dark, true),
      part(verdict.met, [verdict.met], LOOKS.middle, true),
      part(verdict.missed, [verdict.missed], LOOKS.white),
      part(verdict.unknown, [verdict.unknown], LOOKS.grey),
    ];
  }
  const { classes } = partYearText(language);
  const titles = chartsText(language).classes;
  return [
    part(titles.done, [classes.exceeded, classes.done, verdict.exceeded, verdict.met], LOOKS.dark, true),
    part(titles.onTrack, [classes.onTrack], LOOKS.middle),
    part(titles.underWay, [classes.underWay], LOOKS.pale),
    part(titles.behind, [classes.behind, classes.broken, verdict.missed], LOOKS.white),
    part(titles.open, [classes.notDue, classes.noFigure, classes.unclear, verdict.unknown], LOOKS.grey),
  ];
}

function part(title: string, words: readonly string[], look: BarLook, isGood = false): ChartClass {
  return { title, words: [...new Set(words)], look, isGood };
}
