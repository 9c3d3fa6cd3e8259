/** One sheet of the workbook: cells, looks, sizes, merges, rules, names, tables and page. */
import { shiftedCharts, type HostChart, type StoredChart } from "./chart";
import {
  blockAddress,
  contains,
  LAST_COLUMN,
  LAST_ROW,
  overlaps,
  shiftBlock,
  union,
} from "./formulas/address";
import { copyFormula } from "./formulas/formula";
import { nameFault } from "./grammar";
import {
  ModelRefusal,
  type Block,
  type Cell,
  type ConditionalRule,
  type DefinedName,
  type Format,
  type FormatPatch,
  type ListTable,
  type PageLayout,
  type Protection,
  type Scalar,
  type Sheet,
} from "./model";
import { printNames } from "./pageFile";
import type { CellState, ColumnSpan, RowState, SheetState, SizeDefaults } from "./sheetState";
import { DEFAULT_FORMAT, shownText, type StyleBook } from "./styleBook";

/** What a sheet needs of its workbook. */
export interface SheetOwner {
  readonly styles: StyleBook;
  readonly numberLocale: string;
  readonly date1904: boolean;
  epoch: number;
  readonly hasArrays: boolean;
  changed(sheet: BookSheet, block: Block, formulas: boolean): void;
  /** Names, tables or sheets changed: every formula may read otherwise. */
  restructured(): void;
  renamed(sheet: BookSheet, from: string): void;
  rowsMoved(sheet: BookSheet, row: number, count: number): void;
  checkName(name: string, own: BookSheet | null): void;
  checkTableName(name: string): void;
  freeTableName(): string;
  nextId(): string;
}

const BLANK: Cell = { value: "", formula: null, error: false };
const NO_CELL: CellState = { value: "", formula: null, error: false, style: 0, kept: "nothing" };
const ERROR = /^#(REF!|N\/A|NAME\?|DIV\/0!|NULL!|NUM!|VALUE!|SPILL!|CALC!|GETTING_DATA)$/;
const MAX_ROW_HEIGHT = 409.5;

export class BookSheet implements Sheet {
  /** Bumped by every write: what was worked out from the cells is stale. */
  version = 0;
  private used: { version: number; values: Block | null; all: Block | null } | null = null;

  constructor(
    readonly id: string,
    readonly owner: SheetOwner,
    public state: SheetState,
    readonly defaults: SizeDefaults,
  ) {}

