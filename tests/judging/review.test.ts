import fc from "fast-check";
import type { JudgingChoices, Ruling } from "../../src/model/assessment";
import type { Indicator } from "../../src/model/indicator";
import type { Issue } from "../../src/model/issue";
import type { IndicatorTable, Reading } from "../../src/model/table";
import { judge } from "../../src/judging/verdict/judge";
import { listIssues } from "../../src/judging/doubts/judgingIssues";
import { buildReview } from "../../src/judging/review";
import { fingerprint } from "../../src/figures/identity";
import { findOrphaned, rulingOn } from "../../src/judging/verdict/rulings";
import { at, cell, context, indicator } from "../figures/figuresInHand";
import { readActual } from "../../src/figures/readActual";
import { runs } from "../randomCases";

const CHOICES: JudgingChoices = { rulings: [], unknownInTotal: true, attainmentForLower: false };

const ruling = (parts: Partial<Ruling> = {}): Ruling => ({
  indicator: "Chỉ tiêu",
  outcome: "met",
  direction: null,
  leaveOut: false,
  reason: "theo Thông báo số 12",
  figures: "64,5|65",
  at: "2026-11-01T00:00:00Z",
  ...parts,
});

type Row = Parameters<typeof indicator>[0];

const said = (row: Row, rest: Partial<Indicator> = {}, rulings: readonly Ruling[] = []) =>
  listIssues(judge(indicator(row, rest), { ...CHOICES, rulings })).map(
    ({ code, severity, cell: place }) => `${code} ${severity} ${place?.column ?? "nowhere"}`,
  );

const printed = (words: string, outcome: "exceeded" | "met" | "missed" | "unknown" | null) => ({
  printedVerdict: { cell: at(6), printed: words, outcome },
});
const percent = (text: string, ratio: number | null) => ({
  printedAttainment: { cell: at(5), printed: text, ratio },
});

