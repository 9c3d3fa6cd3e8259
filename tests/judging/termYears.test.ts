/** A term's years put together: which figures may be, what comes of them, how it is printed, whether a formula can follow it, what is left. */

import type { Assessment } from "../../src/model/assessment";
import type { Amount } from "../../src/model/indicator";
import { withSumOfYears } from "../../src/judging/verdict/ofYears";
import { reviewed } from "./judgedTable";

const HEAD =
  "| TT | Chỉ tiêu | ĐVT | Mục tiêu 2021-2025 | Năm 2021 | Năm 2022 | Năm 2023 | Năm 2024 | Năm 2025";

/** A second row of an ordinary kind keeps the table what it is; whether its last years are empty, too, says if the term is over. */
function judged(row: string): Assessment {
  const last = row.endsWith("_") ? "_ | _" : "12 | 12";
  const table = `${HEAD}\n| 1 | ${row}\n| 2 | Trường chuẩn quốc gia | trường | 12 | 9 | 10 | 11 | ${last}`;
  const [first] = reviewed(table).assessments;
  if (first === undefined) throw new Error("no row");
  return first;
}

/** "sum 4.990": how the years were taken, and what they are together; "latest 96" where they are not. */
function together(row: string): string {
  const { indicator } = judged(row);
  return `${indicator.ofYears?.how ?? "latest"} ${indicator.actual?.printed ?? "–"}`;
}

function amountOf(row: string): Amount {
  const { actual } = judged(row).indicator;
  if (actual?.kind !== "figure") throw new Error("no figure");
  return actual.amount;
}

describe("printed as the figures it is made of", () => {
  test.each([
    [
      "Thu ngân sách cả nhiệm kỳ | tỷ đồng | 9.000 | 1.200,5 | 900,25 | 1.000 | 1.000 | 1.000",
      "sum 5.100,75",
    ],
    ["Số nhà xây cả nhiệm kỳ | nhà | 90 | 10 | 12 | 11 | 10 | 11", "sum 54"],
    ["Trồng rừng bình quân mỗi năm | ha | 100 | 90 | 91 | 91 | 91 | 90", "average 90,6"],
    ["Trồng rừng bình quân mỗi năm | ha | 100 | 90,5 | 90,5 | 90,5 | 90,5 | 90,5", "average 90,5"],
    // A digit or two more than the figures have, where no whole one comes out; never more than six.
    ["Trồng rừng bình quân mỗi năm | ha | 100 | 90 | 91 | 91 | _ | _", "average 90,667"],
    ["Trồng rừng bình quân mỗi năm | ha | 100 | 90,0001 | 91 | 91 | _ | _", "average 90,6667"],
    ["Tốc độ tăng trưởng bình quân hằng năm | % | 5 | -1 | -2 | -3 | -2 | -2", "growth -2,002"],
    ["Thu nội địa tăng thêm cả nhiệm kỳ | tỷ đồng | 5 | 0 | 0 | 0 | 0 | 0", "sum 0"],
    // Figures written the English way: points and commas change places, also where only some have a point.
    [
      "Thu ngân sách cả nhiệm kỳ | tỷ đồng | 9.000 | '1200.5 | '900.25 | '1000.5 | '1000.5 | '1000.5",
      "sum 5,102.25",
    ],
    [
      "Thu ngân sách cả nhiệm kỳ | tỷ đồng | 9.000 | '1200.5 | '900.25 | '1000 | '1000 | '1000",
      "sum 5,100.75",
    ],
  ])("%s", (row, expected) => {
    expect(together(row)).toBe(expected);
  });
});

