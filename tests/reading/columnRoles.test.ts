/** Which role each column has by its heading and by what stands below it, and how sure that is. */

import type { ColumnContent } from "../../src/reading/columns/columnContent";
import { columnRoles } from "../../src/reading/columns/columnRoles";
import { type Column, columns, texts } from "./columnsInHand";

const figures = (more: Partial<ColumnContent> = {}): Partial<ColumnContent> => ({
  filled: 10,
  figures: 10,
  nonZero: 10,
  ...more,
});

/** "target (heading certain)", "–" where a column has none. */
function roles(given: readonly Column[], origin: "scan" | "table" | "added" = "scan"): readonly string[] {
  return columnRoles(columns(...given), origin).map(({ role, reason, certainty }) =>
    role === null ? "–" : `${role} (${reason ?? "–"} ${certainty})`,
  );
}

const NAME = ["Chỉ tiêu", texts()] as const;

test("by heading: outright, under a band, in an Excel table; parts of another column have none of its roles", () => {
  expect(roles([NAME, "Kế hoạch", "Thực hiện"])).toEqual([
    "name (heading certain)",
    "target (heading certain)",
    "actual (heading certain)",
  ]);
  expect(roles([NAME, "Kế hoạch", "Thực hiện"], "table")[1]).toBe("target (tableHeading certain)");
  expect(roles([NAME, "Kế hoạch · Xã A", "Kế hoạch · Xã B"])[1]).toBe("target (headingInBand likely)");
  expect(roles([NAME, "Trong đó · Kế hoạch", "Trong đó · Thực hiện"]).slice(1)).toEqual(["–", "–"]);
  expect(roles([NAME, "Khác"])[1]).toBe("–");
});

test("nothing but ticks under a verdict's word is a verdict", () => {
  expect(roles([NAME, "Kế hoạch", ["Không đạt", { filled: 4, ticks: 4 }]])[2]).toBe(
    "verdict (content likely)",
  );
  expect(roles([NAME, "Kế hoạch", ["Không đạt", { filled: 5, ticks: 4, texts: 1 }]])[2]).not.toMatch(
    /content/,
  );
  expect(roles([NAME, "Kế hoạch", ["Xã A", { filled: 4, ticks: 4 }]])[2]).toBe("–");
});

describe("one name", () => {
  test("is the heading that can be nothing else, with most text under it", () => {
    expect(roles([["Chỉ tiêu", texts()], ["Nội dung", texts({ texts: 3, filled: 3 })], "Thực hiện"])).toEqual(
      ["target (content likely)", "name (heading certain)", "actual (heading certain)"],
    );
    expect(roles([["Nội dung", texts({ texts: 3 })], ["Tên chỉ tiêu", texts()], "TH"]).slice(0, 2)).toEqual([
      "–",
      "name (heading certain)",
    ]);
    expect(roles([["Nội dung", texts()], ["Tên chỉ tiêu", texts()], "TH"]).slice(0, 2)).toEqual([
      "name (heading certain)",
      "–",
    ]);
  });

  test("Chỉ tiêu beside it, with figures, is the target; without texts beside it the name", () => {
    expect(roles([["Nội dung", texts()], "Chỉ tiêu", "Kết quả"]).slice(0, 2)).toEqual([
      "name (heading certain)",
      "target (content likely)",
    ]);
    expect(roles([["Nội dung", {}], ["Chỉ tiêu", texts()], "Kết quả"]).slice(0, 2)).toEqual([
      "–",
      "name (heading certain)",
    ]);
  });
});

