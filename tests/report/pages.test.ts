/** Heights and page breaks: every line shown, no heading left alone, no break where what follows would fit. */
import { sheetOf } from "../reading/grid";
import { findBreaks, heightInPixels } from "../../src/report/layout/pageBreaks";
import type { PlannedRow, SheetSection } from "../../src/report/layout/plannedRow";
import type { SheetPlan } from "../../src/model/sheetPlan";
import { formulasOf } from "./drawPlan";
import { made, sample, workbookOf } from "./reportInHand";
import { tableOf } from "./tables";

const PAGE = 106;

function row(height: number, extra: Partial<PlannedRow> = {}): PlannedRow {
  return { cells: [{ column: 0, value: "x", look: {} }], height, ...extra };
}

function rows(count: number, height = 9.75): PlannedRow[] {
  return Array.from({ length: count }, () => row(height));
}

const blank: PlannedRow = { cells: [], height: 9.75 };
const heading = row(9.75, { keep: true });
const section = (page: SheetSection["page"], ...all: PlannedRow[]): SheetSection => ({ page, rows: all });

// A page holds ten rows of 9.75 points.
test.each<readonly [string, readonly SheetSection[], readonly number[]]>([
  ["none where everything fits", [section("flow", ...rows(5)), section("whole", ...rows(5))], []],
  ["none where Excel itself begins a page", [section("flow", ...rows(25))], []],
  [
    "before a section that does not fit whole",
    [section("flow", ...rows(7)), section("whole", ...rows(4))],
    [7],
  ],
  ["none before one longer than a page", [section("flow", ...rows(7)), section("whole", ...rows(30))], []],
  [
    "before a heading that would stand alone",
    [section("flow", ...rows(9)), section("flow", heading, row(9.75))],
    [9],
  ],
  [
    "none before a heading with its first row",
    [section("flow", ...rows(8)), section("flow", heading, ...rows(5))],
    [],
  ],
  [
    "with the blank row between them",
    [section("flow", ...rows(8)), section("flow", heading, blank, row(9.75))],
    [8],
  ],
  [
    "always before a section on a page of its own",
    [section("flow", ...rows(2)), section("newPage", ...rows(2))],
    [2],
  ],
  ["none for a blank row at the end of a page", [section("flow", ...rows(10), blank, ...rows(3))], []],
  [
    "with the title rows on every later page",
    [
      section("newPage", row(9.75, { tags: ["appendixHead"] }), ...rows(9)),
      section("flow", ...rows(8), heading, row(9.75)),
    ],
    [18],
  ],
])("pages break %s", (_, sections, expected) => {
  expect(findBreaks(sections, PAGE)).toEqual(expected);
});

test.each([
  [6, 6],
  [17.5, 18],
  [18 + 12 * 19, 246],
  [18 + 7 * 19, 151.5],
  [2_000, 408.75],
])("a height of %d points is %d in whole pixels", (height, expected) => {
  expect(heightInPixels(height)).toBe(expected);
});

function heights(plan: SheetPlan): (number | null)[] {
  return plan.rowHeights.flatMap(({ rows: count, height }) => Array.from({ length: count }, () => height));
}

test("lines are 19 points apart in HD 05, 20 in HD 36 and NĐ 30", () => {
  const pitch = (form: "hd05" | "hd36" | "nd30"): number => {
    const { plan } = sample({ choices: { form } });
    const at = plan.values[0]?.values.findIndex(([first]) =>
      JSON.stringify(first ?? "").includes("Trong đó nổi bật như"),
    );
    // Thirteen lines, the first of 18 points.
    return ((heights(plan)[at ?? -1] ?? 0) - 18) / 12;
  };
  expect([pitch("hd05"), pitch("hd36"), pitch("nd30")]).toEqual([19, 20, 20]);
});

/** Rows of a plan, page by page, as far as its heights tell. */
function pages(plan: SheetPlan): number[][] {
  const free = 841.89 - plan.page.margins.top - plan.page.margins.bottom;
  const measured = plan.rowHeights.flatMap(({ rows: count, height, measured: own }) =>
    Array.from({ length: count }, () => height ?? own ?? 18),
  );
  const found: number[][] = [[]];
  let used = 0;
  measured.forEach((height, at) => {
    if (plan.page.breaks.includes(at) || used + height > free) {
      const { titleRows } = plan.page;
      const isAfterTitles = titleRows !== null && at > titleRows.last;
      used = isAfterTitles ? measured.slice(titleRows.first, titleRows.last + 1).reduce((a, b) => a + b) : 0;
      found.push([]);
    }
    used += height;
    found[found.length - 1]?.push(at);
  });
  return found;
}

describe.each<readonly [string, () => ReturnType<typeof made>]>([
  ["the sample", () => sample()],
  ["the sample as a state body's", () => sample({ choices: { form: "nd30" } })],
  ["one indicator", () => made(tableOf(1))],
  ["300 indicators", () => made(tableOf(300))],
  ["none missed", () => made(tableOf(14, "allMet"))],
  ["all missed", () => made(tableOf(26, "allMissed"))],
  ["unknowns", () => made(tableOf(14, "unknowns"))],
  ["no groups", () => made(tableOf(5, "ungrouped"))],
])("of %s", (_, make) => {
  test("no page ends with a heading, and the signature stands with text", () => {
    const it = make();
    const { report } = workbookOf(it);
    const text = (at: number): string => String(report.cell(at, 0).value ?? "");
    for (const page of pages(it.plan)) {
      const last = [...page].reverse().find((at) => text(at) !== "");
      expect(last === undefined ? "" : text(last)).not.toMatch(/^(I|II|III|IV)\. /);
    }
    const signed = pages(it.plan).find((page) => page.some((at) => text(at).startsWith("Nơi nhận")));
    expect(signed?.some((at) => text(at).includes("Trên đây là báo cáo"))).toBe(true);
  });
});

