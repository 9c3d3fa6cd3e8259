import { strFromU8, unzipSync } from "fflate";
import { testWithLibreOffice, wordFilesThroughLibreOffice } from "../../host/tests/libreOffice";
import type { RequestPage } from "../../src/report/document/requestPage";
import { formats } from "../../src/report/choices/forms";
import { planRequestPage } from "../../src/units/requestPage";
import type { UnitRow } from "../../src/units/unitFile";
import { requestFile } from "../../src/word/requestFile";

const CELL = { sheet: "Bảng", row: 0, column: 0 };

const missed: UnitRow = {
  kind: "indicator",
  number: "1",
  name: "Diện tích <rừng> & cây",
  unit: "ha",
  group: "KINH TẾ",
  under: null,
  cell: CELL,
  target: "1.200",
  targetFigures: "1200",
  targetValue: 1200,
  actual: { printed: "1.100,5", value: 1100.5, unit: "ha", decimals: 1, cell: CELL },
  verdict: {
    outcome: "missed",
    class: null,
    attainment: 0.917,
    shortfall: { value: 99.5, unit: "ha", inPoints: false, sense: "short" },
    isLevel: false,
    isRuled: false,
  },
  note: null,
};

const TIME = { year: 2026, span: null, until: "2026-12-14" };
const WRITING = {
  format: formats.nd30,
  language: "vi",
  now: "2026-11-27T01:00:00Z",
  title: "Phiếu",
} as const;
const pages: readonly RequestPage[] = [
  planRequestPage({ to: "Phòng Kinh tế", whole: null, rows: [{ row: missed, ask: "reason" }] }, TIME, "vi"),
  planRequestPage({ to: "Xã Hiệp Lực", whole: "missing", rows: [] }, TIME, "vi"),
];

function textOf(bytes: Uint8Array): string {
  const xml = strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array());
  return xml.replace(/<\/w:p>/g, "\n").replace(/<[^>]+>/g, "");
}

test("a page for each unit, in sections of their own, landscape; the same pages give the same bytes", () => {
  const bytes = requestFile(pages, WRITING);
  expect(requestFile(pages, WRITING)).toEqual(bytes);
  const xml = strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array());
  expect(xml.match(/<w:sectPr>/g)).toHaveLength(2);
  expect(xml.match(/w:orient="landscape"/g)).toHaveLength(2);
  const text = textOf(bytes);
  expect(text).toContain("Kính gửi: Phòng Kinh tế\n");
  expect(text).toContain("Diện tích &lt;rừng&gt; &amp; cây\nha\n1.200\n1.100,5\n99,5 ha\nChưa đạt kế hoạch");
  expect(text).toContain("chưa nhận được biểu của đơn vị. Đề nghị gửi biểu trước ngày 14/12/2026.");
});

testWithLibreOffice("that the file of requests opens")(
  "LibreOffice opens it, and its words are there",
  () => {
    const [again = new Uint8Array()] = Object.values(
      wordFilesThroughLibreOffice({ phieu: requestFile(pages, WRITING) }),
    );
    expect(textOf(again)).toContain("Kính gửi: Xã Hiệp Lực");
  },
  400_000,
);
