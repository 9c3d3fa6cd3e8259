/** A criterion stands in the row of its first content, and has none of its figures: neither on the page nor in the document. */

import { drawn } from "../reading/grid";
import { documentOf } from "./documentInHand";
import { made, workbookOf } from "./reportInHand";

const SET = drawn(
  `
  | KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI NĂM 2025
  | TT | Tên tiêu chí | Nội dung tiêu chí | Thực hiện năm 2024 | Mức đạt chuẩn | Thực hiện năm 2025
  | 1 | Quy hoạch | 1.1. Có quy hoạch chung xã | Đạt | Đạt | Đạt
  | | | 1.2. Ban hành quy định quản lý | Đạt | Đạt | Đạt
  | 2 | Giao thông | 2.1. Tỷ lệ đường xã được nhựa hóa | 99% | 100% | 100%
  | | | 2.2. Tỷ lệ đường thôn được cứng hóa | 70% | ≥80% | 75%`,
  { name: "NTM" },
);

test("a missed criterion is not said to have reached its first content's figures", () => {
  const one = made([SET]);
  const { report } = workbookOf(one);
  const width = one.plan.page.printArea.columns;
  const used = report.usedBlock(true);
  const lines = Array.from({ length: (used?.row ?? 0) + (used?.rows ?? 0) }, (_, row) =>
    Array.from({ length: width }, (__, column) => String(report.cell(row, column).value)),
  ).filter((line) => line[1] === "Giao thông");
  expect(lines.map((line) => line.slice(2, 5))).toEqual([
    ["", "", ""],
    ["", "", ""],
  ]);
  const rows = documentOf(one)
    .parts.flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === "table" ? block.rows : []))
    .filter(({ cells }) => cells.name?.text === "Giao thông");
  expect(rows.map(({ cells }) => [cells.target?.text, cells.actual?.text])).toEqual([
    ["", ""],
    ["", ""],
  ]);
});

test("what a missed criterion lacks is told by its contents, not by a dash", () => {
  const said = documentOf(made([SET]))
    .parts.flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === "table" ? block.rows : []))
    .flatMap(({ cells }) => (cells.name?.text === "Giao thông" ? (cells.shortfall?.text ?? []) : []));
  expect(said).toEqual(["1/2 nội dung không đạt"]);
});
