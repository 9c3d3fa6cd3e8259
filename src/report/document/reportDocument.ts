/**
 * The report as data: headings, paragraphs and tables in the order of the page. The sheet, the copy for Word and a Word file are
 * writers of it, and say nothing of their own. Types only. Sizes are points.
 */

import type { Language } from "../../model/language";
import type { Lettering, ReportFormat } from "../choices/forms/reportFormat";
import type { NumberStyle } from "../../text/figures";
import type { Prose, SheetValue } from "../prose/prose";
import type { Label } from "../prose/labels";

export interface ReportDocument {
  readonly language: Language;
  /** Lettering, margins, page number and endings as the form prescribes them. */
  readonly format: ReportFormat;
  /** How `say` writes the figures of its sentences. */
  readonly numbers: NumberStyle;
  readonly parts: readonly DocumentPart[];
}

/** Blocks that begin together. "newPage": on a page of its own; "whole": on one page where it can be; "flow": where the last part ended. */
export interface DocumentPart {
  readonly id: PartId;
  readonly page: "newPage" | "whole" | "flow";
  readonly blocks: readonly Block[];
}

export type PartId = "head" | "results" | "missed" | "limitations" | "tasks" | "end" | "appendix";

export type Block =
  | Letterhead
  | Title
  | Addressee
  | Heading
  | Paragraph
  | OwnWords
  | Table
  | Footnotes
  | Provenance
  | Signature
  | Ending;

/** Who issues the report under which motto, its number and its date: two columns without lines. */
export interface Letterhead {
  readonly kind: "letterhead";
  /** In capitals; "" where there is none. */
  readonly superior: string;
  /** The issuing body in capitals: ["ỦY BAN NHÂN DÂN", "XÃ TÂN TIẾN"]. One line where it fits, else broken between its pieces. */
  readonly body: readonly string[];
  /** "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" over "Độc lập - Tự do - Hạnh phúc"; the Party's is one line. */
  readonly motto: readonly string[];
  /** "Số:        /BC-UBND": the number is written by hand. A person's own line where they changed it. */
  readonly number: string;
  /** "Ngân Sơn, ngày       tháng 12 năm 2023", likewise. */
  readonly date: string;
}

/** Centred lines, the last with a short rule or dashes under it: title and abstract, or the heading of the appendix. */
export interface Title {
  readonly kind: "title";
  readonly id: "report" | "appendix";
  readonly lines: readonly { readonly text: string; readonly lettering: Lettering }[];
  readonly under: "rule" | "dashes";
}

/** "Kính gửi: Ủy ban nhân dân tỉnh Bắc Kạn", under the title. */
export interface Addressee {
  readonly kind: "addressee";
  readonly text: string;
}

/** "II. CÁC CHỈ TIÊU KHÔNG ĐẠT (08 CHỈ TIÊU)" */
export interface Heading {
  readonly kind: "heading";
  readonly id: PartId;
  /** 1: of a part of the report; 2 and 3 within it. */
  readonly level: 1 | 2 | 3;
  readonly text: Prose;
  /** What it would say, where a person's words stand in its place. */
  readonly ours?: string;
}

/** Of which sentence a paragraph is; "own:…" with its place among the person's own paragraphs. */
export type ParagraphId =
  | "headline"
  | "highlights"
  | "countSentence"
  | "pace"
  | "estimate"
  | "second"
  | "asOf"
  | "byOwner"
  | "noneMissed"
  | "limitationsLeadIn"
  | "limitationsDraft"
  | "tasksLeadIn"
  | "tasksDraft"
  | "closing"
  | `own:${"limitations" | "tasks"}:${number}`;

export interface Paragraph {
  readonly kind: "paragraph";
  readonly id: ParagraphId;
  /** To be put together as they are; a writer whose lines are limited may cut between them. */
  readonly pieces: readonly Prose[];
  /** "draft": proposed by us, to be made a person's own. "person": typed by a person, kept as it is. */
  readonly by: "report" | "draft" | "person";
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points below. */
  readonly space: number;
  /** Stays on one page with what follows it. */
  readonly keep?: boolean;
  readonly beside?: MarginCell;
  /** What it would say, where a person's words stand in its place. */
  readonly ours?: string;
}

