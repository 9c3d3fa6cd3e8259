/** What the looks of a page laid at once rest on: nothing is given to cells outside the range. */

import { askOnce, whether, type Probe } from "./probe";

/** "b": bold, "i": slanted, "|": a line at its left. */
function lookWord(format: Excel.CellPropertiesFormat | undefined): string {
  const { font, borders } = format ?? {};
  const hasLine = borders?.left?.style === "Continuous";
  return `${font?.bold === true ? "b" : ""}${font?.italic === true ? "i" : ""}${hasLine ? "|" : ""}` || "-";
}

export const AT_ONCE_PROBES: readonly Probe[] = [
  {
    id: "rowLooks",
    relied: "lay/cellLooks",
    from: "B8",
    refused: "differs",
    ask: async (key) => {
      const looks = await askOnce(key, (sheet) => {
        const line = { style: "Continuous", color: "#7F7F7F" } as const;
        const range = sheet.getRange("A1:B1");
        range.setRowProperties([
          { format: { font: { bold: true }, borders: { left: line, vertical: line } } },
        ]);
        range.setCellProperties([[{}, { format: { font: { bold: false, italic: true } } }]]);
        const wanted = { format: { font: { bold: true, italic: true }, borders: { style: true } } };
        const found = sheet.getRange("A1:C1").getCellProperties(wanted);
        return () => (found.value[0] ?? []).map(({ format }) => lookWord(format)).join(" ");
      });
      return whether(looks === "b| i| -", looks);
    },
  },
  {
    id: "columnLooks",
    relied: "lay/layPlan",
    from: "B8",
    refused: "differs",
    ask: async (key) => {
      const looks = await askOnce(key, (sheet) => {
        sheet.getRange("A1:B1").setColumnProperties([{ format: { font: { bold: true } } }, {}]);
        const wanted = { format: { font: { bold: true, italic: true }, borders: { style: true } } };
        const found = sheet.getRange("A1:B2").getCellProperties(wanted);
        return () => found.value.map((row) => row.map(({ format }) => lookWord(format)).join(" ")).join("/");
      });
      return whether(looks === "b -/- -", looks);
    },
  },
];
