/** Charts in a worksheet's drawing: ours are read and written; whatever else lies in the drawing stays byte for byte. */
import { blockAddress, parseBlock, quoteSheet } from "./formulas/address";
import {
  DASHES,
  LABELS,
  LEGENDS,
  MARKERS,
  NEW_LABELS,
  newChart,
  type ChartFont,
  type ChartLabels,
  type ChartSeries,
  type ChartType,
  type HostChart,
  type Marker,
  type StoredChart,
} from "./chart";
import type { Block, Scalar } from "./model";
import type { Package } from "./package";
import type { SheetState } from "./sheetState";
import { make, type El } from "./xml";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const SPREADSHEET_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";

/** The charts of a sheet that are of the kinds the host knows, drawn from its own cells; others are left where they lie. */
export function readCharts(
  file: Package,
  { path, name: sheet }: { readonly path: string; readonly name: string },
  nextId: () => string,
): readonly StoredChart[] {
  const drawing = file.related(path, "drawing");
  if (drawing === undefined) return [];
  const targets = new Map(file.relationships(drawing).map(({ id, target }) => [id, target]));
  return file.document(drawing).root.elements.flatMap((anchor) => {
    const place = anchorBlock(anchor);
    const frame = anchor.child("graphicFrame");
    const part = targets.get(
      frame?.child("graphic")?.child("graphicData")?.child("chart")?.relationship ?? "",
    );
    if (place === null || frame === undefined || part === undefined || !file.has(part)) return [];
    const name = frame.child("nvGraphicFramePr")?.child("cNvPr")?.attr("name") ?? "";
    const chart = readChart(file.document(part).root, { id: nextId(), name, place, sheet });
    return chart === null ? [] : [{ ...chart, part }];
  });
}

function anchorBlock(anchor: El): Block | null {
  if (anchor.local !== "twoCellAnchor") return null;
  const corner = (which: string) => {
    const at = anchor.child(which);
    return { row: Number(at?.child("row")?.text ?? 0), column: Number(at?.child("col")?.text ?? 0) };
  };
  const [from, to] = [corner("from"), corner("to")];
  return {
    ...from,
    rows: Math.max(1, to.row - from.row),
    columns: Math.max(1, to.column - from.column),
  };
}

interface Placed {
  readonly id: string;
  readonly name: string;
  readonly place: Block;
  /** The name of the sheet it lies on. */
  readonly sheet: string;
}

/** null: of a kind the host does not know. */
function readChart(space: El, { id, name, place, sheet }: Placed): HostChart | null {
  const chart = space.child("chart");
  const plot = chart?.child("plotArea");
  const [drawn, ...others] = plot?.elements.filter(({ local }) => local.endsWith("Chart")) ?? [];
  if (chart === undefined || plot === undefined || drawn === undefined || others.length > 0) return null;
  const series = drawn.all("ser");
  const type = typeOf(drawn);
  const data = dataOf(series, sheet);
  if (data === null || type === null) return null;
  const fresh = newChart(id, name, type, data);
  const [categories, values] = [plot.child("catAx"), plot.child("valAx")];
  const title = chart.child("title");
  const scaling = values?.child("scaling");
  const text = title?.child("tx")?.child("rich")?.child("p");
  const legend = chart.child("legend");
  return {
    ...fresh,
    anchor: place,
    fill: solidFill(space.child("spPr")),
    font: readFont(space.child("txPr")?.child("p")?.child("pPr")?.child("defRPr"), fresh.font),
    title:
      (title && {
        text: (text?.all("r") ?? []).map((run) => run.child("t")?.text ?? "").join(""),
        font: readFont(text?.child("r")?.child("rPr"), fresh.font),
      }) ||
      null,
    legend:
      legend === undefined ? null : wordOf(LEGENDS, LEGEND_CODES, valueOf(legend, "legendPos"), "Right"),
    gapWidth: numberOf(drawn, "gapWidth") ?? fresh.gapWidth,
    series: series.map((one, at) => readSeries(one, fresh.series[at]?.marker ?? NO_MARKER)),
    categories: {
      isReversed: valueOf(categories?.child("scaling"), "orientation") === "maxMin",
      labels: wordOf(LABELS, LABEL_CODES, valueOf(categories, "tickLblPos"), "NextToAxis"),
    },
    values: {
      isVisible: valueOf(values, "delete") !== "1",
      hasGridlines: values?.child("majorGridlines") !== undefined,
      minimum: numberOf(scaling, "min"),
      maximum: numberOf(scaling, "max"),
      majorUnit: numberOf(values, "majorUnit"),
      numberFormat: values?.child("numFmt")?.attr("formatCode") ?? "General",
    },
  };
}

