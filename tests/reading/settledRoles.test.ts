/** Every column's role once name, target and actual are known, with how sure it is: what keeps its own reading and what does not. */

import type { Assignment, Weighed } from "../../src/reading/columns/assignment";
import { columnRoles } from "../../src/reading/columns/columnRoles";
import type { RoleClaim } from "../../src/reading/columns/roleClaims";
import { settleReadings } from "../../src/reading/columns/settledReadings";
import type { ColumnReading } from "../../src/model/table";
import { type Column, columns, settledColumns, texts } from "./columnsInHand";

const claim = (at: number): RoleClaim => ({ at, weight: 40, reason: "heading", certainty: "certain" });

/** Which columns are name, target and actual; a place left out is no such column. */
const known = (name: number | null, target: number | null, actual: number | null): Assignment => ({
  name: name === null ? null : claim(name),
  target: target === null ? null : claim(target),
  actual: actual === null ? null : claim(actual),
  share: null,
});

/** "attainment share likely" of the column at a place; "–" for none. */
function settledAt(at: number, given: readonly Column[], found?: Assignment): string {
  const one = settledColumns(given, found)[at];
  return one === undefined || one.role === null
    ? `– ${one?.reason ?? ""}`.trim()
    : `${one.role} ${one.reason ?? ""} ${one.certainty}`;
}

const sampled = (title: string, ...figures: readonly number[]): Column => [
  title,
  {
    filled: figures.length,
    figures: figures.length,
    nonZero: figures.length,
    sample: new Map(figures.map((figure, row) => [row, figure])),
  },
];
const NAME = ["Chỉ tiêu", texts()] as const;
const PAIR = [NAME, sampled("KH", 10, 20, 40), sampled("TH", 9, 21, 40)];
const EQUAL = [NAME, sampled("KH", 10, 20, 40), sampled("TH", 10, 20, 40)];

describe("a share of the two", () => {
  test("is likely the attainment, under a heading of verdicts too, but not where a heading says growth", () => {
    expect(settledAt(3, [...PAIR, sampled("Cột lạ", 90, 105, 100)])).toBe("attainment share likely");
    expect(settledAt(3, [...PAIR, sampled("Đánh giá", 90, 105, 100)])).toBe("attainment content likely");
    expect(settledAt(3, [...PAIR, sampled("Tăng trưởng", 90, 105, 100)])).toBe("growth heading certain");
    expect(settledAt(3, [...PAIR, sampled("Ghi chú", 90, 105, 100)])).toBe("note heading certain");
  });

  test("of equal figures needs a heading that may say a share, and no other word", () => {
    expect(settledAt(3, [...EQUAL, sampled("Prior", 100, 100, 100)])).not.toMatch("attainment");
    expect(settledAt(3, [...EQUAL, sampled("Cột lạ", 100, 100, 100)])).toBe("–");
  });

  test("of another result is none of this one's", () => {
    const two = [...PAIR, sampled("Kết quả", 5, 10, 30), sampled("Cột lạ", 90, 105, 100)];
    expect(settledAt(4, two, known(0, 1, 2))).toBe("attainment share likely");
    expect(settledAt(4, two, known(0, 1, 3))).toBe("–");
    expect(settledAt(4, two, known(0, 1, null))).toBe("–");
    expect(settledAt(4, two, known(0, null, 2))).toBe("–");
  });
});

describe("what a column was taken for", () => {
  test("a second column of names is none, whatever said so", () => {
    expect(settledAt(1, [NAME, ["Nội dung", texts()], "KH", "TH"], known(0, 2, 3))).toBe("–");
    expect(settledAt(0, [["Tên", texts()], ["Nội dung", texts()], "KH", "TH"], known(1, 2, 3))).toBe("–");
  });

  test("bodies under “Đơn vị” lead where there is a name; under remarks they are remarks", () => {
    const bodies = ["Đơn vị", texts({ organisations: 6 })] as const;
    expect(settledAt(1, [NAME, bodies, "KH", "TH"])).toBe("owner content likely");
    expect(settledAt(1, [NAME, bodies, "KH", "TH"], known(null, 2, 3))).toMatch(/^unit/);
    expect(settledAt(3, [NAME, "KH", "TH", ["Ghi chú", texts({ organisations: 9 })]])).toMatch(/^note/);
  });

  test("a year before the results' is the last one; a quarter is not", () => {
    const around = (column: Column): readonly Column[] => [NAME, column, "KH năm 2024", "TH năm 2024"];
    expect(settledAt(1, around("Năm 2023"), known(0, 2, 3))).toBe("previous time likely");
    expect(settledAt(1, around("Quý I"), known(0, 2, 3))).toBe("–");
    expect(settledAt(1, around("Năm 2024"), known(0, 2, 3))).toBe("–");
    expect(settledAt(1, around("Năm 2023"), known(0, 2, null))).toBe("–");
  });
});

