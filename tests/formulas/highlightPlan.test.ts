/** Which rows the highlight rules mark, as Excel would, also after figures were typed over. */
import { rulesHold } from "../../host/workbook/evaluate";
import type { Scalar, Sheet } from "../../host/workbook/model";
import { newWorkbook } from "../../host/workbook/workbook";
import type { SheetCells } from "../../src/model/cells";
import { highlightPlan } from "../../src/formulas/highlightPlan";
import { sheetOf, type GridCell } from "../reading/grid";
import { partYearSamples } from "../../host/workbooks/partYearSamples";
import type { SampleSheet } from "../../host/workbooks/nganSon2023";
import { made, sampleSheets } from "../report/reportInHand";
import { sampleCells } from "../samples/sampleCells";

const HEADINGS = ["TT", "Chỉ tiêu", "Đơn vị tính", "Kế hoạch năm 2025", "Thực hiện năm 2025"];

function table(...rows: readonly (readonly GridCell[])[]): readonly SheetCells[] {
  return [sheetOf([HEADINGS, ...rows], { name: "Biểu 01" })];
}

function planOf(sheets: readonly SheetCells[]) {
  return highlightPlan(made(sheets).review, sheets);
}

const PART_YEAR = (partYearSamples["xa-binh-minh-6-thang-2026.xlsx"] ??
  []) as unknown as readonly SampleSheet[];

/** The sheet with its rules, and the names of the rows they mark. */
function highlighted(sheets: readonly SheetCells[]) {
  const book = newWorkbook();
  const sheet = book.sheets[0] as Sheet;
  sheet.name = sheets[0]?.name ?? "Biểu 01";
  sheets[0]?.values.forEach((line, row) =>
    line.forEach((value, column) => {
      if (value !== "") sheet.setValue(row, column, value);
    }),
  );
  for (const { formula, others = [], ...block } of planOf(sheets).rules) {
    const { row, column, rows, columns } = block;
    sheet.addRule({
      blocks: [{ row, column, rows, columns }, ...others],
      stopIfTrue: false,
      rule: { kind: "custom", formula, format: { bold: true } },
    });
  }
  const type = (row: number, column: number, value: Scalar): void => {
    sheet.setValue(row, column, value);
    book.calculate();
  };
  const marked = (): string[] => {
    const rows = sheets[0]?.values.map((_, row) => row) ?? [];
    const cases = rows.flatMap((row) =>
      sheet.rules
        .filter((rule) => rule.blocks.some((b) => row >= b.row && row < b.row + b.rows && b.column === 1))
        .map((rule) => ({ sheet, rule, row, column: 1 })),
    );
    const held = rulesHold(book, cases);
    return cases.filter((_, at) => held[at]).map(({ row }) => String(sheet.cell(row, 1).value));
  };
  return { type, marked };
}

const MIXED = () =>
  table(
    [1, "Trồng rừng", "ha", 50, 42],
    [2, "Thu ngân sách", "tỷ đồng", 25, 26],
    [3, "Số vụ vi phạm", "vụ", "không quá 20", 27],
    [4, "Tỷ lệ che phủ rừng", "%", "≥ 61", 60],
    [5, "Cây chè", "ha", 10, 10],
  );

test("rows of figures and rows of targets in words share a rule for the name and one for the rest of the row", () => {
  expect(planOf(MIXED()).rules).toHaveLength(2);
});

test("the sample's two tables, percentages beside plain figures, take four rules", () => {
  expect(planOf(sampleSheets).rules).toHaveLength(4);
});

test("exactly the missed rows are marked, and the marks follow what is typed", () => {
  const { type, marked } = highlighted(MIXED());
  expect(marked()).toEqual(["Trồng rừng", "Số vụ vi phạm", "Tỷ lệ che phủ rừng"]);
  type(1, 4, 50);
  type(2, 4, 24);
  type(3, 4, 20);
  type(4, 4, 61.2);
  expect(marked()).toEqual(["Thu ngân sách"]);
});

test("a target in words typed over by a figure is not judged by the other rows' rule", () => {
  const { type, marked } = highlighted(MIXED());
  type(3, 3, 20);
  type(3, 4, 12);
  expect(marked()).not.toContain("Số vụ vi phạm");
});

test("two rows of one name are told apart by their targets", () => {
  const { type, marked } = highlighted(
    table(
      [1, "Trồng rừng", "ha", 50, 60],
      [2, "Số vụ vi phạm", "vụ", "không quá 20", 27],
      [3, "Số vụ vi phạm", "vụ", "không quá 30", 27],
    ),
  );
  expect(marked()).toEqual(["Số vụ vi phạm"]);
  type(3, 4, 31);
  expect(marked()).toEqual(["Số vụ vi phạm", "Số vụ vi phạm"]);
});

test("percentages are marked by the same rule as plain figures where it says the same", () => {
  const percent = (value: number): GridCell => ({ value, format: "0%" });
  const sheets = table(
    [1, "Trồng rừng", "ha", 50, 42],
    [2, "Tuyển quân", "%", percent(1), percent(0.9)],
    [3, "Khám phá án", "%", percent(0.8), percent(0.8)],
  );
  expect(planOf(sheets).rules).toHaveLength(2);
  const { type, marked } = highlighted(sheets);
  expect(marked()).toEqual(["Trồng rừng", "Tuyển quân"]);
  type(3, 4, 0.79);
  expect(marked()).toEqual(["Trồng rừng", "Tuyển quân", "Khám phá án"]);
});

test("a row printed as missed in a table without figures is marked by its word", () => {
  const rows: GridCell[][] = [
    ["TT", "Chỉ tiêu", "Đơn vị tính", "Kế hoạch năm 2025", "Đánh giá"],
    [1, "Trồng rừng", "ha", 50, "Không đạt"],
    [2, "Trồng chè", "ha", 50, "Đạt"],
  ];
  const { marked } = highlighted([sheetOf(rows, { name: "Biểu 01" })]);
  expect(marked()).toEqual(["Trồng rừng"]);
});

test("on part of a year what lags or is over its ceiling is marked, nothing that is only under way; a figure typed over is not marked any more", () => {
  const sheets = sampleCells(PART_YEAR);
  const { marked, type } = highlighted(sheets);
  expect(marked()).toEqual([
    "Giải ngân vốn đầu tư công",
    "Số vụ tai nạn giao thông",
    "Kết nạp đảng viên mới",
  ]);
  const row = sheets[0]?.values.findIndex((line) => line.includes("Kết nạp đảng viên mới")) ?? 0;
  type(row, 7, 12);
  expect(marked()).toEqual(["Giải ngân vốn đầu tư công", "Số vụ tai nạn giao thông"]);
});