const NO_MARKER: Marker = { style: "None", size: 5, fill: null, line: null };

/** null: of a kind the host does not know. */
function typeOf(drawn: El): ChartType | null {
  const grouping = valueOf(drawn, "grouping");
  if (drawn.local === "lineChart") return grouping === "standard" ? "LineMarkers" : null;
  if (drawn.local !== "barChart" || valueOf(drawn, "barDir") !== "bar") return null;
  return { stacked: "BarStacked" as const, clustered: "BarClustered" as const }[grouping ?? ""] ?? null;
}

/** One block of cells behind all series, as "Columns" lays it; null where they are drawn from elsewhere. */
function dataOf(series: readonly El[], sheet: string): Block | null {
  const blocks = series.map((one) => ({
    name: refOf(one.child("tx")?.child("strRef"), sheet),
    names: refOf(one.child("cat")?.child("strRef"), sheet),
    values: refOf(one.child("val")?.child("numRef"), sheet),
  }));
  const [first] = blocks;
  if (!first?.names || !first.name) return null;
  const { row, column, rows } = first.names;
  const isBlock = blocks.every(
    ({ name, names, values }, at) =>
      names?.row === row &&
      names.column === column &&
      values?.row === row &&
      values.rows === rows &&
      values.column === column + at + 1 &&
      name?.row === row - 1 &&
      name.column === column + at + 1,
  );
  return isBlock ? { row: row - 1, column, rows: rows + 1, columns: series.length + 1 } : null;
}

/** The cells a reference names; null where they lie on another sheet. */
function refOf(ref: El | undefined, sheet: string): Block | null {
  const formula = ref?.child("f")?.text ?? "";
  const [, quoted, plain, cells] = /^(?:'((?:[^']|'')*)'|([^'!]*))!(.+)$/.exec(formula) ?? [];
  const name = quoted?.replace(/''/g, "'") ?? plain ?? "";
  return name.toLowerCase() === sheet.toLowerCase() ? parseBlock((cells ?? "").replace(/\$/g, "")) : null;
}

function readSeries(one: El, fresh: Marker): ChartSeries {
  const properties = one.child("spPr");
  const line = properties?.child("ln");
  const labels = one.child("dLbls");
  return {
    fill: solidFill(properties),
    line: solidFill(line),
    dash: wordOf(DASHES, DASH_CODES, line?.child("prstDash")?.attr("val"), "Continuous"),
    marker: readMarker(one.child("marker"), fresh),
    labels:
      labels === undefined || valueOf(labels, "showVal") !== "1"
        ? null
        : {
            numberFormat: labels.child("numFmt")?.attr("formatCode") ?? "General",
            font: readFont(labels.child("txPr")?.child("p")?.child("pPr")?.child("defRPr"), NEW_LABELS.font),
          },
  };
}

function readMarker(marker: El | undefined, fresh: Marker): Marker {
  if (marker === undefined) return fresh;
  const properties = marker.child("spPr");
  return {
    style: wordOf(MARKERS, MARKER_CODES, valueOf(marker, "symbol"), "Circle"),
    size: numberOf(marker, "size") ?? fresh.size,
    fill: solidFill(properties),
    line: solidFill(properties?.child("ln")),
  };
}

function solidFill(properties: El | undefined): string | null {
  const colour = properties?.child("solidFill")?.child("srgbClr")?.attr("val");
  return colour === undefined ? null : `#${colour.toUpperCase()}`;
}

function readFont(run: El | undefined, otherwise: ChartFont): ChartFont {
  if (run === undefined) return otherwise;
  return {
    name: run.child("latin")?.attr("typeface") ?? otherwise.name,
    size: (run.number("sz") ?? otherwise.size * 100) / 100,
    bold: run.flag("b"),
    color: solidFill(run) ?? otherwise.color,
  };
}

function valueOf(parent: El | undefined, local: string): string | undefined {
  return parent?.child(local)?.attr("val");
}

function numberOf(parent: El | undefined, local: string): number | null {
  return parent?.child(local)?.number("val") ?? null;
}

const LEGEND_CODES = ["t", "b", "l", "r"];
const LABEL_CODES = ["nextTo", "high", "low", "none"];
const DASH_CODES = ["solid", "dash", "sysDot", "dashDot", "lgDashDotDot"];
const MARKER_CODES = ["none", "circle", "square", "diamond", "triangle", "x"];

