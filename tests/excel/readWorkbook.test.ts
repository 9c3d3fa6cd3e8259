import { readWorkbook } from "../../src/excel/read/readWorkbook";
import { addressOf } from "../../src/model/address";
import { bookOf, boot, closeAll, type Lines } from "./books";

afterEach(closeAll);

const MARK = "ChiTieu_BaoCao";
const table: Lines = [
  ["STT", "Chỉ tiêu", "KH", "TH"],
  [1, "Thu ngân sách", 25, 25.27],
  [2, "- Trong đó", "≥ 95", "=1/0"],
];

test("reads values, texts, formats and kinds as Excel has them", async () => {
  const book = bookOf({ "KT-XH": table });
  book.sheets[0]?.setFormat({ row: 1, column: 3, rows: 1, columns: 1 }, { numberFormat: "0.0" });
  await boot(book);
  const { sheets } = await readWorkbook(MARK);
  expect(sheets[0]).toMatchObject({
    name: "KT-XH",
    row: 0,
    column: 0,
    values: [
      ["STT", "Chỉ tiêu", "KH", "TH"],
      [1, "Thu ngân sách", 25, 25.27],
      [2, "- Trong đó", "≥ 95", "#DIV/0!"],
    ],
    visibility: "visible",
    isProtected: false,
    isOurReport: false,
  });
  expect(sheets[0]?.text[1]?.[3]).toBe("25,3");
  expect(sheets[0]?.numberFormats[1]?.[3]).toBe("0.0");
  expect(sheets[0]?.valueTypes[2]).toEqual(["Double", "String", "String", "Error"]);
});

test("reads a workbook of thirty sheets in two round trips, whatever they are called", async () => {
  const names = ["Năm '23", "a, b", "x!y", 'Tháng "12"', ...Array.from({ length: 26 }, (_, i) => `T${i}`)];
  const book = bookOf(Object.fromEntries(names.map((name) => [name, table])));
  const excel = await boot(book);
  const { sheets } = await readWorkbook(MARK);
  expect(sheets.map(({ name }) => name)).toEqual(names);
  expect(sheets.every(({ values }) => values[1]?.[1] === "Thu ngân sách")).toBe(true);
  expect(excel.cost.roundTrips).toBe(2);
});

test("tells hidden rows and columns, bold rows, hidden sheets, tables, names, protection, and reports of ours", async () => {
  const book = bookOf({ "KT-XH": table, "Rất kín": table, "Báo cáo": table, Trống: [] });
  const [first, second, third] = book.sheets;
  if (!first || !second || !third) throw new Error("no sheets");
  first.setRowHidden(2, 1, true);
  first.setColumnHidden(2, 1, true);
  first.setFormat({ row: 0, column: 0, rows: 1, columns: 4 }, { bold: true });
  first.setFormat({ row: 1, column: 0, rows: 1, columns: 2 }, { bold: true });
  first.addTable({ row: 0, column: 0, rows: 3, columns: 4 }, "Bang1", true);
  first.setName({ name: "Vung", formula: "='KT-XH'!$B$2:$C$3", visible: true, comment: "" });
  second.visibility = "VeryHidden";
  third.setName({ name: MARK, formula: "='Báo cáo'!$A$1", visible: true, comment: "" });
  const excel = await boot(book);
  const { sheets, isManual, stored, unread } = await readWorkbook(MARK);
  expect(sheets[0]).toMatchObject({
    hiddenRows: [2],
    hiddenColumns: [2],
    boldRows: [0],
    tables: [{ name: "Bang1", sheet: "KT-XH", row: 0, column: 0, rows: 3, columns: 4 }],
    names: [{ name: "Vung", sheet: "KT-XH", row: 1, column: 1, rows: 2, columns: 2 }],
  });
  expect(sheets.map(({ visibility }) => visibility)).toEqual(["visible", "veryHidden", "visible", "visible"]);
  expect(sheets.map(({ isOurReport }) => isOurReport)).toEqual([false, false, true, false]);
  expect({ isManual, text: stored.text, unread }).toEqual({
    isManual: false,
    text: null,
    unread: [],
  });
  expect(excel.cost.roundTrips).toBe(2);
});

