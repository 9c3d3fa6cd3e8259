import type { Assessment, JudgingChoices, Ruling } from "../../src/model/assessment";
import type { Indicator, Line, Period } from "../../src/model/indicator";
import { directionFor } from "../../src/judging/line/directionFor";
import { judge } from "../../src/judging/verdict/judge";
import { amount, at, cell, context, indicator } from "../figures/figuresInHand";
import { readActual } from "../../src/figures/readActual";
import { readTarget } from "../../src/figures/readTarget";

const CHOICES: JudgingChoices = { rulings: [], unknownInTotal: true, attainmentForLower: false };

const judged = (row: Parameters<typeof indicator>[0], rest: Partial<Indicator> = {}): Assessment =>
  judge(indicator(row, rest), CHOICES);

const ruling = (parts: Partial<Ruling>): Ruling => ({
  indicator: "Chỉ tiêu",
  outcome: null,
  direction: null,
  leaveOut: false,
  reason: "",
  figures: "",
  at: "2026-11-01T00:00:00Z",
  ...parts,
});

test.each([
  ["673", "550", "exceeded", 673 / 550, null],
  ["850", "850", "met", 1, null],
  ["64,5", "65", "missed", 64.5 / 65, 0.5],
  ["3680", "3700", "missed", 3680 / 3700, 20],
  ["3.680", "Khoảng 3.700", "missed", 3680 / 3700, 20],
  ["99,996", "100", "missed", 0.99996, 0.004],
  ["99,9999999", "100", "missed", 0.999999999, 1e-7],
  ["100,0000001", "100", "exceeded", 1.000000001, null],
  ["0", "5", "missed", 0, 5],
  ["765", "100", "exceeded", 7.65, null],
  ["-4,13", "-5", "exceeded", null, null],
  ["-6", "-5", "missed", null, 1],
  ["-1", "5", "missed", null, 6],
  ["3", "-5", "exceeded", null, null],
  ["0", "0", "met", null, null],
])("more is better: %s of %s is %s", (actual, target, outcome, attainment, short) => {
  const result = judged({ actual, target });
  expect(result.outcome).toBe(outcome);
  expect(result.proposed).toBe(outcome);
  expect(result.direction).toBe("higherIsBetter");
  expect(result.basis.kind).toBe("ratio");
  if (attainment === null) expect(result.attainment).toBeNull();
  else expect(result.attainment).toBeCloseTo(attainment, 12);
  expect(result.shortfall).toEqual(
    short === null ? null : { value: short, unit: null, inPoints: false, sense: "short" },
  );
});

test.each([
  ["0,1 + 0,2 of 0,3", 0.1 + 0.2, 0.3],
  ["95,5% from 0.955 of 95,5", 0.955 * 100, 95.5],
  ["a sum of tenths", Array.from({ length: 10 }, () => 0.1).reduce((sum, tenth) => sum + tenth, 0), 1],
  ["1,1 × 3 of 3,3", 1.1 * 3, 3.3],
])("binary noise decides nothing: %s is met", (_, actual, target) => {
  const row = {
    actual: { kind: "figure", printed: "", amount: amount(actual) } as const,
    target: { kind: "figure", printed: "", amount: amount(target) } as const,
  };
  expect(judged(row).outcome).toBe("met");
});

test.each([
  ["gần 10", "10", "missed"],
  ["gần 12", "10", "exceeded"],
  ["trên 10", "10", "exceeded"],
  ["trên 9", "10", "missed"],
  ["khoảng 10", "10", "met"],
  ["ước 10", "10", "met"],
  ["dưới 10", "10", "missed"],
  ["dưới 12", "10", "unknown"],
  ["dưới 5%", "≤ 5%", "met"],
  ["dưới 5%", "≤ 4%", "unknown"],
  ["trên 5%", "≤ 5%", "missed"],
  ["gần 5%", "≤ 5%", "met"],
  ["61-62", "60", "exceeded"],
  ["61-62", "61", "met"],
  ["61-62", "61,5", "unknown"],
  ["61-62", "62", "unknown"],
  ["61-62", "63", "missed"],
  ["61-62", "≤ 62", "met"],
  ["61-62", "≤ 61", "unknown"],
  ["61-62", "≤ 60", "missed"],
])("a hedge counts at the mark: %s of %s is %s", (actual, target, outcome) => {
  expect(judged({ actual, target }).outcome).toBe(outcome);
});

test.each(["gần 100", "trên 100", "dưới 100"])(
  "%s of 100 is no 100%%, and says not how far from it",
  (actual) => {
    expect(judged({ actual, target: "100" })).toMatchObject({ attainment: null, shortfall: null });
  },
);

test("of a printed range that misses, the farther end is the shortfall", () => {
  expect(judged({ actual: "61-62", target: "63" }).shortfall).toMatchObject({ value: 2, sense: "short" });
  expect(judged({ actual: "61-62", target: "≤ 60" }).shortfall).toMatchObject({ value: 2, sense: "over" });
});

