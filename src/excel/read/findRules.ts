/**
 * Finds conditional formats by formula. Excel can fail when it lists other people's rules or is asked for their details
 * (OfficeDev/office-js #6827, #6835, #5222, #2180, #6396), so this asks with care, and says what it could not see.
 */

import { inExcel, unlessRefused } from "../inExcel";
import { foundRules, type FoundRule } from "./readSheet";

/** What was found. */
export interface RulesFound {
  readonly rules: readonly FoundRule[];
  /** Excel's ids of sheets whose rules it would not list: others may lie there. */
  readonly unseen: readonly string[];
}

/**
 * Rules by formula on these sheets (names or ids), in 1 round trip; in more where Excel fails on one of them. Rules that cannot be
 * read are not ours. `known`: rules to look for by their ids where Excel lists none.
 */
export async function findRules(
  sheets: readonly string[],
  known: readonly FoundRule[] = [],
): Promise<RulesFound> {
  const keys = [...new Set(sheets)];
  return unlessRefused(
    async () => dropRepeats(await rulesAtOnce(keys), []),
    DETAILS_REFUSED,
    async () => {
      const found: FoundRule[] = [];
      const unseen: string[] = [];
      for (const key of keys) {
        const one = await onSheet(key, known);
        found.push(...one.rules);
        unseen.push(...one.unseen);
      }
      return dropRepeats(found, unseen);
    },
  );
}

/** A sheet asked for by its name and by its id gives its rules twice. */
function dropRepeats(rules: readonly FoundRule[], unseen: readonly string[]): RulesFound {
  const distinct = new Map(rules.map((rule) => [`${rule.sheet} ${rule.id}`, rule]));
  return { rules: [...distinct.values()], unseen: [...new Set(unseen)] };
}

const DETAILS_REFUSED = [
  "ItemNotFound",
  "AccessDenied",
  "UnsupportedSheet",
  "GeneralException",
  "unknown",
] as const;

async function rulesAtOnce(keys: readonly string[]): Promise<FoundRule[]> {
  return inExcel(async (context) => {
    const queued = keys.map((key) => {
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

/** Listed with their formulas; else listed, and their formulas asked for by id; else those known, by id. */
async function onSheet(key: string, known: readonly FoundRule[]): Promise<RulesFound> {
  return unlessRefused<RulesFound>(
    async () => ({ rules: await rulesAtOnce([key]), unseen: [] }),
    DETAILS_REFUSED,
    () =>
      unlessRefused<RulesFound>(
        async () => ({ rules: await readFormulas(await listRules(key)), unseen: [] }),
        DETAILS_REFUSED,
        async () => {
          const sheet = await findSheetId(key);
          if (sheet === null) return { rules: [], unseen: [] };
          const rules = await readFormulas(known.filter((rule) => rule.sheet === sheet));
          return { rules, unseen: [sheet] };
        },
      ),
  );
}

type RuleId = Pick<FoundRule, "sheet" | "id">;

async function listRules(key: string): Promise<RuleId[]> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(key);
    const rules = sheet.getRange().conditionalFormats;
    sheet.load("id");
    rules.load("items/id,items/type");
    await context.sync();
    return rules.items.filter(({ type }) => type === "Custom").map(({ id }) => ({ sheet: sheet.id, id }));
  });
}

/** Excel's id of a sheet; null where there is none. */
async function findSheetId(key: string): Promise<string | null> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(key);
    sheet.load("id");
    await context.sync();
    return sheet.isNullObject ? null : sheet.id;
  });
}

/** Those that have a formula, all in 1 round trip; where Excel fails on one of them, one by one. */
async function readFormulas(ids: readonly RuleId[]): Promise<FoundRule[]> {
  if (ids.length === 0) return [];
  return unlessRefused(
    () => formulasAtOnce(ids),
    DETAILS_REFUSED,
    async () => {
      const found: FoundRule[] = [];
      for (const id of ids) {
        found.push(
          ...(await unlessRefused(
            () => formulasAtOnce([id]),
            DETAILS_REFUSED,
            async () => [],
          )),
        );
      }
      return found;
    },
  );
}

async function formulasAtOnce(ids: readonly RuleId[]): Promise<FoundRule[]> {
  return inExcel(async (context) => {
    const asked = ids.map(({ sheet, id }) => {
      const all = context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats;
      const { rule } = all.getItem(id).custom;
      rule.load("formula");
      return { sheet, id, rule };
    });
    await context.sync();
    return asked.map(({ sheet, id, rule }) => ({ sheet, id, formula: rule.formula }));
  });
}
