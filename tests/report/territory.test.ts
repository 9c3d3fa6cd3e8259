import { territoryIn } from "../../src/report/choices/issuingBody";

test.each([
  ["CHỈ TIÊU KINH TẾ - XÃ HỘI NĂM 2025", null],
  ["KẾT QUẢ KINH TẾ - XÃ HỘI XÃ TÂY ĐÔ NĂM 2025", { level: "xã", place: "Tây Đô" }],
  ["Danh sách hợp tác xã Nông nghiệp", null],
  ["Tình hình của xã viên", null],
  ["Chỉ tiêu xã Hội An Đông", { level: "xã", place: "Hội An Đông" }],
  ["huyện Ngân Sơn năm 2023", { level: "huyện", place: "Ngân Sơn" }],
])("%s: society and cooperatives are no commune", (title, territory) => {
  expect(territoryIn([title])).toEqual(territory);
});