test("a table without groups does not promise results by field", () => {
  const { plan } = made(tableOf(5, "ungrouped"));
  expect(formulasOf(plan).join("\n")).not.toContain("theo từng lĩnh vực");
  expect(formulasOf(made(tableOf(5)).plan).join("\n")).toContain("theo từng lĩnh vực");
});

test("no one missed in a field is a black dash, not bold; some are bold", () => {
  const { plan } = sample();
  const counts = plan.styles.filter(({ style }) => style.numberFormat?.includes("–") === true);
  expect(counts.map(({ style }) => style.numberFormat)).toEqual(['0;-0;[Black]"–"']);
  const isBold = (at: number): boolean =>
    plan.styles.some(
      ({ style, blocks }) =>
        style.bold === true &&
        blocks.some((b) => at >= b.row && at < b.row + b.rows && b.column <= 5 && b.column + b.columns > 5),
    );
  const rowOf = (name: string): number => plan.values[0]?.values.findIndex((line) => line[1] === name) ?? -1;
  expect([isBold(rowOf("Kinh tế")), isBold(rowOf("Quốc phòng - an ninh"))]).toEqual([true, false]);
});

describe("of very long words", () => {
  const name = "Lĩnh vực phát triển kinh tế, xây dựng kết cấu hạ tầng, tài nguyên, môi trường";
  const note = "Do ảnh hưởng của thời tiết cực đoan, mưa lũ kéo dài nhiều ngày trong tháng 9 và tháng 10";
  const { plan } = made([
    sheetOf(
      [
        ["ỦY BAN NHÂN DÂN XÃ NGHĨA TRUNG HÒA BÌNH THẠNH"],
        ["KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU NGHỊ QUYẾT NĂM 2025"],
        ["STT", "Chỉ tiêu", "Đơn vị tính", "Kế hoạch năm 2025", "Thực hiện năm 2025", "Ghi chú"],
        ["I", name],
        [1, "Tổng giá trị sản xuất", "tỷ đồng", 1234567890, 1134567890.55, note],
        [2, "Tỷ lệ hộ nghèo", "%", "dưới 3", 3.5, null],
      ],
      { name: "Biểu 01" },
    ),
  ]);
  const lines = plan.values[0]?.values ?? [];
  const all = plan.rowHeights.flatMap(({ rows: count, height, measured }) =>
    Array.from({ length: count }, () => height ?? measured ?? 0),
  );
  const heightOf = (found: (line: readonly unknown[]) => boolean): number => all[lines.findIndex(found)] ?? 0;

  test("the place-and-date line is made smaller to fit its half", () => {
    const at = lines.findIndex((line) => String(line[3]).includes(", ngày"));
    // The first look lies under all others.
    const size =
      plan.styles
        .slice(1)
        .find(
          ({ style, blocks }) =>
            style.size !== undefined &&
            blocks.some(
              (b) => b.row <= at && at < b.row + b.rows && b.column <= 3 && b.column + b.columns > 3,
            ),
        )?.style.size ?? 10.5;
    expect(size).toBeLessThan(13);
    expect(size).toBeGreaterThanOrEqual(8);
  });

  test("an office is not torn apart where its name takes two lines", () => {
    const heading = (title: string) => {
      const rows = [
        [title],
        ["STT", "Chỉ tiêu", "Kế hoạch năm 2025", "Thực hiện năm 2025"],
        [1, "Trồng rừng", 50, 42],
      ];
      const { values } = made([sheetOf(rows, { name: "Biểu 01" })]).plan;
      return values[0]?.values.slice(0, 2).map(([first]) => first);
    };
    expect(heading("ỦY BAN NHÂN DÂN XÃ TÂN TIẾN THƯỢNG")).toEqual(["ỦY BAN NHÂN DÂN", "XÃ TÂN TIẾN THƯỢNG"]);
  });

  test("a figure with its unit glued to it is not broken", () => {
    const rows = [
      ["STT", "Chỉ tiêu", "Kế hoạch năm 2025", "Thực hiện năm 2025"],
      [1, "Tổng đàn gia súc", 1_031_200, "1.045.870con"],
    ];
    expect(made([sheetOf(rows, { name: "Biểu 01" })]).plan.columnWidths[4]).toBe(54);
  });

  test("a field's name that is wider than its row stands in lines, in one cell", () => {
    const at = lines.findIndex((line) => String(line[1]).startsWith("LĨNH VỰC PHÁT TRIỂN"));
    expect(plan.merges).toContainEqual({ row: at, column: 1, rows: 1, columns: 5 });
    expect(all[at]).toBeGreaterThanOrEqual(2 * 13.8);
  });

  test("wide figures make the last column narrow, and headings and notes high enough for it", () => {
    expect(plan.columnWidths[7]).toBeLessThan(79.5);
    expect(heightOf((line) => line[7] === "Tỷ lệ đạt\nvà vượt (%)")).toBeGreaterThan(31.5);
    expect(heightOf((line) => line[7] === note)).toBeGreaterThan(8 * 12);
  });

  test("a shortfall in words is high enough, one in a long figure is not broken", () => {
    expect(heightOf((line) => line[1] === "Tỷ lệ hộ nghèo" && line[0] === 2)).toBeGreaterThan(30);
    const at = lines.findIndex((line) => line[0] === 1);
    const shrunk = plan.styles.find(({ style }) => style.shrink === true)?.blocks ?? [];
    expect(
      shrunk.some((b) => at >= b.row && at < b.row + b.rows && b.column <= 6 && b.column + b.columns > 6),
    ).toBe(true);
  });
});
