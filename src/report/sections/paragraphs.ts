/** Prose on the sheet: merged rows as high as their text, measured, because Excel does not grow merged cells. */

import { LONGEST_FORMULA } from "../../formulas/formulaText";
import { COLUMNS, CONTINUED, gap, type Look, type PlannedRow, type RowTag } from "../layout/plannedRow";
import { isPlain, proseFormula, say, type Prose } from "../prose/prose";
import type { ReportFacts } from "../sentences/reportFacts";
import { linesOf, type Face } from "../layout/textWidth";

/** Points across A:H that hold text, a little less than there are: letters in Excel may run wider than measured. */
export const LINE_WIDTH = 446;

/** Height of the first line of a row at 14 points; the others are a pitch each. */
const FIRST_LINE = 18;

/** Excel's rows end at 409 points. */
const MOST_LINES = 19;

/** The formula's length must hold for any address. */
const FAR_ADDRESS = "$XX$99999";
const SAFE_FORMULA = LONGEST_FORMULA - 200;

export interface ParagraphLook {
  readonly look?: Look;
  readonly face?: Face;
  readonly tags?: readonly RowTag[];
  /** Points below; 6 unless told. */
  readonly space?: number;
  /** What stands beside the page. */
  readonly beside?: PlannedRow["cells"];
  readonly labels?: PlannedRow["labels"];
  /** Stays on one page with what follows it. */
  readonly keep?: boolean;
}

/** One paragraph given in pieces to be put together; several rows where one cell cannot hold it, cut between pieces or words. */
export function paragraph(
  facts: ReportFacts,
  pieces: readonly Prose[],
  options: ParagraphLook = {},
): readonly PlannedRow[] {
  const { prose } = facts.format;
  const indent = "\u00a0".repeat(prose.indentSpaces);
  const tags = options.tags ?? [];
  const chunks = chunksOf(facts, pieces, indent, options.face ?? "regular");
  const rows = chunks.map((chunk, index): PlannedRow => {
    const lead = index === 0 ? indent : CONTINUED;
    const lines = linesOf(lead + say(chunk, facts.numbers), LINE_WIDTH, prose.size, options.face);
    return {
      cells: [
        {
          column: 0,
          columns: COLUMNS,
          value: cellValue(facts, [lead, ...chunk]),
          look: { size: prose.size, horizontal: "Justify", vertical: "Justify", wrap: true, ...options.look },
        },
        ...(index === 0 ? (options.beside ?? []) : []),
      ],
      height: (lines - 1) * prose.pitch + FIRST_LINE,
      merged: true,
      tags,
      ...(options.keep === true && index === chunks.length - 1 ? { keep: true } : {}),
      ...(index === 0 && options.labels !== undefined ? { labels: options.labels } : {}),
    };
  });
  const space = options.space ?? 6;
  return space === 0 ? rows : [...rows, gap(space, tags, true)];
}

/** The text where no figure is in it, else the formula. */
export function cellValue(facts: ReportFacts, prose: Prose): PlannedRow["cells"][number]["value"] {
  if (isPlain(prose)) return say(prose, facts.numbers);
  return (at) => ({ formula: `=${proseFormula(prose, facts.numbers, at)}` });
}

function chunksOf(
  facts: ReportFacts,
  pieces: readonly Prose[],
  indent: string,
  face: Face,
): readonly Prose[] {
  const chunks: Prose[] = [];
  let current: Prose = [];
  const fits = (prose: Prose): boolean =>
    linesOf(indent + say(prose, facts.numbers), LINE_WIDTH, facts.format.prose.size, face) <= MOST_LINES &&
    proseFormula(prose, facts.numbers, () => FAR_ADDRESS).length <= SAFE_FORMULA;
  for (const piece of pieces.flatMap((each) => smaller(each, fits))) {
    if (current.length > 0 && !fits([...current, ...piece])) {
      chunks.push(current);
      current = [];
    }
    current = [...current, ...piece];
  }
  return current.length > 0 || chunks.length === 0 ? [...chunks, current] : chunks;
}

/** A piece too large for one cell, cut between words; one with figures is cut between its parts. */
function smaller(piece: Prose, fits: (prose: Prose) => boolean): readonly Prose[] {
  if (fits(piece)) return [piece];
  return piece.flatMap((part): readonly Prose[] => (typeof part === "string" ? words(part) : [[part]]));
}

function words(text: string): readonly Prose[] {
  return (text.match(/\S{1,400}\s*|\s+/g) ?? []).map((word) => [word]);
}
