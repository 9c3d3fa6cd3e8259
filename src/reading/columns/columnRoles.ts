/** Which role each column has, why, and how sure: from its heading, from what stands under it, from where it stands. */

import { numbersLines } from "./columnContent";
import type { ColumnFacts } from "./columnFacts";
import type { ColumnReading, ColumnReason, ColumnRole } from "../../model/table";
import type { TableBlock } from "../tables/tableBlocks";
import { headingForm } from "../../vocabulary/forms";
import { findDays } from "../../vocabulary/moments";
import { verdictWord } from "./verdictColumns";

/** A column's role as proposed. */
export interface RoleReading {
  readonly role: ColumnRole | null;
  readonly reason: ColumnReason | null;
  readonly certainty: ColumnReading["certainty"];
}

const NONE: RoleReading = { role: null, reason: null, certainty: "certain" };

/** The proposed role of every column, in the order of `facts`. At most one column is the name; one numbers the lines. */
export function columnRoles(
  facts: readonly ColumnFacts[],
  origin: TableBlock["origin"],
): readonly RoleReading[] {
  const roles = facts.map((fact) => roleByHeading(fact, origin === "table"));
  settleNames(facts, roles);
  settleNumber(facts, roles);
  facts.forEach((fact, at) => {
    roles[at] = byContent(fact, roles[at] ?? NONE, roles);
  });
  settleDirection(facts, roles);
  settleFlags(facts, roles);
  settleVerdict(facts, roles);
  settleDeadlines(facts, roles);
  if (origin === "added") settleFigures(facts, roles);
  return roles;
}

/** Roles that a part of another column ("Trong đó") never has. */
const WHOLE_ROLES: readonly ColumnRole[] = ["target", "actual", "previous"];

function roleByHeading(fact: ColumnFacts, isExcelTable: boolean): RoleReading {
  if (isTicked(fact)) return { role: "verdict", reason: "content", certainty: "likely" };
  const { role, fit, isPart } = fact.heading;
  if (role === null || role === "other" || (isPart && WHOLE_ROLES.includes(role))) return NONE;
  const reason = fit === "band" ? "headingInBand" : isExcelTable ? "tableHeading" : "heading";
  return { role, reason, certainty: fit === "band" ? "likely" : "certain" };
}

/** "Vượt", "Đạt", "Không đạt" with nothing but ticks below. */
function isTicked({ content, parts }: ColumnFacts): boolean {
  return content.ticks > 0 && content.ticks === content.filled && verdictWord(parts) !== null;
}

/** One name: the heading that can be nothing else, else the one with most text under it. */
function settleNames(facts: readonly ColumnFacts[], roles: RoleReading[]): void {
  const named = facts.map((_, at) => at).filter((at) => roles[at]?.role === "name");
  const chosen = bestName(facts, named);
  for (const at of named) {
    if (at === chosen) continue;
    const isTarget = facts[at]?.heading.nameOrTarget === true || mayAsk(facts[at]);
    roles[at] = isTarget ? { role: "target", reason: "content", certainty: "likely" } : NONE;
  }
}

function bestName(facts: readonly ColumnFacts[], named: readonly number[]): number | null {
  const countTexts = (at: number): number => facts[at]?.content.texts ?? 0;
  const sure = named.filter((at) => facts[at]?.heading.nameOrTarget !== true && countTexts(at) > 0);
  const pool = sure.length > 0 ? sure : named;
  // "Chỉ tiêu bao phủ BHYT (%)" over figures, beside names under a heading that may mean them.
  const areNamed = facts.some(({ heading, content }) => saysName(heading) && content.texts > 0);
  if (sure.length === 0 && areNamed && pool.every((at) => mayAsk(facts[at]))) return null;
  const most = [...pool].sort((a, b) => countTexts(b) - countTexts(a) || a - b)[0];
  return most ?? null;
}

/** "Chỉ tiêu …" with nothing but figures under it. */
function mayAsk(fact: ColumnFacts | undefined): boolean {
  if (fact === undefined) return false;
  const own = headingForm(fact.parts[fact.parts.length - 1] ?? "");
  return fact.content.texts === 0 && fact.content.figures > 0 && /^chi tieu\b/.test(own);
}

function saysName({ alsoMeans }: ColumnFacts["heading"]): boolean {
  return alsoMeans.some(({ role }) => role === "name");
}

/** One column numbers the lines, and holds no texts; a first one of "1, 2, I, II" may do so without a heading. */
function settleNumber(facts: readonly ColumnFacts[], roles: RoleReading[]): void {
  let isFound = false;
  roles.forEach((role, at) => {
    if (role.role !== "number") return;
    const { texts = 0, filled = 0, numbers = 0 } = facts[at]?.content ?? {};
    if (isFound || (texts * 2 > filled && numbers * 2 < filled)) roles[at] = NONE;
    else isFound = true;
  });
  const [first, second] = facts;
  if (isFound || first === undefined || second === undefined || roles[0]?.role !== null) return;
  const isBeforeTexts = second.content.texts * 2 > second.content.filled;
  if (isBeforeTexts && first.heading.role === null && numbersLines(first.content, first.parts.join("")))
    roles[0] = { role: "number", reason: "content", certainty: "likely" };
}

