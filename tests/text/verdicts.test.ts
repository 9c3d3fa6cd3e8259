import type { JudgingChoices } from "../../src/model/assessment";
import type { Indicator } from "../../src/model/indicator";
import { judge } from "../../src/judging/verdict/judge";
import { attainmentText, shortfallText, verdictWords, type VerdictStyle } from "../../src/text/verdicts";
import { arithmeticWords, verdictExplanation } from "../../src/text/verdictExplanation";
import { verdictSentence } from "../../src/text/verdictSentence";
import { at, cell, context, indicator } from "../figures/figuresInHand";
import { readActual } from "../../src/figures/readActual";

const CHOICES: JudgingChoices = { rulings: [], unknownInTotal: true, attainmentForLower: false };
const VI: VerdictStyle = { language: "vi", decimals: { digits: 2, fixed: false } };
const EN: VerdictStyle = { language: "en", decimals: { digits: 2, fixed: false } };

type Row = Parameters<typeof indicator>[0];
const judged = (row: Row, rest: Partial<Indicator> = {}) => judge(indicator(row, rest), CHOICES);
/** No-break spaces are written ° in these tables. */
const marked = (text: string) => text.replaceAll("\u00a0", "°");

const PRINTED = { cell: at(6), printed: "Đạt", outcome: "met" } as const;