describe("a formula follows it", () => {
  const ROW = "Thu ngân sách cả nhiệm kỳ | tỷ đồng | 900";

  test("where all years are numbers of one scale", () => {
    expect(amountOf(`${ROW} | 90 | 95 | 100 | 110 | 120`).live).toMatchObject({ from: "number", scale: 1 });
    expect(
      amountOf("Tỷ lệ trẻ được tiêm chủng hằng năm | % | 95 | 96% | 95% | 97% | 96% | 95%").live,
    ).toMatchObject({ from: "number", scale: 100 });
  });

  test("and not where one is a text, which a sum passes over, or shares and their hundredfold are mixed", () => {
    expect(amountOf(`${ROW} | 90 | '95 | 100 | 110 | 120`).live).toBeNull();
    expect(amountOf(`${ROW} | '90 | '95 | '100 | '110 | '120`).live).toBeNull();
    expect(
      amountOf("Tỷ lệ trẻ được tiêm chủng hằng năm | % | 95 | 96% | 95 | 97% | 96% | 95%").live,
    ).toBeNull();
  });

  test("of every cell of a year, also those still empty", () => {
    const { ofYears, actualCell } = judged(`${ROW} | 90 | 95 | 100 | _ | _`).indicator;
    expect(ofYears?.cells.map(({ row, column }) => [row, column])).toEqual([
      [1, 4],
      [1, 5],
      [1, 6],
      [1, 7],
      [1, 8],
    ]);
    expect([ofYears?.from, ofYears?.to, actualCell?.column]).toEqual([2021, 2023, 6]);
  });
});

