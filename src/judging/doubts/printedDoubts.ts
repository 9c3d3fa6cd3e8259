/** Where the table's own percentage or verdict says otherwise. Both are shown; nothing is overwritten. */

import { clean, roundHalfUp } from "../../model/numbers";
import type { Assessment, Outcome } from "../../model/assessment";
import type { Doubt } from "../../figures/cellSource";
import type { CellRef } from "../../model/cells";
import { isGood } from "../../model/indicator";
import { turnedDirection } from "./directionDoubts";
import { asksForDay, doneByDeadline } from "../line/deadline";
import { actualAmount, targetAmount } from "../../figures/units";
import { figuresIn } from "../../figures/figureTokens";
import { LETTER, bothForms } from "../../vocabulary/bothForms";
import { ANY_HEDGE } from "../../vocabulary/leads";
import { tidyLower } from "../../vocabulary/tidy";

/** Half a point: beyond it a printed percentage is another figure, within it another rounding (docs/domain.md 2.6). */
const TOLERANCE = 0.005;
const HEDGED = bothForms(new RegExp(`(?<!${LETTER})(?:${ANY_HEDGE})|[<>]`, "u"));

/** The doubts printed figures raise. */
export function listPrintedDoubts(assessment: Assessment): readonly Doubt[] {
  return [...attainmentDoubts(assessment), ...verdictDoubts(assessment), ...dayDoubts(assessment)];
}

/** Of a word that was learnt, once; of a day that is not told. */
function isSaidElsewhere(assessment: Assessment): boolean {
  const { basis } = assessment;
  return (basis.kind === "printedVerdict" && basis.like !== undefined) || isDoneWithoutDay(assessment);
}

/** "Hoàn thành" where a day was asked: the day it was done is not told. */
function dayDoubts(assessment: Assessment): readonly Doubt[] {
  const { indicator, ruling } = assessment;
  if (!isDoneWithoutDay(assessment) || (ruling !== null && ruling.outcome !== null)) return [];
  const { name, target } = indicator;
  const [cell, printed] = decidingWord(assessment) ?? [indicator.cell, ""];
  const facts = { name, target: target?.printed ?? "", printed };
  return [{ code: "doneWithoutDay", severity: "worthChecking", cell, facts }];
}

function isDoneWithoutDay(assessment: Assessment): boolean {
  const { indicator, proposed } = assessment;
  const printed = isGood(proposed) ? decidingWord(assessment)?.[1] : undefined;
  if (printed === undefined || !asksForDay(indicator)) return false;
  // "Hoàn thành ngày 25/6", "đúng hạn".
  return !/\d/.test(printed) && doneByDeadline(indicator, printed) === null;
}

/** The word that decided, and where it stands. */
function decidingWord({ indicator, basis }: Assessment): readonly [cell: CellRef, printed: string] | null {
  if (basis.kind === "printedVerdict") return [basis.printed.cell, basis.printed.printed];
  return basis.kind === "words" ? [indicator.actualCell ?? indicator.cell, basis.actual] : null;
}

function attainmentDoubts(assessment: Assessment): readonly Doubt[] {
  const { indicator, attainment } = assessment;
  const printed = indicator.printedAttainment;
  if (printed === null || printed.ratio === null || attainment === null) return [];
  if (isDifference(indicator, printed.printed)) return [];
  const facts = { name: indicator.name, printed: printed.printed, ours: attainment };
  const ratio = meantRatio(printed.printed, printed.ratio, attainment);
  if (isFar(ratio, attainment)) {
    const isInverse = [1 / attainment, 2 - attainment].some((inverse) => !isFar(ratio, inverse));
    return [disagreeing("attainmentDisagrees", printed.cell, facts, isInverse ? assessment : null)];
  }
  if (!isMisrounded(printed.printed, ratio, attainment)) return [];
  return [{ code: "attainmentMisrounded", severity: "forInformation", cell: printed.cell, facts }];
}