function wordOf<W extends string>(
  words: readonly W[],
  codes: readonly string[],
  code: string | undefined,
  otherwise: W,
): W {
  return words[codes.indexOf(code ?? "")] ?? otherwise;
}

/** Brings the drawing to the state: only charts that came, went or were changed are touched; one that moved with its rows follows as all parts do. */
export function writeCharts(
  path: string,
  loaded: SheetState,
  state: SheetState,
  file: Package,
  order: readonly string[],
): void {
  const { root } = file.document(path);
  const kept = new Set(state.charts.map(({ part }) => part));
  for (const { part } of loaded.charts) {
    if (part !== undefined && !kept.has(part)) removeAnchor(file, path, part);
  }
  const fresh = state.charts.filter(({ part }) => part === undefined);
  const valueAt: ValueAt = (row, column) => state.rows.get(row)?.cells.get(column)?.value ?? "";
  if (fresh.length > 0) addAnchors(path, root, { name: state.name, charts: fresh, valueAt }, file, order);
  const drawing = file.related(path, "drawing");
  if (drawing === undefined || file.document(drawing).root.elements.length > 0) return;
  root.child("drawing")?.remove();
  file.drop(drawing);
}

function removeAnchor(file: Package, path: string, part: string): void {
  const drawing = file.related(path, "drawing");
  if (drawing === undefined) return;
  const id = file.relationships(drawing).find(({ target }) => target === part)?.id;
  const { root } = file.document(drawing);
  root.elements
    .find(
      (anchor) =>
        anchor.child("graphicFrame")?.child("graphic")?.child("graphicData")?.child("chart")?.relationship ===
        id,
    )
    ?.remove();
  file.drop(part);
}

function addAnchors(
  path: string,
  root: El,
  sheet: Shown & { readonly charts: readonly StoredChart[] },
  file: Package,
  order: readonly string[],
): void {
  const drawing = file.related(path, "drawing") ?? newDrawing(path, root, file, order);
  for (const chart of sheet.charts) {
    const part = file.freePath("xl/charts/chart");
    file.add(part, chartSpace(sheet, chart).toString(), CHART_TYPE);
    const relationship = file.relate(drawing, `${OFFICE}/chart`, part);
    const own = file.document(drawing).root;
    const ids = own.elements.flatMap((anchor) => {
      const frame = anchor.elements.find(({ local }) => local !== "from" && local !== "to");
      return frame?.elements[0]?.child("cNvPr")?.number("id") ?? [];
    });
    own.add(anchorOf(chart, Math.max(1, ...ids) + 1, relationship));
  }
}

function newDrawing(path: string, root: El, file: Package, order: readonly string[]): string {
  const part = file.freePath("xl/drawings/drawing");
  const xml = make("xdr:wsDr", { "xmlns:xdr": SPREADSHEET_DRAWING, "xmlns:a": DRAWING });
  file.add(part, xml.toString(), DRAWING_TYPE);
  const id = file.relate(path, `${OFFICE}/drawing`, part);
  root.place(make(`${root.prefix}drawing`, { "xmlns:r": OFFICE, "r:id": id }), order);
  return part;
}

function anchorOf({ anchor, name }: HostChart, id: number, relationship: string): El {
  const { row, column, rows, columns } = anchor;
  const corner = (tag: string, at: number, across: number): El =>
    make(`xdr:${tag}`, {}, [
      make("xdr:col", {}, String(across)),
      make("xdr:colOff", {}, "0"),
      make("xdr:row", {}, String(at)),
      make("xdr:rowOff", {}, "0"),
    ]);
  const zero = { x: 0, y: 0 };
  const frame = make("xdr:graphicFrame", { macro: "" }, [
    make("xdr:nvGraphicFramePr", {}, [make("xdr:cNvPr", { id, name }), make("xdr:cNvGraphicFramePr")]),
    make("xdr:xfrm", {}, [make("a:off", zero), make("a:ext", { cx: 0, cy: 0 })]),
    make("a:graphic", {}, [
      make("a:graphicData", { uri: CHART }, [
        make("c:chart", { "xmlns:c": CHART, "xmlns:r": OFFICE, "r:id": relationship }),
      ]),
    ]),
  ]);
  return make("xdr:twoCellAnchor", { "xmlns:xdr": SPREADSHEET_DRAWING, "xmlns:a": DRAWING }, [
    corner("from", row, column),
    corner("to", row + rows, column + columns),
    frame,
    make("xdr:clientData"),
  ]);
}

const val = (name: string, value: string | number): El => make(`c:${name}`, { val: value });

