/** What a target's and an actual's columns say of each other. */

import type { ColumnFacts } from "./columnFacts";
import type { Period } from "../../model/indicator";
import { headingForm } from "../../vocabulary/forms";
import { isOfTerm } from "../../vocabulary/years";
import { unaccented } from "../../vocabulary/unaccented";

/** How well a result of this time answers a plan of the whole year. */
const AGAINST_YEAR: { readonly [period in Period]: number } = {
  year: 20,
  estimate: 17,
  nineMonths: 10,
  sixMonths: 8,
  otherMonths: 4,
};

/** Weighs two columns as target and actual of each other: their years, times, bands and places. */
export function pairWeight(target: ColumnFacts, actual: ColumnFacts, facts: readonly ColumnFacts[]): number {
  return (
    weighYears(target, actual) +
    weighTimes(target, actual) +
    weighBands(target, actual, facts) +
    weighUnits(target, actual) +
    weighPlaces(target, actual)
  );
}

function weighYears(target: ColumnFacts, actual: ColumnFacts): number {
  const { heading: of, parts } = target;
  const { heading: had } = actual;
  const isTerm = isOfTerm(parts.join(" "));
  // A term's plan is answered by what the whole term brings.
  if (isTerm && WHOLE_TERM.test(headingForm(actual.parts.join(" ")))) return 12;
  if (of.year === null || had.year === null) return 0;
  if (of.year === had.year) return 12;
  if (isTerm) return 0;
  return had.year < of.year ? -20 : -12;
}

const WHOLE_TERM = unaccented(/\b(?:ca|toan) (?:nhiem ky|giai doan)\b/);

function weighTimes({ heading: of }: ColumnFacts, { heading: had }: ColumnFacts): number {
  const isPartPlan = isPartOfYear(of.period);
  const cumulated = had.isCumulated && isPartOfYear(had.period) ? 4 : 0;
  if (isPartPlan) return of.time !== null && of.time === had.time ? 20 + cumulated : -10;
  return AGAINST_YEAR[had.period] + cumulated;
}

/** Whether a time is less than a year. */
export function isPartOfYear(period: Period): boolean {
  return period !== "year" && period !== "estimate";
}

/** Under one band they belong together; each under a band of its own that has the other too, they do not. */
function weighBands(target: ColumnFacts, actual: ColumnFacts, facts: readonly ColumnFacts[]): number {
  const [of, had] = [findBand(target), findBand(actual)];
  if (of === null || had === null) return 0;
  if (of === had) return 12;
  const hasActual = facts.some((fact) => findBand(fact) === of && fact.heading.role === "actual");
  return hasActual ? -10 : 0;
}

function findBand({ parts, stem }: ColumnFacts): string | null {
  return parts.length > 1 ? (parts[0] ?? null) : (stem ?? null);
}

/** "KH (%) · TH (người) · TH (%)": a share is answered by a share, people by people. */
function weighUnits(target: ColumnFacts, actual: ColumnFacts): number {
  const [of, had] = [unitInHeading(target), unitInHeading(actual)];
  if (of === null || had === null) return 0;
  return of === had ? 8 : -8;
}

/** What a heading's own line says its figures are in: "%", or what stands in brackets at its end. In heading form. */
export function unitInHeading({ parts }: Pick<ColumnFacts, "parts">): string | null {
  const own = parts[parts.length - 1] ?? "";
  if (own.includes("%")) return "%";
  const bracketed = /[([]([^()[\]]{1,24})[)\]]\s*$/u.exec(own)?.[1];
  return bracketed === undefined ? null : headingForm(bracketed);
}

/** Tables ask before they answer, and side by side. */
function weighPlaces(target: ColumnFacts, actual: ColumnFacts): number {
  const apart = actual.column - target.column;
  return (apart > 0 ? 3 : 0) + (apart === 1 ? 2 : 0);
}
