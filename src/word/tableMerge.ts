/**
 * A table of a person's file beside the one we wrote there and the one of today, cell by cell: ours are renewed, what the person changed
 * stays, and is asked about where our words changed as well.
 */

import type { Content } from "./content";
import type { SlotTable } from "./controls";
import { readGrid, type WordRow } from "./grid";
import type { ReadSlot, WrittenTable } from "./record";
import { matchRows } from "./rowMatching";
import type { XmlElement } from "./xml/scanXml";

/** "stays": nothing to do, or the person's. "askedAway": the report has no such row any more, and the person wrote in it. */
export type CellFate = "stays" | "renewed" | "asked";
export type RowFate = "stays" | "cells" | "renewed" | "asked" | "dropped" | "askedAway";

export interface MergedRow {
  readonly theirs: WordRow;
  /** Of the row we wrote; null: the person's own. */
  readonly id: string | null;
  readonly ours: OurRow | null;
  readonly before: readonly Content[] | null;
  /** Its place among the rows we wrote. */
  readonly beforeAt: number | null;
  readonly fate: RowFate;
  /** One for each cell where `fate` is "cells"; else empty. */
  readonly cells: readonly CellFate[];
}

/** A row as the report has it now. */
export interface OurRow {
  readonly id: string;
  /** Among all rows of the report's table. */
  readonly at: number;
  readonly row: WordRow;
}

export interface TableMerge {
  readonly rows: readonly MergedRow[];
  readonly added: readonly OurRow[];
  /** Rows the person took away and we would write otherwise now: not put back. */
  readonly gone: readonly OurRow[];
}

/** null: not the same table any more, to be compared as a whole. */
export function mergeTable(
  before: WrittenTable | null,
  theirs: XmlElement,
  ours: ReadSlot,
  { persons, cellTitles }: Pick<SlotTable, "persons" | "cellTitles">,
): TableMerge | null {
  const mine = readGrid(theirs);
  const grid = readGrid(ours.content);
  const now = ours.written.table;
  if (before === null || mine === null || grid === null || now === null || mine.length === 0) return null;
  if (before.columns.join(" ") !== now.columns.join(" ")) return null;
  const today = now.rows.flatMap(({ id }, at) => (grid[at] === undefined ? [] : [{ id, at, row: grid[at] }]));
  const byId = new Map(today.map((each) => [each.id, each]));
  const found = matchRows(
    before.rows.map(({ cells }) => cells.map(({ text }) => text)),
    mine.map(({ cells }) => cells.map(({ content }) => content.text)),
    { isFixed: cellTitles !== null },
  );
  const rows = mine.map((row, at) => {
    const beforeAt = found.get(at);
    const written = beforeAt === undefined ? undefined : before.rows[beforeAt];
    if (beforeAt === undefined || written === undefined) return personsRow(row);
    const isPersons = persons.includes(written.id);
    return { ...mergedRow(row, written, byId.get(written.id) ?? null, isPersons), beforeAt };
  });
  return { ...withoutRecord(rows, before, today), gone: listGone(rows, before, byId) };
}

function personsRow(theirs: WordRow): MergedRow {
  return { theirs, id: null, ours: null, before: null, beforeAt: null, fate: "stays", cells: [] };
}

type WrittenRow = WrittenTable["rows"][number];

function mergedRow(
  theirs: WordRow,
  { id, cells: before }: WrittenRow,
  ours: OurRow | null,
  isPersons: boolean,
): Omit<MergedRow, "beforeAt"> {
  const row = { theirs, id, ours, before };
  const isTouched = !isSame(before, theirs);
  if (ours === null) return { ...row, fate: isTouched ? "askedAway" : "dropped", cells: [] };
  const isAlike = before.length === theirs.cells.length && before.length === ours.row.cells.length;
  if (!isAlike) return { ...row, fate: wholeRowFate(before, theirs, ours, isTouched), cells: [] };
  const cells = before.map((cell, at): CellFate => {
    const [mine, now] = [theirs.cells[at]?.content.look, ours.row.cells[at]?.content.look];
    if (now === cell.look || now === mine) return "stays";
    if (mine === cell.look) return "renewed";
    return isPersons ? "stays" : "asked";
  });
  return { ...row, fate: cells.every((fate) => fate === "stays") ? "stays" : "cells", cells };
}

function isSame(before: readonly Content[], { cells }: WordRow): boolean {
  return before.length === cells.length && before.every(({ look }, at) => look === cells[at]?.content.look);
}

/** Cells were joined or parted, by the person or by us. */
function wholeRowFate(
  before: readonly Content[],
  theirs: WordRow,
  { row }: OurRow,
  isTouched: boolean,
): RowFate {
  if (isSame(before, row) || row.content.look === theirs.content.look) return "stays";
  return isTouched ? "asked" : "renewed";
}

/** Rows of today that no record knows: added, unless the person has one of the same name already, kept from earlier. */
function withoutRecord(
  rows: readonly MergedRow[],
  before: WrittenTable,
  today: readonly OurRow[],
): Pick<TableMerge, "rows" | "added"> {
  const known = new Set(before.rows.map(({ id }) => id));
  const fresh = today.filter(({ id }) => !known.has(id));
  const paired = new Map<OurRow, MergedRow>();
  for (const ours of fresh) {
    const name = nameIn(ours.row);
    const found = rows.find(
      (row) => row.id === null && nameIn(row.theirs) === name && ![...paired.values()].includes(row),
    );
    if (name !== "" && found !== undefined) paired.set(ours, found);
  }
  const oursOf = new Map([...paired].map(([ours, row]) => [row, ours]));
  return {
    rows: rows.map((row) => {
      const ours = oursOf.get(row);
      if (ours === undefined) return row;
      const isEqual = ours.row.content.look === row.theirs.content.look;
      return { ...row, id: ours.id, ours, fate: isEqual ? "stays" : "asked" };
    }),
    added: fresh.filter((ours) => !paired.has(ours)),
  };
}

/** The name in a row of the report. */
export function nameIn({ cells }: WordRow): string {
  return cells[1]?.content.text ?? "";
}

function listGone(
  rows: readonly MergedRow[],
  before: WrittenTable,
  byId: ReadonlyMap<string, OurRow>,
): readonly OurRow[] {
  const there = new Set(rows.map(({ id }) => id));
  return before.rows.flatMap(({ id, cells }) => {
    const ours = byId.get(id);
    return ours === undefined || there.has(id) || isSame(cells, ours.row) ? [] : [ours];
  });
}
