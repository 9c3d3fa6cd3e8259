/** Figures from before 1 July 2025 beside results of after it are of another area: said once, and not where nothing changed or it is answered. */

import { readIndicators } from "../../src/reading/readIndicators";
import { drawn } from "./grid";

function breaks(titles: readonly string[], before: string, actual: string, plan = "KH"): readonly string[] {
  const picture = [
    ...titles.map((title) => `| ${title}`),
    `| TT | Chỉ tiêu | ĐVT | ${before} | ${plan} | ${actual}`,
    "| 1 | Thu ngân sách | tỷ đồng | 90 | 100 | 105",
    "| 2 | Trồng rừng | ha | 80 | 100 | 95",
    "| 3 | Tỷ lệ hộ dùng nước sạch | % | 90 | 95 | 96",
  ].join("\n");
  const choices = { leftOut: [], columns: {}, added: [], countSubItems: false, figures: "vi" } as const;
  return readIndicators([drawn(picture)], choices).issues.flatMap(({ code, facts }) =>
    code === "areaBreak" ? [`${String(facts["before"])} | ${String(facts["after"])}`] : [],
  );
}

const COMMUNE = ["ỦY BAN NHÂN DÂN", "XÃ BÌNH MINH", "KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU NĂM 2025"];
const WHOLE = ["Thực hiện năm 2024", "Thực hiện năm 2025", "Kế hoạch năm 2025"] as const;

test.each([
  ["a commune's year 2025 beside its 2024", COMMUNE, ...WHOLE],
  ["a ward's", ["UBND PHƯỜNG HỒNG HÀ"], ...WHOLE],
  ["a Party committee's", ["ĐẢNG BỘ XÃ TÂY ĐÔ", "KẾT QUẢ NĂM 2025"], ...WHOLE],
  ["a merged province's", ["ỦY BAN NHÂN DÂN TỈNH PHÚ THỌ"], ...WHOLE],
  [
    "the same six months",
    ["UBND XÃ BÌNH MINH"],
    "TH 6 tháng đầu năm 2025",
    "TH 6 tháng đầu năm 2026",
    "KH năm 2026",
  ],
] as const)("%s: one doubt for the table", (_, titles, before, actual, plan) => {
  expect(breaks(titles, before, actual, plan)).toEqual([`${before} | ${actual}`]);
});

test.each([
  ["both after", ["UBND XÃ BÌNH MINH"], "Thực hiện năm 2025", "Thực hiện năm 2026", "KH năm 2026"],
  ["both before", ["UBND XÃ BÌNH MINH"], "Thực hiện năm 2023", "Thực hiện năm 2024", "KH năm 2024"],
  [
    "the first months of 2025",
    ["UBND XÃ BÌNH MINH"],
    "TH 6 tháng đầu năm 2024",
    "TH 6 tháng đầu năm 2025",
    "KH năm 2025",
  ],
  [
    "nine months, both past the day",
    ["UBND XÃ BÌNH MINH"],
    "TH 9 tháng năm 2025",
    "TH 9 tháng năm 2026",
    "KH năm 2026",
  ],
  ["a province that stayed", ["ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN"], ...WHOLE],
  ["a school in a commune", ["TRƯỜNG TIỂU HỌC XÃ ĐÔNG SƠN"], ...WHOLE],
  ["nobody named", ["KẾT QUẢ KINH TẾ - XÃ HỘI NĂM 2025"], ...WHOLE],
  ["reckoned anew, says the heading", COMMUNE, "Thực hiện năm 2024 (theo địa giới mới)", WHOLE[1], WHOLE[2]],
  ["reckoned anew, says the title", [...COMMUNE, "(Số liệu năm 2024 sau sắp xếp)"], ...WHOLE],
] as const)("nothing is asked: %s", (_, titles, before, actual, plan) => {
  expect(breaks(titles, before, actual, plan)).toEqual([]);
});

test("years of a term are told as a break of their own, not twice", () => {
  expect(breaks(COMMUNE, "TH năm 2024", "TH năm 2025", "Mục tiêu 2021-2025")).toEqual([]);
});
