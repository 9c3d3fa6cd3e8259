/** What a workbook's package says beside its cells: which sheets are sheets of cells, our settings, and how far each sheet reaches. */

import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { joinStoredText } from "../model/storedText";
import { MOST_ROWS } from "./fileContents";

export interface ZipFacts {
  /** Anything else is no workbook whose formats can be read: .xlsb and .ods neither. */
  readonly kind: "xlsx" | "other";
  /** Bytes of all parts once unpacked. */
  readonly size: number;
  /** The same package with parts named as they should be; null where it is as it should. */
  readonly renamed: Uint8Array | null;
  /** Places of sheets of cells in the order of the tabs: chart sheets have none. */
  readonly cellSheets: readonly number[];
  /** Places of sheets that reach below the rows that are read. */
  readonly longSheets: readonly number[];
  readonly stored: string | null;
  /** The workbook asks Excel to calculate it when opened: what stands for results may be put there by a program that calculates nothing. */
  readonly wantsCalculation: boolean;
}

/** One file of a workbook that people fill in is far below. */
export const MOST_BYTES = 300_000_000;

/** Looks into the package. Rejects where it is none. */
export async function readZipFacts(bytes: Uint8Array): Promise<ZipFacts> {
  const names: string[] = [];
  let size = 0;
  unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      names.push(name);
      size += originalSize;
      return false;
    },
  });
  const none = { size, renamed: null, cellSheets: [], longSheets: [], stored: null, wantsCalculation: false };
  // Refused by its reader.
  if (size > MOST_BYTES) return { ...none, kind: "xlsx" };
  if (names.some((name) => name.includes("\\")) || namesPartsOddly(bytes)) {
    const renamed = renameParts(bytes);
    return { ...(await readZipFacts(renamed)), renamed };
  }
  const isXlsx =
    names.includes("[Content_Types].xml") && names.some((name) => /^xl\/workbook\w*\.xml$/.test(name));
  if (!isXlsx) return { ...none, kind: "other" };
  return { ...none, ...(await readParts(bytes)), kind: "xlsx" };
}

/** Some programs part folders by the other stroke, in the package or where one part names another. */
function renameParts(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([given, part]) => {
    const name = given.replaceAll("\\", "/");
    return [name, NAMES_PARTS.test(name) ? strToU8(withStrokes(strFromU8(part))) : part] as const;
  });
  return zipSync(Object.fromEntries(parts), { level: 0 });
}

const NAMES_PARTS = /\.rels$|^\[Content_Types\]\.xml$/;

function withStrokes(xml: string): string {
  return xml.replace(/\s(?:Target|PartName)\s*=\s*(?:"[^"]*"|'[^']*')/g, (named) => {
    return /:\/\//.test(named) ? named : named.replaceAll("\\", "/");
  });
}

function namesPartsOddly(bytes: Uint8Array): boolean {
  const parts = Object.values(unzipSync(bytes, { filter: ({ name }) => NAMES_PARTS.test(name) }));
  return parts.map(decodePart).some((xml) => withStrokes(xml) !== xml);
}

type Parts = Readonly<Record<string, Uint8Array>>;

async function readParts(
  bytes: Uint8Array,
): Promise<Pick<ZipFacts, "cellSheets" | "longSheets" | "stored" | "wantsCalculation">> {
  const wanted = /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|webextensions\/[^/]+\.xml)$/;
  const parts: Parts = unzipSync(bytes, { filter: ({ name }) => wanted.test(name) });
  const targets = sheetTargets(decodePart(parts["xl/_rels/workbook.xml.rels"]));
  const book = decodePart(parts["xl/workbook.xml"]);
  const sheets = [...book.matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)].map(
    ([tag]) => targets.get(attribute(tag, "\\w+:id") ?? "") ?? null,
  );
  // A workbook named otherwise is read as the library finds it.
  const cellSheets = sheets.flatMap((target, at) => (target === null ? [] : [at]));
  const settings = Object.entries(parts).flatMap(([name, part]) =>
    name.includes("webextensions") ? readProperties(decodePart(part)) : [],
  );
  const stored = joinStoredText(new Map(await Promise.all(settings))).text;
  const wantsCalculation = /<(?:\w+:)?calcPr\s[^>]*fullCalcOnLoad\s*=\s*["'](?:1|true)["']/.test(book);
  return { cellSheets, longSheets: findLong(bytes, sheets), stored, wantsCalculation };
}

function decodePart(part: Uint8Array | undefined): string {
  return part === undefined ? "" : strFromU8(part);
}

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag)?.slice(1).find(Boolean);
}

function sheetTargets(xml: string): ReadonlyMap<string, string> {
  return new Map(
    [...xml.matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)].flatMap(([tag]) => {
      const target = attribute(tag, "Target");
      const isCells = attribute(tag, "Type")?.endsWith("/worksheet") === true;
      if (!isCells || target === undefined) return [];
      return [[attribute(tag, "Id") ?? "", target.replace(/^\/xl\/|^\.\//, "")] as const];
    }),
  );
}

/** Settings of add-ins, each a name and a value in JSON. */
function readProperties(xml: string): readonly Promise<readonly [string, unknown]>[] {
  return [...xml.matchAll(/<(?:\w+:)?property\s[^>]*>/g)].map(async ([tag]) => {
    const value = unescapeXml(attribute(tag, "value") ?? "");
    const parsed: unknown = await Promise.resolve(value)
      .then(JSON.parse)
      .then(null, () => value);
    return [unescapeXml(attribute(tag, "name") ?? ""), parsed] as const;
  });
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function unescapeXml(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex: string, decimal: string, name: string) => {
      if (name !== undefined) return ENTITIES[name] ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

/** The last row of a sheet stands at its end. */
const END = 100_000;

function findLong(bytes: Uint8Array, sheets: readonly (string | null)[]): readonly number[] {
  return sheets.flatMap((target, at) => {
    if (target === null) return [];
    const [part] = Object.values(unzipSync(bytes, { filter: ({ name }) => name === `xl/${target}` }));
    const end = decodePart(part?.subarray(-END));
    const rows = [...end.matchAll(/<(?:\w+:)?row\s[^>]*>/g)].map(([tag]) => Number(attribute(tag, "r") ?? 0));
    return Math.max(0, ...rows) > MOST_ROWS ? [at] : [];
  });
}
