/** The workbook: its sheets, names and settings, kept calculated, and saved as the package it came from. */
import { LAST_ROW } from "./formulas/address";
import { Calculator, type ChangedCell, type Question } from "./calculator";
import { renameInFormula, shiftFormula } from "./formulas/formula";
import type {
  Block,
  CalculationMode,
  DefinedName,
  Extension,
  HostWorkbook,
  Scalar,
  Sheet,
  Uncalculated,
} from "./model";
import type { Move } from "./moves";
import { BookSheet, refuse, withName, withoutName, type SheetOwner } from "./sheet";
import { emptyState, type CellState, type SheetState, type SizeDefaults } from "./sheetState";
import type { StyleBook } from "./styleBook";
import { spoken } from "./formulas/engineFunctions";

/** What a book starts from; everything a file brings beyond it stays in the package. */
export interface BookParts {
  readonly styles: StyleBook;
  readonly date1904: boolean;
  readonly iterate: boolean;
  readonly calculationMode: CalculationMode;
  readonly isStructureProtected: boolean;
  readonly extension: Extension;
  readonly hasMacros: boolean;
  readonly wantsCalculation: boolean;
  readonly names: readonly DefinedName[];
  readonly settings: ReadonlyMap<string, unknown>;
  readonly customXml: ReadonlyMap<string, string>;
  readonly sheets: readonly {
    readonly id: string;
    readonly state: SheetState;
    readonly defaults: SizeDefaults;
  }[];
  readonly active: number;
  readonly selection: Block;
}

const DEFAULT_SIZES: SizeDefaults = { rowHeight: 15, columnWidth: 64 / 7 };
const A1: Block = { row: 0, column: 0, rows: 1, columns: 1 };
const MAX_SHEET_NAME = 31;

interface BookSnapshot {
  readonly sheets: readonly { readonly sheet: BookSheet; readonly state: SheetState }[];
  readonly names: readonly DefinedName[];
  readonly moves: readonly Move[];
  readonly settings: ReadonlyMap<string, unknown>;
  readonly customXml: ReadonlyMap<string, string>;
  readonly active: string;
  readonly selection: Block;
  readonly pending: ReturnType<Calculator["pending"]>;
}

type Listener = Parameters<HostWorkbook["onChange"]>[0];

export class Book implements HostWorkbook, SheetOwner {
  readonly styles: StyleBook;
  readonly date1904: boolean;
  readonly iterate: boolean;
  calculationMode: CalculationMode;
  readonly isStructureProtected: boolean;
  extension: Extension;
  readonly hasMacros: boolean;
  readonly wantsCalculation: boolean;
  readonly addinSettings = new Map<string, unknown>();
  readonly customXml = new Map<string, string>();
  selection: Block;
  epoch = 1;
  hasArrays = false;
  /** Sheets renamed or removed and rows moved since opening, in order: what formulas kept in other parts must follow. */
  moves: readonly Move[] = [];
  /** Writes the package; set by what opened it. */
  write: (book: Book) => Promise<Uint8Array> = () =>
    Promise.reject(new Error("no package behind this workbook"));
  private list: BookSheet[];
  private active: string;
  private globalNames: readonly DefinedName[];
  private language = "vi-VN";
  private ids = 0xffff;
  private readonly calculator: Calculator;
  private readonly listeners = new Set<Listener>();

  constructor(parts: BookParts) {
    this.styles = parts.styles;
    this.date1904 = parts.date1904;
    this.iterate = parts.iterate;
    this.calculationMode = parts.calculationMode;
    this.isStructureProtected = parts.isStructureProtected;
    this.extension = parts.extension;
    this.hasMacros = parts.hasMacros;
    this.wantsCalculation = parts.wantsCalculation;
    this.globalNames = parts.names;
    for (const [name, value] of parts.settings) this.addinSettings.set(name, value);
    for (const [id, xml] of parts.customXml) this.customXml.set(id, xml);
    this.list = parts.sheets.map(({ id, state, defaults }) => new BookSheet(id, this, state, defaults));
    this.active = this.list[parts.active]?.id ?? this.list[0]?.id ?? "";
    this.selection = parts.selection;
    this.calculator = new Calculator(this);
  }

  get sheets(): readonly BookSheet[] {
    return this.list;
  }
  get names(): readonly DefinedName[] {
    return this.globalNames;
  }
  get numberLocale(): string {
    return this.language;
  }
  set numberLocale(locale: string) {
    this.language = locale;
    this.restructured();
  }

