import { readUnitsChoices } from "../../src/settings/unitsChoices";
import {
  filledCells,
  sameValue,
  testWithLibreOffice,
  throughLibreOffice,
  uncached,
} from "../../host/tests/libreOffice";
import { newWorkbook } from "../../host/workbook/workbook";
import type { HostWorkbook } from "../../host/workbook/model";
import { createActions } from "../../src/actions";
import { writeGathering, writeRollUp } from "../../src/actions/units/manyUnits";
import type { ExpectedUnit, Received } from "../../src/units/unitFile";
import { parseExpectedUnits } from "../../src/units/expectedUnits";
import { boot, bookOf, closeAll } from "../excel/books";
import { communes, expectedCommunes, tableSheet, unitFile } from "./unitsInHand";

const NOW = "2026-11-27T01:00:00.000Z";

afterEach(closeAll);

async function rolledUp(
  received: readonly Received[] = communes,
  expected: readonly ExpectedUnit[] = expectedCommunes,
): Promise<{ readonly workbook: HostWorkbook; readonly trips: number }> {
  const workbook = newWorkbook();
  const excel = await boot(workbook);
  const view = await createActions().read();
  excel.resetCost();
  await writeRollUp(view, received, expected, { language: "vi", now: NOW });
  return { workbook, trips: excel.cost.roundTrips };
}

test("the sheets of a roll-up take a round trip and one for each of them; the sentence and the sums follow the verdicts", async () => {
  const { workbook, trips } = await rolledUp();
  expect(trips).toBe(5);
  expect(workbook.sheets.map(({ name }) => name)).toEqual([
    "Sheet1",
    "Biểu tổng hợp",
    "Chỉ tiêu theo đơn vị",
    "Bản kê nộp",
    "Nguồn số liệu",
  ]);
  const summary = workbook.sheet("Biểu tổng hợp");
  const matrix = workbook.sheet("Chỉ tiêu theo đơn vị");
  if (summary === null || matrix === null) throw new Error("the sheets are missing");
  const sentence = () => String(summary.cell(2, 0).value);
  expect(sentence()).toMatch(
    /^\d\/10 đơn vị hoàn thành từ 90% chỉ tiêu trở lên; bình quân \d+(,\d)?\/11,7 chỉ tiêu\/đơn vị\.$/,
  );
  const verdicts = filledCells(matrix).filter(({ value }) => value === "Không đạt");
  const before = sentence();
  for (const { row, column } of verdicts) matrix.setValue(row, column, "Đạt");
  workbook.calculate(true);
  expect(sentence()).not.toBe(before);
  expect(sentence()).toBe(
    "10/10 đơn vị hoàn thành từ 90% chỉ tiêu trở lên; bình quân 11,7/11,7 chỉ tiêu/đơn vị.",
  );
});

test("the sheets of a roll-up are never read as tables of the workbook they stand in", async () => {
  await rolledUp();
  const { review, sheets } = await createActions().read();
  expect(sheets.length).toBeGreaterThan(3);
  expect(review.reading.tables.filter(({ included }) => included)).toEqual([]);
});

/** Three communes in the middle of the year, with the households their rates are weighed by; two clusters. */
const partYear: readonly Received[] = [
  ["Một", 40, 1000, 6, 70],
  ["Hai", 60, 3000, 4, 20],
  ["Ba", 101, 2000, null, 55],
].map(([name, money, households, poor, forest]) =>
  unitFile(`${String(name)}.xlsx`, [
    tableSheet([
      [`UBND XÃ ${String(name).toLocaleUpperCase("vi")}`],
      ["KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU 6 THÁNG ĐẦU NĂM 2026"],
      ["TT", "Chỉ tiêu", "ĐVT", "Kế hoạch năm 2026", "Thực hiện 6 tháng đầu năm 2026"],
      [1, "Thu ngân sách", "triệu đồng", 100, money ?? null],
      [2, "Tổng số hộ", "hộ", 2000, households ?? null],
      [3, "Tỷ lệ hộ nghèo", "%", "dưới 5", poor ?? null],
      [4, "Diện tích rừng trồng mới", "ha", 100, forest ?? null],
    ]),
  ]),
);
const partYearUnits = parseExpectedUnits("Xã Một; Cụm A\nXã Hai; Cụm A\nXã Ba; Cụm B");

