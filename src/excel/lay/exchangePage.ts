/**
 * What stands on a report sheet is exchanged in an order that loses no word, wherever Excel stops for good: bared of its looks, the
 * old page keeps its words until one action writes the new ones over them. Names cannot move in that same action: one of them,
 * the seal, is put away before it and put in its place after all others. While it is away the page itself says where its blocks
 * lie (report/keptWords).
 */

import { addressOf, sheetAddressOf } from "../../model/address";
import type { Area } from "../../model/cells";
import type { SheetPlan } from "../../model/sheetPlan";

/** A name of a sheet, and the formula that says its place. */
export interface SheetName {
  readonly name: string;
  readonly formula: string;
}

/**
 * Ours among the names a sheet lists. Excel may list others there: a user's, on the web the workbook's (OfficeDev/office-js #1011),
 * its own (Print_Area, Print_Titles, _FilterDatabase). Those are nobody's to change.
 */
export function ownNames<T extends SheetName>(names: readonly T[]): T[] {
  return names.filter(({ name }) => name.startsWith("ChiTieu_"));
}

/** Takes looks, rules, merges and heights from an area; what is written there stays. */
export function bareArea(sheet: Excel.Worksheet, area: Area): void {
  const range = sheet.getRange(addressOf(area));
  range.unmerge();
  range.conditionalFormats.clearAll();
  range.clear("Formats");
  range.format.useStandardHeight = true;
}

/** Empties the rows of an area from `row` on, and takes the links of the others, whose words were written over. */
export function clearRest(sheet: Excel.Worksheet, area: Area, row: number): void {
  sheet.getRange(addressOf(area)).clear("Hyperlinks");
  if (area.rows <= row) return;
  sheet.getRange(addressOf({ ...area, row, rows: area.rows - row })).clear("All");
}

/** A plan's names, as Excel wants them. */
export function listNames({ names, sheetName }: Pick<SheetPlan, "names" | "sheetName">): SheetName[] {
  return names.map(({ name, block }) => ({
    name,
    formula: `=${sheetAddressOf({ ...block, sheet: sheetName }, "both")}`,
  }));
}

/** Puts the seal away, on A1, where its block never lies. */
export function breakSeal(sheet: Excel.Worksheet, lying: readonly SheetName[], seal: string | null): void {
  const found = lying.find(({ name }) => name === seal);
  const place = /^(=.*!)[^!]+$/.exec(found?.formula ?? "")?.[1];
  if (found !== undefined && place !== undefined) sheet.names.getItem(found.name).formula = `${place}$A$1`;
}

/**
 * Makes the names of a sheet say what they said, or should say, the seal last: kept where they are, so that formulas using them
 * live on.
 */
export function layNames(
  sheet: Excel.Worksheet,
  wanted: readonly SheetName[],
  lying: readonly SheetName[],
  seal: string | null,
): void {
  for (const { name } of lying) {
    if (!wanted.some((other) => other.name === name)) sheet.names.getItem(name).delete();
  }
  const isSeal = ({ name }: SheetName): boolean => name === seal;
  for (const each of [...wanted.filter((one) => !isSeal(one)), ...wanted.filter(isSeal)]) {
    const there = lying.find(({ name }) => name === each.name);
    if (there === undefined) sheet.names.add(each.name, each.formula);
    else if (isSeal(each) || there.formula !== each.formula)
      sheet.names.getItem(each.name).formula = each.formula;
  }
}
