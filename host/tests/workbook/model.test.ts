import { ModelRefusal, type Block, type HostWorkbook, type Sheet } from "../../workbook/model";
import { newWorkbook } from "../../workbook/workbook";

function fresh(): { book: HostWorkbook; sheet: Sheet } {
  const book = newWorkbook();
  const sheet = book.sheets[0];
  if (!sheet) throw new Error("a new book has a sheet");
  return { book, sheet };
}

function code(act: () => unknown): string {
  try {
    act();
  } catch (refusal) {
    if (refusal instanceof ModelRefusal) return refusal.code;
    throw refusal;
  }
  return "accepted";
}

const at = (row: number, column: number, rows = 1, columns = 1): Block => ({ row, column, rows, columns });

test("a new book has one empty sheet, Sheet1", () => {
  const { book, sheet } = fresh();
  expect(book.sheets.map((one) => one.name)).toEqual(["Sheet1"]);
  expect(book.activeSheet).toBe(sheet);
  expect(sheet.usedBlock(false)).toBeNull();
  expect(sheet.cell(5, 5)).toEqual({ value: "", formula: null, error: false });
});

test("reading never creates cells and writing is seen at once", () => {
  const { sheet } = fresh();
  sheet.format(3, 3);
  sheet.text(4, 4);
  expect(sheet.usedBlock(false)).toBeNull();
  sheet.setValue(2, 1, "Đạt");
  expect(sheet.usedBlock(true)).toEqual(at(2, 1));
  sheet.setFormat(at(9, 9), { bold: true });
  expect(sheet.usedBlock(true)).toEqual(at(2, 1));
  expect(sheet.usedBlock(false)).toEqual(at(2, 1, 8, 9));
});

test.each(["=A1", "+1", "@x", "'quoted", "- Trong đó", "=cmd|' /C calc'!A0"])(
  "a value is stored as it is, never parsed: %s",
  (value) => {
    const { sheet } = fresh();
    sheet.setValue(0, 0, value);
    expect(sheet.cell(0, 0)).toEqual({ value, formula: null, error: false });
  },
);

test.each([
  ["vi-VN", 1234.5, "General", "1234,5"],
  ["vi-VN", 1234567.891, "#,##0.0", "1.234.567,9"],
  ["vi-VN", 0.955, "0.0%", "95,5%"],
  ["en-US", 0.955, "0.0%", "95.5%"],
  ["vi-VN", 45000, "dd/mm/yyyy", "15/03/2023"],
  ["vi-VN", "abc", "#,##0", "abc"],
  ["vi-VN", true, "General", "TRUE"],
  ["vi-VN", 5, "0;-0;;@", "5"],
  ["vi-VN", 0, "0;-0;;@", ""],
  ["vi-VN", 7, "[broken", "7"],
])("text in %s of %p as %s is %s", (locale, value, numberFormat, shown) => {
  const { book, sheet } = fresh();
  book.numberLocale = locale;
  sheet.setFormat(at(0, 0), { numberFormat });
  sheet.setValue(0, 0, value);
  expect(sheet.text(0, 0)).toBe(shown);
});

test("formats lie over each other and leave what they do not name", () => {
  const { sheet } = fresh();
  sheet.setFormat(at(0, 0, 2, 2), { bold: true, fill: "#FFC7CE" });
  sheet.setFormat(at(1, 1), {
    italic: true,
    borders: { top: { style: "Continuous", weight: "Thin", color: "#ff0000" } },
  });
  expect(sheet.format(1, 1)).toMatchObject({ bold: true, italic: true, fill: "#FFC7CE" });
  expect(sheet.format(1, 1).borders.top).toEqual({ style: "Continuous", weight: "Thin", color: "#FF0000" });
  expect(sheet.format(0, 0).italic).toBe(false);
  sheet.clear(at(0, 0, 2, 2), "formats");
  expect(sheet.format(1, 1)).toMatchObject({ bold: false, fill: null });
});