  get activeSheet(): Sheet {
    return this.sheetById(this.active) ?? this.list[0] ?? refuse("ItemNotFound", "no sheet");
  }
  set activeSheet(sheet: Sheet) {
    if (this.sheetById(sheet.id) === undefined) refuse("ItemNotFound", sheet.name);
    if (sheet.visibility !== "Visible") refuse("InvalidOperation", `${sheet.name} is hidden`);
    if (sheet.id !== this.active) this.selection = A1;
    this.active = sheet.id;
  }

  sheet(nameOrId: string): BookSheet | null {
    const name = nameOrId.toLowerCase();
    return this.sheetById(nameOrId) ?? this.list.find((sheet) => sheet.name.toLowerCase() === name) ?? null;
  }

  private sheetById(id: string): BookSheet | undefined {
    return this.list.find((sheet) => sheet.id === id);
  }

  addSheet(name: string, position?: number): BookSheet {
    this.structure();
    this.checkName(name, null);
    const sheet = new BookSheet(this.nextId(), this, emptyState(name), DEFAULT_SIZES);
    sheet.state.touched = true;
    this.list.splice(this.place(position ?? this.list.length, this.list.length), 0, sheet);
    this.restructured();
    return sheet;
  }

  removeSheet(id: string): void {
    this.structure();
    const sheet = this.sheet(id) ?? refuse("ItemNotFound", id);
    if (sheet.visibility === "VeryHidden") refuse("InvalidOperation", `${sheet.name} is very hidden`);
    const visible = this.list.filter((other) => other.visibility === "Visible");
    if (visible.length === 1 && visible[0] === sheet) refuse("InvalidOperation", "the last visible sheet");
    const at = this.list.indexOf(sheet);
    this.list.splice(at, 1);
    this.rewrite((formula) => renameInFormula(formula, sheet.name, null));
    this.moves = [...this.moves, { kind: "rename", from: sheet.name, to: null }];
    if (this.active === sheet.id) {
      const next = this.list.slice(at).find(isVisible) ?? this.list.slice(0, at).reverse().find(isVisible);
      this.active = (next ?? this.list[0])?.id ?? "";
      this.selection = A1;
    }
    this.restructured();
  }

  moveSheet(id: string, position: number): void {
    this.structure();
    const sheet = this.sheet(id) ?? refuse("ItemNotFound", id);
    const to = this.place(position, this.list.length - 1);
    this.list.splice(this.list.indexOf(sheet), 1);
    this.list.splice(to, 0, sheet);
    this.restructured();
  }

  private place(position: number, last: number): number {
    if (Number.isInteger(position) && position >= 0 && position <= last) return position;
    return refuse("InvalidArgument", `position ${position}`);
  }

  private structure(): void {
    if (this.isStructureProtected) refuse("AccessDenied", "the workbook's structure is protected");
  }

  checkName(name: string, own: BookSheet | null): void {
    if (own) this.structure();
    const valid = name.length > 0 && name.length <= MAX_SHEET_NAME && !/[\\/?*[\]:]|^'|'$/.test(name);
    // eslint-disable-next-line no-control-regex -- Excel refuses control characters in sheet names
    if (!valid || name.trim() === "" || /[\u0000-\u001F]/.test(name) || name.toLowerCase() === "history") {
      refuse("InvalidArgument", `not a sheet name: ${name}`);
    }
    const taken = this.list.some((sheet) => sheet !== own && sheet.name.toLowerCase() === name.toLowerCase());
    if (taken) refuse("ItemAlreadyExists", name);
  }

  setName(name: DefinedName): void {
    this.globalNames = withName(this.globalNames, name);
    this.restructured();
  }

  removeName(name: string): void {
    this.globalNames = withoutName(this.globalNames, name);
    this.restructured();
  }

  checkTableName(name: string): void {
    withName([], { name, formula: "", visible: true, comment: "" });
    const same = (other: { readonly name: string }) => other.name.toLowerCase() === name.toLowerCase();
    if (this.names.some(same) || this.list.some((sheet) => sheet.tables.some(same)))
      refuse("ItemAlreadyExists", name);
  }

  freeTableName(): string {
    const taken = new Set(
      this.list.flatMap((sheet) => sheet.tables.map((table) => table.name.toLowerCase())),
    );
    for (const name of this.names) taken.add(name.name.toLowerCase());
    let count = 1;
    while (taken.has(`table${count}`)) count++;
    return `Table${count}`;
  }

  nextId(): string {
    do this.ids++;
    while (this.list.some((sheet) => sheet.id === this.idText()));
    return this.idText();
  }

  private idText(): string {
    return `{${this.ids.toString(16).padStart(8, "0").toUpperCase()}-0001-0000-0000-000000000000}`;
  }

