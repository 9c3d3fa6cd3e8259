/** What a gathering found, line by line, as the pane says it. */

import type { Gathering } from "../../actions/units/unitsActions";
import { addressOf } from "../../model/address";
import type { CellRef } from "../../model/cells";
import type { Language } from "../../model/language";
import { fillPlaces, unitsText } from "../../text/units";

export interface FoundLine {
  readonly key: string;
  /** Where it would go, or lies in the master; null where there is no such cell. */
  readonly cell: CellRef | null;
  readonly name: string;
  readonly told: string;
  /** The row of the master that it may be, or is taken for; and by what the word of a person on it is remembered. */
  readonly near: { readonly key: string; readonly name: string; readonly cell: CellRef } | null;
}

export type Lines = Readonly<
  Record<
    "conflicts" | "unmatched" | "renamed" | "kept" | "plans" | "filled" | "stillEmpty",
    readonly FoundLine[]
  >
>;

export function cellName(cell: CellRef): string {
  return addressOf({ ...cell, rows: 1, columns: 1 });
}

function place(file: string, cell: CellRef): string {
  return `${file}, ${cell.sheet}!${cellName(cell)}`;
}

type What = Gathering["cells"][number]["what"];
type Origin = Gathering["cells"][number]["origins"][number];

const fromWhere = ({ unit, file, cell }: Origin): string => `${unit} (${place(file, cell)})`;

/** Of every kind of finding. */
export function listLines(gathering: Gathering, language: Language, noteWord: string): Lines {
  const { notes } = unitsText(language).gather;
  return {
    ...rowLines(gathering, language, noteWord),
    unmatched: unmatchedLines(gathering, language),
    renamed: gathering.renamed.map(({ key, called, row }) => ({
      key,
      cell: null,
      name: called,
      told: "",
      near: { key, name: row.name, cell: row.cell },
    })),
    plans: gathering.changedPlans.map(({ row, file, cell, printed }, at) => ({
      key: `p${at}`,
      cell: row.cell,
      name: row.name,
      told: `${printed} (${place(file, cell)}); ${fillPlaces(notes.planHas, { printed: row.target ?? "" })}`,
      near: null,
    })),
    stillEmpty: gathering.stillEmpty.map((row, at) => ({
      key: `e${at}`,
      cell: row.cell,
      name: row.name,
      told: "",
      near: null,
    })),
  };
}

/** What was sent for rows of the master. */
function rowLines(
  { cells, conflicts, kept }: Gathering,
  language: Language,
  noteWord: string,
): Pick<Lines, "filled" | "conflicts" | "kept"> {
  const { notes } = unitsText(language).gather;
  const ofNote = (what: What): string => (what === "note" ? `${noteWord}: ` : "");
  const sayCalled = (origins: readonly Origin[]): string =>
    [...new Set(origins.flatMap((origin) => origin.called ?? []))]
      .map((name) => `; ${fillPlaces(notes.called, { name })}`)
      .join("");
  return {
    filled: cells.map(({ row, cell, what, origins, converted, value }) => {
      const isConverted = value.kind === "number" && converted !== null;
      const shown = isConverted ? String(value.value) : (origins[0]?.printed ?? "");
      const by = converted === null ? "" : `; ${fillPlaces(notes.converted, { ...converted })}`;
      const told = `${ofNote(what)}${shown} ← ${origins.map(fromWhere).join("; ")}${by}${sayCalled(origins)}`;
      const key = `${what} ${cell.row} ${cell.column} ${cell.sheet}`;
      return { key, cell, name: row.name, told, near: null };
    }),
    conflicts: conflicts.map(({ row, what, origins }, at) => {
      const given = origins.map((one) => `${one.printed} ← ${fromWhere(one)}`).join("; ");
      const cell = (what === "note" ? row.openNote : row.open?.cell) ?? row.cell;
      return {
        key: `c${at}`,
        cell,
        name: row.name,
        told: ofNote(what) + given + sayCalled(origins),
        near: null,
      };
    }),
    kept: kept.map(({ row, what, origin }, at) => {
      const printed = (what === "note" ? row.note : row.actual?.printed) ?? "";
      const has = fillPlaces(notes.masterHas, { printed });
      const told = `${ofNote(what)}${origin.printed} ← ${origin.unit}; ${has}${sayCalled([origin])}`;
      return { key: `k${at}`, cell: row.actual?.cell ?? row.cell, name: row.name, told, near: null };
    }),
  };
}

/** What is no row of the master: of another name, or of none. */
function unmatchedLines({ unmatched, nameless }: Gathering, language: Language): readonly FoundLine[] {
  const { notes, reasons } = unitsText(language).gather;
  return [
    ...unmatched.map(({ file, row, key, why, near, isOffered }): FoundLine => {
      const sent = [row.actual?.printed, row.unit].flatMap((part) => part ?? []).join(" ");
      const hint =
        near === null || isOffered
          ? ""
          : `; ${fillPlaces(notes.near, { name: near.name, cell: cellName(near.cell) })}`;
      return {
        // Its own, not its place: a press meant for one line must not fall on the next.
        key: `${why} ${place(file, row.cell)}`,
        cell: null,
        name: row.name,
        told: `${sent} · ${place(file, row.cell)}: ${reasons[why]}${hint}`,
        near: isOffered && near !== null ? { key, name: near.name, cell: near.cell } : null,
      };
    }),
    ...nameless.map(({ file, cell, count, above }, at): FoundLine => {
      const note = above === "" ? notes.nameless : notes.namelessBelow;
      const told = `${place(file, cell)}: ${fillPlaces(note, { count, above })}`;
      return { key: `n${at}`, cell: null, name: notes.noName, told, near: null };
    }),
  ];
}