/** Content that says another role than the heading does; the first that fits wins. */
const CONTENT_RULES: readonly {
  readonly from: ColumnRole;
  readonly to: ColumnRole;
  readonly fits: (content: ColumnFacts["content"], others: readonly RoleReading[]) => boolean;
}[] = [
  {
    // "TH/KH" over "9.481/9.440ha".
    from: "attainment",
    to: "actual",
    fits: ({ pairs, filled }, others) => pairs * 2 > filled && !others.some((role) => role.role === "target"),
  },
  {
    from: "verdict",
    to: "attainment",
    fits: ({ figures, flags, verdicts, texts }) => flags < figures && figures > verdicts + texts,
  },
  {
    from: "attainment",
    to: "verdict",
    fits: ({ figures, verdicts, texts }) => verdicts > figures + texts,
  },
  {
    // "Kết quả: Đạt" beside another actual is its verdict; alone it is the actual, in words.
    from: "actual",
    to: "verdict",
    fits: ({ figures, pairs, verdicts, marks, filled }, others) =>
      figures + pairs === 0 &&
      (verdicts + marks) * 2 > filled &&
      others.some((role) => role.role === "actual"),
  },
];

function byContent(fact: ColumnFacts, found: RoleReading, roles: readonly RoleReading[]): RoleReading {
  if (fact.content.filled === 0) return found;
  const others = roles.filter((role) => role !== found);
  const rule = CONTENT_RULES.find((one) => one.from === found.role && one.fits(fact.content, others));
  return rule === undefined ? found : { role: rule.to, reason: "content", certainty: "likely" };
}

/** A column of directions says them in most cells; one without a heading that asks for them, in words that mean nothing else. */
function settleDirection(facts: readonly ColumnFacts[], roles: RoleReading[]): void {
  const target = roles.findIndex(({ role }) => role === "target");
  facts.forEach(({ content: { filled, directions, saidDirections }, heading }, at) => {
    const role = roles[at]?.role ?? null;
    if (role === "direction" && directions * 2 <= filled) roles[at] = NONE;
    // "Xu hướng" left of the plan is what is wanted; right of it what came about.
    const isWanted = at < target && directions * 2 > filled && saysTrend(heading);
    if (role === null && (isWanted || saidDirections * 2 > filled))
      roles[at] = { role: "direction", reason: "content", certainty: "likely" };
  });
}

function saysTrend({ alsoMeans }: ColumnFacts["heading"]): boolean {
  return alsoMeans.some(({ role }) => role === "direction");
}

/** "Đạt": 1, 0, 1 beside a plan of larger figures and a whole year's result are verdicts, neither shares nor figures. */
function settleFlags(facts: readonly ColumnFacts[], roles: RoleReading[]): void {
  const isLarger = ({ content }: ColumnFacts): boolean => content.flags < content.filled;
  const isPart = ({ heading: { period } }: ColumnFacts): boolean =>
    period !== "year" && period !== "estimate";
  const of = (role: ColumnRole): readonly ColumnFacts[] =>
    facts.filter((_, at) => roles[at]?.role === role && !isFlagged(facts[at]));
  if (!of("target").some(isLarger) || of("actual").length === 0 || of("actual").some(isPart)) return;
  facts.forEach((fact, at) => {
    if (isFlagged(fact) && fact.heading.role !== "actual" && saysVerdict(fact))
      roles[at] = { role: "verdict", reason: "content", certainty: "likely" };
  });
}

function isFlagged(fact: ColumnFacts | undefined): boolean {
  return fact !== undefined && fact.content.flags > 1 && fact.content.flags === fact.content.filled;
}

function saysVerdict({ heading, parts }: ColumnFacts): boolean {
  const isSaid = heading.alsoMeans.some(({ role }) => role === "verdict");
  return isSaid || verdictWord(parts.map((part) => part.replace(/\(.*\)/, ""))) !== null;
}

/** Huế's tables print the verdict in "Ghi chú"; a table may print nothing else. */
function settleVerdict(facts: readonly ColumnFacts[], roles: RoleReading[]): void {
  if (roles.some((role) => role.role === "verdict")) return;
  const at = facts.findIndex(
    (fact, index) =>
      roles[index]?.role === "note" && fact.content.verdicts * 2 >= Math.max(1, fact.content.filled),
  );
  if (at >= 0) {
    roles[at] = { role: "verdict", reason: "content", certainty: "likely" };
    return;
  }
  const targetless = !roles.some((role) => role.role === "target");
  const words = facts.findIndex(
    (fact, index) =>
      roles[index]?.role === "actual" &&
      fact.content.verdicts * 2 > fact.content.filled &&
      fact.content.figures === 0,
  );
  if (targetless && words >= 0) roles[words] = { role: "verdict", reason: "content", certainty: "likely" };
}

/** Where nothing else was asked, a day was: "Thời hạn hoàn thành" beside "Thời gian hoàn thành thực tế", "Kết quả" or "Trạng thái". */
function settleDeadlines(facts: readonly ColumnFacts[], roles: RoleReading[]): void {
  if (roles.some(({ role }) => role === "target")) return;
  const words = facts.map(({ parts }) => headingForm(parts[parts.length - 1] ?? ""));
  const { asked, had } = findDays(words);
  const isAnswered = had >= 0 || roles.some(({ role }) => role === "actual" || role === "verdict");
  if (asked < 0 || !isAnswered) return;
  roles[asked] = { role: "target", reason: "headingToo", certainty: "likely" };
  if (had >= 0) roles[had] = { role: "actual", reason: "headingToo", certainty: "likely" };
}

/** In a range a person pointed at, figures under unknown headings are the target first, then the actual. */
function settleFigures(facts: readonly ColumnFacts[], roles: RoleReading[]): void {
  const free = facts
    .map((fact, at) => ({ at, content: fact.content }))
    .filter(({ at, content }) => roles[at]?.role === null && content.figures * 2 > content.filled)
    .map(({ at }) => at);
  for (const role of ["target", "actual"] as const) {
    if (roles.some((one) => one.role === role)) continue;
    const at = free.shift();
    if (at !== undefined) roles[at] = { role, reason: "position", certainty: "guess" };
  }
}
