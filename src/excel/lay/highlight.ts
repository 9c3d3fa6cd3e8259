/** Lays our highlights on the user's tables and takes exactly ours away again. Rules of others are never touched. */

import type { HighlightPlan, RuleLook } from "../../model/sheetPlan";
import { addressOf, addressesWithin } from "../../model/address";
import { findRules, type RulesFound } from "../read/findRules";
import { inExcel, unlessRefused } from "../inExcel";
import { layFormula } from "./layRules";
import type { FoundRule } from "../read/readSheet";

/** A rule of ours as it lay, enough to lay it again. */
export interface LaidRule extends FoundRule {
  readonly addresses: readonly string[];
}

/** How a rule of ours is known and what it looks like: formulas/highlightPlan says. */
export interface Marks {
  isOurs(formula: string): boolean;
  lookOf(formula: string): RuleLook;
}

/** What lies now, and what lay before. */
export interface Highlights {
  readonly now: readonly FoundRule[];
  readonly before: readonly LaidRule[];
}

/**
 * Puts the plan's rules in the place of ours found at the last reading, in 1 round trip. On a refusal everything lies as before.
 * `standing`: ids of all rules by formula that stood then, anyone's.
 */
export async function layHighlights(
  plan: HighlightPlan,
  ours: readonly FoundRule[],
  marks: Marks,
  standing: readonly string[] | null = null,
): Promise<Highlights> {
  const lying = async () => (await findOurs(touchedSheets(plan, ours), marks, standing, ours)).rules;
  const tryHighlights = () =>
    unlessRefused(
      () => exchange(plan, ours),
      ["ItemNotFound"],
      // A rule or a sheet is not where it was read: someone was here since. Looked at again, once.
      async () => exchange(plan, await lying()),
    );
  return unlessRefused(tryHighlights, "any", async (failure) => {
    const now = await unlessRefused(
      async () => recoverHighlights(plan, ours, await lying()),
      "any",
      async () => null,
    );
    if (now === null) throw failure;
    return { now, before: ours.map((rule) => ({ ...rule, addresses: [] })) };
  });
}

/** After a refusal half-way: takes the new rules away again (null), or, where old ones are already gone, finishes. */
async function recoverHighlights(
  plan: HighlightPlan,
  ours: readonly FoundRule[],
  lying: readonly FoundRule[],
): Promise<readonly FoundRule[] | null> {
  const added = lying.filter(({ id }) => !ours.some((rule) => rule.id === id));
  const old = lying.filter((rule) => !added.includes(rule));
  const finish = added.length === plan.rules.length && old.length < ours.length;
  const surplus = finish ? old : added;
  if (surplus.length > 0) {
    await inExcel(async (context) => {
      for (const rule of surplus) getRule(context, rule).delete();
      await context.sync();
    });
  }
  return finish ? added : null;
}

/** Takes ours away, in 1 round trip. */
export async function clearHighlights(ours: readonly FoundRule[], marks: Marks): Promise<Highlights> {
  return layHighlights({ rules: [], skipped: [] }, ours, marks);
}

/** Our conditional formats on these sheets now. With `standing` (ids of all rules at the last reading) also those a refused writing left, their formula still empty or FALSE. */
export async function findOurs(
  sheets: readonly string[],
  marks: Marks,
  standing: readonly string[] | null = null,
  known: readonly FoundRule[] = [],
): Promise<RulesFound> {
  const { rules, unseen } = await findRules(sheets, known);
  return {
    rules: rules.filter((rule) => marks.isOurs(rule.formula) || isUnfinished(rule, standing)),
    unseen,
  };
}

/**
 * Makes our rules on these sheets be `wanted` again: others of ours go, missing ones are laid where they were, but none where Excel
 * does not say what lies. `known`: ours that were laid since.
 */
