/**
 * Calculates the workbook with excelts' engine. What depends on what is kept here, so that only formulas whose
 * precedents changed are handed to the engine, in batches below its cache of 10,000 distinct formulas.
 */
import {
  calculateFormulas,
  type CellLike,
  type RowLike,
  type WorkbookLike,
  type WorksheetLike,
} from "@cj-tech-master/excelts/formula";
import { blockAddress, LAST_COLUMN, LAST_ROW, quoteSheet } from "./address";
import { pieces, withComparisons, type Piece } from "./formula";
import type { Block, DefinedName, ListTable, Scalar, Uncalculated } from "./model";
import type { BookSheet } from "./sheet";
import type { CellState } from "./sheetState";
import { COMPARE, ENGINE_FUNCTIONS, isKnownFunction } from "./engineFunctions";

/** What the calculator needs of the workbook. */
export interface Calculable {
  readonly sheets: readonly BookSheet[];
  readonly names: readonly DefinedName[];
  readonly date1904: boolean;
  readonly iterate: boolean;
}

export interface ChangedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

interface Area extends Block {
  readonly sheet: number;
}

interface Node {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly areas: readonly Area[];
  readonly volatile: boolean;
  readonly known: boolean;
  /** Its cell holds another formula by now, or none. */
  isGone?: boolean;
}

interface Reading {
  readonly found: readonly Piece[];
  readonly volatile: boolean;
  readonly functions: readonly string[];
}

const BATCH = 9000;
const VOLATILE = /^(NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY|INDIRECT|OFFSET|CELL|INFO)$/;
const TALL = 64;
// Eight rows to a bucket.
const BUCKET = 3;
const ROWS = LAST_ROW + 1;
const COLUMNS = LAST_COLUMN + 1;

function keyOf(sheet: number, row: number, column: number): number {
  return (sheet * ROWS + row) * COLUMNS + column;
}

export class Calculator {
  uncalculated: readonly Uncalculated[] = [];
  private nodes: Map<number, Node> | null = null;
  private readonly tall: { area: Area; node: Node }[] = [];
  private readonly buckets = new Map<number, { area: Area; node: Node }[]>();
  private readonly readings = new Map<string, Reading>();
  private changes: Area[] = [];
  /** Where formulas were written since the nodes were read, and how many nodes are gone. */
  private rewritten: Area[] = [];
  private gone = 0;
  private everything = false;
  private readonly engine: EngineBook;

  constructor(private readonly book: Calculable) {
    this.engine = new EngineBook(book);
  }

  /** Cells changed; `formulas`: some of them held or hold a formula. */
  changed(sheet: BookSheet, block: Block, formulas: boolean): void {
    const area = areaOf(block, this.book.sheets.indexOf(sheet));
    this.changes.push(area);
    if (formulas) this.rewritten.push(area);
  }

  /** Sheets, names, tables or rows moved: all is to be calculated anew. */
  restructured(): void {
    this.nodes = null;
    this.everything = true;
  }

  /** What is still to be calculated, to be given back to `resume`. */
  pending(): { readonly changes: readonly Area[]; readonly everything: boolean } {
    return { changes: [...this.changes], everything: this.everything };
  }

  resume(pending: ReturnType<Calculator["pending"]>): void {
    this.nodes = null;
    this.changes = [...pending.changes];
    this.everything = pending.everything;
  }

  calculate(all: boolean): ChangedCell[] {
    const nodes = (this.nodes = this.nodesNow());
    const dirty = all || this.everything ? new Map(nodes) : this.dependants(nodes);
    this.changes = [];
    this.everything = false;
    this.uncalculated = [...nodes.values()].filter((node) => !node.known).map((node) => this.told(node));
    for (const [key, node] of dirty) if (!node.known) dirty.delete(key);
    if (dirty.size === 0) return [];
    const changed: ChangedCell[] = [];
    for (const batch of batches(dirty, (node) => this.precedents(node, dirty))) {
      changed.push(...this.keep(this.engine.run(batch)));
    }
    return changed;
  }