test("a whole column's look reaches cells written later", () => {
  const { sheet } = fresh();
  sheet.setValue(0, 2, 1);
  sheet.setFormat({ row: 0, column: 2, rows: 1048576, columns: 1 }, { numberFormat: "0.0" });
  sheet.setValue(7, 2, 2);
  expect([sheet.format(0, 2).numberFormat, sheet.format(7, 2).numberFormat]).toEqual(["0.0", "0.0"]);
  expect(sheet.format(7, 3).numberFormat).toBe("General");
});

test.each([
  ["", "InvalidArgument"],
  ["a/b", "InvalidArgument"],
  ["a:b", "InvalidArgument"],
  ["[x]", "InvalidArgument"],
  ["'x", "InvalidArgument"],
  ["x'", "InvalidArgument"],
  ["History", "InvalidArgument"],
  ["x".repeat(32), "InvalidArgument"],
  ["   ", "InvalidArgument"],
  ["SHEET1", "ItemAlreadyExists"],
  ["Báo cáo 2023", "accepted"],
  ["x".repeat(31), "accepted"],
])("a sheet named %p: %s", (name, outcome) => {
  const { book, sheet } = fresh();
  expect(code(() => book.addSheet(name))).toBe(outcome);
  const second = book.addSheet("Another");
  if (outcome === "ItemAlreadyExists") expect(code(() => (second.name = name))).toBe(outcome);
  else if (outcome === "InvalidArgument") expect(code(() => (sheet.name = name))).toBe(outcome);
});

test("renaming a sheet rewrites what reads it; removing it leaves #REF!", () => {
  const { book, sheet } = fresh();
  const other = book.addSheet("Số liệu");
  other.setValue(0, 0, 4);
  sheet.setFormula(0, 0, "='Số liệu'!A1*2");
  book.setName({ name: "Nguồn", formula: "='Số liệu'!$A$1", visible: true, comment: "" });
  book.calculate();
  expect(sheet.cell(0, 0).value).toBe(8);
  other.name = "It's";
  expect(sheet.cell(0, 0).formula).toBe("='It''s'!A1*2");
  expect(book.names[0]?.formula).toBe("='It''s'!$A$1");
  book.removeSheet(other.id);
  expect(sheet.cell(0, 0).formula).toBe("=#REF!*2");
  book.calculate();
  expect(sheet.cell(0, 0)).toMatchObject({ value: "#REF!", error: true });
});

test("the last visible sheet stays", () => {
  const { book, sheet } = fresh();
  const other = book.addSheet("Two");
  other.visibility = "Hidden";
  expect(code(() => book.removeSheet(sheet.id))).toBe("InvalidOperation");
  expect(code(() => (book.activeSheet = other))).toBe("InvalidOperation");
  expect(code(() => book.removeSheet("{none}"))).toBe("ItemNotFound");
});

test("sheets move and stay the same sheets", () => {
  const { book, sheet } = fresh();
  const two = book.addSheet("Two", 0);
  book.addSheet("Three");
  book.moveSheet(two.id, 2);
  expect(book.sheets.map((one) => one.name)).toEqual(["Sheet1", "Three", "Two"]);
  expect(book.sheet("TWO")).toBe(two);
  expect(book.sheet(sheet.id)).toBe(sheet);
  expect(code(() => book.moveSheet(two.id, 3))).toBe("InvalidArgument");
});

test("a merge keeps the first value, swallows writes inside and grows over merges it meets", () => {
  const { sheet } = fresh();
  sheet.setValue(0, 1, "kept");
  sheet.setValue(1, 1, "lost");
  sheet.merge(at(0, 0, 2, 2));
  expect(sheet.cell(0, 0).value).toBe("kept");
  expect([sheet.cell(0, 1).value, sheet.cell(1, 1).value]).toEqual(["", ""]);
  sheet.setValue(1, 1, "x");
  expect(sheet.cell(1, 1).value).toBe("");
  sheet.merge(at(1, 1, 1, 3));
  expect(sheet.merges).toEqual([at(0, 0, 2, 4)]);
  sheet.unmerge(at(0, 0));
  expect(sheet.merges).toEqual([]);
});