/** Beside the page of a sheet, out of print: what a colleague without the add-in edits or checks there. Other writers leave it out. */
export interface MarginCell {
  readonly tag: Label | null;
  readonly value: SheetValue;
  readonly numberFormat?: string;
}

/** A person's own paragraphs under a drafted first one (null once it was taken away), and room to go on. */
export interface OwnWords {
  readonly kind: "ownWords";
  readonly id: "limitations" | "tasks";
  readonly draft: Paragraph | null;
  readonly paragraphs: readonly Paragraph[];
}

/** What stands in a column, by the name every writer and reader of it uses. */
export type ColumnName =
  | "number"
  | "name"
  | "unit"
  | "previous"
  | "target"
  | "second"
  | "actual"
  | "estimate"
  | "ratio"
  | "secondRatio"
  | "change"
  | "estimateRatio"
  | "verdict"
  | "owner"
  | "note"
  | "shortfall"
  | "reason"
  | "total"
  | "exceeded"
  | "met"
  | "missed"
  | "unknown"
  | "share";

export interface TableColumn {
  readonly name: ColumnName;
  readonly title: string;
  /** "(6)=(5)/(4)" under the title; null where the table numbers no columns. */
  readonly numbered: string | null;
  readonly align: "left" | "center" | "right";
  /** Points of the sheet's column: how the widths stand to each other. */
  readonly width: number;
}

export interface Table {
  readonly kind: "table";
  readonly id: "counts" | "owners" | "missed" | "appendix";
  readonly columns: readonly TableColumn[];
  readonly rows: readonly DocumentRow[];
}

export interface DocumentRow {
  /** Indicator.id, lineId, or a group's key: stays when rows above it come or go. Once in a table. */
  readonly id: string;
  /** "line": a condition or a sub-item, in italics. "group" and "total" are bold on a grey ground; "group" names what follows. */
  readonly kind: "group" | "indicator" | "line" | "count" | "total";
  /** A column without a cell is empty. */
  readonly cells: Readonly<Partial<Record<ColumnName, TableCell>>>;
  readonly beside?: MarginCell;
  /** Beside the page as well: bare figures that sentences and counts go by. */
  readonly behind?: Partial<Readonly<Record<"gap" | "line", MarginCell>>>;
}

export interface TableCell {
  /** As it is read now: "101,08", "Không đạt (*)". */
  readonly text: string;
  /** The name of its figure or word; null of what is copied as it stands (names, units). */
  readonly tag: Label | null;
  /** Its figure stands in another table and is repeated here: formulas speak of the other. */
  readonly isRepeated?: boolean;
  /** What the sheet's cell holds where that is not the text; printed by `numberFormat` it reads the same. */
  readonly onSheet?: SheetValue;
  readonly numberFormat?: string;
  /** A number in its cell: never broken over lines. */
  readonly isFigure?: boolean;
  /** Some were missed: bold. */
  readonly isAlarming?: boolean;
}

/** What the signs in the appendix mean: sentences of one paragraph in small print. */
export interface Footnotes {
  readonly kind: "footnotes";
  /** "bar": of the bars that only a sheet has in its cells. */
  readonly notes: readonly { readonly text: string; readonly about: "sign" | "bar" }[];
}

/** Sheets, columns and rows the figures came from, when and by what: paragraphs in small print. */
export interface Provenance {
  readonly kind: "provenance";
  /** On the sheet they say where the rows and columns are now. */
  readonly paragraphs: readonly { readonly text: string; readonly onSheet: SheetValue }[];
}

/** Recipients on the left, the signer on the right: two columns without lines, with room for the signature above the name. */
export interface Signature {
  readonly kind: "signature";
  readonly heading: string;
  readonly recipients: readonly string[];
  /** "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH" of a deputy, "CHỦ TỊCH", and a name, each "" where there is none. */
  readonly signer: {
    readonly authority: string;
    readonly inPlaceOf: string;
    readonly title: string;
    readonly name: string;
  };
}

/** "./." at the right, after the last table. */
export interface Ending {
  readonly kind: "ending";
  readonly text: string;
}
