import { addressOf, columnLetters, sheetAddressOf } from "../../src/model/address";

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
