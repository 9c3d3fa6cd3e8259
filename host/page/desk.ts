/** The open workbook as a person works on it: where the selection is, edits by hand, undo. Tells its listeners of every change. */
import { copyFormula } from "../workbook/formulas/formula";
import { formulaFault } from "../workbook/grammar";
import {
  ModelRefusal,
  type Block,
  type CalculationMode,
  type Cell,
  type Format,
  type HostWorkbook,
} from "../workbook/model";
import { range } from "./grid/axis";
import { fromTsv, toTsv } from "./clipboard";
import { textWidth } from "./grid/measure";
import { selectBlock, selectCell, type Extent, type Place, type Selection } from "./grid/selection";
import { readTyped, typedText } from "./typed";

const UNDO_STEPS = 30;
/** Rows and columns shown beyond the last filled one. */
const BEYOND = { rows: 60, columns: 12 };

export class Desk {
  /** Goes up with every change of the workbook: what is drawn anew hangs on it. */
  version = 0;
  /** Goes up with every change, moves of the selection too. */
  tick = 0;
  /** Something was changed since it was opened or handed over as a file. */
  isUnsaved = false;
  /** A refusal to show, or null. */
  refusal: ModelRefusal | null = null;
  private readonly listeners = new Set<() => void>();
  private readonly selections = new Map<string, Selection>();
  private undos: unknown[] = [];
  private redos: unknown[] = [];
  private copied: { readonly tsv: string; readonly sheet: string; readonly block: Block } | null = null;
  private cells: { readonly cell: Cell; readonly look: Format }[][] = [];
  private byHand = false;

  /** As the file says, whatever the page poses as. */
  readonly calculationMode: CalculationMode;

  constructor(
    readonly workbook: HostWorkbook,
    readonly fileName: string,
  ) {
    this.calculationMode = workbook.calculationMode;
    workbook.onChange(() => {
      this.isUnsaved = true;
      if (this.byHand) return;
      // As in Excel, what a program writes ends what Ctrl+Z can take back.
      this.undos = [];
      this.redos = [];
      this.refresh();
    });
  }

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Draws anew, taking over what a program selected. */
  refresh(): void {
    this.version++;
    this.extents.clear();
    this.tell();
  }

  get sheet() {
    return this.workbook.activeSheet;
  }

  get canUndo(): boolean {
    return this.undos.length > 0;
  }

  get canRedo(): boolean {
    return this.redos.length > 0;
  }

  /** What is selected on the active sheet; a selection made by a program counts. */
  get selection(): Selection {
    const kept = this.selections.get(this.sheet.id);
    const now = this.workbook.selection;
    if (kept && sameBlock(kept.block, now)) return kept;
    return selectBlock(this.sheet, now);
  }

  select(selection: Selection): void {
    this.selections.set(this.sheet.id, selection);
    this.workbook.selection = selection.block;
    this.tell();
  }

  activate(sheetId: string): void {
    const sheet = this.workbook.sheet(sheetId);
    if (!sheet || sheet === this.sheet) return;
    this.workbook.activeSheet = sheet;
    this.select(this.selections.get(sheet.id) ?? selectCell(sheet, { row: 0, column: 0 }));
  }

  private readonly extents = new Map<string, Extent>();

  /** How far the active sheet is drawn. */
  get extent(): Extent {
    const known = this.extents.get(this.sheet.id);
    const { head } = this.selection;
    if (known && head.row < known.rows && head.column < known.columns) return known;
    const used = this.sheet.usedBlock(false);
    const extent = {
      rows: Math.min(
        1048576,
        roundUp(Math.max((used?.row ?? 0) + (used?.rows ?? 0), head.row) + BEYOND.rows, 50),
      ),
      columns: Math.min(
        16384,
        roundUp(Math.max((used?.column ?? 0) + (used?.columns ?? 0), head.column) + BEYOND.columns, 26),
      ),
    };
    this.extents.set(this.sheet.id, extent);
    return extent;
  }

  /** The numbers selected, for the status bar. */
  selectedNumbers(): number[] {
    const { sheet, selection } = this;
    const { row, column, rows, columns } = selection.block;
    const used = sheet.usedBlock(true);
    if (!used || rows * columns === 1) return [];
    const lastRow = Math.min(row + rows, used.row + used.rows) - 1;
    const lastColumn = Math.min(column + columns, used.column + used.columns) - 1;
    return range(row, lastRow)
      .flatMap((at) => range(column, lastColumn).map((across) => sheet.cell(at, across).value))
      .filter((value) => typeof value === "number");
  }

  /** What an editor opened on a cell begins with. */
  typed(place: Place): string {
    const cell = this.sheet.cell(place.row, place.column);
    return typedText(cell, this.sheet.format(place.row, place.column), this.workbook.numberLocale);
  }

  /** Types into one cell; false when refused. */
  type(place: Place, text: string): boolean {
    return this.edit({ ...place, rows: 1, columns: 1 }, () => this.put(place, text));
  }

  /** Empties a block's contents, keeping its look. */
  clear(block: Block): boolean {
    return this.edit(block, () => this.sheet.clear(block, "contents"));
  }