test.each<[string, Row, Partial<Indicator>, string[]]>([
  ["nothing", { target: "550", actual: "673" }, {}, []],
  ["an empty actual", { target: "550", actual: "" }, {}, ["actualMissing mustFix 4"]],
  ["an empty target", { target: "", actual: "673" }, {}, ["targetMissing mustFix 3"]],
  ["both empty", {}, {}, ["figuresMissing mustFix 4"]],
  ["an actual in words", { target: "12", actual: "Xuất siêu" }, {}, ["actualUnreadable mustFix 4"]],
  ["a target in words", { target: "hoàn thiện mô hình", actual: "12" }, {}, ["targetUnreadable mustFix 3"]],
  ["both in words", { target: "hoàn thiện", actual: "đang làm" }, {}, ["wordsUndecided worthChecking 4"]],
  ["a cell error, said where it was read", { target: "12", actual: "#REF!" }, {}, []],
  ["units that differ", { target: "12 ha", actual: "12 hộ" }, {}, ["unitsDiffer mustFix 4"]],
  ["units converted", { target: "1,2 tỷ", actual: "950 triệu" }, {}, ["unitsConverted forInformation 4"]],
  ["a target of nothing", { target: "0", actual: "3" }, {}, ["zeroTarget worthChecking 3"]],
  ["an actual too vague", { target: "61,5", actual: "61-62" }, {}, ["actualTooVague worthChecking 4"]],
  [
    "a change or a level",
    { name: "Số xã", target: "tăng 5", actual: "12" },
    {},
    ["changeOrLevel worthChecking 3"],
  ],
  ["a strict bound reached", { target: "< 7,6", actual: "7,6" }, {}, ["strictBoundReached forInformation 4"]],
  ["a bound reached", { target: "≤ 7,6", actual: "7,6" }, {}, []],
  ["a verdict from print", {}, printed("Đạt", "met"), ["verdictFromPrint forInformation 6"]],
  ["a verdict that agrees", { target: "65", actual: "64" }, printed("Không đạt", "missed"), []],
  ["đạt for vượt", { target: "65", actual: "66" }, printed("Đạt", "met"), []],
  [
    "a verdict that disagrees",
    { target: "65", actual: "64" },
    printed("Đạt", "met"),
    ["verdictDisagrees worthChecking 6"],
  ],
  [
    "missed for met",
    { target: "65", actual: "66" },
    printed("Không đạt", "missed"),
    ["verdictDisagrees worthChecking 6"],
  ],
  [
    "vượt for missed",
    { target: "≥ 65", actual: "64" },
    printed("Vượt", "exceeded"),
    ["verdictDisagrees worthChecking 6"],
  ],
  ["vượt for a missed ceiling", { target: "≤ 65", actual: "66" }, printed("Vượt", "exceeded"), []],
  [
    "vượt for a missed plain figure",
    { target: "65", actual: "64" },
    printed("Vượt", "exceeded"),
    ["verdictDisagrees worthChecking 6"],
  ],
  [
    "vượt for a plain figure that should stay low",
    { name: "Tỷ lệ sinh con thứ 3", target: "3%", actual: "5,36%" },
    printed("Vượt", "exceeded"),
    ["directionGuessed forInformation 1"],
  ],
  ["a ratio for a percentage", { target: "95%", actual: "0,96" }, {}, ["ratioOrPercent mustFix 4"]],
  ["a percentage for a ratio", { target: "0,95", actual: "96%" }, {}, ["ratioOrPercent mustFix 4"]],
  [
    "a small percentage said to be one",
    { target: "95%", actual: "0,96%" },
    {},
    ["scaleSuspect worthChecking 4"],
  ],
  ["two ratios", { unit: "%", target: "0,95", actual: "0,96" }, {}, []],
  ["fifty times the target", { target: "2", actual: "100" }, {}, ["scaleSuspect worthChecking 4"]],
  ["not quite fifty times", { target: "2", actual: "99,9" }, {}, []],
  ["a fiftieth of the target", { target: "≥ 100", actual: "2" }, {}, ["scaleSuspect worthChecking 4"]],
  ["nothing achieved", { target: "100", actual: "0" }, {}, []],
  ["a range far away", { target: "100-120", actual: "1" }, {}, ["scaleSuspect worthChecking 4"]],
  [
    "units converted, not far apart",
    { target: "2 tỷ", actual: "1900 triệu" },
    {},
    ["unitsConverted forInformation 4"],
  ],
  ["a note for a verdict", { target: "65", actual: "64" }, printed("thiếu vốn", null), []],
  ["not assessed", { target: "65", actual: "64" }, printed("Chưa đánh giá", "unknown"), []],
  ["a percentage that agrees", { target: "550", actual: "673" }, percent("122,36%", 1.2236), []],
  ["a percentage of fewer decimals", { target: "23", actual: "24,472" }, percent("106%", 1.06), []],
  ["a percentage with a hedge", { target: "230", actual: "249" }, percent("trên 108%", 1.08), []],
  [
    "a percentage just within half a point",
    { target: "100", actual: "90" },
    percent("90,5%", 0.905),
    ["attainmentMisrounded forInformation 5"],
  ],
  [
    "a percentage just beyond half a point",
    { target: "100", actual: "90" },
    percent("90,51%", 0.9051),
    ["attainmentDisagrees worthChecking 5"],
  ],
  [
    "a percentage half a point below",
    { target: "100", actual: "90" },
    percent("89,5%", 0.895),
    ["attainmentMisrounded forInformation 5"],
  ],
  [
    "a percentage beyond it below",
    { target: "100", actual: "90" },
    percent("89,49%", 0.8949),
    ["attainmentDisagrees worthChecking 5"],
  ],
  [
    "a percentage cut instead of rounded",
    { target: "1922", actual: "1763" },
    percent("91,72%", 0.9172),
    ["attainmentMisrounded forInformation 5"],
  ],
  ["a ratio printed as one", { target: "100", actual: "101,08" }, percent("1,01", 1.01), []],
  ["a multiple", { target: "15", actual: "37" }, percent("gấp 2,47 lần", 2.47), []],
  [
    "a multiple misrounded",
    { target: "15", actual: "37" },
    percent("gấp 2,466 lần", 2.466),
    ["attainmentMisrounded forInformation 5"],
  ],
  ["a full ratio shown rounded", { target: "550", actual: "673" }, percent("122,36%", 673 / 550), []],
  ["a percentage no one can read", { target: "550", actual: "673" }, percent("vượt xa", null), []],
  ["a percentage where none is printed by us", { target: "≤ 5", actual: "4" }, percent("80%", 0.8), []],
  [
    "a direction from the name that turns the verdict",
    { name: "Tỷ lệ hộ nghèo", target: "3", actual: "2" },
    {},
    ["directionGuessed forInformation 1"],
  ],
  ["a direction that turns nothing", { name: "Tỷ lệ hộ nghèo", target: "3", actual: "3" }, {}, []],
  [
    "a direction a printed verdict confirms",
    { name: "Tỷ lệ hộ nghèo", target: "3", actual: "2" },
    printed("Đạt", "met"),
    [],
  ],
  [
    "a direction a printed verdict denies",
    { name: "Tỷ lệ hộ nghèo", target: "3", actual: "2" },
    printed("Không đạt", "missed"),
    ["directionGuessed forInformation 1", "verdictDisagrees worthChecking 6"],
  ],
  ["a target of none", { name: "Số vụ cháy rừng", target: "0", actual: "1" }, {}, []],
  ["a direction by the comparator", { name: "Tỷ lệ hộ nghèo", target: "≤ 3", actual: "2" }, {}, []],
  [
    "a fall",
    { name: "Giảm tỷ lệ hộ nghèo", target: "3", actual: "4" },
    {},
    ["directionGuessed forInformation 1"],
  ],
  ["a fall by its noun", { name: "Mức giảm tỷ lệ hộ nghèo", target: "3", actual: "4" }, {}, []],
  [
    "a share",
    { name: "Tỷ trọng nông nghiệp", target: "24-25", actual: "23" },
    {},
    ["directionGuessed worthChecking 1"],
  ],
  ["a share inside its range", { name: "Tỷ trọng nông nghiệp", target: "24-25", actual: "24" }, {}, []],
  ["progress", { name: "Tỷ lệ hộ nghèo", target: "3", actual: "2" }, { period: "sixMonths" }, []],
])("of %s is said: %j %j", (_, row, rest, expected) => {
  expect(said(row, rest)).toEqual(expected);
});

