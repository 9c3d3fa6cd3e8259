/** What stands beside a figure: remarks, parts of wholes, times, and words that say there is none. */

import { isAbsent } from "../../src/vocabulary/absent";
import { momentIn } from "../../src/figures/moments";
import { readActual } from "../../src/figures/readActual";
import { readTarget } from "../../src/figures/readTarget";
import { reads } from "../reading/reads";
import { cell, context } from "./figuresInHand";

const read = (text: string, unit: string | null = null) =>
  reads(readActual(cell(text), context({ unit })).actual);

test.each([
  ["710 tỷ (+12%)", "tỷ đồng", "710 tỷ"],
  ["710 tỷ (-3,5%)", "tỷ đồng", "710 tỷ"],
  ["5.065,2 (giảm 28,3% so với năm trước)", "tấn", "5065.2"],
  ["575 (tăng 15%)", "lớp", "575"],
  ["575 (KH 500)", "lớp", "575"],
  ["575 (đạt 115% kế hoạch)", "lớp", "575"],
  ["575 (năm 2023: 480)", "lớp", "575"],
  ["100% (12/12 xã)", "%", "100 %"],
  ["85% (17/20 thôn)", "%", "85 %"],
  ["17/20 thôn (85%)", "%", "85 %"],
  ["17/20 thôn (85%)", "thôn", "17 thôn"],
  ["85% (17/20 thôn)", "thôn", "17 thôn"],
  ["17/20 thôn (85%)", null, "17 thôn"],
  ["94 (1)", "%", "94"],
  ["94 [1]", "%", "94"],
  ["710 tỷ, tăng 12%", "tỷ đồng", "710 tỷ"],
  ["120 hộ - vượt 20 hộ", "hộ", "120 hộ"],
  ["480 ha – hụt 20 ha", "ha", "480 ha"],
  ["710; đạt 102% kế hoạch", "tỷ đồng", "710"],
  ["1.031.200 con (bằng 101,08% KH)", "con", "1031200 con"],
  ["98,5% (increase by 2 points)", "%", "98.5 %"],
])("%s of a row in %s is %s", (text, unit, expected) => {
  expect(read(text, unit)).toBe(expected);
});

test.each([
  ["100% xã (xã vững mạnh 80%)", "%"],
  ["500 (trong đó nữ 200)", "người"],
  ["2 vững mạnh, 5 khá", null],
  ["120 hộ - nghèo 20 hộ", "hộ"],
])("%s asks or tells more than one thing and stays in words", (text, unit) => {
  expect(read(text, unit)).toBe(`“${text}”`);
});

test("a fall and the level it left are still both read", () => {
  const target = (text: string) => reads(readTarget(cell(text), context({ unit: "%" })).target);
  expect(target("giảm 0,7% (còn 4,33%)")).toBe("decrease 0.7 % to 4.33 %");
  expect(target("Giảm 2,5-3% còn 5%")).toBe("decrease 2.5 % … 3 % to 5 %");
  expect(target("(3,26)")).toBe("-3.26");
});

test("what a remark was cut from is printed without it, and no formula reads it", () => {
  const { actual } = readActual(cell("710 tỷ (+12%)"), context({ unit: "tỷ đồng" }));
  expect(actual).toMatchObject({ printed: "710 tỷ (+12%)", amount: { printed: "710 tỷ", live: null } });
});

test.each([
  ["04/09 thôn", null, "4 thôn"],
  ["10/12", "xã", "10"],
  ["9/12", null, "9"],
  ["6/2025 hộ", null, "6 hộ"],
  ["120/100 ha", "ha", "120 ha"],
])("%s of a row in %s is a part of a whole: %s", (text, unit, expected) => {
  expect(read(text, unit)).toBe(expected);
});

test.each([
  ["30/6", null],
  ["25/6", "thời gian"],
  ["5/9", "ngày"],
  ["6/2025", null],
  ["6/2025", "tháng"],
  ["1/500", null],
  ["1/2000", "tỷ lệ bản đồ"],
  ["30/06/2025", null],
])("%s of a row in %s is no count", (text, unit) => {
  expect(read(text, unit)).toBe(`“${text}”`);
});

