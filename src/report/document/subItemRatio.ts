import type { SubItem } from "../../model/indicator";
import type { JudgedLine } from "../../formulas/liveRule";

/** A sub-item as something with a plain ratio; null where it has no two figures. It is never counted. */
export function asJudged(item: SubItem): JudgedLine | null {
  const { target, actual, conversion } = item;
  if (target?.kind !== "figure" || actual?.kind !== "figure" || conversion === null) return null;
  const had = actual.amount.value * conversion;
  const wanted = target.amount.value;
  if (wanted <= 0 || had < 0) return null;
  const difference = Number((had - wanted).toPrecision(12));
  const outcome = Math.abs(difference) < 1e-10 ? "met" : difference > 0 ? "exceeded" : "missed";
  return {
    indicator: item,
    attainment: had / wanted,
    proposed: outcome,
    outcome,
    basis: { kind: "ratio", actual: actual.amount, target: target.amount },
    shortfall: null,
    conditions: [],
    ruling: null,
  };
}