  /** Works out the formulas of these cells, with every other cell as it stands; what else is to be calculated still is. */
  calculateOnly(sheet: BookSheet, block: Block): void {
    const index = this.book.sheets.indexOf(sheet);
    const sheets = this.sheetIndex();
    const nodes: Node[] = [];
    for (const [row, stored] of sheet.state.rows) {
      if (row < block.row || row >= block.row + block.rows) continue;
      for (const [column, { formula }] of stored.cells) {
        if (formula === null || column < block.column || column >= block.column + block.columns) continue;
        const node = this.node(index, row, column, formula, sheets);
        if (node.known) nodes.push(node);
      }
    }
    for (let at = 0; at < nodes.length; at += BATCH) this.keep(this.engine.run(nodes.slice(at, at + BATCH)));
  }

  private keep(results: readonly Computed[]): ChangedCell[] {
    const changed: ChangedCell[] = [];
    for (const { sheet, row, column, value } of results) {
      const own = this.book.sheets[sheet];
      const error = typeof value === "object";
      const scalar: Scalar = error ? value.error : value;
      if (own?.calculated(row, column, scalar, error)) changed.push({ sheet: own.name, row, column });
    }
    return changed;
  }

  /** Answers formulas as they would read in the named cells, errors as their words. */
  ask(questions: readonly Question[]): Scalar[] {
    const answers: Scalar[] = questions.map(() => "");
    const qualified = questions.map((question) => {
      const sheet = quoteSheet(this.book.sheets[question.sheet]?.name ?? "");
      const own = (piece: Piece) => piece.kind === "reference" && piece.sheet === null;
      const formula = pieces(question.formula)
        .map((piece) => (own(piece) ? `${sheet}!${piece.text}` : piece.text))
        .join("");
      return { ...question, formula };
    });
    for (const { asked, value } of this.engine.ask(qualified)) {
      if (asked !== undefined) answers[asked] = typeof value === "object" ? value.error : value;
    }
    return answers;
  }

  private told(node: Node): Uncalculated {
    const { row, column, formula } = node;
    return { sheet: this.book.sheets[node.sheet]?.name ?? "", row, column, formula };
  }

  /** The nodes as the cells are now: only cells that were written to are read again. */
  private nodesNow(): Map<number, Node> {
    const { nodes, rewritten } = this;
    this.rewritten = [];
    const cells = rewritten.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
    if (nodes === null || this.gone > 1000 + nodes.size || cells > 1000 + nodes.size * 2) return this.read();
    const sheets = this.sheetIndex();
    for (const area of rewritten) {
      for (let row = area.row; row < area.row + area.rows; row++) {
        for (let column = area.column; column < area.column + area.columns; column++) {
          this.readAgain(nodes, area.sheet, row, column, sheets);
        }
      }
    }
    return nodes;
  }

  private readAgain(
    nodes: Map<number, Node>,
    sheet: number,
    row: number,
    column: number,
    sheets: Map<string, number>,
  ): void {
    const key = keyOf(sheet, row, column);
    const before = nodes.get(key);
    const formula = this.book.sheets[sheet]?.cellState(row, column)?.formula ?? null;
    if (before?.formula === (formula ?? undefined)) return;
    if (before !== undefined) {
      before.isGone = true;
      this.gone++;
      nodes.delete(key);
    }
    if (formula === null) return;
    const node = this.node(sheet, row, column, formula, sheets);
    nodes.set(key, node);
    for (const area of node.areas) this.index(area, node);
  }

  private sheetIndex(): Map<string, number> {
    return new Map(this.book.sheets.map((sheet, index) => [sheet.name.toLowerCase(), index]));
  }

  private read(): Map<number, Node> {
    this.gone = 0;
    const nodes = new Map<number, Node>();
    this.tall.length = 0;
    this.buckets.clear();
    const sheetIndex = this.sheetIndex();
    this.book.sheets.forEach((sheet, index) => {
      for (const [row, stored] of sheet.state.rows) {
        for (const [column, cell] of stored.cells) {
          if (cell.formula === null) continue;
          const node = this.node(index, row, column, cell.formula, sheetIndex);
          nodes.set(keyOf(index, row, column), node);
          for (const area of node.areas) this.index(area, node);
        }
      }
    });
    return nodes;
  }

  private index(area: Area, node: Node): void {
    if (area.rows > TALL) {
      this.tall.push({ area, node });
      return;
    }
    for (let bucket = area.row >> BUCKET; bucket <= (area.row + area.rows - 1) >> BUCKET; bucket++) {
      const key = area.sheet * ROWS + bucket;
      const list = this.buckets.get(key);
      if (list) list.push({ area, node });
      else this.buckets.set(key, [{ area, node }]);
    }
  }

