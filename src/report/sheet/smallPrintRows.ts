/** Small print, as high as its text; and beside its last row, out of print, what the page remembers of its writing. */

import type { Footnotes, Provenance } from "../document/reportDocument";
import type { Memory } from "../kept/keptWords";
import { HINT_COLUMN, WHOLE } from "../layout/columns";
import type { PlannedRow } from "../layout/plannedRow";
import { countLines } from "../layout/textWidth";
import type { ReportText } from "../../text/report";
import { besideNote, GREY } from "./tableLooks";

const WIDTH = 443;

/** One row. */
export function footnoteRow({ notes }: Footnotes): PlannedRow {
  return smallPrint(notes.map(({ text }) => text).join(" "), 10);
}

/** A row for each paragraph; the last one remembers. */
export function provenanceRows(
  { paragraphs }: Provenance,
  words: ReportText["provenance"],
  memory: Omit<Memory, "blocks">,
): readonly PlannedRow[] {
  return paragraphs.map((text, index) => {
    const row = smallPrint(text, 9, GREY);
    if (index < paragraphs.length - 1) return row;
    const kept = besideNote(
      HINT_COLUMN,
      // The blocks first: what is too long for a cell is cut at its end.
      (_, blocks) => words.memory + JSON.stringify({ blocks, ...memory } satisfies Memory),
    );
    return { ...row, cells: [...row.cells, kept], tags: ["memory"] };
  });
}

function smallPrint(text: string, size: number, color?: string): PlannedRow {
  const lines = countLines(text, WIDTH, size);
  return {
    height: lines * size * 1.25 + 4,
    merged: true,
    cells: [{ ...WHOLE, value: text, look: { size, wrap: true, ...(color === undefined ? {} : { color }) } }],
  };
}
