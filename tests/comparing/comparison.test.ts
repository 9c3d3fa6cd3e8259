import fc from "fast-check";
import { compareStates, type StateComparison } from "../../src/comparing/comparison";
import { figuresState } from "../../src/comparing/figuresState";
import { comparisonSentence, reckoningSentences, rowNotes, differenceWords } from "../../src/comparing/words";
import type { FiguresState, StateRow } from "../../src/model/figuresState";
import { OUTCOMES } from "../../src/model/indicator";
import { CLASSES } from "../../src/model/progress";
import { reviewed } from "../judging/judgedTable";

const HEAD = `
| TT | Chỉ tiêu | ĐVT | Kế hoạch năm 2026 | Ước thực hiện năm 2026 |
| I | KINH TẾ | | | |
`;
const counting = { unknownInTotal: true };

function state(rows: string, head = HEAD): FiguresState {
  return figuresState(reviewed(head.trim() + rows.trimEnd()), counting, null);
}

const BEFORE = state(`
| 1 | Thu ngân sách nhà nước | triệu đồng | 9000 | 9100 |
| 2 | Sản lượng lương thực | tấn | 5200 | 5100 |
| 3 | Tỷ lệ hộ dùng nước sạch | % | 95 | 95,4 |
| 4 | Số trường đạt chuẩn | trường | 3 | 3 |
| 5 | Trồng rừng tập trung mới | ha | 120 | 120 |
`);

const NOW = state(
  `
| 1 | Thu ngân sách nhà nước | tỷ đồng | 9 | 8,95 |
| 2 | Sản lượng lương thực | tấn | 5000 | 5100 |
| 3 | Tỷ lệ hộ dùng nước sạch | % | 95 | 96,0 |
| 5 | Trồng rừng tập trung | ha | 120 | 120 |
| 6 | Số hộ thoát nghèo | hộ | 30 | 31 |
`,
  HEAD.replace("Ước thực hiện", "Thực hiện"),
);

function kinds({ rows }: StateComparison): readonly string[] {
  return rows.map(({ change, before, now }) => `${change} ${before?.name ?? "-"} | ${now?.name ?? "-"}`);
}

test("changed plans come first, then other verdicts, rows that came, went or were renamed, and other figures", () => {
  expect(kinds(compareStates(BEFORE, NOW))).toEqual([
    "plan Sản lượng lương thực | Sản lượng lương thực",
    "verdict Thu ngân sách nhà nước | Thu ngân sách nhà nước",
    "rows Trồng rừng tập trung mới | Trồng rừng tập trung",
    "rows - | Số hộ thoát nghèo",
    "rows Số trường đạt chuẩn | -",
    "figure Tỷ lệ hộ dùng nước sạch | Tỷ lệ hộ dùng nước sạch",
  ]);
});

test("an estimate and the official figures make the sentence that is printed every March; the counts reconcile", () => {
  const comparison = compareStates(BEFORE, NOW);
  expect(comparisonSentence(comparison, "vi")).toBe(
    "Số chính thức: 4/5 (ước 4/5); 02 chỉ tiêu đổi đánh giá: Thu ngân sách nhà nước (vượt → không đạt); Sản lượng lương thực (không đạt → vượt).",
  );
  expect(reckoningSentences(comparison, "vi")).toEqual([
    "Đạt và vượt: 4 + 1 (nay đạt) - 1 (nay không đạt) + 1 (có thêm) - 1 (không còn) = 4.",
    "Tổng số: 5 + 1 (có thêm) - 1 (không còn) = 5.",
  ]);
});

test("figures of other units of one quantity are subtracted in the unit they have now; points of percentages are said", () => {
  const { rows } = compareStates(BEFORE, NOW);
  expect(rows.map((row) => differenceWords(row, "vi"))).toEqual([
    "0",
    "-0,15",
    "0",
    null,
    null,
    "+0,6 điểm %",
  ]);
  expect(rows.map((row) => rowNotes(row, "vi").join("; "))).toEqual([
    "Kế hoạch đã điều chỉnh: 5200 → 5000",
    "Trước ghi 9100 triệu đồng",
    "Tên trước: Trồng rừng tập trung mới",
    "Có thêm",
    "Không còn",
    "",
  ]);
});

