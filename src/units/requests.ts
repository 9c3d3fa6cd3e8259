/** What a unit is asked for: figures that are missing, reasons for what is below plan, figures nobody can judge. */

import type { ProgressClass } from "../model/progress";
import type { Refusal, UnitRow, UnitVerdict } from "./unitFile";

/** "figure": none stands there. "reason": it is below plan or over a ceiling. "clear": its figure cannot be judged. */
export type Ask = "figure" | "reason" | "clear";

/** A row that is asked about; `ask` is null where it only stands above a part that is. */
export interface AskedRow {
  readonly row: UnitRow;
  readonly ask: Ask | null;
}

/** One unit's. */
export interface UnitRequest {
  /** null where nobody is named. */
  readonly to: string | null;
  /** Why it is asked for its whole table: nothing came, or a file that could not be read. null where it is asked about rows. */
  readonly whole: "missing" | Refusal | null;
  readonly rows: readonly AskedRow[];
}

const BEHIND: readonly (ProgressClass | null)[] = ["behind", "broken"];
/** Before the year is over these want nothing. */
const FINE: readonly (ProgressClass | null)[] = ["done", "onTrack", "underWay", "notDue"];

/** Rows of one indicator, its own first; empty where nothing is asked. */
function askAbout(rows: readonly UnitRow[]): readonly AskedRow[] {
  const [own, ...below] = rows;
  if (own === undefined || own.verdict === null) return [];
  const parts = below
    .filter(({ target, actual }) => target !== null && actual === null)
    .map((row): AskedRow => ({ row, ask: "figure" }));
  const ask = chooseAsk(own, own.verdict);
  return ask === null && parts.length === 0 ? [] : [{ row: own, ask }, ...parts];
}

function chooseAsk({ actual }: UnitRow, { outcome, class: pace, isRuled }: UnitVerdict): Ask | null {
  if (outcome === "missed" || BEHIND.includes(pace)) return "reason";
  if (outcome !== "unknown" || isRuled || FINE.includes(pace)) return null;
  return actual === null ? "figure" : "clear";
}

/** Of indicators with their rows, those that are asked about. */
export function listAskedRows(indicators: readonly (readonly UnitRow[])[]): readonly AskedRow[] {
  return indicators.flatMap(askAbout);
}

/** A file's rows by the indicator they belong to. */
export function byIndicator(rows: readonly UnitRow[]): readonly (readonly UnitRow[])[] {
  const indicators: UnitRow[][] = [];
  for (const row of rows) {
    const last = indicators[indicators.length - 1];
    if (row.kind === "indicator" || last === undefined) indicators.push([row]);
    else last.push(row);
  }
  return indicators;
}
