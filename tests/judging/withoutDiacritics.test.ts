/** Whole tables typed without diacritics: names, bounds, units, grades, none left. */

import { verdicts } from "./judgedTable";

test("a table without diacritics comes out as the same table with them", () => {
  const written = `
    | TT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện
    | 1 | Tỷ lệ hộ nghèo | % | 5 | 4
    | 2 | Số vụ tai nạn giao thông | vụ | 10 | 12
    | 3 | Thu ngân sách | tỷ đồng | trên 20 | 21
    | 4 | Thu nội địa | tỷ đồng | từ 90 trở lên | 90
    | 5 | Sinh con thứ ba | % | không quá 3 | 4
    | 6 | Tăng trưởng | % | 6,5 đến 7 | 6,8
    | 7 | Xuất khẩu | triệu đồng | 1.500 | 2 tỷ
    | 8 | Xếp loại chính quyền | | Hoàn thành tốt nhiệm vụ trở lên | Hoàn thành nhiệm vụ
    | 9 | Nhà tạm | nhà | Không còn | Không còn
    | 10 | Tỷ lệ hộ nghèo đa chiều | % | giảm còn 4 | 3
    | 11 | Trồng rừng | ha | khoảng 100 | ước đạt 120`;
  const bare = written
    .normalize("NFD")
    .replace(/\p{Mn}+/gu, "")
    .replace(/đ/g, "d")
    .replace(/Đ/g, "D");
  const outcomes = (drawn: string) => verdicts(drawn).map((line) => line.split(": ").at(-1));
  expect(outcomes(bare)).toEqual(outcomes(written));
  expect(outcomes(bare)).toEqual([
    "met",
    "missed",
    "met",
    "met",
    "missed",
    "met",
    "exceeded",
    "missed",
    "met",
    "met",
    "exceeded",
  ]);
});
