/** Prose on the sheet: merged rows as high as their text, measured, because Excel does not grow merged cells. */

import { LONGEST_FORMULA } from "../../formulas/formulaText";
import { isSentence } from "../document/sentenceIds";
import type { Paragraph, ReportDocument } from "../document/reportDocument";
import { acrossPage, type PageGrid } from "../layout/columns";
import { besidePage } from "../layout/tableColumns";
import {
  cellOver,
  CONTINUATION_MARK,
  gap,
  sentenceTag,
  type Look,
  type PlannedRow,
  type RowTag,
} from "../layout/plannedRow";
import { countLines, type Face } from "../layout/textWidth";
import { proseFormula, proseValue, say, type Prose } from "../prose/prose";
import { besideNote } from "./tableLooks";

/** Points across the page that hold no text, and a little more: letters in Excel may run wider than measured. */
const SPARE = 16;

/** What no text can use: the cell's padding. */
const PADDING = 2;

/** Height of the first line of a row at 14 points; the others are a pitch each. */
const FIRST_LINE = 18;

/** Excel's rows end at 409 points. */
const MOST_LINES = 19;

/** The formula's length must hold for any address. */
const FAR_ADDRESS = "$XX$99999";
const SAFE_FORMULA = LONGEST_FORMULA - 200;

/** One paragraph; several rows where one cell cannot hold it, cut between pieces or words. */
export function paragraphRows(
  document: ReportDocument,
  paragraph: Paragraph,
  grid: PageGrid,
  tags: readonly RowTag[] = [],
): readonly PlannedRow[] {
  const { format, numbers } = document;
  const { whole } = acrossPage(grid);
  const indent = "\u00a0".repeat(format.prose.indentSpaces);
  const chunks = cutIntoChunks(document, paragraph, { indent, width: whole.width - SPARE });
  const rows = chunks.map((chunk, index): PlannedRow => {
    const lead = index === 0 ? indent : CONTINUATION_MARK;
    const measured = (width: number): number =>
      countLines(lead + say(chunk, numbers), width, format.prose.size, paragraphFace(paragraph));
    const lines = measured(whole.width - SPARE);
    const isSpread = measured(whole.width - PADDING) === lines;
    return {
      cells: [
        cellOver(whole, proseValue([lead, ...chunk], numbers), paragraphLook(document, paragraph, isSpread)),
      ],
      height: (lines - 1) * format.prose.pitch + FIRST_LINE,
      merged: true,
      tags: isSentence(paragraph.id) ? [...tags, sentenceTag(paragraph.id)] : tags,
      ...(paragraph.keep === true && index === chunks.length - 1 ? { keep: true } : {}),
    };
  });
  const all = withBeside(rows, paragraph, grid);
  return paragraph.space === 0 ? all : [...all, gap(paragraph.space, tags, true)];
}

/** Lines spread over the height of their row, unless letters a little narrower would need one line less: then they stand at its top. */
function paragraphLook({ format }: ReportDocument, { bold }: Paragraph, isSpread: boolean): Look {
  const vertical = isSpread ? "Justify" : "Top";
  const look: Look = { size: format.prose.size, horizontal: "Justify", vertical, wrap: true };
  return bold === true ? { ...look, bold } : look;
}

function paragraphFace({ bold, italic }: Paragraph): Face {
  return bold === true ? "bold" : italic === true ? "italic" : "regular";
}

/** What stands beside the page stands beside the first row. */
function withBeside(
  rows: readonly PlannedRow[],
  { beside }: Paragraph,
  grid: PageGrid,
): readonly PlannedRow[] {
  const { hint } = besidePage(grid);
  const [first, ...others] = rows;
  if (beside === undefined || first === undefined) return rows;
  const cells = [...first.cells, { ...besideNote(hint, beside.value), label: beside.tag }];
  // The person's own cell is framed, so that it looks like a place to write.
  const frames = beside.tag === null ? [] : [{ column: hint, columns: 1 }];
  return [{ ...first, cells, frames }, ...others];
}

function cutIntoChunks(
  document: ReportDocument,
  paragraph: Paragraph,
  { indent, width }: { readonly indent: string; readonly width: number },
): readonly Prose[] {
  const { format, numbers } = document;
  const chunks: Prose[] = [];
  let current: Prose = [];
  const fits = (prose: Prose): boolean =>
    countLines(indent + say(prose, numbers), width, format.prose.size, paragraphFace(paragraph)) <=
      MOST_LINES && proseFormula(prose, numbers, () => FAR_ADDRESS).length <= SAFE_FORMULA;
  for (const piece of paragraph.pieces.flatMap((each) => cutPiece(each, fits))) {
    if (current.length > 0 && !fits([...current, ...piece])) {
      chunks.push(current);
      current = [];
    }
    current = [...current, ...piece];
  }
  return current.length > 0 || chunks.length === 0 ? [...chunks, current] : chunks;
}

/** A piece too large for one cell, cut between words; one with figures is cut between its parts. */
function cutPiece(piece: Prose, fits: (prose: Prose) => boolean): readonly Prose[] {
  if (fits(piece)) return [piece];
  return piece.flatMap((part): readonly Prose[] => (typeof part === "string" ? words(part) : [[part]]));
}

function words(text: string): readonly Prose[] {
  return (text.match(/\S{1,400}\s*|\s+/g) ?? []).map((word) => [word]);
}
