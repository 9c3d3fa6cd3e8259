/** Places in an order: the fifth of "third" is two places behind, on the page and in the Word copy, whatever its number. */

import type { Sheet } from "../../host/workbook/model";
import { htmlCopy } from "../../src/report/wordCopy";
import { drawn } from "../reading/grid";
import { documentOf } from "./documentInHand";
import { made, workbookOf } from "./reportInHand";

function report(actual: number) {
  return made([
    drawn(
      `
      | KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU NĂM 2025
      | TT | Chỉ tiêu | ĐVT | Kế hoạch năm 2025 | Thực hiện năm 2025
      | 1 | Chỉ số cải cách hành chính | hạng | 3 | ${actual}
      | 2 | Trồng rừng | ha | 100 | 90`,
      { name: "Biểu" },
    ),
  ]);
}

function textsOf(page: Sheet): string {
  const used = page.usedBlock(true);
  return Array.from({ length: used === null ? 0 : used.row + used.rows }, (_, row) =>
    Array.from({ length: 12 }, (__, column) => String(page.cell(row, column).value)).join(" | "),
  ).join("\n");
}

test("the page says by how many places, and follows the figure", () => {
  const { book, report: page } = workbookOf(report(5));
  expect(textsOf(page)).toContain("thấp hơn 02 bậc");
  expect(textsOf(page)).not.toContain("cao hơn");
  book.sheet("Biểu")?.setValue(2, 4, 7);
  book.calculate(true);
  expect(textsOf(page)).toContain("thấp hơn 04 bậc");
});

test("so does the Word copy", () => {
  expect(htmlCopy(documentOf(report(5))).plain).toContain("thấp hơn 02 bậc");
});
