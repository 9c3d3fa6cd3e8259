/** A worksheet part: read into a sheet's state, and brought to it on saving, touching only what changed. */
import { blockAddress, cellAddress, columnIndex, overlaps, parseBlock, shiftBlock } from "./formulas/address";
import { readCharts } from "./chartFile";
import { copyFormula, fromFile, toFile } from "./formulas/formula";
import type { ListTable, Scalar } from "./model";
import type { Package } from "./package";
import { readPage, writePage } from "./pageFile";
import { readRules, writeRules } from "./rulesFile";
import {
  emptyState,
  type CellState,
  type ColumnSpan,
  type RowState,
  type SheetState,
  type SizeDefaults,
  type StoredTable,
} from "./sheetState";
import { colourElement, type StylesFile } from "./stylesFile";
import { make, type El } from "./xml";

/** CT_Worksheet's order of children. */
export const SHEET_ORDER = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios " +
  "autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations " +
  "hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches " +
  "ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems " +
  "tableParts extLst"
).split(" ");

/** The characters XML cannot hold, or changes. */
const UNHELD =
  // eslint-disable-next-line no-control-regex -- these are what XML 1.0 forbids
  /[\u0000-\u0008\u000B\u000C\r\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** What reads as a code where it is typed, also by the code that follows it. Excel's have four digits; LibreOffice takes one to four. */
const LIKE_CODE = new RegExp(`_(?=x[0-9A-Fa-f]{1,4}(?:[_\\n\\t]|${UNHELD.source}))`, "g");

/** Text as cells hold it: control characters and lone surrogates behind _xHHHH_. */
export function escapeText(text: string): string {
  return text
    .replace(LIKE_CODE, "_x005F_")
    .replace(UNHELD, (char) => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);
}

export function unescapeText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** The plain text of a shared or inline string: its runs, without phonetic hints. */
function stringOf(el: El): string {
  let text = "";
  for (const child of el.elements) {
    if (child.local === "t") text += unescapeText(child.text);
    else if (child.local === "r") text += unescapeText(child.child("t")?.text ?? "");
  }
  return text;
}

/** The workbook's shared strings, grown on demand. */
export class SharedStrings {
  readonly texts: string[];
  private index: Map<string, number> | null = null;

  constructor(
    private readonly root: () => El | null,
    private readonly create: () => El,
  ) {
    this.texts = (root()?.all("si") ?? []).map(stringOf);
  }

  place(text: string): number {
    const root = this.root() ?? this.create();
    if (this.index === null) {
      this.index = new Map();
      root.all("si").forEach((si, at) => {
        if (si.elements.length === 1 && si.child("t")) this.index?.set(this.texts[at] ?? "", at);
      });
    }
    root.set("count", (root.number("count") ?? this.texts.length) + 1);
    let at = this.index.get(text);
    if (at === undefined) {
      at = this.texts.push(text) - 1;
      this.index.set(text, at);
      const t = make(
        `${root.prefix}t`,
        /^\s|\s$|\n|\t| {2}/.test(text) ? { "xml:space": "preserve" } : {},
        escapeText(text),
      );
      root.add(make(`${root.prefix}si`, {}, [t]));
      root.set("uniqueCount", this.texts.length);
    }
    return at;
  }
}

/** What reading and writing a sheet needs of its workbook. */
export interface SheetContext {
  readonly file: Package;
  readonly styles: StylesFile;
  readonly strings: SharedStrings;
  readonly date1904: boolean;
  nextId(): string;
}

export interface ReadSheet {
  readonly state: SheetState;
  readonly defaults: SizeDefaults;
  readonly selection: string | undefined;
  readonly uid: string | undefined;
  readonly hasArrays: boolean;
  /** Some formula has no value beside it: no program has worked it out yet. */
  readonly hasUncalculated: boolean;
}

export function readSheet(path: string, name: string, context: SheetContext): ReadSheet {
  const { root } = context.file.document(path);
  const state = emptyState(name);
  const view = root.child("sheetViews")?.child("sheetView");
  const pane = view?.child("pane");
  const isFrozen = /^frozen/.test(pane?.attr("state") ?? "");
  const format = root.child("sheetFormatPr");
  const guard = root.child("sheetProtection");
  state.tabColor = context.styles.colours.read(root.child("sheetPr")?.child("tabColor")) ?? "";
  state.showGridlines = view?.flag("showGridLines", true) ?? true;
  state.showHeadings = view?.flag("showRowColHeaders", true) ?? true;
  state.frozen = isFrozen
    ? { rows: pane?.number("ySplit") ?? 0, columns: pane?.number("xSplit") ?? 0 }
    : state.frozen;
  state.columns = (root.child("cols")?.all("col") ?? []).map(readColumn);
  const { hasArrays, hasUncalculated } = readCells(root.child("sheetData"), state, context);
  state.merges = (root.child("mergeCells")?.all("mergeCell") ?? []).flatMap(
    (one) => parseBlock(one.attr("ref") ?? "") ?? [],
  );
  state.rules = readRules(root, context.styles, () => context.nextId());
  state.pageLayout = readPage(root);
  state.tables = context.file
    .relationships(path)
    .filter((one) => one.kind === "table" && context.file.has(one.target))
    .flatMap((one) => readTable(context.file, one.target, context.nextId()) ?? []);
  state.charts = readCharts(context.file, { path, name }, () => context.nextId());
  state.protection = guard?.flag("sheet")
    ? {
        allowed: [...GUARDED].flatMap(([what, byDefault]) => (guard.flag(what, byDefault) ? [] : [what])),
        hasPassword: guard.attr("hashValue") !== undefined || guard.attr("password") !== undefined,
      }
    : null;
  const uid = [...root.attrs].find(([key]) => key.endsWith(":uid"))?.[1];
  const base = (format?.number("baseColWidth") ?? 8) * 7 + 5;
  const columnWidth = format?.number("defaultColWidth") ?? (Math.ceil(base / 8) * 8) / 7;
  const defaults = { rowHeight: format?.number("defaultRowHeight") ?? 15, columnWidth };
  const selection = view?.all("selection").pop()?.attr("sqref");
  return { state, defaults, selection, uid, hasArrays, hasUncalculated };
}

/** What a protection may forbid, and whether it does when the file says nothing (CT_SheetProtection). */
const GUARDED: ReadonlyMap<string, boolean> = new Map([
  ...["objects", "scenarios", "selectLockedCells", "selectUnlockedCells"].map(
    (what) => [what, false] as const,
  ),
  ...["formatCells", "formatColumns", "formatRows", "insertColumns", "insertRows", "insertHyperlinks"].map(
    (what) => [what, true] as const,
  ),
  ...["deleteColumns", "deleteRows", "sort", "autoFilter", "pivotTables"].map(
    (what) => [what, true] as const,
  ),
]);

function writeProtection(root: El, { protection }: SheetState): void {
  root.child("sheetProtection")?.remove();
  if (protection === null) return;
  const guard = root.need("sheetProtection", SHEET_ORDER).set("sheet", 1);
  for (const [what, byDefault] of GUARDED) {
    const forbids = !protection.allowed.includes(what);
    if (forbids !== byDefault) guard.set(what, forbids ? 1 : 0);
  }
}

function readColumn(col: El): ColumnSpan {
  return {
    first: (col.number("min") ?? 1) - 1,
    last: (col.number("max") ?? 1) - 1,
    width: col.number("width") ?? null,
    hidden: col.flag("hidden"),
    style: col.number("style") ?? null,
  };
}

function readTable(file: Package, path: string, id: string): StoredTable | null {
  const { root } = file.document(path);
  const block = parseBlock(root.attr("ref") ?? "");
  if (block === null) return null;
  return {
    ...block,
    id,
    part: path,
    name: root.attr("displayName") ?? root.attr("name") ?? "",
    style: root.child("tableStyleInfo")?.attr("name") ?? "",
    showHeaders: root.number("headerRowCount") !== 0,
    showTotals: (root.number("totalsRowCount") ?? 0) > 0,
    showFilterButton: root.child("autoFilter") !== undefined,
    columnNames: (root.child("tableColumns")?.all("tableColumn") ?? []).map((one) =>
      unescapeText(one.attr("name") ?? ""),
    ),
  };
}

interface Master {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

function readCells(
  data: El | undefined,
  state: SheetState,
  context: SheetContext,
): Pick<ReadSheet, "hasArrays" | "hasUncalculated"> {
  const masters = new Map<string, Master>();
  const orphans: (() => void)[] = [];
  let [hasArrays, hasUncalculated] = [false, false];
  let row = -1;
  for (const rowEl of data?.elements ?? []) {
    row = (rowEl.number("r") ?? row + 2) - 1;
    const stored: RowState = {
      cells: new Map(),
      height: rowEl.number("ht") ?? null,
      hidden: rowEl.flag("hidden"),
      style: rowEl.flag("customFormat") ? (rowEl.number("s") ?? null) : null,
      epoch: 0,
    };
    state.rows.set(row, stored);
    let column = -1;
    for (const el of rowEl.elements) {
      const address = el.attr("r");
      column = address === undefined ? column + 1 : columnIndex(/^[A-Za-z]+/.exec(address)?.[0] ?? "A");
      const f = el.child("f");
      const { value, error } = readValue(el, context);
      const cell: CellState = { value, formula: null, error, style: el.number("s") ?? 0, kept: "all" };
      if (f === undefined || f.attr("t") === "dataTable") {
        stored.cells.set(column, cell);
        continue;
      }
      hasUncalculated ||= el.child("v") === undefined;
      const [at, shared, text] = [
        { row, column },
        f.attr("t") === "shared" ? f.attr("si") : undefined,
        f.text,
      ];
      if (f.attr("t") === "array") {
        const array = parseBlock(f.attr("ref") ?? "") ?? { ...at, rows: 1, columns: 1 };
        stored.cells.set(column, { ...cell, formula: fromFile(text), array });
        hasArrays = true;
      } else if (shared === undefined || text !== "") {
        const formula = text === "" ? null : fromFile(text);
        if (shared !== undefined && formula !== null) masters.set(shared, { ...at, formula });
        stored.cells.set(column, { ...cell, formula });
      } else {
        stored.cells.set(column, cell);
        orphans.push(() => {
          const master = masters.get(shared);
          if (!master) return;
          const formula = copyFormula(master.formula, at.row - master.row, at.column - master.column);
          stored.cells.set(at.column, { ...cell, formula });
        });
      }
    }
  }
  orphans.forEach((settle) => settle());
  return { hasArrays, hasUncalculated };
}

function readValue(el: El, context: SheetContext): { value: Scalar; error: boolean } {
  const type = el.attr("t") ?? "n";
  if (type === "inlineStr") return { value: stringOf(el.child("is") ?? el), error: false };
  const v = el.child("v");
  if (v === undefined) return { value: "", error: false };
  const text = v.text;
  if (type === "s") return { value: context.strings.texts[Number(text)] ?? "", error: false };
  if (type === "str") return { value: unescapeText(text), error: false };
  if (type === "b") return { value: text.trim() === "1" || text.trim() === "true", error: false };
  if (type === "e") return { value: text.trim(), error: true };
  if (type === "d") {
    const days =
      Date.parse(
        /[zZ]|[+-]\d\d:\d\d$/.test(text) ? text : `${text.trim()}${text.includes("T") ? "" : "T00:00:00"}Z`,
      ) / 864e5;
    return {
      value: Number.isFinite(days) ? days + 25569 - (context.date1904 ? 1462 : 0) : text,
      error: false,
    };
  }
  if (text.trim() === "") return { value: "", error: false };
  return { value: Number.isFinite(Number(text)) ? Number(text) : text, error: false };
}

/** How high a row is that grows with its text, where it needs more than a line; null of any other. In points. */
type GrownHeight = (row: number) => number | null;

/** Brings the part at `path` to the state; answers whether a formula changed. */
export function writeSheet(
  path: string,
  loaded: SheetState,
  { state, grown }: { readonly state: SheetState; readonly grown: GrownHeight },
  context: SheetContext,
): boolean {
  const { root } = context.file.document(path);
  const p = root.prefix;
  if (state.tabColor !== loaded.tabColor) {
    root.child("sheetPr")?.child("tabColor")?.remove();
    const order = ["tabColor", "outlinePr", "pageSetUpPr"];
    if (state.tabColor !== "")
      root.need("sheetPr", SHEET_ORDER).place(colourElement(`${p}tabColor`, state.tabColor), order);
  }
  writeView(root, loaded, state);
  if (state.protection !== loaded.protection) writeProtection(root, state);
  if (state.columns !== loaded.columns) writeColumns(root, state, context);
  for (const { row, count } of state.shifts) shiftRows(root, row, count);
  const formulasChanged = state.touched && writeCells(root, state, context, grown);
  if (JSON.stringify(state.merges) !== JSON.stringify(loaded.merges)) {
    const list = root.need("mergeCells", SHEET_ORDER);
    const wanted = new Set(state.merges.map(blockAddress));
    for (const one of list.all("mergeCell")) if (!wanted.delete(one.attr("ref") ?? "")) one.remove();
    for (const ref of wanted) list.add(make(`${p}mergeCell`, { ref }));
    if (state.merges.length === 0) list.remove();
    else list.set("count", state.merges.length);
  }
  for (const block of state.unlinked.slice(loaded.unlinked.length)) {
    const links = root.child("hyperlinks");
    for (const link of links?.all("hyperlink") ?? []) {
      const own = parseBlock(link.attr("ref") ?? "");
      if (own === null || !overlaps(own, block)) continue;
      const id = link.relationship;
      if (id !== undefined && links?.all("hyperlink").filter((one) => one.relationship === id).length === 1) {
        context.file.unrelate(path, id);
      }
      link.remove();
    }
    if (links?.elements.length === 0) links.remove();
  }
  if (state.rules !== loaded.rules) writeRules(root, loaded.rules, state.rules, context.styles, SHEET_ORDER);
  if (state.pageLayout !== loaded.pageLayout)
    writePage(root, loaded.pageLayout, state.pageLayout, SHEET_ORDER);
  if (state.tables !== loaded.tables) writeTables(path, root, loaded, state, context.file);
  return formulasChanged;
}

function writeView(root: El, loaded: SheetState, state: SheetState): void {
  const same = JSON.stringify(state.frozen) === JSON.stringify(loaded.frozen);
  if (same && state.showGridlines === loaded.showGridlines && state.showHeadings === loaded.showHeadings)
    return;
  const p = root.prefix;
  const views = root.need("sheetViews", SHEET_ORDER);
  const view = views.child("sheetView") ?? views.add(make(`${p}sheetView`, { workbookViewId: 0 }));
  view
    .set("showGridLines", state.showGridlines ? null : 0)
    .set("showRowColHeaders", state.showHeadings ? null : 0);
  if (same) return;
  const { rows, columns } = state.frozen;
  view.child("pane")?.remove();
  view.all("selection").forEach((one) => one.remove());
  if (rows === 0 && columns === 0) return;
  const active = rows === 0 ? "topRight" : columns === 0 ? "bottomLeft" : "bottomRight";
  const pane = make(`${p}pane`, {
    xSplit: columns || null,
    ySplit: rows || null,
    topLeftCell: cellAddress(rows, columns),
    activePane: active,
    state: "frozen",
  });
  const order = ["pane", "selection", "pivotSelection", "extLst"];
  view.place(pane, order);
  const panes = active === "bottomRight" ? ["topRight", "bottomLeft", "bottomRight"] : [active];
  for (const name of panes) view.place(make(`${p}selection`, { pane: name }), order);
}

function writeColumns(root: El, state: SheetState, context: SheetContext): void {
  const p = root.prefix;
  const old = root.child("cols")?.all("col") ?? [];
  root.child("cols")?.remove();
  if (state.columns.length === 0) return;
  const list = make(`${p}cols`);
  for (const span of state.columns) {
    const before = old.find(
      (col) => (col.number("min") ?? 0) <= span.first + 1 && span.first < (col.number("max") ?? 0),
    );
    const col = list.add(before ? before.clone() : make(`${p}col`));
    const defaultWidth = root.child("sheetFormatPr")?.number("defaultColWidth") ?? 64 / 7;
    const custom = span.width !== null && span.width !== (before?.number("width") ?? null);
    col.set("min", span.first + 1).set("max", span.last + 1);
    col.set("width", span.width ?? (before && before.number("width") === span.width ? null : defaultWidth));
    if (custom) col.set("customWidth", 1).set("bestFit", null);
    else if (span.width === null) col.set("customWidth", null);
    col
      .set("hidden", span.hidden ? 1 : null)
      .set("style", span.style === null ? null : context.styles.xf(span.style));
  }
  root.place(list, SHEET_ORDER);
}

/** Renumbers the part's rows and cells after rows came in or went. */
function shiftRows(root: El, row: number, count: number): void {
  for (const el of root.child("sheetData")?.elements ?? []) {
    const at = (el.number("r") ?? 0) - 1;
    if (at < row) continue;
    if (count < 0 && at < row - count) {
      el.remove();
      continue;
    }
    el.set("r", at + count + 1);
    for (const cell of el.elements) {
      const letters = /^[A-Za-z]+/.exec(cell.attr("r") ?? "")?.[0];
      if (letters !== undefined) cell.set("r", letters + String(at + count + 1));
      const array = parseBlock(cell.child("f")?.attr("ref") ?? "");
      const moved = array && shiftBlock(array, row, count);
      if (moved) cell.child("f")?.set("ref", blockAddress(moved));
    }
  }
}

function writeCells(root: El, state: SheetState, context: SheetContext, grown: GrownHeight): boolean {
  const data = root.need("sheetData", SHEET_ORDER);
  const writer = new CellWriter(root.prefix, context, state.shifts.length > 0);
  const existing = new Map<number, El>();
  let at = -1;
  for (const el of data.elements) {
    at = (el.number("r") ?? at + 2) - 1;
    existing.set(at, el);
    if (!state.rows.has(at)) {
      for (const cell of el.elements) writer.gone(cell);
      el.remove();
    }
  }
  const rows = [...state.rows.keys()].sort((a, b) => a - b);
  let next: El | null = null;
  for (let index = rows.length - 1; index >= 0; index--) {
    const row = rows[index] ?? 0;
    const stored = state.rows.get(row);
    const el: El | undefined = existing.get(row);
    if (stored === undefined) continue;
    if (stored.epoch === 0 && el !== undefined) {
      next = el;
      continue;
    }
    const bare = stored.cells.size === 0 && stored.height === null && !stored.hidden && stored.style === null;
    if (el === undefined && bare) continue;
    const own: El = el ?? data.add(make(`${root.prefix}row`, { r: row + 1 }), next);
    const [from = 0, to = 0] = (own.attr("spans") ?? "").split(":").map(Number);
    const inSpan = [...stored.cells.keys()].every((column) => column + 1 >= from && column < to);
    if (!inSpan) own.set("spans", null);
    if ((own.number("ht") ?? null) !== stored.height) {
      own.set("ht", stored.height).set("customHeight", stored.height === null ? null : 1);
    }
    // As Excel does: programs that do not measure rows themselves would show one line of several.
    if (el === undefined && stored.height === null) own.set("ht", grown(row));
    if (own.flag("hidden") !== stored.hidden) own.set("hidden", stored.hidden ? 1 : null);
    const style = own.flag("customFormat") ? (own.number("s") ?? null) : null;
    const wanted = stored.style === null ? null : context.styles.xf(stored.style);
    if (style !== wanted) own.set("s", wanted).set("customFormat", wanted === null ? null : 1);
    writer.row(own, row, stored);
    next = own;
  }
  for (const el of data.elements) writer.expandShared(el, state);
  const cells = [...state.rows].flatMap(([row, stored]) => (stored.cells.size > 0 ? [{ row, stored }] : []));
  if (cells.length > 0) {
    const columns = cells.flatMap(({ stored }) => [
      Math.min(...stored.cells.keys()),
      Math.max(...stored.cells.keys()),
    ]);
    const filled = cells.map(({ row }) => row);
    const [top, left] = [filled.reduce((a, b) => Math.min(a, b)), columns.reduce((a, b) => Math.min(a, b))];
    const [bottom, right] = [
      filled.reduce((a, b) => Math.max(a, b)),
      columns.reduce((a, b) => Math.max(a, b)),
    ];
    const ref = blockAddress({ row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 });
    root.need("dimension", SHEET_ORDER).set("ref", ref);
  }
  return writer.formulasChanged;
}

class CellWriter {
  formulasChanged: boolean;
  private readonly broken = new Set<string>();

  constructor(
    private readonly p: string,
    private readonly context: SheetContext,
    private readonly moved: boolean,
  ) {
    this.formulasChanged = moved;
  }

  /** A cell whose content leaves: a shared formula it led must be written out in the others. */
  gone(el: El): void {
    const f = el.child("f");
    if (f === undefined) return;
    this.formulasChanged = true;
    if (f.attr("t") === "shared" && f.text !== "") this.broken.add(f.attr("si") ?? "");
  }

  row(rowEl: El, row: number, stored: RowState): void {
    const existing = new Map<number, El>();
    let column = -1;
    for (const el of rowEl.elements) {
      const letters = /^[A-Za-z]+/.exec(el.attr("r") ?? "")?.[0];
      column = letters === undefined ? column + 1 : columnIndex(letters);
      existing.set(column, el);
      if (!stored.cells.has(column)) {
        this.gone(el);
        el.remove();
      }
    }
    let next: El | null = null;
    for (const at of [...stored.cells.keys()].sort((a, b) => b - a)) {
      const cell = stored.cells.get(at);
      const old: El | undefined = existing.get(at);
      if (cell === undefined) continue;
      const own: El = old ?? rowEl.add(make(`${this.p}c`, { r: cellAddress(row, at) }), next);
      this.cell(own, cell, old !== undefined);
      next = own;
    }
  }

  private cell(el: El, cell: CellState, old: boolean): void {
    const style = this.context.styles.xf(cell.style);
    if ((el.number("s") ?? 0) !== style) el.set("s", style === 0 ? null : style);
    if (old && cell.kept === "all") return;
    if (!(old && cell.kept === "formula")) {
      this.gone(el);
      el.empty().set("cm", null).set("vm", null);
      if (cell.formula !== null) {
        this.formulasChanged = true;
        const array = cell.array ? { t: "array", ref: blockAddress(cell.array) } : {};
        el.add(make(`${this.p}f`, array, toFile(cell.formula)));
      }
    } else
      for (const child of el.elements) if (child.local !== "f" && child.local !== "extLst") child.remove();
    const { value } = cell;
    const v = (type: string | null, text: string) => {
      el.set("t", type);
      const own = make(`${this.p}v`, {}, text);
      el.add(own, el.child("extLst") ?? null);
    };
    if (cell.error) v("e", String(value));
    else if (typeof value === "number") v(null, String(value).replace("e+", "E+").replace("e-", "E-"));
    else if (typeof value === "boolean") v("b", value ? "1" : "0");
    else if (cell.formula !== null || cell.kept === "formula") v("str", escapeText(value));
    else if (value === "") el.set("t", null);
    else v("s", String(this.context.strings.place(value)));
  }

  /** Writes out shared formulas whose leader changed or moved. */
  expandShared(rowEl: El, state: SheetState): void {
    if (this.broken.size === 0 && !this.moved) return;
    const row = (rowEl.number("r") ?? 1) - 1;
    for (const el of rowEl.elements) {
      const f = el.child("f");
      if (f?.attr("t") !== "shared" || !(this.moved || this.broken.has(f.attr("si") ?? ""))) continue;
      const column = columnIndex(/^[A-Za-z]+/.exec(el.attr("r") ?? "")?.[0] ?? "A");
      const formula = state.rows.get(row)?.cells.get(column)?.formula;
      if (formula) f.set("t", null).set("si", null).set("ref", null).setText(toFile(formula));
    }
  }
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

function writeTables(path: string, root: El, loaded: SheetState, state: SheetState, file: Package): void {
  const p = root.prefix;
  const kept = new Set(state.tables.map((table) => table.part));
  for (const { part } of loaded.tables) {
    if (part === undefined || kept.has(part)) continue;
    const id = file.relationships(path).find((one) => one.target === part)?.id;
    root
      .child("tableParts")
      ?.elements.find((one) => one.relationship === id)
      ?.remove();
    file.drop(part);
  }
  for (const table of state.tables) {
    const ref = blockAddress(table);
    if (table.part !== undefined) {
      const own = file.document(table.part).root;
      const was = loaded.tables.find((one) => one.part === table.part);
      if (was !== undefined && was !== table) rewriteTable(own, was, table);
      continue;
    }
    const used = file.list
      .filter((one) => /\/tables\/[^/]+\.xml$/i.test(one))
      .map((one) => file.document(one).root.number("id") ?? 0);
    const id = Math.max(0, ...used) + 1;
    const xml = make(
      "table",
      { xmlns: MAIN, id, name: table.name, displayName: table.name, ref, totalsRowShown: 0 },
      [
        ...(table.showFilterButton ? [make("autoFilter", { ref })] : []),
        make(
          "tableColumns",
          { count: table.columns },
          table.columnNames.map((name, at) => make("tableColumn", { id: at + 1, name: columnName(name) })),
        ),
        make("tableStyleInfo", {
          name: table.style || null,
          showFirstColumn: 0,
          showLastColumn: 0,
          showRowStripes: 1,
          showColumnStripes: 0,
        }),
      ],
    );
    const part = file.freePath("xl/tables/table");
    file.add(part, xml.toString(), "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml");
    const relationship = file.relate(path, `${OFFICE}/table`, part);
    root
      .need("tableParts", SHEET_ORDER)
      .add(make(`${p}tablePart`, { "xmlns:r": OFFICE, "r:id": relationship }));
  }
  const parts = root.child("tableParts");
  if (parts?.elements.length === 0) parts.remove();
  else parts?.set("count", parts.elements.length);
}

const TABLE_ORDER = ["autoFilter", "sortState", "tableColumns", "tableStyleInfo", "extLst"];

/** What the program changed of a table that was in the file; formulas and totals of its columns stay. */
function rewriteTable(own: El, was: ListTable, table: ListTable): void {
  if (was.name !== table.name) own.set("name", table.name).set("displayName", table.name);
  if (was.style !== table.style) own.need("tableStyleInfo", TABLE_ORDER).set("name", table.style || null);
  const filter = blockAddress({ ...table, rows: table.rows - (table.showTotals ? 1 : 0) });
  if (blockAddress(was) !== blockAddress(table)) {
    own.set("ref", blockAddress(table));
    own.child("autoFilter")?.set("ref", filter);
  }
  if (was.showFilterButton && !table.showFilterButton) own.child("autoFilter")?.remove();
  if (!was.showFilterButton && table.showFilterButton) own.need("autoFilter", TABLE_ORDER).set("ref", filter);
  const columns = own.need("tableColumns", TABLE_ORDER);
  const ids = columns.all("tableColumn").map((one) => one.number("id") ?? 0);
  table.columnNames.forEach((name, at) => {
    const one = columns.all("tableColumn")[at];
    if (one === undefined) {
      const id = Math.max(0, ...ids) + 1 + at - ids.length;
      columns.add(make(`${own.prefix}tableColumn`, { id, name: columnName(name) }));
    } else if (unescapeText(one.attr("name") ?? "") !== name) one.set("name", columnName(name));
  });
  columns.set("count", table.columns);
}

function columnName(name: string): string {
  return escapeText(name).replace(/\n/g, "_x000a_").replace(/\t/g, "_x0009_");
}
