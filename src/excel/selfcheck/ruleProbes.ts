/** What highlights and the report's rules rest on: conditional formats. */

import { addressesWithin } from "../../model/address";
import { layFormula, layRules } from "../lay/layRules";
import { inExcel, unlessRefused } from "../inExcel";
import { askOnce, expected, whether, type Probe } from "./probe";

const LOOK = { color: "#8C1D18", bold: true, fill: "#FAEEEB" };

/** A rule of about so many characters that holds for nothing. */
function longFormula(length: number): string {
  const parts: string[] = [];
  for (let size = 0; size < length; size += 30) parts.push(`$A1="${"x".repeat(22)}"`);
  return `=OR(${parts.join(",")})`;
}

async function longRule(key: string, length: number) {
  const formula = longFormula(length);
  const back = await askOnce(key, (sheet) => {
    const { rule } = layFormula(sheet, ["A1:B9"], formula, LOOK, false).custom;
    rule.load("formula");
    return () => rule.formula;
  });
  return whether(back.length >= formula.length - 1, back.length, "adapted");
}

/** Lays rules on the sheet and gives their ids. */
async function layAll(key: string, ...formulas: readonly string[]): Promise<readonly string[]> {
  return askOnce(key, (sheet) => {
    const rules = formulas.map((formula) => layFormula(sheet, ["A1:B9"], formula, LOOK, false));
    for (const rule of rules) rule.load("id");
    return () => rules.map(({ id }) => id);
  });
}

async function listIds(key: string): Promise<readonly string[]> {
  return askOnce(key, (sheet) => {
    const rules = sheet.getRange().conditionalFormats;
    rules.load("items/id,items/type,items/customOrNullObject/rule/formula");
    return () => rules.items.map(({ id }) => id);
  });
}

async function formulaById(key: string, id: string): Promise<string> {
  return askOnce(key, (sheet) => {
    const { rule } = sheet.getRange().conditionalFormats.getItem(id).custom;
    rule.load("formula");
    return () => rule.formula.replace(/^=/, "");
  });
}

export const RULE_PROBES: readonly Probe[] = [
  {
    id: "rulesListed",
    relied: "read/findRules",
    from: "C1",
    refused: "adapted",
    ask: async (key) => {
      await layAll(key, "=$A1=1");
      const { length } = await listIds(key);
      return whether(length === 1, length);
    },
  },
  {
    id: "ruleById",
    relied: "read/findRules",
    from: "C1",
    refused: "differs",
    ask: async (key) => {
      const [id = ""] = await layAll(key, "=$A1=1");
      const formula = await formulaById(key, id);
      return whether(formula === "$A1=1", formula);
    },
  },
  {
    id: "ruleOnAreas",
    relied: "lay/highlight",
    from: "C2",
    refused: "differs",
    ask: async (key) => {
      const address = await askOnce(key, (sheet) => {
        const areas = layFormula(sheet, ["A1:B2", "A5:B6"], "=$A1=1", LOOK, false).getRanges();
        areas.load("address");
        return () => addressesWithin(areas.address).join();
      });
      return whether(address === "A1:B2,A5:B6", address);
    },
  },
  {
    id: "laterRuleOnTop",
    relied: "lay/layRules",
    from: "C2",
    refused: "adapted",
    ask: async (key) => {
      const priorities = await askOnce(key, (sheet) => {
        const [first, second] = ["=$A1=1", "=$A1=2"].map((formula) =>
          layFormula(sheet, ["A1:B9"], formula, LOOK, false),
        );
        first?.load("priority");
        second?.load("priority");
        return () => ((first?.priority ?? 0) > (second?.priority ?? 0) ? "" : "below");
      });
      return whether(priorities === "", priorities);
    },
  },
  {
    id: "ruleIdsStay",
    relied: "lay/highlight",
    from: "C2",
    refused: "differs",
    ask: async (key) => {
      const [id = ""] = await layAll(key, "=$A1=1");
      await layAll(key, "=$A1=2");
      const formula = await formulaById(key, id);
      return whether(formula === "$A1=1", formula);
    },
  },
  {
    id: "ruleDeleted",
    relied: "lay/highlight",
    from: "C1",
    refused: "differs",
    ask: async (key) => {
      const [first = "", second = ""] = await layAll(key, "=$A1=1", "=$A1=2");
      await askOnce(
        key,
        (sheet) => (sheet.getRange().conditionalFormats.getItem(second).delete(), () => null),
      );
      const left = await formulaById(key, first);
      const isGone = await unlessRefused(
        async () => (await formulaById(key, second), false),
        "any",
        async () => true,
      );
      return whether(left === "$A1=1" && isGone, isGone ? left : "still there");
    },
  },
  {
    id: "longRule",
    relied: "actions/markMissed",
    from: "C2",
    refused: "adapted",
    ask: (key) => longRule(key, 1_300),
  },
  {
    id: "longestRule",
    relied: "actions/markMissed",
    from: "C2",
    refused: "adapted",
    ask: (key) => longRule(key, 2_400),
  },
  {
    id: "dataBar",
    relied: "lay/layRules",
    from: "C4",
    refused: "adapted",
    ask: async (key) => {
      const block = { row: 0, column: 0, rows: 3, columns: 1 };
      await inExcel(async (context) => {
        const sheet = context.workbook.worksheets.getItem(key);
        layRules(sheet, [{ kind: "dataBar", block, color: "#CBD6E2", low: 0, high: 150 }]);
        await context.sync();
      });
      return expected();
    },
  },
];