  changed(sheet: BookSheet, block: Block, formulas: boolean): void {
    this.calculator.changed(sheet, block, formulas);
    for (const listener of this.listeners) listener({ sheet, block, source: "local" });
  }

  restructured(): void {
    this.calculator.restructured();
  }

  renamed(sheet: BookSheet, from: string): void {
    this.moves = [...this.moves, { kind: "rename", from, to: sheet.name }];
    this.rewrite((formula) => renameInFormula(formula, from, sheet.name));
    this.restructured();
  }

  rowsMoved(sheet: BookSheet, row: number, count: number): void {
    this.moves = [...this.moves, { kind: "rows", sheet: sheet.name, row, count }];
    this.rewrite((formula, own) => shiftFormula(formula, own, sheet.name, row, count));
    this.restructured();
    const first: Block = { row, column: 0, rows: LAST_ROW - row + 1, columns: 16384 };
    for (const listener of this.listeners) listener({ sheet, block: first, source: "local" });
  }

  /** Lays a change over every formula of the book: cells, names and conditional formats. */
  private rewrite(change: (formula: string, own: string) => string): void {
    for (const sheet of this.list) {
      for (const [row, stored] of [...sheet.state.rows]) {
        for (const [column, cell] of [...stored.cells]) {
          if (cell.formula === null) continue;
          const formula = change(cell.formula, sheet.name);
          if (formula === cell.formula) continue;
          const next: CellState = { ...cell, formula, kept: "nothing" };
          sheet.rowForWrite(row).cells.set(column, next);
        }
      }
      sheet.state.names = sheet.state.names.map((name) => changedName(name, sheet.name, change));
      sheet.state.rules = sheet.state.rules.map((stored) => {
        const { rule } = stored;
        if (rule.kind === "custom") {
          const formula = change(rule.formula, sheet.name);
          return formula === rule.formula ? stored : { ...stored, rule: { ...rule, formula } };
        }
        if (rule.kind !== "cellValue") return stored;
        const formula1 = change(rule.formula1, sheet.name);
        const formula2 = rule.formula2 && change(rule.formula2, sheet.name);
        if (formula1 === rule.formula1 && formula2 === rule.formula2) return stored;
        return { ...stored, rule: { ...rule, formula1, formula2 } };
      });
    }
    this.globalNames = this.globalNames.map((name) => changedName(name, "", change));
  }

  calculate(all = false): readonly ChangedCell[] {
    spoken.locale = this.language;
    return this.calculator.calculate(all);
  }

  calculateOnly(sheet: Sheet, block: Block): void {
    spoken.locale = this.language;
    const own = this.sheetById(sheet.id);
    if (own !== undefined) this.calculator.calculateOnly(own, block);
  }

  /** Answers formulas as they would read in the named cells. */
  ask(questions: readonly Question[]): Scalar[] {
    this.calculate();
    return this.calculator.ask(questions);
  }

  get uncalculated(): readonly Uncalculated[] {
    return this.calculator.uncalculated;
  }

  snapshot(): unknown {
    this.epoch++;
    const saved: BookSnapshot = {
      sheets: this.list.map((sheet) => ({
        sheet,
        state: { ...sheet.state, rows: new Map(sheet.state.rows) },
      })),
      names: this.globalNames,
      moves: this.moves,
      settings: new Map(this.addinSettings),
      customXml: new Map(this.customXml),
      active: this.active,
      selection: this.selection,
      pending: this.calculator.pending(),
    };
    return saved;
  }

  restore(snapshot: unknown): void {
    const saved = snapshot as BookSnapshot;
    this.epoch++;
    this.list = saved.sheets.map(({ sheet, state }) => {
      sheet.state = { ...state, rows: new Map(state.rows) };
      sheet.version++;
      return sheet;
    });
    this.globalNames = saved.names;
    this.moves = saved.moves;
    this.addinSettings.clear();
    for (const [name, value] of saved.settings) this.addinSettings.set(name, value);
    this.customXml.clear();
    for (const [id, xml] of saved.customXml) this.customXml.set(id, xml);
    this.active = saved.active;
    this.selection = saved.selection;
    this.calculator.resume(saved.pending);
  }

  save(): Promise<Uint8Array> {
    this.calculate();
    return this.write(this);
  }

  onChange(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}

function isVisible(sheet: Sheet): boolean {
  return sheet.visibility === "Visible";
}

function changedName(
  name: DefinedName,
  own: string,
  change: (formula: string, own: string) => string,
): DefinedName {
  const formula = change(name.formula, own);
  return formula === name.formula ? name : { ...name, formula };
}