  get name(): string {
    return this.state.name;
  }
  set name(name: string) {
    const from = this.state.name;
    if (name === from) return;
    this.owner.checkName(name, this);
    this.state.name = name;
    this.owner.renamed(this, from);
  }
  get visibility(): Sheet["visibility"] {
    return this.state.visibility;
  }
  set visibility(visibility: Sheet["visibility"]) {
    this.state.visibility = visibility;
  }
  get tabColor(): string {
    return this.state.tabColor;
  }
  set tabColor(color: string) {
    if (color !== "" && !/^#[0-9A-Fa-f]{6}$/.test(color)) refuse("InvalidArgument", `tab colour ${color}`);
    this.state.tabColor = color.toUpperCase();
  }
  get showGridlines(): boolean {
    return this.state.showGridlines;
  }
  set showGridlines(show: boolean) {
    this.state.showGridlines = show;
  }
  get showHeadings(): boolean {
    return this.state.showHeadings;
  }
  set showHeadings(show: boolean) {
    this.state.showHeadings = show;
  }
  get isProtected(): boolean {
    return this.protection !== null;
  }
  get protection(): Protection | null {
    return this.state.protection;
  }
  set protection(protection: Protection | null) {
    this.state.protection = protection;
  }
  get frozen(): SheetState["frozen"] {
    return this.state.frozen;
  }
  set frozen(frozen: SheetState["frozen"]) {
    this.state.frozen = { rows: frozen.rows, columns: frozen.columns };
  }
  get builtInNames(): readonly DefinedName[] {
    const { area, titles } = printNames(this.name, this.pageLayout);
    const named = (name: string, text: string | null) =>
      text === null ? [] : [{ name, formula: `=${text}`, visible: true, comment: "" }];
    const kept = this.state.builtIns.map((one) => ({ ...one, name: one.name.replace(/^_xlnm\./i, "") }));
    return [...named("Print_Area", area), ...named("Print_Titles", titles), ...kept];
  }
  get pageLayout(): PageLayout {
    return this.state.pageLayout;
  }
  set pageLayout(layout: PageLayout) {
    this.state.pageLayout = layout;
  }

  cell(row: number, column: number): Cell {
    const cell = this.cellState(row, column);
    return cell === undefined ? BLANK : { value: cell.value, formula: cell.formula, error: cell.error };
  }

  cellState(row: number, column: number): CellState | undefined {
    return this.state.rows.get(row)?.cells.get(column);
  }

  styleOf(row: number, column: number): number {
    const stored = this.state.rows.get(row);
    return stored?.cells.get(column)?.style ?? stored?.style ?? this.span(column)?.style ?? 0;
  }

  format(row: number, column: number): Format {
    return this.owner.styles.format(this.styleOf(row, column));
  }

  text(row: number, column: number): string {
    const cell = this.cellState(row, column);
    if (cell === undefined || cell.value === "") return "";
    if (cell.error) return String(cell.value);
    const pattern = this.format(row, column).numberFormat;
    return shownText(cell.value, pattern, this.owner.numberLocale, this.owner.date1904);
  }

  usedBlock(valuesOnly: boolean): Block | null {
    if (this.used?.version !== this.version) {
      this.used = { version: this.version, values: this.extent(true), all: this.extent(false) };
    }
    return valuesOnly ? this.used.values : this.used.all;
  }

  private extent(valuesOnly: boolean): Block | null {
    let [top, bottom, left, right] = [Infinity, -1, Infinity, -1];
    for (const [row, stored] of this.state.rows) {
      for (const [column, cell] of stored.cells) {
        if (cell.value === "" && cell.formula === null && (valuesOnly || cell.style === 0)) continue;
        top = Math.min(top, row);
        bottom = Math.max(bottom, row);
        left = Math.min(left, column);
        right = Math.max(right, column);
      }
    }
    if (bottom < 0) return null;
    return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  keptRows(block: Block): number[] {
    const { rows } = this.state;
    const isShort = block.rows <= rows.size;
    if (isShort)
      return Array.from({ length: block.rows }, (_, at) => block.row + at).filter((row) => rows.has(row));
    return [...rows.keys()]
      .filter((row) => row >= block.row && row < block.row + block.rows)
      .sort((row, other) => row - other);
  }

  cellsWithin(block: Block, filledOnly: boolean): [row: number, column: number][] {
    const { rows } = this.state;
    return this.keptRows(block).flatMap((row) => {
      const columns: number[] = [];
      for (const [column, { value, formula }] of rows.get(row)?.cells ?? []) {
        const isWanted = !filledOnly || value !== "" || formula !== null;
        if (isWanted && contains(block, row, column)) columns.push(column);
      }
      return columns.sort((one, other) => one - other).map((column): [number, number] => [row, column]);
    });
  }

  setValue(row: number, column: number, value: Scalar, isText = false): void {
    if (typeof value === "number" && !Number.isFinite(value))
      refuse("InvalidArgument", "not a finite number");
    if (typeof value === "string" && value.length > 32767)
      refuse("InvalidArgument", "more than 32,767 characters");
    const error = !isText && typeof value === "string" && ERROR.test(value);
    this.write(row, column, { value, formula: null, error });
  }

  setFormula(row: number, column: number, formula: string, cached?: Scalar): void {
    if (!formula.startsWith("=") || formula.length < 2)
      refuse("InvalidArgument", `not a formula: ${formula}`);
    if (formula.length > 8192) refuse("InvalidArgument", "a formula of more than 8,192 characters");
    const value = cached ?? 0;
    this.write(row, column, { value, formula, error: typeof value === "string" && ERROR.test(value) });
  }

  private write(row: number, column: number, given: Cell): void {
    this.inside({ row, column, rows: 1, columns: 1 });
    const content = this.asHeading(row, column, given);
    const old = this.cellState(row, column);
    this.unlocked(row, column);
    if (this.state.merges.some((block) => contains(block, row, column) && !isTopLeft(block, row, column)))
      return;
    this.breakArray({ row, column, rows: 1, columns: 1 });
    const style = old?.style ?? this.styleOf(row, column);
    if (content.value === "" && content.formula === null && old === undefined) return;
    this.rowForWrite(row).cells.set(column, { ...content, style, kept: "nothing" });
    const formulas = content.formula !== null || (old?.formula ?? null) !== null;
    this.owner.changed(this, { row, column, rows: 1, columns: 1 }, formulas);
  }

  /** In a table's header row a cell is its column's name: always a text, never blank, never twice. */
  private asHeading(row: number, column: number, content: Cell): Cell {
    const at = this.state.tables.findIndex(
      (table) => table.showHeaders && table.row === row && contains(table, row, column),
    );
    const table = this.state.tables[at];
    if (table === undefined) return content;
    const others = table.columnNames.map((name, index) =>
      index === column - table.column ? "" : name.toLowerCase(),
    );
    const wanted = String(content.value) || `Column${column - table.column + 1}`;
    let name = wanted;
    for (let count = 2; others.includes(name.toLowerCase()); count++) name = wanted + String(count);
    const columnNames = table.columnNames.map((old, index) => (index === column - table.column ? name : old));
    this.state.tables = this.state.tables.map((other) =>
      other === table ? { ...table, columnNames } : other,
    );
    this.owner.restructured();
    return { value: name, formula: null, error: false };
  }

  /** Keeps a calculated value; never marks anything as changed by a person or a program. */
  calculated(row: number, column: number, value: Scalar, error: boolean): boolean {
    const old = this.cellState(row, column) ?? { ...NO_CELL, style: this.styleOf(row, column) };
    if (old.value === value && old.error === error) return false;
    const kept = old.kept === "all" ? "formula" : old.kept;
    const isUsedAsBefore = old.formula !== null && this.used?.version === this.version;
    this.rowForWrite(row).cells.set(column, { ...old, value, error, kept });
    // What is used does not change with the value of a formula.
    if (isUsedAsBefore && this.used) this.used.version = this.version;
    return true;
  }

  /** The row, safe to change: a snapshot keeps the old one. */
  rowForWrite(row: number): RowState {
    const old = this.state.rows.get(row);
    this.version++;
    this.state.touched = true;
    if (old !== undefined && old.epoch === this.owner.epoch) return old;
    const fresh: RowState =
      old === undefined
        ? { cells: new Map(), height: null, hidden: false, style: null, epoch: this.owner.epoch }
        : { ...old, cells: new Map(old.cells), epoch: this.owner.epoch };
    this.state.rows.set(row, fresh);
    return fresh;
  }

  setFormat(block: Block, patch: FormatPatch): void {
    this.inside(block);
    this.permit("formatCells");
    const { styles } = this.owner;
    if (block.rows > LAST_ROW) {
      this.eachSpan(block.column, block.columns, (span) => ({
        ...span,
        style: styles.patched(span.style ?? 0, patch),
      }));
      for (const [row, stored] of [...this.state.rows]) {
        for (const column of stored.style === null ? [...stored.cells.keys()] : columnsOf(block)) {
          if (contains(block, row, column)) this.restyle(row, column, patch);
        }
      }
      return;
    }
    for (let row = block.row; row < block.row + block.rows; row++) {
      if (block.columns > LAST_COLUMN) {
        const stored = this.rowForWrite(row);
        stored.style = styles.patched(stored.style ?? 0, patch);
        for (const column of [...stored.cells.keys()]) this.restyle(row, column, patch);
      } else this.restyleRow(row, block, patch);
    }
  }

  /** A row's cells of the block, as `restyle` does one. */
  private restyleRow(row: number, block: Block, patch: FormatPatch): void {
    const { styles } = this.owner;
    const { cells, style: whole } = this.rowForWrite(row);
    for (let column = block.column; column < block.column + block.columns; column++) {
      const old = cells.get(column);
      const before = old?.style ?? whole ?? this.span(column)?.style ?? 0;
      const style = styles.patched(before, patch);
      if (old === undefined || old.style !== style) cells.set(column, { ...(old ?? NO_CELL), style });
    }
  }

  private restyle(row: number, column: number, patch: FormatPatch): void {
    const style = this.owner.styles.patched(this.styleOf(row, column), patch);
    const old = this.cellState(row, column) ?? NO_CELL;
    this.rowForWrite(row).cells.set(column, { ...old, style });
  }

  clear(block: Block, what: "all" | "contents" | "formats" | "hyperlinks"): void {
    if (what === "hyperlinks" || what === "all") this.state.unlinked = [...this.state.unlinked, block];
    if (what === "hyperlinks") return;
    const contents = what !== "formats";
    const formats = what !== "contents";
    if (formats) this.permit("formatCells");
    if (contents) this.breakArray(block);
    let formulas = false;
    for (const [row, stored] of [...this.state.rows]) {
      if (row < block.row || row >= block.row + block.rows) continue;
      for (const [column, old] of [...stored.cells]) {
        if (!contains(block, row, column)) continue;
        if (contents) this.unlocked(row, column);
        formulas ||= old.formula !== null;
        const cell: CellState = contents
          ? { ...NO_CELL, style: formats ? 0 : old.style }
          : { ...old, style: 0 };
        const cells = this.rowForWrite(row).cells;
        if (cell.value === "" && cell.formula === null && cell.style === 0 && stored.style === null) {
          cells.delete(column);
        } else cells.set(column, cell);
      }
    }
    if (formats) {
      if (block.rows > LAST_ROW)
        this.eachSpan(block.column, block.columns, (span) => ({ ...span, style: null }));
      this.clearRules(block);
      this.state.merges = this.state.merges.filter((merge) => !overlaps(merge, block));
    }
    this.version++;
    if (contents) this.owner.changed(this, block, formulas);
  }

  /** Takes the block out of every rule, as clearing formats does in Excel. */
  clearRules(block: Block): void {
    this.permit("formatCells");
    const { rules } = this.state;
    if (!rules.some((rule) => rule.blocks.some((own) => overlaps(own, block)))) return;
    const cut = rules.map((rule) => ({ ...rule, blocks: rule.blocks.flatMap((own) => without(own, block)) }));
    this.state.rules = ranked(cut.filter((rule) => rule.blocks.length > 0));
  }

  /** Refuses to change part of an array formula, as Excel does; a whole one goes. */
  private breakArray(block: Block): void {
    for (const { array } of this.arrayCells()) {
      if (array && overlaps(array, block) && without(array, block).length > 0) {
        refuse("InvalidOperation", "part of an array formula");
      }
    }
  }

  rowHeight(row: number): number {
    const stored = this.state.rows.get(row);
    if (stored === undefined) return this.defaults.rowHeight;
    if (stored.height !== null) return stored.height;
    return this.naturalHeight(row, stored);
  }

  /** Of a row without a height of its own whose text needs more than a line; null of any other. */
  grownHeight(row: number): number | null {
    const stored = this.state.rows.get(row);
    if (stored === undefined || stored.height !== null) return null;
    const isWrapped = [...stored.cells.values()].some(({ style }) => this.owner.styles.format(style).wrap);
    const height = isWrapped ? this.naturalHeight(row, stored) : 0;
    return height > this.defaults.rowHeight ? height : null;
  }

  /** An estimate of the height Excel would give: the largest font, and lines of wrapped text. */
  private naturalHeight(row: number, stored: RowState): number {
    let height = this.defaults.rowHeight;
    for (const [column, cell] of stored.cells) {
      const format = this.owner.styles.format(cell.style);
      const line = Math.ceil(format.fontSize * 1.3 * 1.34) / 1.34;
      let lines = 1;
      if (format.wrap && typeof cell.value === "string") {
        const merge = this.state.merges.find((block) => contains(block, row, column));
        if (merge === undefined) {
          const room = Math.max(1, (this.columnWidth(column) - 4) / (format.fontSize * 0.5));
          lines = cell.value
            .split("\n")
            .reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / room)), 0);
        }
      }
      if (cell.value !== "" && format !== DEFAULT_FORMAT) height = Math.max(height, line * lines);
    }
    return Math.min(MAX_ROW_HEIGHT, Math.round(height * 4) / 4);
  }

  setRowHeight(row: number, rows: number, height: number | null): void {
    this.permit("formatRows");
    if (height !== null && (!(height >= 0) || height > MAX_ROW_HEIGHT))
      refuse("InvalidArgument", `height ${height}`);
    for (let at = row; at < row + rows; at++) {
      if (height === null && !this.state.rows.has(at)) continue;
      this.rowForWrite(at).height = height;
    }
  }

  rowHidden(row: number): boolean {
    return this.state.rows.get(row)?.hidden ?? false;
  }

  setRowHidden(row: number, rows: number, hidden: boolean): void {
    this.permit("formatRows");
    for (let at = row; at < row + rows; at++) {
      if (this.rowHidden(at) !== hidden) this.rowForWrite(at).hidden = hidden;
    }
    this.owner.restructured();
  }

  columnWidth(column: number): number {
    return charactersToPoints(this.span(column)?.width ?? this.defaults.columnWidth);
  }

  setColumnWidth(column: number, columns: number, width: number | null): void {
    this.permit("formatColumns");
    if (width !== null && (!(width >= 0) || width > 1343)) refuse("InvalidArgument", `width ${width}`);
    this.eachSpan(column, columns, (span) => ({
      ...span,
      width: width === null ? null : Math.floor((Math.round(width / 0.75) / 7) * 256) / 256,
    }));
  }

  columnHidden(column: number): boolean {
    return this.span(column)?.hidden ?? false;
  }

  setColumnHidden(column: number, columns: number, hidden: boolean): void {
    this.permit("formatColumns");
    this.eachSpan(column, columns, (span) => ({ ...span, hidden }));
  }

  private span(column: number): ColumnSpan | undefined {
    return this.state.columns.find((span) => column >= span.first && column <= span.last);
  }

  /** Lays a change over the columns, cutting spans where they cross the edge. */
  private eachSpan(first: number, count: number, change: (span: ColumnSpan) => ColumnSpan): void {
    const last = first + count - 1;
    this.inside({ row: 0, column: first, rows: 1, columns: count });
    const spans: ColumnSpan[] = [];
    let next = first;
    const fill = (until: number) => {
      if (next <= until)
        spans.push(change({ first: next, last: until, width: null, hidden: false, style: null }));
    };
    for (const span of this.state.columns) {
      if (span.last < first || span.first > last) {
        spans.push(span);
        continue;
      }
      if (span.first < first) spans.push({ ...span, last: first - 1 });
      fill(span.first - 1);
      spans.push(change({ ...span, first: Math.max(span.first, first), last: Math.min(span.last, last) }));
      next = Math.min(span.last, last) + 1;
      if (span.last > last) spans.push({ ...span, first: last + 1 });
    }
    fill(last);
    const meant = spans.filter((span) => span.width !== null || span.hidden || span.style !== null);
    this.state.columns = meant.sort((a, b) => a.first - b.first);
    this.version++;
  }

  get merges(): readonly Block[] {
    return this.state.merges;
  }

  merge(block: Block): void {
    this.inside(block);
    this.permit("formatCells");
    if (this.state.tables.some((table) => overlaps(table, block)))
      refuse("InvalidOperation", "a merge over a table");
    let whole = block;
    for (const other of this.state.merges) if (overlaps(other, whole)) whole = union(other, whole);
    this.state.merges = this.state.merges.filter((other) => !overlaps(other, whole));
    if (whole.rows > 1 || whole.columns > 1) {
      this.keepFirst(whole);
      this.state.merges = [...this.state.merges, plain(whole)];
    }
    this.version++;
  }

  /** A merge keeps its upper-left value and loses the others, as in Excel. */
  private keepFirst(block: Block): void {
    const filled: { row: number; column: number; cell: CellState }[] = [];
    for (let row = block.row; row < block.row + block.rows; row++) {
      for (const column of columnsOf(block)) {
        const cell = this.cellState(row, column);
        if (cell && (cell.value !== "" || cell.formula !== null)) filled.push({ row, column, cell });
      }
    }
    const first = filled[0];
    const lost = first && isTopLeft(block, first.row, first.column) ? filled.slice(1) : filled;
    for (const { row, column, cell } of lost) {
      this.rowForWrite(row).cells.set(column, { ...NO_CELL, style: cell.style });
    }
    if (first && lost.includes(first)) {
      const style = this.styleOf(block.row, block.column);
      const { value, error } = first.cell;
      const formula =
        first.cell.formula &&
        copyFormula(first.cell.formula, block.row - first.row, block.column - first.column);
      this.rowForWrite(block.row).cells.set(block.column, { value, formula, error, style, kept: "nothing" });
    }
    if (lost.length > 0) this.owner.changed(this, block, true);
  }

  unmerge(block: Block): void {
    this.permit("formatCells");
    this.state.merges = this.state.merges.filter((merge) => !overlaps(merge, block));
    this.version++;
  }

  get rules(): readonly ConditionalRule[] {
    return this.state.rules;
  }

  addRule(rule: Omit<ConditionalRule, "id" | "priority">): ConditionalRule {
    this.permit("formatCells");
    rule.blocks.forEach((block) => this.inside(block));
    const added = { ...rule, id: this.owner.nextId(), priority: 0 };
    this.state.rules = ranked([added, ...this.state.rules]);
    return this.state.rules[0] ?? added;
  }

  replaceRule(id: string, rule: Omit<ConditionalRule, "id" | "priority">): void {
    this.permit("formatCells");
    this.found(this.state.rules, id);
    this.state.rules = ranked(
      this.state.rules.map((own) => (own.id === id ? { ...rule, id, priority: 0 } : own)),
    );
  }

  removeRule(id: string): void {
    this.permit("formatCells");
    this.found(this.state.rules, id);
    this.state.rules = ranked(this.state.rules.filter((rule) => rule.id !== id));
  }

  moveRule(id: string, priority: number): void {
    this.permit("formatCells");
    const moved = this.found(this.state.rules, id);
    const others = this.state.rules.filter((rule) => rule !== moved);
    if (!(priority >= 0 && priority <= others.length)) refuse("InvalidArgument", `no priority ${priority}`);
    this.state.rules = ranked([...others.slice(0, priority), moved, ...others.slice(priority)]);
  }

  get names(): readonly DefinedName[] {
    return this.state.names;
  }

  setName(name: DefinedName): void {
    this.state.names = withName(this.state.names, name);
    this.owner.restructured();
  }

  removeName(name: string): void {
    this.state.names = withoutName(this.state.names, name);
    this.owner.restructured();
  }

  get tables(): readonly ListTable[] {
    return this.state.tables;
  }

  addTable(block: Block, name: string | null, hasHeaders: boolean): ListTable {
    this.inside(block);
    if (this.protection) refuse("AccessDenied", "the sheet is protected");
    if (!hasHeaders) refuse("NotImplemented", "a table without a header row of its own");
    if (this.state.tables.some((table) => overlaps(table, block)))
      refuse("InvalidArgument", "a table over a table");
    if (this.state.merges.some((merge) => overlaps(merge, block)))
      refuse("MergedRangeConflict", "a table over a merge");
    if (name !== null) this.owner.checkTableName(name);
    const whole = block.rows === 1 ? { ...block, rows: 2 } : block;
    const columnNames: string[] = [];
    for (const column of columnsOf(whole)) {
      const shown = this.text(whole.row, column) || `Column${columnNames.length + 1}`;
      let unique = shown;
      const taken = (text: string) => columnNames.some((other) => other.toLowerCase() === text.toLowerCase());
      for (let count = 2; taken(unique); count++) unique = shown + String(count);
      columnNames.push(unique);
      if (this.cell(whole.row, column).value !== unique) this.setValue(whole.row, column, unique);
    }
    const table: ListTable = {
      ...plain(whole),
      id: this.owner.nextId(),
      name: name ?? this.owner.freeTableName(),
      style: "TableStyleMedium2",
      showHeaders: true,
      showTotals: false,
      showFilterButton: true,
      columnNames,
    };
    this.state.tables = [...this.state.tables, table];
    this.owner.restructured();
    return table;
  }

  removeTable(id: string): void {
    this.found(this.state.tables, id);
    this.state.tables = this.state.tables.filter((table) => table.id !== id);
    this.owner.restructured();
  }

  get charts(): readonly HostChart[] {
    return this.state.charts;
  }

  addChart(make: (id: string, name: string) => HostChart): string {
    if (this.protection) refuse("AccessDenied", "the sheet is protected");
    let count = this.state.charts.length + 1;
    while (this.state.charts.some(({ name }) => name === `Chart ${count}`)) count++;
    const chart = make(this.owner.nextId(), `Chart ${count}`);
    this.inside(chart.data);
    this.state.charts = [...this.state.charts, chart];
    this.version++;
    return chart.id;
  }

  removeChart(id: string): void {
    if (this.protection) refuse("AccessDenied", "the sheet is protected");
    this.found(this.state.charts, id);
    this.state.charts = this.state.charts.filter((chart) => chart.id !== id);
    this.version++;
  }

  changeChart(id: string, change: Partial<HostChart>): void {
    if (this.protection) refuse("AccessDenied", "the sheet is protected");
    const old = this.found(this.state.charts, id);
    // Drawn anew on saving: what the file's own part says besides is no longer kept.
    const changed: StoredChart & { part?: string } = { ...old, ...change };
    delete changed.part;
    this.state.charts = this.state.charts.map((chart) => (chart === old ? changed : chart));
    this.version++;
  }

  changeTable(id: string, change: Parameters<Sheet["changeTable"]>[1]): void {
    if (this.protection) refuse("AccessDenied", "the sheet is protected");
    const old = this.found(this.state.tables, id);
    const table = { ...old, ...change };
    const others = this.state.tables.filter((other) => other !== old);
    if (table.rows < 2 || table.columnNames.length !== table.columns)
      refuse("InvalidArgument", "a table's size");
    this.inside(table);
    if (others.some((other) => overlaps(other, table))) refuse("InvalidArgument", "a table over a table");
    if (this.state.merges.some((merge) => overlaps(merge, table))) {
      refuse("MergedRangeConflict", "a table over a merge");
    }
    if (table.name.toLowerCase() !== old.name.toLowerCase()) this.owner.checkTableName(table.name);
    table.columnNames.forEach((name, at) => {
      if (name !== old.columnNames[at]) this.setValue(old.row, old.column + at, name);
    });
    this.state.tables = this.state.tables.map((other) => (other === old ? table : other));
    this.owner.restructured();
  }

  insertRows(row: number, count: number): void {
    this.permit("insertRows");
    const used = this.usedBlock(false);
    if (used && used.row + used.rows + count - 1 > LAST_ROW)
      refuse("NonBlankCellOffSheet", "cells would fall off");
    this.moveRows(row, count);
  }

  deleteRows(row: number, count: number): void {
    this.permit("deleteRows");
    this.moveRows(row, -count);
  }

  private moveRows(row: number, count: number): void {
    this.inside({ row, column: 0, rows: Math.abs(count), columns: 1 });
    if (count < 0) this.breakArray({ row, column: 0, rows: -count, columns: LAST_COLUMN + 1 });
    else this.cutArray(row);
    const { state } = this;
    const above = state.rows.get(row - 1);
    const rows = new Map<number, RowState>();
    for (const [at, stored] of state.rows) {
      if (at < row) rows.set(at, stored);
      else if (count > 0 || at >= row - count) rows.set(at + count, stored);
    }
    state.rows = rows;
    this.moveArrays(row, count);
    if (count > 0 && above !== undefined) {
      // New rows look like the one above them.
      for (let at = row; at < row + count; at++) {
        const fresh = this.rowForWrite(at);
        fresh.style = above.style;
        for (const [column, cell] of above.cells) {
          if (cell.style !== 0) fresh.cells.set(column, { ...NO_CELL, style: cell.style });
        }
      }
    }
    const moved = <T extends Block>(block: T) => shiftBlock(block, row, count) ?? [];
    state.merges = state.merges.flatMap(moved).filter((merge) => merge.rows * merge.columns > 1);
    state.unlinked = state.unlinked.flatMap(moved);
    state.rules = ranked(
      state.rules
        .map((rule) => ({ ...rule, blocks: rule.blocks.flatMap(moved) }))
        .filter((rule) => rule.blocks.length > 0),
    );
    state.tables = state.tables.flatMap(moved);
    if (state.charts.length > 0) state.charts = shiftedCharts(state.charts, row, count);
    const layout = state.pageLayout;
    const title =
      layout.titleRows &&
      shiftBlock(
        {
          row: layout.titleRows.first,
          column: 0,
          rows: layout.titleRows.last - layout.titleRows.first + 1,
          columns: 1,
        },
        row,
        count,
      );
    state.pageLayout = {
      ...layout,
      printArea: layout.printArea && shiftBlock(layout.printArea, row, count),
      titleRows: title && { first: title.row, last: title.row + title.rows - 1 },
      rowBreaks: layout.rowBreaks.flatMap((at) =>
        at < row ? at : count < 0 && at < row - count ? [] : at + count,
      ),
    };
    state.shifts = [...state.shifts, { row, count }];
    state.touched = true;
    this.version++;
    this.owner.rowsMoved(this, row, count);
  }

  /** Refuses a cut through an array formula. */
  private cutArray(row: number): void {
    for (const { array } of this.arrayCells()) {
      if (array && array.row < row && array.row + array.rows > row)
        refuse("InvalidOperation", "part of an array formula");
    }
  }

  private *arrayCells(): Generator<CellState & { readonly at: number; readonly column: number }> {
    for (const [at, stored] of this.owner.hasArrays ? [...this.state.rows] : []) {
      for (const [column, cell] of [...stored.cells]) if (cell.array) yield { ...cell, at, column };
    }
  }

  private moveArrays(row: number, count: number): void {
    for (const { at, column, ...cell } of this.arrayCells()) {
      const array = cell.array && shiftBlock(cell.array, row, count);
      if (array && array.row !== cell.array?.row) this.rowForWrite(at).cells.set(column, { ...cell, array });
    }
  }

  private found<T extends { readonly id: string }>(items: readonly T[], id: string): T {
    return items.find((item) => item.id === id) ?? refuse("ItemNotFound", id);
  }

  private inside(block: Block): void {
    const whole = block.rows >= 1 && block.columns >= 1 && block.row >= 0 && block.column >= 0;
    if (whole && block.row + block.rows - 1 <= LAST_ROW && block.column + block.columns - 1 <= LAST_COLUMN)
      return;
    refuse("InvalidArgument", `outside the sheet: ${JSON.stringify(block)}`);
  }

  private permit(what: string): void {
    if (this.protection && !this.protection.allowed.includes(what))
      refuse("AccessDenied", "the sheet is protected");
  }

  private unlocked(row: number, column: number): void {
    if (this.protection && this.format(row, column).locked) {
      refuse("AccessDenied", `${blockAddress({ row, column, rows: 1, columns: 1 })} is locked`);
    }
  }
}

