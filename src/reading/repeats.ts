/** Rows of one group, name and unit: told apart by what they ask for, never by their order alone, so that a ruling stays on its row. */

import type { SubItem } from "../model/indicator";
import type { IndicatorDraft } from "./rowDraft";
import { fingerprint, lineFigures, moveIdentity, targetFigures, toldApart } from "../figures/identity";
import { identityForm } from "../vocabulary/forms";

/**
 * Ids unique in the workbook. A repeat has its sheet and target appended ("…#bieu 50"), both figures where rows ask the same, and a
 * number only where nothing tells them apart.
 */
export function withRepeatsTold(drafts: readonly IndicatorDraft[]): readonly IndicatorDraft[] {
  const ids = distinctIds(drafts, ({ indicator }) => indicator.id, [
    ({ indicator }) => `${identityForm(indicator.cell.sheet)} ${targetFigures(indicator.target)}`,
    ({ indicator }) => fingerprint(indicator),
  ]);
  return drafts.map((draft, at) => {
    const id = ids[at] ?? draft.indicator.id;
    if (id === draft.indicator.id && draft.indicator.subItems.length === 0) return draft;
    return { ...draft, indicator: { ...draft.indicator, id, subItems: renameParts(draft, id) } };
  });
}

function renameParts({ indicator }: IndicatorDraft, id: string): readonly SubItem[] {
  const ids = distinctIds(indicator.subItems, (sub) => moveIdentity(sub.id, indicator.id, id), [
    (sub) => targetFigures(sub.target),
    lineFigures,
  ]);
  return indicator.subItems.map((sub, at) => ({ ...sub, id: ids[at] ?? sub.id }));
}

/** The ids of items; those that share one get mark after mark, and at last their order. */
function distinctIds<T>(
  items: readonly T[],
  idOf: (item: T) => string,
  marks: readonly ((item: T) => string)[],
): readonly string[] {
  let ids = items.map(idOf);
  if (new Set(ids).size === ids.length) return ids;
  for (const mark of marks) {
    const counts = new Map<string, number>();
    for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
    ids = ids.map((id, at) => {
      const item = items[at];
      return item === undefined || counts.get(id) === 1 ? id : toldApart(id, mark(item));
    });
  }
  const seen = new Map<string, number>();
  return ids.map((id) => {
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : toldApart(id, String(count));
  });
}
