/** The charts of the sheet as data: where they lie, of which cells, how they look. */

import type { Review } from "../model/assessment";
import type { Language } from "../model/language";
import { CHARTS_NAME } from "../model/ourSheets";
import type { PlanChart } from "../model/sheetPlan";
import { chartsText } from "../text/sheets/charts";
import { fillPlaces } from "../text/units";
import { GAP_LOOKS, type ChartClass } from "./chartClasses";
import { LINE_LOOKS, titleOfLines, type TermLines } from "./termLines";
import { LONGEST_BAR, NAME, WIDTHS, type Places } from "./places";

/** What is drawn. */
export interface Drawn {
  readonly classes: readonly ChartClass[];
  readonly fields: number;
  readonly bars: number;
  /** Of which the bars are some. */
  readonly all: number;
  readonly term: TermLines | null;
  readonly places: Places;
}

/** Of the bars against the plan. */
export function titleOfBars(
  { period }: Review,
  { all, bars }: Pick<Drawn, "all" | "bars">,
  language: Language,
): string {
  const words = chartsText(language);
  const title = period?.isProgress === true ? words.attainmentByNow : words.attainment;
  return all > bars ? title + fillPlaces(words.lowest, { count: bars }) : title;
}

/** Both, or the first where nothing has a bar. */
export function plannedCharts(
  review: Review,
  { classes, fields, bars, all, term, places }: Drawn,
  language: Language,
): readonly PlanChart[] {
  const words = chartsText(language);
  const columns = WIDTHS.length;
  const byField: PlanChart = {
    name: `${CHARTS_NAME}_LinhVuc`,
    title: words.byField,
    data: { row: places.fields, column: NAME, rows: fields + 1, columns: classes.length + 1 },
    place: { row: places.fieldChart, column: 0, rows: places.fieldRows, columns },
    looks: classes.map(({ look }) => look),
    hasLabels: true,
    scale: null,
  };
  const lines = term === null ? [] : [termChart(term, places, language)];
  if (bars === 0) return [byField, ...lines];
  const attainment: PlanChart = {
    name: `${CHARTS_NAME}_KeHoach`,
    title: titleOfBars(review, { all, bars }, language),
    data: { row: places.bars, column: NAME, rows: bars + 1, columns: 3 },
    place: { row: places.barChart, column: 0, rows: places.barRows, columns },
    looks: GAP_LOOKS,
    hasLabels: false,
    scale: { low: -LONGEST_BAR, high: LONGEST_BAR, step: 25 },
  };
  return [byField, attainment, ...lines];
}

function termChart(term: TermLines, places: Places, language: Language): PlanChart {
  const columns = term.lines.length + 2;
  return {
    name: `${CHARTS_NAME}_NhiemKy`,
    title: titleOfLines(term, language),
    data: { row: places.lines, column: NAME, rows: term.points.length + 1, columns },
    place: { row: places.lineChart, column: 0, rows: places.lineRows, columns: WIDTHS.length },
    looks: [],
    lines: LINE_LOOKS.slice(0, term.lines.length + 1),
    hasLabels: false,
    scale: null,
  };
}
