/** Dresses the sample data as an office would: Times New Roman, ruled tables, merged headings, widths and heights. */
import { parseBlock } from "../workbook/formulas/address";
import type { Border, FormatPatch, HostWorkbook, Sheet } from "../workbook/model";
import type { SampleCell, SampleRow, SampleRowKind, SampleSheet } from "./nganSon2023";

/** Sample data as drawn: a cell may be a live formula. */
export type DressedRow = Omit<SampleRow, "cells"> & {
  readonly cells: readonly (SampleCell | { readonly formula: string; readonly format: string })[];
};
export type DressedSheet = Omit<SampleSheet, "rows"> & { readonly rows: readonly DressedRow[] };

const THIN: Border = { style: "Continuous", weight: "Thin", color: "#7F7F7F" };
const RULED = { top: THIN, bottom: THIN, left: THIN, right: THIN };
const BASE: FormatPatch = { fontName: "Times New Roman", fontSize: 12, vertical: "Center" };

const LOOKS: Readonly<Record<SampleRowKind, FormatPatch>> = {
  letterhead: { bold: true, horizontal: "Center" },
  title: { bold: true, fontSize: 14, horizontal: "Center", wrap: true },
  subtitle: { italic: true, horizontal: "Center" },
  unit: { italic: true, horizontal: "Right" },
  heading: { bold: true, horizontal: "Center", wrap: true, borders: RULED, fill: "#E9ECF0" },
  columnNumbers: { italic: true, fontSize: 10, horizontal: "Center", borders: RULED },
  group: { bold: true, borders: RULED, fill: "#F5F6F7" },
  indicator: { borders: RULED },
  subItem: { italic: true, borders: RULED },
  note: { italic: true, fontSize: 11, wrap: true, vertical: "Top" },
  signature: { bold: true, horizontal: "Center" },
  blank: {},
};
const TABLE: readonly SampleRowKind[] = ["heading", "columnNumbers", "group", "indicator", "subItem"];

/** Column widths are given in characters of the usual 7 pixels. */
function points(characters: number): number {
  return ((characters * 7 + 5) * 72) / 96;
}

/** Fills a workbook (with its one empty sheet) from sample data. */
export function dress(workbook: HostWorkbook, sheets: readonly DressedSheet[]): HostWorkbook {
  sheets.forEach((sample, index) => {
    const first = workbook.sheets[0];
    const sheet = index === 0 && first ? first : workbook.addSheet(sample.name);
    sheet.name = sample.name;
    dressSheet(sheet, sample);
  });
  const [first] = workbook.sheets;
  if (first) workbook.activeSheet = first;
  workbook.calculate(true);
  return workbook;
}

function dressSheet(sheet: Sheet, sample: DressedSheet): void {
  const columns = sample.widths.length;
  const merges = sample.merges.flatMap((address) => parseBlock(address) ?? []);
  sheet.setFormat({ row: 0, column: 0, rows: sample.rows.length, columns }, BASE);
  sample.widths.forEach((width, column) => sheet.setColumnWidth(column, 1, points(width)));
  sample.rows.forEach((row, index) => dressRow(sheet, sample, row, index));
  for (const merge of merges) sheet.merge(merge);
  sample.rows.forEach((row, index) => {
    const merge = merges.find((each) => each.row === index && each.columns > 1 && each.rows === 1);
    const span = sample.widths.map((width, column) =>
      merge && merge.column === column
        ? sample.widths.slice(column, column + merge.columns).reduce((sum, each) => sum + each, 0)
        : width,
    );
    sheet.setRowHeight(
      index,
      1,
      heightOf(
        row,
        span,
        merges.some((each) => each.row === index && each.rows > 1),
      ),
    );
  });
  const heading = sample.rows.findIndex((row) => row.kind === "heading");
  const body = sample.rows.findIndex(
    (row, index) => index > heading && !TABLE.slice(0, 2).includes(row.kind),
  );
  if (heading >= 0 && heading < 5 && sample.rows.length > 20) sheet.frozen = { rows: body, columns: 0 };
  const wide = sample.widths.reduce((sum, width) => sum + width, 0) > 95;
  sheet.pageLayout = {
    ...sheet.pageLayout,
    orientation: wide ? "landscape" : "portrait",
    paperSize: "a4",
    margins: { ...sheet.pageLayout.margins, top: 56.7, bottom: 56.7, left: 56.7, right: 42.5 },
    zoom: { fitWide: 1, fitTall: null },
    titleRows: heading >= 0 && body > heading ? { first: heading, last: body - 1 } : null,
    centerHorizontally: true,
  };
}

