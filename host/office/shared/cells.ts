/** What ranges and areas have in common: their used cells, clearing, what must be worked out before it is read. */
import type { Block, Cell, Sheet } from "../../workbook/model";
import type { Area } from "./area";
import { intersection, refuse } from "./area";
import type { Context } from "./family";
import { ownOf } from "./family";
import { asText } from "./given";
import type { OfficeSession } from "../session";

/** The smallest block within `block` with all its filled cells (or formatted ones too); null when there are none. */
export function usedWithin(sheet: Area["sheet"], block: Block, valuesOnly: boolean): Block | null {
  const used = sheet.usedBlock(valuesOnly);
  const seen = used && intersection(used, block);
  if (seen === null || !valuesOnly) return seen;
  if (covers(seen, used)) return used;
  let [bottom, left, right] = [-1, Infinity, -1];
  const cells = sheet.cellsWithin(seen, true);
  for (const [row, column] of cells) {
    bottom = Math.max(bottom, row);
    left = Math.min(left, column);
    right = Math.max(right, column);
  }
  const top = cells[0]?.[0];
  if (top === undefined) return null;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function covers(seen: Block, used: Block | null): boolean {
  return used !== null && seen.rows === used.rows && seen.columns === used.columns;
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
