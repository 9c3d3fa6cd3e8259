/** What the reading and the writing of cells rest on. */

import { rangesAt } from "../severalAreas";
import { thisExcel } from "../thisExcel";
import { guardedText } from "../cellText";
import { askOnce, expected, whether, type Probe } from "./probe";

/** The longest text a cell takes. */
const LONGEST_TEXT = 32_766;

export const CELL_PROBES: readonly Probe[] = [
  {
    id: "listSeparator",
    relied: "severalAreas",
    from: "A3",
    refused: "differs",
    ask: async () => {
      const { listSeparator } = thisExcel();
      return listSeparator === ","
        ? expected(",")
        : whether(false, listSeparator, listSeparator === null ? "differs" : "adapted");
    },
  },
  {
    id: "severalAreas",
    relied: "severalAreas",
    from: "A3",
    refused: "differs",
    ask: async (key) => {
      const [one, other] = await askOnce(key, (sheet) => {
        for (const ranges of rangesAt(sheet, ["A1", "C1:D2"])) ranges.format.fill.color = "#CBD6E2";
        const fills = ["A1", "D2"].map((address) => sheet.getRange(address).format.fill);
        for (const fill of fills) fill.load("color");
        return () => fills.map(({ color }) => color.toUpperCase());
      });
      return whether(one === "#CBD6E2" && other === one, `${one} ${other}`);
    },
  },
  {
    id: "usedRangeOfNothing",
    relied: "read/readSheet",
    from: "A6",
    refused: "differs",
    ask: async (key) => {
      const address = await askOnce(key, (sheet) => {
        const used = sheet.getUsedRange(true);
        used.load("rowIndex,columnIndex,rowCount,columnCount");
        return () => [used.rowIndex, used.columnIndex, used.rowCount, used.columnCount].join();
      });
      return whether(address === "0,0,1,1", address);
    },
  },
  {
    id: "valueTypes",
    relied: "read/readSheet",
    from: "A6",
    refused: "differs",
    ask: async (key) => {
      const types = await askOnce(key, (sheet) => {
        const range = sheet.getRange("A1:D1");
        range.values = [[1.5, "chữ", true, ""]];
        range.load("valueTypes");
        return () => (range.valueTypes as unknown[][]).flat().join();
      });
      return whether(types === "Double,String,Boolean,Empty", types);
    },
  },
  {
    id: "hiddenRows",
    relied: "read/readSheet",
    from: "A6",
    refused: "differs",
    ask: async (key) => {
      const hidden = await askOnce(key, (sheet) => {
        const range = sheet.getRange("A1:A3");
        sheet.getRange("2:2").rowHidden = true;
        const rows = range.getRowProperties({ rowHidden: true });
        return () => rows.value.map(({ rowHidden }) => (rowHidden === true ? 1 : 0)).join("");
      });
      return whether(hidden === "010", hidden);
    },
  },
  {
    id: "textStaysText",
    relied: "cellText",
    from: "B5",
    refused: "differs",
    ask: async (key) => {
      const texts = ["- Trong đó", "=1+1", "03", "12/05/2025", "(3,26)", "TRUE"];
      const values = await askOnce(key, (sheet) => {
        const range = sheet.getRange("A1:F1");
        range.values = [texts.map(guardedText)];
        range.load("values");
        return () => (range.values[0] ?? []) as unknown[];
      });
      const wrong = texts.filter((text, at) => values[at] !== text);
      return whether(wrong.length === 0, wrong.join(" | "));
    },
  },
  {
    id: "longText",
    relied: "report/snapshot",
    from: "B5",
    refused: "differs",
    ask: async (key) => {
      const length = await askOnce(key, (sheet) => {
        const cell = sheet.getRange("A1");
        cell.values = [["ă".repeat(LONGEST_TEXT)]];
        cell.load("values");
        return () => String(cell.values[0]?.[0] ?? "").length;
      });
      return whether(length === LONGEST_TEXT, length);
    },
  },
  {
    id: "formulasAsValues",
    relied: "report/snapshot",
    from: "B5",
    refused: "differs",
    ask: async (key) => {
      const back = await askOnce(key, (sheet) => {
        const range = sheet.getRange("A1:B1");
        range.values = [["=1+1", guardedText("=1+1")]];
        range.load("values");
        return () => range.values[0]?.map((value) => `${typeof value} ${value}`).join();
      });
      return whether(back === "number 2,string =1+1", back);
    },
  },
  {
    id: "formulaReadBack",
    relied: "lay/fillCells",
    from: "B5",
    refused: "differs",
    ask: async (key) => {
      const written = '=IF(B1=0,"",ROUND(A1/B1*100,2))';
      const back = await askOnce(key, (sheet) => {
        const cell = sheet.getRange("C1");
        cell.formulas = [[written]];
        cell.load("formulas");
        return () => String(cell.formulas[0]?.[0] ?? "");
      });
      return whether(back === written, back, back.startsWith("=") ? "adapted" : "differs");
    },
  },
];