  private node(
    sheet: number,
    row: number,
    column: number,
    formula: string,
    sheets: Map<string, number>,
  ): Node {
    const reading = this.reading(formula);
    const state = { areas: [] as Area[], volatile: reading.volatile, known: true };
    this.collect(reading, sheet, sheets, state, 0);
    return { sheet, row, column, formula, ...state };
  }

  private reading(formula: string): Reading {
    let reading = this.readings.get(formula);
    if (reading === undefined) {
      const all = pieces(formula);
      const functions = all
        .filter((piece) => piece.kind === "function")
        .map((piece) => piece.text.trim().toUpperCase());
      const found = all.filter(({ kind }) => kind !== "text" && kind !== "function");
      reading = { found, functions, volatile: functions.some((name) => VOLATILE.test(name)) };
      if (this.readings.size > 200000) this.readings.clear();
      this.readings.set(formula, reading);
    }
    return reading;
  }

  /** Follows references, names and tables to the areas a formula reads. */
  private collect(
    reading: Reading,
    own: number,
    sheets: Map<string, number>,
    state: { areas: Area[]; volatile: boolean; known: boolean },
    depth: number,
  ): void {
    state.volatile ||= reading.volatile;
    for (const name of reading.functions) {
      if (!isKnownFunction(name) && this.nameFormula(name, own) === null) state.known = false;
    }
    for (const piece of reading.found) {
      if (piece.kind === "reference" && piece.block) {
        const first = piece.sheet === null ? own : sheets.get(piece.sheet.toLowerCase());
        const last = piece.lastSheet === undefined ? first : sheets.get(piece.lastSheet.toLowerCase());
        if (/^\[\d+\]/.test(piece.sheet ?? "")) state.known = false;
        if (first === undefined || last === undefined) continue;
        for (let sheet = first; sheet <= last; sheet++) state.areas.push(areaOf(piece.block, sheet));
      } else if (piece.kind === "table") {
        const name = piece.text.slice(0, piece.text.indexOf("["));
        if (/^\[\d+\]$/.test(piece.text)) state.known = false;
        this.book.sheets.forEach((sheet, index) => {
          for (const table of sheet.tables) {
            if (name === "" || table.name.toLowerCase() === name.toLowerCase()) {
              state.areas.push(areaOf(table, index));
            }
          }
        });
      } else if (piece.kind === "name" && depth < 8) {
        const bang = piece.text.lastIndexOf("!");
        const named = (table: ListTable) => table.name.toLowerCase() === piece.text.toLowerCase();
        this.book.sheets.forEach((sheet, index) => {
          for (const table of sheet.tables.filter(named)) state.areas.push(areaOf(table, index));
        });
        const scope = piece.sheet === null ? own : (sheets.get(piece.sheet.toLowerCase()) ?? own);
        const formula = this.nameFormula(piece.text.slice(bang + 1), scope);
        if (formula !== null) this.collect(this.reading(formula), scope, sheets, state, depth + 1);
      }
    }
  }

  private nameFormula(name: string, sheet: number): string | null {
    const found = (names: readonly DefinedName[]) =>
      names.find((other) => other.name.toLowerCase() === name.toLowerCase())?.formula ?? null;
    return found(this.book.sheets[sheet]?.names ?? []) ?? found(this.book.names);
  }

  /** Round after round, so that cells written beside each other are followed as one area. */
  private dependants(nodes: Map<number, Node>): Map<number, Node> {
    const dirty = new Map<number, Node>();
    let marked: Area[] = [];
    const mark = (node: Node) => {
      const key = keyOf(node.sheet, node.row, node.column);
      if (dirty.has(key)) return;
      dirty.set(key, node);
      const array = this.book.sheets[node.sheet]?.cellState(node.row, node.column)?.array;
      const { row, column } = node;
      marked.push(areaOf({ row, column, rows: array?.rows ?? 1, columns: array?.columns ?? 1 }, node.sheet));
    };
    for (const node of nodes.values()) if (node.volatile) mark(node);
    const changes = joined(this.changes);
    for (const area of changes) {
      if (area.rows * area.columns < nodes.size) {
        for (let row = area.row; row < area.row + area.rows; row++) {
          for (let column = area.column; column < area.column + area.columns; column++) {
            const node = nodes.get(keyOf(area.sheet, row, column));
            if (node) mark(node);
          }
        }
      } else for (const node of nodes.values()) if (hits(area, node)) mark(node);
    }
    for (let round = [...changes, ...joined(marked)]; round.length > 0; round = joined(marked)) {
      marked = [];
      for (const area of round) this.markReaders(area, mark);
    }
    return dirty;
  }

