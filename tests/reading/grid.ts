/** Sheets for tests, written so that a person can read them. */

import {
  type CellType,
  type CellValue,
  PLAIN_LOOKS,
  type SheetCells,
  type TypedLooks,
} from "../../src/model/cells";

/** A cell: a value, or a value with its number format; null is empty. */
export type GridCell = CellValue | null | { readonly value: number; readonly format: string };

export interface GridOptions {
  readonly name?: string;
  /** Zero-based place of the first cell. */
  readonly row?: number;
  readonly column?: number;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly boldRows?: readonly number[];
  readonly looks?: Partial<TypedLooks>;
  readonly tables?: SheetCells["tables"];
  readonly visibility?: SheetCells["visibility"];
  readonly isProtected?: boolean;
  readonly isOurReport?: boolean;
}

/**
 * A sheet drawn as text: one line a row, cells between bars.
 * Figures in the Vietnamese form become numbers ("1.234,5" → 1234.5, "95,5%" → 0.955 shown "95,5%"); `'12` stays text; "_" is empty.
 */
export function drawn(picture: string, options: GridOptions = {}): SheetCells {
  const lines = picture.split("\n").filter((line) => line.trim().startsWith("|"));
  return sheetOf(
    lines.map((line) =>
      line
        .trim()
        .slice(1)
        .replace(/\|$/, "")
        .split("|")
        .map((cell) => drawnCell(cell.replace(/^ | +$/g, ""))),
    ),
    options,
  );
}

/** A sheet from rows of cells. */
export function sheetOf(rows: readonly (readonly GridCell[])[], options: GridOptions = {}): SheetCells {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const full = rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? null));
  return {
    name: options.name ?? "Biểu",
    row: options.row ?? 0,
    column: options.column ?? 0,
    values: full.map((row) => row.map(valueOf)),
    text: full.map((row) => row.map(shownOf)),
    numberFormats: full.map((row) =>
      row.map((cell) => (cell !== null && typeof cell === "object" ? cell.format : "General")),
    ),
    valueTypes: full.map((row) => row.map((cell) => typeOf(valueOf(cell)))),
    hiddenRows: options.hiddenRows ?? [],
    hiddenColumns: options.hiddenColumns ?? [],
    boldRows: options.boldRows ?? [],
    looks: { ...PLAIN_LOOKS, ...options.looks },
    tables: options.tables ?? [],
    names: [],
    visibility: options.visibility ?? "visible",
    isProtected: options.isProtected ?? false,
    isOurReport: options.isOurReport ?? false,
  };
}

function drawnCell(text: string): GridCell {
  if (text.trim() === "" || text.trim() === "_") return null;
  if (text.startsWith("'")) return text.slice(1);
  const figure = /^(-?\d{1,3}(?:\.\d{3})*|-?\d+)(?:,(\d+))?(%?)$/.exec(text);
  if (figure === null) return text;
  const decimals = figure[2] ?? "";
  const value = Number(`${(figure[1] ?? "").replace(/\./g, "")}.${decimals === "" ? "0" : decimals}`);
  const places = decimals === "" ? "" : `.${"0".repeat(decimals.length)}`;
  if (figure[3] === "%") return { value: Number((value / 100).toPrecision(15)), format: `0${places}%` };
  if (/^0\d/.test(text)) return { value, format: "00" };
  return { value, format: text.includes(".") ? `#,##0${places}` : `0${places}` };
}

function valueOf(cell: GridCell): CellValue {
  if (cell === null) return "";
  return typeof cell === "object" ? cell.value : cell;
}

function typeOf(value: CellValue): CellType {
  if (value === "") return "Empty";
  if (typeof value === "boolean") return "Boolean";
  if (typeof value === "number") return "Double";
  return /^#(?:REF!|DIV\/0!|N\/A|VALUE!|NAME\?|NUM!|NULL!)$/.test(value) ? "Error" : "String";
}

/** As a Vietnamese Excel shows it: enough of number formats for the tests. */
function shownOf(cell: GridCell): string {
  if (cell === null) return "";
  if (typeof cell === "string") return cell;
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  if (typeof cell === "number") return String(cell).replace(".", ",");
  const decimals = /\.(0+)/.exec(cell.format)?.[1]?.length ?? 0;
  const isPercent = cell.format.endsWith("%");
  const digits = Math.abs(isPercent ? cell.value * 100 : cell.value).toFixed(decimals);
  const [whole = "", fraction] = digits.split(".");
  const grouped = cell.format.includes(",") ? whole.replace(/\B(?=(\d{3})+$)/g, ".") : whole;
  const least = /^0+/.exec(cell.format)?.[0].length ?? 1;
  const padded = grouped.padStart(least, "0");
  return `${cell.value < 0 ? "-" : ""}${padded}${fraction === undefined ? "" : `,${fraction}`}${isPercent ? "%" : ""}`;
}