test("a new rule comes first; rules go, and clearing formats cuts them out", () => {
  const { sheet } = fresh();
  const rule = (formula: string) =>
    ({
      blocks: [at(0, 0, 10, 2)],
      stopIfTrue: false,
      rule: { kind: "custom", formula, format: { bold: true } },
    }) as const;
  const first = sheet.addRule(rule("=A1=1"));
  const second = sheet.addRule(rule("=A1=2"));
  expect(sheet.rules.map((one) => [one.id, one.priority])).toEqual([
    [second.id, 0],
    [first.id, 1],
  ]);
  sheet.removeRule(second.id);
  sheet.clear(at(4, 0, 1, 1), "formats");
  expect(sheet.rules[0]?.blocks).toEqual([at(0, 0, 4, 2), at(5, 0, 5, 2), at(4, 1)]);
  sheet.clear(at(0, 0, 20, 20), "all");
  expect(sheet.rules).toEqual([]);
  expect(code(() => sheet.removeRule(first.id))).toBe("ItemNotFound");
});

test.each([
  ["Đạt", "accepted"],
  ["_x.1", "accepted"],
  ["A1", "InvalidArgument"],
  ["1x", "InvalidArgument"],
  ["r", "InvalidArgument"],
  ["has space", "InvalidArgument"],
])("a name %s: %s", (name, outcome) => {
  const { book } = fresh();
  expect(code(() => book.setName({ name, formula: "=1", visible: true, comment: "" }))).toBe(outcome);
});

test("a table names its columns, takes a free name and refuses merges and tables", () => {
  const { book, sheet } = fresh();
  ["STT", "Tên", "Tên", ""].forEach((name, column) => sheet.setValue(0, column, name));
  const table = sheet.addTable(at(0, 0, 3, 4), null, true);
  expect(table.columnNames).toEqual(["STT", "Tên", "Tên2", "Column4"]);
  expect([table.name, sheet.cell(0, 3).value]).toEqual(["Table1", "Column4"]);
  expect(code(() => sheet.addTable(at(1, 1, 5, 5), null, true))).toBe("InvalidArgument");
  expect(code(() => book.addSheet("b").addTable(at(0, 0, 2, 2), "table1", true))).toBe("ItemAlreadyExists");
  sheet.merge(at(10, 0, 1, 2));
  expect(code(() => sheet.addTable(at(9, 0, 3, 3), null, true))).toBe("MergedRangeConflict");
  sheet.setFormula(5, 0, "=SUM(Table1[STT])");
  sheet.setValue(1, 0, 3);
  sheet.setValue(2, 0, 4);
  book.calculate();
  expect(sheet.cell(5, 0).value).toBe(7);
});

test("sizes are points and come back; hidden rows and columns too", () => {
  const { sheet } = fresh();
  expect([sheet.rowHeight(0), sheet.columnWidth(0)]).toEqual([15, 48]);
  sheet.setRowHeight(1, 2, 30);
  sheet.setColumnWidth(1, 2, 120);
  sheet.setColumnHidden(2, 1, true);
  sheet.setRowHidden(2, 1, true);
  expect([sheet.rowHeight(2), sheet.columnWidth(1), sheet.columnWidth(2), sheet.columnWidth(3)]).toEqual([
    30, 120, 120, 48,
  ]);
  expect([sheet.rowHidden(2), sheet.rowHidden(1), sheet.columnHidden(2), sheet.columnHidden(1)]).toEqual([
    true,
    false,
    true,
    false,
  ]);
  sheet.setRowHeight(1, 1, null);
  sheet.setColumnWidth(1, 1, null);
  expect([sheet.rowHeight(1), sheet.columnWidth(1)]).toEqual([15, 48]);
  expect(code(() => sheet.setRowHeight(0, 1, 500))).toBe("InvalidArgument");
});

