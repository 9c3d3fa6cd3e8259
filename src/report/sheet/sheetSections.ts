/** The report's document as rows of a sheet. */

import type { Block, Ending, Heading, ReportDocument } from "../document/reportDocument";
import type { Memory } from "../kept/keptWords";
import { columnIn, WHOLE } from "../layout/columns";
import { gap, type PlannedRow, type SheetSection } from "../layout/plannedRow";
import type { Label } from "../prose/labels";
import { proseValue } from "../prose/prose";
import { reportText, type ReportText } from "../../text/report";
import { addresseeRows, letterheadRows, outOfDateRow, titleRows } from "./headRows";
import { ownWordsRows } from "./ownWordsRows";
import { paragraphRows } from "./paragraphRows";
import { signatureRows } from "./signatureRows";
import { footnoteRow, provenanceRows } from "./smallPrintRows";
import { planTable } from "./planTable";

type Rows = readonly PlannedRow[];

interface Sheet {
  readonly document: ReportDocument;
  /** For what only a sheet says: hints, and that it is out of date. */
  readonly words: ReportText;
  readonly memory: Omit<Memory, "blocks">;
}

/** Every part; `memory` is what the sheet remembers of its writing. */
export function sheetSections(
  document: ReportDocument,
  memory: Omit<Memory, "blocks">,
): readonly SheetSection[] {
  const sheet = { document, words: reportText(document.language), memory };
  const sections: SheetSection[] = [];
  for (const part of document.parts) {
    const rows = part.blocks.flatMap((block) => planBlock(sheet, block));
    const last = sections[sections.length - 1];
    if (part.id === "end" && last !== undefined) {
      sections[sections.length - 1] = {
        ...last,
        rows: [...keptFromLastText(last.rows), ...keepTogether(rows)],
      };
    } else sections.push({ page: part.page, rows: part.id === "appendix" ? keptAtEnd(rows) : rows });
  }
  return sections;
}

/** How each kind of block is written: a new kind does not compile until it is. */
const WRITERS: {
  readonly [Kind in Block["kind"]]: (block: Extract<Block, { kind: Kind }>, sheet: Sheet) => Rows;
} = {
  letterhead: (head, { document }) => letterheadRows(head, document.format),
  title: (title, { document, words }) =>
    title.id === "report"
      ? [...titleRows(title), outOfDateRow(flagsIn(document), words.outOfDate)]
      : [...titleRows(title), gap(8)],
  addressee: addresseeRows,
  heading: headingRows,
  paragraph: (paragraph, { document }) =>
    paragraphRows(document, paragraph, paragraph.id === "highlights" ? ["clauses"] : []),
  ownWords: (own, { document, words }) => ownWordsRows(document, own, words.limitations.hint),
  table: (table, { words }) => planTable(table, words),
  footnotes: (footnotes) => [footnoteRow(footnotes)],
  provenance: (provenance, { words, memory }) => provenanceRows(provenance, words.provenance, memory),
  signature: (signature, { document }) => signatureRows(signature, document.format),
  ending: endingRows,
};

function planBlock(sheet: Sheet, block: Block): Rows {
  const write = WRITERS[block.kind] as (block: Block, sheet: Sheet) => Rows;
  return write(block, sheet);
}

/** In A, running over the empty cells beside it. */
function headingRows({ text }: Heading, { document }: Sheet): Rows {
  const value = proseValue(text, document.numbers);
  return [
    { height: 24, keep: true, cells: [{ column: WHOLE.column, value, look: { size: 14, bold: true } }] },
  ];
}

function endingRows({ text }: Ending): Rows {
  const column = columnIn("appendix", "note");
  return [{ height: 20, cells: [{ column, value: text, look: { size: 14, horizontal: "Right" } }] }];
}

/** The checks beside the rows of the appendix. */
function flagsIn({ parts }: ReportDocument): readonly Label[] {
  return parts
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === "table" && block.id === "appendix" ? block.rows : []))
    .flatMap(({ beside }) => (beside === undefined || beside.tag === null ? [] : [beside.tag]));
}

/** The signature is never on a page without text: the section's last paragraph, or its heading, goes with it. */
function keptFromLastText(rows: Rows): Rows {
  const last = rows
    .map(({ cells }) => cells.some(({ column, value }) => column === WHOLE.column && value !== null))
    .lastIndexOf(true);
  return [...rows.slice(0, last), ...keepTogether(rows.slice(last))];
}

/** The small print at the end stays with the last rows of the table. */
function keptAtEnd(rows: Rows): Rows {
  const end = rows.map(({ tags }) => tags?.includes("appendixRows") === true).lastIndexOf(true);
  return [...rows.slice(0, Math.max(0, end - 1)), ...keepTogether(rows.slice(Math.max(0, end - 1)))];
}

function keepTogether(rows: Rows): Rows {
  return rows.map((row) => ({ ...row, keep: true }));
}