describe("what the words and the unit make of the years", () => {
  test.each([
    // Growth: a rate that rises, by the name or by the target's own words.
    ["Giá trị sản xuất bình quân hằng năm | % | tăng 8 | 7 | 8 | 9 | 8 | 8", "growth"],
    ["Giá trị sản xuất | | tăng bình quân 8%/năm | 7% | 8% | 9% | 8% | 8%", "growth"],
    ["Giá trị sản xuất | | tăng bình quân 8,5 - 9%/năm | 7% | 8% | 9% | 8% | 8%", "growth"],
    ["Giá trị sản xuất tăng bình quân trên 8%/năm | % | 8 | 7 | 8 | 9 | 8 | 8", "growth"],
    ["Tốc độ tăng GRDP bình quân | %/năm | 8 | 7 | 8 | 9 | 8 | 8", "growth"],
    ["Tốc độ tăng bình quân GRDP | %/năm | 8 | 7 | 8 | 9 | 8 | 8", "growth"],
    ["Tỷ lệ tăng trưởng kinh tế bình quân hằng năm | % | 8 | 7 | 8 | 9 | 8 | 8", "growth"],
    ["Average growth | %/year | 8 | 7 | 8 | 9 | 8 | 8", "growth"],
    ["Tốc độ tăng thu nhập bình quân đầu người | %/năm | 8 | 7 | 8 | 9 | 8 | 8", "latest"],
    ["Toc do tang GRDP binh quan | %/nam | 8 | 7 | 8 | 9 | 8 | 8", "growth"],
    ["Gia tri san xuat tang binh quan tren 8%/nam | % | 8 | 7 | 8 | 9 | 8 | 8", "growth"],
    ["Thu nhập bình quân | triệu đồng/người/năm | 65 | 50 | 54 | 58 | 60 | 64", "latest"],
    ["Thu nhập bình quân 65 triệu đồng/người/năm | triệu đồng | 65 | 50 | 54 | 58 | 60 | 64", "latest"],
    ["Tổng sản phẩm tăng bình quân hằng năm | % | 8 | 7 | 8 | 9 | 8 | 8", "growth"],
    // What falls, an amount that rises, and a share of people are averaged plainly.
    ["Tỷ lệ hộ nghèo giảm bình quân hằng năm | % | 1 | 1,2 | 1 | 1 | 1 | 1", "average"],
    ["Hộ nghèo bình quân hằng năm | % | giảm 1 | 1,2 | 1 | 1 | 1 | 1", "average"],
    ["Số lao động tăng thêm bình quân hằng năm | lao động | 50 | 60 | 50 | 50 | 50 | 50", "average"],
    ["Tỷ lệ lao động qua đào tạo tăng bình quân hằng năm | % | 2 | 2 | 2 | 3 | 2 | 2", "average"],
    // Sums: amounts, and the points by which a share moved; never shares themselves.
    ["Tỷ lệ hộ nghèo giảm trong 5 năm | % | 5 | 1,2 | 1 | 1 | 1 | 1", "sum"],
    ["Tỷ lệ hộ dùng nước sạch trong 5 năm | % | 95 | 91 | 92 | 93 | 94 | 95", "latest"],
    ["Hộ dùng nước sạch trong 5 năm | | 95% | 91% | 92% | 93% | 94% | 95%", "latest"],
    ["Tăng trưởng kinh tế trong 5 năm | % | 40 | 7 | 8 | 8 | 8 | 9", "latest"],
    ["Trồng mới trong 5 năm | ha | 500 | 91 | 92 | 93 | 94 | 95", "sum"],
    // The words may stand in the target or the unit as well.
    ["Trồng mới | ha | 500 cả nhiệm kỳ | 91 | 92 | 93 | 94 | 95", "sum"],
    ["Trồng mới | ha/5 năm | 500 | 91 | 92 | 93 | 94 | 95", "sum"],
    ["Trồng mới | ha | 500 | 91 | 92 | 93 | 94 | 95", "latest"],
  ])("%s: %s", (row, how) => {
    expect(judged(row).indicator.ofYears?.how ?? "latest").toBe(how);
  });

  test("a year in another unit or only about is told itself, and nothing is added up", () => {
    const ROW = "Thu ngân sách cả nhiệm kỳ | tỷ đồng | 900";
    expect(judged(`${ROW} | 90 | 95 triệu đồng | 100 | 110 | 120`).indicator).toMatchObject({
      actual: { printed: "95 triệu đồng" },
      actualCell: { column: 5 },
    });
    expect(judged(`${ROW} | 90 | khoảng 95 | 100 | 110 | 120`).indicator.ofYears).toBeUndefined();
    expect(judged(`${ROW} | 90 tỷ đồng | 95 | 100 tỷ đồng | 110 | 120`).indicator.ofYears?.how).toBe("sum");
  });

  test("years of one unit against a target in another are converted once", () => {
    const { indicator, outcome, attainment } = judged(
      "Thu ngân sách cả nhiệm kỳ | | 1 tỷ đồng | 90 triệu đồng | 210 triệu đồng | 300 triệu đồng | 200 triệu đồng | 250 triệu đồng",
    );
    expect(indicator.conversion).toBe(0.001);
    expect(outcome).toBe("exceeded");
    expect(attainment).toBeCloseTo(1.05);
  });
});

describe("how many of the years were met", () => {
  test.each([
    ["Kết nạp đảng viên hằng năm | đảng viên | 20 | 21 | 19 | 22 | 20 | 18", 3],
    ["Số vụ cháy mỗi năm | vụ | không quá 5 | 5 | 6 | 4 | 7 | 5", 3],
    [
      "Thu ngân sách hằng năm | | 1 tỷ đồng | 900 triệu đồng | 1000 triệu đồng | 1100 triệu đồng | 800 triệu đồng | 1200 triệu đồng",
      3,
    ],
    // A target in words counts none.
    ["Sinh hoạt chi bộ hằng năm | buổi | thường xuyên | 10 | 12 | 12 | 11 | 12", 0],
  ])("%s: %s", (row, met) => {
    expect(judged(row).indicator.ofYears?.met).toBe(met);
  });
});

