/**
 * What speaks for a column being the name, the target or the actual, as weights that add up. A heading that says the role outright
 * weighs 40, one whose band says it 30, one that may also mean it 16 to 26, a bare time 16, figures under a heading nobody knows 7;
 * what stands under it adds or takes away. reading/columns/assignment looks for the columns that together weigh most.
 */

import { countsLines } from "./columnContent";
import { findDifferences } from "./printedShares";
import type { ColumnFacts } from "./columnFacts";
import { sharesAsResults } from "./shareResults";
import type { ColumnReading, ColumnReason } from "../../model/table";
import { type HeadingRole } from "../../vocabulary/headings";
import { isOfTerm } from "../../vocabulary/years";

/** The roles that are found together. */
export type JointRole = "name" | "target" | "actual";

/** That a column may have a role, and how much speaks for it. */
export interface RoleClaim {
  /** Place in the list of facts. */
  readonly at: number;
  readonly weight: number;
  readonly reason: ColumnReason;
  readonly certainty: ColumnReading["certainty"];
}

export type RoleClaims = Readonly<Record<JointRole, readonly RoleClaim[]>>;

const CERTAINTY_WEIGHT: Readonly<Record<ColumnReading["certainty"], number>> = {
  certain: 40,
  likely: 30,
  guess: 12,
};

/** Whose second meaning weighs so much is said by nothing else in practice. */
const SURE_SECOND = 24;

/** Every claim of every column; `readings` are the columns by their own headings and cells, the table's `year` seen to. */
export function roleClaims(
  facts: readonly ColumnFacts[],
  readings: readonly ColumnReading[],
  year: number | null,
): RoleClaims {
  const most = facts.reduce((sofar, { content }) => Math.max(sofar, content.texts), 0);
  const differences = findDifferences(facts);
  const of = (role: JointRole): readonly RoleClaim[] =>
    facts.flatMap((fact, at) => {
      const reading = differences.has(at) ? undefined : readings[at];
      const claim = reading === undefined ? null : findClaim(role, fact, reading, year);
      if (claim === null) return [];
      const content = role === "name" ? nameContent(fact, most) : figureContent(fact);
      return content === null ? [] : [{ ...claim, at, weight: claim.weight + content }];
    });
  const figured = (role: JointRole): readonly RoleClaim[] => withoutWords(of(role), facts);
  return {
    name: of("name"),
    target: withoutNames(figured("target"), of("name"), facts),
    actual: [...withWholeYear(figured("actual"), facts, readings, year), ...sharesAsResults(facts, readings)],
  };
}

/** "Key result" over words beside "Current" or "2023-24" over figures: the words say no result where another heading may, in figures. */
function withoutWords(claims: readonly RoleClaim[], facts: readonly ColumnFacts[]): readonly RoleClaim[] {
  const stands = (holds: (fact: ColumnFacts) => boolean, at: number): boolean =>
    facts.slice(at, at + 1).some(holds);
  const inFigures = claims.some(
    ({ at, reason }) => (reason === "headingToo" || reason === "time") && stands(holdsFigures, at),
  );
  return inFigures ? claims.filter(({ at }) => !stands(({ content }) => holdsWords(content), at)) : claims;
}

/** "Mục tiêu chất lượng · Mức": words under a target's heading are the names where no other column has any, and figures stand beside. */
function withoutNames(
  claims: readonly RoleClaim[],
  names: readonly RoleClaim[],
  facts: readonly ColumnFacts[],
): readonly RoleClaim[] {
  const [name] = names;
  const fact = name === undefined ? undefined : facts[name.at];
  if (name === undefined || fact === undefined || names.length > 1) return claims;
  const inFigures = claims.some(({ at }) => at > name.at && holdsFigures(facts[at] ?? fact));
  return holdsWords(fact.content) && inFigures ? claims.filter(({ at }) => at !== name.at) : claims;
}

/** "Kết quả Q1 … Kết quả Q4 · Cả năm 2024": right of nothing but results of parts of the year, its whole is one too. */
function withWholeYear(
  claims: readonly RoleClaim[],
  facts: readonly ColumnFacts[],
  readings: readonly ColumnReading[],
  year: number | null,
): readonly RoleClaim[] {
  const whole = facts.flatMap((fact, at): RoleClaim[] => {
    const { heading, content } = fact;
    const isWhole = heading.role === null && heading.isTimeOnly && heading.period === "year";
    const areParts = [at - 1, at - 2].every((before) => {
      const period = facts[before]?.heading.period;
      return readings[before]?.role === "actual" && period !== "year" && period !== "estimate";
    });
    if (!isWhole || !areParts || content.figures === 0 || isOfOtherYear(heading, year)) return [];
    return [{ at, weight: 30 + (figureContent(fact) ?? 0), reason: "time", certainty: "likely" }];
  });
  const known = new Set(whole.map(({ at }) => at));
  return [...claims.filter(({ at }) => !known.has(at)), ...whole];
}

type Spoken = Omit<RoleClaim, "at">;

function findClaim(
  role: JointRole,
  fact: ColumnFacts,
  reading: ColumnReading,
  year: number | null,
): Spoken | null {
  if (reading.role === role && reading.reason !== null) {
    const { certainty, reason } = reading;
    return { weight: CERTAINTY_WEIGHT[certainty], reason, certainty };
  }
  if (fact.heading.isPart && role !== "name") return null;
  return (
    secondMeaning(role, fact, reading, year) ?? bareTime(role, fact, year) ?? claimWhatIsLeft(role, fact)
  );
}

