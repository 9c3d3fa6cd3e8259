/** Formulas asked of a workbook without writing them anywhere: what conditional formats need to be drawn. */
import { cellAddress } from "./formulas/address";
import { copyFormula } from "./formulas/formula";
import type { ConditionalRule, HostWorkbook, Scalar, Sheet } from "./model";
import { Book } from "./book";

/** A formula as it reads in a cell of the sheet. */
export interface Asked {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** The values the formulas would have in those cells (an error is its word); many at once cost little more than one. */
export function evaluateAll(workbook: HostWorkbook, asked: readonly Asked[]): Scalar[] {
  if (!(workbook instanceof Book)) throw new TypeError("not a workbook of this room");
  return workbook.ask(
    asked.map((one) => ({ ...one, sheet: workbook.sheets.findIndex((own) => own.id === one.sheet.id) })),
  );
}

/** The value a formula would have in that cell. */
export function evaluateAt(
  workbook: HostWorkbook,
  sheet: Sheet,
  row: number,
  column: number,
  formula: string,
): Scalar {
  return evaluateAll(workbook, [{ sheet, row, column, formula }])[0] ?? "";
}

/** The rule as a formula for one cell; null for kinds that are not a yes or no (data bars, foreign kinds). */
function ruleFormulaAt(rule: ConditionalRule, row: number, column: number): string | null {
  const base = rule.blocks[0];
  if (base === undefined) return null;
  const here = (formula: string) =>
    copyFormula(formula, row - base.row, column - base.column).replace(/^=/, "");
  const cell = cellAddress(row, column);
  const { rule: kind } = rule;
  if (kind.kind === "custom") return `=${here(kind.formula)}`;
  if (kind.kind === "containsText") {
    const text = `"${kind.text.replace(/"/g, '""')}"`;
    const formulas: Record<string, string> = {
      contains: `ISNUMBER(SEARCH(${text},${cell}))`,
      notcontains: `ISERROR(SEARCH(${text},${cell}))`,
      beginswith: `LEFT(${cell},LEN(${text}))=${text}`,
      endswith: `RIGHT(${cell},LEN(${text}))=${text}`,
    };
    return `=${formulas[kind.operator.toLowerCase()] ?? "FALSE"}`;
  }
  if (kind.kind !== "cellValue") return null;
  const one = `(${here(kind.formula1)})`;
  const two = `(${here(kind.formula2 ?? kind.formula1)})`;
  const formulas: Record<string, string> = {
    between: `AND(${cell}>=MIN(${one},${two}),${cell}<=MAX(${one},${two}))`,
    notbetween: `OR(${cell}<MIN(${one},${two}),${cell}>MAX(${one},${two}))`,
    equalto: `${cell}=${one}`,
    notequalto: `${cell}<>${one}`,
    greaterthan: `${cell}>${one}`,
    lessthan: `${cell}<${one}`,
    greaterthanorequal: `${cell}>=${one}`,
    lessthanorequal: `${cell}<=${one}`,
  };
  return `=${formulas[kind.operator.toLowerCase()] ?? "FALSE"}`;
}

/** Whether each rule holds for its cell; an error is a no, as in Excel. */
export function rulesHold(
  workbook: HostWorkbook,
  cases: readonly {
    readonly sheet: Sheet;
    readonly rule: ConditionalRule;
    readonly row: number;
    readonly column: number;
  }[],
): boolean[] {
  const asked = cases.map(({ sheet, rule, row, column }) => ({
    sheet,
    row,
    column,
    formula: ruleFormulaAt(rule, row, column) ?? "=FALSE",
  }));
  return evaluateAll(workbook, asked).map(
    (value) => value === true || (typeof value === "number" && value !== 0),
  );
}
