/** All that one heading says, bands included; which headings compare, speak for a role, or begin another table. */

import { evidenceFor, mayBeEvidence, meansActual } from "../../src/reading/tables/headingEvidence";
import { areEnglish, cellRole, readHeading } from "../../src/reading/tables/headings";
import { splitIntoSegments } from "../../src/reading/tables/headingSegments";
import { pairedStems } from "../../src/reading/tables/headingStems";

const read = (heading: string) => readHeading(heading.split(" · "));

describe("a heading", () => {
  test.each([
    // The whole of it, its beginning or its end, or a band above it.
    ["Kế hoạch", { role: "target", fit: "whole" }],
    ["Kế hoạch năm 2025", { role: "target", fit: "whole" }],
    ["Kế hoạch vốn", { role: "target", fit: "start" }],
    ["UBND huyện giao", { role: "target", fit: "start" }],
    ["Huyện giao (%)", { role: "target", fit: "start" }],
    ["Kế hoạch · Xã A", { role: "target", fit: "band" }],
    ["Kế hoạch · Đợt một · Xã A", { role: "target", fit: "band" }],
    // The nearest band that says something.
    ["Kết quả · Kế hoạch · Xã A", { role: "target", fit: "band" }],
    ["Kế hoạch · Kết quả", { role: "actual", fit: "whole" }],
    ["Thực · hiện năm 2025", { role: "actual", fit: "whole" }],
    ["Xã A", { role: null, fit: "start" }],
    // Words end where another letter begins.
    ["Khoản thu", { role: null }],
    ["KH2025", { role: "target" }],
    ["THCS", { role: null }],
    ["% chung", { role: "attainment", fit: "start" }],
    // Points are compared in sheets of points only.
    ["Điểm tự chấm", { role: null }],
    ["Kết quả · Điểm tự chấm", { role: null }],
    ["#", { role: null }],
  ])("%s is %j", (heading, expected) => {
    expect(read(heading)).toMatchObject(expected);
  });

  test.each([
    ["Target", true],
    ["Sales target", true],
    ["Target · Xã A", true],
    ["Kế hoạch", false],
    ["TH/KH", false],
    ["Xã A", false],
  ])("%s is English: %s", (heading, english) => {
    expect(read(heading).english).toBe(english);
  });

  test.each([
    ["Chỉ tiêu", true],
    ["Chỉ tiêu năm 2025", true],
    ["Chỉ tiêu chủ yếu", false],
    ["Kế hoạch · Chỉ tiêu", false],
  ])("%s may be the name or the target: %s", (heading, expected) => {
    expect(read(heading).nameOrTarget).toBe(expected);
  });

  test.each([
    ["Trong đó", true],
    ["Kế hoạch · Trong đó: vốn tỉnh", true],
    ["Of which · Grants", true],
    ["Kế hoạch", false],
    ["Vốn trong đó", false],
  ])("%s is part of another column: %s", (heading, expected) => {
    expect(read(heading).isPart).toBe(expected);
  });

  test.each([
    ["Phấn đấu", true],
    ["Kế hoạch · Phấn đấu", true],
    ["Stretch target", true],
    ["Kế hoạch", false],
  ])("%s is striven for: %s", (heading, expected) => {
    expect(read(heading).isStretch).toBe(expected);
  });

  test.each([
    ["Kế hoạch tỉnh giao", "Kế hoạch tỉnh giao", 2],
    ["Kế hoạch · Bộ giao", "Bộ giao", 1],
    ["Huyện giao · Đợt một", "Huyện giao", 3],
    // Of several bodies the nearest to the one whose table it is; of several lines the lowest.
    ["Tỉnh giao huyện", "Tỉnh giao huyện", 3],
    ["Tỉnh giao · Xã đăng ký", "Xã đăng ký", 4],
    [" Tỉnh giao ", "Tỉnh giao", 2],
    // A resolution is the body's own, and nobody's name.
    ["Theo nghị quyết", null, 5],
    ["Nghị quyết giao", "Nghị quyết giao", 5],
    ["Kế hoạch", null, 0],
    ["Xã hội hóa", null, 0],
  ])("%s: set by %s", (heading, assignedBy, assignerRank) => {
    expect(read(heading)).toMatchObject({ assignedBy, assignerRank });
  });

  test.each([
    ["Thực hiện quý I", { period: "otherMonths", namesPeriod: true, time: "quy 1", year: null }],
    ["6 tháng · Thực hiện", { period: "sixMonths", namesPeriod: true, time: "6 thang" }],
    ["Quý I · Tháng 2", { period: "otherMonths", time: "thang 2" }],
    ["Thực hiện", { period: "year", namesPeriod: false, time: null, year: null }],
    ["Thực hiện năm 2025", { period: "year", namesPeriod: true, time: null, year: 2025 }],
    ["Năm 2025 · Thực hiện", { namesPeriod: true, year: 2025 }],
    ["Năm 2025 · So với 2024", { year: 2024 }],
    ["Năm 2025 · Năm 2024 · TH", { year: 2024 }],
  ])("%s speaks of %j", (heading, expected) => {
    expect(read(heading)).toMatchObject(expected);
  });

  test.each([
    ["Năm 2025", true],
    ["Thực hiện · Năm 2025", true],
    ["Năm 2025 · Thực hiện", false],
    ["", false],
  ])("%s is nothing but a time: %s", (heading, expected) => {
    expect(read(heading).isTimeOnly).toBe(expected);
  });

  test.each([
    ["Lũy kế", true],
    ["Lũy kế từ đầu năm · TH", true],
    ["TH · YTD", true],
    ["TH 6 tháng", true],
    ["TH tháng 6", false],
    ["Thực hiện", false],
  ])("%s is added up from January: %s", (heading, expected) => {
    expect(read(heading).isCumulated).toBe(expected);
  });

  test.each([
    ["Phần thực hiện trong kỳ", ["actual 26"]],
    ["Mức kế hoạch đề ra", ["target 26"]],
    // Words inside say nothing where the heading says its role, nor in a sentence.
    ["Kế hoạch thực tế", ["actual 24"]],
    [`Nói rõ vì sao chưa đạt kế hoạch mà mọi người đã cùng nhau đặt ra`, []],
    ["Prior", ["previous 30"]],
    ["Prior · Xã A", []],
    ["Xã A · Prior", ["previous 30"]],
  ])("%s may mean besides: %j", (heading, expected) => {
    expect(read(heading).alsoMeans.map(({ role, weight }) => `${role} ${weight}`)).toEqual(expected);
  });
});

