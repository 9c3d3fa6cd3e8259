/** Reports on part of a year: what they say, and that their words follow the figures without the add-in. */

import { partYearSamples } from "../../host/workbooks/partYearSamples";
import type { SheetCells } from "../../src/model/cells";
import { sampleCells } from "../samples/sampleCells";
import { drawn } from "../reading/grid";
import { made, workbookOf, type Made } from "./reportInHand";

const SIX = "xa-binh-minh-6-thang-2026.xlsx";
const NINE = "xa-hoa-an-9-thang-2026.xlsx";

function reported(file: string): Made {
  return made(sampleCells(partYearSamples[file] ?? []), { now: "2026-06-18T08:00:00" });
}

/** Everything the page shows, line by line. */
function page(one: Pick<Made, "sheets" | "plan">): string {
  const { report } = workbookOf(one);
  const used = report.usedBlock(true);
  if (used === null) return "";
  return Array.from({ length: used.row + used.rows }, (_, row) =>
    Array.from({ length: 8 }, (__, column) => String(report.cell(row, column).value))
      .filter((text) => text !== "")
      .join(" | "),
  ).join("\n");
}

test.each([
  [SIX, "6 tháng đầu năm 2026, xã Bình Minh đã hoàn thành 03/15 chỉ tiêu kế hoạch năm"],
  [SIX, "trong đó 01 chỉ tiêu vượt."],
  [
    SIX,
    "Thu ngân sách trên địa bàn đạt 53% kế hoạch HĐND xã giao, 54,79% kế hoạch tỉnh giao, tăng 15,82% so với cùng kỳ",
  ],
  [SIX, "Ước cả năm 2026, đạt và vượt 13/15 chỉ tiêu (vượt 05, đạt 08); còn 02 chỉ tiêu khó hoàn thành"],
  [SIX, "II. CHỈ TIÊU ĐẠT THẤP SO VỚI KẾ HOẠCH (03 CHỈ TIÊU)"],
  [SIX, "IV. NHIỆM VỤ TRỌNG TÂM 6 THÁNG CUỐI NĂM"],
  [SIX, "Số liệu tính đến 14/6/2026."],
  [SIX, "Tính theo kế hoạch năm 2026 HĐND xã giao, đã hoàn thành 03/15 chỉ tiêu"],
  [NINE, "9 tháng đầu năm 2026, xã Hòa An đã hoàn thành 01/08 chỉ tiêu kế hoạch năm"],
  [NINE, "03 chỉ tiêu đúng tiến độ; 01 chỉ tiêu khác đang thực hiện; 01 chỉ tiêu chưa đến kỳ đánh giá"],
  [NINE, "NHIỆM VỤ TRỌNG TÂM QUÝ IV"],
])("%s says “%s”", (file, words) => {
  expect(page(reported(file))).toContain(words);
});

test.each([SIX, NINE])("%s nowhere calls a target missed", (file) => {
  expect(page(reported(file)).toLowerCase()).not.toMatch(/không đạt|chưa đạt/);
});

/** A row with last year and a plan for the months, whose result is typed anew. */
function rowWith(
  result: number | string,
  kind: "plan" | "ceiling" | "level" | "time",
): readonly SheetCells[] {
  const rows = {
    plan: `| Chỉ tiêu | ĐVT | Kế hoạch năm 2026 | Kịch bản 6 tháng | Thực hiện 6 tháng\n| Thu ngân sách | tỷ đồng | 100 | 40 | ${result}`,
    ceiling: `| Chỉ tiêu | ĐVT | Kế hoạch năm 2026 | Kịch bản 6 tháng | Thực hiện 6 tháng\n| Số vụ tai nạn giao thông | vụ | 100 | 40 | ${result}`,
    level: `| Chỉ tiêu | ĐVT | Kế hoạch năm 2026 | Thực hiện 6 tháng\n| Tỷ lệ bao phủ BHYT | % | 95 | ${result}`,
    time: `| Chỉ tiêu | ĐVT | Kế hoạch năm 2026 | Thực hiện 6 tháng\n| Trồng rừng | ha | 100 | ${result}`,
  };
  return [drawn(rows[kind], { name: "Biểu" })];
}

/** The words of the verdict column. */
function verdicts(report: ReturnType<typeof workbookOf>["report"]): readonly unknown[] {
  const used = report.usedBlock(true);
  const rows = used === null ? 0 : used.row + used.rows;
  const heading = Array.from({ length: rows }, (_, row) => row).find(
    (row) => report.cell(row, 6).value === "Đánh giá",
  );
  return heading === undefined ? [] : [report.cell(heading + 2, 6).value];
}

describe("the word follows the figure in a workbook without the add-in", () => {
  test.each(["plan", "ceiling", "level", "time"] as const)("%s", (kind) => {
    for (const first of [10, 100]) {
      const one = made(rowWith(first, kind), { now: "2026-06-18T08:00:00" });
      const { book, report } = workbookOf(one);
      const cell = one.review.assessments[0]?.indicator.actualCell ?? null;
      for (const then of [39, 40, 95, 100, 101]) {
        if (cell === null) throw new Error("the row has a result");
        book.sheet("Biểu")?.setValue(cell.row, cell.column, then);
        book.calculate(true);
        const judgedAnew = workbookOf(made(rowWith(then, kind), { now: "2026-06-18T08:00:00" }));
        expect([kind, first, then, verdicts(report)]).toEqual([
          kind,
          first,
          then,
          verdicts(judgedAnew.report),
        ]);
      }
    }
  });
});
