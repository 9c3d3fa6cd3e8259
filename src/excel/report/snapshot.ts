/** Our own report sheet as it stands, so that it can be laid again as it was. */

import { groupBy } from "../../model/groupBy";
import type { Area, CellType, CellValue, SheetCells } from "../../model/cells";
import { addressOf, columnLetters } from "../../model/address";
import { ExcelFailure } from "../failure";
import { guardedText } from "../cellText";
import { layNumberFormats } from "../lay/numberFormats";
import { ownNames, type SheetName } from "../lay/exchangePage";
import { guessMerges, isWhite } from "./guessMerges";
import { takeContents, sheetEntry, queueBlock, queueFacts, sheetCells } from "../read/readSheet";
import { rangesAt } from "../severalAreas";
import { shareLooks } from "../shareLooks";

/** Everything of a sheet that a report of ours has, but its rules and page set-up, which a sheet cannot be asked for safely. */
export interface SheetSnapshot {
  readonly id: string;
  readonly cells: SheetCells;
  readonly area: Area;
  readonly formulas: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly Excel.CellProperties[])[];
  readonly heights: readonly (number | null)[];
  readonly widths: readonly (number | null)[];
  /** Ours alone. */
  readonly names: readonly SheetName[];
}

/** Of more, Excel would refuse the answer for its size. */
const MOST_ROWS = 400;

/** Excel on the web takes and gives the looks of some 80,000 cells (OfficeDev/office-js #2564). */
const MOST_CELLS = 80_000;

/** Rows whose looks Excel gives, and takes, in one go. */
export function rowsAtOnce({ columns }: Area): number {
  return Math.max(1, Math.min(MOST_ROWS, Math.floor(MOST_CELLS / columns)));
}

/** Queues the asking; the answer is there after the next sync. Looks are asked for apart where there are too many. */
export function queueSnapshot(
  sheet: Excel.Worksheet,
  reportName: string,
  withLooks = true,
): () => SheetSnapshot {
  const used = sheet.getUsedRange(false);
  const queued = queueBlock(used);
  const facts = queueFacts(sheet, false, false);
  sheet.load("id,name,visibility,protection/protected");
  used.load("formulas,rowCount,columnCount");
  const formats = withLooks ? used.getCellProperties({ format: WANTED }) : { value: [] };
  const heights = used.getRowProperties({ format: { rowHeight: true } });
  const widths = used.getColumnProperties({ format: { columnWidth: true } });
  return () => {
    const contents = takeContents(queued);
    if (contents === null)
      throw new ExcelFailure("ResponsePayloadSizeLimitExceeded", "", "Excel gave no cells of the report");
    return {
      id: sheet.id,
      cells: sheetCells(sheetEntry(sheet), contents, facts, reportName),
      area: {
        row: contents.row,
        column: contents.column,
        rows: used.rowCount,
        columns: used.columnCount,
      },
      formulas: used.formulas as CellValue[][],
      formats: shareLooks(formats.value),
      heights: heights.value.map(({ format }) => format?.rowHeight ?? null),
      widths: widths.value.map(({ format }) => format?.columnWidth ?? null),
      names: ownNames(
        facts.names.items.map(({ name: own, formula }) => ({ name: own, formula: String(formula) })),
      ),
    };
  };
}

/** Queues asking for the looks of some rows of an area. */
export function queueLooks(
  sheet: Excel.Worksheet,
  area: Area,
  from: number,
): OfficeExtension.ClientResult<Excel.CellProperties[][]> {
  const rows = Math.min(rowsAtOnce(area), area.rows - from);
  return sheet
    .getRange(addressOf({ ...area, row: area.row + from, rows }))
    .getCellProperties({ format: WANTED });
}

/** Queues laying the looks of some rows again. */
export function layLooks(sheet: Excel.Worksheet, { area, formats }: SheetSnapshot, from: number): void {
  const lines = formats.slice(from, from + rowsAtOnce(area));
  const place = addressOf({ ...area, row: area.row + from, rows: lines.length });
  sheet.getRange(place).setCellProperties(lines.map((line) => line.map(toSettable)));
}

/**
 * Queues laying the snapshot again on its bared sheet, but for rules and page set-up (finishPage); of looks those of the first
 * rowsAtOnce rows. `whole`: from A1, what is written over, the snapshot's area in it. `text`: the columns of its text, and whether it is a report's.
 */
