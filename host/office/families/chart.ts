/** Charts of lying bars, as far as the host knows them. ExcelApi 1.9 at most. */
import {
  DASHES,
  LABELS,
  LEGENDS,
  MARKERS,
  NEW_LABELS,
  newChart,
  TYPES,
  type ChartFont,
  type ChartLabels,
  type ChartSeries,
  type HostChart,
  type Marker,
  type ValueAxis,
} from "../../workbook/chart";
import { union } from "../../workbook/formulas/address";
import type { Block, Sheet } from "../../workbook/model";
import { areaFrom, blockOf, refuse } from "../shared/area";
import { color } from "../shared/color";
import { family, type Get, type Set, type Table } from "../shared/family";
import { asText, flag, number, oneOf, text } from "../shared/given";
import { nodeOf } from "../shared/registry";
import { Unanswered } from "../shared/wire";

interface Named {
  readonly sheet: Sheet;
  readonly id: string;
}
interface Part extends Named {
  readonly index: number;
}

function stored({ sheet, id }: Named): HostChart {
  return sheet.charts.find((chart) => chart.id === id) ?? refuse("ItemNotFound", `no chart ${id}`);
}

function change(self: Named, to: Partial<HostChart>): void {
  self.sheet.changeChart(self.id, to);
}

function seriesAt(self: Part): ChartSeries {
  return stored(self).series[self.index] ?? refuse("ItemNotFound", `no series ${self.index}`);
}

function changeSeries(self: Part, to: Partial<ChartSeries>): void {
  const series = stored(self).series.map((one, at) => (at === self.index ? { ...one, ...to } : one));
  change(self, { series });
}

/** A font somewhere in a chart: where it is read, and where it goes. */
interface FontPlace {
  readonly read: () => ChartFont;
  readonly write: (font: ChartFont) => void;
}

function fontLook<K extends keyof ChartFont>(
  key: K,
  into: (value: unknown) => ChartFont[K],
): readonly [Get<FontPlace>, Set<FontPlace>] {
  return [({ read }) => read()[key], ({ read, write }, value) => write({ ...read(), [key]: into(value) })];
}

const fontFamily = family<FontPlace>("ChartFont", {
  scalars: {
    Name: fontLook("name", text),
    Size: fontLook("size", number(1, 409)),
    Bold: fontLook("bold", flag),
    Color: fontLook("color", color),
  },
});

type Fill = (colour: string | null) => void;
const fillFamily = family<Fill>("ChartFill", {
  methods: {
    SetSolidColor: (fill, _context, colour: unknown) => fill(color(colour)),
    Clear: (fill) => fill(null),
  },
});

const titleFont = (self: Named): FontPlace => ({
  read: () => stored(self).title?.font ?? stored(self).font,
  write: (font) => change(self, { title: { text: stored(self).title?.text ?? "", font } }),
});
const titleFormatFamily = family<Named>("ChartTitleFormat", {
  objects: { Font: (self) => fontFamily.of(titleFont(self)) },
});
const titleFamily = family<Named>("ChartTitle", {
  scalars: {
    Text: [
      (self) => stored(self).title?.text ?? "",
      (self, value: unknown) => change(self, { title: { font: titleFont(self).read(), text: text(value) } }),
    ],
    Visible: [
      (self) => stored(self).title !== null,
      (self, value: unknown) =>
        change(self, {
          title: flag(value) ? (stored(self).title ?? { text: "", font: stored(self).font }) : null,
        }),
    ],
  },
  objects: { Format: (self) => titleFormatFamily.of(self) },
});

const legendFamily = family<Named>("ChartLegend", {
  scalars: {
    Visible: [
      (self) => stored(self).legend !== null,
      (self, value: unknown) =>
        change(self, { legend: flag(value) ? (stored(self).legend ?? "Right") : null }),
    ],
    Position: [
      (self) => stored(self).legend ?? "Bottom",
      (self, value: unknown) => change(self, { legend: oneOf(LEGENDS)(value) }),
    ],
  },
});

