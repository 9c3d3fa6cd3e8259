import { dress } from "../../host/workbooks/dress";
import { nganSon2023 } from "../../host/workbooks/nganSon2023";
import { partYearSamples } from "../../host/workbooks/partYearSamples";
import type { Sheet } from "../../host/workbook/model";
import { newWorkbook } from "../../host/workbook/workbook";
import { createActions } from "../../src/actions/index";
import { COMPARISON_NAME } from "../../src/model/ourSheets";
import { bookOf, boot, closeAll, stateOf, type Lines } from "./books";

afterEach(closeAll);

const HEAD = ["TT", "Chỉ tiêu", "ĐVT", "Kế hoạch năm 2026"] as const;
const estimate: Lines = [
  [...HEAD, "Ước thực hiện năm 2026"],
  [1, "Thu ngân sách nhà nước", "triệu đồng", 9000, 9100],
  [2, "Sản lượng lương thực", "tấn", 5200, 5100],
  [3, "Tỷ lệ hộ dùng nước sạch", "%", 95, 95.4],
];
const official: Lines = [
  [...HEAD, "Thực hiện năm 2026"],
  [1, "Thu ngân sách nhà nước", "triệu đồng", 9000, 8950],
  [2, "Sản lượng lương thực", "tấn", 5000, 5100],
  [3, "Tỷ lệ hộ dùng nước sạch", "%", 95, 95.4],
];

const texts = (sheet: Sheet): string[][] => {
  const used = sheet.usedBlock(true);
  return Array.from({ length: used?.rows ?? 0 }, (_, row) =>
    Array.from({ length: used?.columns ?? 0 }, (__, column) =>
      String(sheet.cell(row, column).value).replace("\u00a0", " "),
    ),
  );
};

test("the open workbook beside the last written report: what was typed since, as a sheet that follows its cells, and undone", async () => {
  const book = bookOf({ Biểu: estimate });
  const excel = await boot(book);
  const actions = createActions();
  await actions.createReport(await actions.read());
  const [source] = book.sheets;
  official.forEach((line, row) =>
    line.forEach((value, column) => source?.setValue(row, column, value ?? "")),
  );
  book.calculate(true);
  const view = await actions.read();
  const [first] = view.comparable;
  if (first === undefined) throw new Error("nothing to compare with");
  expect(first).toMatchObject({ kind: "report", index: 0 });
  const compared = await actions.compare(view, first, "vi");
  expect(compared.sentence).toBe(
    "Số chính thức: 2/3 (ước 2/3); 02 chỉ tiêu đổi đánh giá: Thu ngân sách nhà nước (vượt → không đạt); Sản lượng lương thực (không đạt → vượt).",
  );
  const before = stateOf(book);
  excel.resetCost();
  await actions.insertComparison(view, compared);
  const writing = excel.cost.batches.filter(({ actions: count }) => count > 5);
  // The sheet, its page, and the two trips of reading again.
  expect(writing).toHaveLength(4);
  const sheet = book.sheets.find(({ name }) => name === "So sánh");
  if (sheet === undefined) throw new Error("no sheet");
  const rowOf = (name: string) => texts(sheet).find((line) => line[1] === name);
  expect(rowOf("Sản lượng lương thực")).toEqual([
    "2",
    "Sản lượng lương thực",
    "tấn",
    "5100",
    "5100",
    "0",
    "Không đạt",
    "Vượt",
    "Kế hoạch đã điều chỉnh: 5200 → 5000",
  ]);
  expect(rowOf("Thu ngân sách nhà nước")?.slice(3, 8)).toEqual(["9100", "8950", "-150", "Vượt", "Không đạt"]);
  expect(
    texts(sheet)
      .find((line) => line[0] === "Đang có trên trang này")
      ?.slice(6, 8),
  ).toEqual(["2/3", "2/3"]);

  // It is no table of the user's, and it follows.
  expect((await actions.read()).review.tally.total).toBe(3);
  source?.setValue(1, 4, 9050);
  book.calculate(true);
  expect(rowOf("Thu ngân sách nhà nước")?.slice(3, 8)).toEqual(["9100", "9050", "-50", "Vượt", "Vượt"]);
  expect(
    texts(sheet)
      .find((line) => line[0] === "Đang có trên trang này")
      ?.slice(6, 8),
  ).toEqual(["2/3", "3/3"]);

  source?.setValue(1, 4, 8950);
  book.calculate(true);
  await actions.undo();
  expect(stateOf(book)).toEqual(before);
});

