/**
 * Names of what a report says: of a figure, a word, a sentence. By them sentences and formulas speak of cells whose place is not
 * known yet, and a later run finds a figure again in a file that a person edited. They do not change with rows, words or figures.
 */

import type { Counts } from "../../model/assessment";
import type { CellRef } from "../../model/cells";

declare const isLabel: unique symbol;

/** Made here only: a misspelt one does not compile. */
export type Label = string & { readonly [isLabel]: true };

const labelled = (text: string): Label => text as Label;

/** Every label there is. `id` is Indicator.id, or lineId of a condition or sub-item; `group` is ReportGroup.key, "total" the last row. */
export const label = {
  /** The sentence that speaks when the page is out of date, and a row's check for it. */
  flag: (id: string): Label => labelled(`flag:${id}`),
  /** A person's own clauses at the end of the highlights. */
  clauses: labelled("clauses"),
  share: (group: string): Label => labelled(`share:${group}`),
  target: (id: string): Label => labelled(`target:${id}`),
  actual: (id: string): Label => labelled(`actual:${id}`),
  ratio: (id: string): Label => labelled(`ratio:${id}`),
  /** What a row says besides: last year, another plan, the estimate of the year, and what they come to. */
  previous: (id: string): Label => labelled(`previous:${id}`),
  second: (id: string): Label => labelled(`second:${id}`),
  estimate: (id: string): Label => labelled(`estimate:${id}`),
  secondRatio: (id: string): Label => labelled(`secondRatio:${id}`),
  estimateRatio: (id: string): Label => labelled(`estimateRatio:${id}`),
  change: (id: string): Label => labelled(`change:${id}`),
  /** The place of its unit among those in charge, and the share of the plan that time alone would have. */
  pace: (part: string): Label => labelled(`pace:${part}`),
  lead: (id: string): Label => labelled(`lead:${id}`),
  line: (id: string): Label => labelled(`line:${id}`),
  /** Where a table of the source lies. */
  source: (table: string): Label => labelled(`source:${table}`),
  verdict: (id: string): Label => labelled(`verdict:${id}`),
  /** The shortfall in words, "36 ha", and as the bare number it is made of. */
  shortfall: (id: string): Label => labelled(`short:${id}`),
  gap: (id: string): Label => labelled(`gap:${id}`),
  count: (count: keyof Counts, group: string = "total"): Label => labelled(`count:${group}:${count}`),
};

/** The id of a condition or a sub-item: the cell of its name. */
export function lineId({ sheet, row, column }: CellRef): string {
  return `${sheet}!${row}:${column}`;
}
