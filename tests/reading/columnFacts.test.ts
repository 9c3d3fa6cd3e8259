/** What is known of a column before it has a role: its heading with the bands above it, and the time and thing it is of. */

import { type ColumnFacts, columnFacts, isOfTermWith } from "../../src/reading/columns/columnFacts";
import { reviewed } from "../judging/judgedTable";
import { columns } from "./columnsInHand";
import { blockIn } from "./tableInHand";
import { columnsLine } from "./tableLine";

/** With two lines below, a figure under each heading. */
function factsOf(headings: string): readonly ColumnFacts[] {
  const width = headings.trim().split("\n").slice(-1)[0]?.split("|").length ?? 0;
  const figures = " 1,5 |".repeat(width - 3);
  return columnFacts(blockIn(`${headings}\n| Trồng rừng mới |${figures}\n| Nuôi cá lồng |${figures}`));
}
const partsOf = (headings: string): readonly string[] =>
  factsOf(headings).map(({ parts }) => parts.join(" · "));

test.each([
  ["one row", "| Chỉ tiêu | KH | TH | TH/KH |", ["Chỉ tiêu", "KH", "TH", "TH/KH"]],
  [
    "two bands side by side",
    "| Chỉ tiêu | Năm 2024 | | Năm 2025 | |\n| | KH | TH | KH | TH |",
    ["Chỉ tiêu", "Năm 2024 · KH", "Năm 2024 · TH", "Năm 2025 · KH", "Năm 2025 · TH"],
  ],
  [
    "a band ends before a heading of its own",
    "| Chỉ tiêu | Năm 2025 | | Ghi chú |\n| | KH | TH | |",
    ["Chỉ tiêu", "Năm 2025 · KH", "Năm 2025 · TH", "Ghi chú"],
  ],
  [
    "and where nothing stands below it",
    "| Chỉ tiêu | Ghi chú | | Năm 2025 | |\n| | | KH | TH | |",
    ["Chỉ tiêu", "Ghi chú", "KH", "Năm 2025 · TH"],
  ],
  [
    "what a merge left in each of its cells is said once",
    "| Chỉ tiêu | Năm 2025 | Năm 2025 | Ghi chú |\n| Chỉ tiêu | KH | TH | Ghi chú |",
    ["Chỉ tiêu", "Năm 2025 · KH", "Năm 2025 · TH", "Ghi chú"],
  ],
  [
    "over three rows too",
    "| Chỉ tiêu | Năm 2025 | Năm 2025 | Năm 2025 |\n| Chỉ tiêu | Lúa | Lúa | Ngô |\n| Chỉ tiêu | KH | TH | TH |",
    ["Chỉ tiêu", "Năm 2025 · Lúa · KH", "Năm 2025 · Lúa · TH", "Năm 2025 · Ngô · TH"],
  ],
  [
    "bands in bands",
    "| Chỉ tiêu | Kết quả các năm | | |\n| | Năm 2024 | Năm 2025 | |\n| | | KH | TH |",
    [
      "Chỉ tiêu",
      "Kết quả các năm · Năm 2024",
      "Kết quả các năm · Năm 2025 · KH",
      "Kết quả các năm · Năm 2025 · TH",
    ],
  ],
  [
    "a band does not reach under a heading that began above it",
    "| Chỉ tiêu | Năm 2024 | Thực hiện năm 2025 | KH | TH |\n| | Kế hoạch | | | |\n| | tỷ đồng | tỷ đồng | | |",
    ["Chỉ tiêu", "Năm 2024 · Kế hoạch · tỷ đồng", "Thực hiện năm 2025 · tỷ đồng", "KH", "TH"],
  ],
])("headings: %s", (_, headings, expected) => {
  expect(partsOf(headings)).toEqual(expected);
});

/** "TH: actual thang 4 2025" */
const said = ({ parts, heading, stem }: ColumnFacts): string =>
  [
    `${parts.join(" · ")}:`,
    heading.role ?? "–",
    heading.period,
    ...(heading.time === null ? [] : [`(${heading.time})`]),
    ...(heading.year === null ? [] : [String(heading.year)]),
    ...(stem === undefined ? [] : [`of ${stem}`]),
  ].join(" ");

