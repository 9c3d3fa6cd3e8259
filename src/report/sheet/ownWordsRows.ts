/** The person's own paragraphs under a drafted first line that is clearly a draft, and room to go on. */

import type { OwnWords, ReportDocument } from "../document/reportDocument";
import { acrossPage, type PageGrid } from "../layout/columns";
import { besidePage } from "../layout/tableColumns";
import { cellOver, type PlannedRow } from "../layout/plannedRow";
import { paragraphRows } from "./paragraphRows";
import { besideNote } from "./tableLooks";

/** One empty row at the end: the block's last one, so that rows put in above it stay in the block. */
export function ownWordsRows(
  document: ReportDocument,
  { id, draft, paragraphs }: OwnWords,
  hint: string,
  grid: PageGrid,
): readonly PlannedRow[] {
  const tags = [id];
  const { size } = document.format.prose;
  return [
    ...[...(draft === null ? [] : [draft]), ...paragraphs].flatMap((each) =>
      paragraphRows(document, each, grid, tags),
    ),
    {
      cells: [
        cellOver(acrossPage(grid).whole, null, {
          size,
          horizontal: "Justify",
          vertical: "Justify",
          wrap: true,
        }),
        besideNote(besidePage(grid).hint, hint),
      ],
      height: 22,
      merged: true,
      tags,
    },
  ];
}
