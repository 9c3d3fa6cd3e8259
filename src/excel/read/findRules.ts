/** Finds conditional formats by formula. Excel can fail when it is asked for details of other people's rules (platform C1), so this asks with care. */

import { inExcel, unlessRefused } from "../inExcel";
import { foundRules, type FoundRule } from "./readSheet";

/** Rules by formula on these sheets (names or ids), in 1 round trip; in more where Excel fails on one of them. Rules that cannot be read are not ours. */
export async function findRules(sheets: readonly string[]): Promise<FoundRule[]> {
  return once(await asked([...new Set(sheets)]));
}

/** A sheet asked for by its name and by its id gives its rules twice. */
function once(rules: readonly FoundRule[]): FoundRule[] {
  return [...new Map(rules.map((rule) => [`${rule.sheet} ${rule.id}`, rule])).values()];
}

async function asked(sheets: readonly string[]): Promise<FoundRule[]> {
  return unlessRefused(
    () => rulesAtOnce(sheets),
    DETAILS_REFUSED,
    async () => {
      const found: FoundRule[] = [];
      for (const sheet of sheets) {
        found.push(
          ...(await unlessRefused(
            () => rulesAtOnce([sheet]),
            DETAILS_REFUSED,
            () => oneByOne(sheet),
          )),
        );
      }
      return found;
    },
  );
}

const DETAILS_REFUSED = [
  "ItemNotFound",
  "AccessDenied",
  "UnsupportedSheet",
  "GeneralException",
  "unknown",
] as const;

async function rulesAtOnce(sheets: readonly string[]): Promise<FoundRule[]> {
  return inExcel(async (context) => {
    const queued = sheets.map((key) => {
      const sheet = context.workbook.worksheets.getItem(key);
      const rules = sheet.getRange().conditionalFormats;
      sheet.load("id");
      rules.load("items/id,items/type,items/customOrNullObject/rule/formula");
      return { sheet, rules };
    });
    await context.sync();
    return queued.flatMap(({ sheet, rules }) => foundRules(sheet.id, rules));
  });
}

async function oneByOne(key: string): Promise<FoundRule[]> {
  const ids = await unlessRefused(
    () => idsOn(key),
    DETAILS_REFUSED,
    async () => [],
  );
  const found: FoundRule[] = [];
  for (const [sheet, id] of ids) {
    const formula = await unlessRefused<string | null>(
      () => formulaOf(sheet, id),
      DETAILS_REFUSED,
      async () => null,
    );
    if (formula !== null) found.push({ sheet, id, formula });
  }
  return found;
}

async function idsOn(key: string): Promise<[sheet: string, id: string][]> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(key);
    const rules = sheet.getRange().conditionalFormats;
    sheet.load("id");
    rules.load("items/id,items/type");
    await context.sync();
    return rules.items.filter(({ type }) => type === "Custom").map(({ id }) => [sheet.id, id]);
  });
}

async function formulaOf(sheet: string, id: string): Promise<string> {
  return inExcel(async (context) => {
    const { rule } = context.workbook.worksheets
      .getItem(sheet)
      .getRange()
      .conditionalFormats.getItem(id).custom;
    rule.load("formula");
    await context.sync();
    return rule.formula;
  });
}