type ValueAt = (row: number, column: number) => Scalar;

/** The sheet a chart is drawn from: its name, and what stands in its cells as it is saved. */
interface Shown {
  readonly name: string;
  readonly valueAt: ValueAt;
}

function chartSpace(sheet: Shown, chart: HostChart): El {
  const { title, legend, fill, font } = chart;
  return make("c:chartSpace", { "xmlns:c": CHART, "xmlns:a": DRAWING, "xmlns:r": OFFICE }, [
    val("roundedCorners", 0),
    make("c:chart", {}, [
      ...(title === null ? [] : [titleOf(title.text, title.font)]),
      val("autoTitleDeleted", title === null ? 1 : 0),
      plotArea(sheet, chart),
      ...(legend === null
        ? []
        : [
            make("c:legend", {}, [
              val("legendPos", LEGEND_CODES[LEGENDS.indexOf(legend)] ?? "b"),
              val("overlay", 0),
            ]),
          ]),
      val("plotVisOnly", 1),
      val("dispBlanksAs", "gap"),
    ]),
    shape(fill, "#D9D9D9"),
    textOf(font),
  ]);
}

function titleOf(text: string, font: ChartFont): El {
  return make("c:title", {}, [
    make("c:tx", {}, [
      make("c:rich", {}, [
        make("a:bodyPr"),
        make("a:lstStyle"),
        make("a:p", {}, [make("a:r", {}, [run("a:rPr", font, { lang: "vi-VN" }), make("a:t", {}, text)])]),
      ]),
    ]),
    val("overlay", 0),
  ]);
}

function run(name: string, font: ChartFont, more: Readonly<Record<string, string>> = {}): El {
  return make(name, { ...more, sz: Math.round(font.size * 100), b: font.bold ? 1 : 0 }, [
    solid(font.color),
    make("a:latin", { typeface: font.name }),
    make("a:cs", { typeface: font.name }),
  ]);
}

function textOf(font: ChartFont): El {
  return make("c:txPr", {}, [
    make("a:bodyPr"),
    make("a:lstStyle"),
    make("a:p", {}, [make("a:pPr", {}, [run("a:defRPr", font)]), make("a:endParaRPr", { lang: "vi-VN" })]),
  ]);
}

function solid(colour: string): El {
  return make("a:solidFill", {}, [make("a:srgbClr", { val: colour.slice(1) })]);
}

function shape(fill: string | null, line: string | null): El {
  const none = (): El => make("a:noFill");
  return make("c:spPr", {}, [
    fill === null ? none() : solid(fill),
    make("a:ln", { w: 9525 }, [line === null ? none() : solid(line)]),
  ]);
}

const [CATEGORIES, VALUES] = [111111111, 222222222];

function plotArea(sheet: Shown, chart: HostChart): El {
  const { categories, values } = chart;
  const isLine = chart.type === "LineMarkers";
  return make("c:plotArea", {}, [
    make("c:layout"),
    isLine ? linesOf(sheet, chart) : barsOf(sheet, chart),
    make("c:catAx", {}, [
      val("axId", CATEGORIES),
      make("c:scaling", {}, [val("orientation", categories.isReversed ? "maxMin" : "minMax")]),
      val("delete", 0),
      val("axPos", isLine ? "b" : "l"),
      make("c:numFmt", { formatCode: "General", sourceLinked: 1 }),
      val("majorTickMark", "none"),
      val("minorTickMark", "none"),
      val("tickLblPos", LABEL_CODES[LABELS.indexOf(categories.labels)] ?? "nextTo"),
      val("crossAx", VALUES),
      val("crosses", "autoZero"),
      val("auto", 1),
      val("lblAlgn", "ctr"),
      val("lblOffset", 100),
      val("noMultiLvlLbl", 0),
    ]),
    make("c:valAx", {}, [
      val("axId", VALUES),
      make("c:scaling", {}, [
        val("orientation", "minMax"),
        ...(values.maximum === null ? [] : [val("max", values.maximum)]),
        ...(values.minimum === null ? [] : [val("min", values.minimum)]),
      ]),
      val("delete", values.isVisible ? 0 : 1),
      val("axPos", isLine ? "l" : "b"),
      ...(values.hasGridlines ? [make("c:majorGridlines", {}, [shapeOfLine("#D9D9D9")])] : []),
      make("c:numFmt", { formatCode: values.numberFormat, sourceLinked: 0 }),
      val("majorTickMark", "none"),
      val("minorTickMark", "none"),
      val("tickLblPos", "nextTo"),
      val("crossAx", CATEGORIES),
      val("crosses", "autoZero"),
      val("crossBetween", "between"),
      ...(values.majorUnit === null ? [] : [val("majorUnit", values.majorUnit)]),
    ]),
  ]);
}