const chartFormatFamily = family<Named>("ChartAreaFormat", {
  objects: {
    Fill: (self) => fillFamily.of((fill) => change(self, { fill })),
    Font: (self) =>
      fontFamily.of({
        read: () => stored(self).font,
        // As Excel does: what is said of the whole is said of all its parts.
        write: (font) => {
          const { title, series } = stored(self);
          change(self, {
            font,
            title: title && { ...title, font: { ...font, size: title.font.size, bold: title.font.bold } },
            series: series.map((one) => ({ ...one, labels: one.labels && { ...one.labels, font } })),
          });
        },
      }),
  },
});

function axis<K extends keyof ValueAxis>(
  key: K,
  into: (value: unknown) => ValueAxis[K],
): readonly [Get<Named>, Set<Named>] {
  return [
    (self) => stored(self).values[key],
    (self, value) => change(self, { values: { ...stored(self).values, [key]: into(value) } }),
  ];
}

const finite = number(-Number.MAX_VALUE, Number.MAX_VALUE);
const gridlinesFamily = family<Named>("ChartGridlines", {
  scalars: { Visible: axis("hasGridlines", flag) },
});
const valueAxisFamily = family<Named>("ChartAxis", {
  scalars: {
    Visible: axis("isVisible", flag),
    Minimum: axis("minimum", finite),
    Maximum: axis("maximum", finite),
    MajorUnit: axis("majorUnit", finite),
    NumberFormat: axis("numberFormat", text),
  },
  objects: { MajorGridlines: (self) => gridlinesFamily.of(self) },
});
const categoryAxisFamily = family<Named>("ChartAxis", {
  scalars: {
    ReversePlotOrder: [
      (self) => stored(self).categories.isReversed,
      (self, value: unknown) =>
        change(self, { categories: { ...stored(self).categories, isReversed: flag(value) } }),
    ],
    TickLabelPosition: [
      (self) => stored(self).categories.labels,
      (self, value: unknown) =>
        change(self, { categories: { ...stored(self).categories, labels: oneOf(LABELS)(value) } }),
    ],
  },
});
const axesFamily = family<Named>("ChartAxes", {
  objects: {
    CategoryAxis: (self) => categoryAxisFamily.of(self),
    ValueAxis: (self) => valueAxisFamily.of(self),
  },
});

const labelsOf = (self: Part): ChartLabels => seriesAt(self).labels ?? NEW_LABELS;
const labelsFormatFamily = family<Part>("ChartDataLabelFormat", {
  objects: {
    Font: (self) =>
      fontFamily.of({
        read: () => labelsOf(self).font,
        write: (font) => changeSeries(self, { labels: { ...labelsOf(self), font } }),
      }),
  },
});
const labelsFamily = family<Part>("ChartDataLabels", {
  scalars: {
    ShowValue: [
      (self) => seriesAt(self).labels !== null,
      (self, value: unknown) => changeSeries(self, { labels: flag(value) ? labelsOf(self) : null }),
    ],
    NumberFormat: [
      (self) => labelsOf(self).numberFormat,
      (self, value: unknown) =>
        changeSeries(self, { labels: { ...labelsOf(self), numberFormat: text(value) } }),
    ],
  },
  objects: { Format: (self) => labelsFormatFamily.of(self) },
});

const lineFamily = family<Part>("ChartLineFormat", {
  scalars: {
    Color: [
      (self) => seriesAt(self).line ?? "#000000",
      (self, value: unknown) => changeSeries(self, { line: color(value) }),
    ],
    LineStyle: [
      (self) => seriesAt(self).dash,
      (self, value: unknown) => changeSeries(self, { dash: oneOf(DASHES)(value) }),
    ],
  },
  methods: { Clear: (self) => changeSeries(self, { line: null }) },
});
const seriesFormatFamily = family<Part>("ChartSeriesFormat", {
  objects: {
    Fill: (self) => fillFamily.of((fill) => changeSeries(self, { fill })),
    Line: (self) => lineFamily.of(self),
  },
});
function marker<K extends keyof Marker>(
  key: K,
  into: (value: unknown) => Marker[K],
): readonly [Get<Part>, Set<Part>] {
  return [
    (self) => seriesAt(self).marker[key] ?? "",
    (self, value) => changeSeries(self, { marker: { ...seriesAt(self).marker, [key]: into(value) } }),
  ];
}

