/** A workbook's file, read as it lies: values, shown text, formats and looks. Nothing is calculated, no link is followed. */

import { parseCsv } from "hucre/csv";
import { readXlsx, type ReadOptions, type Workbook } from "hucre/xlsx";
import { PLAIN_LOOKS, type SheetCells } from "../model/cells";
import { MOST_COLUMNS, MOST_ROWS, type FileContents, type FileRefusal } from "./fileContents";
import { takeSheet, zerosOfFormulas } from "./sheetCells";
import { MOST_BYTES, readZipFacts } from "./zipFacts";

/** What a file gives, or why it gives nothing. Never rejects for what is wrong with the file. */
export async function readWorkbookFile(
  bytes: Uint8Array,
  fileName: string,
  reportName: string,
): Promise<FileContents | FileRefusal> {
  const kind = detectKind(bytes, fileName);
  switch (kind) {
    case "zip":
      return readZip(bytes, reportName).then(null, () => "damaged");
    case "oldOffice":
      return hasStream(bytes, "EncryptedPackage") ? "encrypted" : "legacyXls";
    case "text":
      return readText(bytes, fileName);
    case "other":
      return "notAWorkbook";
  }
}

type FileKind = "zip" | "oldOffice" | "text" | "other";

function detectKind(bytes: Uint8Array, fileName: string): FileKind {
  if (startsWith(bytes, [0x50, 0x4b])) return "zip";
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return "oldOffice";
  return /\.(?:csv|txt|tsv)$/i.test(fileName) ? "text" : "other";
}

function startsWith(bytes: Uint8Array, first: readonly number[]): boolean {
  return first.every((byte, at) => bytes[at] === byte);
}

const COLUMN_LETTERS = "IV";
const OPTIONS: ReadOptions = { readStyles: true, range: `A1:${COLUMN_LETTERS}${MOST_ROWS}` };

async function readZip(bytes: Uint8Array, reportName: string): Promise<FileContents | FileRefusal> {
  const { kind, size, renamed, cellSheets, longSheets, stored, wantsCalculation } = await readZipFacts(bytes);
  if (size > MOST_BYTES) return "tooLarge";
  if (kind === "other") return "notAWorkbook";
  const only = cellSheets.length === 0 ? {} : { sheets: [...cellSheets] };
  const book = await readXlsx(renamed ?? bytes, { ...OPTIONS, ...only });
  const cut = longSheets.flatMap((at) => book.sheets[cellSheets.indexOf(at)]?.name ?? []);
  const contents = readContents(book, reportName);
  const zeros = wantsCalculation ? zerosOfFormulas(book) : [];
  return { ...contents, uncalculated: [...contents.uncalculated, ...zeros], stored, cut };
}

/**
 * Names of streams stand in the envelope in two bytes a letter. Old workbooks come in the same envelope as locked new ones: they are
 * not read, as the library gives their values without number formats, and 95% would be read as 0,95.
 */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].map((letter) => `${letter}\u0000`).join("");
  return decode(bytes, "latin1").includes(wanted);
}

function readContents(book: Workbook, reportName: string): FileContents {
  const taken = book.sheets.map((sheet) => takeSheet(sheet, book, reportName));
  const { modified } = book.properties ?? {};
  const isTime = modified instanceof Date && !Number.isNaN(modified.getTime());
  return {
    sheets: taken.map(({ cells }) => cells),
    stored: null,
    savedAt: isTime ? modified.toISOString() : null,
    uncalculated: taken.flatMap(({ uncalculated }) => uncalculated),
    cut: [],
  };
}

/** A table kept as text: every cell is words, read as figures typed as text are. */
function readText(bytes: Uint8Array, fileName: string): FileContents {
  const all = parseCsv(decodeText(bytes)).map((line) => line.map((cell) => String(cell ?? "")));
  const lines = all.slice(0, MOST_ROWS).map((line) => line.slice(0, MOST_COLUMNS));
  const width = Math.max(0, ...lines.map((line) => line.length));
  const values = lines.map((line) => Array.from({ length: width }, (_, at) => line[at] ?? ""));
  const name = fileName.replace(/^.*[\\/]/, "").replace(/\.[^.]*$/, "");
  const sheet: SheetCells = {
    name,
    row: 0,
    column: 0,
    values,
    text: values,
    numberFormats: values.map((line) => line.map(() => "General")),
    valueTypes: values.map((line) => line.map((value) => (value === "" ? "Empty" : "String"))),
    hiddenRows: [],
    hiddenColumns: [],
    boldRows: [],
    looks: PLAIN_LOOKS,
    tables: [],
    names: [],
    visibility: "visible",
    isProtected: false,
    isOurReport: false,
  };
  const cut = all.length > MOST_ROWS ? [name] : [];
  return { sheets: [sheet], stored: null, savedAt: null, uncalculated: [], cut };
}

/** Excel writes text in two bytes a letter, in UTF-8, or in Windows' Vietnamese letters. */
function decodeText(bytes: Uint8Array): string {
  if (startsWith(bytes, [0xff, 0xfe])) return decode(bytes, "utf-16le");
  const text = decode(bytes, "utf-8");
  return text.includes("\ufffd") ? decode(bytes, "windows-1258") : text;
}

type Decoders = { readonly TextDecoder: new (label: string) => { decode(bytes: Uint8Array): string } };

/** Browsers, their workers and Node have it; no other room needs to know. */
function decode(bytes: Uint8Array, label: string): string {
  const { TextDecoder } = globalThis as unknown as Decoders;
  return new TextDecoder(label).decode(bytes);
}
