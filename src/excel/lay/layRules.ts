/** Queues conditional formats. */

import type { PlanBlock, PlanRule, RuleLook } from "../../model/sheetPlan";
import { addressOf } from "../../model/address";
import { rangesAt } from "../severalAreas";

/** Lays rules so that the first given is the first applied: Excel puts each new one on top. */
export function layRules(sheet: Excel.Worksheet, rules: readonly PlanRule[]): void {
  for (const rule of [...rules].reverse()) layRule(sheet, rule);
}

function layRule(sheet: Excel.Worksheet, rule: PlanRule): void {
  if (rule.kind === "dataBar") return layDataBar(sheet, rule);
  const areas = [rule.block, ...(rule.others ?? [])].map(addressOf);
  layFormula(sheet, areas, rule.formula, rule.look, rule.stop === true);
}

/** One rule by formula on one or several areas, which the plan keeps so few that they fit into one address. */
export function layFormula(
  sheet: Excel.Worksheet,
  addresses: readonly string[],
  formula: string,
  look: RuleLook,
  stop: boolean,
): Excel.ConditionalFormat {
  const [where] = rangesAt(sheet, addresses);
  if (where === undefined) throw new Error("a rule needs an area");
  const added = where.conditionalFormats.add("Custom");
  const { rule, format } = added.custom;
  rule.formula = formula.startsWith("=") ? formula : `=${formula}`;
  if (look.color !== undefined) format.font.color = look.color;
  if (look.bold !== undefined) format.font.bold = look.bold;
  if (look.italic !== undefined) format.font.italic = look.italic;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.numberFormat !== undefined) format.numberFormat = look.numberFormat;
  if (stop) added.stopIfTrue = true;
  return added;
}

/** Plain bars between fixed ends: with automatic ends a lone 765 % would leave the others without a bar (docs/platform.md C4). */
function layDataBar(
  sheet: Excel.Worksheet,
  {
    block,
    color,
    low,
    high,
  }: { readonly block: PlanBlock; readonly color: string; readonly low: number; readonly high: number },
): void {
  const bar = sheet.getRange(addressOf(block)).conditionalFormats.add("DataBar").dataBar;
  bar.lowerBoundRule = { type: "Number", formula: String(low) };
  bar.upperBoundRule = { type: "Number", formula: String(high) };
  const { positiveFormat } = bar;
  positiveFormat.fillColor = color;
  positiveFormat.gradientFill = false;
  // Last: documented only as what is read where there is no border.
  positiveFormat.borderColor = "";
}