test.each([
  ["0,24", "0,2", "missed", 0.04],
  ["0,2", "0,2", "met", null],
  ["0,19", "0,2", "met", null],
  ["0", "0,2", "met", null],
  ["1", "0", "missed", 1],
  ["0", "0", "met", null],
])(
  "less is better by its name, met when not above, no percentage: %s of %s is %s",
  (actual, target, outcome, over) => {
    const result = judged({ name: "Tỷ lệ hộ nghèo", unit: "%", actual, target });
    expect(result).toMatchObject({ outcome, attainment: null, direction: "lowerIsBetter" });
    expect(result.basis).toMatchObject({ kind: "lower" });
    expect(result.shortfall).toEqual(
      over === null ? null : { value: over, unit: "%", inPoints: true, sense: "over" },
    );
  },
);

test.each([
  ["0,19", "0,2", 0.2 / 0.19],
  ["0", "0,2", null],
  ["0,1", "0", null],
  ["-0,1", "0,2", null],
])("a setting prints target / actual where less is better: %s of %s", (actual, target, attainment) => {
  const row = { name: "Tỷ lệ hộ nghèo", unit: "%", actual, target };
  const result = judge(indicator(row), { ...CHOICES, attainmentForLower: true });
  expect(result.attainment).toBe(attainment);
  expect(
    judge(indicator({ ...row, target: "4", actual: "5" }), { ...CHOICES, attainmentForLower: true })
      .attainment,
  ).toBe(0.8);
});

test("a quotient beyond all numbers is none", () => {
  const row = {
    actual: { kind: "figure", printed: "", amount: amount(1e308) } as const,
    target: { kind: "figure", printed: "", amount: amount(1e-308) } as const,
  };
  expect(judged(row)).toMatchObject({ outcome: "exceeded", attainment: null });
});

test.each([
  ["≥ 90", "90", "met", 1, false, null],
  ["≥ 90", "95", "met", 95 / 90, false, null],
  ["≥ 90", "89,99", "missed", 89.99 / 90, false, "short"],
  ["> 90", "90", "met", 1, true, null],
  ["> 90", "90,1", "met", 90.1 / 90, false, null],
  ["> 90", "89", "missed", 89 / 90, false, "short"],
  ["< 7,6", "7,6", "met", null, true, null],
  ["< 7,6", "7,5", "met", null, false, null],
  ["< 7,6", "7,61", "missed", null, false, "over"],
  ["không quá 45 vụ", "45", "met", null, false, null],
  ["không quá 45 vụ", "46", "missed", null, false, "over"],
  ["giảm còn 4%", "4,39%", "missed", null, false, "over"],
])(
  "a bound is met or missed, never exceeded: %s with %s is %s",
  (target, actual, outcome, attainment, onBound, sense) => {
    const result = judged({ target, actual });
    expect(result).toMatchObject({ outcome, attainment });
    expect(result.basis).toMatchObject({ kind: "bound", onStrictBound: onBound });
    expect(result.shortfall?.sense ?? null).toBe(sense);
    expect(result.direction).toBe(/[≥>]/.test(target) ? "higherIsBetter" : "lowerIsBetter");
  },
);

test("a setting prints target / actual of a ceiling too", () => {
  const result = judge(indicator({ target: "≤ 4", actual: "5" }), { ...CHOICES, attainmentForLower: true });
  expect(result.attainment).toBe(0.8);
});

test.each([
  ["5,91", "6,5-7", "missed", "below", 5.91 / 6.5, 0.59],
  ["6,5", "6,5-7", "met", "inside", 1, null],
  ["6,8", "6,5-7", "met", "inside", 1, null],
  ["7", "6,5-7", "met", "inside", 1, null],
  ["8,56", "6,5-7", "exceeded", "above", 8.56 / 7, null],
  ["5,02", "3-4%/năm", "exceeded", "above", 1.255, null],
  ["38.198", "41.000-42.000", "missed", "below", 38198 / 41000, 2802],
])("a range, more is better: %s in %s is %s", (actual, target, outcome, place, attainment, short) => {
  const result = judged({ actual, target });
  expect(result).toMatchObject({ outcome, basis: { kind: "range", place } });
  expect(result.attainment).toBeCloseTo(attainment, 12);
  expect(result.shortfall?.value ?? null).toBe(short);
});

test.each([
  ["23,4", "24,5-25,5", "exceeded", "below", null],
  ["24,5", "24,5-25,5", "met", "inside", null],
  ["25,5", "24,5-25,5", "met", "inside", null],
  ["26", "24,5-25,5", "missed", "above", 0.5],
])("a range, less is better: %s in %s is %s", (actual, target, outcome, place, over) => {
  const row = { name: "Tỷ trọng nông, lâm nghiệp", unit: "%", actual, target };
  const result = judged(row);
  expect(result).toMatchObject({ outcome, attainment: null, basis: { kind: "range", place } });
  expect(result.shortfall).toEqual(
    over === null ? null : { value: over, unit: "%", inPoints: true, sense: "over" },
  );
  const asked = judge(indicator(row), { ...CHOICES, attainmentForLower: true }).attainment;
  expect(asked).toBeCloseTo(place === "inside" ? 1 : place === "below" ? 24.5 / 23.4 : 25.5 / 26, 12);
});