describe("what is left for the years to come", () => {
  const rest = (row: string) => judged(row).indicator.ofYears?.rest;

  test("of a sum what is missing, in the target's unit; nothing where none is, or where less is better", () => {
    expect(
      rest(
        "Thu ngân sách cả nhiệm kỳ | | 1 tỷ đồng | 90 triệu đồng | 210 triệu đồng | 300 triệu đồng | _ | _",
      ),
    ).toEqual({ remaining: 0.4, yearly: 0.2, unit: "tỷ đồng" });
    expect(rest("Trồng mới cả nhiệm kỳ | ha | 300 | 100 | 100 | 100 | _ | _")).toBeNull();
    expect(rest("Tổng số vụ cháy cả nhiệm kỳ | vụ | không quá 9 | 2 | 1 | 1 | _ | _")).toBeNull();
    expect(rest("Trồng mới cả nhiệm kỳ | ha | 600 | 100 | 100 | 100 | 100 | 100")).toBeNull();
    expect(rest("Trồng mới cả nhiệm kỳ | ha | 0 | 100 | 100 | 100 | _ | _")).toBeNull();
    expect(rest("Trồng mới cả nhiệm kỳ | ha | nhiều hơn | 100 | 100 | 100 | _ | _")).toBeNull();
    expect(rest("Trồng mới cả nhiệm kỳ | ha | 600 cây | 100 | 100 | 100 | _ | _")).toBeNull();
  });

  test("of a mean what lifts it to the target, of growth by the product", () => {
    expect(rest("Trồng rừng bình quân mỗi năm | ha | 100 | 90 | 95 | 100 | _ | _")).toEqual({
      remaining: 5,
      yearly: 107.5,
      unit: null,
    });
    // 1.08^5 ÷ 1.05^3, the square root of it.
    expect(rest("Tốc độ tăng trưởng bình quân hằng năm | % | 8 | 5 | 5 | 5 | _ | _")).toMatchObject({
      remaining: 3,
      yearly: 12.661,
    });
  });
});

describe("where no word says it, a sum is thought of only where it may be meant", () => {
  const sum = (row: string): string | null => {
    const { indicator } = judged(row);
    return withSumOfYears(indicator, "higherIsBetter")?.actual?.printed ?? null;
  };

  test.each([
    ["Số nhà xóa dựng mới | nhà | 100 | 20 | 22 | 24 | 26 | 28", "120"],
    [
      "half of what is asked is still a part: Số nhà xóa dựng mới | nhà | 100 | 20 | 22 | 50 | 26 | 28",
      "146",
    ],
    ["more than half is none: Số nhà xóa dựng mới | nhà | 100 | 20 | 22 | 51 | 26 | 28", null],
    ["two years are too few: Số nhà xóa dựng mới | nhà | 100 | 20 | 22 | _ | _ | _", null],
    ["three are enough: Số nhà xóa dựng mới | nhà | 100 | 20 | 22 | 24 | _ | _", "66"],
    ["a year in words: Số nhà xóa dựng mới | nhà | 100 | 20 | chưa thống kê | 24 | 26 | 28", null],
    ["a year in another unit: Thu ngân sách | tỷ đồng | 100 | 20 | 22 triệu đồng | 24 | 26 | 28", null],
    ["a share: Tỷ lệ hộ dùng nước sạch | % | 95 | 20 | 22 | 24 | 26 | 28", null],
    ["nothing asked for: Số nhà xóa dựng mới | nhà | 0 | 20 | 22 | 24 | 26 | 28", null],
    ["a target in words: Số nhà xóa dựng mới | nhà | nhiều hơn | 20 | 22 | 24 | 26 | 28", null],
  ])("%s", (text, expected) => {
    expect(sum(text.replace(/^[^|]*: /, ""))).toBe(expected);
  });

  test("nor of a row without years, or one whose years are taken together already", () => {
    const { indicator } = judged("Số nhà xóa dựng mới | nhà | 100 | 20 | 22 | 24 | 26 | 28");
    expect(withSumOfYears({ ...indicator, beside: null }, "higherIsBetter")).toBeNull();
    const taken = judged("Trồng mới cả nhiệm kỳ | ha | 600 | 100 | 100 | 100 | 100 | 100").indicator;
    expect(withSumOfYears(taken, "higherIsBetter")).toBeNull();
  });
});

