/** Rows that several senders filled in, put into the one table they belong to: what comes from where, and what a person must look at. */

import { groupBy } from "../../model/groupBy";
import type { ChangedPlan, Gathering, MasterRow, RenamedRow, Unmatched } from "./gathering";
import { isRead, type Received, type UnitFile, type UnitRow } from "../unitFile";
import { makeRowFinder, nameKey, type Match, type RowNames } from "../rowKeys";
import { compareTexts } from "../compareTexts";
import { findNearest } from "./nearest";
import { settle, type Offer } from "./settle";

/**
 * Matches by number and name with unit, never by position; the order of the files says nothing. `names`: what senders call rows of the
 * master, as a person said.
 */
export function gatherRows(
  master: readonly MasterRow[],
  received: readonly Received[],
  unitOf: (file: UnitFile) => string,
  names: RowNames = {},
): Gathering {
  const files = [...received].sort((one, other) => compareTexts(one.file, other.file));
  const find = makeRowFinder(master, names);
  const unmatched: Unmatched[] = [];
  const offers: Offer[] = [];
  for (const file of files.filter(isRead)) {
    for (const given of file.rows) {
      const match = find(given);
      if (match.kind === "found") offers.push({ file, unit: unitOf(file), given, ...match });
      else if (hasNews(given))
        unmatched.push({ file: file.file, unit: unitOf(file), ...whyNot(match, given, master) });
    }
  }
  const byRow = groupBy(offers, ({ row }) => row);
  const settled = master.map((row) => settle(row, byRow.get(row) ?? []));
  const cells = settled.flatMap((each) => each.cells);
  const filled = new Set(cells.flatMap(({ row, what }) => (what === "actual" ? [row] : [])));
  return {
    received: files,
    cells,
    notTaken: [],
    conflicts: settled.flatMap(({ conflicts }) => conflicts),
    kept: settled.flatMap(({ kept }) => kept),
    unmatched: [...unmatched, ...settled.flatMap((each) => each.unmatched)],
    nameless: files.filter(isRead).flatMap((file) => listNameless(file, unitOf(file))),
    renamed: listRenamed(offers, names),
    changedPlans: offers.flatMap(changedPlan),
    stillEmpty: master.filter((row) => row.open !== null && !filled.has(row)),
  };
}

function listNameless({ file, nameless }: UnitFile, unit: string): Gathering["nameless"] {
  return nameless.map((rows) => ({ ...rows, file, unit }));
}

function hasNews({ actual, note }: UnitRow): boolean {
  return actual !== null || note !== null;
}

function whyNot(
  match: Exclude<Match<MasterRow>, { kind: "found" }>,
  given: UnitRow,
  master: readonly MasterRow[],
): Omit<Unmatched, "file" | "unit"> {
  const own = { row: given, key: nameKey(given.name) };
  switch (match.kind) {
    case "units":
      return { ...own, why: "unitsDiffer", near: match.row, isOffered: false };
    case "several":
      return { ...own, why: "severalRows", near: match.rows[0] ?? null, isOffered: false };
    case "none": {
      const near = findNearest(given, master);
      return { ...own, why: "noSuchRow", near: near?.row ?? null, isOffered: near?.isOffered ?? false };
    }
  }
}

function listRenamed(offers: readonly Offer[], names: RowNames): readonly RenamedRow[] {
  const all = offers.map(({ given, row }) => ({ key: nameKey(given.name), called: given.name, row }));
  const known = new Set(Object.keys(names));
  const renamed = all.filter(({ key, row }) => known.has(key) && key !== nameKey(row.name));
  return [...new Map(renamed.map((each) => [each.key, each])).values()];
}

function changedPlan({ file, unit, given, row, conversion }: Offer): readonly ChangedPlan[] {
  if (given.target === null || row.target === null || conversion !== 1) return [];
  if (given.targetFigures === row.targetFigures) return [];
  return [{ row, file: file.file, unit, cell: given.cell, printed: given.target }];
}
