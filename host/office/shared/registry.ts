/** Where the families meet: a range names its sheet, a sheet its ranges. They find each other here by name and import none of each other. */
import type { Block, HostWorkbook, Sheet } from "../../workbook/model";
import type { Area } from "./area";
import type { Family, Node, Table } from "./family";
import { family } from "./family";

/** The tables of some sheets, or of a part of one. */
export interface Tables {
  readonly sheets: readonly Sheet[];
  readonly within?: Block;
}

/** The custom XML parts of a workbook, or those of one namespace. */
export interface Parts {
  readonly workbook: HostWorkbook;
  readonly namespace?: string;
}

/** Each family another one asks for, and what it stands for in the model. */
export interface Known {
  readonly ChartCollection: Sheet;
  readonly ConditionalFormatCollection: Area;
  readonly CustomXmlPartCollection: Parts;
  readonly NamedItemCollection: HostWorkbook | Sheet;
  readonly PageBreakCollection: Sheet;
  readonly PageLayout: Sheet;
  readonly Range: Area;
  readonly RangeAreas: Area;
  readonly RangeFormat: Area;
  readonly SettingCollection: HostWorkbook;
  readonly TableCollection: Tables;
  readonly Workbook: HostWorkbook;
  readonly Worksheet: Sheet;
  readonly WorksheetCollection: HostWorkbook;
}

const known = new Map<keyof Known, Family>();

/** Makes all of them known, once: families/index.ts. */
export function register(tables: { readonly [Name in keyof Known]: Table<Known[Name]> }): void {
  for (const [name, table] of Object.entries(tables) as [keyof Known, Table<never>][]) {
    known.set(name, family(name, table));
  }
}

/** An object of a family, by the family's name. */
export function nodeOf<Name extends keyof Known>(name: Name, self: Known[Name]): Node {
  const found = known.get(name);
  if (found === undefined) throw new Error(`no family ${name}`);
  return found.of(self as never);
}

/** A range of one block. */
export function rangeOf(sheet: Sheet, block: Block): Node {
  return nodeOf("Range", { sheet, blocks: [block] });
}
