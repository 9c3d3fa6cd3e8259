/** Small print, as high as its text; and beside its last row, out of print, what the page remembers of its writing. */

import type { Footnotes, Provenance } from "../document/reportDocument";
import type { Memory } from "../kept/pageMemory";
import { acrossPage, type PageGrid } from "../layout/columns";
import { besidePage } from "../layout/tableColumns";
import { cellOver, type PlannedRow } from "../layout/plannedRow";
import { countLines } from "../layout/textWidth";
import type { ReportText } from "../../text/report";
import { besideNote, GREY } from "./tableLooks";

/** Points of the page that hold no text, and a little more: letters in Excel may run wider than measured. */
const SPARE = 19;

/** One row. */
export function footnoteRow({ notes }: Footnotes, grid: PageGrid): PlannedRow {
  const text = notes.map((note) => note.text).join(" ");
  return smallPrint(grid, { text, onSheet: text }, { size: 10 });
}

/** A row for each paragraph; the last one remembers. */
export function provenanceRows(
  { paragraphs }: Provenance,
  words: ReportText["provenance"],
  memory: Omit<Memory, "blocks">,
  grid: PageGrid,
): readonly PlannedRow[] {
  return paragraphs.map(({ text, onSheet }, index) => {
    const row = smallPrint(grid, { text, onSheet }, { size: 9, color: GREY });
    if (index < paragraphs.length - 1) return row;
    const kept = besideNote(
      besidePage(grid).hint,
      // The blocks first: what is too long for a cell is cut at its end.
      (_, { blocks, marks }) =>
        words.memory +
        JSON.stringify({ blocks, ...memory, marks: { ...memory.marks, ...marks } } satisfies Memory),
    );
    return { ...row, cells: [...row.cells, kept], tags: ["memory"] };
  });
}

function smallPrint(
  grid: PageGrid,
  { text, onSheet }: Provenance["paragraphs"][number],
  look: { readonly size: number; readonly color?: string },
): PlannedRow {
  const { size } = look;
  const { whole } = acrossPage(grid);
  const lines = countLines(text, whole.width - SPARE, size);
  return {
    height: lines * size * 1.25 + 4,
    merged: true,
    // A formula's words are remembered too: pasted as values they are ours.
    cells: [{ ...cellOver(whole, onSheet, { wrap: true, ...look }), says: text }],
  };
}
