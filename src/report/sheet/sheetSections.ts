/** The report's document as rows of a sheet. */

import type { Block, Ending, Heading, ReportDocument } from "../document/reportDocument";
import { sentenceId } from "../document/sentenceIds";
import type { Memory } from "../kept/pageMemory";
import { columnOn, type PageGrid } from "../layout/columns";
import { gap, sentenceTag, type PlannedRow, type SheetSection } from "../layout/plannedRow";
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
  readonly grid: PageGrid;
}

/** Every part; `memory` is what the sheet remembers of its writing. */
export function sheetSections(
  document: ReportDocument,
  memory: Omit<Memory, "blocks">,
  grid: PageGrid,
): readonly SheetSection[] {
  const sheet = { document, words: reportText(document.language), memory, grid };
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
  letterhead: (head, { document, grid }) => letterheadRows(head, document.format, grid),
  title: (title, { document, words, grid }) =>
    title.id === "report"
      ? [...titleRows(title, grid), outOfDateRow(flagsIn(document), words.outOfDate, grid)]
      : [...titleRows(title, grid), gap(8)],
  addressee: (addressee, { grid }) => addresseeRows(addressee, grid),
  heading: headingRows,
  paragraph: (paragraph, { document, grid }) =>
    paragraphRows(document, paragraph, grid, paragraph.id === "highlights" ? ["clauses"] : []),
  ownWords: (own, { document, words, grid }) => ownWordsRows(document, own, words.limitations.hint, grid),
  table: (table, { words, grid }) => planTable(table, words, grid),
  footnotes: (footnotes, { grid }) => [footnoteRow(footnotes, grid)],
  provenance: (provenance, { words, memory, grid }) =>
    provenanceRows(provenance, words.provenance, memory, grid),
  signature: (signature, { document, grid }) => signatureRows(signature, document.format, grid),
  ending: endingRows,
};

function planBlock(sheet: Sheet, block: Block): Rows {
  const write = WRITERS[block.kind] as (block: Block, sheet: Sheet) => Rows;
  return write(block, sheet);
}

/** In A, running over the empty cells beside it. */
function headingRows(heading: Heading, { document }: Sheet): Rows {
  const value = proseValue(heading.text, document.numbers);
  const tags = [sentenceTag(sentenceId(heading) ?? "")];
  return [{ height: 24, keep: true, tags, cells: [{ column: 0, value, look: { size: 14, bold: true } }] }];
}

function endingRows({ text }: Ending, { grid }: Sheet): Rows {
  const column = columnOn(grid, "appendix", "note");
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
    .map(({ cells }) => cells.some(({ column, value }) => column === 0 && value !== null))
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
