/** A direction the table states itself, in a column or in a name, wins over what the name would suggest. */

import { directionIn, directionInName, parseDirection } from "../../src/vocabulary/directions";
import { saidOf, verdicts } from "./judgedTable";

test.each([
  "Càng thấp càng tốt",
  "càng ít càng tốt",
  "Thấp hơn là tốt",
  "Cang thap cang tot",
  "Giảm",
  "Giảm dần",
  "Nghịch",
  "Chỉ tiêu nghịch chiều",
  "Down",
  "Decrease",
  "Lower is better",
  "the lower the better",
  "Fewer is better",
  "Minimise",
  "Reduce",
  "↓",
  "⬇️",
  "▼",
  "↘ giảm",
])("a cell that says “%s” wants less", (text) => {
  expect(directionIn(text)).toBe("lowerIsBetter");
});

test.each([
  "Càng cao càng tốt",
  "Càng nhiều càng tốt",
  "Cao là tốt",
  "Tăng",
  "tăng lên",
  "Thuận",
  "Up",
  "Increase",
  "Higher is better",
  "The more, the better",
  "Maximize",
  "↑",
  "▲",
])("a cell that says “%s” wants more", (text) => {
  expect(directionIn(text)).toBe("higherIsBetter");
});

test.each([
  "",
  "-",
  "Ổn định",
  "Maintain",
  "↑↓",
  "Tăng hoặc giảm",
  "Giảm 5% so với năm trước",
  "12",
  "càng thấp càng tốt với nợ xấu, càng cao càng tốt với dư nợ",
])("a cell that says “%s” states no direction", (text) => {
  expect(directionIn(text)).toBeNull();
});

test.each([
  ["Chi phí quản lý (càng thấp càng tốt)", "lowerIsBetter"],
  ["Điểm hài lòng – càng cao càng tốt", "higherIsBetter"],
  ["Waiting days (lower is better)", "lowerIsBetter"],
  ["Queue length ↓", "lowerIsBetter"],
  ["Trees planted (↑)", "higherIsBetter"],
  ["Tỷ lệ hộ nghèo giảm", null],
  ["Số vụ tăng thêm", null],
  ["Chênh lệch ↑↓ trong kỳ", null],
])("the name %s states %s", (name, direction) => {
  expect(directionInName(name)).toBe(direction);
});

test("a mere word is no direction by itself outside a column of directions", () => {
  expect(parseDirection("Giảm")).toBeNull();
  expect(parseDirection("Tăng")).toBeNull();
});

test.each([
  ["Chiều hướng", "Càng thấp càng tốt", "Càng cao càng tốt"],
  ["Chiều đánh giá", "Giảm", "Tăng"],
  ["Hướng mong muốn", "↓", "↑"],
  ["Desired direction", "Down", "Up"],
  ["Polarity", "Lower is better", "Higher is better"],
  ["Ghi rõ", "càng thấp càng tốt", "càng cao càng tốt"],
])("a column headed %s with “%s” and “%s” decides", (heading, lower, higher) => {
  const table = `
    | TT | Chỉ tiêu | ĐVT | ${heading} | Kế hoạch | Thực hiện
    | 1 | Chỉ tiêu thứ nhất | triệu đồng | ${lower} | 100 | 90
    | 2 | Chỉ tiêu thứ hai | kWh | ${lower} | 1000 | 1200
    | 3 | Tỷ lệ hộ nghèo được hỗ trợ | % | ${higher} | 100 | 110
    | 4 | Số vụ tai nạn | vụ | ${higher} | 10 | 9`;
  expect(verdicts(table)).toEqual([
    "Chỉ tiêu thứ nhất: met",
    "Chỉ tiêu thứ hai: missed",
    "Tỷ lệ hộ nghèo được hỗ trợ: exceeded",
    "Số vụ tai nạn: missed",
  ]);
  expect(saidOf(table)).toEqual([]);
});

test("a column of how things went is no column of directions", () => {
  const table = `
    | TT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện | Xu hướng
    | 1 | Trồng rừng | ha | 100 | 90 | ↓
    | 2 | Làm đường | km | 100 | 120 | ↑`;
  expect(verdicts(table)).toEqual(["Trồng rừng: missed", "Làm đường: exceeded"]);
});

test("under a heading of directions other words give the column no role", () => {
  const table = `
    | TT | Chỉ tiêu | ĐVT | Chiều hướng | Kế hoạch | Thực hiện
    | 1 | Trồng rừng | ha | Huyện | 100 | 90
    | 2 | Làm đường | km | Giảm | 100 | 120
    | 3 | Trồng cây | cây | Xã | 100 | 120`;
  expect(verdicts(table)).toEqual(["Trồng rừng: missed", "Làm đường: exceeded", "Trồng cây: exceeded"]);
});

test("the target's own bound stays what it is, and a row without a statement follows its name", () => {
  const table = `
    | TT | Chỉ tiêu | ĐVT | Chiều hướng | Kế hoạch | Thực hiện
    | 1 | Chi phí họp | triệu đồng | Giảm | 100 | 90
    | 2 | Tỷ lệ hài lòng | % | Giảm | trên 90 | 95
    | 3 | Tỷ lệ thất nghiệp | % | | 4 | 3`;
  expect(verdicts(table)).toEqual(["Chi phí họp: met", "Tỷ lệ hài lòng: met", "Tỷ lệ thất nghiệp: met"]);
});

test("a name that says it and a column that says it serve side by side", () => {
  const table = `
    | TT | Chỉ tiêu | ĐVT | Chiều hướng | Kế hoạch | Thực hiện
    | 1 | Chỉ số A (càng thấp càng tốt) | điểm | | 10 | 9
    | 2 | Chỉ số B | điểm | Tăng | 10 | 9
    | 3 | Chỉ số C | điểm | Giảm | 10 | 9`;
  expect(verdicts(table)).toEqual([
    "Chỉ số A (càng thấp càng tốt): met",
    "Chỉ số B: missed",
    "Chỉ số C: met",
  ]);
});