/** Roles whose headings say nothing else, whatever words they hold: "Thực hiện năm trước", "Đơn vị thực hiện". */
const SETTLED: ReadonlySet<HeadingRole | null> = new Set<HeadingRole>([
  "previous",
  "growth",
  "direction",
  "note",
  "other",
]);

/** Roles that give way to a second meaning whatever stands below. */
const OPEN: ReadonlySet<ColumnReading["role"]> = new Set(["unit", "number", null]);

function secondMeaning(
  role: JointRole,
  { heading, content }: ColumnFacts,
  reading: ColumnReading,
  year: number | null,
): Spoken | null {
  if (SETTLED.has(heading.role) || SETTLED.has(reading.role)) return null;
  const weight = Math.max(0, ...heading.alsoMeans.map((one) => (one.role === role ? one.weight : 0)));
  if (weight === 0) return null;
  if (role === "name") return { weight, reason: "headingToo", certainty: "likely" };
  // "Achievement", "Progress" over "Achieved", "Not achieved": verdicts.
  if (saysVerdicts(heading, content)) return null;
  if (isOfOtherYear(heading, year) || !isOpenTo(reading, content)) return null;
  return { weight, reason: "headingToo", certainty: weight >= SURE_SECOND ? "likely" : "guess" };
}

function isOpenTo(reading: ColumnReading, content: ColumnFacts["content"]): boolean {
  // Verdicts as 1 and 0.
  const isFlagged = reading.role === "verdict" && content.flags === content.filled;
  return OPEN.has(reading.role) || (holdsFigures({ content }) && !isFlagged);
}

function saysVerdicts(
  { alsoMeans }: ColumnFacts["heading"],
  { verdicts, marks, filled }: ColumnFacts["content"],
): boolean {
  return (verdicts + marks) * 2 > filled && alsoMeans.some(({ role }) => role === "verdict");
}

function isOfOtherYear(heading: ColumnFacts["heading"], year: number | null): boolean {
  return heading.year !== null && year !== null && heading.year !== year;
}

/** "Năm 2025", "Quý I/2026" with nothing else: a result of that time rather than a plan; several years are a term's plan. */
function bareTime(role: JointRole, { heading, parts }: ColumnFacts, year: number | null): Spoken | null {
  if (heading.role !== null || !heading.isTimeOnly || role === "name") return null;
  const isTerm = isOfTerm(parts.join(" "));
  if (isOfOtherYear(heading, year) && !isTerm) return null;
  const weight = (role === "actual") === isTerm ? 5 : 16;
  return { weight, reason: "time", certainty: "guess" };
}

/** Its words may mean something else, but a name where figures stand, or a figure where words do. */
function meansMore(
  role: JointRole,
  { alsoMeans }: ColumnFacts["heading"],
  content: ColumnFacts["content"],
): boolean {
  const isNoName = role !== "name" && holdsFigures({ content });
  // "A&E waits under 4 hours": a sentence with a figure in it.
  const isNoFigure = role === "name" && (holdsWords(content) || content.letters > 14 * content.texts);
  return alsoMeans.some((one) => {
    if (one.role === "target" || one.role === "actual") return !isNoFigure;
    return !(isNoName && one.role === "name");
  });
}

/** Texts, few of them with a digit. */
function holdsWords({ figures, pairs, digits, texts }: ColumnFacts["content"]): boolean {
  return figures + pairs === 0 && texts > digits * 2;
}

/** Nothing known speaks for or against: texts may be the names, figures what is left when the others are known. */
function claimWhatIsLeft(role: JointRole, { heading, content }: ColumnFacts): Spoken | null {
  const isKnown = heading.role !== null || heading.isTimeOnly || meansMore(role, heading, content);
  if (isKnown || (role !== "name" && countsLines(content))) return null;
  return { weight: role === "target" ? 6 : 7, reason: "left", certainty: "guess" };
}

/** Names are texts, different from row to row and longer than units. null: no name can stand there. */
function nameContent({ content, heading }: ColumnFacts, most: number): number | null {
  const { texts, letters, units, distinct } = content;
  const isSaid = heading.role === "name";
  if (most === 0) return isSaid ? 0 : null;
  if (!mayBeNames(content, isSaid)) return null;
  const length = Math.min(letters / texts / 3, 5);
  const repeats = texts >= 4 && distinct * 2 < texts ? -8 : 0;
  return (14 * texts) / most + length + repeats - (units * 2 > texts && !isSaid ? 20 : 0);
}

function mayBeNames(
  { texts, filled, figures, numbers, verdicts, marks }: ColumnFacts["content"],
  isSaid: boolean,
): boolean {
  if (texts === 0 || numbers * 2 > filled || verdicts + marks > texts) return false;
  return isSaid || figures * 2 <= filled;
}

/** Targets and actuals are figures, or words where a table has no figures for them. */
function figureContent({ content }: ColumnFacts): number | null {
  const { filled, figures, pairs, texts, digits, directions } = content;
  if (filled === 0) return 0;
  const sized = figures + pairs;
  if (sized === 0 && directions * 2 > filled) return null;
  // "trên 85%", "giảm 5%": figures in words.
  if (sized === 0) return texts * 2 > filled && digits * 2 <= filled ? -14 : -2;
  return (6 * sized) / filled;
}

/** Whether the cells under a heading nobody knows are figures: only those may be a target or an actual. */
export function holdsFigures({ content: { figures, pairs, filled } }: Pick<ColumnFacts, "content">): boolean {
  return (figures + pairs) * 2 > filled;
}
