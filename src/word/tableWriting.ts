/** The rows of a person's table written again as a merge says: their rows in their order, ours put among them. */

import { applyEdits, marksIn, exchangeWords, type Edit, type Place } from "./exchange";
import type { MergedRow, OurRow, TableMerge } from "./tableMerge";

/** Whether a question is answered with ours; `cell`: null for a whole row. */
export type TakesOurs = (row: MergedRow, cell: number | null) => boolean;

/** The one edit that exchanges all rows; null: none of them changes. `theirs`: the table's file, `ours`: the text of the slot. */
export function planRowsEdit(
  merge: TableMerge,
  theirs: string,
  ours: string,
  takesOurs: TakesOurs,
): Edit | null {
  const [first] = merge.rows;
  const last = merge.rows[merge.rows.length - 1];
  if (first === undefined || last === undefined) return null;
  const [start, end] = [first.theirs.element.start, last.theirs.element.end];
  const pieces = merge.rows.map((row, at): Piece => {
    const until = merge.rows[at + 1]?.theirs.element.start ?? end;
    const between = theirs.slice(row.theirs.element.end, until);
    return { row, text: rowText(row, { theirs, ours }, takesOurs) + between };
  });
  const text = withAdded(restoreOrder(pieces, merge), merge.added, ours);
  // A table must not be without a row.
  const isSame = text === theirs.slice(start, end) || !text.includes("<w:tr");
  return isSame ? null : { start, end, text };
}

interface Texts {
  readonly theirs: string;
  readonly ours: string;
}

function rowText(row: MergedRow, { theirs, ours }: Texts, takesOurs: TakesOurs): string {
  const { element } = row.theirs;
  const own = theirs.slice(element.start, element.end);
  const isOurs = row.fate === "renewed" || (row.fate === "asked" && takesOurs(row, null));
  if (isOurs && row.ours !== null) return ourRowXml(ours, row.ours);
  const isAway = row.fate === "dropped" || (row.fate === "askedAway" && takesOurs(row, null));
  // Bookmarks that begin or end in the row stay, between the rows.
  if (isAway) return marksIn(theirs, element);
  const edits = row.cells.flatMap((fate, at): readonly Edit[] => {
    const [mine, now] = [row.theirs.cells[at]?.element, row.ours?.row.cells[at]?.element];
    const isRenewed = fate === "renewed" || (fate === "asked" && takesOurs(row, at));
    if (!isRenewed || mine === undefined || now === undefined) return [];
    return [planCellEdit({ text: theirs, content: mine }, { text: ours, content: now })];
  });
  return applyEdits(own, edits, element.start);
}

function planCellEdit(theirs: Place, ours: Place): Edit {
  const { content, text } = theirs;
  const set = content.children.find(({ name }) => name === "w:tcPr");
  return {
    start: set?.end ?? content.inner.start,
    end: content.inner.end,
    text: marksIn(text, content) + exchangeWords(theirs, ours),
  };
}

function ourRowXml(ours: string, { row }: OurRow): string {
  return ours.slice(row.element.start, row.element.end);
}

interface Piece {
  /** null: added by us. */
  readonly row: MergedRow | null;
  readonly at?: number;
  readonly text: string;
}

/** In the report's new order where that changed and the person left the rows in the old one; their own rows follow the row above them. */
function restoreOrder(pieces: readonly Piece[], { rows }: TableMerge): readonly Piece[] {
  const places = rows.flatMap(({ ours }) => (ours === null ? [] : [ours.at]));
  const isInOrder = places.every((place, index) => index === 0 || place > (places[index - 1] ?? 0));
  if (isInOrder || !isUnmoved(rows)) return pieces;
  const groups: { readonly at: number; readonly pieces: Piece[] }[] = [{ at: -1, pieces: [] }];
  for (const piece of pieces) {
    const at = piece.row?.ours?.at;
    if (at === undefined) groups[groups.length - 1]?.pieces.push(piece);
    else groups.push({ at, pieces: [piece] });
  }
  return groups.sort((one, other) => one.at - other.at).flatMap((group) => group.pieces);
}

/** Whether the rows we wrote still stand in the order in which we wrote them. */
function isUnmoved(rows: readonly MergedRow[]): boolean {
  const places = rows.flatMap(({ beforeAt }) => (beforeAt === null ? [] : [beforeAt]));
  return places.every((place, index) => index === 0 || place > (places[index - 1] ?? 0));
}

/** Each behind the row that stands before it in the report. */
function withAdded(pieces: readonly Piece[], added: readonly OurRow[], ours: string): string {
  const all: Piece[] = [...pieces];
  for (const row of added) {
    const places = all.map((piece) => piece.at ?? piece.row?.ours?.at ?? -1);
    const before = Math.max(-1, ...places.filter((place) => place < row.at));
    const behind = before < 0 ? -1 : places.lastIndexOf(before);
    all.splice(behind + 1, 0, { row: null, at: row.at, text: ourRowXml(ours, row) });
  }
  return all.map(({ text }) => text).join("");
}
