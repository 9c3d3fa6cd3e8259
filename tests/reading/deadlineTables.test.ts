/** Tables of deadlines: what was asked is a day, what came of it a day, or a word. */
import { reviewed } from "../judging/judgedTable";
import { type drawn, sheetOf } from "./grid";
import { columnsLine } from "./tableLine";

function told(table: string | ReturnType<typeof drawn>) {
  const { reading, assessments, issues } = reviewed(table);
  return {
    columns: reading.tables.map(columnsLine),
    outcomes: assessments.map(({ outcome }) => outcome).join(" "),
    said: [...new Set(issues.map(({ code }) => code))].sort(),
  };
}

it("one column of results: days are compared, done and not done are words, the rest is left open and said", () => {
  expect(
    told(`
      | TT | Nhiệm vụ | Thời hạn hoàn thành | Kết quả
      | 1 | Ban hành kế hoạch | Trước 30/6/2025 | 25/6/2025
      | 2 | Sửa đường | 30/4/2025 | Hoàn thành ngày 15/5/2025
      | 3 | Báo cáo tổng kết | Quý IV/2025 | Hoàn thành
      | 4 | Lập quy hoạch | 31/12/2025 | Chưa hoàn thành
      | 5 | Xây trụ sở | Trước 30/9/2025 | Đang thực hiện
      | 6 | Trồng cây | Tháng 3 | Hoàn thành chậm`),
  ).toEqual({
    columns: ["number A name B target C actual D"],
    outcomes: "met missed met missed unknown missed",
    said: ["doneWithoutDay", "wordsUndecided"],
  });
});

it("two columns of days, one still empty", () => {
  expect(
    told(`
      | TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian hoàn thành theo kế hoạch | Thời gian hoàn thành thực tế
      | 1 | Ban hành kế hoạch | Văn phòng | 30/6/2025 | 25/6/2025
      | 2 | Xây trụ sở | Phòng Kinh tế | 30/9/2025 | 15/10/2025
      | 3 | Sửa đường | Phòng Kinh tế | 30/9/2025 |`),
  ).toEqual({
    columns: ["number A name B target D actual E owner C"],
    outcomes: "met missed unknown",
    said: ["actualMissing"],
  });
});

it("days that Excel holds as days", () => {
  const day = (value: number) => ({ value, format: "dd/mm/yyyy" });
  const sheet = sheetOf([
    ["TT", "Nhiệm vụ", "Hạn hoàn thành", "Ngày hoàn thành thực tế"],
    [1, "Ban hành kế hoạch", day(45838), day(45830)],
    [2, "Xây trụ sở", day(45930), day(45945)],
  ]);
  const shown = [
    ["TT", "Nhiệm vụ", "Hạn hoàn thành", "Ngày hoàn thành thực tế"],
    ["1", "Ban hành kế hoạch", "30/06/2025", "22/06/2025"],
    ["2", "Xây trụ sở", "30/09/2025", "15/10/2025"],
  ];
  const { columns, outcomes } = told({ ...sheet, text: shown });
  expect(columns).toEqual(["number A name B target C actual D"]);
  expect(outcomes).toBe("met missed");
});

it("a deadline and a state", () => {
  const { columns, outcomes } = told(`
    | STT | Nội dung công việc | Thời hạn | Trạng thái
    | 1 | Ban hành đề án | 30/6/2025 | Hoàn thành
    | 2 | Xây chợ | 30/9/2025 | Chưa hoàn thành`);
  expect(columns).toEqual(["number A name B target C verdict D"]);
  expect(outcomes).toBe("met missed");
});

it.each([
  ["a plan in figures", "Kế hoạch | Thực hiện | Thời hạn hoàn thành | Ghi chú"],
  ["a plan in figures behind it", "Thời hạn hoàn thành | Thực hiện | Kế hoạch | Ghi chú"],
])("beside %s a deadline is none", (_, headings) => {
  const at = headings
    .split(" | ")
    .map((heading) => ({ "Kế hoạch": 100, "Thực hiện": 110 })[heading] ?? "30/6/2025");
  const { columns } = told(`| TT | Chỉ tiêu | ${headings}\n| 1 | Trồng rừng | ${at.join(" | ")}`);
  expect(columns[0]).not.toContain(headings.startsWith("Thời") ? "target C" : "target E");
});

it.each([
  ["tasks to come, without results", "Thời gian hoàn thành"],
  ["times of doing", "Thời gian thực hiện | Kinh phí"],
])("%s are no table of indicators", (_, headings) => {
  const cells = headings
    .split(" | ")
    .map(() => "30/6/2025")
    .join(" | ");
  expect(
    told(`| TT | Nhiệm vụ | Đơn vị | ${headings}\n| 1 | Xây chợ | Phòng Kinh tế | ${cells}`).columns,
  ).toEqual([]);
});

describe("done, without the day", () => {
  const table = (heading: string, ...words: readonly string[]): string =>
    [
      `| TT | Nhiệm vụ | Thời hạn | ${heading}`,
      ...words.map((word, at) => `| ${at + 1} | Việc ${"ABCDEF".charAt(at)} | 30/6/2025 | ${word}`),
    ].join("\n");

  it.each(["Kết quả", "Trạng thái"])("counts as met under “%s”, and is said once", (heading) => {
    const { issues } = reviewed(table(heading, "Hoàn thành", "Đã hoàn thành", "Hoàn thành"));
    expect(issues.map(({ code }) => code)).toEqual(["doneWithoutDay"]);
    expect(issues[0]).toMatchObject({ severity: "worthChecking", facts: { count: 3, cells: "D2:D4" } });
    expect(told(table(heading, "Hoàn thành", "Đã hoàn thành", "Hoàn thành")).outcomes).toBe("met met met");
  });

  it.each(["Kết quả", "Trạng thái"])("late and in time are told by words too, under “%s”", (heading) => {
    const late = [
      "Hoàn thành trễ hạn",
      "Đã hoàn thành nhưng quá hạn",
      "Quá hạn",
      "Completed late",
      "Overdue",
    ];
    const inTime = ["Hoàn thành đúng hạn", "Hoàn thành trước thời hạn", "Đúng hạn", "Completed on time"];
    const open = ["Chậm tiến độ", "Trong hạn", "Chậm nhất 30/6", "Đúng tiến độ", "On track"];
    for (const [words, outcome] of [
      [late, "missed"],
      [inTime, "met"],
      [open, "unknown"],
    ] as const) {
      const { outcomes, said } = told(table(heading, ...words));
      expect([...new Set(outcomes.split(" "))]).toEqual([outcome]);
      expect(said).not.toContain("doneWithoutDay");
    }
  });

  it("a person's word settles it", () => {
    const { issues } = reviewed(table("Kết quả", "Hoàn thành"), [{ outcome: "met", reason: "" }]);
    expect(issues.map(({ code }) => code)).not.toContain("doneWithoutDay");
  });

  it("where words were asked it is no question of days", () => {
    const { issues } = reviewed(
      "| TT | Chỉ tiêu | Kế hoạch | Thực hiện\n| 1 | Ban hành đề án | Ban hành | Hoàn thành trễ hạn\n| 2 | Mở chợ | Mở chợ | Hoàn thành",
    );
    expect(issues.map(({ code }) => code)).toEqual(["wordsUndecided"]);
  });
});
