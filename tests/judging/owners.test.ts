/** Who leads which indicators. */

import { leadIn } from "../../src/judging/owners";
import { readIndicators } from "../../src/reading/readIndicators";
import { buildReview } from "../../src/judging/review";
import { drawn } from "../reading/grid";

test.each([
  ["Phòng Kinh tế", null, "Phòng Kinh tế"],
  ["nt", "Phòng Kinh tế", "Phòng Kinh tế"],
  ["-nt-", "Phòng Kinh tế", "Phòng Kinh tế"],
  ["Như trên", "Phòng Kinh tế", "Phòng Kinh tế"],
  ['"', "Phòng Kinh tế", "Phòng Kinh tế"],
  ["nt", null, null],
  ["Phòng Kinh tế; Phòng VHXH", null, "Phòng Kinh tế"],
  ["Phòng Kinh tế, Phòng VHXH", null, "Phòng Kinh tế"],
  ["Phòng Văn hóa, thể thao và du lịch", null, "Phòng Văn hóa, thể thao và du lịch"],
  ["Phòng Kinh tế phối hợp với Công an xã", null, "Phòng Kinh tế"],
  ["Phòng Kinh tế\nPhòng VHXH", null, "Phòng Kinh tế"],
  ["Chủ trì: Phòng Kinh tế", null, "Phòng Kinh tế"],
  ["-", "Phòng Kinh tế", null],
  ["", "Phòng Kinh tế", null],
  [null, "Phòng Kinh tế", null],
])("“%s” under “%s” is led by %s", (printed, above, lead) => {
  expect(leadIn(printed, above)).toBe(lead);
});

const counted = (picture: string): readonly string[] => {
  const choices = { leftOut: [], columns: {}, added: [], countSubItems: false, figures: "vi" } as const;
  const { owners } = buildReview(readIndicators([drawn(picture)], choices), {
    rulings: [],
    unknownInTotal: true,
    attainmentForLower: false,
  });
  return owners.map(({ owner, metOrExceeded, total }) => `${owner ?? "nobody"} ${metOrExceeded}/${total}`);
};

test("the units of a table with what they reached; what nobody leads comes first", () => {
  expect(
    counted(`| TT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện | Đơn vị chủ trì
      | 1 | Thu ngân sách | tỷ đồng | 10 | 11 | Phòng Kinh tế
      | 2 | Trồng rừng | ha | 10 | 9 | nt
      | 3 | Tỷ lệ BHYT | % | 95 | 96 | PHÒNG VHXH; Phòng Kinh tế
      | 4 | Số trường | trường | 3 | 3 | Phòng VHXH
      | 5 | Kết nạp đảng viên | đảng viên | 20 | 20 | _`),
  ).toEqual(["nobody 1/1", "Phòng Kinh tế 1/2", "PHÒNG VHXH 2/2"]);
});

test("a table that names nobody has no owners", () => {
  expect(counted("| Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện\n| Thu ngân sách | tỷ đồng | 10 | 11")).toEqual([]);
});

test("cells merged down hold for the rows below them, within their group", () => {
  expect(
    counted(`| TT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện | Đơn vị chủ trì
      | I | KINH TẾ
      | 1 | Thu ngân sách | tỷ đồng | 10 | 11 | Phòng Kinh tế
      | 2 | Trồng rừng | ha | 10 | 9 | _
      | 3 | Sản lượng thóc | tấn | 10 | 10 | _
      | II | XÃ HỘI
      | 4 | Số trường | trường | 3 | 3 | _
      | 5 | Tỷ lệ BHYT | % | 95 | 96 | Phòng VHXH
      | 6 | Kết nạp đảng viên | đảng viên | 20 | 20 | _`),
  ).toEqual(["nobody 1/1", "Phòng Kinh tế 2/3", "Phòng VHXH 2/2"]);
});

test("a column filled row by row has empty cells that name nobody", () => {
  expect(
    counted(`| TT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện | Đơn vị chủ trì
      | 1 | Thu ngân sách | tỷ đồng | 10 | 11 | Phòng Kinh tế
      | 2 | Trồng rừng | ha | 10 | 9 | Phòng Kinh tế
      | 3 | Sản lượng thóc | tấn | 10 | 10 | _
      | 4 | Số trường | trường | 3 | 3 | _
      | 5 | Tỷ lệ BHYT | % | 95 | 96 | Phòng VHXH`),
  ).toEqual(["nobody 2/2", "Phòng Kinh tế 1/2", "Phòng VHXH 1/1"]);
});
