/** What the add-in rests on of workbooks, sheets, names, tables and calculation. */

import { askOnce, expected, whether, type Probe } from "./probe";

export const BOOK_PROBES: readonly Probe[] = [
  {
    id: "calculation",
    relied: "read/readOverview",
    from: "B6",
    refused: "differs",
    ask: async (key) => {
      const mode = await askOnce(key, (_, { workbook: { application } }) => {
        application.load("calculationMode");
        return () => application.calculationMode;
      });
      return whether(mode !== "Manual", mode, "adapted");
    },
  },
  {
    id: "calculatedAtOnce",
    relied: "report/finishPage",
    from: "B6",
    refused: "differs",
    ask: async (key) => {
      const at = async (calculates: boolean): Promise<unknown> =>
        askOnce(key, (sheet) => {
          if (calculates) sheet.calculate(true);
          const cell = sheet.getRange("A1");
          cell.load("values");
          return () => cell.values[0]?.[0] as unknown;
        });
      await askOnce(key, (sheet, { workbook: { application } }) => {
        application.suspendApiCalculationUntilNextSync();
        sheet.getRange("A1").formulas = [["=B1+1"]];
        sheet.getRange("B1").formulas = [["=2+3"]];
        return () => null;
      });
      const first = await at(false);
      if (first === 6) return expected(first);
      return whether(false, first, (await at(true)) === 6 ? "adapted" : "differs");
    },
  },
  {
    id: "calculatedColumns",
    relied: "lay/fillCells",
    from: "B4",
    refused: "adapted",
    ask: async (key) => {
      const spread = await askOnce(key, (sheet) => {
        sheet.getRange("A1:B1").values = [["a", "b"]];
        sheet.getRange("A2:A4").values = [[1], [2], [3]];
        sheet.tables.add("A1:B4", true);
        sheet.getRange("B2").formulas = [["=A2*2"]];
        const below = sheet.getRange("B4");
        below.load("formulas");
        return () => below.formulas[0]?.[0] !== "";
      });
      return whether(!spread, spread ? "spread" : "", "adapted");
    },
  },
  {
    id: "tablesOfRange",
    relied: "lay/fillCells",
    from: "B4",
    refused: "differs",
    ask: async (key) => {
      const counts = await askOnce(key, (sheet) => {
        sheet.getRange("A1:B1").values = [["a", "b"]];
        sheet.tables.add("A1:B4", true);
        const [within, beside] = ["B2", "D2"].map((address) => sheet.getRange(address).getTables(false));
        within?.load("items/id");
        beside?.load("items/id");
        return () => `${within?.items.length},${beside?.items.length}`;
      });
      return whether(counts === "1,0", counts);
    },
  },
  {
    id: "activeSheet",
    relied: "report/captureWorkbook",
    from: "A4",
    refused: "adapted",
    ask: async (key) =>
      expected(
        await askOnce(key, (_, { workbook }) => {
          workbook.worksheets.getActiveWorksheet().load("id");
          return () => "";
        }),
      ),
  },
  {
    id: "selection",
    relied: "selectCell",
    from: "A4",
    refused: "adapted",
    ask: async (key) =>
      expected(
        await askOnce(key, (_, { workbook }) => {
          workbook.getSelectedRange().load("rowIndex");
          return () => "";
        }),
      ),
  },
  {
    id: "sheetNames",
    relied: "lay/exchangePage",
    from: "C8",
    refused: "differs",
    ask: async (key) => {
      const others = await askOnce(key, (sheet) => {
        sheet.pageLayout.setPrintArea("A1:C3");
        sheet.names.add("ChiTieu_Thu", sheet.getRange("A1"));
        sheet.names.load("items/name");
        return () => sheet.names.items.filter(({ name }) => name !== "ChiTieu_Thu").length;
      });
      return whether(others === 0, others, "adapted");
    },
  },
  {
    id: "nameMoves",
    relied: "lay/exchangePage",
    from: "C8",
    refused: "differs",
    ask: async (key) => {
      const formula = await askOnce(key, (sheet) => {
        const name = sheet.names.add("ChiTieu_Doi", sheet.getRange("A1"));
        sheet.load("name");
        name.load("formula");
        return () => ({ name: sheet.name, formula: String(name.formula) });
      });
      const moved = formula.formula.replace("$A$1", "$B$2");
      const back = await askOnce(key, (sheet) => {
        const name = sheet.names.getItem("ChiTieu_Doi");
        name.formula = moved;
        name.load("formula");
        return () => String(name.formula);
      });
      return whether(back === moved && moved.includes("$B$2"), back.replace(/^.*!/, ""));
    },
  },
  {
    // Only read: a setting written and taken away again would touch the workbook.
    id: "settingsRead",
    relied: "storeSettings",
    from: "A7",
    refused: "differs",
    ask: async (key) => {
      const isAbsent = await askOnce(key, (_, { workbook: { settings } }) => {
        settings.load("items/key,items/value");
        const never = settings.getItemOrNullObject("ChiTieu_KiemTra");
        never.load("key");
        return () => Array.isArray(settings.items) && never.isNullObject;
      });
      return whether(isAbsent, "");
    },
  },
];
