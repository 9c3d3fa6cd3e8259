import {
  addressesWithin,
  addressOf,
  blockOfFormula,
  columnLetters,
  fixedAddressOf,
  sheetAddressOf,
} from "../../src/model/address";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16383, "XFD"],
])("column %i is %s", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test("a cell, a block of one cell and a block", () => {
  expect(addressOf({ sheet: "A", row: 11, column: 3 })).toBe("D12");
  expect(addressOf({ sheet: "A", row: 11, column: 3, rows: 1, columns: 1 })).toBe("D12");
  expect(addressOf({ sheet: "A", row: 6, column: 0, rows: 41, columns: 8 })).toBe("A7:H47");
});

test("a sheet's name is quoted, its quotes doubled", () => {
  expect(sheetAddressOf({ sheet: "Biểu 'mới'", row: 0, column: 0 })).toBe("'Biểu ''mới'''!A1");
});

test("a copied formula keeps what is fixed", () => {
  const block = { row: 6, column: 0, rows: 41, columns: 8 };
  expect(fixedAddressOf({ row: 8, column: 3 }, "column")).toBe("$D9");
  expect(fixedAddressOf(block, "both")).toBe("$A$7:$H$47");
  expect(sheetAddressOf({ ...block, sheet: "A" }, "both")).toBe("'A'!$A$7:$H$47");
});

test.each([
  ["=Sheet1!$A$1:$B$3", { sheet: "Sheet1", row: 0, column: 0, rows: 3, columns: 2 }],
  ["='KT-XH, 2023'!$C$5", { sheet: "KT-XH, 2023", row: 4, column: 2, rows: 1, columns: 1 }],
  ["='Tháng ''12'''!A1", { sheet: "Tháng '12'", row: 0, column: 0, rows: 1, columns: 1 }],
  ["=#REF!$A$1", null],
  ["=Sheet1!$A$1,Sheet1!$B$2", null],
  ["=SUM(Sheet1!$A$1)", null],
  ["=5", null],
])("the block of %s", (formula, block) => {
  expect(blockOfFormula(formula)).toEqual(block);
});

test.each([
  ["Sheet1!A1:B2,Sheet1!C3", ["A1:B2", "C3"]],
  ["'a, b'!A1,'a, b'!B2:B3", ["A1", "B2:B3"]],
  ["'it''s, a'!A1", ["A1"]],
  ["A1", ["A1"]],
])("the addresses within %s", (address, parts) => {
  expect(addressesWithin(address)).toEqual(parts);
});