/** Pixels are what Excel rounds to: 7 a character (Calibri 11), 0.75 points a pixel. */
function charactersToPoints(characters: number): number {
  return Math.round(characters * 7) * 0.75;
}

export function refuse(code: string, message: string): never {
  throw new ModelRefusal(code, message);
}

/** The list with the name added or replaced; refused when Excel would not take it. */
export function withName(names: readonly DefinedName[], name: DefinedName): DefinedName[] {
  const fault = nameFault(name.name);
  if (fault !== null) refuse("InvalidArgument", fault);
  const own = { name: name.name, formula: name.formula, visible: name.visible, comment: name.comment };
  const at = names.findIndex((other) => other.name.toLowerCase() === name.name.toLowerCase());
  return at < 0 ? [...names, own] : names.map((other, index) => (index === at ? own : other));
}

export function withoutName(names: readonly DefinedName[], name: string): DefinedName[] {
  const rest = names.filter((other) => other.name.toLowerCase() !== name.toLowerCase());
  return rest.length < names.length ? rest : refuse("ItemNotFound", name);
}

function isTopLeft(block: Block, row: number, column: number): boolean {
  return block.row === row && block.column === column;
}

function columnsOf(block: Block): number[] {
  return Array.from({ length: block.columns }, (_, index) => block.column + index);
}

function plain(block: Block): Block {
  return { row: block.row, column: block.column, rows: block.rows, columns: block.columns };
}

function ranked<T extends ConditionalRule>(rules: readonly T[]): T[] {
  return rules.map((rule, priority) => (rule.priority === priority ? rule : { ...rule, priority }));
}

/** What is left of a block when another is cut out: up to four blocks. */
function without(block: Block, hole: Block): Block[] {
  if (!overlaps(block, hole)) return [block];
  const bottom = block.row + block.rows;
  const right = block.column + block.columns;
  const top = Math.max(block.row, hole.row);
  const low = Math.min(bottom, hole.row + hole.rows);
  const left = Math.max(block.column, hole.column);
  const end = Math.min(right, hole.column + hole.columns);
  return [
    { ...block, rows: top - block.row },
    { ...block, row: low, rows: bottom - low },
    { row: top, rows: low - top, column: block.column, columns: left - block.column },
    { row: top, rows: low - top, column: end, columns: right - end },
  ].filter((part) => part.rows > 0 && part.columns > 0);
}