  private markReaders(changed: Area, mark: (node: Node) => void): void {
    const visit = ({ area: read, node }: { area: Area; node: Node }) => {
      if (node.isGone !== true && touches(read, changed)) mark(node);
    };
    this.tall.forEach(visit);
    const last = Math.min(changed.row + changed.rows - 1, LAST_ROW) >> BUCKET;
    if (last - (changed.row >> BUCKET) > this.buckets.size)
      this.buckets.forEach((list) => list.forEach(visit));
    else {
      for (let bucket = changed.row >> BUCKET; bucket <= last; bucket++) {
        this.buckets.get(changed.sheet * ROWS + bucket)?.forEach(visit);
      }
    }
  }

  private precedents(node: Node, dirty: Map<number, Node>): Node[] {
    const found: Node[] = [];
    for (const area of node.areas) {
      if (area.rows * area.columns <= dirty.size) {
        for (let row = area.row; row < area.row + area.rows; row++) {
          for (let column = area.column; column < area.column + area.columns; column++) {
            const other = dirty.get(keyOf(area.sheet, row, column));
            if (other) found.push(other);
          }
        }
      } else for (const other of dirty.values()) if (hits(area, other)) found.push(other);
    }
    return found;
  }
}

/** Written out: spread, each area costs a hidden class of its own, more than the area itself. */
function areaOf({ row, column, rows, columns }: Block, sheet: number): Area {
  return { sheet, row, column, rows, columns };
}

/** The same cells in fewer areas: those of the same columns that lie under each other or overlap are one. */
function joined(areas: readonly Area[]): Area[] {
  const sorted = [...areas].sort(
    (a, b) => a.sheet - b.sheet || a.column - b.column || a.columns - b.columns || a.row - b.row,
  );
  const found: Area[] = [];
  for (const area of sorted) {
    const top = found.at(-1);
    const goesOn =
      top?.sheet === area.sheet &&
      top.column === area.column &&
      top.columns === area.columns &&
      area.row <= top.row + top.rows;
    if (!goesOn) found.push(area);
    else {
      const rows = Math.max(top.rows, area.row + area.rows - top.row);
      found[found.length - 1] = areaOf({ ...top, rows }, area.sheet);
    }
  }
  return found;
}

function hits(area: Area, node: Node): boolean {
  return touches(area, { row: node.row, column: node.column, rows: 1, columns: 1, sheet: node.sheet });
}