test("of a printed range that is met at one end and exceeded at the other, the met end counts", () => {
  const row = { name: "Tỷ trọng nông, lâm nghiệp", unit: "%", target: "24,5-25,5" };
  expect(judged({ ...row, actual: "23-25" })).toMatchObject({ outcome: "met", basis: { place: "inside" } });
  expect(judged({ ...row, name: "Thu ngân sách", actual: "25-26" }).outcome).toBe("met");
});

test.each([
  ["Tổng giá trị sản xuất tăng", "tăng 8-9%", "tăng 11,07%", "exceeded", 11.07 / 9],
  ["Tổng giá trị sản xuất tăng", "tăng 8-9%", "8,5%", "met", 1],
  ["Tổng giá trị sản xuất tăng", "tăng 8-9%", "tăng 7%", "missed", 7 / 8],
  ["Tổng giá trị sản xuất tăng", "tăng 8-9%", "giảm 7%", "missed", null],
  ["Thu ngân sách", "tăng 10-12%", "18,4%", "exceeded", 18.4 / 12],
  ["Tỷ lệ hộ nghèo giảm", "Giảm 2,5-3", "4,07%", "exceeded", 4.07 / 3],
  ["Tỷ lệ hộ nghèo giảm", "giảm 4%", "-4,13%", "exceeded", 4.13 / 4],
  ["Tỷ lệ hộ nghèo giảm", "giảm 4%", "-4,2 đến -4,1%", "exceeded", 4.1 / 4],
  ["Tỷ lệ hộ nghèo giảm", "giảm 4%", "4,1-4,2%", "exceeded", 4.1 / 4],
  ["Tổng giá trị sản xuất tăng", "tăng 4%", "-4,13%", "missed", null],
  ["Tỷ lệ hộ nghèo", "giảm 3%", "giảm 3%", "met", 1],
  ["Tỷ lệ hộ nghèo", "giảm 3%", "giảm 2,9%", "missed", 2.9 / 3],
  ["Tỷ lệ hộ nghèo", "giảm 3%", "tăng 2,9%", "missed", null],
  ["Số hợp tác xã", "tăng 5 HTX", "tăng 6 HTX", "exceeded", 1.2],
])("the size of a change: %s, %s, %s is %s", (name, target, actual, outcome, attainment) => {
  const result = judged({ name, unit: name === "Số hợp tác xã" ? "HTX" : "%", target, actual });
  expect(result).toMatchObject({
    outcome,
    direction: "higherIsBetter",
    basis: { kind: "change", byResulting: false },
  });
  if (attainment === null) expect(result.attainment).toBeNull();
  else expect(result.attainment).toBeCloseTo(attainment, 12);
});

test("a fall told as a negative number is turned round for a formula too", () => {
  const actual = readActual(cell(-4.13, "-4,13"), context()).actual;
  const { basis } = judged({ name: "Tỷ lệ hộ nghèo giảm", unit: "%", target: "giảm 4%", actual });
  expect(basis).toMatchObject({
    kind: "change",
    actual: { value: 4.13, live: { from: "number", scale: -1 } },
  });
});

test.each([
  ["tăng 10%", null, "18,4%"],
  ["tăng 10", "%", "18,4"],
])("per cent of what is no rate are its growth: %s in %s", (target, unit, actual) => {
  expect(judged({ name: "Thu ngân sách", unit, target, actual }).outcome).toBe("exceeded");
});

test.each([
  ["95%", "0,955", "unknown"],
  ["100%", "1", "unknown"],
  ["50%", "1", "unknown"],
  ["49%", "1", "missed"],
  ["100%", "0,5", "unknown"],
  ["101%", "0,5", "missed"],
  ["120%", "1,2", "missed"],
  ["0,9%", "0,009", "missed"],
  ["95%", "0,955%", "missed"],
  ["95 xã", "0,955", "missed"],
  ["0,95", "96%", "unknown"],
])(
  "a bare figure up to 1 beside a hundredfold percentage may be a ratio: %s, %s",
  (target, actual, outcome) => {
    const result = judged({ target, actual });
    expect(result.outcome).toBe(outcome);
    if (outcome === "unknown") expect(result.basis).toMatchObject({ why: "ratioOrPercent" });
  },
);

