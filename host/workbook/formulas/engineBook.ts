/** The workbook as excelts' engine sees it, and what the engine worked out. */
import {
  calculateFormulas,
  type CellLike,
  type RowLike,
  type WorkbookLike,
  type WorksheetLike,
} from "@cj-tech-master/excelts/formula";
import { blockAddress } from "./address";
import { COMPARE, ENGINE_FUNCTIONS, type EngineScalar, type EngineValue } from "./engineFunctions";
import { withComparisons } from "./formula";
import type { Scalar } from "../model";
import type { BookSheet } from "../sheet";
import type { CellState } from "../sheetState";
import { keyOf, type Calculable, type FormulaNode } from "./nodes";
import type { FormGroup } from "./sameForm";

export interface Computed {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  /** Which question it answers, if one. */
  readonly asked?: number;
  readonly value: Scalar | { readonly error: string };
}

type EngineResult = number | string | boolean | { readonly error: string } | undefined;

/** What the engine is shown of a sheet: whole rows, and of all rows these columns. */
interface Shown {
  readonly rows: Set<number>;
  readonly columns: Set<number>;
}

/** What these formulas stand in and read, by sheet; null where one of them may read anything. */
function shownFor(nodes: readonly FormulaNode[]): ReadonlyMap<number, Shown> | null {
  const shown = new Map<number, Shown>();
  const of = (sheet: number): Shown => {
    let own = shown.get(sheet);
    if (own === undefined) shown.set(sheet, (own = { rows: new Set(), columns: new Set() }));
    return own;
  };
  for (const node of nodes) {
    if (node.volatile) return null;
    of(node.sheet).rows.add(node.row);
    for (const { sheet, row, rows, column, columns } of node.areas) {
      if (rows > TALLEST && columns > WIDEST) return null;
      const own = of(sheet);
      if (rows > TALLEST) for (let at = column; at < column + columns; at++) own.columns.add(at);
      else for (let at = row; at < row + rows; at++) own.rows.add(at);
    }
  }
  return shown;
}

/** Of what is taller its columns are shown, in all rows; of what is wider too, everything. */
const TALLEST = 2_000;
const WIDEST = 200;

/** A formula asked of the engine as it would read in a cell. */
export interface Question {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

const NONE: Shown = { rows: new Set(), columns: new Set() };
const NOTHING: CellState = { value: "", formula: null, error: false, style: 0, kept: "nothing" };

/** The workbook as excelts sees it: one object for its life, because the engine remembers by it. */
export class EngineBook implements WorkbookLike {
  readonly userFunctions = new Map([
    ...ENGINE_FUNCTIONS,
    [GIVE, { minArity: 2, maxArity: 2, invoke: (given: unknown[]) => this.give(given as EngineScalar[]) }],
    [TAKE, { minArity: 2, maxArity: 2, invoke: (given: unknown[]) => this.take(given as EngineValue[]) }],
  ]);
  private active = new Map<number, FormulaNode>();
  /** Cells of active array formulas: written by the formula in the first. */
  private filled = new Set<number>();
  private results: Computed[] = [];
  private questions: readonly Question[] = [];
  private groups: readonly FormGroup[] = [];
  private readonly answered = new Set<FormGroup>();
  /** What the engine is shown, by sheet; null: all. */
  private shown: ReadonlyMap<number, Shown> | null = null;
  private readonly texts = new Map<string, string>();

  constructor(private readonly book: Calculable) {}

  /** Calculates these formulas, those of a group as one; every other cell counts with the value it has. */
  run(nodes: readonly FormulaNode[], groups: readonly FormGroup[]): readonly Computed[] {
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
    this.groups = groups;
    this.answered.clear();
    this.shown = this.questions.length > 0 || this.filled.size > 0 ? null : shownFor(nodes);
    calculateFormulas(this);
    const { results } = this;
    const missed = groups.filter((group) => !this.answered.has(group));
    return missed.length === 0
      ? results
      : [...results, ...missed.flatMap((group) => this.run(group.nodes, []))];
  }

  /** The values of one of a group's inputs, formula by formula. */
  private give([group, input]: readonly EngineScalar[]): EngineValue {
    const { nodes, formulas, inputs } = this.groups[Number(group?.value)] ?? NO_GROUP;
    const asked = inputs[Number(input?.value)];
    const rows = formulas.map(({ rows: own, texts }, at): readonly EngineScalar[] => {
      if (asked?.kind !== "cell") return [{ kind: 2, value: unquoted(texts[asked?.at ?? 0] ?? "") }];
      const sheet = this.book.sheets[asked.sheet ?? nodes[at]?.sheet ?? 0];
      return [scalarOf(sheet?.cellState((own[asked.row] ?? 1) - 1, asked.column))];
    });
    return { kind: 5, rows, height: rows.length, width: 1 };
  }

