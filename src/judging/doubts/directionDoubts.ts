/** Where the direction was taken from a name and the other one would turn the verdict. */

import type { Assessment, Basis, Direction } from "../../model/assessment";
import type { Doubt } from "../../figures/cellSource";
import type { DirectionReason } from "../line/direction";
import { isGood } from "../../model/indicator";
import { directionFor, isPlainlyWanted } from "../line/directionFor";
import { judgeLine } from "../line/judgeLine";

/** Says a proposed direction only where it matters and nobody ruled on it or printed a verdict that agrees. */
export function directionDoubts(assessment: Assessment): readonly Doubt[] {
  const { indicator, proposed } = assessment;
  if (isDirectionRuled(assessment) || !isOpenToBoth(assessment) || isConfirmed(assessment)) return [];
  const { direction, reason } = directionFor(indicator, indicator, null);
  if (!GUESSES.has(reason) || isPlainNought(assessment, direction) || !wouldTurn(assessment, direction))
    return [];
  return [
    {
      code: "directionGuessed",
      severity: reason === "name" || reason === "reduction" ? "forInformation" : "worthChecking",
      cell: indicator.cell,
      facts: { name: indicator.name, direction, reason, outcome: proposed },
    },
  ];
}

const GUESSES: ReadonlySet<DirectionReason> = new Set(["name", "commonly", "perhaps", "reduction", "share"]);

/** Bases that carry no bound of their own: the other direction would judge them too. */
const BOTH: Readonly<Record<Basis["kind"], boolean>> = {
  ratio: true,
  lower: true,
  range: true,
  change: true,
  bound: false,
  zero: false,
  ordinal: false,
  words: false,
  printedVerdict: false,
  conditions: false,
  progress: false,
  undecided: false,
};

/** A person said which way it goes, or what it is. */
function isDirectionRuled({ ruling }: Assessment): boolean {
  return ruling !== null && (ruling.direction !== null || ruling.outcome !== null);
}

/** A verdict of figures that carry no bound of their own. */
function isOpenToBoth({ basis }: Assessment): boolean {
  return BOTH[basis.kind];
}

/** "Số vụ cháy rừng: 0": nobody asks for at least none. */
function isPlainNought({ indicator: { target } }: Assessment, direction: Direction): boolean {
  return direction === "lowerIsBetter" && target?.kind === "figure" && target.amount.value === 0;
}

function isConfirmed({ indicator, proposed }: Assessment): boolean {
  const printed = indicator.printedVerdict?.outcome ?? "unknown";
  return printed !== "unknown" && isGood(printed) === isGood(proposed);
}

/** Which way it would have to go for a contrary share or word of the row to be right; null where something says the way it is judged. */
export function turnedDirection(assessment: Assessment): Direction | null {
  const { indicator } = assessment;
  if (isDirectionRuled(assessment) || !isOpenToBoth(assessment)) return null;
  const { direction, reason } = directionFor(indicator, indicator, null);
  const isOpen = reason === "commonly" || (reason === "default" && !isPlainlyWanted(indicator.name));
  return (isOpen || reason === "perhaps") && wouldTurn(assessment, direction) ? otherThan(direction) : null;
}

function otherThan(direction: Direction): Direction {
  return direction === "higherIsBetter" ? "lowerIsBetter" : "higherIsBetter";
}

function wouldTurn({ indicator, proposed }: Assessment, direction: Direction): boolean {
  const turned = judgeLine(indicator, {
    direction: { direction: otherThan(direction), reason: "default" },
    unit: indicator.unit,
    attainmentForLower: false,
  });
  return turned.outcome === "unknown" || isGood(turned.outcome) !== isGood(proposed);
}
