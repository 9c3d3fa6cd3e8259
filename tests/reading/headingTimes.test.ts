/** Years and parts of the year in headings, asked directly: what mutants of the reading showed that whole tables do not ask. */
import { isTimeOnly, periodIn, timeIn, yearIn } from "../../src/reading/tables/headingTimes";

it.each([
  ["Năm 2025", true],
  ["Quý I/2026", true],
  ["2021–22", true],
  ["", false],
  ["–", false],
  ["( / )", false],
  ["Lúa 2025", false],
  ["Năm 2025 Lúa", false],
  // Forty characters, and one more.
  ["Năm 2025".padEnd(36, " ") + "2026", true],
  ["Năm 2025".padEnd(37, " ") + "2026", false],
])("“%s” is nothing but a time: %s", (text, expected) => {
  expect(isTimeOnly(text)).toBe(expected);
});

it.each<[string, number | null]>([
  ["Thực hiện năm 2025", 2025],
  ["giai đoạn 2011-2015", 2015],
  ["2015 và 2011", 2015],
  ["2021–22", 2022],
  ["FY22", 2022],
  ["FY22 so với 2019", 2022],
  ["FY19 so với 2024", 2024],
  ["năm 1999", 1999],
  ["Quyết định 12025", null],
  ["20251 hộ", null],
  ["năm 1825", null],
  ["năm 2125", null],
  ["Tổng số", null],
  [`${"x".repeat(396)}2025`, 2025],
  [`${"x".repeat(397)}2025`, null],
])("%s: the year %s", (text, expected) => {
  expect(yearIn(text)).toBe(expected);
});

it.each<[string, string | null, string | null]>([
  ["TH 6T/2026", "sixMonths", "6 thang"],
  ["Thực hiện 06 tháng", "sixMonths", "6 thang"],
  ["6 months", "sixMonths", "6 thang"],
  ["Kết quả 9 tháng", "nineMonths", "9 thang"],
  ["9T", "nineMonths", "9 thang"],
  ["Quý I", "otherMonths", "quy 1"],
  ["Quý II", "otherMonths", "quy 2"],
  ["quý III/2026", "otherMonths", "quy 3"],
  ["(Quý IV)", "otherMonths", "quy 4"],
  ["[quý 3]", "otherMonths", "quy 3"],
  ["Q2 actual", "otherMonths", "quy 2"],
  ["Tháng 08", "otherMonths", "thang 8"],
  ["Tháng 10", "otherMonths", "thang 10"],
  ["Cả năm", "year", "ca nam"],
  ["Ước thực hiện", "estimate", "uoc"],
  ["Kế hoạch năm 2026", null, null],
])("%s: %s, “%s”", (text, period, time) => {
  expect(timeIn(text)).toEqual(period === null ? null : { period, time });
  expect(periodIn(text)).toBe(period);
});