test("in the middle of the year units are counted by the classes of the period, clusters summed, rates weighed", async () => {
  const { workbook } = await rolledUp(partYear, partYearUnits);
  const summary = workbook.sheet("Biểu tổng hợp");
  const lines = Array.from({ length: 14 }, (_, row) =>
    Array.from({ length: 10 }, (__, column) => summary?.cell(row, column).value),
  );
  expect(lines.map((line) => line.filter((value) => value !== "").join(" | "))).toMatchSnapshot();
  const matrix = workbook.sheet("Chỉ tiêu theo đơn vị");
  const poor = filledCells(matrix ?? workbook.activeSheet).find(({ value }) => value === "Tỷ lệ hộ nghèo");
  expect(matrix?.cell(poor?.row ?? 0, 6).value).toBe(4.5);
});

test("one unit alone is rolled up too", async () => {
  const { workbook } = await rolledUp(partYear.slice(0, 1), []);
  expect(workbook.sheets.flatMap((sheet) => filledCells(sheet).filter(({ error }) => error))).toEqual([]);
  expect(workbook.sheet("Biểu tổng hợp")?.cell(2, 0).value).toBe(
    "0/1 xã đã hoàn thành từ 90% chỉ tiêu kế hoạch năm trở lên; bình quân 0/4 chỉ tiêu/xã.",
  );
});

testWithLibreOffice("that its roll-up is calculated alike")(
  "LibreOffice recalculates the sheets to the same",
  async () => {
    const ours = {
      year: (await rolledUp()).workbook,
      half: (await rolledUp(partYear, partYearUnits)).workbook,
    };
    const theirs = throughLibreOffice({
      year: uncached(await ours.year.save()),
      half: uncached(await ours.half.save()),
    });
    const cells = (["year", "half"] as const).flatMap((book) =>
      ours[book].sheets.flatMap((sheet) =>
        filledCells(sheet).map((cell) => ({
          ...cell,
          other: theirs[book]?.sheet(sheet.name)?.cell(cell.row, cell.column).value,
        })),
      ),
    );
    expect(cells.length).toBeGreaterThan(600);
    expect(cells.filter(({ error }) => error)).toEqual([]);
    expect(cells.filter(({ value, other }) => !sameValue(value, other))).toEqual([]);
  },
  // As long as LibreOffice is waited for, and what is done before and after.
  400_000,
);

