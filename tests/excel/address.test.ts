import fc from "fast-check";
import {
  addressesWithin,
  addressOf,
  blockOfFormula,
  columnLetters,
  joinedAddresses,
} from "../../src/excel/address";
import { guardedText } from "../../src/excel/cellText";
import { runs } from "../randomCases";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16_383, "XFD"],
])("column %i is %s", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
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

test("joined addresses are all there, in order, none too long for Office", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(1_000_000), { maxLength: 3000 }), (rows) => {
      const addresses = rows.map((row) => addressOf({ row, column: 0, rows: 1, columns: 8 }));
      const joined = joinedAddresses(addresses, ",");
      expect(joined.every((text) => text.length <= 8192)).toBe(true);
      expect(joined.join(",")).toBe(addresses.join(","));
    }),
    runs(20),
  );
});

test.each([
  ["Thu ngân sách", "Thu ngân sách"],
  ["- Trong đó", "'- Trong đó"],
  ["+ Nam", "'+ Nam"],
  ["=cmd|'/c calc'!A1", "'=cmd|'/c calc'!A1"],
  ["@x", "'@x"],
  ["\tx", "'\tx"],
  ["\rx", "'\nx"],
  ["a\r\nb", "a\nb"],
  ["'đã có", "''đã có"],
  ["03", "'03"],
  ["12/05/2025", "'12/05/2025"],
  ["1.234,5", "'1.234,5"],
  ["(3,26)", "'(3,26)"],
  ["(Đơn vị: triệu đồng)", "(Đơn vị: triệu đồng)"],
  ["TRUE", "'TRUE"],
  ["May mặc 12", "'May mặc 12"],
  ["%", "'%"],
  ["#N/A", "'#N/A"],
  ["", ""],
])("%j is given to Excel as %j", (text, given) => {
  expect(guardedText(text)).toBe(given);
});
