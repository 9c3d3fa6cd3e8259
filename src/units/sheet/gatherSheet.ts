/** "Bản ghép": what was filled from where, and above it what a person must look at. */

import { addressOf } from "../../model/address";
import type { CellRef } from "../../model/cells";
import type { Language } from "../../model/language";
import type { SheetPlan } from "../../model/sheetPlan";
import { formatFigure } from "../../text/figures";
import { unitsText, fillPlaces, type UnitsText } from "../../text/units";
import {
  countUnmatched,
  type GatheredCell,
  type Gathering,
  type MasterRow,
  type Origin,
} from "../gathering/gathering";
import { isRead } from "../unitFile";
import { bodyLine, headingLine, LOOK, planGrid, titleLine, wholeLine, type GridRow } from "./grid";

const COLUMNS = 6;
const LOOKS = [
  LOOK.small,
  LOOK.text,
  { wrap: true, horizontal: "Right" },
  LOOK.text,
  LOOK.small,
  LOOK.small,
] as const;

type Line = readonly [cell: string, name: string, value: string, from: string, place: string, note: string];

/** The plan. */
export function planGatherSheet(gathering: Gathering, sheetName: string, language: Language): SheetPlan {
  const words = unitsText(language).gather;
  const { cells, conflicts, stillEmpty } = gathering;
  const counts = fillPlaces(words.counts, {
    filled: cells.length,
    conflicts: conflicts.length,
    unmatched: countUnmatched(gathering),
    open: stillEmpty.length,
  });
  const refusals = unitsText(language).list.refusals;
  const refused = gathering.received.flatMap((file): readonly Line[] =>
    isRead(file) ? [] : [["", "", "", "", file.file, refusals[file.refused]]],
  );
  return planGrid({
    sheetName,
    widths: [80, 200, 80, 130, 170, 150],
    rows: [
      titleLine(COLUMNS, words.title),
      wholeLine(COLUMNS, counts, { size: 12 }),
      ...part(
        words,
        "conflicts",
        conflicts.flatMap((conflict) => conflictLines(conflict, words)),
      ),
      ...part(words, "unmatched", [...unmatchedLines(gathering, words), ...namelessLines(gathering, words)]),
      ...part(words, "kept", keptLines(gathering, words)),
      ...part(words, "plans", planLines(gathering, words)),
      ...part(words, "files", refused),
      ...part(
        words,
        "filled",
        cells.map((cell) => filledLine(cell, words, language)),
      ),
      ...notTakenPart(gathering, words, language),
    ],
    orientation: "landscape",
    titleRows: null,
  });
}

function notTakenPart(
  { notTaken }: Gathering,
  words: UnitsText["gather"],
  language: Language,
): readonly GridRow[] {
  const lines = notTaken.map((cell) => filledLine(cell, words, language));
  return lines.length === 0 ? [] : part(words, "notTaken", lines);
}

function part(
  words: UnitsText["gather"],
  id: keyof UnitsText["gather"]["headings"],
  lines: readonly Line[],
): readonly GridRow[] {
  const heading = wholeLine(COLUMNS, words.headings[id], { bold: true, size: 12 });
  if (lines.length === 0) return [heading, wholeLine(COLUMNS, words.none, { italic: true })];
  return [heading, headingLine(Object.values(words.columns)), ...lines.map((line) => bodyLine(line, LOOKS))];
}

function conflictLines(
  { row, what, origins }: Gathering["conflicts"][number],
  words: UnitsText["gather"],
): readonly Line[] {
  return origins.map((origin): Line => [
    sayCell(row),
    sayName(row),
    origin.printed,
    origin.unit,
    sayPlace(origin),
    [...(what === "note" ? [words.notes.note] : []), ...calledNotes([origin], words)].join("; "),
  ]);
}

