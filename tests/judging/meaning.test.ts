/** Tables drawn whole in which a figure's meaning decides: times, wholes, remarks, words that set nothing, money, shares. */

import { saidOf, verdicts } from "./judgedTable";

const table = (...rows: readonly string[]) =>
  ["| TT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện", ...rows.map((row, at) => `| ${at + 1} | ${row}`)].join(
    "\n",
  );

/** The outcomes alone. */
const outcomes = (drawn: string) => verdicts(drawn).map((line) => line.split(": ").at(-1));

test.each([
  ["Sắp xếp thôn | thời gian | trước 30/6 | 25/6", "met"],
  ["Sắp xếp thôn | thời gian | 30/6 | 30/6", "met"],
  ["Sắp xếp thôn | thời gian | 30/6 | 1/7", "missed"],
  ["Sắp xếp thôn | thời gian | 5/9 | 3/9", "met"],
  ["Sắp xếp thôn | | 5/9 | 3/8", "unknown"],
  ["Xây kè | tháng | 6/2025 | 8/2025", "missed"],
  ["Xây kè | tháng | 6/2025 | 5/2025", "met"],
  ["Xây kè | | Quý II/2025 | Tháng 6/2025", "met"],
  ["Xây kè | | Quý II/2025 | Quý III/2025", "missed"],
  ["Xây kè | | Tháng 6/2025 | Quý II/2025", "met"],
  ["Xây kè | | 10/6/2025 | Tháng 6/2025", "unknown"],
  ["Xây kè | | 31/12/2025 | Hoàn thành ngày 20/12/2025", "met"],
  ["Xây kè | | 30/6 | 25/6/2025", "unknown"],
  ["Năm về đích nông thôn mới | năm | '2025 | '2026", "missed"],
  ["Năm về đích nông thôn mới | năm | 2025 | 2024", "met"],
  ["Xây kè | | trước 30/6 | Đã hoàn thành", "met"],
  ["Xây kè | | trước 30/6 | Đang thi công", "unknown"],
  ["Bản đồ | tỷ lệ | 1/500 | 1/2000", "unknown"],
])("a deadline: %s is %s", (row, outcome) => {
  expect(outcomes(table(row))).toEqual([outcome]);
});

test("of days written with the month first no verdict is given but what both ways say", () => {
  expect(outcomes(table("Xây kè | thời gian | 05/06/2025 | 06/04/2025"))).toEqual(["unknown"]);
  expect(outcomes(table("Xây kè | thời gian | 05/06/2025 | 04/05/2025"))).toEqual(["met"]);
});

test.each([
  ["Số xã đạt chuẩn | xã | 10/12 xã | 9/9 xã", "unknown", ["wholesDiffer 2"]],
  ["Số xã đạt chuẩn | xã | 10/12 | 9/12", "missed", []],
  ["Số xã đạt chuẩn | xã | 10/12 xã | 12/12 xã", "exceeded", []],
  ["Tỷ lệ xã đạt chuẩn | % | 90% (10/11 xã) | 100% (12/12 xã)", "exceeded", []],
])("a part of a whole: %s is %s", (row, outcome, said) => {
  expect(outcomes(table(row))).toEqual([outcome]);
  expect(saidOf(table(row))).toEqual(said);
});

test.each([
  ["Trồng rừng | ha | Không có chỉ tiêu | 12", "targetMissing 2"],
  ["Thu ngân sách | tỷ đồng | Không giao | 5", "targetMissing 2"],
  ["Trồng rừng | ha | Không có | 12", "targetMissing 2"],
  ["Trồng rừng | ha | 12 | n/a", "actualMissing 2"],
  ["Trồng rừng | ha | 12 | Chưa có số liệu", "actualMissing 2"],
])("where nothing is set or known, nothing is judged: %s", (row, said) => {
  expect(outcomes(table(row))).toEqual(["unknown"]);
  expect(saidOf(table(row))).toEqual([said]);
});

test("none may remain where little is wanted", () => {
  expect(outcomes(table("Số vụ cháy rừng | vụ | Không có | 2", "Nhà tạm | nhà | Không còn | 0"))).toEqual([
    "missed",
    "met",
  ]);
});

test.each([
  ["Doanh thu | tỷ đồng | '700 | 710 tỷ (+12%)", "exceeded"],
  ["Sản lượng | tấn | '6.000 | 5.065,2 (giảm 28,3% so với năm trước)", "missed"],
  ["Tỷ lệ thôn văn hóa | % | 90 | 17/20 thôn (85%)", "missed"],
  ["Số thôn văn hóa | thôn | 16 | 85% (17/20 thôn)", "exceeded"],
  ["Thời lượng phát thanh | giờ | '36:00 | '30:30", "missed"],
  ["Thu phí | đồng | '2.500.000 | 3.000.000 ₫", "exceeded"],
])("what stands beside a figure does not hide it: %s is %s", (row, outcome) => {
  expect(outcomes(table(row))).toEqual([outcome]);
  expect(saidOf(table(row))).toEqual([]);
});

test.each([
  ["Tỷ lệ tiêm chủng | % | 95 | '941", "unknown"],
  ["Trồng rừng | ha | '2002 | 210", "unknown"],
  ["Trồng rừng | ha | 95 | '940", "exceeded"],
  ["Trồng rừng | ha | 95 | 941", "exceeded"],
  ["Trồng rừng | ha | '95 | '941", "exceeded"],
  ["Trồng rừng | ha | 95 | '2941", "exceeded"],
  ["Trồng rừng | ha | 95 | '101", "exceeded"],
])("a text ten times out of line may end in a note mark: %s is %s", (row, outcome) => {
  expect(outcomes(table(row))).toEqual([outcome]);
  expect(saidOf(table(row)).includes("noteMark 2")).toBe(outcome === "unknown");
});

test("an English table writes 19,000 for nineteen thousand, and money with its sign", () => {
  const drawn = `
    | Indicator | Unit | Target | Actual
    | Trees planted | | '19,000 | '19,500
    | Fees collected | | $15,000 | $16,747
    | Budget | | $19.5m | $19.1m
    | Grants | | $1.2bn | $1,300m
    | Surveys | | 12 | n/a`;
  expect(verdicts(drawn)).toEqual([
    "Trees planted: exceeded",
    "Fees collected: exceeded",
    "Budget: missed",
    "Grants: exceeded",
    "Surveys: unknown",
  ]);
});

test("a ratio under a heading in per cent is the share it says", () => {
  const drawn = `
    | TT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện | TH/KH (%)
    | 1 | Trồng cây | cây | 100 | 120 | 1,2
    | 2 | Làm đường | km | 10 | 9 | 0,9
    | 3 | Đào ao | ao | 8 | 6 | 0,5
    | 4 | Xây kho | kho | 8 | 6 | 75`;
  expect(saidOf(drawn)).toEqual(["attainmentDisagrees 4"]);
});