test.each([
  ["#", "number"],
  ["STT", "number"],
  ["TH/KH", "attainment"],
  ["Kế hoạch", "target"],
  ["Trồng rừng", null],
  [`Kế hoạch ${"x".repeat(151)}`, "target"],
  [`Kế hoạch ${"x".repeat(152)}`, null],
])("a cell “%s” could head %s", (text, role) => {
  expect(cellRole(text)).toBe(role);
});

test("English headings are those where most that have a role are", () => {
  expect(areEnglish(["Target", "Actual", "Chỉ tiêu"])).toBe(true);
  expect(areEnglish(["Target", "Chỉ tiêu"])).toBe(false);
  expect(areEnglish(["Target", "Xã A", "Xã B"])).toBe(true);
  expect(areEnglish([])).toBe(false);
});

test.each([
  // By how much.
  ["Tăng (+), giảm (-)", "other"],
  ["So với KH (+/-)", "other"],
  ["± so với kế hoạch", "other"],
  ["Tăng so với kế hoạch", "other"],
  ["Chênh lệch so với KH", "other"],
  ["Vượt so với KH", "other"],
  // A share of all there are is none of a plan.
  ["So với tổng số", "other"],
  ["So với toàn bộ", "other"],
  ["So với tổng kế hoạch", "attainment"],
  ["So với tổng số KH", "attainment"],
  ["So TT", "number"],
  ["So với kế hoạch", "attainment"],
  ["So với", "attainment"],
  ["So với kế hoạch năm trước", "growth"],
  ["So với năm trước", "growth"],
  ["So với thực hiện năm 2023", "growth"],
  ["So với năm 2023", "growth"],
  ["So với năm 2023".normalize("NFD"), "growth"],
  ["So sánh với 2023", "growth"],
  ["TH/KH", "attainment"],
  ["% TH/KH", "attainment"],
  ["KH/TH", "growth"],
  ["TH/TH", "growth"],
  ["KH/KH", "growth"],
  ["TH/KH/TH", null],
  ["TH/người", null],
  ["người/KH", null],
  ["2024/KH", "attainment"],
  ["Năm 2024/Kế hoạch", "attainment"],
  ["2024/2023", "growth"],
  ["% 2024/2023", "growth"],
  ["Lúa 2024/2023", null],
  // The same said twice is that.
  ["Kế hoạch / Plan", "target"],
  ["Actual/Thực hiện", "actual"],
])("“%s” compares as %s", (text, role) => {
  expect(cellRole(text)).toBe(role);
});

