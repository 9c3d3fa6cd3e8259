/** Which of a table's columns are used: by the year it speaks of, the parts of the year its titles name, what is hidden and what a person said. */

import { readIndicators } from "../../src/reading/readIndicators";
import type { IndicatorTable, ReadingChoices } from "../../src/model/table";
import { DEFAULT_SETTINGS } from "../../src/settings/index";
import { drawn, type GridOptions } from "./grid";
import { columnsLine } from "./tableLine";

function read(picture: string, options: GridOptions = {}, columns: ReadingChoices["columns"] = {}) {
  const reading = readIndicators([drawn(picture, options)], { ...DEFAULT_SETTINGS.reading, columns });
  const [table] = reading.tables;
  if (table === undefined) throw new Error("no table read");
  return { table, reading };
}

/** Two lines below a heading; a row of "0" or "_" stands for a column of them. */
function underHeading(heading: string, first: string, second: string, title = ""): string {
  return `${title}\n| Chỉ tiêu | ${heading} |\n| Trồng rừng mới | ${first} |\n| Nuôi cá lồng | ${second} |`;
}

const used = (table: IndicatorTable): string => columnsLine(table).replace("name A ", "");

test.each([
  [
    "the year with a plan and a result",
    "KH 2023 | TH 2023 | KH 2024 | TH 2024",
    "",
    2024,
    "target D actual E previous C",
  ],
  [
    "the title's where both have it",
    "KH 2023 | TH 2023 | KH 2024 | TH 2024",
    "| NĂM 2023 |",
    2023,
    "target B actual C",
  ],
  [
    "the one with both before the title's",
    "KH 2024 | TH 2024 | TH 2023 | TH 2022",
    "| NĂM 2023 |",
    2024,
    "target B actual C previous D",
  ],
  [
    "the title's result, of a plan for several years",
    "Mục tiêu 2021-2025 | TH 2022 | TH 2023 | TH 2024",
    "| NĂM 2023 |",
    2023,
    "target B actual D previous C",
  ],
  [
    "the latest result, of a plan for several years",
    "Mục tiêu 2021-2025 | TH 2022 | TH 2023 | TH 2024",
    "",
    2024,
    "target B actual E previous D",
  ],
  [
    "the title's where nothing else has one",
    "KH | TH | Ghi chú | Cột lạ",
    "| NĂM 2023 |",
    2023,
    "target B actual C note D",
  ],
  ["that of bare years", "KH | Năm 2022 | Năm 2023 | Năm 2024", "", 2024, "target B actual E previous D"],
  [
    "of bare years the title's",
    "KH | Năm 2022 | Năm 2023 | Năm 2024",
    "| NĂM 2023 |",
    2023,
    "target B actual D previous C",
  ],
] as const)("the year of a table is %s", (_, heading, title, year, expected) => {
  const { table, reading } = read(underHeading(heading, "5 | 6 | 7 | 8", "6 | 7 | 8 | 9", title));
  expect([reading.year, used(table)]).toEqual([year, expected]);
});

test("columns to be filled in say no year", () => {
  const plans = "KH 2023 | TH 2023 | KH 2024 | TH 2024";
  expect(used(read(underHeading(plans, "5 | 6 | _ | _", "6 | 7 | _ | _")).table)).toBe("target B actual C");
  const years = "KH | Năm 2022 | Năm 2023 | Năm 2024";
  expect(used(read(underHeading(years, "5 | 6 | 7 | 0", "6 | 7 | 8 | 0")).table)).toBe(
    "target B actual D previous C",
  );
});

describe("results of a later year", () => {
  const YEARS = "Mục tiêu 2021-2025 | TH 2022 | TH 2023 | TH 2024";
  const actuals = (first: string, second: string, title = ""): readonly number[] =>
    read(underHeading(YEARS, first, second, title)).table.actualCandidates;

  test("still empty they may be the ones meant, unless something says the year", () => {
    expect(actuals("5 | 6 | 7 | _", "6 | 7 | 8 | _")).toEqual([3, 4]);
    expect(actuals("5 | 6 | 7 | _", "6 | 7 | 8 | _", "| NĂM 2023 |")).toEqual([3]);
    expect(actuals("5 | 6 | 7 | 0", "6 | 7 | 8 | 0")).toEqual([3]);
    const planned = "KH 2023 | TH 2022 | TH 2023 | TH 2024";
    expect(read(underHeading(planned, "5 | 6 | 7 | _", "6 | 7 | 8 | _")).table.actualCandidates).toEqual([3]);
  });
});