/** Of what is printed; of an assessment it contradicts, with the way the row would have to go for it to be right. */
function disagreeing(
  code: Doubt["code"],
  cell: CellRef,
  facts: Doubt["facts"],
  contrary: Assessment | null,
): Doubt {
  const turned = contrary && turnedDirection(contrary);
  return {
    code,
    severity: "worthChecking",
    cell,
    facts: turned === null ? facts : { ...facts, otherWay: turned },
  };
}

/** "So sánh: +1,2%" beside 98 and 99,2: by how much they differ. */
function isDifference({ actual, target, conversion }: Assessment["indicator"], printed: string): boolean {
  const [had, asked] = [actual && actualAmount(actual), target && targetAmount(target)];
  if (!had || !asked || conversion === null || /^100(?!\d)/.test(printed)) return false;
  return follows(printed, [clean(had.value * conversion - asked.value)]);
}

function isFar(ratio: number, attainment: number): boolean {
  return clean(Math.abs(clean(ratio) - clean(attainment))) > TOLERANCE;
}

/** Under a heading "%" a bare 1,2 beside 120% is the same share, written as a ratio. */
function meantRatio(printed: string, ratio: number, attainment: number): number {
  const asRatio = clean(ratio * 100);
  const isBare = !/[%‰A-Za-z\xb5\xc0-\xd6\xd8-\xf6\xf8-\u1fff\u3040-\ud7ff]/u.test(printed);
  return isBare && isFar(ratio, attainment) && !isFar(asRatio, attainment) ? asRatio : ratio;
}

/** Printed with other last digits than half-up rounding gives. */
function isMisrounded(printed: string, ratio: number, attainment: number): boolean {
  const text = tidyLower(printed.slice(0, 200));
  const digits = figuresIn(text, 1)[0]?.digits;
  if (digits === undefined || HEDGED.test(text)) return false;
  const shown = Number(digits.replace(",", "."));
  // Printed as a ratio or a multiple ("1,01", "2,46 lần") it has two places fewer as a percentage.
  const isRatio = Math.abs(shown - ratio) < 0.01 && Math.abs(shown - ratio * 100) >= 0.01;
  const places = (/[.,](\d+)$/.exec(digits)?.[1]?.length ?? 0) - (isRatio ? 2 : 0);
  return roundHalfUp(ratio * 100, Math.max(places, 0)) !== roundHalfUp(attainment * 100, Math.max(places, 0));
}

function verdictDoubts(assessment: Assessment): readonly Doubt[] {
  const { indicator, basis, proposed, ruling, direction } = assessment;
  const printed = indicator.printedVerdict;
  if (printed === null || (ruling !== null && ruling.outcome !== null)) return [];
  const facts = { name: indicator.name, printed: printed.printed, ours: proposed };
  if (basis.kind === "printedVerdict") {
    if (isSaidElsewhere(assessment)) return [];
    return [{ code: "verdictFromPrint", severity: "forInformation", cell: printed.cell, facts }];
  }
  // "Vượt" beside a missed ceiling says the same as we do (docs/domain.md 1.7).
  const isSame = printed.outcome === "exceeded" && direction === "lowerIsBetter";
  if (isSame || !isContrary(printed.outcome ?? "unknown", proposed)) return [];
  return [disagreeing("verdictDisagrees", printed.cell, facts, assessment)];
}

/** Only met or not counts: the words "đạt" and "vượt" are used one for the other (docs/domain.md 2.3). */
function isContrary(said: Outcome, proposed: Outcome): boolean {
  if (said === "unknown" || proposed === "unknown") return false;
  return (said === "missed") !== (proposed === "missed");
}

/** Within the last printed digit of one of the sizes, whatever the sign is told by; words follow from anything. */
export function follows(printed: string, sizes: readonly number[]): boolean {
  const digits = figuresIn(tidyLower(printed.slice(0, 100)), 1)[0]?.digits;
  const said = Number((digits ?? "").replace(",", "."));
  if (digits === undefined || !Number.isFinite(said)) return true;
  const last = 10 ** -(/[.,](\d+)$/.exec(digits)?.[1]?.length ?? 0);
  return sizes.some((size) => Math.abs(Math.abs(size) - said) <= last + 1e-9);
}