test.each([
  ["-2", "-3", "exceeded", "ratio"],
  ["-2", "-1,5", "missed", "ratio"],
  ["2", "0", "missed", "ratio"],
  ["không còn", "2", "missed", "zero"],
  ["0", "-1", "unknown", "zeroTarget"],
  ["-2", "3", "unknown", "changeOrLevel"],
  ["2", "-3", "unknown", "changeOrLevel"],
  ["-3 đến -2", "-3", "unknown", "changeOrLevel"],
  ["-2", "-3 đến -2,5", "unknown", "changeOrLevel"],
  ["-2", "giảm 1%", "unknown", "changeOrLevel"],
  ["-2", "tăng 1%", "unknown", "changeOrLevel"],
])("a fall with a minus sign is one where both have it: %s, %s is %s", (target, actual, outcome, ground) => {
  const { basis, ...result } = judged({ name: "Mức giảm tỷ lệ sinh", unit: "%", target, actual });
  expect(result.outcome).toBe(outcome);
  expect(basis.kind === "undecided" ? basis.why : basis.kind).toBe(ground);
});

test("two bare figures of a rate may be a ratio and a percentage", () => {
  const { basis } = judged({ name: "Tỷ lệ hộ dùng nước sạch", target: "95", actual: "0,955" });
  expect(basis).toMatchObject({ why: "ratioOrPercent" });
});

test("growth of what should not grow is missed upwards", () => {
  const row = { name: "Tỷ lệ tăng dân số tự nhiên", unit: "%", target: "tăng 0,8%" };
  expect(judged({ ...row, actual: "tăng 0,9%" }).outcome).toBe("missed");
  expect(judged({ ...row, actual: "tăng 0,8%" }).outcome).toBe("met");
});

test.each([
  ["Tỷ lệ hộ nghèo", "0,7% (còn 4,33%)", "4,33%", "met"],
  ["Tỷ lệ hộ nghèo", "0,7% (còn 4,33%)", "4,2%", "met"],
  ["Tỷ lệ hộ nghèo", "0,7% (còn 4,33%)", "4,4%", "missed"],
  ["Tỷ lệ che phủ rừng", "tăng 0,7% (còn 50%)", "51%", "met"],
  ["Tỷ lệ che phủ rừng", "tăng 0,7% (còn 50%)", "49%", "missed"],
])("the level a change should leave: %s, %s, %s is %s", (name, target, actual, outcome) => {
  const result = judged({ name, unit: "%", target, actual });
  expect(result).toMatchObject({ outcome, basis: { kind: "change", byResulting: true } });
});

test("the level a change should leave is told in another unit", () => {
  const row = { name: "Nợ đọng xây dựng cơ bản", target: "giảm 2 tỷ (còn 4 tỷ)" };
  expect(judged({ ...row, actual: "3.900,5 triệu" }).outcome).toBe("met");
  expect(judged({ ...row, actual: "4.100,5 triệu" }).outcome).toBe("missed");
});

test.each([
  ["Tỷ lệ hộ nghèo", "giảm 3%", "12,4%", "changeOrLevel"],
  ["Số hợp tác xã", "tăng 5", "12", "changeOrLevel"],
  ["Tỷ lệ hộ nghèo", "4%", "giảm 1,2%", "changeOrLevel"],
  ["Tốc độ tăng dân số", "giảm 3%", "4%", "changeOrLevel"],
  ["Số mô hình thí điểm", "0", "3", "zeroTarget"],
  ["Số mô hình thí điểm", "0", "0-3", "zeroTarget"],
  ["Chỉ tiêu", "10", "dưới 12", "actualTooVague"],
  ["Chỉ tiêu", "≤ 10", "dưới 12", "actualTooVague"],
  ["Chỉ tiêu", "6,5-7", "dưới 8", "actualTooVague"],
  ["Chỉ tiêu", "6,5-7", "dưới 7", "actualTooVague"],
  ["Tổng giá trị sản xuất tăng", "tăng 8-9%", "dưới 10%", "actualTooVague"],
  ["Tỷ lệ hộ nghèo", "0,7% (còn 4,33%)", "dưới 5%", "actualTooVague"],
  ["Tỷ lệ hộ nghèo giảm", "giảm 4%", "-4,1 đến 1%", "actualTooVague"],
  ["Chỉ tiêu", "không để xảy ra", "dưới 2", "actualTooVague"],
  ["Chỉ tiêu", "12", "", "noActual"],
  ["Chỉ tiêu", "", "12", "noTarget"],
  ["Chỉ tiêu", "", "", "neither"],
  ["Chỉ tiêu", "12", "Xuất siêu", "unreadableActual"],
  ["Chỉ tiêu", "hoàn thiện mô hình", "12", "unreadableTarget"],
  ["Chỉ tiêu", "Hoàn thành tốt nhiệm vụ trở lên", "12", "unreadableTarget"],
  ["Chỉ tiêu", "hoàn thiện mô hình", "đang làm", "wordsOnly"],
  ["Chỉ tiêu", "Hoàn thành tốt nhiệm vụ trở lên", "đang làm", "wordsOnly"],
  ["Chỉ tiêu", "", "đang làm", "noTarget"],
  ["Chỉ tiêu", "12 ha", "12 hộ", "unitsDiffer"],
  ["Chỉ tiêu", "12", "#REF!", "cellError"],
  ["Chỉ tiêu", "#REF!", "12", "cellError"],
  ["Chỉ tiêu", "#REF!", "đạt", "cellError"],
  ["Tỷ lệ hộ nghèo", "3%", "vượt", "unreadableActual"],
])("what cannot be decided is unknown: %s, %s, %s because %s", (name, target, actual, why) => {
  const result = judged({ name, target, actual });
  expect(result).toMatchObject({
    outcome: "unknown",
    attainment: null,
    shortfall: null,
    basis: { kind: "undecided", why },
  });
});

