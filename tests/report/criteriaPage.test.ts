/** A criterion stands in the row of its first content, and has none of its figures: neither on the page nor in the document. */

import { sayParagraph } from "../../src/report/document/annualDocument";
import { say } from "../../src/report/prose/prose";
import { reportTextFor } from "../../src/text/partYearReport";
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

const TITLES = "| UBND XÃ ĐÔNG SƠN\n  | KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI NĂM 2025";

/** Everything a page of the table says but the figures of its cells. */
function said(table: string, counted: Parameters<typeof made>[1] = {}): string {
  const document = documentOf(made([drawn(table, { name: "NTM" })], counted));
  return document.parts
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => {
      if (block.kind === "paragraph") return [sayParagraph(block, document)];
      if (block.kind === "heading") return [say(block.text, document.numbers)];
      if (block.kind === "title") return block.lines.map(({ text }) => text);
      return block.kind === "table" ? block.columns.map(({ title }) => title) : [];
    })
    .join("\n");
}

const SPREAD = `
  ${TITLES}
  | TT | Tên tiêu chí | Nội dung tiêu chí | Mức đạt chuẩn | Thực hiện năm 2025
  | 1 | Quy hoạch | 1.1. Có quy hoạch chung xã | Đạt | Đạt
  | | | 1.2. Ban hành quy định quản lý | Đạt | Đạt
  | 2 | Giao thông | 2.1. Tỷ lệ đường xã được nhựa hóa | 100% | 100%
  | | | 2.2. Tỷ lệ đường thôn được cứng hóa | ≥80% | 75%`;

const ONE_EACH = `
  ${TITLES}
  | TT | Tiêu chí | Mức đạt chuẩn | Thực hiện năm 2025
  | 1 | Tỷ lệ đường xã được nhựa hóa | 100% | 100%
  | 2 | Tỷ lệ hộ dùng nước sạch | ≥80% | 75%`;

test.each([
  ["with contents", SPREAD],
  ["of one line each", ONE_EACH],
])("a set of criteria %s is reported as one: no resolution, no indicators", (_, table) => {
  const text = said(table);
  expect(text).toContain("01/02 tiêu chí về lĩnh vực xây dựng nông thôn mới");
  expect(text).toContain("Kết quả thực hiện các tiêu chí năm 2025");
  expect(text).toContain("II. CÁC TIÊU CHÍ KHÔNG ĐẠT");
  expect(text).toContain("TÌNH HÌNH THỰC HIỆN CÁC TIÊU CHÍ NĂM 2025");
  expect(text).toContain("Mức đạt chuẩn");
  expect(text).toMatch(/nổi bật như: .* đạt chuẩn\.|nổi bật như: .* 100%\./);
  expect(text).toContain("Còn thiếu so với mức đạt chuẩn");
  expect(text).not.toContain("kế hoạch");
  expect(text).not.toMatch(/chỉ tiêu|nghị quyết/i);
});

test("its contents, where they are counted, are contents", () => {
  const text = said(SPREAD, { reading: { countSubItems: true } });
  expect(text).toContain("03/04 nội dung tiêu chí về lĩnh vực xây dựng nông thôn mới");
  expect(text).not.toMatch(/chỉ tiêu|nghị quyết/i);
});

test.each([
  ["whose title tells of a resolution", ONE_EACH.replace("BỘ TIÊU CHÍ", "NGHỊ QUYẾT VỀ BỘ TIÊU CHÍ")],
  ["of indicators", ONE_EACH.replace("| Tiêu chí |", "| Chỉ tiêu |")],
])("a table %s keeps the words of a resolution", (_, table) => {
  expect(said(table)).toContain("01/02 chỉ tiêu Nghị quyết");
});

test("beside a table of indicators a set of criteria is counted among them", () => {
  const both = [SPREAD, "| TT | Chỉ tiêu | Kế hoạch | Thực hiện\n| 1 | Trồng rừng | 10 | 12"];
  const one = made(both.map((table, at) => drawn(table, { name: `Biểu ${at}` })));
  const lines = documentOf(one).parts.flatMap(({ blocks }) => blocks);
  expect(JSON.stringify(lines)).toContain("chỉ tiêu Nghị quyết");
});

test.each(["vi", "en"] as const)(
  "no sentence of a set of criteria speaks of a resolution (%s), all year and half of it",
  (language) => {
    const span = { from: 1, to: 6, until: null, of: "year" } as const;
    for (const period of [
      null,
      { span, isProgress: true, estimated: false },
      { span, isProgress: false, estimated: false },
    ]) {
      const words = (counted: "criteria" | "indicators") =>
        JSON.stringify(
          reportTextFor(language, period as Parameters<typeof reportTextFor>[1], {
            isMeasured: true,
            yearOf: "year",
            counted,
          }),
        );
      expect(words("indicators")).toMatch(/nghị quyết|resolution/i);
      expect(words("criteria")).not.toMatch(/nghị quyết|of the resolution/i);
      expect(words("criteria").match(/\{\w+\}/g)).toEqual(words("indicators").match(/\{\w+\}/g));
    }
  },
);