describe("the numbers of lines", () => {
  test("one column, without texts", () => {
    const numbers = { filled: 10, numbers: 10, figures: 10 };
    expect(roles([["STT", numbers], NAME, "KH"])[0]).toBe("number (heading certain)");
    expect(roles([["STT", numbers], ["TT", numbers], NAME]).slice(0, 2)).toEqual([
      "number (heading certain)",
      "–",
    ]);
    expect(roles([["STT", texts({ numbers: 4 })], NAME, "KH"])[0]).toBe("–");
    expect(roles([["STT", texts({ numbers: 5 })], NAME, "KH"])[0]).toBe("number (heading certain)");
  });

  test("a first column of 1, 2, I before texts numbers them without a heading, or under one nobody knows", () => {
    const numbers = { filled: 10, numbers: 10, texts: 10 };
    expect(roles([["", numbers], NAME, "KH"])[0]).toBe("number (content likely)");
    expect(roles([["Mục nào", numbers], NAME, "KH"])[0]).toBe("–");
    const counting = { ...numbers, sample: new Map([1, 2, 3].map((one) => [one, one])) };
    expect(roles([["Mục nào", counting], NAME, "KH"])[0]).toBe("number (content likely)");
    expect(roles([["", { ...numbers, numbers: 4 }], NAME, "KH"])[0]).toBe("–");
    expect(roles([["", numbers], ["", figures()], "KH"])[0]).toBe("–");
  });
});

describe("content that says another role than the heading", () => {
  test("actual and target in one cell under TH/KH", () => {
    const pairs = ["TH/KH", { filled: 10, pairs: 6, texts: 4 }] as const;
    expect(roles([NAME, pairs])[1]).toBe("actual (content likely)");
    expect(roles([NAME, "Kế hoạch", pairs])[2]).toBe("attainment (heading certain)");
    expect(roles([NAME, ["TH/KH", { filled: 10, pairs: 5, texts: 5 }]])[1]).toBe(
      "attainment (heading certain)",
    );
  });

  test("figures under Đánh giá are shares, verdicts under TH/KH are verdicts", () => {
    expect(roles([NAME, "KH", "TH", ["Đánh giá", figures()]])[3]).toBe("attainment (content likely)");
    expect(roles([NAME, "KH", "TH", ["Đánh giá", figures({ figures: 5, verdicts: 5 })]])[3]).toBe(
      "verdict (heading certain)",
    );
    expect(roles([NAME, "KH", "TH", ["Đánh giá", figures({ flags: 10 })]])[3]).toBe(
      "verdict (heading certain)",
    );
    expect(roles([NAME, "KH", "TH", ["TH/KH (%)", texts({ texts: 4, verdicts: 6 })]])[3]).toBe(
      "verdict (content likely)",
    );
    expect(roles([NAME, "KH", "TH", ["TH/KH (%)", texts({ texts: 5, verdicts: 5 })]])[3]).toBe(
      "attainment (heading certain)",
    );
    expect(roles([NAME, "KH", "TH", ["Đánh giá", {}]])[3]).toBe("verdict (heading certain)");
  });

  test("Kết quả in words beside another actual is its verdict; without a target the verdict too; else the actual in words", () => {
    const words = ["Kết quả", texts({ verdicts: 6 })] as const;
    expect(roles([NAME, "KH", "Thực hiện", words])[3]).toBe("verdict (content likely)");
    expect(roles([NAME, "KH", words])[2]).toBe("actual (heading certain)");
    expect(roles([NAME, words])[1]).toBe("verdict (content likely)");
    expect(roles([NAME, ["Kết quả", texts({ verdicts: 5 })]])[1]).toBe("actual (heading certain)");
    expect(roles([NAME, ["Kết quả", texts({ verdicts: 6, figures: 1 })]])[1]).toBe(
      "actual (heading certain)",
    );
    expect(roles([NAME, "KH", "Thực hiện", ["Kết quả", { filled: 10, marks: 6 }]])[3]).toBe(
      "verdict (content likely)",
    );
  });

  test("verdicts in Ghi chú are the verdicts where no column has that name", () => {
    const note = (verdicts: number) => ["Ghi chú", texts({ verdicts })] as const;
    expect(roles([NAME, "KH", "TH", note(5)])[3]).toBe("verdict (content likely)");
    expect(roles([NAME, "KH", "TH", note(4)])[3]).toBe("note (heading certain)");
    expect(roles([NAME, "KH", "TH", ["Đánh giá", texts({ verdicts: 9 })], note(9)])[4]).toBe(
      "note (heading certain)",
    );
    expect(roles([NAME, "KH", "TH", ["Ghi chú", {}]])[3]).toBe("note (heading certain)");
  });
});