export function laySnapshot(
  sheet: Excel.Worksheet,
  snapshot: SheetSnapshot,
  whole: Area,
  text: { readonly width: number; readonly isReport: boolean },
): void {
  // "values" is the documented carrier of long texts, and takes formulas alike.
  sheet.getRange(addressOf(whole)).values = listInputs(snapshot, whole);
  const range = sheet.getRange(addressOf(snapshot.area));
  layNumberFormats(range, snapshot.cells.numberFormats);
  layLooks(sheet, snapshot, 0);
  for (const block of guessMerges(snapshot, text)) sheet.getRange(addressOf(block)).merge(false);
  laySizes(sheet, snapshot);
}

const LINE = { style: true, color: true, weight: true } as const;

const WANTED: Excel.CellPropertiesFormatLoadOptions = {
  fill: { color: true },
  font: {
    name: true,
    size: true,
    bold: true,
    italic: true,
    underline: true,
    color: true,
    strikethrough: true,
  },
  borders: LINE,
  horizontalAlignment: true,
  verticalAlignment: true,
  wrapText: true,
  shrinkToFit: true,
  indentLevel: true,
};

/** All of the whole, so that one action exchanges what stands there. */
function listInputs({ area, cells, formulas }: SheetSnapshot, whole: Area): CellValue[][] {
  return Array.from({ length: whole.rows }, (_, down) =>
    Array.from({ length: whole.columns }, (_, across) => {
      const [row, column] = [down - area.row, across - area.column];
      const formula = formulas[row]?.[column];
      return formula === undefined ? "" : toInput(formula, cells, row, column);
    }),
  );
}

/** A formula stays one; what is a text, whatever it begins with, stays a text: Excel gives both as the same string. */
function toInput(formula: CellValue, cells: SheetCells, row: number, column: number): CellValue {
  if (typeof formula !== "string") return formula;
  const [value, type] = [cells.values[row]?.[column], cells.valueTypes[row]?.[column] as CellType];
  const isFormula = formula.startsWith("=") && formula !== value;
  return isFormula || type === "Empty" ? formula : guardedText(formula);
}

/**
 * Excel can say of every line that it is black (OfficeDev/office-js #2349): where all are said to be, they are a report's own colour.
 */
export function withLines(snapshot: SheetSnapshot, color: string | null): SheetSnapshot {
  const lines = snapshot.formats.flat().flatMap(drawnLines);
  if (color === null || lines.some(([, line]) => line.color !== "#000000")) return snapshot;
  const withColor = (properties: Excel.CellProperties): Excel.CellProperties => {
    const borders = Object.fromEntries(
      drawnLines(properties).map(([side, line]) => [side, { ...line, color }]),
    );
    return { ...properties, format: { ...properties.format, borders } };
  };
  return { ...snapshot, formats: snapshot.formats.map((line) => line.map(withColor)) };
}

function drawnLines({ format }: Excel.CellProperties): [string, Excel.CellBorder][] {
  return Object.entries(format?.borders ?? {}).filter(
    (entry): entry is [string, Excel.CellBorder] => isLine(entry[1]) && entry[1].style !== "None",
  );
}

/** White is what Excel says of no fill; our reports have no gridlines, so none is as white. */
function toSettable(properties: Excel.CellProperties): Excel.SettableCellProperties {
  if (properties.format === undefined) return {};
  const { fill, borders, ...rest } = properties.format;
  const color = isWhite(fill?.color) ? null : (fill?.color ?? null);
  const lines = borders === undefined ? {} : Object.fromEntries(drawnLines(properties));
  return {
    format: {
      ...rest,
      ...(color === null ? {} : { fill: { color } }),
      ...(Object.keys(lines).length > 0 ? { borders: lines } : {}),
    },
  };
}

function isLine(line: unknown): line is Excel.CellBorder {
  return typeof line === "object" && line !== null && "style" in line;
}

function laySizes(sheet: Excel.Worksheet, { area, heights, widths }: SheetSnapshot): void {
  for (const [height, rows] of bySize(heights)) {
    const addresses = rows.map((index) => `${area.row + index + 1}:${area.row + index + 1}`);
    for (const ranges of rangesAt(sheet, addresses)) ranges.format.rowHeight = height;
  }
  for (const [width, columns] of bySize(widths)) {
    const letters = columns.map((index) => columnLetters(area.column + index));
    const addresses = letters.map((letter) => `${letter}:${letter}`);
    for (const ranges of rangesAt(sheet, addresses)) ranges.format.columnWidth = width;
  }
}

function bySize(sizes: readonly (number | null)[]): ReadonlyMap<number, readonly number[]> {
  return groupBy([...sizes.keys()], (index) => sizes[index] ?? undefined);
}
