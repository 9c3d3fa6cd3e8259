/** Draws the native charts of a plan. ExcelApi 1.9 at most. */

import type { PlanChart } from "../../model/sheetPlan";
import { addressOf } from "../../model/address";
import { getBlockRange } from "./blockRange";

const FONT = "Times New Roman";
const TEXT = "#000000";
/** Of the width of a bar, what lies between two. */
const GAP_WIDTH = 45;
const MARKER_SIZE = 7;

/** Queues them on a sheet that has none of ours. */
export function layCharts(sheet: Excel.Worksheet, charts: readonly PlanChart[]): void {
  for (const chart of charts) layChart(sheet, chart);
}

/** One block at once and "Columns": series added one by one, or a guessed side, are wrong on the web (OfficeDev/office-js #2927, #1830). */
function layChart(sheet: Excel.Worksheet, plan: PlanChart): void {
  const type = plan.lines === undefined ? "BarStacked" : "LineMarkers";
  const chart = sheet.charts.add(type, getBlockRange(sheet, plan.data), "Columns");
  chart.name = plan.name;
  layPlace(chart, plan);
  chart.format.fill.setSolidColor("#FFFFFF");
  Object.assign(chart.format.font, { name: FONT, size: 10, color: TEXT });
  chart.title.text = plan.title;
  Object.assign(chart.title.format.font, { name: FONT, size: 12, bold: true, color: TEXT });
  chart.legend.visible = true;
  chart.legend.position = "Bottom";
  layAxes(chart, plan);
  layLooks(chart, plan);
}

function layLooks(chart: Excel.Chart, { looks, lines = [], hasLabels }: PlanChart): void {
  lines.forEach(({ color, dash, marker, fill }, index) => {
    const series = chart.series.getItemAt(index);
    series.format.line.color = color;
    series.format.line.lineStyle = dash;
    series.markerStyle = marker;
    if (marker === "None") return;
    series.markerSize = MARKER_SIZE;
    series.markerBackgroundColor = fill;
    series.markerForegroundColor = color;
  });
  looks.forEach((look, index) => {
    const series = chart.series.getItemAt(index);
    series.format.fill.setSolidColor(look.fill);
    series.format.line.color = look.line;
    series.gapWidth = GAP_WIDTH;
    series.hasDataLabels = hasLabels;
    if (hasLabels) layLabels(series, look.fill);
  });
}

/** What is to be done with the charts of a sheet of ours. */
export interface ChartsChange {
  readonly add: readonly PlanChart[];
  /** Those that lie there and shall say something else. */
  readonly change: readonly {
    readonly before: PlanChart;
    readonly after: PlanChart;
    readonly isMoved: boolean;
  }[];
  /** By name. */
  readonly remove: readonly string[];
}

/** Queues it: of a chart that lies there only what differs, so that how a person made it look stays. */
export function changeCharts(sheet: Excel.Worksheet, { add, change, remove }: ChartsChange): void {
  for (const name of remove) sheet.charts.getItem(name).delete();
  for (const { before, after, isMoved } of change) {
    const chart = sheet.charts.getItem(after.name);
    const differs = (key: keyof PlanChart): boolean =>
      JSON.stringify(before[key]) !== JSON.stringify(after[key]);
    chart.setData(getBlockRange(sheet, after.data), "Columns");
    if (differs("title")) chart.title.text = after.title;
    if (isMoved || differs("place")) layPlace(chart, after);
    if (differs("looks") || differs("lines") || differs("hasLabels")) layLooks(chart, after);
  }
  layCharts(sheet, add);
}

function layPlace(chart: Excel.Chart, { place: { row, column, rows, columns } }: PlanChart): void {
  const last = { row: row + rows - 1, column: column + columns - 1 };
  chart.setPosition(addressOf({ row, column }), addressOf(last));
}

/** The first row stands at the top, and names stay at the side where bars go to both. */
function layAxes({ axes }: Excel.Chart, { scale, lines }: PlanChart): void {
  if (lines !== undefined) {
    axes.valueAxis.majorGridlines.visible = true;
    axes.valueAxis.numberFormat = "0";
    return;
  }
  axes.categoryAxis.reversePlotOrder = true;
  axes.categoryAxis.tickLabelPosition = "Low";
  axes.valueAxis.majorGridlines.visible = scale !== null;
  axes.valueAxis.visible = scale !== null;
  if (scale === null) return;
  axes.valueAxis.minimum = scale.low;
  axes.valueAxis.maximum = scale.high;
  axes.valueAxis.majorUnit = scale.step;
  axes.valueAxis.numberFormat = "+0;-0;0";
}

/** A nought is no bar and has no figure. */
function layLabels({ dataLabels }: Excel.ChartSeries, fill: string): void {
  dataLabels.showValue = true;
  dataLabels.numberFormat = "0;;";
  Object.assign(dataLabels.format.font, { name: FONT, size: 10, color: isDark(fill) ? "#FFFFFF" : TEXT });
}

function isDark(fill: string): boolean {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(fill.slice(at, at + 2), 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}
