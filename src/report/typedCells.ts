/**
 * What a person typed on the page over cells of ours and what is no sentence of its own: figures and words of the tables, lines of the heading,
 * rows put in. A rewriting would put ours in its place, and must not do that in silence.
 */

import type { ReportDocument, Table } from "./document/reportDocument";
import { sayBlock, listSentences } from "./document/typedWords";
import { bareText } from "./kept/bareText";
import { judgeSentence, standingSentence } from "./kept/typedSentences";
import { typedInTable, type TypedCell } from "./kept/typedInTable";
import { typedOverHints } from "./kept/typedOverHints";
import { widestNow, type RowRange } from "./kept/whereNow";
import { wordMark } from "./kept/pageMarks";
import { REPORT_NAMES, type ReportBlock } from "./layout/reportNames";
import type { LastPage } from "./sentences/reportFacts";

/** Blocks whose words are a person's and are kept (kept/keptWords). */
const PERSONS: readonly ReportBlock[] = ["limitations", "tasks", "numberAndDate", "signature"];

/**
 * All of them, from the top; none of a page whose formulas were not read. A page of 0.1.0 does not remember its cells: of it only what stands
 * beside is known.
 */
export function findTypedCells(document: ReportDocument, last: LastPage): readonly TypedCell[] {
  if (last.page.isFormula === null) return [];
  if (last.memory.marks.x === undefined) return typedBeside(last);
  const sentences = typedSentences(document, last);
  const tables = tablesById(document);
  const inTables = TABLES.map((id) => typedInTable(id, tables.get(id) ?? null, last));
  const known = [
    ...sentences.places,
    ...PERSONS.flatMap((block) => widestNow(last.page.cells, last.memory, block) ?? []),
    ...inTables.flatMap(({ place }) => place ?? []),
  ];
  const all = [
    ...sentences.typed,
    ...inTables.flatMap(({ typed }) => typed),
    ...typedElsewhere(last, known),
    ...typedBeside(last),
  ];
  const { ownFormula } = last.page;
  const said = all.map((cell) => ({ ...cell, theirs: ownFormula(cell.row, cell.column) ?? cell.theirs }));
  return said.sort((one, other) => one.row - other.row || one.column - other.column);
}

const TABLES = ["counts", "owners", "missed", "appendix"] as const;

function tablesById({ parts }: ReportDocument): ReadonlyMap<Table["id"], Table> {
  const tables = parts
    .flatMap(({ blocks }) => blocks)
    .filter((block): block is Table => block.kind === "table");
  return new Map(tables.map((table) => [table.id, table]));
}

/** In rows of no sentence, table or block of a person's: words that were not written there. */
function typedElsewhere(
  { page: { cells, isFormula }, memory }: LastPage,
  known: readonly RowRange[],
): readonly TypedCell[] {
  const whole = cells.names.find(({ name }) => name === REPORT_NAMES.report);
  const written = new Set(memory.marks.x);
  const isTyped = (row: number, column: number, text: string): boolean =>
    bareText(text) !== "" && isFormula?.(row, column) !== true && !written.has(wordMark(text));
  const rows = Array.from({ length: whole?.rows ?? 0 }, (_, index) => (whole?.row ?? 0) + index);
  return rows
    .filter((row) => !known.some((range) => range.row <= row && row < range.row + range.rows))
    .flatMap((row) =>
      Array.from({ length: whole?.columns ?? 0 }, (_, column) => ({
        row,
        column,
        theirs: String(cells.values[row - cells.row]?.[column - cells.column] ?? ""),
        ours: null,
      })),
    )
    .filter(({ row, column, theirs }) => isTyped(row, column, theirs));
}

/** Beside the page, in the place of a hint or heading of ours; where a person's words belong they are kept (kept/keptWords). */
function typedBeside({ page: { cells, isFormula }, memory }: LastPage): readonly TypedCell[] {
  const whole = cells.names.find(({ name }) => name === REPORT_NAMES.report);
  if (whole === undefined) return [];
  const kept = BESIDE_KEPT.flatMap((block) => widestNow(cells, memory, block) ?? []);
  const isKept = (row: number): boolean =>
    kept.some((range) => range.row <= row && row < range.row + range.rows);
  const columns = [whole.columns + 1, whole.columns + 2];
  return Array.from({ length: whole.rows }, (_, index) => whole.row + index)
    .flatMap((row) => columns.map((column) => ({ row, column })))
    .filter(
      ({ row, column }) =>
        !(column === whole.columns + 1 && isKept(row)) && isFormula?.(row, column) !== true,
    )
    .flatMap(({ row, column }) => {
      // Words alone: a figure or an error there is a formula of ours that was pasted as its value.
      const value = cells.values[row - cells.row]?.[column - cells.column];
      const text = typeof value === "string" && !value.startsWith("#") ? value.trim() : "";
      return typedOverHints([text], memory).map((theirs) => ({
        row,
        column,
        theirs,
        ours: null,
        isBeside: true as const,
      }));
    });
}

const BESIDE_KEPT: readonly ReportBlock[] = ["limitations", "tasks", "clauses", "memory"];

/** Where sentences lie; and those in which a person changed figures, or which are no longer said. */
function typedSentences(
  document: ReportDocument,
  { page, memory, fits }: LastPage,
): { readonly typed: readonly TypedCell[]; readonly places: readonly RowRange[] } {
  const now = listSentences(document);
  const typed: TypedCell[] = [];
  const places: RowRange[] = [];
  for (const id of Object.keys(memory.blocks).flatMap((key) => /^s_(.+)$/.exec(key)?.[1] ?? [])) {
    const standing = standingSentence(page, memory, id);
    if (standing === null) continue;
    places.push(standing.place);
    const block = now.get(id);
    const ours = block === undefined ? null : (block.ours ?? sayBlock(block, document));
    const by = judgeSentence(standing, ours ?? "", { id, memory, fits });
    const isLost = by === "figures" || (by === "words" && ours === null);
    if (isLost) typed.push({ row: standing.place.row, column: 0, theirs: standing.text, ours });
  }
  return { typed, places };
}