  /** The selection as text, as shown; remembered so that pasting it here brings formulas, exact figures and looks. */
  copy(): string {
    const sheet = this.sheet;
    const { block } = this.selection;
    this.cells = [];
    const rows: string[][] = [];
    for (let row = block.row; row < block.row + block.rows; row++) {
      if (sheet.rowHidden(row) && block.rows > 1) continue;
      const columns = Array.from({ length: block.columns }, (_, i) => block.column + i);
      rows.push(columns.map((column) => sheet.text(row, column)));
      this.cells.push(
        columns.map((column) => ({ cell: sheet.cell(row, column), look: sheet.format(row, column) })),
      );
    }
    this.copied = { tsv: toTsv(rows), sheet: sheet.id, block };
    return this.copied.tsv;
  }

  /** Pastes at the selection: our own copy whole, other text as if typed. */
  paste(text: string): boolean {
    const own = this.copied && same(text, this.copied.tsv) ? this.copied : null;
    const { row, column } = this.selection.block;
    const fields = own ? this.cells : fromTsv(text);
    const columns = Math.max(1, ...fields.map((line) => line.length));
    const target = { row, column, rows: fields.length, columns };
    const done = this.edit(target, () => {
      fields.forEach((line, i) =>
        line.forEach((field, j) => {
          const place = { row: row + i, column: column + j };
          if (typeof field === "string") this.put(place, field);
          else if (own) this.putCopy(place, field, place.row - own.block.row - i, column - own.block.column);
        }),
      );
    });
    if (done) this.select(selectBlock(this.sheet, target));
    return done;
  }

  undo(): void {
    this.exchange(this.undos, this.redos);
  }

  redo(): void {
    this.exchange(this.redos, this.undos);
  }

  /** Any other change by hand (a new sheet, a wider column), taken back by undo like the rest. */
  change(work: () => void): boolean {
    return this.edit(null, work);
  }

  private tell(): void {
    this.tick++;
    for (const listener of this.listeners) listener();
  }

  private put(place: Place, text: string): void {
    const { sheet, workbook } = this;
    const look = sheet.format(place.row, place.column);
    const typed = readTyped(text, look, workbook.numberLocale);
    const block = { ...place, rows: 1, columns: 1 };
    const quoted = typed.kind === "text" && typed.quoted;
    if (quoted !== look.quotePrefix) sheet.setFormat(block, { quotePrefix: quoted });
    if (typed.kind === "formula") {
      const fault = formulaFault(typed.formula, (name) => workbook.sheet(name) !== null);
      if (fault !== null) throw new ModelRefusal("InvalidArgument", fault);
      return sheet.setFormula(place.row, place.column, typed.formula);
    }
    sheet.setValue(place.row, place.column, typed.value);
    if (typed.kind === "value" && typed.numberFormat && look.numberFormat === "General") {
      sheet.setFormat(block, { numberFormat: typed.numberFormat });
      this.widen(place);
    }
  }

  /** A figure whose format came with the typing (a date, a per cent) never ends as ####. */
  private widen({ row, column }: Place): void {
    const { sheet } = this;
    const needed = ((textWidth(sheet.text(row, column), sheet.format(row, column)) + 8) * 72) / 96;
    if (needed > sheet.columnWidth(column)) sheet.setColumnWidth(column, 1, needed);
  }

  private putCopy(place: Place, from: { cell: Cell; look: Format }, down: number, right: number): void {
    const { cell, look } = from;
    this.sheet.setFormat({ ...place, rows: 1, columns: 1 }, look);
    if (cell.formula === null) this.sheet.setValue(place.row, place.column, cell.value);
    else this.sheet.setFormula(place.row, place.column, copyFormula(cell.formula, down, right));
  }

  /** F9: works out what is still to be worked out. */
  calculate(): void {
    this.workbook.calculate();
    this.refresh();
  }

  private edit(block: Block | null, work: () => void): boolean {
    const before = this.workbook.snapshot();
    this.refusal = null;
    this.byHand = true;
    try {
      if (block) this.refuseLocked(block);
      work();
      if (this.workbook.calculationMode !== "Manual") this.workbook.calculate();
      else if (block) this.workbook.calculateOnly(this.sheet, block);
      this.undos = [...this.undos.slice(1 - UNDO_STEPS), before];
      this.redos = [];
    } catch (error) {
      if (!(error instanceof ModelRefusal)) throw error;
      this.workbook.restore(before);
      this.refusal = error;
    } finally {
      this.byHand = false;
    }
    this.refresh();
    return this.refusal === null;
  }

  private refuseLocked(block: Block): void {
    if (!this.sheet.isProtected) return;
    for (let row = block.row; row < block.row + block.rows; row++) {
      for (let column = block.column; column < block.column + block.columns; column++) {
        if (this.sheet.format(row, column).locked) throw new ModelRefusal("AccessDenied", "protected sheet");
      }
    }
  }

  private exchange(from: unknown[], to: unknown[]): void {
    const state = from.pop();
    if (state === undefined) return;
    to.push(this.workbook.snapshot());
    this.byHand = true;
    this.workbook.restore(state);
    this.byHand = false;
    this.refresh();
  }
}

function sameBlock(a: Block, b: Block): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

/** Clipboards change line ends and may add one. */
function same(a: string, b: string): boolean {
  const plain = (text: string) => text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  return plain(a) === plain(b);
}

function roundUp(count: number, step: number): number {
  return Math.ceil(count / step) * step;
}
