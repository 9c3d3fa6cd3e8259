import type { JudgingChoices } from "../../src/model/assessment";
import type { Indicator } from "../../src/model/indicator";
import { judge } from "../../src/judging/verdict/judge";
import {
  attainmentText,
  shortfallText,
  verdictExplanation,
  verdictSentence,
  verdictWords,
  type VerdictStyle,
} from "../../src/text/verdicts";
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
    "Thực hiện 673°ha (E12) so với kế hoạch 550°ha (D12): đạt 122,36% → vượt",
    "",
    "Actual 673°ha (E12) against the target of 550°ha (D12): 122.36% attained → exceeded",
  ],
  [
    { unit: "hộ", target: "khoảng 1.200", actual: "gần 1.200" },
    {},
    "Thực hiện gần 1.200°hộ, thấp hơn kế hoạch (khoảng 1.200°hộ).",
    "Thực hiện gần 1.200°hộ (E12) so với kế hoạch khoảng 1.200°hộ (D12) → không đạt",
    "",
    "Actual nearly 1,200°hộ (E12) against the target of about 1,200°hộ (D12) → missed",
  ],
  [
    { name: "Tỷ suất sinh", unit: "‰", target: "14,3 %o", actual: "14,220/00" },
    {},
    "Thực hiện 14,22‰, thấp hơn kế hoạch (14,3‰). Chỉ tiêu này càng thấp càng tốt.",
    "Thực hiện 14,22‰ (E12) so với kế hoạch 14,3‰ (D12), càng thấp càng tốt → đạt",
    "",
    "Actual 14.22‰ (E12) against the target of 14.3‰ (D12), lower is better → met",
  ],
  [
    { unit: "tấn", target: "18.400 ", actual: "17.400" },
    {},
    "Thực hiện 17.400°tấn, thấp hơn kế hoạch (18.400°tấn).",
    "Thực hiện 17.400°tấn (E12) so với kế hoạch 18.400°tấn (D12): đạt 94,57% → không đạt",
    "thiếu 1.000°tấn",
    "Actual 17,400°tấn (E12) against the target of 18,400°tấn (D12): 94.57% attained → missed",
  ],
  [
    { unit: "ha", target: "850ha", actual: "850ha" },
    {},
    "Thực hiện 850°ha, bằng kế hoạch (850°ha).",
    "Thực hiện 850°ha (E12) so với kế hoạch 850°ha (D12): đạt 100% → đạt",
    "",
    "Actual 850°ha (E12) against the target of 850°ha (D12): 100% attained → met",
  ],
  [
    { target: "100", actual: "99,996" },
    {},
    "Thực hiện 99,996, thấp hơn kế hoạch (100).",
    "Thực hiện 99,996 (E12) so với kế hoạch 100 (D12): đạt 99,99% → không đạt",
    "thiếu 0,004",
    "Actual 99.996 (E12) against the target of 100 (D12): 99.99% attained → missed",
  ],
  [
    { name: "Tỷ lệ hộ nghèo", unit: "%", target: "33,5", actual: "34,2" },
    {},
    "Thực hiện 34,2%, cao hơn kế hoạch (33,5%). Chỉ tiêu này càng thấp càng tốt.",
    "Thực hiện 34,2% (E12) so với kế hoạch 33,5% (D12), càng thấp càng tốt → không đạt",
    "cao hơn 0,7°điểm°%",
    "Actual 34.2% (E12) against the target of 33.5% (D12), lower is better → missed",
  ],
  [
    { name: "Tỷ lệ hộ nghèo", unit: "%", target: "33,5", actual: "33" },
    {},
    "Thực hiện 33%, thấp hơn kế hoạch (33,5%). Chỉ tiêu này càng thấp càng tốt.",
    "Thực hiện 33% (E12) so với kế hoạch 33,5% (D12), càng thấp càng tốt → đạt",
    "",
    "Actual 33% (E12) against the target of 33.5% (D12), lower is better → met",
  ],
  [
    { unit: "%", target: "không quá 33,5%", actual: "34,2" },
    {},
    "Thực hiện 34,2%, cao hơn mức “không quá 33,5%”.",
    "Thực hiện 34,2% (E12) so với kế hoạch “không quá 33,5%” (D12) → không đạt",
    "cao hơn 0,7°điểm°%",
    "Actual 34.2% (E12) against the target of “không quá 33,5%” (D12) → missed",
  ],
  [
    { unit: "%", target: "≥ 90", actual: "95" },
    {},
    "Thực hiện 95%, đạt mức “≥ 90”.",
    "Thực hiện 95% (E12) so với kế hoạch “≥ 90” (D12): đạt 105,56%; kế hoạch là mức tối thiểu, không tính vượt → đạt",
    "",
    "Actual 95% (E12) against the target of “≥ 90” (D12): 105.56% attained; the target is a floor, which is never exceeded → met",
  ],
  [
    { unit: "%", target: "≥ 90", actual: "89" },
    {},
    "Thực hiện 89%, chưa đạt mức “≥ 90”.",
    "Thực hiện 89% (E12) so với kế hoạch “≥ 90” (D12): đạt 98,89% → không đạt",
    "thiếu 1°điểm°%",
    "Actual 89% (E12) against the target of “≥ 90” (D12): 98.89% attained → missed",
  ],
  [
    { unit: "‰", target: "< 7,6", actual: "7,6" },
    {},
    "Thực hiện 7,6‰, bằng đúng mức “< 7,6”, theo thông lệ là đạt.",
    "Thực hiện 7,6‰ (E12) so với kế hoạch “< 7,6” (D12), bằng đúng mức, theo thông lệ là đạt → đạt",
    "",
    "Actual 7.6‰ (E12) against the target of “< 7,6” (D12), exactly at the bound, counted as met by custom → met",
  ],
  [
    { unit: "con", target: "43.000-45.000 con", actual: "61.280 con" },
    {},
    "Thực hiện 61.280°con, cao hơn mức “43.000-45.000 con”.",
    "Thực hiện 61.280°con (E12) so với kế hoạch “43.000-45.000 con” (D12): đạt 136,18% so với mức 45.000°con → vượt",
    "",
    "Actual 61,280°con (E12) against the target of “43.000-45.000 con” (D12): 136.18% attained of 45,000°con → exceeded",
  ],
  [
    { unit: "%", target: "6,5-7", actual: "5,91" },
    {},
    "Thực hiện 5,91%, thấp hơn mức “6,5-7”.",
    "Thực hiện 5,91% (E12) so với kế hoạch “6,5-7” (D12): đạt 90,92% so với mức 6,5% → không đạt",
    "thiếu 0,59°điểm°%",
    "Actual 5.91% (E12) against the target of “6,5-7” (D12): 90.92% attained of 6.5% → missed",
  ],
  [
    { unit: "%", name: "Tổng giá trị sản xuất tăng", target: "tăng 8-9%", actual: "tăng 11,07%" },
    {},
    "Thực hiện tăng 11,07%, đạt mức “tăng 8-9%”.",
    "Thực hiện tăng 11,07% (E12) so với kế hoạch “tăng 8-9%” (D12): đạt 123% so với mức 9% → vượt",
    "",
    "Actual up 11.07% (E12) against the target of “tăng 8-9%” (D12): 123% attained of 9% → exceeded",
  ],
  [
    { unit: "%", name: "Tổng giá trị sản xuất tăng", target: "tăng 8-9%", actual: "giảm 1%" },
    {},
    "Thực hiện giảm 1%, chưa đạt mức “tăng 8-9%”.",
    "Thực hiện giảm 1% (E12) so với kế hoạch “tăng 8-9%” (D12) → không đạt",
    "thiếu 9°điểm°%",
    "Actual down 1% (E12) against the target of “tăng 8-9%” (D12) → missed",
  ],
  [
    { target: "không còn hộ nghèo", actual: "2 hộ" },
    {},
    "Thực hiện 2°hộ, kế hoạch là “không còn hộ nghèo”.",
    "Thực hiện 2°hộ (E12) so với kế hoạch “không còn hộ nghèo” (D12) → không đạt",
    "cao hơn 02°hộ",
    "Actual 2°hộ (E12) against the target of “không còn hộ nghèo” (D12) → missed",
  ],
  [
    { target: "1,2 tỷ đồng", actual: "950 triệu đồng" },
    {},
    "Thực hiện 950°triệu đồng, tức 0,95°tỷ đồng, thấp hơn kế hoạch (1,2°tỷ đồng).",
    "Thực hiện 950°triệu đồng (E12), tức 0,95°tỷ đồng, so với kế hoạch 1,2°tỷ đồng (D12): đạt 79,17% → không đạt",
    "thiếu 0,25°tỷ đồng",
    "Actual 950°triệu đồng (E12), that is 0.95°tỷ đồng, against the target of 1.2°tỷ đồng (D12): 79.17% attained → missed",
  ],
  [
    { target: "Hoàn thành tốt nhiệm vụ trở lên", actual: "HTNV" },
    {},
    "Xếp loại “HTNV”, dưới mức “Hoàn thành tốt nhiệm vụ trở lên”.",
    "Thực hiện “HTNV” (E12), kế hoạch “Hoàn thành tốt nhiệm vụ trở lên” (D12) → không đạt",
    "",
    "Actual “HTNV” (E12), target “Hoàn thành tốt nhiệm vụ trở lên” (D12) → missed",
  ],
  [
    { target: "Hoàn thành", actual: "Đạt" },
    {},
    "Ô thực hiện ghi “Đạt”, kế hoạch ghi “Hoàn thành”.",
    "Thực hiện “Đạt” (E12), kế hoạch “Hoàn thành” (D12) → đạt",
    "",
    "Actual “Đạt” (E12), target “Hoàn thành” (D12) → met",
  ],
  [
    { target: "", actual: "đạt chỉ tiêu" },
    {},
    "Ô thực hiện ghi “đạt chỉ tiêu”.",
    "Thực hiện “đạt chỉ tiêu” (E12), kế hoạch trống (D12) → đạt",
    "",
    "Actual “đạt chỉ tiêu” (E12), target empty (D12) → met",
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
