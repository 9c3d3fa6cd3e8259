/** Parts as indicators of their own, where a person counts them: sub-items, and the contents of a criterion. */

import { normalizeLikeness, partIdentity } from "../figures/identity";
import type { Indicator, Line, SubItem } from "../model/indicator";
import type { IndicatorDraft } from "./rowDraft";
import type { TableReading } from "./readTable";

/** A parent with nothing to judge gives way to its parts, and a criterion to its contents. */
export function withPartsCounted(draft: IndicatorDraft): readonly IndicatorDraft[] {
  const { indicator } = draft;
  if (draft.isCriterion) {
    return indicator.conditions.map((line) =>
      countPart(draft, line, { id: partIdentity(indicator.id, line.name), printedAttainment: null }),
    );
  }
  const counted = indicator.subItems.filter((sub) => sub.target !== null || sub.actual !== null);
  if (counted.length === 0) return [draft];
  const children = counted.map((sub) => countPart(draft, sub, sub));
  const parent = { ...draft, indicator: { ...indicator, subItems: [] } };
  const isEmpty = indicator.target === null && indicator.actual === null && indicator.printedVerdict === null;
  return isEmpty ? children : [parent, ...children];
}

function countPart(
  draft: IndicatorDraft,
  part: Line,
  { id, printedAttainment }: Pick<SubItem, "id" | "printedAttainment">,
): IndicatorDraft {
  const own: Indicator = {
    ...draft.indicator,
    ...toLine(part),
    id,
    number: null,
    conditions: [],
    subItems: [],
    beside: null,
    printedAttainment,
    printedVerdict: null,
    note: null,
  };
  return { ...draft, indicator: own, isCriterion: false, likeness: normalizeLikeness(part), doubts: [] };
}

function toLine(part: Line): Line {
  const { name, unit, cell, target, targetCell, actual, actualCell } = part;
  const { conversion, statedDirection, hidden } = part;
  return { name, unit, cell, target, targetCell, actual, actualCell, conversion, statedDirection, hidden };
}

/** How many criteria a set has, and how many contents; null where a table is none. */
export function countCriteria(drafts: readonly IndicatorDraft[]): TableReading["criteria"] {
  const criteria = drafts.filter(({ isCriterion }) => isCriterion);
  const contents = criteria.reduce((sum, { indicator }) => sum + indicator.conditions.length, 0);
  return criteria.length === 0 ? null : { criteria: criteria.length, contents };
}
