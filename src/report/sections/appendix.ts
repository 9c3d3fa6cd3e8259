/** The appendix: every indicator with its sub-items, by group, on a page of its own. */

import { appendixRows } from "./appendixRows";
import { appendixTitle, type DateOfReport } from "../document/letterhead";
import { footnotes } from "../document/smallPrint";
import { smallPrint } from "./footnote";
import { centredLines, centredRule } from "./headingBlock";
import { gap, HINT_COLUMN, type PlannedCell, type PlannedRow } from "../layout/plannedRow";
import { cellValue } from "./paragraphs";
import { groupsOf, hasGroups, type ReportGroup } from "../sentences/reportGroups";
import type { ReportFacts } from "../sentences/reportFacts";
import { groupMet, groupMissed, groupTitle } from "../sentences/sentences";
import { INDENTED_SIDES } from "./tableCells";
import { besideNote, headerRow, ROW_FRAME, TINTS } from "./tableLooks";
import { linesOf } from "../layout/textWidth";
import type { CellRef, CellValue } from "../../model/cells";

/** Its heading, table, footnotes and last sign. */
export function appendix(
  facts: ReportFacts,
  date: DateOfReport,
  valueAt: (cell: CellRef) => CellValue,
): readonly PlannedRow[] {
  const words = facts.words.appendix;
  const rows = appendixRows(facts, valueAt);
  return [
    ...appendixHeading(facts, date),
    headerRow(
      facts,
      words.columns,
      43,
      {},
      ["appendixHead"],
      [besideNote(HINT_COLUMN, facts.words.checkHint)],
    ),
    columnNumbers(words.columnNumbers),
    ...groupsOf(facts).flatMap((group) => [
      ...(hasGroups(facts) ? [groupRow(facts, group)] : []),
      ...(rows.get(group.key) ?? []),
    ]),
    gap(6),
    smallPrint(
      footnotes(facts)
        .notes.map(({ text }) => text)
        .join(" "),
      10,
    ),
    ...(facts.format.appendixEnding === null ? [] : [ending(facts.format.appendixEnding)]),
  ];
}

/** The small print at the end stays with the last rows of the table. */
export function withLastRows(rows: readonly PlannedRow[]): readonly PlannedRow[] {
  const end = rows.map((row) => row.tags?.includes("appendixRows") === true).lastIndexOf(true);
  return rows.map((row, index) => (index >= end - 1 ? { ...row, keep: true } : row));
}

function appendixHeading(facts: ReportFacts, date: DateOfReport): readonly PlannedRow[] {
  const { lines } = appendixTitle(facts, date);
  return [...lines.flatMap(({ text, lettering }) => centredLines(text, lettering)), centredRule(), gap(8)];
}

function columnNumbers(numbers: readonly string[]): PlannedRow {
  return {
    height: 13,
    frames: ROW_FRAME,
    tags: ["appendixHead"],
    keep: true,
    cells: numbers.map((value, column) => ({
      column,
      value,
      look: { italic: true, size: 9, horizontal: "Center", shrink: true },
    })),
  };
}

/** "I | KINH TẾ (14 chỉ tiêu) | Đạt 9/14 | 5 không đạt": no lines under the running name. */
function groupRow(facts: ReportFacts, group: ReportGroup): PlannedRow {
  const name = groupTitle(facts, group);
  const look = { bold: true, fill: TINTS.group } as const;
  const centre = { horizontal: "Center", shrink: true } as const;
  // B to F: a name wider than these is in lines, which only a merged cell has.
  const room = facts.widths.slice(1, 6).reduce((sum, width) => sum + width, 0) - INDENTED_SIDES;
  const lines = linesOf(name, room, 10.5, "bold");
  const isLong = lines > 1;
  const cells: PlannedCell[] = [
    { column: 0, value: group.numeral, look: { ...look, ...centre } },
    { column: 1, value: name, look: { ...look, horizontal: "Left", indent: 1, wrap: isLong } },
    { column: 2, columns: 4, value: null, look },
    { column: 6, value: cellValue(facts, groupMet(facts, group)), look: { ...look, ...centre } },
    { column: 7, value: cellValue(facts, groupMissed(facts, group)), look: { fill: TINTS.group, ...centre } },
  ];
  return {
    height: isLong ? lines * 13.8 + 5 : 20,
    ...(isLong ? { merged: { column: 1, columns: 5 } } : {}),
    tags: ["appendixRows"],
    keep: true,
    // The rows above and below draw the lines under the running name.
    frames: [
      { column: 0, columns: 1 },
      { column: 6, columns: 2 },
    ],
    cells,
  };
}

function ending(text: string): PlannedRow {
  return {
    height: 20,
    cells: [{ column: 7, value: text, look: { size: 14, horizontal: "Right" } }],
  };
}
