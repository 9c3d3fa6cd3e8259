/** Workbooks of six writers, and what the add-in does to a workbook, in small. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { HostWorkbook, Sheet } from "../../workbook/model";
import { newWorkbook, openWorkbook } from "../../workbook/workbook";
import { handWritten } from "../fixtures/handWritten";

const FILES = [
  "openpyxl-report",
  "openpyxl-1904-protected",
  "libreoffice-report",
  "libreoffice-1904",
  "excelize-report",
  "excelts-report",
];
const WORKBOOKS: Record<string, Uint8Array> = {
  ...Object.fromEntries(
    FILES.map((name) => [name, new Uint8Array(readFileSync(join(__dirname, "../fixtures", `${name}.xlsx`)))]),
  ),
  ...handWritten(),
};
export const NAMES = [...Object.keys(WORKBOOKS), "own"];

export async function bytesOf(name: string): Promise<Uint8Array> {
  const own = WORKBOOKS[name];
  if (own) return own;
  const book = newWorkbook();
  edit(book);
  return book.save();
}

export function first(book: HostWorkbook): Sheet {
  const sheet = book.sheets[0];
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

/** What the add-in does to a workbook, in small: a cell, a look, a rule, a report sheet, a name, settings. */
function edit(book: HostWorkbook): void {
  const sheet = first(book);
  const row = 899;
  if (!sheet.isProtected) {
    sheet.setValue(row, 701, "- Trong đó: nhập tay");
    sheet.setFormat({ row, column: 701, rows: 1, columns: 1 }, { bold: true, fill: "#FFC7CE" });
    sheet.addRule({
      blocks: [{ row: 0, column: 0, rows: 50, columns: 6 }],
      stopIfTrue: false,
      rule: { kind: "custom", formula: '=$Z1="Chưa đạt"', format: { fontColor: "#9C0006", bold: true } },
    });
  }
  const report = book.addSheet("Báo cáo 2023");
  report.setValue(0, 0, "Kết quả");
  report.setFormula(1, 0, "=1+1");
  report.setFormula(2, 0, '=IFERROR(NUMBERVALUE("95,5%",",","."),0)');
  report.merge({ row: 4, column: 0, rows: 1, columns: 4 });
  report.frozen = { rows: 1, columns: 0 };
  report.addRule({
    blocks: [{ row: 1, column: 0, rows: 5, columns: 1 }],
    stopIfTrue: false,
    rule: {
      kind: "dataBar",
      color: "#638EC6",
      gradient: false,
      border: false,
      showValue: true,
      low: { type: "number", formula: "=0" },
      high: { type: "number", formula: "=1.2" },
    },
  });
  report.pageLayout = {
    ...report.pageLayout,
    paperSize: "a4",
    orientation: "landscape",
    zoom: { fitWide: 1, fitTall: null },
    headerFooterState: "FirstAndDefault",
    header: { left: "", center: "&P", right: "" },
    printArea: { row: 0, column: 0, rows: 6, columns: 4 },
    titleRows: { first: 0, last: 0 },
    rowBreaks: [3],
  };
  book.setName({ name: "ChiTieu_Nguon", formula: "='Báo cáo 2023'!$A$2", visible: true, comment: "" });
  book.addinSettings.set("chi-tieu.settings", { format: "nd30", rulings: [{ row: 3, outcome: "met" }] });
  book.activeSheet = report;
}

/** The workbook of that name, opened and edited. */
export async function edited(name: string): Promise<HostWorkbook> {
  const book = openWorkbook(await bytesOf(name));
  if (name === "own") book.removeSheet("Báo cáo 2023");
  edit(book);
  return book;
}