describe("of a ruled indicator", () => {
  const row = { target: "65", actual: "64,5" };

  test("nothing is said that the ruling answers", () => {
    expect(said(row, {}, [ruling()])).toEqual([]);
    expect(said(row, printed("Đạt", "met"), [ruling()])).toEqual([]);
    expect(said({ target: "65", actual: "" }, {}, [ruling({ figures: "|65" })])).toEqual([]);
    expect(said({}, printed("Đạt", "met"), [ruling({ figures: "|" })])).toEqual([]);
    expect(said({ target: "< 5", actual: "5" }, {}, [ruling({ figures: "5|<5" })])).toEqual([]);
    expect(said({ target: "95", actual: "1" }, {}, [ruling({ figures: "1|95" })])).toEqual([]);
  });

  test("a ruling on direction answers the direction only", () => {
    const direction = ruling({
      outcome: null,
      direction: "lowerIsBetter",
      indicator: "Tỷ lệ hộ nghèo",
      figures: "2|3",
    });
    expect(said({ name: "Tỷ lệ hộ nghèo", target: "3", actual: "2" }, {}, [direction])).toEqual([]);
    expect(
      said({ name: "Tỷ lệ hộ nghèo", target: "3", actual: "" }, {}, [{ ...direction, figures: "|3" }]),
    ).toEqual(["actualMissing mustFix 4"]);
  });

  test("the printed percentage is still compared", () => {
    expect(said(row, percent("90%", 0.9), [ruling()])).toEqual(["attainmentDisagrees worthChecking 5"]);
  });

  test("left out, only a change of figures is said", () => {
    const out = ruling({ outcome: null, leaveOut: true });
    expect(said({ target: "65", actual: "" }, {}, [{ ...out, figures: "|65" }])).toEqual([]);
    expect(said({ target: "65", actual: "" }, {}, [out])).toEqual(["rulingStale worthChecking 4"]);
  });

  test("changed figures are shown, old and new, and the reason", () => {
    const [issue] = listIssues(
      judge(indicator(row), { ...CHOICES, rulings: [ruling({ figures: "60|65" })] }),
    );
    expect(issue).toMatchObject({
      code: "rulingStale",
      indicator: "Chỉ tiêu",
      facts: { before: "60|65", now: "64,5|65", reason: "theo Thông báo số 12" },
    });
  });

  test("a ruling that gave way in a merge is shown with its reason", () => {
    const earlier = [ruling({ outcome: "missed", reason: "theo Báo cáo số 5", at: "2026-10-01T00:00:00Z" })];
    const [issue] = listIssues(judge(indicator(row), { ...CHOICES, rulings: [ruling({ earlier })] }));
    expect(issue).toMatchObject({
      code: "rulingReplaced",
      severity: "worthChecking",
      facts: { outcome: "missed", reason: "theo Báo cáo số 5", kept: "theo Thông báo số 12" },
    });
  });
});