test("after the report is written again, what it was written from before is still there to compare with", async () => {
  const book = bookOf({ Biểu: estimate });
  await boot(book);
  const actions = createActions();
  await actions.createReport(await actions.read());
  book.sheets[0]?.setValue(2, 4, 5300);
  await actions.createReport(await actions.read());
  await actions.createReport(await actions.read());
  const view = await actions.read();
  const sentences = await Promise.all(
    view.comparable.map(async (source) => (await actions.compare(view, source, "vi")).sentence),
  );
  expect(sentences).toEqual([
    "Nay: 3/3 (trước 3/3); không có chỉ tiêu đổi đánh giá.",
    "Nay: 3/3 (trước 2/3); 01 chỉ tiêu đổi đánh giá: Sản lượng lương thực (không đạt → vượt).",
  ]);
});

test("two sheets of one workbook: the one chosen is before, whichever of them the count uses", async () => {
  const book = bookOf({ "Ước tháng 12": estimate, "Chính thức": official });
  await boot(book);
  const actions = createActions();
  const view = await actions.read();
  expect(view.comparable).toEqual([
    { kind: "sheet", name: "Ước tháng 12" },
    { kind: "sheet", name: "Chính thức" },
  ]);
  const compared = await actions.compare(view, { kind: "sheet", name: "Ước tháng 12" }, "vi");
  expect(compared.sentence).toMatch(/^Số chính thức: 2\/3 \(ước 2\/3\); 02 chỉ tiêu đổi đánh giá/);
  await actions.insertComparison(view, compared);
  const sheet = book.activeSheet;
  expect(sheet.name).toBe("So sánh");
  book.sheets[0]?.setValue(1, 4, 8900);
  book.calculate(true);
  const line = texts(sheet).find((each) => each[1] === "Thu ngân sách nhà nước");
  expect(line?.slice(3, 8)).toEqual(["8900", "8950", "50", "Không đạt", "Không đạt"]);
});

test("an Excel that takes number formats for local ones prints the figures of both in groups, and one that does not is asked nothing more", async () => {
  for (const [numberFormats, trips] of [
    ["english", 4],
    ["local", 5],
  ] as const) {
    const book = bookOf({ "Ước tháng 12": estimate, "Chính thức": official });
    const excel = await boot(book, { numberFormats });
    const actions = createActions();
    const view = await actions.read();
    const compared = await actions.compare(view, { kind: "sheet", name: "Ước tháng 12" }, "vi");
    excel.resetCost();
    await actions.insertComparison(view, compared);
    expect(excel.cost.roundTrips).toBe(trips);
    const sheet = book.activeSheet;
    const row = texts(sheet).findIndex((line) => line[1] === "Thu ngân sách nhà nước");
    expect([3, 4].map((column) => sheet.text(row, column).trim())).toEqual(["9.100", "8.950"]);
  }
});

test("an earlier version that knows no sheet of a comparison finds no table in it", async () => {
  for (const sheets of [nganSon2023, partYearSamples["xa-hoa-an-9-thang-2026.xlsx"] ?? []]) {
    const book = dress(newWorkbook(), sheets);
    await boot(book);
    const actions = createActions();
    await actions.createReport(await actions.read());
    const view = await actions.read();
    const [source] = view.comparable;
    if (source === undefined) throw new Error("nothing to compare with");
    await actions.insertComparison(view, await actions.compare(view, source, "vi"));
    const sheet = book.activeSheet;
    expect(sheet.names.map(({ name }) => name)).toEqual([COMPARISON_NAME]);
    sheet.removeName(COMPARISON_NAME);
    expect((await actions.read()).review.tally).toEqual(view.review.tally);
  }
});
