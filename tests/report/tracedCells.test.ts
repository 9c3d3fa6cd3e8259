/** Which source cells a cell of the page comes from, by its formulas alone. */

import type { PageFormulas } from "../../src/model/trace";
import { tracedCells } from "../../src/report/trace/tracedCells";

const page: PageFormulas = {
  sheet: "Báo cáo 2023",
  row: 9,
  column: 0,
  formulas: [
    ['="Đạt A1 và "&$B$12&"/34"', "", ""],
    ["Tên", "='Kinh tế, \"xã\" hội'!$F$12/Sheet1!E12", ""],
    ["", '=COUNTIF($B$11:$B$11,"Đạt")', "BÁO CÁO"],
    ["", "=B13", ""],
  ],
};
const named = (row: number, column: number) =>
  tracedCells(page, { row, column }).map((cell) => `${cell.sheet} ${cell.row},${cell.column}`);

test("a formula is followed over the page to the sheets it speaks of; words in quotes are no cells", () => {
  const source = ['Kinh tế, "xã" hội 11,5', "Sheet1 11,4"];
  expect(named(9, 0)).toEqual(source);
  expect(named(10, 1)).toEqual(source);
});

test("words without a formula stand for their row; what leads nowhere, or in a ring, comes from nothing", () => {
  expect(named(10, 0)).toHaveLength(2);
  expect(named(10, 2)).toEqual([]);
  expect(named(12, 1)).toEqual([]);
  expect(named(500, 0)).toEqual([]);
});
