/** How a line is numbered or marked, in a column of its own or in its name. */

import { plainMark, readLabel, startsWithOfWhich } from "../../src/reading/rows/rowLabels";

const label = (ownNumber: string, printed: string): string => {
  const { number, name, labelKind } = readLabel(ownNumber, printed);
  return `${labelKind} ${number ?? "–"} ${name}`;
};

test.each([
  ["1", "digits 1"],
  ["01", "digits 1"],
  ["1.", "digits 1"],
  ["1)", "digits 1"],
  ["(1)", "digits 1"],
  ["[1]", "digits 1"],
  ["1 .", "digits 1"],
  ["12345", "digits 12345"],
  ["I.1", "digits I.1"],
  ["A-12", "digits A-12"],
  ["IV.3.", "digits IV.3"],
  ["1.1", "dotted 1.1"],
  ["1.1.", "dotted 1.1"],
  ["(1.1)", "dotted 1.1"],
  ["1.2.3", "dotted 1.2.3"],
  ["1,1", "dotted 1.1"],
  ["1,2,3", "dotted 1.2.3"],
  ["8a", "dotted 8a"],
  ["08đ.", "dotted 8đ"],
  ["8a )", "dotted 8a"],
  ["I.1.2", "dotted I.1.2"],
  ["A.1.2.", "dotted A.1.2"],
  ["I", "numeral I"],
  ["XVIII", "numeral XVIII"],
  ["II.", "numeral II"],
  ["A", "numeral A"],
  ["K/", "numeral K"],
  ["B:", "numeral B"],
  ["III –", "numeral III"],
  ["-", "mark –"],
  ["+", "mark –"],
  ["•", "mark –"],
  ["a", "mark –"],
  ["đ)", "mark –"],
])("“%s” in the numbers' column is %s", (own, expected) => {
  expect(label(own, "Trồng rừng")).toBe(`${expected} Trồng rừng`);
});

test.each(["123456", "1.123", "L", "XVIIII", "i", "8i", "k", "1-1", "Số 1", "??"])(
  "“%s” there numbers nothing",
  (own) => {
    expect(label(own, "Trồng rừng")).toBe("none – Trồng rừng");
    // A mark in the name stays one.
    expect(label(own, "- Trồng rừng")).toBe("mark – Trồng rừng");
  },
);

test.each([
  ["1. Trồng rừng", "digits 1 Trồng rừng"],
  ["1.Trồng rừng", "digits 1 Trồng rừng"],
  ["(1) Trồng rừng", "digits 1 Trồng rừng"],
  ["12) “Trồng rừng”", "digits 12 “Trồng rừng”"],
  ["123. Trồng rừng", "digits 123 Trồng rừng"],
  ["1.2. Trồng rừng", "dotted 1.2 Trồng rừng"],
  ["1.2 Trồng rừng", "dotted 1.2 Trồng rừng"],
  ["1.2.3) Trồng rừng", "dotted 1.2.3 Trồng rừng"],
  ["I. Trồng rừng", "numeral I Trồng rừng"],
  ["II/ Trồng rừng", "numeral II Trồng rừng"],
  ["II - Trồng rừng", "numeral II Trồng rừng"],
  ["A. Trồng rừng", "numeral A Trồng rừng"],
  ["B – Trồng rừng", "numeral B Trồng rừng"],
  ["B.TRỒNG RỪNG", "numeral B TRỒNG RỪNG"],
  // A name that only looks so.
  ["C. difficile", "none – C. difficile"],
  ["B-xx", "none – B-xx"],
  ["A. R", "none – A. R"],
  ["1 Trồng rừng", "none – 1 Trồng rừng"],
  ["1234. Trồng rừng", "none – 1234. Trồng rừng"],
  ["1. 2 hộ", "none – 1. 2 hộ"],
  ["1.2.Trồng rừng", "none – 1.2.Trồng rừng"],
  ["II-Trồng", "none – II-Trồng"],
  ["Mục 1. Trồng rừng", "none – Mục 1. Trồng rừng"],
  ["- Rừng sản xuất", "mark – Rừng sản xuất"],
  ["a) Rừng sản xuất", "mark – Rừng sản xuất"],
  ["Trong đó: Rừng sản xuất", "mark – Rừng sản xuất"],
  ["Trong đó: - Rừng sản xuất", "mark – Rừng sản xuất"],
  ["- Trong đó: + Rừng sản xuất", "mark – Rừng sản xuất"],
  ["-", "mark – -"],
  ["Trong đó:", "mark – Trong đó:"],
])("“%s” alone is %s", (printed, expected) => {
  expect(label("", printed)).toBe(expected);
});

test("a mark's own column takes marks off the name, a number's leaves it whole", () => {
  expect(label("-", "+ Rừng sản xuất")).toBe("mark – Rừng sản xuất");
  expect(label("1", "- Rừng sản xuất")).toBe("digits 1 - Rừng sản xuất");
  expect(label("1", "2. Trồng rừng")).toBe("digits 1 2. Trồng rừng");
  expect(label("-", "Trong đó: Rừng sản xuất".normalize("NFD"))).toBe("mark – Rừng sản xuất");
});

test.each([
  ["- Rừng", "-"],
  ["– Rừng", "-"],
  ["— Rừng", "-"],
  ["−Rừng", "-"],
  ["+ Rừng", "+"],
  ["• Rừng", "•"],
  ["a) Rừng", "a"],
  ["đ) Rừng", "a"],
  ["b", "a"],
  ["·", "·"],
])("the mark of “%s” is “%s”", (text, mark) => {
  expect(plainMark(text)).toBe(mark);
});

test.each([
  ["Trong đó", true],
  ["TRONG ĐÓ: rừng", true],
  ["Tr.đó: rừng", true],
  ["Rừng trong đó", false],
])("“%s” begins its parts: %s", (printed, expected) => {
  expect(startsWithOfWhich(printed)).toBe(expected);
});