test("a plan of another year has no role and no reason, a result of an earlier one is the last", () => {
  const { columns } = read(
    underHeading("KH 2024 | TH 2024 | KH 2025 | TH 2025", "5 | 6 | 7 | 8", "6 | 7 | 8 | 9"),
  ).table;
  expect(columns.map(({ role, reason }) => `${role ?? "–"} ${reason ?? "–"}`)).toEqual([
    "name heading",
    "– –",
    "previous heading",
    "target heading",
    "actual heading",
  ]);
});

test("who set a plan is said of plans alone", () => {
  const { columns } = read(
    underHeading("Tỉnh giao | Huyện giao | Kết quả của xã | Ghi chú", "5 | 6 | 7 | _", "6 | 7 | 8 | _"),
  ).table;
  expect(columns.map(({ assignedBy }) => assignedBy)).toEqual([null, "Tỉnh giao", "Huyện giao", null, null]);
});

describe("months in a title", () => {
  const period = (title: string, result: string) => {
    const { table } = read(
      underHeading(`KH | ${result} | Ghi chú`, "5 | 6 | _", "6 | 7 | _", `| ${title} |`),
    );
    return table.columns[2]?.period;
  };

  test.each([
    ["(Kèm theo Báo cáo 6 tháng đầu năm 2025)", "Thực hiện", "sixMonths"],
    ["(Kèm theo Báo cáo 9 tháng năm 2025)", "Thực hiện", "nineMonths"],
    ["KẾT QUẢ 6 THÁNG ĐẦU NĂM 2025", "Thực hiện năm 2025", "sixMonths"],
    ["KẾT QUẢ 6 THÁNG ĐẦU NĂM 2025", "Thực hiện năm 2024", "year"],
    ["KẾT QUẢ 6 THÁNG ĐẦU NĂM 2025", "Thực hiện quý I", "otherMonths"],
    ["KẾT QUẢ QUÝ I NĂM 2025", "Thực hiện", "year"],
    ["KẾT QUẢ NĂM 2025", "Thực hiện", "year"],
  ])("“%s”, “%s”", (title, result, expected) => {
    expect(period(title, result)).toBe(expected);
  });

  test("are those of results, not of plans", () => {
    const { table } = read(underHeading("KH | TH", "5 | 6", "6 | 7", "| KẾT QUẢ 6 THÁNG ĐẦU NĂM 2025 |"));
    expect(table.columns.map((column) => column.period)).toEqual(["year", "year", "sixMonths"]);
  });
});

test("a column hidden by a person comes after its like", () => {
  const picture = underHeading("Kế hoạch | Kế hoạch | Thực hiện", "5 | 6 | 7", "6 | 7 | 8");
  expect(used(read(picture).table)).toBe("target C actual D");
  expect(used(read(picture, { hiddenColumns: [2] }).table)).toBe("target B actual D");
});

test("what a person said is no guess", () => {
  const picture = underHeading("Kế hoạch | Năm 2024 | Năm 2025", "5 | 6 | 7", "6 | 7 | 8");
  const codes = (columns: ReadingChoices["columns"]) =>
    read(picture, {}, columns).reading.issues.map(({ code }) => code);
  expect(codes({})).toContain("columnGuessed");
  expect(codes({ "Biểu!A1": { actual: 3 } })).not.toContain("columnGuessed");
});

test("a cell holds both only where most do", () => {
  const both = (...cells: readonly string[]): string =>
    used(
      read(
        [
          "| Chỉ tiêu | ĐVT | Kết quả |",
          ...cells.map((cell, at) => `| Việc ${"ABCD".charAt(at)} | ha | ${cell} |`),
        ].join("\n"),
      ).table,
    );
  expect(both("9/10", "5/6", "7/8", "9")).toBe("unit B target C actual C");
  expect(both("9/10", "5/6", "7", "9")).toBe("unit B actual C");
});

test("the share of another plan is not printed beside this one", () => {
  const picture = underHeading("Kế hoạch | Thực hiện | % so KH 6 tháng", "5 | 6 | 80", "6 | 7 | 90");
  expect(used(read(picture).table)).toBe("target B actual C");
});

test("years over each column are those of its figures: last year's result is never this year's", () => {
  const { table } = read(`
    | | Năm 2025 | Năm 2024 | Năm 2025 |
    | Chỉ tiêu | Kế hoạch | Thực hiện | Thực hiện |
    | Trồng rừng | 10 | 11 | 9 |
    | Nuôi cá | 5 | 4 | 6 |`);
  expect(used(table)).toBe("target B actual D previous C");
});
