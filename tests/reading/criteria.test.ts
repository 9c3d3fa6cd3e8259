/** Sets of criteria: the criterion is named once above its contents; either can be counted. */
import { buildReview } from "../../src/judging/review";
import type { Review } from "../../src/model/assessment";
import { readIndicators } from "../../src/reading/readIndicators";
import { DEFAULT_SETTINGS } from "../../src/settings/index";
import { drawn } from "./grid";
import { columnsLine } from "./tableLine";

const SET = `
  | BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI NĂM 2025
  | TT | Tên tiêu chí | Nội dung tiêu chí | Mức đạt chuẩn | Thực trạng | Đánh giá
  | 1 | Quy hoạch | 1.1. Có quy hoạch chung xã | Đạt | Đạt | Đạt
  | | | 1.2. Ban hành quy định quản lý | Đạt | Đạt | Đạt
  | 2 | Giao thông | 2.1. Tỷ lệ đường xã được nhựa hóa | 100% | 100% | Đạt
  | | | 2.2. Tỷ lệ đường thôn được cứng hóa | ≥80% | 75% | Chưa đạt
  | 3 | Thủy lợi | 3.1. Tỷ lệ diện tích tưới chủ động | ≥80% | 82% | Đạt`;

function read(picture: string, countSubItems = false): Review {
  const reading = readIndicators([drawn(picture)], { ...DEFAULT_SETTINGS.reading, countSubItems });
  return buildReview(reading, DEFAULT_SETTINGS.judging);
}

const lines = ({ assessments }: Review): readonly string[] =>
  assessments.map(({ indicator, outcome }) =>
    [indicator.number ?? "", indicator.name, String(indicator.conditions.length), outcome].join(" | "),
  );

test("criteria count, each by all its contents, under the criterion's name", () => {
  const review = read(SET);
  expect(review.reading.tables.map(columnsLine)).toEqual(["number A name C target D actual E verdict F"]);
  expect(lines(review)).toEqual([
    "1 | Quy hoạch | 2 | met",
    "2 | Giao thông | 2 | missed",
    "3 | Thủy lợi | 1 | met",
  ]);
  expect(
    review.issues.map(({ code, facts }) => [code, facts["counting"], facts["criteria"], facts["contents"]]),
  ).toEqual([["criteriaCounted", "criteria", 3, 5]]);
});

test("contents count where a person wants them to", () => {
  const review = read(SET, true);
  expect(lines(review)).toEqual([
    " | Có quy hoạch chung xã | 0 | met",
    " | Ban hành quy định quản lý | 0 | met",
    " | Tỷ lệ đường xã được nhựa hóa | 0 | met",
    " | Tỷ lệ đường thôn được cứng hóa | 0 | missed",
    " | Tỷ lệ diện tích tưới chủ động | 0 | met",
  ]);
  expect(review.issues.map(({ code, facts }) => [code, facts["counting"]])).toEqual([
    ["criteriaCounted", "contents"],
  ]);
});

test("ids are those of the names, whichever row a content stands in", () => {
  const ids = read(SET).assessments.map(({ indicator }) => indicator.id);
  const moved = SET.replace(/\| 1 \|.*\n.*Ban hành.*\n/u, "");
  expect(read(moved).assessments.map(({ indicator }) => indicator.id)).toEqual(ids.slice(1));
});

test("a criterion without contents counts by its own figures; a heading in the criteria's column heads", () => {
  const review = read(`
    | TT | Tiêu chí | Nội dung | Mức đạt chuẩn | Thực trạng | Tự đánh giá
    | I | HẠ TẦNG | | | |
    | 1 | Giao thông | Tỷ lệ đường xã được nhựa hóa | 100% | 98% | Chưa đạt
    | | | Tỷ lệ đường thôn được cứng hóa | ≥80% | 85% | Đạt
    | 2 | Điện | Tỷ lệ hộ dùng điện | ≥98% | 99% | Đạt
    | 3 | Thu nhập bình quân | | ≥50 | 52 | Đạt`);
  expect(lines(review)).toEqual([
    "1 | Giao thông | 2 | missed",
    "2 | Điện | 1 | met",
    "3 | Thu nhập bình quân | 0 | met",
  ]);
  expect(review.reading.groups.map(({ name }) => name)).toEqual(["HẠ TẦNG"]);
});

test("a name beside every content is no set", () => {
  const review = read(`
    | TT | Tiêu chí | Nội dung | Mức đạt chuẩn | Thực trạng
    | 1 | Giao thông | Đường xã được nhựa hóa | 100% | 98%
    | 2 | Điện | Hộ dùng điện | ≥98% | 99%`);
  expect(review.issues.map(({ code }) => code)).not.toContain("criteriaCounted");
  expect(review.assessments).toHaveLength(2);
});