test.each([
  ["giảm 1,2%, còn 3,8%", "met"],
  ["giảm 1,2%, còn 4,8%", "missed"],
])("a level asked for and a change told with its level: %s is %s", (actual, outcome) => {
  expect(judged({ name: "Tỷ lệ hộ nghèo", unit: "%", target: "4%", actual }).outcome).toBe(outcome);
});

test.each([
  ["tăng 5,69%", "exceeded"],
  ["giảm 1%", "missed"],
  ["giảm 5%", "missed"],
])("a name that speaks of a change takes its figure as one: %s is %s", (actual, outcome) => {
  expect(judged({ name: "Tổng đàn gia súc tăng", unit: "%", target: "4%", actual }).outcome).toBe(outcome);
});

test.each([
  ["không còn hộ nghèo", "0", "met", null],
  ["không còn hộ nghèo", "-1", "met", null],
  ["không còn hộ nghèo", "2 hộ", "missed", { value: 2, unit: "hộ", inPoints: false, sense: "over" }],
  ["không để xảy ra", "không", "met", null],
  ["không để xảy ra", "Không có vụ nào", "met", null],
  ["không để xảy ra", "đạt", "met", null],
  ["không để xảy ra", "không đạt", "missed", null],
  ["không để xảy ra", "dưới 2", "unknown", null],
  ["không để xảy ra", "một vài vụ", "unknown", null],
  ["không để xảy ra", "Không có số liệu", "unknown", null],
  ["không để xảy ra", "Không có báo cáo", "unknown", null],
  ["không để xảy ra", "Không có vụ cháy, 2 vụ đuối nước", "unknown", null],
  ["không để xảy ra", "Không phát sinh mới nhưng vụ cũ chưa xong", "unknown", null],
])("nothing may remain: %s with %s is %s", (target, actual, outcome, shortfall) => {
  const result = judged({ target, actual });
  expect(result).toMatchObject({ outcome, attainment: null, direction: "lowerIsBetter" });
  expect(result.shortfall).toEqual(shortfall);
});

test("a figure of what may not remain is the verdict's ground", () => {
  const { basis } = judged({ target: "không còn hộ nghèo", actual: "2 hộ" });
  expect(basis).toMatchObject({ kind: "zero", actual: { value: 2, unit: "hộ" } });
});

test("a grade is the better the higher, whatever the name says", () => {
  const row = { name: "Tỷ lệ hộ nghèo", target: "Hoàn thành tốt nhiệm vụ trở lên", actual: "HTTNV" };
  expect(judged(row)).toMatchObject({ outcome: "met", direction: "higherIsBetter" });
});

test("words are the same to their last letter, or not", () => {
  const target = "Hoàn thiện " + "hồ sơ, ".repeat(60);
  expect(judged({ target, actual: target.toUpperCase() }).outcome).toBe("met");
  expect(judged({ target, actual: `${target} nay còn dở` }).outcome).toBe("unknown");
  const kept = "Duy trì " + "và nhân rộng ".repeat(30);
  expect(judged({ target: "Duy trì", actual: kept }).outcome).toBe("met");
  expect(judged({ target: "Duy trì", actual: `${kept} chưa được` }).outcome).toBe("unknown");
});

test.each([
  ["Hoàn thành tốt nhiệm vụ trở lên", "Hoàn thành xuất sắc nhiệm vụ", "met"],
  ["Hoàn thành tốt nhiệm vụ trở lên", "HTTNV", "met"],
  ["Hoàn thành tốt nhiệm vụ trở lên", "Hoàn thành nhiệm vụ", "missed"],
  ["Hoàn thành tốt nhiệm vụ trở lên", "Đạt", "met"],
  ["Hoàn thành tốt nhiệm vụ trở lên", "Vượt", "met"],
  ["Hoàn thành tốt nhiệm vụ trở lên", "Không đạt", "missed"],
  ["Hoàn thành tốt nhiệm vụ trở lên", "Khá", "unknown"],
  ["Hoàn thành tốt nhiệm vụ trở lên", "Chưa đánh giá", "unknown"],
  ["Đạt", "Đạt", "met"],
  ["Đạt", "Vượt", "met"],
  ["Đạt", "Chưa đạt", "missed"],
  ["Hoàn thành", "Hoàn thành", "met"],
  ["theo quy định", "Theo quy định", "met"],
  ["Duy trì", "Giữ vững", "met"],
  ["Duy trì", "Không duy trì được", "unknown"],
  ["Duy trì", "Duy trì nhưng chưa ổn định", "unknown"],
  ["Duy trì", "đang làm", "unknown"],
  ["theo quy định", "Giữ vững", "unknown"],
  ["12", "không", "unknown"],
  ["", "không có", "unknown"],
  ["12", "Đạt", "met"],
  ["12", "Vượt", "exceeded"],
  ["12", "Không đạt", "missed"],
  ["", "đạt chỉ tiêu", "met"],
  ["", "vượt chỉ tiêu", "exceeded"],
])("words and grades: %s with %s is %s", (target, actual, outcome) => {
  expect(judged({ target, actual })).toMatchObject({ outcome, attainment: null, shortfall: null });
});