const CASES: readonly (readonly [Row, Partial<Indicator>, string, string, string, string])[] = [
  [
    { unit: "ha", target: "550", actual: "673" },
    {},
    "Thực hiện 673°ha, cao hơn kế hoạch (550°ha).",
    "Thực hiện 673°ha (E12), cao hơn kế hoạch (550°ha, D12). 673 ÷ 550 = 122,363…°%, làm tròn 122,36% → vượt",
    "",
    "Actual 673°ha (E12), above the target of 550°ha (D12). 673 ÷ 550 = 122.363…°%, rounded to 122.36% → exceeded",
  ],
  [
    { unit: "hộ", target: "khoảng 1.200", actual: "gần 1.200" },
    {},
    "Thực hiện gần 1.200°hộ, thấp hơn kế hoạch (khoảng 1.200°hộ).",
    "Thực hiện gần 1.200°hộ (E12), thấp hơn kế hoạch (khoảng 1.200°hộ, D12) → không đạt",
    "",
    "Actual nearly 1,200°hộ (E12), below the target of about 1,200°hộ (D12) → missed",
  ],
  [
    { name: "Tỷ suất sinh", unit: "‰", target: "14,3 %o", actual: "14,220/00" },
    {},
    "Thực hiện 14,22‰, thấp hơn kế hoạch (14,3‰). Chỉ tiêu này càng thấp càng tốt.",
    "Thực hiện 14,22‰ (E12), thấp hơn kế hoạch (14,3‰, D12). Chỉ tiêu này càng thấp càng tốt → đạt",
    "",
    "Actual 14.22‰ (E12), below the target of 14.3‰ (D12). Lower is better here → met",
  ],
  [
    { unit: "tấn", target: "18.400 ", actual: "17.400" },
    {},
    "Thực hiện 17.400°tấn, thấp hơn kế hoạch (18.400°tấn).",
    "Thực hiện 17.400°tấn (E12), thấp hơn kế hoạch (18.400°tấn, D12). 17.400 ÷ 18.400 = 94,565…°%, làm tròn 94,57% → không đạt",
    "thiếu 1.000°tấn",
    "Actual 17,400°tấn (E12), below the target of 18,400°tấn (D12). 17,400 ÷ 18,400 = 94.565…°%, rounded to 94.57% → missed",
  ],
  [
    { unit: "ha", target: "850ha", actual: "850ha" },
    {},
    "Thực hiện 850°ha, bằng kế hoạch (850°ha).",
    "Thực hiện 850°ha (E12), bằng kế hoạch (850°ha, D12). 850 ÷ 850 = 100% → đạt",
    "",
    "Actual 850°ha (E12), equal to the target of 850°ha (D12). 850 ÷ 850 = 100% → met",
  ],
  [
    { target: "100", actual: "99,996" },
    {},
    "Thực hiện 99,996, thấp hơn kế hoạch (100).",
    "Thực hiện 99,996 (E12), thấp hơn kế hoạch (100, D12). 99,996 ÷ 100 = 99,996°%, làm tròn 99,99% → không đạt",
    "thiếu 0,004",
    "Actual 99.996 (E12), below the target of 100 (D12). 99.996 ÷ 100 = 99.996°%, rounded to 99.99% → missed",
  ],
  [
    { name: "Tỷ lệ hộ nghèo", unit: "%", target: "33,5", actual: "34,2" },
    {},
    "Thực hiện 34,2%, cao hơn kế hoạch (33,5%). Chỉ tiêu này càng thấp càng tốt.",
    "Thực hiện 34,2% (E12), cao hơn kế hoạch (33,5%, D12). Chỉ tiêu này càng thấp càng tốt → không đạt",
    "cao hơn 0,7°điểm°%",
    "Actual 34.2% (E12), above the target of 33.5% (D12). Lower is better here → missed",
  ],
  [
    { name: "Tỷ lệ hộ nghèo", unit: "%", target: "33,5", actual: "33" },
    {},
    "Thực hiện 33%, thấp hơn kế hoạch (33,5%). Chỉ tiêu này càng thấp càng tốt.",
    "Thực hiện 33% (E12), thấp hơn kế hoạch (33,5%, D12). Chỉ tiêu này càng thấp càng tốt → đạt",
    "",
    "Actual 33% (E12), below the target of 33.5% (D12). Lower is better here → met",
  ],
  [
    { name: "Thứ hạng chỉ số PAPI", target: "3", actual: "5" },
    {},
    "Thực hiện 5, xếp sau kế hoạch (3). Chỉ tiêu này càng thấp càng tốt.",
    "Thực hiện 5 (E12), xếp sau kế hoạch (3, D12). Chỉ tiêu này càng thấp càng tốt → không đạt",
    "thấp hơn 02 bậc",
    "Actual 5 (E12), behind the target of 3 (D12). Lower is better here → missed",
  ],
  [
    { name: "Chỉ số cải cách hành chính", unit: "hạng", target: "3", actual: "2" },
    {},
    "Thực hiện 2°hạng, xếp trước kế hoạch (3°hạng). Chỉ tiêu này càng thấp càng tốt.",
    "Thực hiện 2°hạng (E12), xếp trước kế hoạch (3°hạng, D12). Chỉ tiêu này càng thấp càng tốt → đạt",
    "",
    "Actual 2°hạng (E12), ahead of the target of 3°hạng (D12). Lower is better here → met",
  ],
  [
    { unit: "%", target: "không quá 33,5%", actual: "34,2" },
    {},
    "Thực hiện 34,2%, cao hơn mức “không quá 33,5%”.",
    "Thực hiện 34,2% (E12), cao hơn mức “không quá 33,5%” (D12) → không đạt",
    "cao hơn 0,7°điểm°%",
    "Actual 34.2% (E12), above the ceiling “không quá 33,5%” (D12) → missed",
  ],
  [
    { unit: "%", target: "≥ 90", actual: "95" },
    {},
    "Thực hiện 95%, đạt mức “≥ 90”; kế hoạch là mức tối thiểu, không tính vượt.",
    "Thực hiện 95% (E12), đạt mức “≥ 90” (D12); kế hoạch là mức tối thiểu, không tính vượt. 95 ÷ 90 = 105,555…°%, làm tròn 105,56% → đạt",
    "",
    "Actual 95% (E12), reaches the floor “≥ 90” (D12), which is never exceeded. 95 ÷ 90 = 105.555…°%, rounded to 105.56% → met",
  ],
  [
    { unit: "%", target: "≥ 90", actual: "89" },
    {},
    "Thực hiện 89%, chưa đạt mức “≥ 90”.",
    "Thực hiện 89% (E12), chưa đạt mức “≥ 90” (D12). 89 ÷ 90 = 98,888…°%, làm tròn 98,89% → không đạt",
    "thiếu 1°điểm°%",
    "Actual 89% (E12), below the floor “≥ 90” (D12). 89 ÷ 90 = 98.888…°%, rounded to 98.89% → missed",
  ],
  [
    { unit: "‰", target: "< 7,6", actual: "7,6" },
    {},
    "Thực hiện 7,6‰, bằng đúng mức “< 7,6”, theo thông lệ là đạt.",
    "Thực hiện 7,6‰ (E12), bằng đúng mức “< 7,6” (D12), theo thông lệ là đạt → đạt",
    "",
    "Actual 7.6‰ (E12), exactly at the bound “< 7,6” (D12), counted as met by custom → met",
  ],
  [
    { unit: "con", target: "43.000-45.000 con", actual: "61.280 con" },
    {},
    "Thực hiện 61.280°con, cao hơn mức “43.000-45.000 con”.",
    "Thực hiện 61.280°con (E12), cao hơn mức “43.000-45.000 con” (D12). 61.280 ÷ 45.000 = 136,177…°%, làm tròn 136,18% → vượt",
    "",
    "Actual 61,280°con (E12), above the range “43.000-45.000 con” (D12). 61,280 ÷ 45,000 = 136.177…°%, rounded to 136.18% → exceeded",
  ],
  [
    { unit: "%", target: "6,5-7", actual: "5,91" },
    {},
    "Thực hiện 5,91%, thấp hơn mức “6,5-7”.",
    "Thực hiện 5,91% (E12), thấp hơn mức “6,5-7” (D12). 5,91 ÷ 6,5 = 90,923…°%, làm tròn 90,92% → không đạt",
    "thiếu 0,59°điểm°%",
    "Actual 5.91% (E12), below the range “6,5-7” (D12). 5.91 ÷ 6.5 = 90.923…°%, rounded to 90.92% → missed",
  ],
  [
    { unit: "%", name: "Tổng giá trị sản xuất tăng", target: "tăng 8-9%", actual: "tăng 11,07%" },
    {},
    "Thực hiện tăng 11,07%, đạt mức “tăng 8-9%”.",
    "Thực hiện tăng 11,07% (E12), đạt mức “tăng 8-9%” (D12). 11,07 ÷ 9 = 123% → vượt",
    "",
    "Actual up 11.07% (E12), reaches the floor “tăng 8-9%” (D12). 11.07 ÷ 9 = 123% → exceeded",
  ],
  [
    { unit: "%", name: "Tổng giá trị sản xuất tăng", target: "tăng 8-9%", actual: "giảm 1%" },
    {},
    "Thực hiện giảm 1%, chưa đạt mức “tăng 8-9%”.",
    "Thực hiện giảm 1% (E12), chưa đạt mức “tăng 8-9%” (D12) → không đạt",
    "thiếu 9°điểm°%",
    "Actual down 1% (E12), below the floor “tăng 8-9%” (D12) → missed",
  ],
  [
    { target: "không còn hộ nghèo", actual: "2 hộ" },
    {},
    "Thực hiện 2°hộ, kế hoạch là “không còn hộ nghèo”.",
    "Thực hiện 2°hộ (E12), kế hoạch là “không còn hộ nghèo” (D12) → không đạt",
    "cao hơn 02°hộ",
    "Actual 2°hộ (E12), while the target is “không còn hộ nghèo” (D12) → missed",
  ],
  [
    { target: "1,2 tỷ đồng", actual: "950 triệu đồng" },
    {},
    "Thực hiện 950°triệu đồng, tức 0,95°tỷ đồng, thấp hơn kế hoạch (1,2°tỷ đồng).",
    "Thực hiện 950°triệu đồng (E12), tức 0,95°tỷ đồng, thấp hơn kế hoạch (1,2°tỷ đồng, D12). 0,95 ÷ 1,2 = 79,166…°%, làm tròn 79,17% → không đạt",
    "thiếu 0,25°tỷ đồng",
    "Actual 950°triệu đồng (E12), that is 0.95°tỷ đồng, below the target of 1.2°tỷ đồng (D12). 0.95 ÷ 1.2 = 79.166…°%, rounded to 79.17% → missed",
  ],
  [
    { target: "Hoàn thành tốt nhiệm vụ trở lên", actual: "HTNV" },
    {},
    "Xếp loại “HTNV”, dưới mức “Hoàn thành tốt nhiệm vụ trở lên”.",
    "Xếp loại “HTNV” (E12), dưới mức “Hoàn thành tốt nhiệm vụ trở lên” (D12) → không đạt",
    "",
    "Graded “HTNV” (E12), below “Hoàn thành tốt nhiệm vụ trở lên” (D12) → missed",
  ],
  [
    { target: "Hoàn thành", actual: "Đạt" },
    {},
    "Ô thực hiện ghi “Đạt”, kế hoạch ghi “Hoàn thành”.",
    "Ô thực hiện ghi “Đạt” (E12), kế hoạch ghi “Hoàn thành” (D12) → đạt",
    "",
    "The actual cell says “Đạt” (E12), the target “Hoàn thành” (D12) → met",
  ],
  [
    { target: "", actual: "đạt chỉ tiêu" },
    {},
    "Ô thực hiện ghi “đạt chỉ tiêu”.",
    "Ô thực hiện ghi “đạt chỉ tiêu” (E12) → đạt",
    "",
    "The actual cell says “đạt chỉ tiêu” (E12) → met",
  ],
  [
    {},
    { printedVerdict: PRINTED },
    "Bảng ghi sẵn “Đạt” ở ô G12; số liệu của dòng chưa đủ để tính.",
    "Bảng ghi sẵn “Đạt” ở ô G12; số liệu của dòng chưa đủ để tính → đạt",
    "",
    "The table itself says “Đạt” in cell G12; the figures of the row are not enough to compute → met",
  ],
  [
    { target: "100", actual: "74,6" },
    { period: "sixMonths" },
    "Đạt 74,6% kế hoạch; còn 25,4.",
    "Thực hiện “74,6” (E12), kế hoạch “100” (D12). Đạt 74,6% kế hoạch; còn 25,4 → đang thực hiện",
    "",
    "Actual “74,6” (E12), target “100” (D12). 74.6% of plan; 25.4 to go → under way",
  ],
  [
    { target: "100", actual: "" },
    {},
    "Ô thực hiện đang trống. Điền số, rồi bấm Đọc lại.",
    "Thực hiện trống (E12), kế hoạch “100” (D12) → chưa đánh giá",
    "chưa có số",
    "Actual empty (E12), target “100” (D12) → not assessed",
  ],
];

