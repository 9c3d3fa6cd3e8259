/** How a cell looks after the conditional formats: what Excel would paint over its own format. */
import { contains } from "../../workbook/formulas/address";
import { evaluateAt, rulesHold } from "../../workbook/evaluate";
import type {
  BarBound,
  Block,
  Border,
  ConditionalRule,
  Edge,
  Format,
  HostWorkbook,
  Sheet,
} from "../../workbook/model";
import { shownText } from "../../workbook/styleBook";
import { range } from "./axis";

export interface Bar {
  /** 0 to 1 of the cell's width. */
  readonly part: number;
  readonly color: string;
  readonly gradient: boolean;
  readonly border: boolean;
  readonly showValue: boolean;
}

export interface Look extends Format {
  readonly text: string;
  readonly bar: Bar | null;
}

/** Rows whose rules are evaluated together: the calculator answers many questions for little more than one. */
const CHUNK = 64;
const WIDEST = 256;

/** Looks of one sheet at one moment: rules are evaluated once, by chunks of rows, when a cell of them is asked for. */
export class Looks {
  private readonly known = new Map<number, Look>();
  private readonly held = new Map<number, ReadonlySet<string>>();
  private readonly ends = new Map<string, readonly [number, number]>();

  constructor(
    private readonly workbook: HostWorkbook,
    private readonly sheet: Sheet,
  ) {}

  at(row: number, column: number): Look {
    const key = row * 16384 + column;
    const known = this.known.get(key);
    if (known) return known;
    const look = this.resolve(row, column);
    this.known.set(key, look);
    return look;
  }

  private resolve(row: number, column: number): Look {
    const { sheet, workbook } = this;
    const own = sheet.format(row, column);
    const text = sheet.text(row, column);
    const rules = sheet.rules.filter((rule) => rule.blocks.some((block) => contains(block, row, column)));
    if (rules.length === 0) return { ...own, text, bar: null };
    let painted: Partial<Format> = {};
    let borders: { [edge in Edge]?: Border } = {};
    let bar: Bar | null = null;
    for (const rule of rules) {
      if (rule.rule.kind === "dataBar") bar ??= this.bar(rule, row, column);
      else if (rule.rule.kind !== "other" && this.holding(row).has(caseKey(rule, row, column))) {
        // The first rule that says something about a property has the last word on it.
        const { borders: edges, underline, ...rest } = rule.rule.format;
        painted = { ...rest, ...(underline && { underline: "Single" as const }), ...painted };
        borders = { ...edges, ...borders };
        if (rule.stopIfTrue) break;
      }
    }
    const look = { ...own, ...painted, borders: { ...own.borders, ...borders } };
    const { value, error } = sheet.cell(row, column);
    const shown =
      painted.numberFormat === undefined || error
        ? text
        : shownText(value, look.numberFormat, workbook.numberLocale, workbook.date1904);
    return { ...look, text: bar && !bar.showValue ? "" : shown, bar };
  }

  /** The rules that hold in the rows around, as keys of rule and cell. */
  private holding(row: number): ReadonlySet<string> {
    const first = row - (row % CHUNK);
    const known = this.held.get(first);
    if (known) return known;
    const cases = this.sheet.rules.flatMap((rule) => {
      if (rule.rule.kind === "dataBar" || rule.rule.kind === "other") return [];
      return rule.blocks.flatMap((block) => {
        const rows = range(Math.max(first, block.row), Math.min(first + CHUNK, block.row + block.rows) - 1);
        const columns = range(block.column, block.column + Math.min(WIDEST, block.columns) - 1);
        return rows.flatMap((each) =>
          columns.map((column) => ({ sheet: this.sheet, rule, row: each, column })),
        );
      });
    });
    const answers = cases.length > 0 ? rulesHold(this.workbook, cases) : [];
    const keys = new Set(
      cases.filter((_, i) => answers[i]).map((one) => caseKey(one.rule, one.row, one.column)),
    );
    this.held.set(first, keys);
    return keys;
  }

  private bar(rule: ConditionalRule, row: number, column: number): Bar | null {
    const kind = rule.rule;
    const { value } = this.sheet.cell(row, column);
    if (kind.kind !== "dataBar" || typeof value !== "number") return null;
    const ends = this.ends.get(rule.id) ?? this.barEnds(rule, kind.low, kind.high);
    this.ends.set(rule.id, ends);
    const [low, high] = ends;
    const part = high > low ? Math.max(0, Math.min(1, (value - low) / (high - low))) : 0;
    const { color, gradient, border, showValue } = kind;
    return { part, color, gradient, border, showValue };
  }

  private barEnds(rule: ConditionalRule, low: BarBound, high: BarBound): readonly [number, number] {
    const numbers = rule.blocks.flatMap((block) => this.numbers(block)).sort((a, b) => a - b);
    const least = numbers[0] ?? 0;
    const most = numbers.at(-1) ?? 0;
    const { row, column } = rule.blocks[0] ?? { row: 0, column: 0 };
    const end = ({ type, formula }: BarBound, automatic: number, extreme: number) => {
      if (type === "automatic") return automatic;
      if (formula === null || type === "lowest" || type === "highest") return extreme;
      const text = formula.startsWith("=") ? formula : `=${formula}`;
      const given = Number(evaluateAt(this.workbook, this.sheet, row, column, text));
      if (type === "percent") return least + ((most - least) * given) / 100;
      if (type === "percentile") return numbers[Math.round(((numbers.length - 1) * given) / 100)] ?? 0;
      return given;
    };
    return [end(low, Math.min(0, least), least), end(high, Math.max(0, most), most)];
  }

  private numbers(block: Block): number[] {
    const used = this.sheet.usedBlock(true);
    if (!used) return [];
    const rows = range(block.row, Math.min(block.row + block.rows, used.row + used.rows) - 1);
    const columns = range(
      block.column,
      Math.min(block.column + block.columns, used.column + used.columns) - 1,
    );
    const values = rows.flatMap((row) => columns.map((column) => this.sheet.cell(row, column).value));
    return values.filter((value) => typeof value === "number");
  }
}

function caseKey(rule: ConditionalRule, row: number, column: number): string {
  return `${rule.id} ${row} ${column}`;
}