test("a part beside a part of another whole is no count without a unit", () => {
  const beside = readActual(cell("5/8"), context({ other: cell("7/9") })).actual;
  const same = readActual(cell("5/9"), context({ other: cell("7/9") })).actual;
  expect([reads(beside), reads(same)]).toEqual(["“5/8”", "5"]);
});

test.each([
  "Không có chỉ tiêu",
  "Không có số liệu",
  "không có trong kế hoạch",
  "Không giao",
  "Không giao chỉ tiêu",
  "Chưa giao kế hoạch",
  "không đặt chỉ tiêu",
  "Không đăng ký",
  "Chưa có",
  "Chưa có số liệu",
  "Không áp dụng",
  "(không có kế hoạch)",
  "Khong co chi tieu",
  "n/a",
  "N.A.",
  "TBC",
  "No target",
  "No target set",
  "Not set",
  "not yet available",
  "To be confirmed",
  "None set",
])("%s says that there is no figure", (text) => {
  expect(isAbsent(text)).toBe(true);
  expect(readTarget(cell(text), context()).target).toEqual({ kind: "inWords", printed: text });
});

test.each([
  "Không còn hộ nghèo",
  "Không có hộ tái nghèo",
  "Không để xảy ra cháy rừng",
  "Không phát sinh",
  "None",
  "No more slums",
  "Không có",
])("%s asks that none remain", (text) => {
  expect(isAbsent(text)).toBe(false);
  expect(readTarget(cell(text), context()).target).toMatchObject({ kind: "zero" });
});

const DAY_FIRST = { isOfTime: false, order: "dayFirst" } as const;

test.each<readonly [string, readonly [year: number | null, first: number, last: number]]>([
  ["trước 30/6", [null, 630, 630]],
  ["Hoàn thành trước ngày 30/6/2025", [2025, 630, 630]],
  ["30-6-2025", [2025, 630, 630]],
  ["30.06.2025", [2025, 630, 630]],
  ["6/2025", [2025, 601, 630]],
  ["tháng 6/2025", [2025, 601, 630]],
  ["Tháng 6 năm 2025", [2025, 601, 630]],
  ["tháng 11", [null, 1101, 1130]],
  ["Quý II/2025", [2025, 401, 630]],
  ["quý 4 năm 2025", [2025, 1001, 1231]],
  ["Q3 2025", [2025, 701, 930]],
  ["ngày 15 tháng 8 năm 2025", [2025, 815, 815]],
  ["năm 2025", [2025, 101, 1231]],
  ["By June", [null, 601, 630]],
  ["Approved in May", [null, 501, 531]],
  ["30 June 2025", [2025, 630, 630]],
  ["June 30, 2025", [2025, 630, 630]],
  ["3-Apr", [null, 403, 403]],
  ["Jun-25", [2025, 601, 630]],
  ["by the end of September 2025", [2025, 901, 930]],
])("%s is a time", (text, [year, first, last]) => {
  expect(momentIn(text, DAY_FIRST)).toEqual({ year, first, last });
});

test.each([
  "5/9",
  "10/12",
  "2025",
  "31/13/2025",
  "0/6",
  "chưa xong trước 30/6",
  "12",
  "6.5",
  "May be",
  "trước",
  "",
])("%s is no time by itself", (text) => {
  expect(momentIn(text, DAY_FIRST)).toBeNull();
});

test("where a row is about time, 5/9 is a day, 2025 a year, and the order is the writer's", () => {
  expect(momentIn("5/9", { ...DAY_FIRST, isOfTime: true })).toEqual({ year: null, first: 905, last: 905 });
  expect(momentIn("5/9", { isOfTime: true, order: "monthFirst" })).toEqual({
    year: null,
    first: 509,
    last: 509,
  });
  expect(momentIn("2025", { ...DAY_FIRST, isOfTime: true })).toEqual({ year: 2025, first: 101, last: 1231 });
});
