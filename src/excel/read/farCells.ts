/** Sheets too large to be read whole, mostly because of a stray character: where their cells are, and which are worth reading. */

import type { Area } from "../../model/cells";
import { inExcel, unlessRefused } from "../inExcel";

/** Where a table lies, and the two parts of a sheet where only a slip of the hand does. */
const PARTS = { near: "A1:CV10000", right: "CW1:XFD10000", below: "A10001:XFD1048576" } as const;

/** No table of indicators is so small; a few stray characters are. */
const FEW = 60;

export interface WorthReading {
  /** What is read of the sheet. */
  readonly block: Area;
  /** Blocks that hold a few cells and are not read; none where `block` holds everything. */
  readonly far: readonly Area[];
  /** How many cells at least they hold. */
  readonly farCount: number;
}

interface Part {
  readonly address: string;
  readonly used: Area;
}

/** Whole, where nothing lies far away or what does is no slip. 1 round trip, 2 where far cells must be counted. */
export async function worthReading(sheet: string): Promise<WorthReading> {
  const { whole, parts } = await usedParts(sheet);
  const sized = await Promise.all(
    parts.map(async (part) => {
      const cells = part.used.rows * part.used.columns;
      return { ...part, count: cells <= FEW ? cells : await filledIn(sheet, part.address) };
    }),
  );
  const [main, ...others] = sized.sort((one, other) => other.count - one.count);
  const farCount = others.reduce((sum, { count }) => sum + count, 0);
  if (main === undefined || farCount === 0 || farCount > FEW) return { block: whole, far: [], farCount: 0 };
  return { block: main.used, far: others.map(({ used }) => used), farCount };
}

async function usedParts(sheet: string): Promise<{ readonly whole: Area; readonly parts: readonly Part[] }> {
  return inExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const loadPlace = <T extends Excel.Range>(range: T): T => {
      range.load("rowIndex,columnIndex,rowCount,columnCount");
      return range;
    };
    const whole = loadPlace(worksheet.getUsedRange(true));
    const asked = Object.values(PARTS).map((address) => ({
      address,
      range: loadPlace(worksheet.getRange(address).getUsedRangeOrNullObject(true)),
    }));
    await context.sync();
    const parts = asked.flatMap(({ address, range }) =>
      range.isNullObject ? [] : [{ address, used: readArea(range) }],
    );
    return { whole: readArea(whole), parts };
  });
}

function readArea({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}

/** Cells with a constant or a formula; where Excel does not count them (a protected sheet), too many to be strays. */
async function filledIn(sheet: string, address: string): Promise<number> {
  const countCells = () =>
    inExcel(async (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getRange(address);
      const kinds = (["Constants", "Formulas"] as const).map((kind) =>
        range.getSpecialCellsOrNullObject(kind),
      );
      for (const cells of kinds) cells.load("cellCount");
      await context.sync();
      const counts = kinds.map((cells) => (cells.isNullObject ? 0 : cells.cellCount));
      return counts.some((count) => count < 0) ? Infinity : counts.reduce((sum, count) => sum + count, 0);
    });
  return unlessRefused(countCells, "any", async () => Infinity);
}
