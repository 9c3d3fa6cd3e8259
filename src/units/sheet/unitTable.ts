/** The table of the roll-up: a line a unit, with the sums of clusters and of all. */

import { addressOf, columnLetters } from "../../model/address";
import type { PlanValue } from "../../model/sheetPlan";
import { textLiteral } from "../../formulas/formulaText";
import type { Look } from "../../report/layout/plannedRow";
import { TINTS } from "../../report/sheet/tableLooks";
import { fillPlaces, type UnitsText } from "../../text/units";
import type { RollUp } from "../rollUp";
import type { RolledUnit } from "../rolledRow";
import { bodyLine, downAddress, LOOK, sumDown, type GridRow } from "./grid";
import { writeCountFormula, type MatrixPlaces } from "./matrixSheet";
import type { CountColumn } from "./verdictColumns";

/** What is counted, and where. */
export interface Counted {
  readonly rollUp: RollUp;
  readonly text: UnitsText;
  readonly columns: readonly CountColumn[];
  readonly matrix: MatrixPlaces;
}

/** Columns before the counts: number, unit, total. */
export const FIRST_COUNT = 3;

export interface UnitTable {
  readonly rows: readonly GridRow[];
  /** Zero-based rows of the units. */
  readonly unitRows: readonly number[];
}

/** Clusters with their sums where there are any, then all. */
export function planUnitTable(making: Counted, start: number): UnitTable {
  const { rollUp, text } = making;
  const rows: GridRow[] = [];
  const unitRows: number[] = [];
  let from = start;
  rollUp.units.forEach((unit, index) => {
    unitRows.push(start + rows.length);
    rows.push(unitLine(making, unit, index, start + rows.length));
    const next = rollUp.units[index + 1];
    if (!rollUp.hasClusters || (next !== undefined && next.cluster === unit.cluster)) return;
    const cluster = unit.cluster ?? text.summary.noCluster;
    const title = fillPlaces(text.summary.clusterTotal, { cluster });
    const last = start + rows.length - 1;
    rows.push(
      totalLine(making, title, start + rows.length, (column) => `SUM(${downAddress(column, from, last)})`),
    );
    from = start + rows.length;
  });
  const all = (column: number): string => sumDown(unitRows, column);
  return { rows: [...rows, totalLine(making, text.summary.total, start + rows.length, all)], unitRows };
}

function unitLine(making: Counted, unit: RolledUnit, index: number, at: number): GridRow {
  const { columns, matrix } = making;
  const column = columnLetters(matrix.firstUnit + index);
  const sheet = `'${matrix.sheetName.replaceAll("'", "''")}'`;
  const block = `${sheet}!${column}$${matrix.firstRow + 1}:${column}$${matrix.lastRow + 1}`;
  return bodyLine(
    [
      index + 1,
      unit.name,
      { formula: `=SUM(${countsAddress(making, at)})` },
      ...columns.map(({ words }): PlanValue => ({ formula: `=${writeCountFormula(block, words)}` })),
      ratioFormula(making, at),
      unitNote(making, unit),
    ],
    lineLooks(making),
  );
}

function totalLine(making: Counted, title: string, at: number, sum: (column: number) => string): GridRow {
  return bodyLine(
    [
      null,
      title,
      { formula: `=${sum(2)}` },
      ...making.columns.map((_, index): PlanValue => ({ formula: `=${sum(FIRST_COUNT + index)}` })),
      ratioFormula(making, at),
      null,
    ],
    lineLooks(making),
    { bold: true, fill: TINTS.group },
  );
}

function lineLooks({ columns }: Counted): readonly Look[] {
  return [
    LOOK.centred,
    LOOK.text,
    LOOK.centred,
    ...columns.map(({ isMissed }) => (isMissed ? { ...LOOK.centred, bold: true } : LOOK.centred)),
    LOOK.centred,
    LOOK.small,
  ];
}

function countsAddress({ columns }: Counted, row: number): string {
  return addressOf({ row, column: FIRST_COUNT, rows: 1, columns: columns.length });
}

/** Half up to two digits, a dash where nothing was counted. */
function ratioFormula({ columns }: Counted, row: number): PlanValue {
  const total = addressOf({ row, column: 2, rows: 1, columns: 1 });
  const good = columns.flatMap(({ isGood }, index) =>
    isGood ? [addressOf({ row, column: FIRST_COUNT + index, rows: 1, columns: 1 })] : [],
  );
  return { formula: `=IF(${total}=0,${textLiteral("–")},ROUND((${good.join("+")})/${total}*100,2))` };
}

function unitNote({ rollUp, text }: Counted, { name, file }: RolledUnit): string | null {
  const words = text.summary;
  const counted = file.rows.filter(({ verdict }) => verdict !== null);
  const ruled = counted.filter(({ verdict }) => verdict?.isRuled === true).length;
  const submission = rollUp.submissions.find(({ unit, state }) => unit === name && state === "counted");
  const notes = [
    ...(counted.length < rollUp.rows.length
      ? [fillPlaces(words.fewer, { own: counted.length, all: rollUp.rows.length })]
      : []),
    ...(ruled > 0 ? [fillPlaces(words.ruled, { count: ruled })] : []),
    ...(file.doubts > 0 ? [fillPlaces(words.doubts, { count: file.doubts })] : []),
    ...(submission?.named === "nobody" ? [words.unnamed] : []),
  ];
  return notes.length === 0 ? null : notes.join("; ");
}