test("gathering fills empty cells only, in 4 round trips, and says on a sheet of its own what came from where", async () => {
  const head = ["TT", "Chỉ tiêu", "ĐVT", "Kế hoạch năm 2026", "Thực hiện năm 2026", "Ghi chú"];
  const lines = [
    ["CÁC CHỈ TIÊU NĂM 2026"],
    [null],
    head,
    [1, "Thu ngân sách", "triệu đồng", 9000, null, null],
    [2, "Sản lượng lương thực", "tấn", 5200, 5184, "giữ"],
    [3, "Kết quả xếp loại", "loại", "A", null, null],
    [4, "Số trường đạt chuẩn", "trường", 3, '=IF(1=1,"","")', null],
  ] as const;
  const workbook = bookOf({ "Bảng chung": lines });
  const excel = await boot(workbook);
  const sent = unitFile("gui.xlsx", [
    tableSheet([
      ["PHÒNG KINH TẾ"],
      [null],
      head,
      [1, "Thu ngân sách", "tỷ đồng", 9, 9.5, "=1+1"],
      [2, "Sản lượng lương thực", "tấn", 5200, 5300, null],
      [3, "Kết quả xếp loại", "loại", "A", "=A", null],
      [4, "Số trường đạt chuẩn", "trường", 3, 3, null],
    ]),
  ]);
  const view = await createActions().read();
  excel.resetCost();
  const { made: done, takeBack } = await writeGathering(view, [sent], "vi");
  expect(excel.cost.roundTrips).toBe(4);
  const sheet = workbook.sheet("Bảng chung");
  expect(lines.map((_, row) => [sheet?.cell(row, 4).value, sheet?.cell(row, 4).formula])).toEqual([
    ["", null],
    ["", null],
    ["Thực hiện năm 2026", null],
    [9500, null],
    [5184, null],
    ["=A", null],
    ["", '=IF(1=1,"","")'],
  ]);
  expect([sheet?.cell(3, 5).value, sheet?.cell(4, 5).value]).toEqual(["=1+1", "giữ"]);
  expect(done.cells.map(({ cell }) => [cell.row, cell.column])).toEqual([
    [3, 4],
    [3, 5],
    [5, 4],
  ]);
  const said = filledCells(workbook.sheet("Bản ghép") ?? workbook.activeSheet).map(({ value }) => value);
  expect(said).toContain("9,5: đổi từ tỷ đồng sang triệu đồng (nhân 1.000)");
  expect(said).toContain("bảng đang có 5184");
  await takeBack();
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["Bảng chung"]);
  expect(lines.map((_, row) => sheet?.cell(row, 4).value)).toEqual([
    "",
    "",
    "Thực hiện năm 2026",
    "",
    5184,
    "",
    "",
  ]);
});

test("of merged cells only the one that holds the value is filled; what Excel does not keep, or somebody typed meanwhile, is said and not called filled", async () => {
  const head = ["TT", "Chỉ tiêu", "ĐVT", "Kế hoạch năm 2026", "Thực hiện năm 2026", "Ghi chú"];
  const lines = [
    ["CÁC CHỈ TIÊU NĂM 2026"],
    [null],
    head,
    [1, "Thu ngân sách", "triệu đồng", 9000, null, null],
    [2, "Chi ngân sách", "triệu đồng", 8000, null, null],
    [3, "Sản lượng lương thực", "tấn", 5200, null, null],
    [4, "Số trường đạt chuẩn", "trường", 3, null, null],
  ] as const;
  const workbook = bookOf({ "Bảng chung": lines });
  const sheet = workbook.activeSheet;
  // One cell for the results of two rows, and one for their remarks.
  for (const column of [4, 5]) sheet.merge({ row: 3, column, rows: 2, columns: 1 });
  const sent = unitFile("gui.xlsx", [
    tableSheet([
      ["PHÒNG KINH TẾ"],
      [null],
      head,
      [1, "Thu ngân sách", "triệu đồng", 9000, 9100, "thu đủ"],
      [2, "Chi ngân sách", "triệu đồng", 8000, 7900, "chi đủ"],
      [3, "Sản lượng lương thực", "tấn", 5200, 5300, null],
      [4, "Số trường đạt chuẩn", "trường", 3, 3, null],
    ]),
  ]);
  await boot(workbook);
  const view = await createActions().read();
  sheet.setValue(6, 4, "đang sửa");
  const { made: done, takeBack } = await writeGathering(view, [sent], "vi");
  expect(lines.map((_, row) => sheet.cell(row, 4).value)).toEqual([
    "",
    "",
    "Thực hiện năm 2026",
    9100,
    "",
    5300,
    "đang sửa",
  ]);
  const placed = (cells: typeof done.cells) => cells.map(({ cell }) => [cell.row, cell.column]);
  expect(placed(done.cells)).toEqual([
    [3, 4],
    [3, 5],
    [5, 4],
  ]);
  expect(placed(done.notTaken)).toEqual([
    [4, 4],
    [4, 5],
    [6, 4],
  ]);
  expect(done.stillEmpty.map(({ number }) => number)).toEqual(["2", "4"]);
  const said = filledCells(workbook.sheet("Bản ghép") ?? sheet).map(({ value }) => value);
  expect(said).toContain(
    "7. Không ghi được: ô nằm trong ô gộp, hoặc vừa có người nhập; số, ghi chú gửi đến vẫn ở đây",
  );
  expect(said).toEqual(expect.arrayContaining(["7900", "chi đủ", "Bảng chung!E5"]));
  await takeBack();
  expect(lines.map((_, row) => sheet.cell(row, 4).value).slice(3)).toEqual(["", "", "", "đang sửa"]);
});