test("each open condition says what it lacks, under the indicator's own identity", () => {
  const whole = indicator({ name: "Số bác sỹ", target: "8", actual: "" });
  const beds = indicator({ name: "Số giường bệnh", target: "30", actual: "" });
  const issues = listIssues(judge({ ...whole, conditions: [beds] }, CHOICES));
  expect(issues.map(({ code, indicator: id, facts }) => [code, id, facts.name])).toEqual([
    ["actualMissing", "Số bác sỹ", "Số bác sỹ"],
    ["actualMissing", "Số bác sỹ", "Số giường bệnh"],
  ]);
  expect(new Set(issues.map(({ id }) => id)).size).toBe(2);
});

test("an issue is known again after rows were inserted above, and not after its facts changed", () => {
  const idOf = (row: number, actual: string) => {
    const read = indicator({ target: "12", actual });
    return listIssues(judge({ ...read, actualCell: at(4, row) }, CHOICES))[0]?.id;
  };
  expect(idOf(20, "Xuất siêu")).toBe(idOf(11, "Xuất siêu"));
  expect(idOf(11, "Nhập siêu")).not.toBe(idOf(11, "Xuất siêu"));
});

const table = (sheet: string, included = true): IndicatorTable => ({
  id: `${sheet}!A1`,
  block: { sheet, row: 0, column: 0, rows: 20, columns: 7 },
  headingRows: [0],
  firstRow: 1,
  columns: [],
  chosen: {},
  targetCandidates: [],
  actualCandidates: [],
  time: { span: null, source: "none", hasOwnPlan: false, period: "year", year: "year", openUntil: null },
  unit: null,
  titles: [],
  included,
  isProtected: false,
});

const reading = (
  indicators: readonly Indicator[],
  issues: readonly Issue[] = [],
  tables = [table("B"), table("A")],
): Reading => ({
  tables,
  groups: [],
  indicators,
  issues,
  language: "vi",
  year: 2023,
});

const placed = (id: string, sheet: string, row: number, actual: string): Indicator => ({
  ...indicator({ target: "12", actual }),
  id,
  actualCell: { sheet, row, column: 4 },
});

