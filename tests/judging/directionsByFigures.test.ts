/**
 * Which way a name that no list knows goes: a target below the last result leaves it open.
 * The names were written with their answers before any was read.
 */

import type { Assessment } from "../../src/model/assessment";
import { reviewed } from "./judgedTable";

/** Name, unit, last year, target, actual. */
type Row = readonly [name: string, unit: string, last: string, target: string, actual: string];

/** Less is better, and the target lies below last year's result. */
const LESS: readonly Row[] = [
  ["Bệnh nhân nằm ghép", "người", "120", "60", "80"],
  ["Ngày điều trị bình quân một ca mổ", "ngày", "8,2", "7", "7,5"],
  ["Thời gian thông quan luồng vàng", "giờ", "30", "24", "22"],
  ["Cây gãy đổ sau mưa bão", "cây", "210", "100", "130"],
  ["Rừng bị xâm canh", "ha", "45", "20", "31"],
  ["Bản án bị sửa do chủ quan", "bản án", "12", "6", "9"],
  ["Học sinh ở lại lớp", "học sinh", "34", "20", "18"],
  ["Lượt học sinh đi muộn", "lượt", "510", "300", "340"],
  ["Nước không doanh thu", "%", "21", "18", "19,5"],
  ["Lần cắt nước đột xuất", "lần", "14", "8", "10"],
  ["Điểm ngập khi triều cường", "điểm", "9", "5", "4"],
  ["Đơn thư vượt cấp", "đơn", "40", "25", "30"],
  ["Ca mổ hoãn trong ngày", "ca", "66", "40", "52"],
  ["Bùn thải phát sinh", "tấn", "900", "800", "860"],
  ["Điện dùng cho một mét khối nước", "kWh", "0,42", "0,38", "0,4"],
  ["Hao hụt sau thu hoạch", "%", "11", "8", "9"],
  ["Giờ dừng máy", "giờ", "310", "200", "190"],
  ["Độ đục nước sau lọc", "NTU", "0,9", "0,5", "0,7"],
  ["Quãng đường xe chạy rỗng", "km", "8200", "6000", "7100"],
  ["Túi ni lông dùng một lần", "tấn", "33", "20", "28"],
  ["Thuốc trừ sâu trên một ha lúa", "kg", "2,4", "1,8", "2"],
  ["Lượt xe quay đầu cửa khẩu", "lượt", "77", "40", "59"],
  ["Phiên tòa phải mở lại", "phiên", "25", "12", "16"],
  ["Hồ sơ trả lại do sai sót", "hồ sơ", "180", "90", "120"],
  ["Readmissions within 30 days", "%", "14", "11", "12,5"],
  ["Sewer overflows", "number", "22", "12", "17"],
  ["Staff turnover", "%", "19", "14", "16"],
  ["Carbon intensity", "kg/m2", "48", "40", "44"],
  ["Bounce rate", "%", "61", "50", "55"],
  ["Average handling time", "min", "9,5", "8", "8,7"],
  ["Days to first appointment", "days", "18", "12", "15"],
  ["Landfill tonnage", "t", "5200", "4500", "4900"],
  ["Call-backs per job", "number", "1,9", "1,2", "1,5"],
  ["Stray dogs impounded", "number", "330", "250", "290"],
];

/** More is better; of the last three the plan is set below a good year. */
const MORE: readonly Row[] = [
  ["Hồ sơ nộp qua mạng", "hồ sơ", "900", "1.200", "1.300"],
  ["Lượt khách lưu trú", "lượt", "4.000", "5.000", "4.700"],
  ["Trồng cây phân tán", "cây", "10.000", "12.000", "12.500"],
  ["Học sinh đỗ chuyên", "học sinh", "20", "25", "22"],
  ["Đảng viên mới", "người", "30", "35", "36"],
  ["Tờ khai điện tử", "tờ khai", "800", "900", "950"],
  ["Vụ án hòa giải thành", "vụ", "40", "50", "45"],
  ["Khách hàng lắp mới đồng hồ", "khách", "300", "350", "400"],
  ["Ca sinh tại trạm", "ca", "60", "70", "66"],
  ["Gỗ có chứng chỉ", "m3", "1.000", "1.500", "1.400"],
  ["Volunteer hours", "hours", "800", "900", "850"],
  ["Library visits", "visits", "5.000", "5.500", "6.000"],
  ["Trees planted", "number", "200", "250", "240"],
  ["Grants won", "number", "5", "7", "8"],
  ["Tuyển sinh lớp mười", "học sinh", "300", "320", "310"],
  ["Bưu phẩm phát đúng hẹn", "%", "90", "95", "93"],
  ["Công trình khởi công", "công trình", "4", "6", "5"],
  ["Thu hồi tài sản thi hành án", "tỷ đồng", "50", "40", "45"],
  ["Sản lượng bốc xếp qua cảng", "nghìn tấn", "900", "800", "760"],
  ["Lễ hội truyền thống tổ chức", "lễ hội", "6", "4", "5"],
];

const HEAD = "| TT | Chỉ tiêu | ĐVT | Thực hiện 2024 | Kế hoạch 2025 | Thực hiện 2025";

function assessed(rows: readonly Row[]): { readonly of: readonly Assessment[]; readonly asked: string } {
  const lines = rows.map((row, at) => `| ${at + 1} | ${row.join(" | ")}`);
  const { assessments, issues } = reviewed([HEAD, ...lines].join("\n"));
  const asked = issues.flatMap(({ code, facts }) =>
    code === "directionGuessed" ? Object.values(facts) : [],
  );
  return { of: assessments, asked: asked.join("\n") };
}

/** Read as "more is better" without a question. */
const silent = (rows: readonly Row[]): readonly string[] => {
  const { of, asked } = assessed(rows);
  return of
    .filter(({ direction, indicator }) => direction === "higherIsBetter" && !asked.includes(indicator.name))
    .map(({ indicator }) => indicator.name);
};

test("names that want less are asked about where the target lies below last year's result", () => {
  expect(silent(LESS)).toEqual([]);
});

test("names that want more stay what they are, and are asked about only where their plan was set lower", () => {
  expect(assessed(MORE).of.map(({ direction }) => direction)).not.toContain("lowerIsBetter");
  expect(MORE.length - silent(MORE).length).toBe(1);
});

test.each([
  ["hardly less", "100", "93"],
  ["no less", "100", "100"],
  ["nothing", "100", "0"],
])("a target that is %s than last year's result asks nothing", (_, last, target) => {
  expect(silent([["Túi ni lông", "tấn", last, target, "90"]])).toEqual(["Túi ni lông"]);
});

test("what is plainly wanted may be planned lower", () => {
  const rows: readonly Row[] = [
    ["Lương thực bình quân đầu người", "kg", "652", "530", "542"],
    ["Thành lập mới hợp tác xã", "HTX", "2", "1", "3"],
    ["Thu ngân sách", "tỷ đồng", "95", "80", "82"],
    ["Sản lượng lúa", "tấn", "900", "800", "850"],
    ["Revenue", "USD", "100", "80", "90"],
  ];
  expect(silent(rows)).toHaveLength(rows.length);
});

test("the size of a growth may be planned lower", () => {
  expect(silent([["Tốc độ tăng đàn bò", "%", "9", "7", "6"]])).toEqual(["Tốc độ tăng đàn bò"]);
});