const figure = fc.record({
  printed: fc.constantFrom("5", "5,5", "đạt"),
  value: fc.constantFrom(null, 5, 5.5, 1200),
  unit: fc.constantFrom(null, "tấn", "%", "triệu đồng"),
  decimals: fc.nat(2),
});

const row: fc.Arbitrary<StateRow> = fc.record({
  id: fc.constantFrom("a|x|tan", "a|y|tan", "b|x|tan", "b|z|", "c|trong rung|ha"),
  number: fc.constantFrom(null, "1", "2", "3"),
  name: fc.constantFrom("Trồng rừng", "Trồng rừng mới", "Thu ngân sách", "Lương thực", "Số hộ"),
  unit: fc.constantFrom(null, "tấn", "ha", "%"),
  group: fc.constantFrom(null, "Kinh tế", "Xã hội"),
  target: fc.option(figure),
  plan: fc.constantFrom("", "5", "6"),
  actual: fc.option(figure),
  further: fc.constant(""),
  outcome: fc.constantFrom(...OUTCOMES),
  class: fc.option(fc.constantFrom(...CLASSES)),
  counted: fc.boolean(),
});

const anyState: fc.Arbitrary<FiguresState> = fc.record({
  at: fc.constant(null),
  year: fc.constantFrom(null, 2026),
  isEstimate: fc.boolean(),
  span: fc.constant(null),
  unknownInTotal: fc.boolean(),
  rows: fc.array(row, { maxLength: 12 }),
});

test("a state compared with itself says nothing changed", () => {
  fc.assert(
    fc.property(anyState, (one) => {
      const { rows, verdictsChanged, reckoning } = compareStates(one, one);
      expect(rows.filter(({ change }) => change !== "none")).toEqual([]);
      expect(rows).toHaveLength(one.rows.length);
      expect(verdictsChanged).toEqual([]);
      expect(reckoning.before).toEqual(reckoning.now);
    }),
  );
});

test("looked at from the other side, what was added is removed and every difference turns round", () => {
  const sides = ({ rows }: StateComparison, isTurned: boolean): unknown[] =>
    rows
      .map(({ before, now, change, difference }) => [
        ...(isTurned ? [now, before] : [before, now]).map((each) => JSON.stringify(each)),
        change,
        difference === null || (before?.actual?.unit ?? null) !== (now?.actual?.unit ?? null)
          ? null
          : isTurned
            ? 0 - difference.value
            : difference.value + 0,
      ])
      .map((each) => JSON.stringify(each))
      .sort();
  fc.assert(
    fc.property(anyState, anyState, (one, other) => {
      expect(sides(compareStates(other, one), true)).toEqual(sides(compareStates(one, other), false));
    }),
  );
});

test("each row of either side stands in the comparison once, and both counts reconcile", () => {
  fc.assert(
    fc.property(anyState, anyState, (before, now) => {
      const { rows, reckoning: sum } = compareStates(before, now);
      const present = (side: "before" | "now") => rows.flatMap((each) => each[side] ?? []);
      expect(new Set(present("before"))).toEqual(new Set(before.rows));
      expect(new Set(present("now"))).toEqual(new Set(now.rows));
      expect(present("before")).toHaveLength(before.rows.length);
      expect(present("now")).toHaveLength(now.rows.length);
      const { added, removed } = sum;
      expect(sum.before.good + sum.becameGood - sum.becameBad + added.good - removed.good).toBe(sum.now.good);
      expect(sum.before.total + sum.entered - sum.left + added.total - removed.total).toBe(sum.now.total);
    }),
  );
});
