/** How else the units of two figures could go together, and what a person said of it. */

import type { Assessment } from "../../model/assessment";
import type { IssueCode } from "../../model/issue";
import type { Doubt } from "../../figures/cellSource";
import { actualAmount, comparedUnits, targetAmount } from "../../figures/units";

/** What is offered where units, or a missing "%", stand between the figures of an indicator of one line. */
export function otherUnits(indicator: Assessment["indicator"], code: IssueCode): Pick<Doubt, "other"> {
  const units = comparedUnits(indicator);
  if (units === null || indicator.conditions.length > 0) return {};
  const times = offerTimes(indicator, code);
  if (times.length === 0) return {};
  return { other: { kind: "units", rulings: times.map((each) => ({ times: each, ...units })) } };
}

/** A ratio beside a percentage is a hundredth of it; figures as they are written are compared once. */
function offerTimes({ actual, target }: Assessment["indicator"], code: IssueCode): readonly number[] {
  if (code === "unitsDiffer" || code === "unitsConverted") return [1];
  if (code !== "ratioOrPercent") return [];
  const had = (actual && actualAmount(actual)) ?? { value: 0 };
  const asked = (target && targetAmount(target)) ?? { value: 0 };
  return [Math.abs(had.value) < Math.abs(asked.value) ? 100 : 0.01, 1];
}

/** A person's word stands, is said, and can be forgotten. */
export function unitRulingDoubts({ indicator, basis }: Assessment): readonly Doubt[] {
  if (indicator.isUnitRuled !== true || basis.kind === "conditions") return [];
  const facts = {
    name: indicator.name,
    actual: indicator.actual?.printed ?? "",
    target: indicator.target?.printed ?? "",
    times: indicator.conversion ?? 1,
  };
  const cell = indicator.actualCell ?? indicator.cell;
  const other = { kind: "units", rulings: [null] } as const;
  return [{ code: "unitsRuled", severity: "forInformation", cell, facts, other }];
}
