/** Workbooks for the tests of src/excel, and what is asked of the host about them. */
import { bootExcel, type BootedExcel, type BootOptions } from "../../host/office/bootExcel";
import type { HostWorkbook, Scalar, Sheet } from "../../host/workbook/model";
import { newWorkbook } from "../../host/workbook/workbook";

export type Lines = readonly (readonly (Scalar | null)[])[];

/** A workbook with these sheets; a text beginning "=" is a formula. */
export function bookOf(sheets: Readonly<Record<string, Lines>>): HostWorkbook {
  const book = newWorkbook();
  Object.entries(sheets).forEach(([name, lines], index) => {
    const first = book.sheets[0];
    const sheet = index === 0 && first !== undefined ? first : book.addSheet(name);
    sheet.name = name;
    fill(sheet, lines);
  });
  book.calculate(true);
  return book;
}

export function fill(sheet: Sheet, lines: Lines): void {
  lines.forEach((line, row) =>
    line.forEach((value, column) => {
      if (value === null) return;
      if (typeof value === "string" && value.startsWith("=")) sheet.setFormula(row, column, value);
      else sheet.setValue(row, column, value);
    }),
  );
}

let open: BootedExcel[] = [];

export async function boot(
  workbook: HostWorkbook,
  options: Omit<BootOptions, "workbook"> = {},
): Promise<BootedExcel> {
  const excel = await bootExcel({ workbook, ...options });
  open.push(excel);
  excel.resetCost();
  return excel;
}

/** After each test: the host met nothing it does not answer, and its windows are closed. */
export function closeAll(): void {
  const failures = open.flatMap(({ session }) => session.failures);
  for (const excel of open) excel.close();
  open = [];
  expect(failures).toEqual([]);
}

/** Everything a workbook holds, for "as it was before". */
export function stateOf(book: HostWorkbook): unknown {
  return {
    active: book.activeSheet.name,
    settings: [...book.addinSettings.entries()].filter(([, value]) => value !== ""),
    names: book.names,
    sheets: book.sheets.map((sheet) => ({
      name: sheet.name,
      visibility: sheet.visibility,
      cells: cellsOf(sheet),
      merges: [...sheet.merges].sort((a, b) => a.row - b.row || a.column - b.column),
      rules: sheet.rules.map(({ blocks, rule }) => ({ blocks, rule })),
      names: [...sheet.names].sort((a, b) => (a.name < b.name ? -1 : 1)),
      tables: sheet.tables,
      gridlines: sheet.showGridlines,
    })),
  };
}

const MOST_CELLS = 2_000_000;

function cellsOf(sheet: Sheet): unknown[] {
  const used = sheet.usedBlock(false);
  if (used === null) return [];
  const stateAt = (row: number, column: number): unknown[] => {
    const { value, formula } = sheet.cell(row, column);
    return [row, column, value, formula, sheet.format(row, column)];
  };
  // A stray cell far away makes millions of empty ones: there only what is stored.
  if (used.rows * used.columns > MOST_CELLS)
    return sheet.cellsWithin(used, false).map(([row, column]) => stateAt(row, column));
  const cells: unknown[] = [];
  for (let row = used.row; row < used.row + used.rows; row++) {
    for (let column = used.column; column < used.column + used.columns; column++) {
      cells.push(stateAt(row, column));
    }
  }
  return cells;
}
