import fc from "fast-check";
import { parseBlock, blockAddress } from "../../workbook/formulas/address";
import {
  copyFormula,
  fromFile,
  pieces,
  renameInFormula,
  shiftFormula,
  toFile,
  withComparisons,
} from "../../workbook/formulas/formula";
import { runs } from "../../../tests/randomCases";

const word = fc.constantFrom(
  "A1",
  "$B$2",
  "C3:D4",
  "A:C",
  "$2:5",
  "'Chỉ tiêu 2023'!A1",
  "Sheet1!$A$1:B9",
  "SUM(",
  "IFERROR(",
  ")",
  ",",
  '"A1 ""x"" ="',
  "Bảng[Kế hoạch]",
  "[@[Thực hiện]]",
  "Tổng",
  "1.5E3",
  "=",
  "<>",
  "+",
  "&",
  " ",
  "#REF!",
  "{1,2;3}",
  "TRUE",
  "LOG10(",
  "x.y",
);
const words = fc.array(word, { maxLength: 14 });
/** Words run together, as nobody types them: "$B$2C3" is no reference. */
const anything = words.map((each) => each.join(""));
const formula = words.map((each) => each.join(" "));

test("a formula cut into pieces is the same formula", () => {
  fc.assert(
    fc.property(anything, (text) => {
      const whole = pieces(text).map((piece) => piece.text);
      expect(whole.join("")).toBe(text);
    }),
    runs(100),
  );
});

test("copied there and back, a formula is as it was", () => {
  fc.assert(
    fc.property(formula, fc.nat(50), fc.nat(20), (text, rows, columns) => {
      expect(copyFormula(copyFormula(text, rows, columns), -rows, -columns)).toBe(text);
    }),
    runs(100),
  );
});

test("rows inserted and taken out again leave a formula as it was", () => {
  fc.assert(
    fc.property(formula, fc.nat(12), fc.integer({ min: 1, max: 9 }), (text, row, count) => {
      expect(shiftFormula(shiftFormula(text, "S", "S", row, count), "S", "S", row, -count)).toBe(text);
    }),
    runs(100),
  );
});

test.each([
  ["A1+B2", 1, 1, "B2+C3"],
  ["$A1+A$1+$A$1", 2, 2, "$A3+C$1+$A$1"],
  ["'It''s'!A1:B2", 1, 0, "'It''s'!A2:B3"],
  ['"A1"&A1', 1, 0, '"A1"&A2'],
  ["SUM(A:A)+LOG10(A1)", 1, 1, "SUM(B:B)+LOG10(B2)"],
  ["Bảng[A1]+A1", 1, 0, "Bảng[A1]+A2"],
])("%s copied %p down and %p right is %s", (text, rows, columns, copied) => {
  expect(copyFormula(text, rows, columns)).toBe(copied);
});

test.each([
  ["'Cũ'!A1+Cũ!B2+Khác!A1", "'Mới''s'!A1+'Mới''s'!B2+Khác!A1"],
  ['"Cũ!A1"', '"Cũ!A1"'],
])("%s follows its sheet's new name", (text, renamed) =>
  expect(renameInFormula(text, "Cũ", "Mới's")).toBe(renamed),
);

test.each([
  ["=NUMBERVALUE(A1)", "_xlfn.NUMBERVALUE(A1)"],
  ["=FILTER(A1:A3,B1:B3)", "_xlfn._xlws.FILTER(A1:A3,B1:B3)"],
  ["=LET(x,A1,x+1)", "_xlfn.LET(_xlpm.x,A1,_xlpm.x+1)"],
  ['="NUMBERVALUE("&A1', '"NUMBERVALUE("&A1'],
  ["=SUM(A1)", "SUM(A1)"],
])("%s is kept in a file as %s, and read back", (text, kept) => {
  expect(toFile(text)).toBe(kept);
  expect(fromFile(kept)).toBe(text);
});

test.each([
  ["A1>=B1", 'C(">=",A1,B1)'],
  ["IF(A1=1,B1<2,3)", 'IF(C("=",A1,1),C("<",B1,2),3)'],
  ["(A1=B1)*(A2<>-1)", '(C("=",A1,B1))*(C("<>",A2,-1))'],
  ["1<2=TRUE", 'C("=",C("<",1,2),TRUE)'],
  ['"a=b"&A1', '"a=b"&A1'],
  ["SUM(T[a=b])", "SUM(T[a=b])"],
  ['\'a=(1)\'!A1<B1&"x ""<"""', 'C("<",\'a=(1)\'!A1,B1&"x ""<""")'],
  ["T[[#This Row],[a=b]]>=1", 'C(">=",T[[#This Row],[a=b]],1)'],
])("comparisons of %s stand as calls: %s", (text, calls) => expect(withComparisons(text, "C")).toBe(calls));

test.each([
  ["A1", "A1"],
  ["$B$2:C3", "B2:C3"],
  ["XFD1048576", "XFD1048576"],
  ["C3:A1", "A1:C3"],
])("%s means %s", (address, plain) => {
  const block = parseBlock(address);
  expect(block && blockAddress(block)).toBe(plain);
});

test.each(["", "A0", "A1048577", "XFE1", "1A", "A1:B", "Sheet1!A1"])("%p is no address", (address) => {
  expect(parseBlock(address)).toBeNull();
});
