/** An indicator keeps its identity through the edits people make, and two of one name are said. */

import { readIndicators } from "../../src/reading/readIndicators";
import { drawn } from "./grid";

const choices = { leftOut: [], columns: {}, added: [], countSubItems: false, figures: "vi" } as const;
const TABLE = `| TT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện
| I | Kinh tế | | |
| 1 | Trồng rừng | ha | 50 | 60
| 2 | Tỷ lệ hộ nghèo | % | 5 | 6`;

const read = (picture: string, name = "Biểu") => readIndicators([drawn(picture, { name })], choices);
const lastId = (picture: string, name?: string) => read(picture, name).indicators.slice(-1)[0]?.id;

test.each([
  [
    "a row inserted above",
    TABLE.replace("| 1 |", "| 1 | Đàn lợn | con | 9 | 9\n| 2 |").replace("| 2 | Tỷ", "| 3 | Tỷ"),
  ],
  ["the other spelling of i and y", TABLE.replace("Tỷ lệ", "Tỉ lệ")],
  ["other spaces and case", TABLE.replace("Tỷ lệ hộ nghèo", "  TỶ  LỆ hộ\u00a0nghèo ")],
  ["decomposed letters", TABLE.normalize("NFD")],
  ["its unit moved into the name", TABLE.replace("Tỷ lệ hộ nghèo | %", "Tỷ lệ hộ nghèo (%) | ")],
  [
    "its number and its group's wording changed",
    TABLE.replace("| 2 |", "| 02 |").replace("Kinh tế", "VỀ KINH TẾ (2 chỉ tiêu)"),
  ],
  ["its figures changed", TABLE.replace("| 5 | 6", "| 7 | 8")],
])("the same after %s", (_, picture) => {
  expect(lastId(picture)).toBe(lastId(TABLE));
});

test("the same on another sheet", () => {
  expect(lastId(TABLE, "Khác")).toBe(lastId(TABLE));
});

test("another unit, group or name is another indicator", () => {
  const ids = [
    TABLE,
    TABLE.replace("| % |", "| hộ |"),
    TABLE.replace("Kinh tế", "Xã hội"),
    TABLE.replace("nghèo", "cận nghèo"),
  ].map((picture) => lastId(picture));
  expect(new Set(ids).size).toBe(4);
});

test("two of one name in one group are both counted and said", () => {
  const { indicators, issues } = read(TABLE.replace("Tỷ lệ hộ nghèo | %", "Trồng rừng | ha"));
  expect(indicators.map(({ id }) => id)).toEqual([
    "kinh te|trong rung|ha#bieu 50",
    "kinh te|trong rung|ha#bieu 5",
  ]);
  expect(issues.map(({ code }) => code)).toEqual(["nameRepeated"]);
});
