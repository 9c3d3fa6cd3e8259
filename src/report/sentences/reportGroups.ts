/** The groups of the report's tables, in the order of the workbook's. */

import type { Assessment, Counts, Outcome } from "../../model/assessment";
import type { ReportFacts } from "./reportFacts";

export interface ReportGroup {
  /** For labels. */
  readonly key: string;
  readonly numeral: string | null;
  /** "Kinh tế": without "Về". */
  readonly name: string;
  readonly assessments: readonly Assessment[];
}

const found = new WeakMap<ReportFacts, readonly ReportGroup[]>();

/** Every group that has indicators, those of no group last; one nameless group where the tables have none. Asked for each row, found once. */
export function listGroupsOfReport(facts: ReportFacts): readonly ReportGroup[] {
  const groups = found.get(facts) ?? groupsIn(facts);
  found.set(facts, groups);
  return groups;
}

function groupsIn({ review: { assessments, reading }, words }: ReportFacts): readonly ReportGroup[] {
  const byGroup = new Map<string, Assessment[]>(reading.groups.map(({ key }) => [key, []]));
  const rest: Assessment[] = [];
  for (const each of assessments) (byGroup.get(each.indicator.group ?? "") ?? rest).push(each);
  const known = reading.groups.map((group) => ({
    key: `g${group.key}`,
    numeral: group.numeral,
    name: nameOfGroup(group.name),
    assessments: byGroup.get(group.key) ?? [],
  }));
  const other = { key: "none", numeral: null, name: words.results.otherGroup, assessments: rest };
  return [...known, other].filter((group) => group.assessments.length > 0);
}

/** "Về kinh tế" becomes "Kinh tế", "KINH TẾ" too. */
export function nameOfGroup(name: string): string {
  const bare = name.trim().replace(/^về\s+/iu, "");
  return bare.charAt(0).toLocaleUpperCase("vi") + bare.slice(1);
}

/** Whether the workbook's tables have group headings at all. */
export function hasGroups(facts: ReportFacts): boolean {
  return listGroupsOfReport(facts).some((group) => group.key !== "none");
}

/** Of a group as it stands now; those not assessed are in the total unless a setting takes them out. */
export function countGroup(facts: ReportFacts, { assessments }: ReportGroup): Counts {
  const count = (outcome: Outcome): number =>
    assessments.filter((each) => each.counted && each.outcome === outcome).length;
  const [exceeded, met, missed, unknown] = [
    count("exceeded"),
    count("met"),
    count("missed"),
    count("unknown"),
  ];
  const metOrExceeded = exceeded + met;
  const total = metOrExceeded + missed + (isUnknownCounted(facts) ? unknown : 0);
  return { total, exceeded, met, missed, unknown, metOrExceeded };
}

/** Whether "chưa đánh giá" stays in the denominator. */
export function isUnknownCounted({ review: { tally } }: ReportFacts): boolean {
  return tally.total === tally.metOrExceeded + tally.missed + tally.unknown;
}
