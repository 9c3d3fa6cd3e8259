/** Which way a name wants its figure to go: surely, commonly, perhaps; with diacritics, without, in English. */

import { changeInName, proposeDirection } from "../../src/judging/line/direction";
import { reviewed, saidOf, verdicts } from "./judgedTable";
import { issueText } from "../../src/text/issues";

const read = (name: string): string => {
  const { direction, reason } = proposeDirection(name);
  return `${direction} ${reason}`;
};

test.each([
  "Giá thành sản phẩm",
  "Ngày điều trị trung bình",
  "Số ngày điều trị nội trú bình quân",
  "Tỷ lệ lỗi sản phẩm",
  "Thời gian mất điện",
  "Thời gian chờ khám",
  "Hàng tồn kho",
  "Số đơn khiếu nại, tố cáo",
  "Số sự cố lưới điện",
  "Tỷ lệ nhiễm khuẩn bệnh viện",
  "Số điểm ùn tắc giao thông",
  "Ty le ho ngheo",
  "So vu tai nan giao thong",
  "Ty le that nghiep thanh thi",
  "TY LE SUY DINH DUONG",
  "So doanh nghiep bi xu phat",
  "Waiting time for surgery",
  "Inspection queue",
  "Open cases",
  "Complaints received",
  "Staff turnover",
  "Response time (minutes)",
  "Unit cost per pupil",
  "Lost-time injuries",
  "Water losses",
  "Days to process a permit",
  "Road deaths",
])("%s: surely less is better", (name) => {
  expect(read(name)).toBe("lowerIsBetter name");
});

test.each([
  "Chi phí quản lý",
  "Đơn giá vật tư",
  "Thời gian thực hiện dự án",
  "Hệ số sử dụng vốn",
  "Điện năng sử dụng",
  "Số đơn thư tiếp nhận",
  "Chi phi quan ly",
  "Operating cost",
  "Energy consumption",
  "Household waste",
])("%s: commonly less is better", (name) => {
  expect(read(name)).toBe("lowerIsBetter commonly");
});

test.each([
  "Tổng chi ngân sách",
  "Chi thường xuyên",
  "Tong chi ngan sach",
  "Capital expenditure",
  "Active cases",
])("%s: perhaps less is better", (name) => {
  expect(read(name)).toBe("higherIsBetter perhaps");
});

test.each([
  "Thu ngan sach",
  "So ho ngheo duoc ho tro",
  "Ty le giai quyet don khieu nai",
  "So thon khong co toi pham",
  "Bi thu chi bo la nguoi dia phuong",
  "Thời lượng phát thanh",
  "Tỷ lệ giải quyết đơn khiếu nại, tố cáo",
  "Tỷ lệ rác thải được thu gom",
  "Tiết kiệm chi phí",
  "Kè chống sạt lở",
  "Complaints resolved within ten days",
  "Waste recycled",
  "Accident prevention courses",
  "Bi-annual reports",
  "Trees planted",
  "Rừng ngập mặn trồng mới",
  "Bảo tồn di tích",
])("%s: more is better, and nothing is asked", (name) => {
  expect(read(name)).toBe("higherIsBetter default");
});

test.each([
  ["Ty le ho ngheo giam", "decrease"],
  ["Toc do tang truong", "increase"],
  ["Ty le ho ngheo giam con", null],
  ["So cuoc giam sat", null],
  ["Ha tang giao thong", null],
])("without diacritics the change in %s is %s", (name, change) => {
  expect(changeInName(name)).toBe(change);
});

const GUESSED = `
  | TT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện
  | 1 | Giá thành sản phẩm | nghìn đồng | 900 | 850
  | 2 | Chi phí quản lý | triệu đồng | 100 | 120
  | 3 | Tổng chi ngân sách | tỷ đồng | 100 | 120
  | 4 | Trồng cây xanh | cây | 100 | 120
  | 5 | Điện năng sử dụng | kWh | 100 | 100`;

test("guessed directions are asked about in one issue, both ways, and only where they decide", () => {
  expect(verdicts(GUESSED)).toEqual([
    "Giá thành sản phẩm: met",
    "Chi phí quản lý: missed",
    "Tổng chi ngân sách: exceeded",
    "Trồng cây xanh: exceeded",
    "Điện năng sử dụng: met",
  ]);
  const { issues } = reviewed(GUESSED);
  expect(saidOf(GUESSED)).toEqual(["directionGuessed 2"]);
  expect(issues[0]).toMatchObject({
    severity: "worthChecking",
    indicator: null,
    facts: { count: 3, lower: "“Giá thành sản phẩm”, “Chi phí quản lý”", higher: "“Tổng chi ngân sách”" },
  });
});

test("the one issue says which way each name is read, in both languages", () => {
  const [issue] = reviewed(GUESSED).issues;
  if (issue === undefined) throw new Error("nothing is asked");
  expect(issueText(issue, "vi").title).toBe(
    "3 chỉ tiêu được đoán chiều đánh giá. Đang hiểu càng thấp càng tốt: “Giá thành sản phẩm”, “Chi phí quản lý”; càng cao càng tốt: “Tổng chi ngân sách”.",
  );
  expect(issueText(issue, "en").title).toBe(
    "The good direction of 3 indicators is guessed. Read as lower is better: “Giá thành sản phẩm”, “Chi phí quản lý”; higher is better: “Tổng chi ngân sách”.",
  );
});

test("a single guess is asked of its own indicator, tables apart", () => {
  const single = `
    | TT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện
    | 1 | Chi phí quản lý | triệu đồng | 100 | 120
    | 2 | Trồng cây | cây | 100 | 120`;
  const [issue] = reviewed(single).issues;
  expect(issue).toMatchObject({
    code: "directionGuessed",
    facts: { name: "Chi phí quản lý", reason: "commonly" },
  });
  expect(issue?.indicator).not.toBeNull();
});
