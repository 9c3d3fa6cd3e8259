/** Both charts with the figures of this moment: what the sheet's formulas give, without cells. */

import type { Review } from "../model/assessment";
import type { DrawnChart, DrawnCharts, DrawnLook } from "../report/document/drawnChart";
import type { Language } from "../model/language";
import { clean } from "../model/numbers";
import type { BarLook } from "../model/sheetPlan";
import { formatShown, NUMBERS, type Decimals } from "../text/figures";
import { chartsText } from "../text/sheets/charts";
import { chartClasses, DOTTED_LOOK, GAP_LOOKS, HATCHED_LOOK } from "./chartClasses";
import type { ChartedRow } from "./chartedRow";
import { groupByField } from "./chartsSheet";
import { titleOfBars } from "./plannedCharts";
import { LONGEST_BAR, MOST_BARS, type ChartedField } from "./places";
import { chartNotes } from "./tables";

export interface DrawnWriting {
  readonly language: Language;
  /** How percentages are written in the report. */
  readonly decimals: Decimals;
}

/** None where nothing is counted. */
export function drawnCharts(review: Review, { language, decimals }: DrawnWriting): DrawnCharts {
  const fields = groupByField(review, language, decimals);
  const rows = fields.flatMap((field) => field.rows);
  const bars = orderBars(rows);
  const { title } = chartsText(language);
  const charts = [
    ...(rows.length === 0 ? [] : [fieldChart(fields, review, language)]),
    ...(bars.length === 0 ? [] : [planChart(bars, review, { language, decimals })]),
  ];
  return { title, charts, notes: chartNotes(rows, language) };
}

function fieldChart(fields: readonly ChartedField[], { period }: Review, language: Language): DrawnChart {
  const classes = chartClasses(period?.isProgress === true, language);
  const title = chartsText(language).byField;
  const series = classes.map((each) => ({
    name: each.title,
    values: fields.map(({ rows }) => rows.filter(({ word }) => each.words.includes(word)).length),
    look: drawnLook(each.look),
  }));
  const said = fields.map(({ name }, at) => {
    const counts = series.flatMap((each) =>
      (each.values[at] ?? 0) > 0 ? [`${each.name} ${each.values[at] ?? 0}`] : [],
    );
    return `${name}: ${counts.join(", ")}`;
  });
  const names = fields.map(({ name }) => name);
  return {
    id: "fields",
    title,
    alt: `${title}. ${said.join("; ")}.`,
    names,
    series,
    scale: null,
  };
}

interface Bar {
  readonly name: string;
  readonly ratio: number;
  readonly gap: number;
}

/** The lowest first; those alike follow each other as they lie. */
function orderBars(rows: readonly ChartedRow[]): readonly Bar[] {
  return rows
    .flatMap(({ name, share, mark }) =>
      share === null
        ? []
        : [
            {
              name,
              ratio: share,
              gap: clean(Number((share - mark).toFixed(2))),
            },
          ],
    )
    .sort((one, other) => one.gap - other.gap);
}

function planChart(all: readonly Bar[], review: Review, { language, decimals }: DrawnWriting): DrawnChart {
  const words = chartsText(language);
  const shown = all.slice(0, MOST_BARS);
  const title = titleOfBars(review, { all: all.length, bars: shown.length }, language);
  const names = shown.map(({ name, ratio }) => {
    const figure = formatShown(ratio, { kind: "percent", ...decimals }, NUMBERS[language]);
    return `${name} – ${figure}%`;
  });
  const [over, under] = GAP_LOOKS;
  const series = [
    {
      name: words.reached,
      values: shown.map(({ gap }) => Math.max(0, Math.min(LONGEST_BAR, gap))),
      look: drawnLook(over),
    },
    {
      name: words.below,
      values: shown.map(({ gap }) => Math.min(0, Math.max(-LONGEST_BAR, gap))),
      look: drawnLook(under),
    },
  ];
  const scale = { low: -LONGEST_BAR, high: LONGEST_BAR, step: 25 };
  return {
    id: "plan",
    title,
    alt: `${title}. ${names.join("; ")}.`,
    names,
    series,
    scale,
  };
}

function drawnLook(look: BarLook): DrawnLook {
  const pattern = look === HATCHED_LOOK ? "hatched" : look === DOTTED_LOOK ? "dotted" : "solid";
  return { ...look, pattern };
}