test("a grade explains itself by its steps", () => {
  expect(judged({ target: "Hoàn thành tốt nhiệm vụ trở lên", actual: "HTNV" }).basis).toEqual({
    kind: "ordinal",
    actual: "HTNV",
    target: "Hoàn thành tốt nhiệm vụ trở lên",
  });
  expect(judged({ target: "", actual: "đạt chỉ tiêu" }).basis).toEqual({
    kind: "words",
    actual: "đạt chỉ tiêu",
    target: null,
  });
});

test.each([
  ["1,2 tỷ đồng", "950 triệu đồng", "missed", 950 / 1200, 0.25],
  ["1.200 triệu đồng", "1,2 tỷ đồng", "met", 1, null],
  ["2 nghìn người", "2.100 người", "exceeded", 1.05, null],
  ["10‰", "1%", "met", 1, null],
  ["5 tấn", "48 tạ", "missed", 0.96, 0.2],
])("units that convert are converted: %s with %s is %s", (target, actual, outcome, attainment, short) => {
  const result = judged({ target, actual });
  expect(result.outcome).toBe(outcome);
  expect(result.attainment).toBeCloseTo(attainment, 12);
  expect(result.shortfall?.value ?? null).toBe(short);
});

describe("the period", () => {
  const half = (
    row: Parameters<typeof indicator>[0],
    period: Period = "sixMonths",
    rest: Partial<Indicator> = {},
  ) => judged(row, { period, ...rest });

  test.each<Period>(["sixMonths", "nineMonths", "otherMonths"])(
    "of %s makes figures progress, percentage shown, no verdict",
    (period) => {
      expect(half({ target: "100", actual: "74,6" }, period)).toMatchObject({
        outcome: "unknown",
        attainment: 0.746,
        shortfall: null,
        basis: { kind: "progress", period },
      });
    },
  );

  test("counts a year's plan that is met already", () => {
    expect(half({ target: "100", actual: "110" })).toMatchObject({
      outcome: "exceeded",
      basis: { kind: "progress" },
      progress: { class: "done", share: 1.1 },
    });
  });

  test.each<Period>(["year", "estimate"])("of the whole %s is judged", (period) => {
    expect(half({ target: "100", actual: "74,6" }, period).outcome).toBe("missed");
  });

  test("leaves words and grades what they are, but for what is missed before the year is over", () => {
    expect(half({ target: "Đạt", actual: "Đạt" }).outcome).toBe("met");
    expect(half({ target: "HTTNV", actual: "HTNV" })).toMatchObject({
      outcome: "unknown",
      basis: { kind: "ordinal" },
      progress: { class: "underWay" },
    });
  });

  test("leaves the reason where nothing could be judged anyway", () => {
    expect(half({ target: "100", actual: "" }).basis).toEqual({ kind: "undecided", why: "noActual" });
  });

  test("takes a printed verdict for one on progress", () => {
    const printedVerdict = { cell: at(6), printed: "Đạt", outcome: "met" } as const;
    const result = half({ target: "100", actual: "74,6" }, "nineMonths", { printedVerdict });
    expect(result).toMatchObject({ outcome: "unknown", attainment: 0.746, progress: { class: "onTrack" } });
  });
});

test.each([
  ["không quá 45", "lowerIsBetter", "target"],
  ["không còn", "lowerIsBetter", "target"],
  ["ít nhất 45", "higherIsBetter", "target"],
  ["xếp loại khá", "higherIsBetter", "target"],
  ["giảm 5%", "higherIsBetter", "target"],
  ["tăng 5%", "higherIsBetter", "default"],
  ["45", "higherIsBetter", "default"],
  ["45-46", "higherIsBetter", "default"],
  ["theo quy định", "higherIsBetter", "default"],
])("which way is better is said by the target %s or not at all: %s, %s", (target, direction, reason) => {
  const row = indicator({ target });
  expect(directionFor(row, row, null)).toEqual({ direction, reason });
});

