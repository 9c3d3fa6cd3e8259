/** The native charts the host knows: bars lying side by side or stacked, and lines with marks, of one block of cells whose first column names them. */
import { shiftBlock } from "./formulas/address";
import type { Block } from "./model";

export const TYPES = ["BarStacked", "BarClustered", "LineMarkers"] as const;
export type ChartType = (typeof TYPES)[number];

export const DASHES = ["Continuous", "Dash", "Dot", "DashDot", "DashDotDot"] as const;
export type Dash = (typeof DASHES)[number];
export const MARKERS = ["None", "Circle", "Square", "Diamond", "Triangle", "X"] as const;
export type MarkerStyle = (typeof MARKERS)[number];

/** The marks of a line. */
export interface Marker {
  readonly style: MarkerStyle;
  readonly size: number;
  readonly fill: string | null;
  readonly line: string | null;
}

export interface ChartFont {
  readonly name: string;
  readonly size: number;
  readonly bold: boolean;
  readonly color: string;
}

export interface ChartLabels {
  readonly numberFormat: string;
  readonly font: ChartFont;
}

/** How one column of the data is drawn. */
export interface ChartSeries {
  /** null: none. */
  readonly fill: string | null;
  readonly line: string | null;
  readonly labels: ChartLabels | null;
  /** Of lines alone. */
  readonly dash: Dash;
  readonly marker: Marker;
}

export interface HostChart {
  readonly id: string;
  readonly name: string;
  readonly type: ChartType;
  /** On the chart's own sheet: names of series in the first row, of bars in the first column. */
  readonly data: Block;
  /** The cells it lies over. */
  readonly anchor: Block;
  readonly fill: string | null;
  readonly font: ChartFont;
  /** null: none. */
  readonly title: { readonly text: string; readonly font: ChartFont } | null;
  readonly legend: LegendPosition | null;
  /** Per cent of a bar's width. */
  readonly gapWidth: number;
  readonly series: readonly ChartSeries[];
  readonly categories: { readonly isReversed: boolean; readonly labels: LabelPosition };
  readonly values: ValueAxis;
}

export const LEGENDS = ["Top", "Bottom", "Left", "Right"] as const;
export type LegendPosition = (typeof LEGENDS)[number];
export const LABELS = ["NextToAxis", "High", "Low", "None"] as const;
export type LabelPosition = (typeof LABELS)[number];

/** null: as Excel chooses. */
export interface ValueAxis {
  readonly isVisible: boolean;
  readonly hasGridlines: boolean;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly majorUnit: number | null;
  readonly numberFormat: string;
}

/** A chart, and its part in the file where it came from there. */
export interface StoredChart extends HostChart {
  readonly part?: string;
}

const FONT: ChartFont = { name: "Calibri", size: 10, bold: false, color: "#595959" };
const COLOURS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

/** As Excel draws it before anything is said of it: eight columns wide and fifteen rows high at the top left. */
export function newChart(id: string, name: string, type: ChartType, data: Block): HostChart {
  return {
    id,
    name,
    type,
    data,
    anchor: { row: 0, column: 0, rows: 15, columns: 8 },
    fill: "#FFFFFF",
    font: FONT,
    title: { text: "Chart Title", font: { ...FONT, size: 14 } },
    legend: "Bottom",
    gapWidth: type === "BarStacked" ? 150 : 182,
    series: Array.from({ length: data.columns - 1 }, (_, at) => newSeries(type, at)),
    categories: { isReversed: false, labels: "NextToAxis" },
    values: {
      isVisible: true,
      hasGridlines: true,
      minimum: null,
      maximum: null,
      majorUnit: null,
      numberFormat: "General",
    },
  };
}

function newSeries(type: ChartType, at: number): ChartSeries {
  const colour = COLOURS[at % COLOURS.length] ?? null;
  const isLine = type === "LineMarkers";
  return {
    fill: isLine ? null : colour,
    line: isLine ? colour : null,
    labels: null,
    dash: "Continuous",
    marker: { style: "Circle", size: 5, fill: colour, line: colour },
  };
}

/** Labels as Excel lays them first. */
export const NEW_LABELS: ChartLabels = { numberFormat: "General", font: FONT };

/** Rows that come in or go take data and place with them; one whose data are gone goes, but stays in the file, without bars, where it came from there. */
export function shiftedCharts(
  charts: readonly StoredChart[],
  row: number,
  count: number,
): readonly StoredChart[] {
  return charts.flatMap((chart) => {
    const data = shiftBlock(chart.data, row, count);
    const anchor = shiftBlock(chart.anchor, row, count) ?? { ...chart.anchor, row };
    if (data !== null && data.rows > 1) return [{ ...chart, data, anchor }];
    return chart.part === undefined ? [] : [{ ...chart, data: { ...chart.data, rows: 1 }, anchor }];
  });
}
