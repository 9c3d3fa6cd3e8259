/** Plans for several years: which years they are for, and which columns hold the results of each. */

import type { ColumnReading, TableColumns, TableTime, TermYears } from "../../model/table";
import { plainForm } from "../../vocabulary/forms";
import { OF_ALL_SO_FAR, isOfTerm } from "../../vocabulary/years";
import { isTimeOnly, yearIn } from "../tables/headingTimes";
import { columnAt, partIn } from "./columnTime";

/** A column and the year its results are of. */
export interface YearColumn {
  readonly year: number;
  readonly column: number;
}

const RANGE = /(?<!\d)((?:19|20)\d{2})\s*[-–]\s*((?:19|20)?\d{2})(?!\d)/u;
/** A term takes five years. */
const YEARS = 5;

/** The term that the plan is for; null where it is for one year, or nobody says till when. */
export function findTerm(columns: TableColumns, titles: readonly string[]): TermYears | null {
  const target = columnAt(columns, columns.chosen.target);
  const year = columnAt(columns, columns.chosen.actual)?.year ?? columns.year;
  if (target === null || year === null || !isOfTerm(target.heading)) return null;
  const told = [target.heading, ...titles.filter(isOfTerm)];
  const to = target.year ?? told.flatMap((each) => yearIn(each) ?? [])[0];
  return to === undefined ? null : { to, year, ...beginning(told, to) };
}

function beginning(told: readonly string[], to: number): Pick<TermYears, "from" | "printed"> {
  const [range] = told.flatMap((each) => readRange(each, to) ?? []);
  if (range === undefined) return { from: to - YEARS + 1, printed: null };
  const isTerm = told.some((each) =>
    /nhiệm\s+kỳ|(?<![A-Za-z\xb5\xc0-\xd6\xd8-\xf6\xf8-\u1fff\u3040-\ud7ff])term(?![A-Za-z\xb5\xc0-\xd6\xd8-\xf6\xf8-\u1fff\u3040-\ud7ff])/iu.test(
      each,
    ),
  );
  return {
    // "Nhiệm kỳ 2020-2025" is counted from 2021, the year after its congress.
    from: to - range.from === YEARS ? range.from + 1 : range.from,
    printed: { years: range.years, isTerm },
  };
}

/** What a table's time says of its term. */
export function termTime(term: TermYears | null): Pick<TableTime, "openUntil" | "term"> {
  return term === null ? { openUntil: null } : { openUntil: term.year < term.to ? term.to : null, term };
}

function readRange(text: string, to: number): { readonly from: number; readonly years: string } | null {
  const [, first, last] = RANGE.exec(text) ?? [];
  if (first === undefined || last === undefined) return null;
  const isTo = Number(last) === to || Number(last) === to % 100;
  return isTo && Number(first) < to ? { from: Number(first), years: `${first}–${to}` } : null;
}

/** The columns of the term's years, first to last; none unless the result in use is one of them and no year between has none. */
export function yearColumns(columns: TableColumns, term: TermYears | null): readonly YearColumn[] {
  if (term === null) return [];
  const found = columns.columns
    .flatMap((one): YearColumn[] => (isOfOneYear(one, term) ? [{ year: one.year, column: one.column }] : []))
    .sort((a, b) => a.year - b.year);
  const isWhole = found.length > 1 && found.every(({ year }, at) => year === term.from + at);
  return isWhole && found.some(({ column }) => column === columns.chosen.actual) ? found : [];
}

function lastPart(heading: string): string {
  return heading.split("·").pop()?.trim() ?? "";
}

function isOfOneYear(one: ColumnReading, { from, to }: TermYears): one is ColumnReading & { year: number } {
  const { role, year, heading } = one;
  if (year === null || year < from || year > to) return false;
  // A year nobody has filled in yet has no role.
  const isResult =
    role === "actual" || role === "previous" || (role === null && isTimeOnly(lastPart(heading)));
  return (
    isResult && partIn(one, "year") === null && !isOfTerm(heading) && !OF_ALL_SO_FAR.test(plainForm(heading))
  );
}
