import { evaluateAll, evaluateAt, rulesHold } from "../../workbook/evaluate";
import type { Sheet } from "../../workbook/model";
import { numberValue, roundHalfAway } from "../../workbook/formulas/engineFunctions";
import { newWorkbook } from "../../workbook/workbook";

function fresh() {
  const book = newWorkbook();
  book.numberLocale = "en-US";
  return { book, sheet: book.sheets[0] as Sheet };
}

test("an edit recalculates what depends on it, through other sheets, and nothing else", () => {
  const { book, sheet } = fresh();
  const other = book.addSheet("Other one");
  sheet.setValue(0, 0, 2);
  other.setFormula(0, 0, "=Sheet1!A1*10");
  sheet.setFormula(0, 1, "='Other one'!A1+1");
  sheet.setFormula(0, 2, "=1+1");
  book.calculate();
  expect([sheet.cell(0, 1).value, sheet.cell(0, 2).value]).toEqual([21, 2]);
  expect(book.calculate()).toEqual([]);
  sheet.setValue(0, 0, 3);
  const told = book.calculate().map(({ sheet: name, row, column }) => `${name} ${row} ${column}`);
  expect(told.sort()).toEqual(["Other one 0 0", "Sheet1 0 1"]);
  expect(sheet.cell(0, 1).value).toBe(31);
});

test("a formula written over another follows its own cells and no longer the other's; a far one is read again alone", () => {
  const { book, sheet } = fresh();
  for (let row = 0; row < 20; row++) sheet.setFormula(row, 1, `=A${row + 1}*2`);
  book.calculate();
  sheet.setFormula(3, 1, "=A15+1");
  sheet.setFormula(4, 1, "=SUM(B4:B4,A100)");
  sheet.setValue(5, 1, "");
  book.calculate();
  sheet.setValue(14, 0, 7);
  const told = (): string[] => book.calculate().map(({ row, column }) => `${row} ${column}`);
  expect(told().sort()).toEqual(["14 1", "3 1", "4 1"]);
  expect([3, 4, 14].map((row) => sheet.cell(row, 1).value)).toEqual([8, 8, 14]);
  sheet.setValue(3, 0, 1);
  sheet.setValue(5, 0, 1);
  expect(told()).toEqual([]);
  sheet.setValue(99, 0, 30);
  expect(told()).toEqual(["4 1"]);
  expect(sheet.cell(4, 1).value).toBe(38);
});

test("a function nobody knows keeps its cached value, says so, and others go on with that value", () => {
  const { book, sheet } = fresh();
  sheet.setFormula(0, 0, "=MYSTERY(1)", 41);
  sheet.setFormula(0, 1, "=A1+1");
  sheet.setFormula(0, 2, "=IFERROR(A1,-1)");
  book.calculate();
  expect([0, 1, 2].map((column) => sheet.cell(0, column).value)).toEqual([41, 42, 41]);
  expect(book.uncalculated).toEqual([{ sheet: "Sheet1", row: 0, column: 0, formula: "=MYSTERY(1)" }]);
});

test("names, tables and later changes to them are followed", () => {
  const { book, sheet } = fresh();
  sheet.setValue(0, 0, 5);
  book.setName({ name: "Gốc", formula: "=Sheet1!$A$1", visible: true, comment: "" });
  sheet.setFormula(0, 1, "=Gốc*2");
  book.calculate();
  sheet.setValue(0, 0, 6);
  book.calculate();
  expect(sheet.cell(0, 1).value).toBe(12);
  book.setName({ name: "Gốc", formula: "=100", visible: true, comment: "" });
  book.calculate();
  expect(sheet.cell(0, 1).value).toBe(200);
});

test("25,000 distinct formulas: every one calculated, and an edit stays local", () => {
  const { book, sheet } = fresh();
  const rows = 12500;
  for (let row = 0; row < rows; row++) {
    sheet.setValue(row, 0, row);
    sheet.setFormula(row, 1, `=A${row + 1}*2`);
    sheet.setFormula(row, 2, row === 0 ? "=B1" : `=C${row}+B${row + 1}`);
  }
  sheet.setFormula(0, 3, `=COUNTIF(B1:B${rows},">=0")`);
  sheet.setFormula(0, 4, `=C${rows}`);
  book.calculate();
  expect([sheet.cell(rows - 1, 1).value, sheet.cell(0, 3).value]).toEqual([(rows - 1) * 2, rows]);
  expect(sheet.cell(0, 4).value).toBe(rows * (rows - 1));
  sheet.setValue(rows - 1, 0, -1);
  expect(book.calculate()).toHaveLength(4);
  expect(sheet.cell(0, 3).value).toBe(rows - 1);
});