test("a review judges all in reading order, and lists issues most serious first, then by sheet and row", () => {
  const vague: Issue = {
    code: "hiddenRows",
    severity: "forInformation",
    id: "h",
    cell: { sheet: "B", row: 0, column: 0 },
    indicator: null,
    facts: {},
  };
  const indicators = [
    placed("a", "B", 9, ""),
    placed("b", "B", 3, ""),
    placed("c", "A", 1, ""),
    placed("d", "C", 0, ""),
    placed("e", "B", 5, "13"),
    // Each alone in its table: three of one table would be one doubt.
  ].map((one) => ({ ...one, table: one.id }));
  const orphan = ruling({ indicator: "kinh te|da doi ten|ha" });
  const result = buildReview(reading(indicators, [vague, vague]), { ...CHOICES, rulings: [orphan] });
  expect(result.assessments.map(({ indicator: { id } }) => id)).toEqual(["a", "b", "c", "d", "e"]);
  expect(result.tally).toMatchObject({ total: 5, unknown: 4, exceeded: 1 });
  expect(result.issues.map(({ code, indicator: id }) => [code, id])).toEqual([
    ["actualMissing", "b"],
    ["actualMissing", "a"],
    ["actualMissing", "c"],
    ["actualMissing", "d"],
    ["rulingOrphaned", null],
    ["hiddenRows", null],
  ]);
  expect(result.issues[4]).toMatchObject({
    cell: null,
    severity: "worthChecking",
    facts: { ruled: "da doi ten" },
  });
});

test("a ruling whose table may have been left out is only for information", () => {
  const result = buildReview(reading([], [], [table("A"), table("B", false)]), {
    ...CHOICES,
    rulings: [ruling()],
  });
  expect(result.issues).toMatchObject([{ code: "rulingOrphaned", severity: "forInformation" }]);
});

test("a ruling finds its indicator by identity, wherever its row went", () => {
  const moved = { ...placed("x", "A", 500, "11"), cell: at(1, 500) };
  const result = buildReview(reading([placed("y", "A", 1, "11"), moved]), {
    ...CHOICES,
    rulings: [
      ruling({ indicator: "x", figures: "11|12" }),
      ruling({ indicator: "x", at: "2025-01-01", outcome: "unknown" }),
    ],
  });
  expect(result.assessments.map(({ outcome, rulingIsStale }) => [outcome, rulingIsStale])).toEqual([
    ["missed", false],
    ["met", false],
  ]);
});

test("outcomes do not depend on the order of rows", () => {
  const figures = fc.constantFrom(
    "",
    "12",
    "11,9",
    "trên 12",
    "11-13",
    "Đạt",
    "không quá 12",
    "tăng 5%",
    "1.250",
    "#REF!",
  );
  const rows = fc.array(
    fc.record({ target: figures, actual: figures, name: fc.constantFrom("Tỷ lệ hộ nghèo", "Thu ngân sách") }),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(rows, fc.array(fc.nat(), { minLength: 12, maxLength: 12 }), (all, keys) => {
      const indicators = all.map((row, index) => ({ ...indicator(row), id: String(index) }));
      const shuffled = indicators
        .map((one, index) => ({ one, key: keys[index] ?? 0 }))
        .sort((a, b) => a.key - b.key)
        .map(({ one }) => one);
      const outcomes = (some: readonly Indicator[]) =>
        new Map(
          buildReview(reading(some), CHOICES).assessments.map((a) => [
            a.indicator.id,
            [a.outcome, a.attainment],
          ]),
        );
      const [before, after] = [outcomes(indicators), outcomes(shuffled)];
      expect(after).toEqual(before);
    }),
    runs(200),
  );
});