describe("what a cell speaks for", () => {
  test.each([
    ["Kết quả", true],
    ["Năm 2025", true],
    ["2021–22", true],
    ["Quý I", false],
    ["Latest value", true],
    ["Kế hoạch", false],
    ["Kế hoạch thực tế", false],
    ["Trồng rừng", false],
    [`Kết quả ${"x".repeat(152)}`, true],
    [`Kết quả ${"x".repeat(153)}`, false],
  ])("“%s” may be a result: %s", (text, expected) => {
    expect(meansActual(text)).toBe(expected);
  });

  test.each([
    ["Ambition", true],
    ["% done", true],
    // Names alone, and words that say little.
    ["Measure", false],
    ["Latest", false],
    ["Trồng rừng", false],
    [`Số liệu thực tế ${"x".repeat(43)}`, true],
    [`Ambition ${"x".repeat(152)}`, false],
    [`Ambition ${"x".repeat(151)}`, true],
  ])("“%s” may be evidence: %s", (text, expected) => {
    expect(mayBeEvidence(text)).toBe(expected);
  });

  test.each([
    ["target", "Kế hoạch", 40],
    ["actual", "Kế hoạch", 0],
    ["target", "Ambition", 24],
    ["actual", "Ambition", 0],
    ["actual", "Latest value", 20],
    ["target", "Trồng rừng", 0],
    ["target", `Kế hoạch ${"x".repeat(151)}`, 40],
    ["target", `Kế hoạch ${"x".repeat(152)}`, 0],
  ] as const)("for a %s “%s” speaks %i", (role, text, weight) => {
    expect(evidenceFor(role, text)).toBe(weight);
  });
});

describe("tables side by side", () => {
  const ROLES = {
    n: "number",
    N: "name",
    T: "target",
    A: "actual",
    V: "verdict",
    u: "unit",
    _: null,
  } as const;
  /** "n N T A | n N T A": where each begins. */
  const split = (letters: string): string => {
    const given = letters.split(" ") as (keyof typeof ROLES)[];
    const columns = given.map((_, at) => at * 2 + 3);
    const parts = splitIntoSegments(
      columns,
      new Map(columns.map((column, at) => [column, ROLES[given[at] ?? "_"]])),
    );
    expect(parts.map(({ first, last }) => [first, last])).toEqual(
      parts.map(({ columns: own }) => [own[0], own[own.length - 1]]),
    );
    return parts.map((part) => part.columns.map((column) => given[(column - 3) / 2]).join(" ")).join(" | ");
  };

  test.each([
    ["n N T A", "n N T A"],
    ["n N T A n N T A", "n N T A | n N T A"],
    ["n N n N", "n N | n N"],
    ["N T A N T A", "N T A | N T A"],
    ["N V N T", "N V | N T"],
    // Without figures after it a second name is a column of the first table, and before them too.
    ["N T A N u", "N T A N u"],
    ["N N T A", "N N T A"],
    ["N u N T", "N u N T"],
    ["N T A N _ _ _ _ _ _ _ T", "N T A | N _ _ _ _ _ _ _ T"],
    ["N T A N _ _ _ _ _ _ _ _ T", "N T A N _ _ _ _ _ _ _ _ T"],
    ["N T A N T A N T A", "N T A | N T A | N T A"],
    ["N T N T N N T", "N T | N T | N N T"],
  ])("%s are %s", (given, expected) => {
    expect(split(given)).toBe(expected);
  });
});

test.each([
  [
    ["Diện tích KH (ha)", "Diện tích TH (ha)"],
    ["0 target dien tich", "1 actual dien tich"],
  ],
  [
    ["Kế hoạch trồng rừng", "Thực hiện trồng rừng"],
    ["0 target trong rung", "1 actual trong rung"],
  ],
  [
    ["Số hộ được giao", "Số hộ hiện có"],
    ["0 target so ho", "1 actual so ho"],
  ],
  [
    ["Số hộ phải đạt", "Số hộ đã đạt được"],
    ["0 target so ho", "1 actual so ho"],
  ],
  [
    ["Diện  tích KH", "Kế hoạch diện tích", "TH diện tích"],
    ["0 target dien tich", "1 target dien tich", "2 actual dien tich"],
  ],
  // One that only asks, other things, times, signs, sentences.
  [["Diện tích KH", "Sản lượng TH"], []],
  [["Diện tích KH", "Diện tích theo KH"], []],
  [["KH năm 2024", "TH năm 2024"], []],
  [["KH 1", "TH 1"], []],
  [["KH", "TH"], []],
  [
    [`Diện tích ${"x".repeat(67)} KH`, `Diện tích ${"x".repeat(67)} TH`],
    ["0 target", "1 actual"],
  ],
  [[`Diện tích ${"x".repeat(68)} KH`, `Diện tích ${"x".repeat(68)} TH`], []],
])("%j are of the same thing: %j", (headings, expected) => {
  const stems = [...pairedStems(headings)].map(([at, { role, stem }]) => `${at} ${role} ${stem}`);
  expect(stems.map((stem, at) => stem.slice(0, expected[at]?.length))).toEqual(expected);
});
