/** Verdicts a table prints in signs, colour words or without diacritics, and what its own rows show "Vượt" to mean. */

import { readVerdict } from "../../src/figures/readPrinted";
import { verdicts } from "./judgedTable";

test.each([
  ["✔", "met"],
  ["✓", "met"],
  ["✅", "met"],
  ["🟢", "met"],
  ["✗", "missed"],
  ["❌", "missed"],
  ["🔴", "missed"],
  ["🟡", "unknown"],
  ["Green", "met"],
  ["RED", "missed"],
  ["Amber", "unknown"],
  ["Xanh", "met"],
  ["Đỏ", "missed"],
  ["Vàng", "unknown"],
  ["Dat", "met"],
  ["Khong dat", "missed"],
  ["Chua hoan thanh", "missed"],
  ["Vuot ke hoach", "exceeded"],
  ["■", null],
  ["x", null],
  ["✔✗", null],
  ["Xanh - sạch - đẹp", null],
])("%s is %s", (text, outcome) => {
  expect(readVerdict(text)).toBe(outcome);
});

test("signs and colours decide where figures do not, and never against them", () => {
  const drawn = `
    | TT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện | Đánh giá
    | 1 | Trồng rừng | ha | 100 | 120 | ✔
    | 2 | Sắp xếp thôn | | Theo đề án | Đã sắp xếp theo đề án | ✔
    | 3 | Mở chợ | | Mở chợ | Đang xây | ✗
    | 4 | Làm đường | km | 10 | 9 | ✔`;
  expect(verdicts(drawn)).toEqual([
    "Trồng rừng: exceeded",
    "Sắp xếp thôn: met",
    "Mở chợ: missed",
    "Làm đường: missed",
  ]);
});

const rows = (third: string) => `
  | TT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện | Đánh giá
  | 1 | Trồng rừng | ha | 100 | 120 | Vượt
  | 2 | Tỷ lệ hộ nghèo | % | Dưới 3 | Cơ bản không còn | Vượt
  ${third}`;

test.each([
  ["a low row that is met is called good", "| 3 | Tỷ lệ thất nghiệp | % | Dưới 4 | 3,1 | Đạt", "exceeded"],
  ["a low row that is met is called Vượt", "| 3 | Tỷ lệ thất nghiệp | % | Dưới 4 | 3,1 | Vượt", "exceeded"],
  ["what is missed has a word of its own", "| 3 | Làm đường | km | 10 | 9 | Không đạt", "exceeded"],
  ["a passed limit is called Vượt", "| 3 | Tỷ lệ thất nghiệp | % | Dưới 4 | 5 | Vượt", "unknown"],
  ["nothing shows it", "| 3 | Làm đường | km | 10 | 12 | Vượt", "unknown"],
])("what “Vượt” means of what should stay low is taken from other rows: %s", (_, third, outcome) => {
  expect(verdicts(rows(third))[1]).toBe(`Tỷ lệ hộ nghèo: ${outcome}`);
});
