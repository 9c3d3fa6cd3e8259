/** Our own report sheet as it stands, so that it can be laid again as it was. */

import type { CellType, CellValue, SheetCells } from "../indicators/cells";
import type { PlanRule } from "../report/sheetPlan";
import { addressOf, columnLetters, joinedAddresses, type Area } from "./address";
import { guardedText } from "./cellText";
import { layRules } from "./layRules";
import { contentsOf, queueBlock, queueFacts, sheetCells } from "./readSheet";

/** Everything of a sheet that a report of ours has, but its rules and page set-up, which a sheet cannot be asked for safely. */
export interface SheetSnapshot {
  readonly id: string;
  readonly cells: SheetCells;
  readonly area: Area;
  readonly formulas: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly Excel.CellProperties[])[];
  readonly heights: readonly (number | null)[];
  readonly widths: readonly (number | null)[];
  readonly names: readonly { readonly name: string; readonly formula: string }[];
}

/** Queues the asking; the answer is there after the next sync. */
export function queueSnapshot(sheet: Excel.Worksheet, reportName: string): () => SheetSnapshot {
  const used = sheet.getUsedRange(false);
  const queued = queueBlock(used);
  const facts = queueFacts(sheet, false);
  sheet.load("id,name,visibility");
  used.load("formulas,rowCount,columnCount");
  const formats = used.getCellProperties({ format: WANTED });
  const heights = used.getRowProperties({ format: { rowHeight: true } });
  const widths = used.getColumnProperties({ format: { columnWidth: true } });
  return () => {
    const { id, name, visibility } = sheet;
    const contents = contentsOf(queued);
    if (contents === null) throw new Error("a report of ours holds more cells than Excel gives at once");
    return {
      id,
      cells: sheetCells({ id, name, visibility, tables: [] }, contents, facts, reportName),
      area: {
        row: contents.row,
        column: contents.column,
        rows: used.rowCount,
        columns: used.columnCount,
      },
      formulas: used.formulas as CellValue[][],
      formats: formats.value,
      heights: heights.value.map(({ format }) => format?.rowHeight ?? null),
      widths: widths.value.map(({ format }) => format?.columnWidth ?? null),
      names: facts.names.items.map(({ name: own, formula }) => ({ name: own, formula: String(formula) })),
    };
  };
}

/** Empties what a report covers: contents, looks, rules, merges, heights. What lies to the right of it and below stays. */
export function clearArea(sheet: Excel.Worksheet, area: Area): void {
  const range = sheet.getRange(addressOf(area));
  range.unmerge();
  range.conditionalFormats.clearAll();
  range.clear("All");
  range.format.useStandardHeight = true;
}

/** Queues laying the snapshot again on its emptied sheet, with the rules it is remembered to have had. `width`: the columns of its text. */
export function laySnapshot(
  sheet: Excel.Worksheet,
  snapshot: SheetSnapshot,
  rules: readonly PlanRule[],
  width: number,
): void {
  const range = sheet.getRange(addressOf(snapshot.area));
  range.formulas = snapshot.formulas.map((line, row) =>
    line.map((formula, column) => inputOf(formula, snapshot.cells, row, column)),
  );
  range.numberFormat = snapshot.cells.numberFormats.map((line) => [...line]);
  range.setCellProperties(snapshot.formats.map((line) => line.map(settable)));
  for (const row of mergedRows(snapshot, width)) {
    sheet.getRange(addressOf({ row, column: 0, rows: 1, columns: width })).merge(false);
  }
  laySizes(sheet, snapshot);
  layRules(sheet, rules);
}

/** How a name of the sheet is made to say what it said: kept where it is, so that formulas using it live on. */
export function layNames(
  sheet: Excel.Worksheet,
  wanted: readonly { readonly name: string; readonly formula: string }[],
  lying: readonly string[],
): void {
  for (const { name, formula } of wanted) {
    if (lying.includes(name)) sheet.names.getItem(name).formula = formula;
    else sheet.names.add(name, formula);
  }
  for (const name of lying) {
    if (!wanted.some((other) => other.name === name)) sheet.names.getItem(name).delete();
  }
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

/** A formula stays one; what is a text, whatever it begins with, stays a text: Excel gives both as the same string. */
function inputOf(formula: CellValue, cells: SheetCells, row: number, column: number): CellValue {
  if (typeof formula !== "string") return formula;
  const [value, type] = [cells.values[row]?.[column], cells.valueTypes[row]?.[column] as CellType];
  const isFormula = formula.startsWith("=") && formula !== value;
  return isFormula || type === "Empty" ? formula : guardedText(formula);
}

/** White is what Excel says of no fill; our reports have no gridlines, so none is as white. */
function settable({ format }: Excel.CellProperties): Excel.SettableCellProperties {
  if (format === undefined) return {};
  const { fill, borders, ...rest } = format;
  const color = /^(#FFFFFF)?$/i.test(fill?.color ?? "") ? null : (fill?.color ?? null);
  const lines = Object.fromEntries(
    Object.entries(borders ?? {}).filter(([, line]) => isLine(line) && line.style !== "None"),
  );
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

/**
 * Rows a report merges: paragraphs. Asking Excel for merges would empty the user's undo list (platform C7); a text that wraps
 * in the narrow first column with nothing beside it can only be one.
 */
function mergedRows({ area, formulas, formats }: SheetSnapshot, width: number): number[] {
  return formulas.flatMap((line, index) => {
    const alone = line.slice(1, width).every((formula) => formula === "");
    const wraps = formats[index]?.[0]?.format?.wrapText === true;
    return alone && wraps && area.column === 0 ? [area.row + index] : [];
  });
}

function laySizes(sheet: Excel.Worksheet, { area, heights, widths }: SheetSnapshot): void {
  for (const [height, rows] of bySize(heights)) {
    const addresses = rows.map((index) => `${area.row + index + 1}:${area.row + index + 1}`);
    for (const joined of joinedAddresses(addresses)) sheet.getRanges(joined).format.rowHeight = height;
  }
  for (const [width, columns] of bySize(widths)) {
    const letters = columns.map((index) => columnLetters(area.column + index));
    for (const joined of joinedAddresses(letters.map((letter) => `${letter}:${letter}`))) {
      sheet.getRanges(joined).format.columnWidth = width;
    }
  }
}

function bySize(sizes: readonly (number | null)[]): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  sizes.forEach((size, index) => {
    if (size !== null) groups.set(size, [...(groups.get(size) ?? []), index]);
  });
  return groups;
}
