/** Tables drawn as text, read and judged whole: what each row comes to, and what is said. */

import type { Review, Ruling } from "../../src/model/assessment";
import type { SheetCells } from "../../src/model/cells";
import { buildReview } from "../../src/judging/review";
import { readIndicators } from "../../src/reading/readIndicators";
import { drawn } from "../reading/grid";

/** Everything known of the drawn table, or of a sheet already made; what is ruled of the first rows, in order. */
export function reviewed(table: string | SheetCells, ruled: readonly Partial<Ruling>[] = []): Review {
  const sheet = typeof table === "string" ? drawn(table) : table;
  const reading = readIndicators([sheet], {
    leftOut: [],
    columns: {},
    added: [],
    countSubItems: false,
    figures: "vi",
  });
  const rulings = ruled.map((ruling, at): Ruling => {
    const indicator = reading.indicators[at]?.id ?? "";
    const plain = { outcome: null, direction: null, leaveOut: false, reason: "", figures: "", at: "" };
    return { ...plain, indicator, ...ruling };
  });
  return buildReview(reading, { rulings, unknownInTotal: true, attainmentForLower: false });
}

/** One line an indicator: "Trồng rừng: exceeded". */
export function verdicts(table: string | SheetCells): readonly string[] {
  return reviewed(table).assessments.map(({ indicator, outcome }) => `${indicator.name}: ${outcome}`);
}

/** Codes of what is said, each with its row: "directionGuessed 3". */
export function saidOf(table: string | SheetCells): readonly string[] {
  return reviewed(table).issues.map(({ code, cell }) => `${code} ${cell === null ? "" : cell.row + 1}`);
}
