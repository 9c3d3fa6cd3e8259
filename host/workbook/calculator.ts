/**
 * Calculates the workbook with excelts' engine. What depends on what is kept here, so that only formulas whose
 * precedents changed are handed to the engine, in batches below its cache of 10,000 distinct formulas.
 */
import { LAST_ROW, quoteSheet } from "./formulas/address";
import { EngineBook, type Computed, type Question } from "./formulas/engineBook";
import { blockOf, FormulaForms, functionsOf, traitsOf, type FormulaTraits } from "./formulas/formulaForm";
import { levelsOf, stepsOf, type Step } from "./formulas/sameForm";
import { areaOf, hits, joined, keyOf, touches } from "./formulas/nodes";
import type { Calculable, FormulaNode, SheetArea } from "./formulas/nodes";
import { isKnownFunction } from "./formulas/engineFunctions";
import { pieces, type Piece } from "./formulas/formula";
import type { Block, DefinedName, ListTable, Scalar, Uncalculated } from "./model";
import type { BookSheet } from "./sheet";

export type { Question } from "./formulas/engineBook";

export interface ChangedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What a formula reads, as its text says it. */
interface Reading {
  readonly references: readonly { readonly piece: Piece; readonly block: Block }[];
  readonly named: readonly Piece[];
  readonly functions: readonly string[];
  readonly traits: FormulaTraits;
}

const BATCH = 9000;
/** From so many formulas on it pays to look for those of one form. */
const MANY = 300;
const TALL = 64;
// Eight rows to a bucket.
const BUCKET = 3;
const ROWS = LAST_ROW + 1;

export class Calculator {
  uncalculated: readonly Uncalculated[] = [];
  private nodes: Map<number, FormulaNode> | null = null;
  private readonly tall: { area: SheetArea; node: FormulaNode }[] = [];
  private readonly buckets = new Map<number, { area: SheetArea; node: FormulaNode }[]>();
  private readonly forms = new FormulaForms();
  /** Of formulas that have no form. */
  private readonly readings = new Map<string, Reading>();
  private changes: SheetArea[] = [];
  /** Where formulas were written since the nodes were read, and how many nodes are gone. */
  private rewritten: SheetArea[] = [];
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
  pending(): { readonly changes: readonly SheetArea[]; readonly everything: boolean } {
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
    const steps = this.steps(dirty);
    return steps.flatMap(({ nodes: own, groups }) => this.keep(this.engine.run(own, groups)));
  }

  /** Few formulas at once; many of one form level by level, those of a form as one. */
  private steps(dirty: Map<number, FormulaNode>): Step[] {
    const precedents = (node: FormulaNode) => this.precedents(node, dirty);
    const levels = dirty.size < MANY || this.isEntangled(dirty) ? null : levelsOf(dirty, precedents);
    if (levels === null) return batches(dirty, precedents).map((nodes) => ({ nodes, groups: [] }));
    const sheets = this.sheetIndex();
    return levels.flatMap((level) => stepsOf(level, this.forms, sheets));
  }

  /** Some formula reads or fills cells that are not told by its text. */
  private isEntangled(dirty: Map<number, FormulaNode>): boolean {
    for (const { reaches, sheet, row, column } of dirty.values())
      if (reaches || this.book.sheets[sheet]?.cellState(row, column)?.array) return true;
    return false;
  }

