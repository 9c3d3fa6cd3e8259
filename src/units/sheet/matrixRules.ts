/** How what was missed is marked on the sheet of indicators. */

import { addressOf } from "../../model/address";
import type { PlanBlock, PlanRule } from "../../model/sheetPlan";
import { textLiteral } from "../../formulas/formulaText";
import { RED, TINTS } from "../../report/sheet/tableLooks";
import type { RollUp } from "../rollUp";
import type { RolledRow } from "../rolledRow";
import type { CountColumn } from "./verdictColumns";

/** What the marks follow from. */
export interface Marked {
  readonly rollUp: RollUp;
  readonly columns: readonly CountColumn[];
  /** Behind a figure: "KĐ". */
  readonly mark: string;
  readonly firstUnit: number;
}

/** The number format of a row's figures. */
export function chooseFigureFormat({ decimals }: RolledRow): string {
  return decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`;
}

/** Missed ones in words and colour, as the cell of the verdict below says now. */
export function planMatrixRules(
  making: Marked,
  places: ReadonlyMap<string, number>,
  offset: number,
): readonly PlanRule[] {
  const { columns, mark } = making;
  const missed = columns.filter(({ isMissed }) => isMissed).flatMap((column) => column.words);
  const look = { color: RED, bold: true, fill: TINTS.missed };
  const asMissed = ({ row, column }: PlanBlock): string => {
    const at = addressOf({ row, column, rows: 1, columns: 1 });
    return `=OR(${missed.map((word) => `${at}=${textLiteral(word)}`).join(",")})`;
  };
  return joinRunsByFormat(making, places).flatMap(({ format, block }): readonly PlanRule[] => {
    const verdict = { ...block, row: block.row + offset };
    const formula = asMissed(verdict);
    const marked = `${format}" ${mark}"`;
    const numberFormat = `${marked};-${marked};${marked};@" ${mark}"`;
    return [
      { kind: "formula", block, formula, look: { ...look, numberFormat } },
      { kind: "formula", block: verdict, formula, look },
    ];
  });
}

/** Rows under each other whose figures are printed alike. */
function joinRunsByFormat(
  { rollUp, firstUnit }: Marked,
  places: ReadonlyMap<string, number>,
): readonly { readonly format: string; readonly block: PlanBlock }[] {
  const runs: { format: string; block: PlanBlock }[] = [];
  for (const row of rollUp.rows) {
    const [at, format, last] = [places.get(row.key) ?? 0, chooseFigureFormat(row), runs[runs.length - 1]];
    if (last !== undefined && last.format === format && last.block.row + last.block.rows === at) {
      last.block = { ...last.block, rows: last.block.rows + 1 };
    } else {
      runs.push({ format, block: { row: at, column: firstUnit, rows: 1, columns: rollUp.units.length } });
    }
  }
  return runs;
}