describe("a change in so much a year is held against the mean of the years or the last one: which, nothing says", () => {
  const verdict = (row: string): string => {
    const { basis, outcome } = judged(row);
    return basis.kind === "undecided" ? basis.why : outcome;
  };

  test.each([
    // Nothing is concluded where the two differ …
    ["Tốc độ tăng giá trị sản xuất | % | 8%/năm | 5 | 7 | 7 | 7 | 9", "meanOrLast"],
    ["Tốc độ tăng giá trị sản xuất | % | 8 - 9%/năm | 5 | 7 | 7 | 7 | 9", "meanOrLast"],
    ["Tốc độ tăng trưởng kinh tế | %/năm | 8 | 9 | 9 | 9 | 8 | 7,5", "meanOrLast"],
    ["Tỷ lệ hộ nghèo giảm | %/năm | 1 | 1,2 | 0,5 | 0,5 | 0,5 | 1", "meanOrLast"],
    ["Giá trị sản xuất | %/năm | tăng 8 | 5 | 7 | 7 | 7 | 9", "meanOrLast"],
    // Without diacritics and in English as well.
    ["Toc do tang gia tri san xuat | % | 8%/nam | 5 | 7 | 7 | 7 | 9", "meanOrLast"],
    ["Toc do tang truong kinh te | % | 8 | 5 | 7 | 7 | 7 | 9", "meanOrLast"],
    ["Ty le ho ngheo giam | %/nam | 1 | 1,2 | 0,5 | 0,5 | 0,5 | 1", "meanOrLast"],
    ["Economic growth rate | % per year | 8 | 5 | 7 | 7 | 7 | 9", "meanOrLast"],
    ["Growth of output | %/year | 8 | 5 | 7 | 7 | 7 | 9", "meanOrLast"],
    ["Output | % | increase 8% a year | 5 | 7 | 7 | 7 | 9", "meanOrLast"],
    // … and what both say where they agree.
    ["Tốc độ tăng giá trị sản xuất | % | 8%/năm | 5 | 10 | 9 | 8 | 7,5", "missed"],
    ["Tốc độ tăng trưởng kinh tế | %/năm | 8 | 9 | 9 | 9 | 8 | 8,5", "exceeded"],
    // Before the term is over a good year is no mean that stays.
    ["Tốc độ tăng trưởng kinh tế | %/năm | 8 | 9 | 9 | 9 | _ | _", "meanOrLast"],
    // A rate of interest, an income and a yield have "a year" in their unit and are levels.
    ["Lãi suất cho vay hộ nghèo | %/năm | 6 | 9 | 9 | 8 | 7 | 6", "met"],
    ["Thu nhập bình quân | triệu đồng/người/năm | 65 | 50 | 54 | 58 | 60 | 66", "exceeded"],
    ["Sản lượng lương thực | tấn/năm | 800 | 600 | 640 | 700 | 760 | 810", "exceeded"],
    ["Tốc độ tăng giá trị sản xuất | % | 8 | 5 | 7 | 7 | 7 | 9", "meanOrLast"],
  ])("%s: %s", (row, expected) => {
    expect(verdict(row)).toBe(expected);
  });

  test("is open until a person says it", () => {
    const row = "Tốc độ tăng trưởng kinh tế | %/năm | 8 | 5 | 7 | 7 | 7 | 9";
    const table = `${HEAD}\n| 1 | ${row}\n| 2 | Trường chuẩn quốc gia | trường | 12 | 9 | 10 | 11 | 12 | 12`;
    const ruled = (years: "latest" | "growth") => reviewed(table, [{ years }]).assessments[0]?.outcome;
    expect([ruled("latest"), ruled("growth")]).toEqual(["exceeded", "missed"]);
  });
});