  /** Keeps a group's answers. */
  private take([at, answers]: readonly EngineValue[]): EngineScalar {
    const group = this.groups[at?.kind === 1 ? Number(at.value) : -1];
    if (group !== undefined && answers?.kind === 5 && answers.height === group.nodes.length) {
      this.answered.add(group);
      group.nodes.forEach(({ sheet, row, column }, index) =>
        this.results.push({ sheet, row, column, value: resultOf(answers.rows[index]?.[0]) }),
      );
    }
    return { kind: 1, value: 0 };
  }

  /** Answers formulas as if each stood in a cell of a sheet laid behind its own. */
  ask(questions: readonly Question[]): readonly Computed[] {
    this.questions = questions;
    const answers = this.run([], []);
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
    const groups = this.groups.length === 0 ? [] : [this.groupSheet()];
    return [
      ...own,
      ...this.questions.map((question, index) => this.questionSheet(question, index)),
      ...groups,
    ];
  }

  getWorksheet(id?: number | string): WorksheetLike | undefined {
    if (id === GROUP_SHEET) return this.groupSheet();
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
        const shown = this.shown === null ? null : (this.shown.get(index) ?? NONE);
        const inAllRows = shown === null || shown.columns.size > 0;
        for (const row of inAllRows ? sheet.state.rows.keys() : shown.rows) {
          const stored = sheet.state.rows.get(row);
          if (stored === undefined) continue;
          const columns = shown === null || shown.rows.has(row) ? null : shown.columns;
          const eachCell = visitor<CellLike>((each) => {
            for (const [column, cell] of stored.cells) {
              if (cell.value === "" && cell.formula === null) continue;
              if (columns !== null && !columns.has(column)) continue;
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

  /** A cell for each group, behind all sheets; what is worked out in it goes to the group's own cells. */
  private groupSheet(): WorksheetLike {
    const cells = this.groups.map(({ inputs, lambda }, at) => {
      const given = inputs.map((_, input) => `${GIVE}(${at},${input}),`).join("");
      return formulaCell(at + 1, 1, `${TAKE}(${at},MAP(${given}${lambda}))`, () => undefined);
    });
    const cellAt = (row: number, column: number) => (column === 1 ? cells[row - 1] : undefined);
    return {
      id: this.book.sheets.length + 1,
      name: GROUP_SHEET,
      dimensions: { top: 1, left: 1, bottom: cells.length, right: 1 },
      eachRow: visitor<RowLike>((visit) =>
        cells.forEach((cell, at) => visit({ eachCell: visitor<CellLike>((each) => each(cell, 1)) }, at + 1)),
      ),
      findCell: cellAt,
      getCell: (row, column) => cellAt(row, column) ?? this.cell(0, row, column, NOTHING),
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

/** Functions of ours by which a group's values come and its answers go. */
const GIVE = "HOST.GIVE";
const TAKE = "HOST.TAKE";
const GROUP_SHEET = "?groups";
const NO_GROUP: FormGroup = { nodes: [], formulas: [], inputs: [], lambda: "" };

function unquoted(text: string): string {
  return text.slice(1, -1).replace(/""/g, '"');
}

/** A cell's value as the engine reads it. */
function scalarOf(state: CellState | undefined): EngineScalar {
  if (state === undefined || (state.value === "" && state.formula === null)) return { kind: 0 };
  const { value, error } = state;
  if (error) return { kind: 4, code: ERRORS.has(String(value)) ? String(value) : "#VALUE!" };
  return { kind: typeof value === "number" ? 1 : typeof value === "string" ? 2 : 3, value };
}

/** Errors the engine takes from a cell as they are. */
const ERRORS = new Set(
  `#N/A #NULL! #DIV/0! #VALUE! #REF! #NAME? #NUM! #GETTING_DATA #CALC! #SPILL! #CONNECT! #BLOCKED! #UNKNOWN! #FIELD!
  #BUSY!`.split(/\s+/),
);

/** An answer as the engine would write it into its cell. */
function resultOf(answer: EngineScalar | undefined): Computed["value"] {
  if (answer === undefined || answer.kind === 0) return 0;
  if (answer.kind === 4) return { error: String(answer.code) };
  if (answer.kind === 1 && !Number.isFinite(answer.value)) return { error: "#NUM!" };
  return answer.value ?? 0;
}
