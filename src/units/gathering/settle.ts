/** What is done with all that senders give for one row of the master. */

import { clean, compareToMark } from "../../model/numbers";
import { nameKey } from "../rowKeys";
import type { UnitFile, UnitRow } from "../unitFile";
import type { Conflict, GatheredCell, Kept, MasterRow, Origin, Unmatched } from "./gathering";
import { chooseGivenValue } from "./givenValue";

/** A sender's row that has something to give, and where it belongs. */
export interface Offer {
  readonly file: UnitFile;
  readonly unit: string;
  readonly given: UnitRow;
  readonly row: MasterRow;
  readonly conversion: number;
}

export interface Settled {
  readonly cells: readonly GatheredCell[];
  readonly conflicts: readonly Conflict[];
  readonly kept: readonly Kept[];
  readonly unmatched: readonly Unmatched[];
}

const NOTHING: Settled = { cells: [], conflicts: [], kept: [], unmatched: [] };

/** Where all agree on an empty cell it is filled; else what they give is shown. */
export function settle(row: MasterRow, offers: readonly Offer[]): Settled {
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
    return { ...NOTHING, kept: others.map((offer) => ({ row, what: "actual", origin: traceOffer(offer) })) };
  }
  const [first, ...others] = offers;
  if (first === undefined) return NOTHING;
  const origins = offers.map(traceOffer);
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

function noRoom({ file, unit, given, row }: Offer, why: Unmatched["why"]): Unmatched {
  return { file: file.file, unit, row: given, key: nameKey(given.name), why, near: row, isOffered: false };
}

/** A remark goes where none stands; several different ones are shown, as figures are. */
function settleNote(row: MasterRow, offers: readonly Offer[]): Settled {
  const given = offers.flatMap((offer) =>
    offer.given.note === null || isSameText(offer.given.note, row.note)
      ? []
      : [{ offer, origin: { ...traceOffer(offer), printed: offer.given.note } }],
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

function traceOffer({ file, unit, given, row }: Offer): Origin {
  return {
    file: file.file,
    unit,
    cell: given.actual?.cell ?? given.cell,
    printed: given.actual?.printed ?? "",
    called: isSameName(given, row) ? null : given.name,
  };
}

function isSameName(one: UnitRow, other: MasterRow): boolean {
  return nameKey(one.name) === nameKey(other.name);
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
