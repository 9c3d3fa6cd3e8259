/** The actions that mark missed rows and take the marks away. */

import type { View } from "./view";
import { ExcelFailure } from "../excel/failure";
import { unlessRefused } from "../excel/inExcel";
import {
  clearHighlights,
  layHighlights,
  restoreRules,
  touchedSheets,
  type Highlights,
} from "../excel/lay/highlight";
import { findRules } from "../excel/read/findRules";
import type { FoundRule } from "../excel/read/readSheet";
import { thisExcel } from "../excel/thisExcel";
import { highlightMarks } from "../formulas/highlightMarks";
import { highlightPlan } from "../formulas/highlightPlan";
import type { Review } from "../model/assessment";
import type { HighlightPlan } from "../model/sheetPlan";
import { type WorkbookFacts } from "./workbookFacts";
import type { Written } from "./written";

/** Marks the missed rows: 1 round trip; more where the reading could not see what lies. */
export async function highlightMissed(view: View): Promise<Written> {
  mustHaveIndicators(view);
  const known = await withRulesSeen(view.facts);
  const marks = sortMarks(known, { areLaid: true });
  return asShortAsNeeded(view.review, known, async (longest) => {
    const plan = planMarks(view.review, known, longest);
    const done = await layHighlights(plan, marks.open, highlightMarks, known.standing);
    return noteHighlights(view, known, marks, plan, done);
  });
}

/** Takes our marks away: 1 round trip; more where the reading could not see what lies. */
export async function clearMissed(view: View): Promise<Written> {
  const known = await withRulesSeen(view.facts);
  const marks = sortMarks(known, { areLaid: false });
  const done = await clearHighlights(marks.open, highlightMarks);
  return noteHighlights(view, known, marks, { rules: [], skipped: [] }, done);
}

/** Looks again at rules Excel would not list at the reading: nothing is laid on top of what is not known. */
export async function withRulesSeen(known: WorkbookFacts): Promise<WorkbookFacts> {
  if (known.unseenRules.length === 0) return known;
  const { rules, unseen } = await findRules(known.unseenRules, known.rules);
  const seenBefore = known.rules.filter(({ sheet }) => !known.unseenRules.includes(sheet));
  return {
    ...known,
    rules: [...seenBefore, ...rules.filter(({ formula }) => highlightMarks.isOurs(formula))],
    standing: [...known.standing, ...rules.map(({ id }) => id)],
    unseenRules: unseen,
  };
}

interface OurMarks {
  /** Those that can be exchanged. */
  readonly open: readonly FoundRule[];
  /** Those that stay. */
  readonly left: readonly FoundRule[];
  /** Names of protected sheets with marks that stay. */
  readonly names: readonly string[];
}

/** What can be done with our marks: those of a protected sheet stay, and where new ones are laid those of one whose rules are not known. */
export function sortMarks(
  { rules, sheets, unseenRules }: WorkbookFacts,
  { areLaid }: { readonly areLaid: boolean },
): OurMarks {
  const closed = sheets.filter(({ isProtected }) => isProtected);
  const stays = ({ sheet }: FoundRule): boolean =>
    closed.some(({ id }) => id === sheet) || (areLaid && unseenRules.includes(sheet));
  const left = rules.filter(stays);
  const names = closed.filter(({ id }) => left.some(({ sheet }) => sheet === id)).map(({ name }) => name);
  return { open: rules.filter((rule) => !stays(rule)), left, names };
}

/** Names of sheets with a table of which Excel does not say what rules lie there. */
export function listUnmarkedSheets(
  review: Review,
  { sheets, unseenRules }: WorkbookFacts,
): readonly string[] {
  const unseen = sheets.filter(({ id }) => unseenRules.includes(id)).map(({ name }) => name);
  return unseen.filter((name) => review.reading.tables.some(({ block }) => block.sheet === name));
}

/** The rules to lay, but for sheets of which it is not known what lies there. */
export function planMarks(review: Review, known: WorkbookFacts, longest?: number): HighlightPlan {
  const plan = highlightPlan(review, known.sheets, longest);
  const unmarked = listUnmarkedSheets(review, known);
  return { ...plan, rules: plan.rules.filter(({ sheet }) => !unmarked.includes(sheet)) };
}

/** Rules as few as there can be; for an Excel that refuses them, more and shorter ones, where that makes a difference. */
export async function asShortAsNeeded<T>(
  review: Review,
  known: WorkbookFacts,
  write: (longest?: number) => Promise<T>,
): Promise<T> {
  if (thisExcel().refusesLongRules) return write(SHORT_RULE);
  const count = (longest?: number): number => planMarks(review, known, longest).rules.length;
  return unlessRefused(write, ["unknown"], async (failure) => {
    if (!LENGTH_REFUSED.includes(failure.officeCode) || count() === count(SHORT_RULE)) throw failure;
    const written = await write(SHORT_RULE);
    thisExcel().refusesLongRules = true;
    return written;
  });
}

/** What a person may type into the dialog of a rule. */
const SHORT_RULE = 200;

/** How Excel refuses a formula that is too long; also how it refuses much else, so that it is tried, not believed. */
const LENGTH_REFUSED: readonly string[] = ["InvalidArgument", "FormulaLengthExceedsLimit"];

function noteHighlights(
  view: View,
  known: WorkbookFacts,
  { left, names }: OurMarks,
  plan: HighlightPlan,
  { now, before }: Highlights,
): Written {
  return {
    known: { ...known, rules: [...now, ...left], overridden: [] },
    settings: view.settings,
    skipped: mergeNames(plan.skipped, names),
    unmarked: listUnmarkedSheets(view.review, known),
    notes: [],
    takeBack: () => restoreRules(before, touchedSheets(plan, before), highlightMarks, null, now),
  };
}

/** Throws ExcelFailure NothingFound. */
export function mustHaveIndicators(view: View): void {
  if (view.review.reading.indicators.length > 0) return;
  throw new ExcelFailure("NothingFound", "", "no indicator table in this workbook");
}

/** Both lists, each name once. */
export function mergeNames(names: readonly string[], others: readonly string[]): readonly string[] {
  return [...new Set([...names, ...others])];
}
