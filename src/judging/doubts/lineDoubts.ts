/** Unmarked lines under a numbered one: a part of it or a further condition, where the other reading would turn the verdict. */

import { clean } from "../../model/numbers";
import type { Assessment, Outcome } from "../../model/assessment";
import type { Doubt } from "../../figures/cellSource";
import { isGood, type Line, type SubItem } from "../../model/indicator";
import { lineKey, type LineRole, type OtherReading } from "../../model/otherReading";
import { directionFor } from "../line/directionFor";
import { judgeLine } from "../line/judgeLine";
import { targetAmount } from "../../figures/units";

/** Says how a line was read only where it matters; a person's outcome settles it. */
export function lineDoubts(assessment: Assessment): readonly Doubt[] {
  const { ruling, indicator, conditions } = assessment;
  const isSettled = ruling !== null && ruling.outcome !== null;
  if (isSettled || indicator.subItems.length + conditions.length === 0) return [];
  return [...asPart(assessment), ...asCondition(assessment)];
}

/** A part that as a condition would not be met. */
function asPart({ indicator, proposed }: Assessment): readonly Doubt[] {
  const parts = indicator.subItems.filter((part) => part.isUnmarked && part.target !== null);
  if (!isGood(proposed) || addUp(indicator, parts)) return [];
  return parts
    .filter((part) => !isGood(subItemOutcome(part)))
    .map((part) => ({
      code: "readAsPart",
      severity: "worthChecking",
      cell: part.cell,
      facts: { name: indicator.name, line: part.name },
      other: otherLine(indicator, part, "part"),
    }));
}

function otherLine(indicator: Assessment["indicator"], line: Line, now: LineRole): OtherReading {
  return { kind: "line", line: lineKey(indicator.table, indicator.name, line.name), now };
}

/** Targets that add up to the whole's are surely those of its parts. */
function addUp(whole: Line, parts: readonly Line[]): boolean {
  const asked = [whole, ...parts].map(({ target }) => (target === null ? null : targetAmount(target)?.value));
  const [total, ...shares] = asked.map((value) => value ?? Number.NaN);
  return shares.length > 1 && clean(shares.reduce((sum, share) => sum + share, 0)) === total;
}

function subItemOutcome(part: SubItem): Outcome {
  const direction = directionFor(part, part, null);
  return judgeLine(part, { direction, unit: part.unit, attainmentForLower: false }).outcome;
}

/** A condition without which the indicator would be met. */
function asCondition({ indicator, proposed, conditions }: Assessment): readonly Doubt[] {
  const [own, ...further] = conditions;
  const hasOwn = indicator.target !== null && indicator.actual !== null;
  if (!hasOwn || own === undefined || isGood(proposed) || !isGood(own.outcome)) return [];
  return further
    .filter(({ outcome, indicator: line }) => !isGood(outcome) && line.isLineRuled !== true)
    .map((condition) => ({
      code: "readAsCondition",
      severity: "worthChecking",
      cell: condition.indicator.cell,
      facts: { name: indicator.name, line: condition.indicator.name },
      other: otherLine(indicator, condition.indicator, "condition"),
    }));
}
