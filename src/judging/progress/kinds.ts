/**
 * How an indicator's figure comes about over a year, told from its name, its unit and its target. A proposal: a person's ruling wins.
 * The kinds and what they are judged by follow the guides of target systems that compare periods (docs/decisions/0070).
 */

import type { Direction, Ruling } from "../../model/assessment";
import type { Line } from "../../model/indicator";
import type { Kind, KindReason } from "../../model/progress";
import { isPercentage, targetAmount } from "../../figures/units";
import { LEFT, LEFT_OVER, ONCE, PER_UNIT, STATE } from "../../vocabulary/kinds";
import { tidyLower } from "../../vocabulary/tidy";
import { changeInName, isRate } from "../line/direction";

export interface KindReading {
  readonly kind: Kind;
  readonly reason: KindReason;
}

/** The kind of a line; `direction` as proposed or ruled. */
export function proposeKind(line: Line, direction: Direction, ruling: Ruling | null = null): KindReading {
  const ruled = ruling?.kind ?? null;
  if (ruled !== null) return { kind: ruled, reason: "ruling" };
  const name = tidyLower(line.name.slice(0, 400));
  const unit = saidUnit(line);
  const growth = growthReason(line, unit);
  if (growth !== null) return { kind: "growth", reason: growth };
  if (ONCE.test(name)) return { kind: "once", reason: "name" };
  const level = levelReason(line, name, unit);
  if (level !== null) return { kind: "level", reason: level };
  if (direction === "higherIsBetter") return { kind: "cumulative", reason: "default" };
  return kindOfLow(line, name);
}

function kindOfLow(line: Line, name: string): KindReading {
  if (isLeftOver(line, name)) return { kind: "level", reason: "name" };
  return { kind: "ceiling", reason: isCeilingByTarget(line) ? "target" : "name" };
}

/** What is there at a time, to be brought down, and grows with no month. */
function isLeftOver({ target }: Line, name: string): boolean {
  return (
    (target?.kind === "zero" && LEFT.test(tidyLower(target.printed.slice(0, 200)))) || LEFT_OVER.test(name)
  );
}

/** The unit of the figures asked for. */
function saidUnit({ target, unit }: Line): string | null {
  return (target && targetAmount(target))?.unit ?? unit;
}

/** "Tốc độ tăng trưởng: 8%", "tăng 8-9%": its figure is a rate of change already. */
function growthReason({ name, target }: Line, unit: string | null): KindReason | null {
  if (!isPercentage(unit)) return null;
  if (target?.kind === "change") return "target";
  return changeInName(name) === null ? null : "name";
}

function levelReason({ target }: Line, name: string, unit: string | null): KindReason | null {
  if (unit !== null && (isPercentage(unit) || PER_UNIT.test(tidyLower(unit.slice(0, 60))))) return "unit";
  if (isRate(name) || STATE.test(name)) return "name";
  return target?.kind === "ordinal" || target?.kind === "inWords" ? "target" : null;
}

function isCeilingByTarget({ target }: Line): boolean {
  return (
    target?.kind === "atMost" ||
    target?.kind === "zero" ||
    (target?.kind === "figure" && target.amount.value === 0)
  );
}