describe("words that may mean more", () => {
  const beside = (column: Column): string => settledAt(3, [NAME, "KH", "TH", column], known(0, 1, 2));

  test("verdicts where most cells are words or signs of them", () => {
    expect(beside(["On track", { filled: 10, texts: 6, marks: 6 }])).toBe("verdict headingToo likely");
    expect(beside(["On track", { filled: 10, texts: 6, verdicts: 3, marks: 3 }])).toBe(
      "verdict headingToo likely",
    );
    expect(beside(["On track", { filled: 10, texts: 5, verdicts: 5 }])).toBe("–");
  });

  test("the period before where there are figures", () => {
    expect(beside("Tháng trước")).toBe("previous headingToo likely");
    expect(beside(["Tháng trước", texts()])).toBe("–");
  });

  test("who leads where most texts are bodies", () => {
    expect(beside(["Lead", texts({ organisations: 6 })])).toBe("owner headingToo likely");
    expect(beside(["Lead", texts({ organisations: 5 })])).toBe("–");
    expect(beside(["Cột lạ", texts({ organisations: 9 })])).toBe("–");
  });
});

describe("beside the name", () => {
  const counted = (title: string): Column => [
    title,
    {
      filled: 3,
      figures: 3,
      numbers: 3,
      nonZero: 3,
      sample: new Map([
        [0, 1],
        [1, 2],
        [2, 3],
      ]),
    },
  ];
  const units = (title: string, more = {}): Column => [
    title,
    { filled: 10, texts: 10, units: 4, letters: 40, distinct: 4, ...more },
  ];

  test("numbers left of it number the lines, unless a heading or a role says otherwise", () => {
    expect(settledAt(0, [counted(""), NAME, "KH", "TH"])).toBe("number content likely");
    expect(settledAt(0, [counted("Cột đếm dòng"), NAME, "KH", "TH"], known(1, 2, 3))).toBe(
      "number content likely",
    );
    expect(settledAt(0, [counted("Mã"), NAME, "KH", "TH"], known(1, 2, 3))).toBe("–");
    expect(settledAt(0, [counted("KH"), NAME, "TH"], known(1, 0, 2))).toMatch(/^target/);
    expect(settledAt(0, [counted(""), "KH", "TH"], known(null, 1, 2))).not.toMatch("number content");
  });

  test("units right of it are the unit, unless a heading or a role says otherwise, or figures stand among them", () => {
    expect(settledAt(1, [NAME, units("Tính theo"), "KH", "TH"])).toBe("unit content likely");
    expect(settledAt(1, [NAME, units("Mã"), "KH", "TH"])).toBe("–");
    expect(settledAt(1, [NAME, units("Ghi chú"), "KH", "TH"])).toMatch(/^note/);
    expect(settledAt(1, [NAME, units("Tính theo", { figures: 1 }), "KH", "TH"])).toBe("–");
    expect(settledAt(1, [NAME, units("Tính theo", { units: 3 }), "KH", "TH"])).toBe("–");
    expect(settledAt(1, ["Cột lạ", units("Tính theo"), "KH", "TH"], known(null, 2, 3))).toBe("–");
    expect(settledAt(0, [units("Tính theo"), "KH", "TH"], known(null, 1, 2))).toBe("–");
  });

  test("one column of units is enough", () => {
    expect(settledAt(1, [NAME, units("Tính theo"), ["ĐVT", texts()], "KH", "TH"])).toBe("–");
  });
});

test("an assigned target says who gave it", () => {
  const facts = columns(NAME, "Tỉnh giao", "TH");
  const readings = columnRoles(facts, "scan").map(
    (reading, column) =>
      ({ ...reading, role: null, column, heading: "", assignedBy: null }) as unknown as ColumnReading,
  );
  const weighed = { facts, shares: [] } as unknown as Weighed;
  const [, target, actual] = settleReadings(weighed, readings, known(0, 1, 2));
  expect(target).toMatchObject({
    role: "target",
    reason: "heading",
    certainty: "certain",
    assignedBy: "Tỉnh giao",
  });
  expect(actual).toMatchObject({ role: "actual", assignedBy: null });
});
