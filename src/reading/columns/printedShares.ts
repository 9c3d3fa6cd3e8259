/** The arithmetic of a printed share: which two columns give it, row after row. It names target and actual in any language. */

import { clean } from "../../model/numbers";
import type { ColumnFacts } from "./columnFacts";
import { shareBetween, type ShareFound } from "../../figures/shareArithmetic";

/** A column whose figures are those of `actual` over `target`. Positions are places in the list of facts. */
export interface PrintedShare extends ShareFound {
  readonly share: number;
  readonly target: number;
  readonly actual: number;
}

/** Columns of figures looked at in one table: a wider one has its share beside what it is of. */
const MOST_COLUMNS = 24;

/** Every share that at least two rows bear out and hardly a row contradicts. */
export function findPrintedShares(facts: readonly ColumnFacts[]): readonly PrintedShare[] {
  const figured = facts
    .flatMap((fact, at) => (fact.content.sample.size > 1 ? [{ at, sample: fact.content.sample, fact }] : []))
    .slice(0, MOST_COLUMNS);
  const shares = figured.filter(({ fact }) => mayBeShare(fact));
  return shares.flatMap((share) =>
    figured.flatMap((target) =>
      figured.flatMap((actual) => {
        if (share === target || share === actual || target === actual) return [];
        const found = shareBetween(share.sample, target.sample, actual.sample);
        return found === null ? [] : [{ share: share.at, target: target.at, actual: actual.at, ...found }];
      }),
    ),
  );
}

/** A heading that says a share, or nothing that speaks against one. */
function mayBeShare({ heading: { role, alsoMeans } }: ColumnFacts): boolean {
  if (role === "other") return false;
  const isOpen = role === null || role === "attainment" || role === "verdict";
  return isOpen || alsoMeans.some((one) => one.role === "attainment");
}

/** Places of columns that hold by how much two others differ, row after row: some of it less than nothing, the two never. */
export function findDifferences(facts: readonly ColumnFacts[]): ReadonlySet<number> {
  const figured = facts
    .map(({ content, heading }, at) => ({ at, heading, figures: content.sample }))
    .filter(({ figures }) => figures.size > 1)
    .slice(0, MOST_COLUMNS);
  const isSigned = (figures: ReadonlyMap<number, number>) => [...figures.values()].some((one) => one < 0);
  const plain = figured.filter(({ figures }) => !isSigned(figures));
  return new Set(
    figured
      .filter(({ heading, figures }) => heading.role === null && isSigned(figures))
      .filter(({ figures }) =>
        plain.some((more) =>
          plain.some((less) => more !== less && areApartBy(figures, more.figures, less.figures)),
        ),
      )
      .map(({ at }) => at),
  );
}

function areApartBy(
  by: ReadonlyMap<number, number>,
  more: ReadonlyMap<number, number>,
  less: ReadonlyMap<number, number>,
): boolean {
  return [...by].every(([row, difference]) => {
    const [from, take] = [more.get(row), less.get(row)];
    return from !== undefined && take !== undefined && clean(from - take) === difference;
  });
}