export async function restoreRules(
  wanted: readonly LaidRule[],
  sheets: readonly string[],
  marks: Marks,
  standing: readonly string[] | null = null,
  known: readonly FoundRule[] = [],
): Promise<readonly FoundRule[]> {
  const { rules: lying, unseen } = await findOurs(sheets, marks, standing, [...known, ...wanted]);
  const isWanted = ({ id }: FoundRule): boolean => wanted.some((rule) => rule.id === id);
  const missing = wanted.filter(
    (rule) => !unseen.includes(rule.sheet) && !lying.some(({ id }) => id === rule.id),
  );
  const surplus = lying.filter((rule) => !isWanted(rule));
  if (missing.length === 0 && surplus.length === 0) return lying;
  return inExcel(async (context) => {
    const sheets = sheetsById(context);
    const laid = missing
      .filter(({ addresses }) => addresses.length > 0)
      .map(({ sheet, formula, addresses }) =>
        queueRule(sheets(sheet), addresses, formula, marks.lookOf(formula)),
      );
    for (const rule of surplus) getRule(context, rule).delete();
    await context.sync();
    return [...lying.filter(isWanted), ...laid.map(toFoundRule)];
  });
}

/** Added by us and refused before its formula was set: it says nothing, and did not stand at the last reading. */
function isUnfinished({ id, formula }: FoundRule, standing: readonly string[] | null): boolean {
  return standing !== null && !standing.includes(id) && /^=?(FALSE)?$/i.test(formula);
}

/** Queues asking where our rules lie. */
export function queueAddresses(context: Excel.RequestContext, ours: readonly FoundRule[]): () => LaidRule[] {
  const queued = ours.map((rule) => {
    const areas = getRule(context, rule).getRanges();
    areas.load("address");
    return { rule, areas };
  });
  return () => queued.map(({ rule, areas }) => ({ ...rule, addresses: addressesWithin(areas.address) }));
}

/**
 * Queues the plan's rules and the removal of ours: new ones first, so that a refusal on the way leaves the old ones lying. `ids` of sheets
 * by their names, as far as they are known.
 */
export function queueHighlights(
  context: Excel.RequestContext,
  plan: HighlightPlan,
  ours: readonly FoundRule[],
  ids: ReadonlyMap<string, string> = new Map(),
): () => FoundRule[] {
  const sheets = sheetsById(context, ids);
  const laid = plan.rules.map((rule) =>
    queueRule(sheets(rule.sheet), [rule, ...(rule.others ?? [])].map(addressOf), rule.formula, rule.look),
  );
  for (const rule of ours) getRule(context, rule).delete();
  return () => laid.map(toFoundRule);
}

/** All sheets, by name or id, a change of highlights touches. */
export function touchedSheets(plan: HighlightPlan, ours: readonly FoundRule[]): string[] {
  return [...new Set([...plan.rules, ...ours].map(({ sheet }) => sheet))];
}

async function exchange(plan: HighlightPlan, ours: readonly FoundRule[]): Promise<Highlights> {
  return inExcel(async (context) => {
    const before = queueAddresses(context, ours);
    const now = queueHighlights(context, plan, ours);
    await context.sync();
    return { now: now(), before: before() };
  });
}

interface QueuedRule {
  readonly sheet: Pick<Excel.Worksheet, "id">;
  readonly added: Excel.ConditionalFormat;
  readonly formula: string;
}

/** A sheet, and its id where it is known or once it is answered. */
interface AskedSheet {
  readonly sheet: Excel.Worksheet;
  readonly entry: Pick<Excel.Worksheet, "id">;
}

/** Each sheet asked for once, with its id where that is not known, however many rules it gets. */
function sheetsById(
  context: Excel.RequestContext,
  ids: ReadonlyMap<string, string> = new Map(),
): (key: string) => AskedSheet {
  const known = new Map<string, AskedSheet>();
  return (key) => {
    const asked = known.get(key);
    if (asked !== undefined) return asked;
    const sheet = context.workbook.worksheets.getItem(key);
    const id = ids.get(key);
    if (id === undefined) sheet.load("id");
    const found = { sheet, entry: id === undefined ? sheet : { id } };
    known.set(key, found);
    return found;
  };
}

function queueRule(
  { sheet, entry }: AskedSheet,
  addresses: readonly string[],
  formula: string,
  look: RuleLook,
): QueuedRule {
  const added = layFormula(sheet, addresses, formula, look, false);
  added.load("id");
  return { sheet: entry, added, formula };
}

function toFoundRule({ sheet, added, formula }: QueuedRule): FoundRule {
  return { sheet: sheet.id, id: added.id, formula };
}

function getRule(context: Excel.RequestContext, { sheet, id }: FoundRule): Excel.ConditionalFormat {
  return context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats.getItem(id);
}