  /** Works out the formulas of these cells, with every other cell as it stands; what else is to be calculated still is. */
  calculateOnly(sheet: BookSheet, block: Block): void {
    const index = this.book.sheets.indexOf(sheet);
    const sheets = this.sheetIndex();
    const nodes: FormulaNode[] = [];
    for (const [row, stored] of sheet.state.rows) {
      if (row < block.row || row >= block.row + block.rows) continue;
      for (const [column, { formula }] of stored.cells) {
        if (formula === null || column < block.column || column >= block.column + block.columns) continue;
        const node = this.node(index, row, column, formula, sheets);
        if (node.known) nodes.push(node);
      }
    }
    for (let at = 0; at < nodes.length; at += BATCH)
      this.keep(this.engine.run(nodes.slice(at, at + BATCH), []));
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

  private told(node: FormulaNode): Uncalculated {
    const { row, column, formula } = node;
    return { sheet: this.book.sheets[node.sheet]?.name ?? "", row, column, formula };
  }

  /** The nodes as the cells are now: only cells that were written to are read again. */
  private nodesNow(): Map<number, FormulaNode> {
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
    nodes: Map<number, FormulaNode>,
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

  private read(): Map<number, FormulaNode> {
    this.gone = 0;
    const nodes = new Map<number, FormulaNode>();
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

  private index(area: SheetArea, node: FormulaNode): void {
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
  ): FormulaNode {
    const reading = this.reading(formula);
    const state = { areas: [] as SheetArea[], volatile: false, reaches: false, known: true };
    this.collect(reading, sheet, sheets, state, 0);
    const { areas, volatile, reaches, known } = state;
    return { sheet, row, column, formula, areas, volatile, reaches, known };
  }

  private reading(formula: string): Reading {
    const formed = this.forms.of(formula);
    if (formed !== null) {
      const { references, named, functions, traits } = formed.form;
      const filled = references.map((one) => ({ piece: one.piece, block: blockOf(one, formed.rows) }));
      return { references: filled, named, functions, traits };
    }
    let reading = this.readings.get(formula);
    if (reading === undefined) {
      if (this.readings.size > 200000) this.readings.clear();
      this.readings.set(formula, (reading = readPieces(pieces(formula))));
    }
    return reading;
  }

  /** Follows references, names and tables to the areas a formula reads. */
  private collect(
    reading: Reading,
    own: number,
    sheets: Map<string, number>,
    state: { areas: SheetArea[]; volatile: boolean; reaches: boolean; known: boolean },
    depth: number,
  ): void {
    state.volatile ||= reading.traits.volatile;
    state.reaches ||= reading.traits.reaches;
    for (const name of reading.functions) {
      if (!isKnownFunction(name) && this.nameFormula(name, own) === null) state.known = false;
    }
    for (const { piece, block } of reading.references) {
      const first = piece.sheet === null ? own : sheets.get(piece.sheet.toLowerCase());
      const last = piece.lastSheet === undefined ? first : sheets.get(piece.lastSheet.toLowerCase());
      if (piece.sheet !== null && /^\[\d+\]/.test(piece.sheet)) state.known = false;
      if (first === undefined || last === undefined) continue;
      for (let sheet = first; sheet <= last; sheet++) state.areas.push(areaOf(block, sheet));
    }
    for (const piece of reading.named) {
      if (piece.kind === "table") {
        const name = piece.text.slice(0, piece.text.indexOf("["));
        if (/^\[\d+\]$/.test(piece.text)) state.known = false;
        this.book.sheets.forEach((sheet, index) => {
          for (const table of sheet.tables) {
            if (name === "" || table.name.toLowerCase() === name.toLowerCase()) {
              state.areas.push(areaOf(table, index));
            }
          }
        });
      } else if (depth < 8) {
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
  private dependants(nodes: Map<number, FormulaNode>): Map<number, FormulaNode> {
    const dirty = new Map<number, FormulaNode>();
    let marked: SheetArea[] = [];
    const mark = (node: FormulaNode) => {
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

  private markReaders(changed: SheetArea, mark: (node: FormulaNode) => void): void {
    const visit = ({ area: read, node }: { area: SheetArea; node: FormulaNode }) => {
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

  private precedents(node: FormulaNode, dirty: Map<number, FormulaNode>): FormulaNode[] {
    const found: FormulaNode[] = [];
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

/** The dirty formulas in groups the engine can hold; each group's precedents stand in it or before it. */
function batches(
  dirty: Map<number, FormulaNode>,
  precedents: (node: FormulaNode) => FormulaNode[],
): FormulaNode[][] {
  if (dirty.size <= BATCH) return [[...dirty.values()]];
  const order: FormulaNode[] = [];
  const state = new Map<FormulaNode, "open" | "done">();
  for (const start of dirty.values()) {
    const stack: { node: FormulaNode; rest: FormulaNode[] }[] = [];
    const open = (node: FormulaNode) => {
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
  const groups: FormulaNode[][] = [];
  for (let at = 0; at < order.length; at += BATCH) groups.push(order.slice(at, at + BATCH));
  return groups;
}

function readPieces(found: readonly Piece[]): Reading {
  const references = found.flatMap((piece) =>
    piece.kind === "reference" && piece.block ? [{ piece, block: piece.block }] : [],
  );
  const functions = functionsOf(found);
  const named = found.filter(({ kind }) => kind === "name" || kind === "table");
  return { references, named, functions, traits: traitsOf(functions) };
}