test("a name merged over two rows of the table: no sent figure goes into the row that says no name; merged cells of a sender are read at their top", async () => {
  const head = ["TT", "Chỉ tiêu", "ĐVT", "Kế hoạch năm 2026", "Thực hiện năm 2026", "Ghi chú"];
  const lines = [
    ["CÁC CHỈ TIÊU NĂM 2026"],
    [null],
    head,
    [1, "Thu ngân sách", "triệu đồng", 9000, null, null],
    [null, null, "%", 95, null, null],
    [2, "Số trường đạt chuẩn", "trường", 3, null, null],
  ] as const;
  const workbook = bookOf({ "Bảng chung": lines });
  const sheet = workbook.activeSheet;
  for (const column of [0, 1]) sheet.merge({ row: 3, column, rows: 2, columns: 1 });
  // The sender's: name, and result, merged down over two rows.
  const sent = unitFile("gui.xlsx", [
    tableSheet([
      ["PHÒNG KINH TẾ"],
      [null],
      head,
      [1, "Thu ngân sách", "triệu đồng", 9000, 9100, null],
      [null, null, "%", 95, 101, null],
      [2, "Số trường đạt chuẩn", "trường", 3, 3, null],
      [3, "Số trường xây mới", "trường", 1, null, null],
    ]),
  ]);
  await boot(workbook);
  const view = await createActions().read();
  const { made: done } = await writeGathering(view, [sent], "vi");
  expect([3, 4, 5].map((row) => sheet.cell(row, 4).value)).toEqual([9100, "", 3]);
  expect(done.notTaken).toEqual([]);
});

test("what a person said a short form stands for is kept with the workbook: next time it is known, in the pane and headless; an undo takes the figures, not the word", async () => {
  const head = ["TT", "Chỉ tiêu", "ĐVT", "Kế hoạch năm 2026", "Thực hiện năm 2026"];
  const lines = [
    ["CÁC CHỈ TIÊU NĂM 2026"],
    [null],
    head,
    [1, "Diện tích gieo trồng lúa", "ha", 50, null],
  ] as const;
  const workbook = bookOf({ "Bảng chung": lines });
  const sheet = workbook.activeSheet;
  const sent = unitFile("gui.xlsx", [
    tableSheet([["PHÒNG KINH TẾ"], [null], head, [7, "DT gieo trồng lúa", "ha", 50, 48]]),
  ]);
  await boot(workbook);
  const actions = createActions();
  const units = await actions.units();
  const view = await actions.read();
  const names = { "dt gieo trong lua": "Diện tích gieo trồng lúa" };
  expect(units.preview(view, [sent], {}).cells).toEqual([]);
  const done = await units.gather(view, [sent], names, "vi");
  expect(done.gathering.cells).toHaveLength(1);
  expect(sheet.cell(3, 4).value).toBe(48);
  const said = filledCells(workbook.sheet("Bản ghép") ?? sheet).map(({ value }) => value);
  expect(said).toContain("nơi gửi ghi “DT gieo trồng lúa”");
  await actions.undo();
  expect(sheet.cell(3, 4).value).toBe("");
  // Another day, another session.
  const later = await createActions().read();
  expect(readUnitsChoices(later.settings).rows).toEqual(names);
  const { made } = await writeGathering(later, [sent], "vi");
  expect(made.cells.map(({ origins }) => origins[0]?.called)).toEqual(["DT gieo trồng lúa"]);
  expect(sheet.cell(3, 4).value).toBe(48);
});