describe("a printed verdict", () => {
  const printed = (words: string, outcome: Assessment["outcome"] | null) => ({
    printedVerdict: { cell: at(6), printed: words, outcome },
  });

  test.each([
    ["Đạt", "met"],
    ["Vượt", "exceeded"],
    ["Không đạt", "missed"],
  ] as const)("%s is the proposal where figures say nothing", (words, outcome) => {
    const result = judged({ name: "Cơ cấu kinh tế" }, printed(words, outcome));
    expect(result).toMatchObject({
      outcome,
      attainment: null,
      basis: { kind: "printedVerdict", printed: { cell: at(6), printed: words } },
    });
  });

  test("decides for an actual in words", () => {
    expect(judged({ target: "3%", actual: "Xuất siêu" }, printed("Đạt", "met")).outcome).toBe("met");
  });

  test.each([
    ["cơ bản đạt", null],
    ["Chưa đánh giá", "unknown"],
  ] as const)("%s decides nothing", (words, outcome) => {
    expect(judged({}, printed(words, outcome))).toMatchObject({
      outcome: "unknown",
      basis: { kind: "undecided", why: "neither" },
    });
  });

  test("does not win over figures", () => {
    expect(judged({ target: "65", actual: "64,5" }, printed("Đạt", "met")).outcome).toBe("missed");
  });

  test("“vượt” of what should stay low decides nothing by itself", () => {
    expect(judged({ name: "Tỷ lệ hộ nghèo" }, printed("Vượt", "exceeded")).outcome).toBe("unknown");
    expect(judged({ name: "Tỷ lệ hộ nghèo" }, printed("Đạt", "met")).outcome).toBe("met");
    expect(judged({ name: "Thu ngân sách" }, printed("Vượt", "exceeded")).outcome).toBe("exceeded");
    expect(judged({ target: "không quá 45 vụ" }, printed("Vượt", "exceeded")).outcome).toBe("unknown");
    expect(judged({ name: "Tỷ lệ hộ nghèo", target: "ít nhất 5" }, printed("Vượt", "exceeded")).outcome).toBe(
      "exceeded",
    );
  });
});

describe("several conditions", () => {
  const line = (name: string, target: string, actual: string): Line => {
    const whole = indicator({ name, target, actual });
    return {
      name,
      unit: null,
      cell: at(1, 12),
      target: readTarget(cell(target), context()).target,
      targetCell: at(3, 12),
      actual: readActual(cell(actual), context()).actual,
      actualCell: at(4, 12),
      conversion: whole.conversion,
      statedDirection: null,
      hidden: false,
    };
  };
  const beds = (actual: string) => line("Số giường bệnh/vạn dân", "30", actual);

  test.each([
    ["9", "31", "met", { kind: "conditions", met: 2, of: 2, failing: [] }],
    ["9", "29", "missed", { kind: "conditions", met: 1, of: 2, failing: ["Số giường bệnh/vạn dân"] }],
    [
      "7",
      "29",
      "missed",
      { kind: "conditions", met: 0, of: 2, failing: ["Số bác sỹ", "Số giường bệnh/vạn dân"] },
    ],
    ["", "29", "missed", { kind: "conditions", met: 0, of: 2, failing: ["Số giường bệnh/vạn dân"] }],
    ["", "31", "unknown", { kind: "undecided", why: "conditionOpen" }],
  ] as const)("must all hold: %s and %s is %s", (doctors, bedsHad, outcome, basis) => {
    const result = judged(
      { name: "Số bác sỹ", target: "8", actual: doctors },
      { conditions: [beds(bedsHad)] },
    );
    expect(result).toMatchObject({ outcome, attainment: null, shortfall: null });
    expect(result.basis).toEqual(basis);
    expect(result.conditions.map(({ indicator: { id, name } }) => [id, name])).toEqual([
      ["Số bác sỹ/1", "Số bác sỹ"],
      ["Số bác sỹ/2", "Số giường bệnh/vạn dân"],
    ]);
  });

  test("a parent without figures of its own is no condition", () => {
    const result = judged(
      { name: "Tai nạn giao thông giảm cả ba tiêu chí" },
      { conditions: [line("số vụ", "≤ 10", "9"), line("số người chết", "≤ 2", "3")] },
    );
    expect(result).toMatchObject({ outcome: "missed", basis: { met: 1, of: 2, failing: ["số người chết"] } });
  });

  test("a condition whose name says nothing takes the parent's direction", () => {
    const result = judged({ name: "Tai nạn giao thông" }, { conditions: [line("số vụ", "10", "9")] });
    expect(result.conditions[0]).toMatchObject({ outcome: "met", direction: "lowerIsBetter" });
  });

  test("a condition whose own name says it keeps its own direction", () => {
    const result = judged({ name: "An toàn giao thông" }, { conditions: [line("Số vụ tai nạn", "10", "9")] });
    expect(result.conditions[0]).toMatchObject({ outcome: "met", direction: "lowerIsBetter" });
  });

  test("a parent with an actual of its own is a condition, though nobody says what was asked", () => {
    const result = judged({ name: "Số bác sỹ", actual: "9" }, { conditions: [beds("31")] });
    expect(result).toMatchObject({ outcome: "unknown", basis: { why: "conditionOpen" } });
  });

  test("the whole goes the way of its first", () => {
    const result = judged({ name: "Tai nạn giao thông" }, { conditions: [line("số vụ", "10", "9")] });
    expect(result.direction).toBe("lowerIsBetter");
  });

  test("each is a line by itself, without parts and conditions of its own", () => {
    const part = line("ở tuyến huyện", "20", "21");
    const subItems = [
      { ...part, id: "part", printedName: part.name, printedAttainment: null, isUnmarked: false },
    ];
    const result = judged({ target: "8", actual: "9" }, { conditions: [beds("31")], subItems });
    expect(result.conditions).toMatchObject([
      { conditions: [], indicator: { conditions: [], subItems: [] } },
      { conditions: [], indicator: { conditions: [], subItems: [] } },
    ]);
  });

  test("a printed verdict speaks of the whole, not of each", () => {
    const printedVerdict = { cell: at(6), printed: "Đạt", outcome: "met" } as const;
    const result = judged(
      { name: "Số bác sỹ", target: "8", actual: "" },
      { conditions: [beds("31")], printedVerdict },
    );
    expect(result).toMatchObject({ outcome: "met", basis: { kind: "printedVerdict" } });
    expect(result.conditions[0]?.outcome).toBe("unknown");
  });

  test("figures of half a year are progress for the whole", () => {
    const result = judged(
      { name: "Số bác sỹ", target: "8", actual: "9" },
      { conditions: [beds("31")], period: "sixMonths" },
    );
    expect(result).toMatchObject({
      outcome: "met",
      basis: { kind: "progress" },
      progress: { class: "done" },
      conditions: [{ progress: { class: "done" } }, { progress: { class: "done" } }],
    });
  });
});