test("what is used follows what is written between two calculations", () => {
  const { book, sheet } = fresh();
  sheet.setFormula(1, 1, "=C9+1");
  expect(sheet.usedBlock(true)).toEqual({ row: 1, column: 1, rows: 1, columns: 1 });
  sheet.setValue(8, 2, 5);
  book.calculate();
  expect(sheet.cell(1, 1).value).toBe(6);
  expect(sheet.usedBlock(true)).toEqual({ row: 1, column: 1, rows: 8, columns: 2 });
  sheet.setValue(8, 2, 7);
  sheet.usedBlock(true);
  book.calculate();
  sheet.setFormat({ row: 20, column: 0, rows: 1, columns: 5 }, { bold: true });
  expect(sheet.usedBlock(true)).toEqual({ row: 1, column: 1, rows: 8, columns: 2 });
  expect(sheet.usedBlock(false)).toEqual({ row: 1, column: 0, rows: 20, columns: 5 });
});

test("a formula is asked at a cell without being written, the cell's own value included", () => {
  const { book, sheet } = fresh();
  sheet.setValue(2, 1, 0.9);
  expect(evaluateAt(book, sheet, 2, 1, "=AND(B3<1,ROW()=3,COLUMN()=2)")).toBe(true);
  expect(
    evaluateAll(
      book,
      [1, 2, 3].map((row) => ({ sheet, row, column: 1, formula: "=B3*ROW()" })),
    ),
  ).toEqual([1.8, 2.7, 3.6]);
  expect(evaluateAt(book, sheet, 0, 0, "=1/0")).toBe("#DIV/0!");
  expect(sheet.usedBlock(false)).toEqual({ row: 2, column: 1, rows: 1, columns: 1 });
});

test("rules hold where Excel would paint", () => {
  const { book, sheet } = fresh();
  [0.9, 1.2, "Chưa đạt"].forEach((value, row) => sheet.setValue(row, 0, value));
  const blocks = [{ row: 0, column: 0, rows: 4, columns: 1 }];
  const format = { bold: true };
  const below = sheet.addRule({
    blocks,
    stopIfTrue: false,
    rule: { kind: "custom", formula: "=AND(ISNUMBER($A1),$A1<1)", format },
  });
  const between = sheet.addRule({
    blocks,
    stopIfTrue: false,
    rule: { kind: "cellValue", operator: "Between", formula1: "=1", formula2: "=2", format },
  });
  const text = sheet.addRule({
    blocks,
    stopIfTrue: false,
    rule: { kind: "containsText", operator: "Contains", text: "chưa", format },
  });
  const hold = (rule: typeof below) =>
    rulesHold(
      book,
      [0, 1, 2, 3].map((row) => ({ sheet, rule, row, column: 0 })),
    );
  expect([hold(below), hold(between), hold(text)]).toEqual([
    [true, false, false, false],
    [false, true, false, false],
    [false, false, true, false],
  ]);
});

test.each([
  [1.005, 2, 1.01],
  [2.5, 0, 3],
  [-2.5, 0, -3],
  [1234.5, -2, 1200],
  [0.955 * 100, 1, 95.5],
  [1e-20, 2, 0],
  [49, -2, 0],
  [123456789012345, 3, 123456789012345],
  [-100099999999, 10, -100099999999],
])("ROUND(%p, %p) is %p", (value, digits, rounded) => expect(roundHalfAway(value, digits)).toBe(rounded));

test("ROUND is right for every x.xx5 up to 10", () => {
  const wrong = Array.from({ length: 1000 }, (_, at) => at).filter(
    (at) =>
      roundHalfAway(Number(`${Math.floor(at / 100)}.${String(at % 100).padStart(2, "0")}5`), 2) !==
      (at + 1) / 100,
  );
  expect(wrong).toEqual([]);
});

test.each([
  ["1.234,5", ",", ".", 1234.5],
  ["12 345", ",", ".", 12345],
  ["", ",", ".", 0],
  ["95,5%", ",", ".", 0.955],
  ["5%%", ".", ",", 0.0005],
  ["-3", ",", ".", -3],
])("NUMBERVALUE(%p, %p, %p) is %p", (typed, decimal, group, value) => {
  expect(numberValue(typed, decimal, group)).toBeCloseTo(value, 12);
});

test.each(["0x1A", "1,2,3", "1,5.000", "abc", "Infinity", "1-2"])("NUMBERVALUE refuses %p", (typed) => {
  expect(() => numberValue(typed, ",", ".")).toThrow();
});
