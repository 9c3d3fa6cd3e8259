/** The person's own paragraphs under a drafted first line that is clearly a draft, and room to go on. */

import type { OwnWords, ReportDocument } from "../document/reportDocument";
import { HINT_COLUMN, WHOLE } from "../layout/columns";
import type { PlannedRow } from "../layout/plannedRow";
import { paragraphRows } from "./paragraphRows";
import { besideNote } from "./tableLooks";

/** One empty row at the end: the block's last one, so that rows put in above it stay in the block. */
export function ownWordsRows(
  document: ReportDocument,
  { id, draft, paragraphs }: OwnWords,
  hint: string,
): readonly PlannedRow[] {
  const tags = [id];
  const { size } = document.format.prose;
  return [
    ...[...(draft === null ? [] : [draft]), ...paragraphs].flatMap((each) =>
      paragraphRows(document, each, tags),
    ),
    {
      cells: [
        {
          ...WHOLE,
          value: null,
          look: { size, horizontal: "Justify", vertical: "Justify", wrap: true },
        },
        besideNote(HINT_COLUMN, hint),
      ],
      height: 22,
      merged: true,
      tags,
    },
  ];
}
