/** Headings that say what was asked for and what came of it in words of their trade, in pairs; each pair written before it was read. */
import { readStranger } from "./strangersInHand";

test.each([
  ["Dự kiến", "Đã thực chi"],
  ["Mức giao khoán", "Mức đã nộp"],
  ["Khoán", "Đã nộp"],
  ["Phải thu", "Đã thu"],
  ["Số phải nộp", "Số đã nộp"],
  ["Số hộ cần vận động", "Số hộ đã tham gia"],
  ["Chỉ tiêu cần đạt", "Mức đạt"],
  ["Tối thiểu phải đạt", "Tự chấm"],
  ["Hợp đồng", "Nghiệm thu"],
  ["Thiết kế", "Thi công"],
  ["Nhu cầu", "Đáp ứng"],
  ["Commitment", "Delivery"],
  ["To be done", "Done"],
  ["Required", "Provided"],
  ["Quota", "Filled"],
  ["Expected", "Actual"],
])("%s | %s: asked for and done, said where it is a guess", (asked, done) => {
  const { outcomes, codes } = readStranger(`
    | Nội dung | ${asked} | ${done}
    | Kênh mương (m) | 100 | 120
    | Đường thôn (m) | 50 | 40`);
  expect(outcomes).toBe("exceeded missed");
  expect(codes.filter((code) => code !== "columnGuessed")).toEqual([]);
});

test.each([
  ["Kế hoạch", "Dự kiến", "Kế hoạch is asked for"],
  ["Mục tiêu", "Dự kiến cả năm", "Mục tiêu is asked for"],
  ["Dự kiến", "Thực hiện", "Dự kiến is asked for"],
])("%s | %s: %s", (first, second) => {
  expect(
    readStranger(`
      | Nội dung | ${first} | ${second}
      | Kênh mương (m) | 100 | 120
      | Đường thôn (m) | 50 | 40`).outcomes,
  ).toBe("exceeded missed");
});

test("a plan goes before what is needed, a contract or a design beside it", () => {
  expect(
    readStranger(`
      | Nội dung | Nhu cầu | Hợp đồng | Kế hoạch | Thực hiện
      | Kênh mương (m) | 200 | 130 | 100 | 120
      | Đường thôn (m) | 90 | 30 | 50 | 40`).outcomes,
  ).toBe("exceeded missed");
});

test.each([
  ["Phải thu", "Phải trả"],
  ["Đầu kỳ", "Cuối kỳ"],
  ["Nhu cầu vốn", "Nhu cầu đất"],
  ["Thiết kế", "Đơn giá"],
  ["Nhu cầu", "Kinh phí"],
  ["Hợp đồng", "Thời gian (ngày)"],
  ["Cần bổ sung", "Ghi chú"],
  ["Required", "Cost"],
  ["Dự kiến", "Số hộ"],
  ["Số hộ", "Đã tham gia"],
  ["Đã thu", "Đã chi"],
  ["Thi công", "Nghiệm thu"],
])("%s | %s: nothing was asked for, nothing is judged", (first, second) => {
  expect(
    readStranger(`
      | Nội dung | ${first} | ${second}
      | Kênh mương (m) | 100 | 120
      | Đường thôn (m) | 50 | 40`).outcomes,
  ).not.toMatch(/exceeded|met|missed/);
});

test("what happened where none may is missed, however it is told", () => {
  const { outcomes } = readStranger(`
    | Chỉ tiêu | Kế hoạch | Thực hiện
    | Trọng án | Không để xảy ra | Xảy ra 1 vụ
    | Cháy rừng | 0 | Để xảy ra 02 vụ
    | Tảo hôn | Không có | Phát sinh 3 cặp
    | Điểm nóng | Không phát sinh | Không phát sinh`);
  expect(outcomes).toBe("missed missed missed met");
});
