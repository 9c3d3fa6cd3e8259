/** Last and small: where the page came from; and beside it, out of print, what it remembers of its writing. */

import { smallPrint } from "./footnote";
import { provenance } from "../document/smallPrint";
import type { Memory } from "../kept/keptWords";
import { HINT_COLUMN, type PlannedRow } from "../layout/plannedRow";
import type { ReportFacts } from "../sentences/reportFacts";
import { besideNote, GREY } from "./tableLooks";

/** The rows of it; the last one remembers. */
export function provenanceRows(
  facts: ReportFacts,
  now: string,
  version: string,
  memory: Omit<Memory, "blocks">,
): readonly PlannedRow[] {
  const { paragraphs } = provenance(facts, now, version);
  return paragraphs.map((text, index) => {
    const row = smallPrint(text, 9, GREY);
    if (index < paragraphs.length - 1) return row;
    const kept = besideNote(
      HINT_COLUMN,
      // The blocks first: what is too long for a cell is cut at its end.
      (_, blocks) => facts.words.provenance.memory + JSON.stringify({ blocks, ...memory } satisfies Memory),
    );
    return { ...row, cells: [...row.cells, kept], tags: ["memory"] };
  });
}