function dressRow(sheet: Sheet, sample: DressedSheet, row: DressedRow, index: number): void {
  const columns = sample.widths.length;
  const ruled = TABLE.includes(row.kind);
  const width = ruled ? columns : Math.max(1, row.cells.length);
  sheet.setFormat({ row: index, column: 0, rows: 1, columns: width }, LOOKS[row.kind]);
  const nameColumn = 1;
  if (row.kind === "indicator" || row.kind === "subItem" || row.kind === "group") {
    for (let column = 0; column < columns; column++) {
      const block = { row: index, column, rows: 1, columns: 1 };
      const texts = column === nameColumn || column === columns - 1;
      const centred = column === 0 || column === 2;
      sheet.setFormat(block, {
        horizontal: texts ? "Left" : centred ? "Center" : "Right",
        wrap: texts || column === 2,
        ...(row.kind === "subItem" && column === nameColumn && { indent: 1 }),
        ...(column === columns - 1 && row.kind !== "group" && { italic: true, fontSize: 11 }),
      });
    }
    if (row.kind === "group") {
      sheet.setFormat({ row: index, column: nameColumn, rows: 1, columns: 1 }, { wrap: false });
    }
  }
  row.cells.forEach((cell, column) => {
    if (cell === null) return;
    if (row.kind === "signature" && column === 0) dressRecipient(sheet, index, String(cell));
    const block = { row: index, column, rows: 1, columns: 1 };
    if (typeof cell === "object") {
      sheet.setFormat(block, { numberFormat: cell.format });
      if ("formula" in cell) sheet.setFormula(index, column, cell.formula);
      else sheet.setValue(index, column, cell.value);
      return;
    }
    if (typeof cell === "number" && row.kind !== "columnNumbers" && column > 2) {
      const decimals = (String(cell).split(".")[1] ?? "").length;
      sheet.setFormat(block, { numberFormat: `#,##0${decimals ? `.${"0".repeat(decimals)}` : ""}` });
    }
    if (typeof cell === "string" && /^[-+=@]/.test(cell)) sheet.setFormat(block, { quotePrefix: true });
    sheet.setValue(index, column, cell);
  });
}

/** "Nơi nhận:" and its list stand small at the left of the signature. */
function dressRecipient(sheet: Sheet, row: number, text: string): void {
  const isLead = text.endsWith(":");
  const look = { horizontal: "Left", fontSize: isLead ? 12 : 11, bold: isLead, italic: isLead } as const;
  sheet.setFormat({ row, column: 0, rows: 1, columns: 1 }, look);
}

/** Room for the most lines any cell of the row takes. */
function heightOf(row: DressedRow, widths: readonly number[], tall: boolean): number {
  const look = LOOKS[row.kind];
  const size = look.fontSize ?? 12;
  const wraps = look.wrap ?? TABLE.includes(row.kind);
  const lines = row.cells.map((cell, column) => {
    if (typeof cell !== "string" || !wraps || row.kind === "group") return 1;
    // A missed target is marked bold with a sign before its name: the row has room for that too.
    const marked = row.kind === "indicator" && column === 1;
    const characters = ((widths[column] ?? 10) * 7) / (size * 0.56 * (look.bold || marked ? 1.06 : 1));
    return Math.ceil((cell.length + (marked ? 2 : 0)) / characters);
  });
  const most = tall ? 1 : Math.max(1, ...lines);
  return Math.max(row.kind === "heading" ? 20 : 18, most * size * 1.32 + 4);
}