test("tells what is struck out and what is in a font from before Unicode, as far as rows and columns do", async () => {
  const book = bookOf({ "KT-XH": [...table, [3, "Trồng rừng", 5, 6]] });
  const [sheet] = book.sheets;
  sheet?.setFormat({ row: 2, column: 0, rows: 1, columns: 4 }, { strikethrough: true });
  sheet?.setFormat({ row: 3, column: 2, rows: 1, columns: 1 }, { strikethrough: true });
  sheet?.setFormat({ row: 0, column: 1, rows: 4, columns: 1 }, { fontName: ".VnTime" });
  const excel = await boot(book);
  const { sheets } = await readWorkbook(MARK);
  expect(sheets[0]?.looks).toEqual({
    struckRows: [2],
    partlyStruckRows: [3],
    struckColumns: [0, 1, 2, 3],
    oldFontRows: new Map(),
    oldFontColumns: new Map([[1, ".VnTime"]]),
  });
  expect(excel.cost.roundTrips).toBe(2);
});

test("finds rules by formula among rules of every other kind", async () => {
  const book = bookOf({ "KT-XH": table });
  const block = { row: 1, column: 0, rows: 2, columns: 4 };
  const [sheet] = book.sheets;
  sheet?.addRule({
    blocks: [block],
    stopIfTrue: false,
    rule: {
      kind: "cellValue",
      operator: "GreaterThan",
      formula1: "5",
      formula2: null,
      format: { bold: true },
    },
  });
  sheet?.addRule({
    blocks: [block],
    stopIfTrue: false,
    rule: { kind: "custom", formula: "=$D2<$C2", format: { bold: true } },
  });
  sheet?.addRule({ blocks: [block], stopIfTrue: false, rule: { kind: "other", officeType: "IconSet" } });
  await boot(book);
  const { rules } = await readWorkbook(MARK);
  expect(rules.map(({ formula }) => formula)).toEqual(["=$D2<$C2"]);
});

test("an answer too large for one trip is read in chunks, and nothing is missing", async () => {
  const rows = Array.from({ length: 9_500 }, (_, row) => [
    row + 1,
    `Chỉ tiêu số ${row + 1} ${"của bảng rất dài ".repeat(14)}`,
    row,
    row / 3,
  ]);
  const excel = await boot(bookOf({ Lớn: rows, Nhỏ: table }));
  const { sheets, unread } = await readWorkbook(MARK);
  expect(excel.cost.batches.map(({ error }) => error).filter(Boolean)).toEqual([
    "ResponsePayloadSizeLimitExceeded",
  ]);
  expect(sheets[0]?.values).toEqual(rows);
  expect(sheets[0]?.text).toHaveLength(9_500);
  expect(sheets[1]?.values[1]?.[1]).toBe("Thu ngân sách");
  expect(unread).toEqual([]);
});

test("a sheet Excel refuses is named and left out; the others are read", async () => {
  const outcomes = new Set<string>();
  for (let refused = 3; refused < 10; refused++) {
    const excel = await boot(bookOf({ "Biểu đồ": table, "KT-XH": table }));
    excel.faults.at(1, "UnsupportedSheet");
    excel.faults.at(refused, "UnsupportedSheet");
    const { sheets, unread } = await readWorkbook(MARK);
    outcomes.add(unread.join());
    for (const { name, values } of sheets)
      expect([name, values.length]).toEqual([name, unread.includes(name) ? 0 : 3]);
  }
  expect([...outcomes].sort()).toEqual(["", "Biểu đồ", "KT-XH"]);
});

