import fc from "fast-check";
import { previewText } from "../../src/report/narrative";
import { sheetOf, type GridCell } from "../reading/grid";
import { drawn, formulasOf } from "./drawPlan";
import { withoutIndent, textsOf } from "./reading";
import { made, workbookOf, type Made } from "./reportInHand";
import { tableOf } from "./tables";
import { runs } from "../randomCases";

/** What people and attackers write into cells. */
const hostile = fc.oneof(
  fc.constantFrom(
    "=cmd|' /C calc'!A0",
    "+ Nam",
    "- Trong đó",
    "@SUM(A1)",
    '"&A1&"',
    '""',
    "'=1",
    "Tên\nhai dòng",
    "\t=1+1",
    "{year}",
    "$&",
    "😀 hộ nghèo",
    "Hộ nghe\u0300o",
    '=HYPERLINK("http://x","y")',
  ),
  fc.string({ minLength: 1, maxLength: 40, unit: "grapheme" }),
  fc.string({ minLength: 240, maxLength: 700 }),
);

function tableWith(names: readonly string[], note: string): Made {
  const rows: GridCell[][] = [
    ["STT", "Chỉ tiêu", "Đơn vị tính", "Kế hoạch năm 2025", "Thực hiện năm 2025", "Ghi chú"],
    ...names.map((name, index): GridCell[] => [index + 1, `Tỷ lệ ${name}`, "ha", 100, 90 + index * 7, note]),
  ];
  return made([sheetOf(rows, { name: "Biểu 'số' 1" })]);
}

/** Strings of a formula, doubled quotes undone. */
const literalsOf = (formula: string): readonly string[] =>
  [...formula.matchAll(/"((?:[^"]|"")*)"/g)].map((match) => match[1] ?? "");

/** Outside its strings a formula holds only our own functions, addresses and signs. */
const codeOf = (formula: string): string =>
  formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'!/g, "S!");
const OURS =
  /^=(?:(?:IF|IFERROR|AND|OR|ISNUMBER|ISTEXT|ISERROR|ROUND|MIN|MAX|LEN|ABS|INT|MOD|MID|RIGHT|LEFT|SUM|ROWS|COUNTBLANK|COUNTIFS|ADDRESS|COLUMN|ROW|SUBSTITUTE|NUMBERVALUE|SUMPRODUCT)\(|S!|\$?[A-Z]{1,2}\$?\d+|TRUE|FALSE|\d+(?:\.\d+)?|""|[-+*/&=<>(),:])*$/;

function holds(one: Made): void {
  for (const formula of formulasOf(one.plan)) {
    expect(formula.length).toBeLessThanOrEqual(8192);
    for (const text of literalsOf(formula)) expect(text.length).toBeLessThanOrEqual(255);
    expect(codeOf(formula)).toMatch(OURS);
  }
}

test("no text of the workbook becomes a formula, breaks one, or makes it too long", () => {
  fc.assert(
    fc.property(fc.array(hostile, { minLength: 1, maxLength: 4 }), hostile, (names, note) => {
      const one = tableWith(names, note);
      holds(one);
      const strings = one.plan.values.flatMap(({ values }) => values.flat());
      for (const value of strings) {
        if (typeof value === "object" && value !== null) expect(value.formula.startsWith("=")).toBe(true);
      }
    }),
    runs(25),
  );
});

test("every sentence on the sheet has exactly the narrative's words, whatever the names", () => {
  const { numRuns } = runs(25, 25);
  const held = { headlines: 0, highlights: 0 };
  fc.assert(
    fc.property(fc.array(hostile, { minLength: 1, maxLength: 4 }), (names) => {
      const one = tableWith(names, "");
      const said = previewText(one.review, one.choices, one.guesses);
      const { report } = workbookOf(one);
      const texts = textsOf(report).map(withoutIndent);
      if (one.review.assessments.length === 0) return;
      held.headlines++;
      expect(texts).toContain(said.headline);
      if (said.highlights !== "") {
        held.highlights++;
        expect(texts.join("")).toContain(said.highlights);
      }
      expect(texts.filter((text) => /^#(REF|NAME|VALUE|N\/A|DIV)/.test(text))).toEqual([]);
    }),
    { numRuns },
  );
  expect(held.headlines).toBeGreaterThan(numRuns * 0.8);
  expect(held.highlights).toBeGreaterThan(numRuns * 0.1);
});

test.each([
  ["all missed", () => made(tableOf(60, "allMissed"))],
  ["many named", () => everyOneNamed(tableOf(200, "allMet"))],
])("%s: formulas stay within Excel's limits, rows within its heights, and no word is cut", (_, make) => {
  const one = make();
  holds(one);
  for (const { height } of one.plan.rowHeights) expect(height ?? 0).toBeLessThanOrEqual(409);
  const said = previewText(one.review, one.choices, one.guesses);
  const { report } = workbookOf(one);
  const texts = textsOf(report).map(withoutIndent).join("");
  expect(texts).toContain(said.highlights);
  expect(drawn(one)).not.toContain("#VALUE");
});

function everyOneNamed(sheets: Made["sheets"]): Made {
  const { review } = made(sheets);
  const named = review.assessments.map((each) => ({
    indicator: each.indicator.id,
    how: "ratio" as const,
    wording: null,
  }));
  return made(sheets, { choices: { named } });
}
