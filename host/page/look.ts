/** How a cell looks after the conditional formats: what Excel would paint over its own format. */
import { contains } from "../workbook/address";
import type { Block, ConditionalRule, Edge, Border, Format, HostWorkbook, Sheet } from "../workbook/model";
import { shownText } from "../workbook/shownText";

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

/** Looks of one sheet at one moment: rules are evaluated once for a cell, bar ends once for a rule. */
export class Looks {
  private readonly known = new Map<number, Look>();
  private readonly ends = new Map<string, readonly [number, number] | null>();

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
    const rules = sheet.rules.filter((rule) => rule.blocks.some((block) => contains(block, row, column)));
    const text = sheet.text(row, column);
    if (rules.length === 0) return { ...own, text, bar: null };
    let painted: Partial<Format> = {};
    let borders: { [edge in Edge]?: Border } = {};
    let bar: Bar | null = null;
    for (const rule of rules) {
      if (rule.rule.kind === "dataBar") bar ??= this.bar(rule, row, column);
      else if (rule.rule.kind !== "other" && this.holds(rule, row, column)) {
        // The first rule that says something about a property has the last word on it.
        const { borders: edges, underline, ...rest } = rule.rule.format;
        painted = { ...rest, ...(underline && { underline: "Single" as const }), ...painted };
        borders = { ...edges, ...borders };
        if (rule.stopIfTrue) break;
      }
    }
    const look = { ...own, ...painted, borders: { ...own.borders, ...borders } };
    const { value, error } = sheet.cell(row, column);
    const repainted = painted.numberFormat !== undefined && !error;
    const shown = repainted
      ? shownText(value, look.numberFormat, workbook.numberLocale, workbook.date1904)
      : text;
    return { ...look, text: bar && !bar.showValue ? "" : shown, bar };
  }

  private holds(rule: ConditionalRule, row: number, column: number): boolean {
    const kind = rule.rule;
    const evaluate = (formula: string) => this.evaluate(rule, formula, row, column);
    const { value, error } = this.sheet.cell(row, column);
    if (kind.kind === "custom") {
      const result = evaluate(kind.formula);
      return result === true || (typeof result === "number" && result !== 0);
    }
    if (error) return false;
    if (kind.kind === "containsText") return textHolds(kind.operator, String(value), kind.text);
    if (kind.kind !== "cellValue") return false;
    const low = evaluate(kind.formula1);
    const high = kind.formula2 === null ? null : evaluate(kind.formula2);
    return valueHolds(kind.operator, value, low, high);
  }

  private evaluate(rule: ConditionalRule, formula: string, row: number, column: number) {
    const first = rule.blocks.reduce((a, b) => (b.row < a.row || (b.row === a.row && b.column < a.column) ? b : a));
    const top = Math.min(...rule.blocks.map((block) => block.row));
    const left = Math.min(...rule.blocks.map((block) => block.column), first.column);
    return this.workbook.evaluateAt(this.sheet, formula, row, column, { row: top, column: left });
  }

  private bar(rule: ConditionalRule, row: number, column: number): Bar | null {
    const kind = rule.rule;
    const { value } = this.sheet.cell(row, column);
    if (kind.kind !== "dataBar" || typeof value !== "number") return null;
    if (!this.ends.has(rule.id)) this.ends.set(rule.id, this.barEnds(rule));
    const ends = this.ends.get(rule.id);
    if (!ends) return null;
    const [low, high] = ends;
    const part = high > low ? Math.max(0, Math.min(1, (value - low) / (high - low))) : 0;
    return { part, color: kind.color, gradient: kind.gradient, border: kind.border, showValue: kind.showValue };
  }

  private barEnds(rule: ConditionalRule): readonly [number, number] | null {
    if (rule.rule.kind !== "dataBar") return null;
    const numbers = rule.blocks.flatMap((block) => this.numbers(block)).sort((a, b) => a - b);
    const least = numbers[0] ?? 0;
    const most = numbers.at(-1) ?? 0;
    const end = (bound: { type: string; formula: string | null }, automatic: number, extreme: number) => {
      if (bound.type === "automatic") return automatic;
      if (bound.formula === null || bound.type === "lowest" || bound.type === "highest") return extreme;
      const given = Number(this.evaluate(rule, bound.formula, rule.blocks[0]?.row ?? 0, rule.blocks[0]?.column ?? 0));
      if (bound.type === "percent") return least + ((most - least) * given) / 100;
      if (bound.type === "percentile") return numbers[Math.round(((numbers.length - 1) * given) / 100)] ?? 0;
      return given;
    };
    return [end(rule.rule.low, Math.min(0, least), least), end(rule.rule.high, Math.max(0, most), most)];
  }

  private numbers(block: Block): number[] {
    const used = this.sheet.usedBlock(true);
    const found: number[] = [];
    if (!used) return found;
    const last = Math.min(block.row + block.rows, used.row + used.rows);
    const right = Math.min(block.column + block.columns, used.column + used.columns);
    for (let row = block.row; row < last; row++) {
      for (let column = block.column; column < right; column++) {
        const { value } = this.sheet.cell(row, column);
        if (typeof value === "number") found.push(value);
      }
    }
    return found;
  }
}

function textHolds(operator: string, text: string, part: string): boolean {
  const [whole, sought] = [text.toLocaleLowerCase(), part.toLocaleLowerCase()];
  if (/notContains/i.test(operator)) return !whole.includes(sought);
  if (/beginsWith/i.test(operator)) return whole.startsWith(sought);
  if (/endsWith/i.test(operator)) return whole.endsWith(sought);
  return whole.includes(sought);
}

function valueHolds(operator: string, value: unknown, low: unknown, high: unknown): boolean {
  const order = (a: unknown, b: unknown): number => {
    if (typeof a === "number" && typeof b === "number") return a - b;
    // Excel ranks numbers before text before truth values.
    const rank = (x: unknown) => ["number", "string", "boolean"].indexOf(typeof x);
    if (typeof a !== typeof b) return rank(a) - rank(b);
    return String(a).localeCompare(String(b), "vi", { sensitivity: "accent" });
  };
  const name = operator.toLowerCase();
  const [least, most] = high !== null && order(low, high) > 0 ? [high, low] : [low, high];
  const inside = order(value, least) >= 0 && order(value, most) <= 0;
  if (name === "between") return value !== "" && inside;
  if (name === "notbetween") return !inside;
  const difference = value === "" && typeof low === "number" ? 0 - low : order(value, low);
  if (name.startsWith("greaterthan")) return difference > 0 || (name.endsWith("equal") && difference === 0);
  if (name.startsWith("lessthan")) return difference < 0 || (name.endsWith("equal") && difference === 0);
  return name.startsWith("not") ? difference !== 0 : difference === 0;
}