function touches(one: Area, other: Area): boolean {
  return (
    one.sheet === other.sheet &&
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

/** The dirty formulas in groups the engine can hold; each group's precedents stand in it or before it. */
function batches(dirty: Map<number, Node>, precedents: (node: Node) => Node[]): Node[][] {
  if (dirty.size <= BATCH) return [[...dirty.values()]];
  const order: Node[] = [];
  const state = new Map<Node, "open" | "done">();
  for (const start of dirty.values()) {
    const stack: { node: Node; rest: Node[] }[] = [];
    const open = (node: Node) => {
      if (state.has(node)) return;
      state.set(node, "open");
      stack.push({ node, rest: precedents(node) });
    };
    open(start);
    for (let top = stack[stack.length - 1]; top !== undefined; top = stack[stack.length - 1]) {
      const next = top.rest.pop();
      if (next !== undefined) open(next);
      else {
        state.set(top.node, "done");
        order.push(top.node);
        stack.pop();
      }
    }
  }
  const groups: Node[][] = [];
  for (let at = 0; at < order.length; at += BATCH) groups.push(order.slice(at, at + BATCH));
  return groups;
}

interface Computed {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  /** Which question it answers, if one. */
  readonly asked?: number;
  readonly value: Scalar | { readonly error: string };
}

type EngineResult = number | string | boolean | { readonly error: string } | undefined;

/** The rows these formulas stand in and read, by sheet; null where one of them may read any. */
function rowsRead(nodes: readonly Node[]): ReadonlyMap<number, Set<number> | "all"> | null {
  const read = new Map<number, Set<number> | "all">();
  const add = (sheet: number, row: number, rows: number): void => {
    const known = read.get(sheet) ?? new Set();
    if (known === "all") return;
    read.set(sheet, rows > TALLEST ? "all" : known);
    if (rows <= TALLEST) for (let at = row; at < row + rows; at++) known.add(at);
  };
  for (const node of nodes) {
    if (node.volatile) return null;
    add(node.sheet, node.row, 1);
    for (const { sheet, row, rows } of node.areas) add(sheet, row, rows);
  }
  return read;
}

/** Of what is taller, all rows are shown. */
const TALLEST = 2_000;

/** A formula asked of the engine as it would read in a cell. */
export interface Question {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

const NOTHING: CellState = { value: "", formula: null, error: false, style: 0, kept: "nothing" };

/** The workbook as excelts sees it: one object for its life, because the engine remembers by it. */
class EngineBook implements WorkbookLike {
  readonly userFunctions = ENGINE_FUNCTIONS;
  private active = new Map<number, Node>();
  /** Cells of active array formulas: written by the formula in the first. */
  private filled = new Set<number>();
  private results: Computed[] = [];
  private questions: readonly Question[] = [];
  /** Rows the engine is shown, by sheet: those of the formulas and of what they read. null: all. */
  private rows: ReadonlyMap<number, ReadonlySet<number> | "all"> | null = null;
  private readonly texts = new Map<string, string>();

  constructor(private readonly book: Calculable) {}

  /** Calculates these formulas; every other cell counts with the value it has. */
  run(nodes: readonly Node[]): readonly Computed[] {
    this.active = new Map(nodes.map((node) => [keyOf(node.sheet, node.row, node.column), node]));
    this.filled = new Set();
    for (const node of nodes) {
      const array = this.book.sheets[node.sheet]?.cellState(node.row, node.column)?.array;
      for (let row = 0; array && row < array.rows; row++) {
        for (let column = 0; column < array.columns; column++) {
          this.filled.add(keyOf(node.sheet, array.row + row, array.column + column));
        }
      }
    }
    this.results = [];
    this.rows = this.questions.length > 0 || this.filled.size > 0 ? null : rowsRead(nodes);
    calculateFormulas(this);
    return this.results;
  }

  /** Answers formulas as if each stood in a cell of a sheet laid behind its own. */
  ask(questions: readonly Question[]): readonly Computed[] {
    this.questions = questions;
    const answers = this.run([]);
    this.questions = [];
    return answers;
  }

  get properties() {
    return { date1904: this.book.date1904 };
  }
  get calcProperties() {
    return { iterate: this.book.iterate };
  }

  get worksheets(): WorksheetLike[] {
    const own = this.book.sheets.map((sheet, index) => this.worksheet(sheet, index));
    return [...own, ...this.questions.map((question, index) => this.questionSheet(question, index))];
  }

  getWorksheet(id?: number | string): WorksheetLike | undefined {
    const asked = /^\?(\d+)$/.exec(String(id));
    const question = asked && this.questions[Number(asked[1])];
    if (question) return this.questionSheet(question, Number(asked[1]));
    const index =
      typeof id === "number"
        ? id - 1
        : this.book.sheets.findIndex((sheet) => sheet.name.toLowerCase() === id?.toLowerCase());
    const sheet = this.book.sheets[index];
    return sheet && this.worksheet(sheet, index);
  }

  readonly definedNames = {
    getAllEntries: () => {
      const local = (sheet: BookSheet, localSheetId: number) =>
        sheet.names.map((name) => ({ name: name.name, ranges: [this.text(name.formula)], localSheetId }));
      return [
        ...this.book.names.map((name) => ({ name: name.name, ranges: [this.text(name.formula)] })),
        ...this.book.sheets.flatMap(local),
        ...this.questions.flatMap(({ sheet }, index) => {
          const own = this.book.sheets[sheet];
          return own ? local(own, this.book.sheets.length + index) : [];
        }),
      ];
    },
    getAllNames: () => this.definedNames.getAllEntries(),
  };

  private worksheet(sheet: BookSheet, index: number): WorksheetLike {
    const findCell = (row: number, column: number): CellLike | undefined => {
      const cell = sheet.cellState(row - 1, column - 1);
      if (cell === undefined && !this.filled.has(keyOf(index, row - 1, column - 1))) return undefined;
      return this.cell(index, row, column, cell ?? NOTHING);
    };
    const used = sheet.usedBlock(true);
    return {
      id: index + 1,
      name: sheet.name,
      dimensions: used && {
        top: used.row + 1,
        left: used.column + 1,
        bottom: used.row + used.rows,
        right: used.column + used.columns,
      },
      eachRow: visitor<RowLike>((visit) => {
        for (const row of this.rowsShown(sheet, index)) {
          const stored = sheet.state.rows.get(row);
          if (stored === undefined) continue;
          const eachCell = visitor<CellLike>((each) => {
            for (const [column, cell] of stored.cells) {
              if (cell.value === "" && cell.formula === null) continue;
              each(this.cell(index, row + 1, column + 1, cell), column + 1);
            }
          });
          visit({ hidden: stored.hidden, eachCell }, row + 1);
        }
      }),
      findCell,
      getCell: (row, column) => findCell(row, column) ?? this.cell(index, row, column, NOTHING),
      getTables: () =>
        sheet.tables.map((table) => ({
          table: {
            name: table.name,
            tl: { row: table.row + 1, col: table.column + 1 },
            columns: table.columnNames.map((name) => ({ name })),
            rows: Array.from({
              length: Math.max(0, table.rows - (table.showHeaders ? 1 : 0) - (table.showTotals ? 1 : 0)),
            }),
            headerRow: table.showHeaders,
            totalsRow: table.showTotals,
          },
        })),
    };
  }

  private rowsShown(sheet: BookSheet, index: number): Iterable<number> {
    const shown = this.rows === null ? "all" : (this.rows.get(index) ?? []);
    return shown === "all" ? sheet.state.rows.keys() : shown;
  }

  private questionSheet(question: Question, index: number): WorksheetLike {
    const [row, column] = [question.row + 1, question.column + 1];
    const keep = (value: EngineResult) => this.results.push({ ...question, asked: index, value: value ?? 0 });
    const cell = formulaCell(row, column, this.text(question.formula), keep);
    return {
      id: this.book.sheets.length + index + 1,
      name: `?${index}`,
      dimensions: { top: row, left: column, bottom: row, right: column },
      eachRow: visitor<RowLike>((visit) =>
        visit({ eachCell: visitor<CellLike>((each) => each(cell, column)) }, row),
      ),
      findCell: (r, c) => (r === row && c === column ? cell : undefined),
      getCell: () => cell,
    };
  }

  /** A formula as the engine is to read it. */
  private text(formula: string): string {
    let text = this.texts.get(formula);
    if (text === undefined) {
      if (this.texts.size > 200000) this.texts.clear();
      this.texts.set(formula, (text = withComparisons(formula.slice(1), COMPARE)));
    }
    return text;
  }

  private cell(sheet: number, row: number, column: number, state: CellState): CellLike {
    const key = keyOf(sheet, row - 1, column - 1);
    const keep = (value: EngineResult) =>
      this.results.push({ sheet, row: row - 1, column: column - 1, value: value ?? 0 });
    const { array, formula, value } = state;
    if (formula !== null && this.active.has(key)) {
      const model = array ? { shareType: "array", ref: blockAddress(array), formula } : {};
      return formulaCell(row, column, this.text(formula), keep, model);
    }
    if (this.filled.has(key)) return formulaCell(row, column, undefined, keep);
    const type = value === "" && formula === null ? 0 : 2;
    return {
      row,
      col: column,
      type,
      model: {},
      value: state.error ? { error: String(value) } : value,
      result: undefined,
    };
  }
}

/** A cell the engine writes its result into; without a cached value, so that it never keeps one instead. */
function formulaCell(
  row: number,
  col: number,
  formula: string | undefined,
  keep: (value: EngineResult) => void,
  model: CellLike["model"] = {},
): CellLike {
  return {
    row,
    col,
    type: 6,
    ...(formula !== undefined && { formula }),
    model,
    value: null,
    get result(): undefined {
      return undefined;
    },
    set result(value: EngineResult) {
      keep(value);
    },
  } as CellLike;
}

/** The engine's iterators take options, or not, before the callback. */
function visitor<Item>(walk: (visit: (item: Item, at: number) => void) => void) {
  return (...given: unknown[]): void => walk(given[given.length - 1] as (item: Item, at: number) => void);
}
