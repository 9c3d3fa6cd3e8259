/** A small report as a plan, with every kind of thing a plan may hold. */
import type { HighlightPlan, PlanValue, SheetPlan } from "../../src/model/sheetPlan";

export const HOSTILE = [
  "- Trong đó",
  "+ Nam",
  "=cmd|'/c calc'!A1",
  "@x",
  "\tlùi",
  "\rxuống",
  "a\r\nb",
  "03",
  "12/05/2025",
];

const NO_HIGHLIGHTS: HighlightPlan = { rules: [], skipped: [] };

export { NO_HIGHLIGHTS };

export function smallPlan(more: Partial<SheetPlan> = {}): SheetPlan {
  const lines: PlanValue[][] = [
    ["BÁO CÁO", null, null],
    ["Đạt và vượt 26/34 chỉ tiêu", null, null],
    ["STT", "Chỉ tiêu", "%"],
    ...HOSTILE.map((text, index): PlanValue[] => [index + 1, text, { formula: `=ROUND(${index}/3,2)` }]),
  ];
  return {
    sheetName: "Báo cáo '23",
    columnWidths: [25.5, 124.5, 46.5],
    values: [{ row: 0, column: 0, values: lines }],
    styles: [
      { style: { font: "Times New Roman", size: 12 }, blocks: [{ row: 0, column: 0, rows: 12, columns: 3 }] },
      { style: { wrap: true }, blocks: [{ row: 0, column: 0, rows: 2, columns: 3 }] },
      {
        style: {
          bold: true,
          italic: true,
          underline: true,
          color: "#1F4E79",
          fill: "#E9ECF0",
          horizontal: "Center",
          vertical: "Center",
          wrap: true,
          shrink: false,
          indent: 0,
        },
        blocks: [
          { row: 2, column: 0, rows: 1, columns: 3 },
          { row: 5, column: 1, rows: 1, columns: 1 },
        ],
      },
      {
        style: {
          numberFormat: "0.00_)",
          borders: { color: "#7F7F7F", inside: true, edges: ["top", "bottom", "left", "right"] },
        },
        blocks: [{ row: 3, column: 2, rows: 9, columns: 1 }],
      },
    ],
    rowHeights: [
      { row: 1, rows: 1, height: 37 },
      { row: 0, rows: 1, height: 20 },
      { row: 2, rows: 1, height: 20 },
      { row: 3, rows: 9, height: null },
    ],
    merges: [
      { row: 0, column: 0, rows: 1, columns: 3 },
      { row: 1, column: 0, rows: 1, columns: 3 },
    ],
    rules: [
      {
        kind: "dataBar",
        block: { row: 3, column: 2, rows: 9, columns: 1 },
        color: "#CBD6E2",
        low: 0,
        high: 150,
      },
      {
        kind: "formula",
        block: { row: 3, column: 0, rows: 9, columns: 3 },
        formula: "=$C4<1",
        look: { color: "#8C1D18", bold: true, italic: true, fill: "#FAEEEB", numberFormat: '"× "@' },
        stop: true,
      },
    ],
    names: [
      { name: "ChiTieu_BaoCao", block: { row: 0, column: 0, rows: 12, columns: 3 } },
      { name: "ChiTieu_NhiemVu", block: { row: 1, column: 0, rows: 1, columns: 3 } },
    ],
    seal: null,
    page: {
      orientation: "portrait",
      margins: { top: 56.7, bottom: 56.7, left: 85, right: 42.5, header: 25.5, footer: 25.5 },
      printArea: { row: 0, column: 0, rows: 12, columns: 3 },
      titleRows: { first: 2, last: 2 },
      header: '&C&"Times New Roman"&14&P',
      firstPageHasHeader: false,
      breaks: [5],
    },
    select: { row: 0, column: 0, rows: 1, columns: 1 },
    ...more,
  };
}
