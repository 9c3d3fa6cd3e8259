/** III and IV: the user's own text, with a drafted first line that is clearly a draft, and the closing line. */

import { draftLimitation } from "../sentences/highlights";
import { paragraph } from "./paragraphs";
import { COLUMNS, HINT_COLUMN, type PlannedRow, type RowTag } from "../layout/plannedRow";
import type { Prose } from "../prose/prose";
import type { ReportFacts, UserBlock } from "../sentences/reportFacts";
import { sectionHeading } from "./resultsSection";
import { draftTask, tasksLeadIn } from "../sentences/sentences";
import { besideNote } from "./tableLooks";

/** III. Limitations. */
export function limitationsSection(facts: ReportFacts): readonly PlannedRow[] {
  const words = facts.words.limitations;
  return [
    sectionHeading(words.heading),
    ...paragraph(facts, [[words.leadIn.replace("{level}", () => facts.level)]], { space: 3, keep: true }),
    ...userBlock(facts, facts.limitations, draftLimitation(facts), "limitations"),
  ];
}

/** IV. Next year's tasks. */
export function tasksSection(facts: ReportFacts): readonly PlannedRow[] {
  return [
    sectionHeading(facts.words.tasks.heading.replace("{year}", String(facts.year + 1))),
    ...paragraph(facts, [[tasksLeadIn(facts)]], { space: 3, keep: true }),
    ...userBlock(facts, facts.tasks, [draftTask(facts)], "tasks"),
  ];
}

/** "Trên đây là báo cáo … ./." */
export function closingLine(facts: ReportFacts): readonly PlannedRow[] {
  const text = facts.words.closing.replace("{year}", String(facts.year)) + facts.format.ending;
  return paragraph(facts, [[text]], { space: 12 });
}

/** The draft, the user's paragraphs, and one empty row to go on in: its last row, so that rows put in above it stay in the block. */
function userBlock(
  facts: ReportFacts,
  block: UserBlock,
  draft: readonly Prose[],
  tag: RowTag & ("limitations" | "tasks"),
): readonly PlannedRow[] {
  const tags = [tag];
  return [
    ...(block.draft && facts.missed.length > 0
      ? paragraph(facts, draft, { tags, space: 3, face: "italic" })
      : []),
    ...block.paragraphs.flatMap((text) => paragraph(facts, [[text]], { tags, space: 3 })),
    {
      cells: [
        {
          column: 0,
          columns: COLUMNS,
          value: null,
          look: { size: facts.format.prose.size, horizontal: "Justify", vertical: "Justify", wrap: true },
        },
        besideNote(HINT_COLUMN, facts.words.limitations.hint),
      ],
      height: 22,
      merged: true,
      tags,
    },
  ];
}
