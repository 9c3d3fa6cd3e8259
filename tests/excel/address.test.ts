import fc from "fast-check";
import { joinAddresses } from "../../src/excel/severalAreas";
import { addressOf } from "../../src/model/address";
import { guardedText } from "../../src/excel/cellText";
import { runs } from "../randomCases";

test("joined addresses are all there, in order, none too long for Office", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(1_000_000), { maxLength: 3000 }), (rows) => {
      const addresses = rows.map((row) => addressOf({ row, column: 0, rows: 1, columns: 8 }));
      const joined = joinAddresses(addresses, ",");
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