test.each(CASES)("%j explains itself", (row, rest, sentence, explanation, shortfall, english) => {
  const assessment = judged(row, rest);
  expect(marked(verdictSentence(assessment, VI))).toBe(sentence);
  expect(marked(verdictExplanation(assessment, VI))).toBe(explanation);
  expect(marked(shortfallText(assessment, VI))).toBe(shortfall);
  expect(marked(verdictExplanation(assessment, EN))).toBe(english);
  expect(verdictSentence(assessment, EN)).not.toMatch(/undefined|null|\s{2}|Thực hiện/);
});

test.each([
  [
    { target: "18.400", actual: "17.400" },
    "17.400 ÷ 18.400 = 94,565…°%, làm tròn 94,57%. Xét đạt hay không bằng số chưa làm tròn.",
  ],
  [
    { target: "6,5-7", actual: "5,91" },
    "5,91 ÷ 6,5 = 90,923…°%, làm tròn 90,92%. Xét đạt hay không bằng số chưa làm tròn.",
  ],
  [{ target: "không quá 40", actual: "32" }, "40 ÷ 32 = 125%."],
  [{ target: "1,2 tỷ đồng", actual: "960 triệu đồng" }, "0,96 ÷ 1,2 = 80%."],
  [{ target: "không còn hộ nghèo", actual: "2 hộ" }, null],
] as const)("the arithmetic of %j divides what was divided", (row, arithmetic) => {
  const assessment = judge(indicator(row), { ...CHOICES, attainmentForLower: true });
  const said = arithmeticWords(assessment, VI);
  expect(said && marked(said)).toBe(arithmetic);
});

