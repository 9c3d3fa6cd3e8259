/** The report cut into the pieces a Word file is made of: those written again (slots), and the room between them. */

import type { Block, DocumentPart, ReportDocument, Table } from "../report/document/reportDocument";
import { wordFileText, type WordFileText } from "../text/word";
import {
  footnotesXml,
  headingXml,
  proseXml,
  provenanceXml,
  reportTableXml,
  titleXml,
  type ReportTableLook,
} from "./blocks";
import { TAG_START, type Slot, type SlotTable } from "./controls";
import { PAGE } from "./fileParts";
import { letterheadXml, signatureXml } from "./letterheadXml";
import { paragraphXml, TWIPS, toTwips } from "./xml/paragraphXml";
import { letterheadTable, signatureTable, describeTable } from "./slotTables";
import { STYLE } from "./xml/styles";

/** `slot`: ours, to be renewed. `fixed`: room between them. */
export type Piece =
  { readonly kind: "slot"; readonly slot: Slot } | { readonly kind: "fixed"; readonly xml: string };

/** Pieces on pages of one kind. */
export interface PageSection {
  readonly landscape: boolean;
  /** It belongs to the section before it, whose pages it goes on counting. */
  readonly continues?: boolean;
  readonly pieces: readonly Piece[];
}

/** Letters of tables in points: 12 where the page is wide or the columns are few words, less where eight share a narrow one. */
const TABLE_SIZES = { counts: 12, owners: 12, missed: 11, appendix: 12 } as const;

/** Rows of a table that stays whole on one page where its part asks for it; more of them find their own way. */
const MOST_TOGETHER = 20;

/** Rows of a table of counts that no page cuts in two. */
const MOST_COUNTS_TOGETHER = 12;

/** The sheet's columns are measured for letters of this size. */
const SHEET_SIZE = 10.5;

/** The sections in their order: the report, and its appendix in the same file, for which one signature is enough (NĐ 30, Phụ lục I, 8b). */
export function findSections(document: ReportDocument): readonly PageSection[] {
  const portrait = document.parts.filter(({ page }) => page !== "newPage");
  const apart = document.parts.filter(({ page }) => page === "newPage");
  return [
    { landscape: false, pieces: portrait.flatMap((part) => cutIntoPieces(part, document, false)) },
    ...apart.map((part) => {
      const landscape = needsWidth(part, document);
      return { landscape, pieces: cutIntoPieces(part, document, landscape) };
    }),
  ];
}

/** The sections with charts on a page behind all others: what ends the appendix ends it there. */
export function sectionsWith(charts: readonly Slot[], document: ReportDocument): readonly PageSection[] {
  const sections = findSections(document);
  if (charts.length === 0) return sections;
  const isEnd = (piece: Piece): boolean => piece.kind === "slot" && piece.slot.tag === `${TAG_START}ending`;
  const ends = sections.flatMap(({ pieces }) => pieces.filter(isEnd));
  const before = sections.map((section) => ({
    ...section,
    pieces: section.pieces.filter((piece) => !isEnd(piece)),
  }));
  const drawn = charts.map((each): Piece => ({ kind: "slot", slot: each }));
  return [...before, { landscape: false, continues: true, pieces: [...drawn, ...ends] }];
}

/** All slots, in the order of the report. */
export function listSlots(document: ReportDocument, charts: readonly Slot[] = []): readonly Slot[] {
  return sectionsWith(charts, document).flatMap(({ pieces }) =>
    pieces.flatMap((piece) => (piece.kind === "slot" ? [piece.slot] : [])),
  );
}

/** Twips between the margins. */
function textWidthInTwips({ format }: ReportDocument, landscape: boolean): number {
  const width = landscape ? PAGE.height : PAGE.width;
  return width - toTwips(format.margins.left) - toTwips(format.margins.right);
}

/** Whether a table of the part is too wide for a page that stands. */
function needsWidth({ blocks }: DocumentPart, document: ReportDocument): boolean {
  const room = textWidthInTwips(document, false) / TWIPS;
  return blocks.some(
    (block) =>
      block.kind === "table" &&
      block.columns.reduce((sum, { width }) => sum + width, 0) * (TABLE_SIZES[block.id] / SHEET_SIZE) > room,
  );
}

