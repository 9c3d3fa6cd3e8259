/** Filling empty attainment and verdict cells of the user's own tables. */
import type { BootedExcel } from "../../host/office/bootExcel";
import { createActions } from "../../src/actions/index";
import { bookOf, boot, closeAll, stateOf } from "./books";

afterEach(closeAll);

const HEADINGS = ["TT", "Chỉ tiêu", "ĐVT", "Kế hoạch", "Thực hiện", "Tỷ lệ TH/KH (%)", "Đánh giá"];
const LINES = [
  HEADINGS,
  [1, "Thu ngân sách", "tỷ đồng", 50, 60, null, null],
  [2, "Trồng rừng", "ha", 40, 30, 75, "người dùng gõ"],
  [3, "Trồng chè", "ha", 30, 31, null, null],
];

test("writes formulas into empty cells only, and takes them back", async () => {
  const excel = await boot(bookOf({ Bảng: LINES }));
  const before = stateOf(excel.workbook);
  const actor = createActions();
  const { filled } = await actor.fillColumns(await actor.read());
  const sheet = excel.workbook.sheet("Bảng");
  expect(filled).toBe(4);
  expect([1, 2, 3].map((row) => [sheet?.cell(row, 5).value, sheet?.cell(row, 6).value])).toEqual([
    [120, "Vượt"],
    [75, "người dùng gõ"],
    // Rounded to two decimals, as the report prints it.
    [103.33, "Vượt"],
  ]);
  await actor.undo();
  expect(stateOf(excel.workbook)).toEqual(before);
});

describe("of an Excel table, where Excel makes a calculated column of a formula", () => {
  const EMPTY = [
    HEADINGS,
    [1, "Lao động có việc làm mới", "người", 50, 60, null, null],
    [2, "Tỷ lệ hộ nghèo", "%", "dưới 4", 3.2, null, null],
    ["II", "XÃ HỘI", null, null, null, null, null],
    [3, "Xã đạt chuẩn nông thôn mới", "xã", 30, 31, null, null],
  ];
  const asTable = ({ workbook }: BootedExcel) =>
    workbook.sheet("Bảng")?.addTable({ row: 0, column: 0, rows: 5, columns: 7 }, "Bang", true);

  test("nothing is written, it is said, and what lies outside of tables is filled", async () => {
    const excel = await boot(bookOf({ Bảng: EMPTY, "Trang khác": LINES }));
    asTable(excel);
    const before = stateOf(excel.workbook);
    const actor = createActions();
    const { filled, inTables } = await actor.fillColumns(await actor.read());
    expect({ filled, inTables }).toEqual({ filled: 4, inTables: ["Bảng"] });
    const cells = [1, 2, 3, 4].flatMap((row) =>
      [5, 6].map((column) => excel.workbook.sheet("Bảng")?.cell(row, column).value),
    );
    expect(cells).toEqual(Array.from({ length: 8 }, () => ""));
    await actor.undo();
    expect(stateOf(excel.workbook)).toEqual(before);
  });

  test("also where the table was made after the reading", async () => {
    const excel = await boot(bookOf({ Bảng: EMPTY }));
    const actor = createActions();
    const view = await actor.read();
    asTable(excel);
    const before = stateOf(excel.workbook);
    const { filled, inTables } = await actor.fillColumns(view);
    expect({ filled, inTables }).toEqual({ filled: 0, inTables: ["Bảng"] });
    expect(stateOf(excel.workbook)).toEqual(before);
  });
});