test("figures shown alike that are not get all their decimals", () => {
  const actual = readActual(cell(99.996, "100", "0"), context()).actual;
  expect(verdictSentence(judged({ target: "100", actual }), VI)).toBe(
    "Thực hiện 99,996, thấp hơn kế hoạch (100).",
  );
});

test("a figure is said with the decimals its cell shows", () => {
  const actual = readActual(cell(673.4567, "673,5", "0.0"), context()).actual;
  expect(verdictSentence(judged({ target: "550", actual }), VI)).toBe(
    "Thực hiện 673,5, cao hơn kế hoạch (550).",
  );
});

test("several conditions say how many hold and which do not", () => {
  const whole = indicator({ name: "Số bác sỹ", target: "8", actual: "9" });
  const beds = indicator({ name: "Số giường bệnh", target: "30", actual: "29" });
  const assessment = judge({ ...whole, conditions: [beds] }, CHOICES);
  expect(verdictSentence(assessment, VI)).toBe("Đạt 1/2 tiêu chí, không đạt: Số giường bệnh.");
  expect(shortfallText(assessment, VI)).toBe("đạt 1/2 tiêu chí");
  expect(shortfallText(assessment, EN)).toBe("1 of 2 conditions");
});

test("a ruling is said after what was computed, with its reason", () => {
  const row = indicator({ target: "65", actual: "64,5" });
  const ruling = {
    indicator: row.id,
    outcome: "met" as const,
    direction: null,
    leaveOut: false,
    reason: "theo Báo cáo số 214",
    figures: "64,5|65",
    at: "2026-11-01T00:00:00Z",
  };
  const said = (reason: string) =>
    verdictExplanation(judge(row, { ...CHOICES, rulings: [{ ...ruling, reason }] }), VI).split(" → ")[1];
  expect(said("theo Báo cáo số 214")).toBe("không đạt; đánh giá lại: đạt (theo Báo cáo số 214)");
  expect(said("")).toBe("không đạt; đánh giá lại: đạt");
});

test("no percentage is a dash", () => {
  expect(attainmentText(judged({ name: "Tỷ lệ hộ nghèo", target: "3", actual: "2" }), VI)).toBe("–");
  expect(
    attainmentText(judged({ target: "3", actual: "2" }), { ...VI, decimals: { digits: 1, fixed: true } }),
  ).toBe("66,7%");
});

test("every outcome has a word of its own", () => {
  for (const language of ["vi", "en"] as const) {
    const words = Object.values(verdictWords(language).outcomes);
    expect(new Set(words).size).toBe(4);
  }
});
