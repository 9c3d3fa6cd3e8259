/**
 * What follows once a report's words and figures stand: calculation, the way to it, colours by rule, heights, print set-up. Any of it
 * may be refused by an Excel or a printer, and none of it may cost the report.
 */

import type { Area } from "../../model/cells";
import type { PagePlan, PlanRule, SheetPlan } from "../../model/sheetPlan";
import { inExcel, unlessRefused } from "../inExcel";
import { getBlockRange } from "../lay/blockRange";
import { fitRows } from "../lay/layPlan";
import { planExtent } from "../lay/planExtent";
import { layRules } from "../lay/layRules";
import { layPaper, layPrint } from "../lay/setUpPage";

/** The parts, by what is missing where one was refused. */
export type PagePart = "calculated" | "shown" | "rules" | "bars" | "heights" | "print" | "paper" | "charts";

interface Part {
  readonly name: PagePart;
  /** `isAgain`: what was refused may have done some of it. */
  lay(sheet: Excel.Worksheet, isAgain: boolean): void;
}

/** What was refused, and the answer to what was asked; null where only that was too large, or refused. */
export interface Finished<T> {
  readonly refused: readonly PagePart[];
  readonly answer: T | null;
}

/** All that follows the writing of a plan, in the order in which it must be done: rows fit their text once formulas are worked out. */
export function listPageParts(plan: SheetPlan, isShown = true): readonly Part[] {
  const parts: readonly Part[] = [
    // Suspended calculation is ours to make up for, and a workbook in manual mode calculates nothing by itself.
    { name: "calculated", lay: (sheet) => sheet.calculate(true) },
    // Excel on the web may not show a sheet in the batch that adds it (OfficeDev/office-js #930).
    {
      name: "shown",
      lay: (sheet) => {
        sheet.activate();
        getBlockRange(sheet, plan.select).select();
      },
    },
    ...ruleParts(plan.rules, planExtent(plan)),
    { name: "heights", lay: (sheet) => fitRows(sheet, plan.rowHeights) },
    ...pageParts(plan.page),
  ];
  return isShown ? parts : parts.filter(({ name }) => name !== "shown");
}

/** All that follows the laying of an old report again. */
export function partsBack(rules: readonly PlanRule[], page: PagePlan | null, area: Area): readonly Part[] {
  return [
    { name: "calculated", lay: (sheet) => sheet.calculate(true) },
    ...ruleParts(rules, area),
    ...(page === null ? [] : pageParts(page)),
  ];
}

/** On an area bare of rules; bars last, as what is laid later is on top. */
function ruleParts(rules: readonly PlanRule[], area: Area): readonly Part[] {
  const isBar = ({ kind }: PlanRule): boolean => kind === "dataBar";
  return [
    {
      name: "rules",
      lay: (sheet, isAgain) => {
        if (isAgain) getBlockRange(sheet, area).conditionalFormats.clearAll();
        layRules(
          sheet,
          rules.filter((rule) => !isBar(rule)),
        );
      },
    },
    { name: "bars", lay: (sheet) => layRules(sheet, rules.filter(isBar)) },
  ];
}

function pageParts(page: PagePlan): readonly Part[] {
  return [
    { name: "print", lay: (sheet) => layPrint(sheet, page) },
    { name: "paper", lay: (sheet) => layPaper(sheet, page) },
  ];
}

/**
 * Lays the parts and asks, all in 1 round trip; where that is refused, each in one of its own, so that only what this Excel cannot
 * do is missing. Parts can be laid twice.
 */
export async function layParts<T>(
  key: string,
  parts: readonly Part[],
  ask: (sheet: Excel.Worksheet) => () => T,
): Promise<Finished<T>> {
  const attempt = (some: readonly Part[]) => layAndAsk(key, some, ask, false);
  return unlessRefused<Finished<T>>(
    async () => ({ refused: [], answer: await attempt(parts) }),
    "any",
    async ({ code }) => {
      const isTooLarge = code === "ResponsePayloadSizeLimitExceeded";
      // Whether all was laid before that was said is not known: some limits stop a batch on its way.
      if (isTooLarge && (await isLaid(key, parts))) return { refused: [], answer: null };
      const refused: PagePart[] = [];
      for (const part of parts) {
        if (!(await isLaid(key, [part]))) refused.push(part.name);
      }
      return {
        refused,
        answer: isTooLarge
          ? null
          : await unlessRefused<T | null>(
              () => attempt([]),
              "any",
              async () => null,
            ),
      };
    },
  );
}

function layAndAsk<T>(
  key: string,
  parts: readonly Part[],
  ask: (sheet: Excel.Worksheet) => () => T,
  isAgain: boolean,
): Promise<T> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(key);
    for (const part of parts) part.lay(sheet, isAgain);
    const answer = ask(sheet);
    await context.sync();
    return answer();
  });
}

async function isLaid(key: string, parts: readonly Part[]): Promise<boolean> {
  const layPart = () => layAndAsk(key, parts, () => () => true, true);
  return unlessRefused(layPart, "any", async () => false);
}