test.each(["InvalidOperationInCellEditMode", "RequestAborted"])(
  "%s stops the reading with its own code",
  async (code) => {
    const excel = await boot(bookOf({ "KT-XH": table }));
    excel.faults.at(1, code);
    await expect(readWorkbook(MARK)).rejects.toMatchObject({ name: "ExcelFailure", code });
  },
);

test.each(["1.9", "1.14"])("reads in two round trips in an Excel of API %s", async (api) => {
  const excel = await boot(bookOf({ "KT-XH": table }), { api });
  await readWorkbook(MARK);
  expect(excel.cost.roundTrips).toBe(2);
});

describe("a stray character far from the table", () => {
  const far: readonly (readonly [string, number, number, number])[] = [
    ["C1048576", 1_048_575, 2, 4],
    ["XFD1", 0, 16_383, 10],
    ["XFD1048576", 1_048_575, 16_383, 4],
    ["E30000", 29_999, 4, 4],
  ];

  test.each(far)("%s is named, and the table is read", async (address, row, column, trips) => {
    const book = bookOf({ "KT-XH": table, Khác: table });
    book.sheets[0]?.setValue(row, column, "x");
    const excel = await boot(book);
    const read = await readWorkbook(MARK);
    expect(read.sheets.map(({ values }) => values.slice(0, 3).map((line) => line.slice(0, 4)))).toEqual([
      [table[0], table[1], [2, "- Trong đó", "≥ 95", "#DIV/0!"]],
      [table[0], table[1], [2, "- Trong đó", "≥ 95", "#DIV/0!"]],
    ]);
    expect(read.unread).toEqual([]);
    expect(read.far.map(({ sheet, count, blocks }) => [sheet, count, blocks.map(addressOf)])).toEqual([
      ["KT-XH", 1, [address]],
    ]);
    expect(excel.cost.roundTrips).toBe(trips);
    expect(excel.cost.responseBytes).toBeLessThan(3_000_000);
  });

  test("several of them, and a formula, are counted", async () => {
    const book = bookOf({ "KT-XH": table });
    book.sheets[0]?.setValue(1_048_575, 0, "x");
    book.sheets[0]?.setFormula(500_000, 3, "=1+1");
    book.sheets[0]?.setValue(3, 16_383, ".");
    await boot(book);
    const read = await readWorkbook(MARK);
    expect(read.far.map(({ count, blocks }) => [count, blocks.map(addressOf)])).toEqual([
      [3, ["A500001:D1048576", "XFD4"]],
    ]);
    expect(read.sheets[0]?.values).toHaveLength(3);
  });

  test("a table that itself lies far away is the one that is read", async () => {
    const book = bookOf({ "KT-XH": [["x"]] });
    const sheet = book.sheets[0];
    table.forEach((line, row) =>
      line.forEach((value, column) => sheet?.setValue(20_000 + row, column, value ?? "")),
    );
    await boot(book);
    const { sheets, far } = await readWorkbook(MARK);
    expect(sheets[0]?.values[0]).toEqual(table[0]);
    expect(far.map(({ count, blocks }) => [count, blocks.map(addressOf)])).toEqual([[1, ["A1"]]]);
  });

  test("rows below the 10,000th that are no strays are read in parts, all of them", async () => {
    const rows = Array.from({ length: 12_000 }, (_, row) => [row + 1, `Chỉ tiêu ${row + 1}`, row, row]);
    const excel = await boot(bookOf({ Dài: rows }));
    const { sheets, unread, far } = await readWorkbook(MARK);
    expect(sheets[0]?.values).toEqual(rows);
    expect({ unread, far }).toEqual({ unread: [], far: [] });
    expect(excel.cost.roundTrips).toBe(8);
  });
});

test("tells what is stored while the cells are still to be asked for", async () => {
  const book = bookOf({ "KT-XH": table });
  const excel = await boot(book);
  const told: unknown[] = [];
  const { stored } = await readWorkbook(MARK, [], (text) => told.push([text, excel.cost.roundTrips]));
  expect(told).toEqual([[stored, 1]]);
  expect(excel.cost.roundTrips).toBe(2);
});