function unmatchedLines({ unmatched }: Gathering, words: UnitsText["gather"]): readonly Line[] {
  return unmatched.map(({ file, unit, row, why, near }): Line => {
    const hint =
      near === null ? "" : `; ${fillPlaces(words.notes.near, { name: near.name, cell: sayCell(near) })}`;
    const name = row.number === null ? row.name : `${row.number}. ${row.name}`;
    const place = sayPlace({ file, cell: row.actual?.cell ?? row.cell });
    const given = why === "noNoteCell" ? row.note : row.actual?.printed;
    return ["", name, given ?? "", unit, place, `${words.reasons[why]}${hint}`];
  });
}

/** A line for those that follow each other: what stands there is read in the file. */
function namelessLines({ nameless }: Gathering, words: UnitsText["gather"]): readonly Line[] {
  return nameless.map(({ file, unit, cell, count, above }): Line => {
    const note = above === "" ? words.notes.nameless : words.notes.namelessBelow;
    return ["", words.notes.noName, "", unit, sayPlace({ file, cell }), fillPlaces(note, { count, above })];
  });
}

function keptLines({ kept }: Gathering, words: UnitsText["gather"]): readonly Line[] {
  return kept.map(({ row, what, origin }): Line => {
    const has = (what === "note" ? row.note : row.actual?.printed) ?? "";
    const notes = [fillPlaces(words.notes.masterHas, { printed: has }), ...calledNotes([origin], words)];
    return [sayCell(row), sayName(row), origin.printed, origin.unit, sayPlace(origin), notes.join("; ")];
  });
}

function planLines({ changedPlans }: Gathering, words: UnitsText["gather"]): readonly Line[] {
  return changedPlans.map(({ row, file, unit, cell, printed }): Line => {
    const note = fillPlaces(words.notes.planHas, { printed: row.target ?? "" });
    return [sayCell(row), sayName(row), printed, unit, sayPlace({ file, cell }), note];
  });
}

function filledLine(gathered: GatheredCell, words: UnitsText["gather"], language: Language): Line {
  const { row, cell, origins } = gathered;
  const at = `${cell.sheet}!${addressOf(one(cell))}`;
  const notes = filledNotes(gathered, words, language).join("; ");
  const units = [...new Set(origins.map(({ unit }) => unit))].join("; ");
  const places = origins.map(sayPlace).join("; ");
  return [at, sayName(row), shownValue(gathered, language), units, places, notes];
}

/** As the sender printed it; a converted figure as it is now. */
function shownValue({ value, converted, origins }: GatheredCell, language: Language): string {
  if (converted !== null && value.kind === "number") {
    return formatFigure(value.value, { language, decimals: 6 });
  }
  return origins[0]?.printed ?? "";
}

function filledNotes(
  { what, converted, origins }: GatheredCell,
  words: UnitsText["gather"],
  language: Language,
): readonly string[] {
  const notes = what === "note" ? [words.notes.note] : [];
  if (converted !== null) {
    const by = formatFigure(converted.by, { language, decimals: 9 });
    notes.push(`${origins[0]?.printed ?? ""}: ${fillPlaces(words.notes.converted, { ...converted, by })}`);
  }
  if (origins.length > 1) notes.push(fillPlaces(words.notes.agree, { count: origins.length }));
  return [...notes, ...calledNotes(origins, words)];
}

/** A name that a person took for the row's stands beside what came under it. */
function calledNotes(origins: readonly Origin[], words: UnitsText["gather"]): readonly string[] {
  const names = new Set(origins.flatMap(({ called }) => called ?? []));
  return [...names].map((name) => fillPlaces(words.notes.called, { name }));
}

function one(cell: CellRef) {
  return { ...cell, rows: 1, columns: 1 };
}

function sayCell({ cell, open, actual }: MasterRow): string {
  const at = open?.cell ?? actual?.cell ?? cell;
  return `${at.sheet}!${addressOf(one(at))}`;
}

function sayName({ number, name }: MasterRow): string {
  return number === null ? name : `${number}. ${name}`;
}

function sayPlace({ file, cell }: Pick<Origin, "file" | "cell">): string {
  return `${file}, ${cell.sheet}!${addressOf(one(cell))}`;
}
