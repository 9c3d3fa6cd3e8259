/** Persons' names in the column of units in charge. */

import { withoutPersons } from "../../src/vocabulary/names/persons";

test.each([
  ["Phòng Kinh tế", "Phòng Kinh tế"],
  ["Nguyễn Văn An", null],
  ["NGUYỄN VĂN AN", null],
  ["đ/c Lò Thị Hoa", null],
  ["Ông Giàng A Páo", null],
  ["Bà Hà", null],
  ["Phòng Kinh tế (Nguyễn Văn An)", "Phòng Kinh tế"],
  ["Phòng Kinh tế - đ/c Trần Bình", "Phòng Kinh tế"],
  ["Phòng Kinh tế: đồng chí Trần Bình", "Phòng Kinh tế"],
  ["Nguyễn Văn An; Phòng Văn hóa - Xã hội", "Phòng Văn hóa - Xã hội"],
  ["Phòng Kinh tế; Phòng Văn hóa - Xã hội", "Phòng Kinh tế; Phòng Văn hóa - Xã hội"],
  ["Ban Chỉ huy Quân sự xã", "Ban Chỉ huy Quân sự xã"],
  ["Công an xã", "Công an xã"],
  ["Văn phòng HĐND và UBND", "Văn phòng HĐND và UBND"],
  ["Phòng VHXH", "Phòng VHXH"],
  ["KT-HT", "KT-HT"],
  ["Trường Tiểu học Lê Văn Tám", "Trường Tiểu học Lê Văn Tám"],
  ["Đoàn Thanh niên", "Đoàn Thanh niên"],
  ["Hội Phụ nữ", "Hội Phụ nữ"],
  ["Thôn Nà Ông", "Thôn Nà Ông"],
  ["Văn hóa - Xã hội", "Văn hóa - Xã hội"],
])("“%s” without persons is %s", (text, rest) => {
  expect(withoutPersons(text)).toBe(rest);
});