describe("a person's ruling", () => {
  const with_ = (
    parts: Partial<Ruling>,
    row = { target: "65", actual: "64,5" },
    rest: Partial<Indicator> = {},
  ) => judge(indicator(row, rest), { ...CHOICES, rulings: [ruling(parts)] });

  test("wins over the proposal, which stays readable", () => {
    const result = with_({ outcome: "met" });
    expect(result).toMatchObject({
      outcome: "met",
      proposed: "missed",
      attainment: 64.5 / 65,
      counted: true,
    });
    expect(result.shortfall?.value).toBe(0.5);
  });

  test("may leave the outcome as computed", () => {
    expect(with_({ outcome: null })).toMatchObject({ outcome: "missed", counted: true });
  });

  test("may leave an indicator out", () => {
    expect(with_({ leaveOut: true })).toMatchObject({ outcome: "missed", counted: false });
  });

  test("turns the direction", () => {
    expect(with_({ direction: "lowerIsBetter" })).toMatchObject({
      outcome: "met",
      attainment: null,
      direction: "lowerIsBetter",
      basis: { kind: "lower" },
    });
  });

  test.each([
    ["≥ 65", "lowerIsBetter", "met", "lower"],
    ["≥ 65", "higherIsBetter", "missed", "bound"],
    ["≤ 65", "higherIsBetter", "missed", "ratio"],
    ["≤ 65", "lowerIsBetter", "met", "bound"],
  ] as const)(
    "on direction wins over the comparator: %s ruled %s is %s",
    (target, direction, outcome, kind) => {
      const result = with_({ direction }, { target, actual: "64,5" });
      expect(result).toMatchObject({ outcome, direction, basis: { kind } });
    },
  );

  test("on another indicator changes nothing", () => {
    expect(with_({ indicator: "khác", outcome: "met" })).toMatchObject({ outcome: "missed", ruling: null });
  });

  test("is the latest of several", () => {
    const rulings = [
      ruling({ outcome: "met", at: "2026-11-02T00:00:00Z" }),
      ruling({ outcome: "unknown", at: "2026-11-01T00:00:00Z" }),
    ];
    expect(judge(indicator({ target: "65", actual: "64,5" }), { ...CHOICES, rulings }).outcome).toBe("met");
  });

  test("is stale when the figures have changed, and still holds", () => {
    expect(with_({ outcome: "met", figures: "64,5|65" })).toMatchObject({
      outcome: "met",
      rulingIsStale: false,
    });
    expect(with_({ outcome: "met", figures: "64,4|65" })).toMatchObject({
      outcome: "met",
      rulingIsStale: true,
    });
  });

  test("is not stale because Excel on another machine shows the figures otherwise", () => {
    const vi = judge(
      indicator({
        actual: readActual(cell(17400.5, "17.400,5", "#,##0.0"), context()).actual,
        target: "18.400,5",
      }),
      CHOICES,
    );
    const en = judge(
      indicator({
        actual: readActual(cell(17400.5, "17,400.5", "#,##0.0"), context()).actual,
        target: "18.400,5",
      }),
      CHOICES,
    );
    expect(vi.figures).toBe("17.400,5|18.400,5");
    expect(en.figures).toBe(vi.figures);
  });
});
