import fc from "fast-check";
import { issuingBodies } from "../../src/report/choices/issuingBody";
import {
  holdsFigure,
  withinSentence,
  withoutRepeatedSubject,
} from "../../src/report/sentences/nameInSentence";
import { freeSheetName, reportSheetName } from "../../src/report/layout/reportSheetName";
import { countLines, textWidth } from "../../src/report/layout/textWidth";
import { anyText, runs } from "../randomCases";

test.each([
  ["Báo cáo 2023", [], "Báo cáo 2023"],
  ["Báo cáo 2023", ["BÁO CÁO 2023"], "Báo cáo 2023 (2)"],
  ["Báo cáo 2023", ["Báo cáo 2023", "báo cáo 2023 (2)"], "Báo cáo 2023 (3)"],
  ["History", [], "History 1"],
  ["a/b\\c?d*e[f]g:h", [], "a b c d e f g h"],
  ["'tên'", [], "tên"],
  ["", [], "1"],
])("%j beside %j becomes %j", (wished, existing, name) => {
  expect(freeSheetName(existing, wished)).toBe(name);
});

test("the report's sheet is named in the document's language", () => {
  expect(reportSheetName([], 2023, "vi")).toBe("Báo cáo 2023");
  expect(reportSheetName(["Report 2023"], 2023, "en")).toBe("Report 2023 (2)");
});

test("any wish gives a name Excel takes", () => {
  fc.assert(
    fc.property(anyText(60), fc.array(fc.string(), { maxLength: 3 }), (wish, taken) => {
      const name = freeSheetName([...taken, wish], wish);
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[\\/?*[\]:]|^'|'$|^\s*$|^history$/i);
      expect(taken.map((each) => each.toLowerCase())).not.toContain(name.toLowerCase());
    }),
    runs(300),
  );
});

test.each([
  ["Trồng rừng", "trồng rừng"],
  ["GRDP bình quân đầu người", "GRDP bình quân đầu người"],
  ["Ngân Sơn thu ngân sách", "Ngân Sơn thu ngân sách"],
  ['"Gia đình văn hóa"', '"Gia đình văn hóa"'],
  ["Đảng viên mới", "đảng viên mới"],
])("%j within a sentence is %j", (name, within) => {
  expect(withinSentence(name)).toBe(within);
});

test.each([
  ["diện tích đạt 100 triệu đồng/ha/năm", true],
  ["tỷ lệ hộ đạt danh hiệu", false],
  ["thu ngân sách", false],
])("%j holds a figure: %j", (name, holds) => {
  expect(holdsFigure(name)).toBe(holds);
});

test("a shared subject is said once, one of its own stays", () => {
  expect(
    withoutRepeatedSubject(["tỷ lệ hộ dân được A", "tỷ lệ hộ dân được B", "tỷ lệ hộ có C"], ["được", "có"]),
  ).toEqual(["tỷ lệ hộ dân được A", "được B", "tỷ lệ hộ có C"]);
});

test.each([
  [["ỦY BAN NHÂN DÂN", "XÃ TÂY ĐÔ"], "Ủy ban nhân dân xã Tây Đô", false],
  [["UBND phường Tân Hòa năm 2025"], "Ủy ban nhân dân phường Tân Hòa", false],
  [["ĐẢNG UỶ PHƯỜNG 12"], "Đảng ủy phường 12", true],
  [["TỈNH ỦY BẮC KẠN ĐẢNG CỘNG SẢN VIỆT NAM", "HUYỆN ỦY NGÂN SƠN"], "Huyện ủy Ngân Sơn", true],
  [["(Kèm theo Báo cáo của Ban Chấp hành Đảng bộ huyện Ngân Sơn)"], "Huyện ủy Ngân Sơn", true],
  [["ĐẢNG BỘ XÃ BÌNH NGUYÊN"], "Đảng ủy xã Bình Nguyên", true],
  [["UBND ĐẶC KHU PHÚ QUỐC"], "Ủy ban nhân dân đặc khu Phú Quốc", false],
  [["HỘI ĐỒNG NHÂN DÂN TỈNH LÀO CAI"], "Hội đồng nhân dân tỉnh Lào Cai", false],
])("%j is issued by %s", (titles, name, isParty) => {
  expect(issuingBodies(titles)[0]).toMatchObject({ name, isParty });
});

test.each([["BẢNG CHỈ TIÊU NĂM 2025"], ["hộ nghèo xã hội hóa"], [""]])("%j names no body", (title) => {
  expect(issuingBodies([title])).toEqual([]);
});

test("Vietnamese letters are as wide as their bare ones, whichever way they are written", () => {
  for (const [marked, bare] of [
    ["ệ", "e"],
    ["ữ", "ư"],
    ["Ắ", "A"],
  ] as const) {
    expect(textWidth(marked, 14)).toBeCloseTo(textWidth(bare, 14), 6);
    expect(textWidth(marked.normalize("NFD"), 14)).toBeCloseTo(textWidth(marked, 14), 6);
  }
});

test.each([
  ["một hai ba", 1000, 1],
  ["một hai ba", 40, 2],
  ["mộthaibabốnnăm", 40, 3],
  ["một\nhai", 1000, 2],
  ["", 100, 1],
])("%j over %d points takes %d lines", (text, width, lines) => {
  expect(countLines(text, width, 14)).toBe(lines);
});