const seriesFamily = family<Part>("ChartSeries", {
  scalars: {
    MarkerStyle: marker("style", oneOf(MARKERS)),
    MarkerSize: marker("size", number(2, 72)),
    MarkerBackgroundColor: marker("fill", color),
    MarkerForegroundColor: marker("line", color),
    Name: (self) => {
      const { data } = stored(self);
      return String(self.sheet.cell(data.row, data.column + self.index + 1).value);
    },
    GapWidth: [
      (self) => stored(self).gapWidth,
      (self, value: unknown) => change(self, { gapWidth: number(0, 500)(value) }),
    ],
    HasDataLabels: [
      (self) => seriesAt(self).labels !== null,
      (self, value: unknown) => changeSeries(self, { labels: flag(value) ? labelsOf(self) : null }),
    ],
  },
  objects: {
    DataLabels: (self) => labelsFamily.of(self),
    Format: (self) => seriesFormatFamily.of(self),
  },
});
const seriesCollectionFamily = family<Named>("ChartSeriesCollection", {
  scalars: { Count: (self) => stored(self).series.length },
  items: (self) => stored(self).series.map((_, index) => seriesFamily.of({ ...self, index })),
});

const chartFamily = family<Named>("Chart", {
  key: ["Id", (self) => self.id],
  scalars: {
    Id: (self) => self.id,
    Name: [(self) => stored(self).name, (self, value: unknown) => change(self, { name: text(value) })],
    ChartType: (self) => stored(self).type,
  },
  objects: {
    Axes: (self) => axesFamily.of(self),
    Format: (self) => chartFormatFamily.of(self),
    Legend: (self) => legendFamily.of(self),
    Series: (self) => seriesCollectionFamily.of(self),
    Title: (self) => titleFamily.of(self),
    Worksheet: ({ sheet }) => nodeOf("Worksheet", sheet),
  },
  methods: {
    Delete: (self) => self.sheet.removeChart(stored(self).id),
    SetData: (self, context, source: unknown, seriesBy: unknown) => {
      const data = dataFrom(source, seriesBy, { call: "Chart.setData", sheet: self.sheet, context });
      const { series } = stored(self);
      const { series: fresh } = newChart("", "", stored(self).type, data);
      change(self, { data, series: fresh.map((one, at) => series[at] ?? one) });
    },
    SetPosition: (self, context, first: unknown, last: unknown = first) => {
      const [from, to] = [first, last].map((at) => blockOf(areaFrom(at, context, self.sheet)));
      if (from === undefined || to === undefined) throw new Unanswered("Chart.setPosition of nothing");
      change(self, { anchor: union(from, to) });
    },
  },
});

interface Asking {
  readonly call: string;
  readonly sheet: Sheet;
  readonly context: Parameters<typeof areaFrom>[1];
}

/** The block a chart is drawn from. */
function dataFrom(source: unknown, seriesBy: unknown, { call, sheet, context }: Asking): Block {
  if (seriesBy !== "Columns") throw new Unanswered(`${call} by ${asText(seriesBy ?? "Auto")}`);
  const area = areaFrom(source, context, sheet);
  const data = blockOf(area);
  if (area.sheet !== sheet) throw new Unanswered("a chart of another sheet's cells");
  if (data.rows < 2 || data.columns < 2) throw new Unanswered("a chart of a single row or column");
  return data;
}

export const chartsTable: Table<Sheet> = {
  scalars: { Count: (sheet) => sheet.charts.length },
  items: (sheet) => sheet.charts.map(({ id }) => chartFamily.of({ sheet, id })),
  item: (sheet, _context, key: string) => {
    const found = sheet.charts.find(
      ({ id, name }) => id === key || name.toLowerCase() === asText(key).toLowerCase(),
    );
    return found === undefined ? null : chartFamily.of({ sheet, id: found.id });
  },
  methods: {
    Add: (sheet, context, type: unknown, source: unknown, seriesBy: unknown) => {
      const known = TYPES.find((one) => one === type);
      if (known === undefined) throw new Unanswered(`ChartCollection.add of ${asText(type)}`);
      const data = dataFrom(source, seriesBy, { call: "ChartCollection.add", sheet, context });
      return chartFamily.of({ sheet, id: sheet.addChart((id, name) => newChart(id, name, known, data)) });
    },
  },
};
