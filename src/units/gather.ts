/** Rows that several senders filled in, put into the one table they belong to: what comes from where, and what a person must look at. */

import { groupBy } from "../model/groupBy";
import { clean, compareToMark } from "../model/numbers";
import type {
  ChangedPlan,
  Conflict,
  GatheredCell,
  Gathering,
  Kept,
  MasterRow,
  Origin,
  Unmatched,
} from "./gathering";
import { isRead, type Received, type UnitFile, type UnitRow } from "./unitFile";
import { nameKey, numberKey, makeRowFinder, type Match } from "./rowKeys";
import { compareTexts } from "./compareTexts";
import { chooseGivenValue } from "./givenValue";

/** A sender's row that has something to give, and where it belongs. */
interface Offer {
  readonly file: UnitFile;
  readonly unit: string;
  readonly given: UnitRow;
  readonly row: MasterRow;
  readonly conversion: number;
}

/** Matches by number and name with unit, never by position; the order of the files says nothing. */
export function gatherRows(
  master: readonly MasterRow[],
  received: readonly Received[],
  unitOf: (file: UnitFile) => string,
): Gathering {
  const files = [...received].sort((one, other) => compareTexts(one.file, other.file));
  const find = makeRowFinder(master);
  const unmatched: Unmatched[] = [];
  const offers: Offer[] = [];
  for (const file of files.filter(isRead)) {
    for (const given of file.rows) {
      const match = find(given);
      if (match.kind === "found") offers.push({ file, unit: unitOf(file), given, ...match });
      else if (hasNews(given))
        unmatched.push({ file: file.file, row: given, ...whyNot(match, given, master) });
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
    changedPlans: offers.flatMap(changedPlan),
    stillEmpty: master.filter((row) => row.open !== null && !filled.has(row)),
  };
}

function hasNews({ actual, note }: UnitRow): boolean {
  return actual !== null || note !== null;
}

function whyNot(
  match: Exclude<Match<MasterRow>, { kind: "found" }>,
  given: UnitRow,
  master: readonly MasterRow[],
): Pick<Unmatched, "why" | "near"> {
  switch (match.kind) {
    case "units":
      return { why: "unitsDiffer", near: match.row };
    case "several":
      return { why: "severalRows", near: match.rows[0] ?? null };
    case "none":
      return { why: "noSuchRow", near: nearest(given, master) };
  }
}

/** A row of the same number that shares words with the name: shown, never taken. */
function nearest({ number, name }: UnitRow, master: readonly MasterRow[]): MasterRow | null {
  const words = new Set(nameKey(name).split(" "));
  const shared = (row: MasterRow): number =>
    nameKey(row.name)
      .split(" ")
      .filter((word) => words.has(word)).length;
  const [best] = [...master]
    .filter((row) => numberKey(row.number) === numberKey(number) || shared(row) >= 3)
    .sort((one, other) => shared(other) - shared(one));
  return best !== undefined && shared(best) > 0 ? best : null;
}

interface Settled {
  readonly cells: readonly GatheredCell[];
  readonly conflicts: readonly Conflict[];
  readonly kept: readonly Kept[];
  readonly unmatched: readonly Unmatched[];
}

const NOTHING: Settled = { cells: [], conflicts: [], kept: [], unmatched: [] };

function settle(row: MasterRow, offers: readonly Offer[]): Settled {
  const figure = settleFigure(
    row,
    offers.filter(({ given }) => given.actual !== null),
  );
  const note = settleNote(row, offers);
  return {
    cells: [...figure.cells, ...note.cells],
    conflicts: [...figure.conflicts, ...note.conflicts],
    kept: [...figure.kept, ...note.kept],
    unmatched: [...figure.unmatched, ...note.unmatched],
  };
}

function settleFigure(row: MasterRow, offers: readonly Offer[]): Settled {
  if (row.open === null) {
    if (row.actual === null) return { ...NOTHING, unmatched: offers.map((offer) => noRoom(offer, "noCell")) };
    const others = offers.filter((offer) => !agrees(offer, row));
    return { ...NOTHING, kept: others.map((offer) => ({ row, what: "actual", origin: originOf(offer) })) };
  }
  const [first, ...others] = offers;
  if (first === undefined) return NOTHING;
  const origins = offers.map(originOf);
  if (others.some((other) => !areSame(first, other))) {
    return { ...NOTHING, conflicts: [{ row, what: "actual", origins }] };
  }
  const value = chooseGivenValue(row.open, first.given.actual, first.conversion);
  if (value === null) return { ...NOTHING, unmatched: [noRoom(first, "unitsDiffer")] };
  const converted =
    first.conversion === 1
      ? null
      : { from: first.given.actual?.unit ?? "", to: row.unit ?? "", by: first.conversion };
  return {
    ...NOTHING,
    cells: [{ row, what: "actual", cell: row.open.cell, value, origins, converted }],
  };
}

function noRoom({ file, given, row }: Offer, why: Unmatched["why"]): Unmatched {
  return { file: file.file, row: given, why, near: row };
}

/** A remark goes where none stands; several different ones are shown, as figures are. */
function settleNote(row: MasterRow, offers: readonly Offer[]): Settled {
  const given = offers.flatMap((offer) =>
    offer.given.note === null || isSameText(offer.given.note, row.note)
      ? []
      : [{ offer, origin: { ...originOf(offer), printed: offer.given.note } }],
  );
  const [first] = given;
  if (first === undefined) return NOTHING;
  const origins = given.map(({ origin }) => origin);
  if (row.openNote === null) {
    return row.note === null
      ? { ...NOTHING, unmatched: given.map(({ offer }) => noRoom(offer, "noNoteCell")) }
      : { ...NOTHING, kept: origins.map((origin) => ({ row, what: "note", origin })) };
  }
  if (origins.some(({ printed }) => !isSameText(printed, first.origin.printed))) {
    return { ...NOTHING, conflicts: [{ row, what: "note", origins }] };
  }
  const value = { kind: "text", text: first.origin.printed } as const;
  return { ...NOTHING, cells: [{ row, what: "note", cell: row.openNote, value, origins, converted: null }] };
}

function isSameText(one: string, other: string | null): boolean {
  return one.trim() === other?.trim();
}

function originOf({ file, unit, given }: Offer): Origin {
  return {
    file: file.file,
    unit,
    cell: given.actual?.cell ?? given.cell,
    printed: given.actual?.printed ?? "",
  };
}

function areSame(one: Offer, other: Offer): boolean {
  const [a, b] = [one.given.actual, other.given.actual];
  if (a === null || b === null) return false;
  if (a.value === null || b.value === null) return a.printed.trim() === b.printed.trim();
  return compareToMark(clean(a.value * one.conversion), clean(b.value * other.conversion)) === 0;
}

function agrees({ given, conversion }: Offer, { actual }: MasterRow): boolean {
  const offered = given.actual;
  if (offered === null || actual === null) return true;
  if (offered.value === null || actual.value === null)
    return offered.printed.trim() === actual.printed.trim();
  return compareToMark(clean(offered.value * conversion), actual.value) === 0;
}

function changedPlan({ file, given, row, conversion }: Offer): readonly ChangedPlan[] {
  if (given.target === null || row.target === null || conversion !== 1) return [];
  if (given.targetFigures === row.targetFigures) return [];
  return [{ row, file: file.file, cell: given.cell, printed: given.target }];
}
