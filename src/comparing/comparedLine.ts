/** One row of the comparison's sheet. */

import type { Assessment } from "../model/assessment";
import { addressOf } from "../model/address";
import type { StateRow } from "../model/figuresState";
import type { Language } from "../model/language";
import type { PlanValue } from "../model/sheetPlan";
import type { Look } from "../report/layout/plannedRow";
import { comparingText } from "../text/comparing";
import { bodyLine, LOOK, type GridRow } from "../units/sheet/grid";
import {
  differenceCell,
  liveVerdictCell,
  rememberedFigure,
  sourceFigure,
  type FigureCell,
  type LikeFigure,
} from "./comparedCells";
import type { ComparedRow } from "./comparison";
import { latest, rowName, rowNotes, sideVerdict } from "./words";

/** Columns of the figures and of the verdicts. */
export const [BEFORE, NOW, VERDICT_BEFORE, VERDICT_NOW] = [3, 4, 6, 7];

const LOOKS: readonly Look[] = [
  LOOK.centred,
  LOOK.text,
  LOOK.centred,
  LOOK.figure,
  LOOK.figure,
  LOOK.figure,
  LOOK.centred,
  LOOK.centred,
  LOOK.small,
];

/** Assessments of this workbook, by identity; of before only where it lies in it too. */
export interface RowSources {
  readonly now: ReadonlyMap<string, Assessment>;
  readonly before: ReadonlyMap<string, Assessment> | null;
  /** Zero-based row of the sheet. */
  readonly at: number;
}

/** Bold where the plan changed. */
export function comparedLine(row: ComparedRow, language: Language, sources: RowSources): GridRow {
  const { before, now } = row;
  const source = assessedIn(sources.now, now);
  const earlier = assessedIn(sources.before, before);
  const cells = figureCells(row, { source, earlier }, language);
  const refs = { before: cellAt(sources.at, BEFORE), now: cellAt(sources.at, NOW) };
  const difference = differenceCell(row, cells, refs, language);
  const values: readonly PlanValue[] = [
    rowNumber(row),
    rowName(row),
    latest(row)?.unit ?? null,
    cells.before.value,
    cells.now.value,
    difference.value,
    liveVerdictCell(before, earlier, language),
    liveVerdictCell(now, source, language),
    rowNotes(row, language).join("; "),
  ];
  const line = bodyLine(values, LOOKS, row.planChanged ? { bold: true } : {});
  return withLooks(row, line, [cells.before, cells.now, difference], language);
}

function assessedIn(all: RowSources["before"], row: StateRow | null): Assessment | null {
  return row === null ? null : (all?.get(row.id) ?? null);
}

interface Assessed {
  readonly source: Assessment | null;
  readonly earlier: Assessment | null;
}

function figureCells(
  { before, now }: ComparedRow,
  { source, earlier }: Assessed,
  language: Language,
): Readonly<Record<"before" | "now", FigureCell>> {
  const { nothing } = comparingText(language);
  const cell = now === null ? emptyCell(nothing) : sourceFigure(now, source, nothing);
  return { before: cellBefore(before, earlier, likeNow(cell, now), nothing), now: cell };
}

function likeNow(cell: FigureCell, now: StateRow | null): LikeFigure | null {
  return now === null || now.actual === null ? null : { cell, figure: now.actual };
}

function cellBefore(
  before: StateRow | null,
  earlier: Assessment | null,
  like: LikeFigure | null,
  nothing: string,
): FigureCell {
  if (before === null) return emptyCell(nothing);
  if (earlier === null) return rememberedFigure(before, like, nothing);
  const own = sourceFigure(before, earlier, nothing);
  // Cells of other units are not subtracted by a formula.
  return before.actual?.unit === like?.figure.unit ? own : { ...own, scale: null };
}

function emptyCell(nothing: string): FigureCell {
  return { value: nothing, format: "General", scale: null };
}

/** Formats of figures; verdicts that changed in bold, a row that went in grey slant. */
function withLooks(
  row: ComparedRow,
  line: GridRow,
  figures: readonly FigureCell[],
  language: Language,
): GridRow {
  const shown = [sideVerdict(row.before, language), sideVerdict(row.now, language)];
  return {
    ...line,
    cells: line.cells.map((cell) => {
      const numberFormat = figures[cell.column - BEFORE]?.format;
      const verdict = shown[cell.column - VERDICT_BEFORE];
      return {
        ...cell,
        ...(typeof cell.value === "object" && verdict !== undefined ? { shown: verdict } : {}),
        look: {
          ...cell.look,
          ...(numberFormat === undefined ? {} : { numberFormat }),
          ...(row.verdictChanged && cell.column === VERDICT_NOW ? { bold: true } : {}),
          ...(row.now === null ? { italic: true } : {}),
        },
      };
    }),
  };
}

function rowNumber(row: ComparedRow): PlanValue {
  const number = latest(row)?.number ?? null;
  return number !== null && /^[1-9]\d{0,8}$/.test(number) ? Number(number) : number;
}

function cellAt(row: number, column: number): string {
  return addressOf({ row, column });
}