test.each([
  // Right beside the plan of a part of the year it is of that part.
  ["| Chỉ tiêu | Kế hoạch tháng 4 | Kết quả |", "Kết quả: actual otherMonths (thang 4)"],
  ["| Chỉ tiêu | Kế hoạch 6 tháng | Thực hiện |", "Thực hiện: actual sixMonths (6 thang)"],
  ["| Chỉ tiêu | Kế hoạch | Kết quả |", "Kết quả: actual year"],
  ["| Chỉ tiêu | Kế hoạch tháng 4 | Ghi chú | Kết quả |", "Kết quả: actual year"],
  ["| Chỉ tiêu | Cùng kỳ tháng 4 | Kết quả |", "Kết quả: actual year"],
  // With a time of its own it is of that.
  ["| Chỉ tiêu | Kế hoạch tháng 4 | Kết quả quý I |", "Kết quả quý I: actual otherMonths (quy 1)"],
  ["| Chỉ tiêu | Kế hoạch tháng 4 | Kết quả năm 2024 |", "Kết quả năm 2024: actual year 2024"],
  ["| Chỉ tiêu | Kế hoạch tháng 4 | Lũy kế |", "Lũy kế: actual year"],
  ["| Chỉ tiêu | Kế hoạch tháng 4 | Ghi chú |", "Ghi chú: note year"],
])("beside a plan of months: %s", (headings, expected) => {
  expect(factsOf(headings).map(said)).toContain(expected);
});

const DISBURSED = "Giải ngân đến 31/01/2026";
test.each([
  ["", "Kế hoạch năm 2025", `${DISBURSED}: – year 2025`],
  ["", "Kế hoạch", `${DISBURSED}: – year 2025`],
  ["| Năm 2025 |", "Kế hoạch", `${DISBURSED}: – year 2025`],
  ["", "Kế hoạch năm 2026", `${DISBURSED}: – otherMonths (thang 1) 2026`],
  ["| Năm 2026 |", "Kế hoạch", `${DISBURSED}: – otherMonths (thang 1) 2026`],
  // The plan says more than the title.
  ["| Năm 2026 |", "Kế hoạch năm 2025", `${DISBURSED}: – year 2025`],
])("the end of January, under “%s” and beside “%s”", (title, plan, expected) => {
  const [, , disbursed] = factsOf(`${title}\n| Dự án | ${plan} | ${DISBURSED} |`);
  expect(disbursed && said(disbursed).replace(": actual", ": –")).toBe(expected);
});

test("a plan until the end of January is of that January", () => {
  expect(factsOf("| Chỉ tiêu | Kế hoạch đến 31/01/2026 | Thực hiện |").map(said)[1]).toMatch(/ 2026$/);
});

test("what asks and what answers the same thing share its words", () => {
  expect(
    factsOf("| Cây trồng | Diện tích KH | Diện tích TH | Sản lượng KH | Sản lượng TH |").map(said),
  ).toEqual([
    "Cây trồng: – year",
    "Diện tích KH: target year of dien tich",
    "Diện tích TH: actual year of dien tich",
    "Sản lượng KH: target year of san luong",
    "Sản lượng TH: actual year of san luong",
  ]);
});

test("beside a plan and a result of everything nothing is of something less", () => {
  const stems = (headings: string): readonly (string | undefined)[] =>
    factsOf(headings).map(({ stem }) => stem);
  expect(stems("| Cây trồng | Kế hoạch | Thực hiện | Diện tích KH | Diện tích TH |")).toEqual(
    Array.from({ length: 5 }, () => undefined),
  );
  expect(stems("| Cây trồng | Kế hoạch | Diện tích KH | Diện tích TH |")[3]).toBe("dien tich");
  expect(stems("| Cây trồng | Thực hiện | Diện tích KH | Diện tích TH |")[3]).toBe("dien tich");
});

test.each([
  ["Nhiệm kỳ 2020-2025", 2024, true],
  ["Mục tiêu 2021 – 2025", 2023, true],
  ["Mục tiêu 2021-2025", 2021, false],
  ["Mục tiêu 2021-2025", 2025, false],
  ["Mục tiêu 2021-2025", 2026, false],
  ["Mục tiêu năm 2025", 2024, false],
  ["Mục tiêu 12021-2025", 2024, false],
])("“%s” is of a term that %i lies in: %s", (title, year, expected) => {
  const [fact] = columns(title);
  expect(fact !== undefined && isOfTermWith(fact, year)).toBe(expected);
});

test.each([
  ["| Năm 2024 | Năm 2024 | Năm 2025 | Năm 2025 |", "| KH | TH | KH | TH |", "target D actual E previous C"],
  [
    "| Kế hoạch | Kế hoạch | Thực hiện | Thực hiện |",
    "| Năm 2024 | Năm 2025 | Năm 2024 | Năm 2025 |",
    "target C actual E previous D",
  ],
])("a table whose merges were filled in is that of its last year: %s", (bands, own, expected) => {
  const { reading } = reviewed(`
| Chỉ tiêu ${bands}
| Chỉ tiêu ${own}
| Trồng rừng mới | 1,5 | 2,5 | 3,5 | 4,5 |
| Nuôi cá lồng | 5,5 | 6,5 | 7,5 | 6,5 |`);
  expect(reading.tables.map(columnsLine)).toEqual([`name A ${expected}`]);
});