test("a direction is said in most cells; a trend right of the plan is what came about", () => {
  const directions = (count: number) => texts({ directions: count, texts: 10 });
  expect(roles([NAME, ["Chiều hướng", directions(6)], "KH"])[1]).toBe("direction (heading certain)");
  expect(roles([NAME, ["Chiều hướng", directions(5)], "KH"])[1]).toBe("–");
  expect(roles([NAME, ["Xu hướng", directions(6)], "KH", "TH"])[1]).toBe("direction (content likely)");
  expect(roles([NAME, "KH", "TH", ["Xu hướng", directions(6)]])[3]).toBe("–");
  expect(roles([NAME, "KH", ["Cột lạ", texts({ directions: 6, saidDirections: 6 })]])[2]).toBe(
    "direction (content likely)",
  );
  expect(roles([NAME, "KH", ["Cột lạ", texts({ directions: 6, saidDirections: 5 })]])[2]).toBe("–");
});

describe("1 and 0 under a verdict's word", () => {
  const flags = figures({ flags: 10 });

  test("are verdicts beside a plan of larger figures and a whole year's result", () => {
    expect(roles([NAME, "KH", "TH", ["Đạt (1/0)", flags]])[3]).toBe("verdict (content likely)");
    expect(roles([NAME, ["KH", flags], "TH", ["Đạt (1/0)", flags]])[3]).not.toMatch(/^verdict \(content/);
    expect(roles([NAME, "KH", ["Đạt (1/0)", flags]])[2]).not.toMatch(/^verdict \(content/);
    expect(roles([NAME, "KH", "TH 6 tháng", ["Đạt (1/0)", flags]])[3]).not.toMatch(/^verdict \(content/);
    expect(roles([NAME, "KH", "TH", ["Đạt (1/0)", figures({ flags: 9 })]])[3]).not.toMatch(
      /^verdict \(content/,
    );
    expect(roles([NAME, "KH", "TH", ["Cột lạ", flags]])[3]).toBe("–");
  });
});

test("where nothing else was asked a day was: its deadline is the target, the day it was done the actual", () => {
  const asked = ["Thời hạn hoàn thành", texts()] as const;
  expect(roles([NAME, asked, ["Thời gian hoàn thành thực tế", texts()]]).slice(1)).toEqual([
    "target (headingToo likely)",
    "actual (headingToo likely)",
  ]);
  expect(roles([NAME, asked, "Thực hiện"])[1]).toBe("target (headingToo likely)");
  expect(roles([NAME, asked, ["Đánh giá", texts({ verdicts: 9 })]])[1]).toBe("target (headingToo likely)");
  expect(roles([NAME, asked, ["Ghi chú", texts()]])[1]).not.toMatch(/^target/);
  expect(roles([NAME, "Kế hoạch", asked, "Thực hiện"])[2]).not.toMatch(/^target/);
});

test("in a range pointed at, figures under unknown headings are the target, then the actual", () => {
  const given: readonly Column[] = [NAME, "Cột A", "Cột B", ["Cột C", texts()]];
  expect(roles(given).slice(1)).toEqual(["–", "–", "–"]);
  expect(roles(given, "added").slice(1)).toEqual(["target (position guess)", "actual (position guess)", "–"]);
  expect(roles([NAME, "Kế hoạch", "Cột B"], "added").slice(1)).toEqual([
    "target (heading certain)",
    "actual (position guess)",
  ]);
  expect(roles([NAME, ["Cột A", figures({ figures: 5, texts: 5 })], "Cột B"], "added").slice(1)).toEqual([
    "–",
    "target (position guess)",
  ]);
});
