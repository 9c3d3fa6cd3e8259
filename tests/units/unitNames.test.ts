import { parseExpectedUnits } from "../../src/units/expectedUnits";
import { findExpectedUnit, readUnitName } from "../../src/units/unitNames";

const list = parseExpectedUnits(
  "\uFEFF1. Xã Tân Tiến; Cụm 1\n2\tXã Hòa Bình\tCụm 1\nPhường Hòa Bình; Cụm 2\n\n# ghi chú\nXã Nà Phặc; Cụm 2; Thị trấn Nà Phặc; NP\nXã tân tiến",
);

test("a list as people paste it", () => {
  expect(list).toEqual([
    { name: "Xã Tân Tiến", cluster: "Cụm 1", aliases: [] },
    { name: "Xã Hòa Bình", cluster: "Cụm 1", aliases: [] },
    { name: "Phường Hòa Bình", cluster: "Cụm 2", aliases: [] },
    { name: "Xã Nà Phặc", cluster: "Cụm 2", aliases: ["Thị trấn Nà Phặc", "NP"] },
  ]);
});

test.each<[readonly string[], string, string, string]>([
  [["UBND TỈNH BẮC KẠN\nUỶ BAN NHÂN DÂN XÃ TÂN TIẾN"], "x.xlsx", "Xã Tân Tiến", "title"],
  [["ĐẢNG ỦY THỊ TRẤN NÀ PHẶC"], "x.xlsx", "Xã Nà Phặc", "title"],
  [["PHÒNG VĂN HÓA - XÃ HỘI"], "x.xlsx", "Phòng Văn hóa - Xã hội", "title"],
  [["PHÒNG NÔNG NGHIỆP VÀ MÔI TRƯỜNG"], "x.xlsx", "Phòng Nông nghiệp và Môi trường", "title"],
  [["VĂN PHÒNG HĐND VÀ UBND"], "x.xlsx", "Văn phòng HĐND và UBND", "title"],
  [[], "bao_cao_TanTien_2026.xlsx", "Xã Tân Tiến", "fileName"],
  [[], "cum1/xã Hòa Bình (1).xlsx", "Xã Hòa Bình", "fileName"],
  [[], "phuong hoa binh.xlsx", "Phường Hòa Bình", "fileName"],
  [[], "hoa binh.xlsx", "hoa binh", "nobody"],
  [[], "Xã Yên Hân - KTXH.xlsx", "Xã Yên Hân", "fileName"],
  [[], "tong hop.xlsx", "tong hop", "nobody"],
])("%j %s is %s (%s)", (titles, file, name, source) => {
  expect(readUnitName({ titles, file, addressee: null }, list)).toEqual({ name, source });
});

test("a level that is told and differs is another unit", () => {
  expect(findExpectedUnit("UBND xã Hoà Bình", list)?.name).toBe("Xã Hòa Bình");
  expect(findExpectedUnit("phường Tân Tiến", list)).toBeNull();
  expect(findExpectedUnit("Tân Tiến", list)?.name).toBe("Xã Tân Tiến");
  expect(findExpectedUnit("Hòa Bình", list)).toBeNull();
});
