/** A user's workbook with everything that could be lost, and what is asked of it afterwards. */
import type { FormatPatch, HostWorkbook, Sheet } from "../../host/workbook/model";
import { highlightMarks } from "../../src/formulas/highlightMarks";
import { bookOf, stateOf } from "../excel/books";

/** Two tables on two sheets, 4 of 6 met; formats, formulas, rules, names, merges, a list table, sizes, page set-up of the user's own. */
export function userBook(): HostWorkbook {
  const book = bookOf({
    "Kinh tế": [
      ["ỦY BAN NHÂN DÂN XÃ TÂN TIẾN", null, null, null, null, null],
      ["TÌNH HÌNH THỰC HIỆN CÁC CHỈ TIÊU NĂM 2025", null, null, null, null, null],
      [null, null, null, null, null, null],
      ["TT", "Chỉ tiêu", "Đơn vị tính", "Kế hoạch năm 2025", "Thực hiện năm 2025", "Ghi chú"],
      [1, "Thu ngân sách trên địa bàn", "triệu đồng", 1200, "=600+640", null],
      [2, "Diện tích trồng rừng mới", "ha", 50, 42, "=D6-E6"],
      [3, "Sản lượng lương thực", "tấn", "3.500", "3.612,5", "'=không phải công thức"],
      [null, null, null, null, null, null],
      [null, "Nguồn: các ban, ngành", null, null, null, null],
    ],
    "Văn hóa - xã hội": [
      ["TT", "Chỉ tiêu", "Đơn vị tính", "Kế hoạch", "Thực hiện"],
      [4, "Tỷ lệ hộ nghèo", "%", "dưới 4", 3.2],
      [5, "Lao động được giải quyết việc làm", "người", 200, 190],
      [6, "Tỷ lệ người dân tham gia BHYT", "%", 95, 95.5],
    ],
    "Sổ tay": [["Việc cần làm", "=TODAY()-TODAY()"]],
  });
  dressed(sheetOf(book, "Kinh tế"));
  const social = sheetOf(book, "Văn hóa - xã hội");
  social.addTable({ row: 0, column: 0, rows: 4, columns: 5 }, "BangXaHoi", true);
  social.setName({ name: "Ngheo", formula: "='Văn hóa - xã hội'!$E$2", visible: true, comment: "của tôi" });
  social.tabColor = "#00B050";
  book.setName({ name: "TongThu", formula: "='Kinh tế'!$E$5", visible: true, comment: "" });
  book.addinSettings.set("của add-in khác? không", "giữ");
  book.calculate(true);
  return book;
}

function dressed(sheet: Sheet): void {
  const look: FormatPatch = {
    bold: true,
    fill: "#DDEBF7",
    fontName: "Times New Roman",
    wrap: true,
    borders: { bottom: { style: "Double", weight: "Thick", color: "#123456" } },
  };
  sheet.setFormat({ row: 3, column: 0, rows: 1, columns: 6 }, look);
  sheet.setFormat({ row: 4, column: 3, rows: 3, columns: 2 }, { numberFormat: "#,##0.0", indent: 1 });
  sheet.merge({ row: 0, column: 0, rows: 1, columns: 6 });
  sheet.setRowHeight(1, 1, 33);
  sheet.setColumnWidth(1, 1, 180);
  sheet.setRowHidden(2, 1, true);
  sheet.frozen = { rows: 4, columns: 2 };
  sheet.pageLayout = { ...sheet.pageLayout, orientation: "landscape", blackAndWhite: true };
  for (const formula of ["=$E5>=$D5", "=LEN($B5)>40"]) {
    sheet.addRule({
      blocks: [{ row: 4, column: 0, rows: 3, columns: 6 }],
      stopIfTrue: formula.includes("LEN"),
      rule: { kind: "custom", formula, format: { fontColor: "#006100", fill: "#C6EFCE" } },
    });
  }
}

export function sheetOf(book: HostWorkbook, name: string): Sheet {
  const sheet = book.sheet(name);
  if (sheet === null) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** Everything of the sheets that are the user's, but our highlights: all but the sheets that hold a report. */
export function userState(book: HostWorkbook): unknown {
  const users = book.sheets.filter((sheet) => !isReport(sheet));
  return {
    names: book.names,
    settings: [...book.addinSettings.entries()].filter(([key]) => !key.startsWith("ChiTieu")),
    sheets: users.map((sheet) => sheetState(book, sheet, false)),
  };
}

/** Everything of the reports in the workbook, our highlights and our settings: what must be complete, or as it was. */
export function ourState(book: HostWorkbook): unknown {
  return {
    active: book.activeSheet.name,
    settings: [...book.addinSettings.entries()].filter(
      ([key, value]) => key.startsWith("ChiTieu") && value !== "",
    ),
    reports: book.sheets.filter(isReport).map((sheet) => sheetState(book, sheet, true)),
    highlights: book.sheets
      .filter((sheet) => !isReport(sheet))
      .map((sheet) =>
        rulesOf(sheet, true)
          .map((rule) => JSON.stringify(rule))
          .sort(),
      ),
  };
}

export function isReport(sheet: Sheet): boolean {
  return sheet.names.some(({ name }) => name === "ChiTieu_BaoCao");
}

function sheetState(book: HostWorkbook, sheet: Sheet, isOurs: boolean): unknown {
  const whole = stateOf({ ...facade(book), sheets: [sheet] }) as { sheets: object[] };
  const used = sheet.usedBlock(false);
  const rows = used === null ? 0 : used.row + used.rows;
  const columns = used === null ? 0 : used.column + used.columns;
  const each = <T>(count: number, of: (at: number) => T): T[] =>
    Array.from({ length: count }, (_, at) => of(at));
  return {
    ...whole.sheets[0],
    merges: [...sheet.merges]
      .filter((block) => !isOurs || hasText(sheet, block))
      .sort((a, b) => a.row - b.row),
    rules: isOurs ? sheet.rules.map(({ blocks, rule }) => ({ blocks, rule })) : rulesOf(sheet, false),
    protected: sheet.isProtected,
    tab: sheet.tabColor,
    headings: sheet.showHeadings,
    frozen: sheet.frozen,
    page: isOurs ? null : sheet.pageLayout,
    rows: each(rows, (at) => [sheet.rowHeight(at), sheet.rowHidden(at)]),
    columns: each(columns, (at) => [sheet.columnWidth(at), sheet.columnHidden(at)]),
  };
}

/** Merging an empty line of ours shows nothing: a report taken back may have it or not. */
function hasText(sheet: Sheet, { row, column }: { readonly row: number; readonly column: number }): boolean {
  return sheet.cell(row, column).value !== "";
}

function facade(book: HostWorkbook): HostWorkbook {
  const { activeSheet, addinSettings, names } = book;
  return { activeSheet, addinSettings, names } as HostWorkbook;
}

function rulesOf(sheet: Sheet, ours: boolean) {
  return sheet.rules
    .filter(({ rule }) => (rule.kind === "custom" && highlightMarks.isOurs(rule.formula)) === ours)
    .map(({ blocks, rule, stopIfTrue }) => ({ blocks, rule, stopIfTrue }));
}
