import { territoryIn } from "../../src/report/choices/issuingBody";
import { drawn } from "../reading/grid";
import { made } from "./reportInHand";

test.each([
  ["CHỈ TIÊU KINH TẾ - XÃ HỘI NĂM 2025", null],
  ["KẾT QUẢ KINH TẾ - XÃ HỘI XÃ TÂY ĐÔ NĂM 2025", { level: "xã", place: "Tây Đô" }],
  ["Danh sách hợp tác xã Nông nghiệp", null],
  ["Tình hình của xã viên", null],
  ["Chỉ tiêu xã Hội An Đông", { level: "xã", place: "Hội An Đông" }],
  ["BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI NĂM 2025 - XÃ BÌNH LÂM", { level: "xã", place: "Bình Lâm" }],
  ["KẾT QUẢ XÂY DỰNG XÃ NÔNG THÔN MỚI NÂNG CAO", null],
  ["TIÊU CHÍ PHƯỜNG VĂN MINH ĐÔ THỊ", null],
  ["XÃ AN TOÀN KHU, XÃ ĐẶC BIỆT KHÓ KHĂN", null],
  ["XÃ VĂN MINH NĂM 2025", { level: "xã", place: "Văn Minh" }],
  ["XÃ AN TOÀN", { level: "xã", place: "An Toàn" }],
  ["huyện Ngân Sơn năm 2023", { level: "huyện", place: "Ngân Sơn" }],
])("%s: society and cooperatives are no commune", (title, territory) => {
  expect(territoryIn([title])).toEqual(territory);
});

test.each([
  ["TRƯỜNG TIỂU HỌC VÀ THCS XÃ ĐÔNG SƠN", "Trường Tiểu học và THCS xã Đông Sơn", "Đông Sơn"],
  ["TRẠM Y TẾ PHƯỜNG LAM SƠN", "Trạm Y tế phường Lam Sơn", "Lam Sơn"],
  ["HỘI ĐỒNG NHÂN DÂN XÃ ĐÔNG SƠN", "xã Đông Sơn", "Đông Sơn"],
  ["KẾT QUẢ CỦA XÃ ĐÔNG SƠN", "xã Đông Sơn", "Đông Sơn"],
])("%s: the headline says «%s» of %s", (letterhead, territory, place) => {
  const { guesses } = made([
    drawn(`
      | ${letterhead}
      | TT | Chỉ tiêu | Kế hoạch năm 2025 | Thực hiện năm 2025
      | 1 | Số học sinh | 812 | 820
      | 2 | Số lớp | 24 | 24`),
  ]);
  expect(guesses).toMatchObject({ territory, place });
});
