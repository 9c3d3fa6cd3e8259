/** What the report's looks rest on. */

import { layNumberFormats } from "../lay/numberFormats";
import { rowsAtOnce } from "../report/snapshot";
import { askOnce, expected, whether, type Probe } from "./probe";

export const LOOK_PROBES: readonly Probe[] = [
  {
    id: "numberFormats",
    relied: "lay/numberFormats",
    from: "C3",
    refused: "differs",
    ask: async (key) => {
      const shown = async (isLocal: boolean): Promise<string> =>
        askOnce(key, (sheet) => {
          const cell = sheet.getRange("A1");
          cell.values = [[1234.5]];
          if (isLocal) cell.numberFormatLocal = [["#.##0,0"]];
          else cell.numberFormat = [["#,##0.0"]];
          cell.load("text");
          return () => (cell.text[0]?.[0] ?? "").trim();
        });
      const isGrouped = (text: string): boolean => /^1[^\d]234[^\d]5$/.test(text);
      const english = await shown(false);
      if (isGrouped(english)) return expected(english);
      const local = await shown(true);
      return whether(false, english, isGrouped(local) ? "adapted" : "differs");
    },
  },
  {
    id: "numberFormatReadBack",
    relied: "report/snapshot",
    from: "C3",
    refused: "differs",
    ask: async (key) => {
      const format = await askOnce(key, (sheet) => {
        const cell = sheet.getRange("A1");
        cell.numberFormat = [["0.00_)"]];
        cell.load("numberFormat");
        return () => String(cell.numberFormat[0]?.[0]);
      });
      return whether(format === "0.00_)", format, "adapted");
    },
  },
  {
    id: "numberFormatOfWhole",
    relied: "lay/planFormats",
    from: "C3",
    refused: "differs",
    ask: async (key) => {
      const formats = await askOnce(key, (sheet) => {
        const whole = sheet.getRange("A1:B2");
        layNumberFormats(whole, "General");
        layNumberFormats(sheet.getRange("A1:A2"), [["0%"], ["0%"]]);
        whole.formulas = [
          [0.5, "=A1"],
          [0.25, "=A2"],
        ];
        whole.load("numberFormat");
        return () => whole.numberFormat.flat().join(" ");
      });
      return whether(formats === "0% General 0% General", formats);
    },
  },
  {
    id: "borderColors",
    relied: "report/snapshot",
    from: "B5",
    refused: "differs",
    ask: async (key) => {
      const color = await askOnce(key, (sheet) => {
        const cell = sheet.getRange("A1");
        const line = cell.format.borders.getItem("EdgeTop");
        line.style = "Continuous";
        line.color = "#7F7F7F";
        const looks = cell.getCellProperties({ format: { borders: { style: true, color: true } } });
        return () => String(looks.value[0]?.[0]?.format?.borders?.top?.color).toUpperCase();
      });
      return whether(color === "#7F7F7F", color, color === "#000000" ? "adapted" : "differs");
    },
  },
  {
    id: "noFill",
    relied: "report/snapshot",
    from: "B5",
    refused: "differs",
    ask: async (key) => {
      const color = await askOnce(key, (sheet) => {
        const looks = sheet.getRange("A1").getCellProperties({ format: { fill: { color: true } } });
        return () => String(looks.value[0]?.[0]?.format?.fill?.color ?? "");
      });
      return whether(/^(#FFFFFF)?$/i.test(color), color);
    },
  },
  {
    id: "cellProperties",
    relied: "report/snapshot",
    from: "C6",
    refused: "differs",
    ask: async (key) => {
      const shape = await askOnce(key, (sheet) => {
        const looks = sheet.getRange("A1:J400").getCellProperties({ format: { wrapText: true } });
        return () => `${looks.value.length}×${looks.value[0]?.length}`;
      });
      return whether(shape === "400×10", shape);
    },
  },
  {
    id: "mostCellProperties",
    relied: "report/snapshot",
    from: "C6",
    refused: "adapted",
    ask: async (key) => {
      // rowsAtOnce rows of a report 200 columns wide.
      const rows = rowsAtOnce({ row: 0, column: 0, rows: 400, columns: 200 });
      const count = await askOnce(key, (sheet) => {
        const looks = sheet.getRange(`A1:GR${rows}`).getCellProperties({ format: { wrapText: true } });
        return () => looks.value.length * (looks.value[0]?.length ?? 0);
      });
      return whether(count === rows * 200, count);
    },
  },
  {
    id: "rowHeights",
    relied: "lay/layPlan",
    from: "B8",
    refused: "differs",
    ask: async (key) => {
      const height = await askOnce(key, (sheet) => {
        const row = sheet.getRange("A1");
        row.setRowProperties([{ format: { rowHeight: 37 } }]);
        row.format.load("rowHeight");
        return () => row.format.rowHeight;
      });
      return whether(Math.abs(height - 37) < 1, height);
    },
  },
  {
    id: "columnWidths",
    relied: "lay/layPlan",
    from: "B8",
    refused: "differs",
    ask: async (key) => {
      const width = await askOnce(key, (sheet) => {
        const column = sheet.getRange("A1");
        column.setColumnProperties([{ format: { columnWidth: 124.5 } }]);
        column.format.load("columnWidth");
        return () => column.format.columnWidth;
      });
      return whether(Math.abs(width - 124.5) < 4, width);
    },
  },
  {
    id: "mergedRows",
    relied: "lay/layPlan",
    from: "B8",
    refused: "differs",
    ask: async (key) => {
      const values = await askOnce(key, (sheet) => {
        sheet.getRange("A1:C2").merge(true);
        const range = sheet.getRange("A1:A2");
        range.values = [["một"], ["hai"]];
        range.load("values");
        return () => range.values.flat().join();
      });
      return whether(values === "một,hai", values);
    },
  },
  {
    id: "fittedRows",
    relied: "report/finishPage",
    from: "B8",
    refused: "adapted",
    ask: async (key) => {
      const height = await askOnce(key, (sheet) => {
        const cell = sheet.getRange("A1");
        cell.format.wrapText = true;
        cell.formulas = [['=REPT("nguyên nhân ",20)']];
        sheet.calculate(true);
        sheet.getRange("1:1").format.autofitRows();
        cell.format.load("rowHeight");
        return () => cell.format.rowHeight;
      });
      return whether(height > 30, height, "adapted");
    },
  },
];
