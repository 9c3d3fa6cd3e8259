/** What ranges and areas have in common: their used cells, clearing, what must be worked out before it is read. */
import { union } from "../workbook/address";
import type { Block, Cell, Sheet } from "../workbook/model";
import type { Area } from "./area";
import { intersection, refuse } from "./area";
import type { Context } from "./family";
import { ownOf } from "./family";
import { asText } from "./given";
import type { OfficeSession } from "./session";

/** The smallest block within `block` with all its filled cells (or formatted ones too); null when there are none. */
export function usedWithin(sheet: Area["sheet"], block: Block, valuesOnly: boolean): Block | null {
  const used = sheet.usedBlock(valuesOnly);
  const seen = used && intersection(used, block);
  if (seen === null || !valuesOnly) return seen;
  let found: Block | null = null;
  for (let row = seen.row; row < seen.row + seen.rows; row++) {
    for (let column = seen.column; column < seen.column + seen.columns; column++) {
      if (isEmpty(sheet.cell(row, column))) continue;
      const cell = { row, column, rows: 1, columns: 1 };
      found = found === null ? cell : union(found, cell);
    }
  }
  return found;
}

export function isEmpty(cell: Cell): boolean {
  return cell.value === "" && cell.formula === null;
}

/** Brings a sheet up, in place of a chart sheet too; on the web not one added by this very batch. */
export function bringUp(sheet: Sheet, { workbook, session }: Context): void {
  if (isTooNew(sheet, session)) return;
  workbook.activeSheet = sheet;
  if (session.poses.inFront === "chartSheet") session.poses.inFront = "sheet";
}

/** On the web a sheet added by this very batch is not brought up. */
export function isTooNew(sheet: Sheet, { poses, addedNow }: OfficeSession): boolean {
  return poses.platform === "web" && addedNow.has(sheet);
}

/** With its formulas worked out: earlier writes of the same batch may have changed them. */
export function settled(self: Area, { session }: Context): Area {
  session.settle();
  return self;
}

const CLEARED = { All: "all", Contents: "contents", Formats: "formats", Hyperlinks: "hyperlinks" } as const;

/** Range.clear and RangeAreas.clear. */
export function clear(self: Area, applyTo: unknown = "All"): void {
  const what =
    ownOf<"all" | "contents" | "formats" | "hyperlinks">(CLEARED, asText(applyTo ?? "All")) ??
    refuse("InvalidArgument", asText(applyTo));
  for (const block of self.blocks) self.sheet.clear(block, what);
}