test.each<[Row, string]>([
  [{ target: "18.400,5", actual: "17.400,5 tấn" }, "17.400,5 tấn|18.400,5"],
  [{ target: "≥ 90%", actual: "95%" }, "95%|≥90%"],
  [{ target: "> 90", actual: "-5" }, "-5|>90"],
  [{ target: "≤ 90", actual: "61-62" }, "61-62|≤90"],
  [{ target: "< 90", actual: "đạt" }, "đạt|<90"],
  [{ target: "6,5-7", actual: "tăng 3% còn 5%" }, "+3% (5%)|6,5-7"],
  [{ target: "giảm 2-3%", actual: "giảm 2%" }, "-2%|-2%-3%"],
  [{ target: "0,7% (còn 4,33%)", actual: "" }, "|-0,7% (4,33%)"],
  [{ target: "không còn hộ nghèo", actual: "0" }, "0|không còn hộ nghèo"],
  [{ target: "HTTNV", actual: "HTNV" }, "HTNV|HTTNV"],
  [{}, "|"],
])("what a ruling rests on: %j is %s", (row, figures) => {
  expect(fingerprint(indicator(row))).toBe(figures);
});

test("what a ruling rests on is the same however Excel shows it, and another when it changes", () => {
  const shown = (value: number, text: string, format = "#,##0.0") =>
    fingerprint(indicator({ actual: readActual(cell(value, text, format), context()).actual, target: "12" }));
  expect(shown(17400.5, "17,400.5")).toBe(shown(17400.5, "17.400,5"));
  expect(shown(17400.5, "17.401", "#,##0")).toBe(shown(17400.5, "17.400,5"));
  expect(shown(17400.6, "17.401", "#,##0")).not.toBe(shown(17400.5, "17.401", "#,##0"));
});

test("conditions are part of what a ruling rests on", () => {
  const whole = indicator({ target: "8", actual: "9" });
  expect(fingerprint({ ...whole, conditions: [indicator({ target: "30", actual: "31" })] })).toBe(
    "9|8; 31|30",
  );
});

test("rulings are found by identity, the latest first; those without an indicator are orphans", () => {
  const rulings = [
    ruling({ at: "2026-02" }),
    ruling({ at: "2026-03", outcome: "missed" }),
    ruling({ indicator: "gone" }),
  ];
  expect(rulingOn("Chỉ tiêu", rulings)?.outcome).toBe("missed");
  expect(rulingOn("Chỉ tiêu", [...rulings].reverse())?.outcome).toBe("missed");
  expect(rulingOn("other", rulings)).toBeNull();
  expect(findOrphaned(rulings, [indicator({})]).map(({ indicator: id }) => id)).toEqual(["gone"]);
});

describe("a column without one figure", () => {
  const rows = (...actuals: readonly string[]) =>
    actuals.map((actual, at) => placed(`row ${at}`, "B", at + 2, actual));
  const said = (indicators: readonly Indicator[], choices = CHOICES) =>
    buildReview(reading(indicators, []), choices).issues.map(
      ({ code, indicator: id, facts }) => `${code} ${id ?? `${String(facts.role)} ${String(facts.count)}`}`,
    );

  test("is one doubt, at its first cell", () => {
    expect(said(rows("", "", ""))).toEqual(["columnEmpty actual 3"]);
    expect(buildReview(reading(rows("", "", ""), []), CHOICES).issues[0]).toMatchObject({
      severity: "mustFix",
      cell: { sheet: "B", row: 2, column: 4 },
    });
  });

  test("with one figure in it, or of two rows, is said of the rows", () => {
    expect(said(rows("", "", "13"))).toEqual(["actualMissing row 0", "actualMissing row 1"]);
    expect(said(rows("", ""))).toEqual(["actualMissing row 0", "actualMissing row 1"]);
  });

  test("rows a person left out, or judged, are not among its rows", () => {
    const leftOut = [ruling({ indicator: "row 1", leaveOut: true, outcome: null })];
    expect(said(rows("", "", "", ""), { ...CHOICES, rulings: leftOut })).toContain("columnEmpty actual 3");
  });
});