test("a snapshot brings everything back, and can be used twice", () => {
  const { book, sheet } = fresh();
  sheet.setValue(0, 0, 1);
  sheet.setFormula(0, 1, "=A1*2");
  book.calculate();
  book.addinSettings.set("k", { a: 1 });
  const before = book.snapshot();
  const change = () => {
    sheet.setValue(0, 0, 50);
    sheet.setFormat(at(0, 0), { bold: true });
    sheet.merge(at(3, 0, 1, 2));
    sheet.frozen = { rows: 1, columns: 0 };
    book.setName({ name: "N", formula: "=1", visible: true, comment: "" });
    book.addinSettings.set("k", 2);
    book.activeSheet = book.addSheet("New");
    sheet.name = "Renamed";
    book.calculate();
  };
  for (let round = 0; round < 2; round++) {
    change();
    expect(sheet.cell(0, 1).value).toBe(100);
    book.restore(before);
    expect([sheet.cell(0, 0).value, sheet.cell(0, 1).value, sheet.name]).toEqual([1, 2, "Sheet1"]);
    expect([sheet.format(0, 0).bold, sheet.merges.length, sheet.frozen.rows]).toEqual([false, 0, 0]);
    expect([book.names.length, book.sheets.length, book.activeSheet]).toEqual([0, 1, sheet]);
    expect(book.addinSettings.get("k")).toEqual({ a: 1 });
    book.calculate();
    expect(sheet.cell(0, 1).value).toBe(2);
  }
});

test("rows inserted and deleted move cells, formulas, merges, rules, names and the page", () => {
  const { book, sheet } = fresh();
  for (let row = 0; row < 5; row++) sheet.setValue(row, 0, row + 1);
  sheet.setFormula(5, 0, "=SUM(A1:A5)");
  sheet.setFormula(6, 0, "=A2");
  sheet.merge(at(4, 2, 2, 2));
  sheet.addRule({
    blocks: [at(0, 0, 5, 1)],
    stopIfTrue: false,
    rule: { kind: "custom", formula: "=A1>$A$3", format: { bold: true } },
  });
  book.setName({ name: "Whole", formula: "=Sheet1!$A$1:$A$5", visible: true, comment: "" });
  sheet.pageLayout = {
    ...sheet.pageLayout,
    printArea: at(0, 0, 7, 4),
    titleRows: { first: 0, last: 0 },
    rowBreaks: [4],
  };
  sheet.insertRows(1, 2);
  book.calculate();
  expect([sheet.cell(7, 0).formula, sheet.cell(7, 0).value]).toEqual(["=SUM(A1:A7)", 15]);
  expect(sheet.cell(8, 0).formula).toBe("=A4");
  expect(sheet.merges).toEqual([at(6, 2, 2, 2)]);
  expect(sheet.rules[0]).toMatchObject({ blocks: [at(0, 0, 7, 1)], rule: { formula: "=A1>$A$5" } });
  expect(book.names[0]?.formula).toBe("=Sheet1!$A$1:$A$7");
  expect(sheet.pageLayout).toMatchObject({
    printArea: at(0, 0, 9, 4),
    titleRows: { first: 0, last: 0 },
    rowBreaks: [6],
  });
  sheet.deleteRows(3, 1);
  book.calculate();
  expect([sheet.cell(6, 0).value, sheet.cell(7, 0).formula, sheet.cell(7, 0).value]).toEqual([
    13,
    "=#REF!",
    "#REF!",
  ]);
});

test("changes are told to whoever listens, until they stop", () => {
  const { book, sheet } = fresh();
  const heard: Block[] = [];
  const stop = book.onChange(({ block }) => heard.push(block));
  sheet.setValue(1, 1, "x");
  stop();
  sheet.setValue(1, 2, "y");
  expect(heard).toEqual([at(1, 1)]);
});