function barsOf(sheet: Shown, chart: HostChart): El {
  const isStacked = chart.type === "BarStacked";
  return make("c:barChart", {}, [
    val("barDir", "bar"),
    val("grouping", isStacked ? "stacked" : "clustered"),
    val("varyColors", 0),
    ...chart.series.map((_, index) => seriesOf(sheet, chart, index)),
    val("gapWidth", chart.gapWidth),
    ...(isStacked ? [val("overlap", 100)] : []),
    val("axId", CATEGORIES),
    val("axId", VALUES),
  ]);
}

function linesOf(sheet: Shown, chart: HostChart): El {
  return make("c:lineChart", {}, [
    val("grouping", "standard"),
    val("varyColors", 0),
    ...chart.series.map((_, index) => seriesOf(sheet, chart, index)),
    val("marker", 1),
    val("axId", CATEGORIES),
    val("axId", VALUES),
  ]);
}

function shapeOfLine(colour: string): El {
  return make("c:spPr", {}, [make("a:ln", { w: 9525 }, [solid(colour)])]);
}

/** One column of the data, with what its cells show as the file is saved: a viewer that does not calculate draws from that. */
function seriesOf({ name, valueAt }: Shown, { type, data, series }: HostChart, index: number): El {
  const one = series[index];
  if (one === undefined) throw new Error(`no series ${index}`);
  const { fill, line, labels } = one;
  const isLine = type === "LineMarkers";
  const at = (block: Block): string =>
    `${quoteSheet(name)}!${blockAddress(block).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
  const below = { ...data, row: data.row + 1, rows: data.rows - 1, columns: 1 };
  const column = data.column + index + 1;
  const heading = { row: data.row, column, rows: 1, columns: 1 };
  const refer = (kind: "str" | "num", block: Block): El =>
    make(`c:${kind}Ref`, {}, [make("c:f", {}, at(block)), cacheOf(kind, block, valueAt)]);
  return make("c:ser", {}, [
    val("idx", index),
    val("order", index),
    make("c:tx", {}, [refer("str", heading)]),
    isLine ? shapeOfDashes(one) : shape(fill, line),
    isLine ? markerOf(one.marker) : val("invertIfNegative", 0),
    ...(labels === null ? [] : [labelsOf(labels)]),
    make("c:cat", {}, [refer("str", below)]),
    make("c:val", {}, [refer("num", { ...below, column })]),
    ...(isLine ? [val("smooth", 0)] : []),
  ]);
}

/** A cell with nothing of the kind in it has no point. */
function cacheOf(kind: "str" | "num", block: Block, valueAt: ValueAt): El {
  const points = Array.from({ length: block.rows }, (_, index) => {
    const value = valueAt(block.row + index, block.column);
    const isPoint = kind === "str" ? value !== "" : typeof value === "number";
    return isPoint ? [make("c:pt", { idx: index }, [make("c:v", {}, String(value))])] : [];
  });
  return make(`c:${kind}Cache`, {}, [
    ...(kind === "num" ? [make("c:formatCode", {}, "General")] : []),
    val("ptCount", block.rows),
    ...points.flat(),
  ]);
}

function shapeOfDashes({ line, dash }: ChartSeries): El {
  return make("c:spPr", {}, [
    make("a:ln", { w: 22225, cap: "rnd" }, [
      line === null ? make("a:noFill") : solid(line),
      make("a:prstDash", { val: DASH_CODES[DASHES.indexOf(dash)] ?? "solid" }),
      make("a:round"),
    ]),
  ]);
}

function markerOf({ style, size, fill, line }: Marker): El {
  const symbol = MARKER_CODES[MARKERS.indexOf(style)] ?? "none";
  return make("c:marker", {}, [val("symbol", symbol), val("size", size), shape(fill, line)]);
}

function labelsOf({ numberFormat, font }: ChartLabels): El {
  return make("c:dLbls", {}, [
    make("c:numFmt", { formatCode: numberFormat, sourceLinked: 0 }),
    make("c:spPr", {}, [make("a:noFill"), make("a:ln", {}, [make("a:noFill")])]),
    textOf(font),
    val("showLegendKey", 0),
    val("showVal", 1),
    val("showCatName", 0),
    val("showSerName", 0),
    val("showPercent", 0),
    val("showBubbleSize", 0),
  ]);
}
