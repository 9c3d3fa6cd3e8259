/** The table of results by unit in charge, and the counts of pace: what they say follows the figures without the add-in. */

import type { Sheet } from "../../host/workbook/model";
import { reportSheetName } from "../../src/report/layout/reportSheetName";
import { htmlCopy } from "../../src/report/wordCopy";
import { drawn } from "../reading/grid";
import { documentOf } from "./documentInHand";
import { made, workbookOf, type Made, type Wishes } from "./reportInHand";

const HEAD = `| KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU 6 THÁNG ĐẦU NĂM 2026
  | TT | Chỉ tiêu | ĐVT | Kế hoạch năm 2026 | TH 6 tháng 2026 | Đơn vị chủ trì`;

const RESULTS = [60, 45, 100, 30, 98, 20];

function report(results: readonly (number | string)[] = RESULTS, wishes: Wishes = {}): Made {
  const rows = [
    `| 1 | Thu ngân sách | tỷ đồng | 100 | ${results[0]} | Phòng Kinh tế`,
    `| 2 | Trồng rừng | ha | 100 | ${results[1]} | nt`,
    `| 3 | Số lao động có việc làm mới | người | 100 | ${results[2]} | Phòng VHXH; Phòng Kinh tế`,
    `| 4 | Kết nạp đảng viên | đảng viên | 100 | ${results[3]} | Nguyễn Văn An`,
    `| 5 | Tỷ lệ bao phủ BHYT | % | 95 | ${results[4]} | Phòng VHXH`,
    `| 6 | Số doanh nghiệp thành lập mới | doanh nghiệp | 40 | ${results[5]} | _`,
  ];
  const picture = [HEAD, ...rows].join("\n");
  return made([drawn(picture, { name: "Biểu" })], {
    now: "2026-06-18T08:00:00",
    ...wishes,
    choices: { byOwner: true, ...wishes.choices },
  });
}

/** Lines of the page, cells parted by "|". */
function linesOf(report: Sheet): readonly string[] {
  const used = report.usedBlock(true);
  return Array.from({ length: used === null ? 0 : used.row + used.rows }, (_, row) =>
    Array.from({ length: 12 }, (__, column) => String(report.cell(row, column).value))
      .filter((text) => text !== "")
      .join(" | ")
      .trim(),
  );
}

function tableIn(lines: readonly string[]): readonly string[] {
  const start = lines.findIndex((line) => line.startsWith("Kết quả theo đơn vị chủ trì"));
  return lines.slice(start + 3, start + 7);
}

const paceIn = (lines: readonly string[]): string =>
  lines.find((line) => line.startsWith("Trong các chỉ tiêu chưa hoàn thành")) ?? "";

test("what nobody leads comes first, then each unit with what it reached; a person is not named", () => {
  const { report: page } = workbookOf(report());
  expect(tableIn(linesOf(page))).toEqual([
    "1 | Chưa rõ đơn vị chủ trì | 1 | 0 | 0 | 0 | 1 | 0",
    "2 | Phòng Kinh tế | 2 | 0 | 0 | 0 | 2 | 0",
    "3 | Phòng VHXH | 2 | 1 | 1 | 0 | 0 | 100",
    "4 | Cá nhân phụ trách | 1 | 0 | 0 | 0 | 1 | 0",
  ]);
  expect(linesOf(page).join("\n")).not.toContain("Nguyễn Văn An");
  const named = workbookOf(report(RESULTS, { choices: { personNames: true } }));
  expect(tableIn(linesOf(named.report))[3]).toContain("Nguyễn Văn An");
});

test("the table is there only where it is chosen, in the copy for Word as on the page", () => {
  const chosen = htmlCopy(documentOf(report())).plain;
  expect(chosen).toContain("2\tPhòng Kinh tế\t2\t–\t–\t–\t2\t0");
  const without = report(RESULTS, { choices: { byOwner: false } });
  expect(htmlCopy(documentOf(without)).plain).not.toContain("Kết quả theo đơn vị chủ trì");
});

test.each([
  [[60, 45, 100, 30, 98, 20]],
  [[100, 100, 100, 100, 98, 40]],
  [[49, 50, 51, 49.99, 90, 19]],
  [[120, 0, 10, 100, 95, 41]],
])("counts of units and of pace follow the results %j", (results) => {
  const { book, report: page } = workbookOf(report());
  results.forEach((result, at) => book.sheet("Biểu")?.setValue(at + 2, 4, result));
  book.calculate(true);
  const anew = linesOf(workbookOf(report(results)).report);
  expect(tableIn(linesOf(page))).toEqual(tableIn(anew));
  expect(paceIn(linesOf(page))).toBe(paceIn(anew));
});

test("the pace is told by the line of time", () => {
  expect(paceIn(linesOf(workbookOf(report()).report))).toBe(
    "Trong các chỉ tiêu chưa hoàn thành kế hoạch năm: 02 chỉ tiêu đạt từ 50% kế hoạch trở lên; 02 chỉ tiêu đạt dưới 50% kế hoạch.",
  );
});

test("the day of the figures is what a person says", () => {
  const lines = linesOf(workbookOf(report(RESULTS, { choices: { asOf: "30/6/2026" } })).report);
  expect(lines).toContain("Số liệu tính đến 30/6/2026.");
});

test("the report's sheet is named by its time", () => {
  const { period } = report().review;
  expect(reportSheetName([], 2026, "vi", period)).toBe("Báo cáo 6 tháng đầu năm 2026");
  expect(reportSheetName([], 2026, "vi")).toBe("Báo cáo 2026");
  expect(reportSheetName([], 2026, "en", period).length).toBeLessThanOrEqual(31);
});