function cutIntoPieces(part: DocumentPart, document: ReportDocument, landscape: boolean): readonly Piece[] {
  const writer: Writer = {
    document,
    room: textWidthInTwips(document, landscape),
    whole: part.page === "whole",
    words: wordFileText(document.language),
  };
  return part.blocks.flatMap((block) => cutPieces(block, writer));
}

interface Writer {
  readonly document: ReportDocument;
  readonly room: number;
  /** The part stays on one page where it can. */
  readonly whole: boolean;
  readonly words: WordFileText;
}

function cutPieces(block: Block, writer: Writer): readonly Piece[] {
  const { document, room, words } = writer;
  switch (block.kind) {
    case "letterhead":
      return [
        slot(block.kind, letterheadXml(block, document.format, room, words), words, letterheadTable(words)),
        fixedPiece(spacer(14)),
      ];
    case "signature":
      return [
        slot(block.kind, signatureXml(block, document.format, room, words), words, signatureTable(words)),
      ];
    case "ownWords":
      return ownWordsPieces(block, writer);
    case "table":
      return [
        slot(`table:${block.id}`, tableSlot(block, writer), words, describeTable(block)),
        fixedPiece(spacer(6)),
      ];
    case "title":
    case "addressee":
    case "heading":
    case "paragraph":
    case "ending":
    case "footnotes":
    case "provenance":
      return [slot(slotName(block), linesXml(block, writer), words)];
  }
}

/** Paragraphs, of whatever kind. */
type Lines = Exclude<Block, { kind: "letterhead" | "signature" | "ownWords" | "table" }>;

function slotName(block: Lines): string {
  if (block.kind === "paragraph") return block.id;
  return "id" in block ? `${block.kind}:${block.id}` : block.kind;
}

function linesXml(block: Lines, { document, room }: Writer): string {
  switch (block.kind) {
    case "title":
      return titleXml(block, room);
    case "addressee":
      return paragraphXml(block.text, { style: STYLE.centre, after: 12 });
    case "heading":
      return headingXml(block, document);
    case "paragraph":
      return proseXml(block, document);
    case "footnotes":
      return footnotesXml(block);
    case "provenance":
      return provenanceXml(block);
    case "ending":
      return paragraphXml(block.text, { style: STYLE.text, align: "right" });
  }
}

function fixedPiece(xml: string): Piece {
  return { kind: "fixed", xml };
}

function ownWordsPieces(
  { id, draft, paragraphs }: Block & { kind: "ownWords" },
  { document, words }: Writer,
): readonly Piece[] {
  const own = paragraphs.map((each) => proseXml(each, document)).join("");
  return [
    ...(draft === null ? [] : [slot(draft.id, proseXml(draft, document), words)]),
    ...(own === "" ? [] : [slot(`own:${id}`, own, words)]),
  ];
}

function tableSlot(table: Table, { room, words, whole }: Writer): string {
  const description = words.tableSize
    .replace("{columns}", String(table.columns.length))
    .replace("{rows}", String(table.rows.length));
  const title = words.slots[`table:${table.id}`] ?? words.otherSlot;
  return reportTableXml(table, {
    ...lettersFor(table, room),
    room,
    title,
    description,
    together: table.rows.length <= (isOfCounts(table) ? MOST_COUNTS_TOGETHER : whole ? MOST_TOGETHER : 0),
  });
}

function isOfCounts({ id }: Table): boolean {
  return id === "counts" || id === "owners";
}

/** Smaller ones where the columns, measured for the sheet's, do not fit the page. */
function lettersFor({ id, columns }: Table, room: number): Pick<ReportTableLook, "size" | "letters"> {
  const width = columns.reduce((sum, column) => sum + column.width, 0) * TWIPS;
  const fits = (size: number): boolean => (width * size) / SHEET_SIZE <= room;
  const size = TABLE_SIZES[id];
  if (id !== "appendix" || fits(size)) return { size };
  return fits(11) ? { size: 11 } : { size: 11, letters: SMALLEST };
}

/** Points below which no table goes. */
const SMALLEST = 10;

function slot(name: string, xml: string, words: WordFileText, table?: SlotTable): Piece {
  const title = words.slots[name] ?? words.otherSlot;
  return {
    kind: "slot",
    slot: { tag: TAG_START + name, title, xml, ...(table === undefined ? {} : { table }) },
  };
}

/** Between a table and what follows it. */
function spacer(points: number): string {
  return paragraphXml("", { style: STYLE.centre }, { size: points });
}
