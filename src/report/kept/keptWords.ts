/** What the user wrote on an existing report sheet of ours: merged into the next one rather than lost. */

import type { SheetCells } from "../../model/cells";
import { listRowsBelow, readRemembered, type Memory, type PageRow, type PageRows } from "./pageMemory";
import { trimParagraph } from "./mergedWords";
import { CONTINUATION_MARK } from "../layout/plannedRow";
import type { ReportBlock } from "../layout/reportNames";
import { readPage, type FormulaAt } from "./readPage";
import { typedOverHints } from "./typedOverHints";
import { DRAFT_MARKS } from "../../text/draftMarks";

/** Words of a block of paragraphs. */
export interface KeptParagraphs {
  /** As they stand, without the drafted line and the first-line indent. */
  readonly paragraphs: readonly string[];
  /** Whether our drafted line still stands there, marked as a draft. Once it was taken away or made the user's own it does not come back. */
  readonly hasDraft: boolean;
}

/** Reason typed beside a missed indicator; found again by name, unit and number, not by row. */
export interface KeptReason {
  readonly number: string;
  readonly name: string;
  readonly unit: string;
  readonly reason: string;
}

/** null parts were not found on the sheet. */
export interface KeptWords {
  /** The sheet they were read from. */
  readonly sheet: string | null;
  readonly limitations: KeptParagraphs | null;
  readonly tasks: KeptParagraphs | null;
  readonly clauses: readonly string[] | null;
  readonly reasons: readonly KeptReason[];
  readonly recipients: readonly string[] | null;
  readonly signer: { readonly authority: string; readonly title: string; readonly name: string } | null;
  /** "Số: 15/BC-UBND" and "Ngân Sơn, ngày 18 tháng 12 năm 2023" as they stand. */
  readonly numberLine: string | null;
  readonly dateLine: string | null;
  /** What the sheet remembers of its last writing. */
  readonly memory: Memory | null;
  /** The page itself, for what is looked for only when something is written from it. */
  readonly page: KeptPage | null;
}

/** A page as it stands. */
export interface KeptPage {
  readonly cells: SheetCells;
  /** Whether a cell holds a formula of ours, by its row and column; null where formulas were not read. */
  readonly isFormula: ((row: number, column: number) => boolean) | null;
  /** The formula a person put there, by row and column; null: none. */
  readonly ownFormula: (row: number, column: number) => string | null;
  /** Any formula in a cell; null where formulas were not read. */
  readonly formulaAt: FormulaAt | null;
}

/** Of a workbook without a report of ours. */
export const NO_KEPT_WORDS: KeptWords = {
  sheet: null,
  limitations: null,
  tasks: null,
  clauses: null,
  reasons: [],
  recipients: null,
  signer: null,
  numberLine: null,
  dateLine: null,
  memory: null,
  page: null,
};

/** Reads an earlier report of ours, found by its sheet-scoped names: rows may have been put in, paragraphs edited. */
export function readKeptWords(sheet: SheetCells, formulaAt: FormulaAt | null = null): KeptWords {
  if (isBlank(sheet)) return { ...NO_KEPT_WORDS, sheet: sheet.name };
  const { memory, rows, columns } = readRemembered(sheet);
  const block = (name: ReportBlock): PageRows => (rows === null ? listRowsBelow(sheet, name) : rows(name));
  const paragraphsIn = (name: ReportBlock): KeptParagraphs | null => {
    const beside = readTexts(block(name), (row) => row(columns + 1));
    return readParagraphs(block(name), typedOverHints(beside, memory));
  };
  const [clauses, numberAndDate, signature] = [
    block("clauses"),
    block("numberAndDate")[0],
    block("signature"),
  ];
  return {
    sheet: sheet.name,
    limitations: paragraphsIn("limitations"),
    tasks: paragraphsIn("tasks"),
    clauses: clauses.length === 0 ? null : clausesIn(clauses, columns + 1),
    reasons: reasonsIn(block("missed"), columns - 1),
    recipients: signature.length === 0 ? null : readTexts(signature.slice(1), (row) => row(0)),
    signer: signerIn(signature, (row) => rightHalf(row, columns)),
    numberLine: numberAndDate?.(0) ?? null,
    dateLine: numberAndDate === undefined ? null : rightHalf(numberAndDate, columns),
    memory,
    // Where the writing was cut off the names say nothing of where its sentences lie.
    page: memory === null || rows !== null ? null : readPage(sheet, memory, formulaAt),
  };
}

/** Emptied by hand, or a new page cut off between its names and its words: no word was taken away by choice. */
function isBlank({ values }: SheetCells): boolean {
  return values.every((row) => row.every((value) => value === ""));
}

/** What stands right of the first column, wherever the page has its middle. */
function rightHalf(row: PageRow, columns: number): string {
  for (let column = 1; column < columns; column++) {
    const text = row(column);
    if (text !== "") return text;
  }
  return "";
}

function readTexts(rows: PageRows, textOf: (row: PageRow) => string): readonly string[] {
  return rows.map((row) => trimParagraph(textOf(row))).filter((text) => text !== "");
}

/** Drafts of either language are ours; a paragraph over several rows is one again. What was typed over hints beside them comes last. */
function readParagraphs(rows: PageRows, beside: readonly string[]): KeptParagraphs | null {
  if (rows.length === 0) return null;
  const found: { text: string; isDraft: boolean }[] = [];
  for (const row of rows) {
    const raw = row(0);
    const text = trimParagraph(raw);
    const last = found[found.length - 1];
    if (text === "") continue;
    if (raw.startsWith(CONTINUATION_MARK) && last !== undefined) last.text += ` ${text}`;
    else found.push({ text, isDraft: Object.values(DRAFT_MARKS).some((mark) => text.startsWith(mark)) });
  }
  return {
    paragraphs: [...found.filter((each) => !each.isDraft).map((each) => each.text), ...beside],
    hasDraft: found.some((each) => each.isDraft),
  };
}

function clausesIn(rows: PageRows, hint: number): readonly string[] {
  return readTexts(rows, (row) => row(hint))
    .flatMap((text) => text.split(";"))
    .map(trimParagraph)
    .filter((clause) => clause !== "");
}

/** Number, name and unit stand first, the reason last. */
function reasonsIn(rows: PageRows, last: number): readonly KeptReason[] {
  return rows
    .map((row) => ({ number: row(0), name: row(1), unit: row(2), reason: row(last) }))
    .filter((each) => each.reason !== "" && each.name !== "");
}

/** The first row is that of the authority, which a room's head has none of; whose place a deputy takes follows from the title. */
function signerIn(rows: PageRows, textIn: (row: PageRows[number]) => string): KeptWords["signer"] {
  const [first, ...others] = rows;
  const authority = first === undefined ? "" : trimParagraph(textIn(first));
  const below = readTexts(others, textIn).filter((text) => !text.startsWith("KT. "));
  const [title] = below;
  if (title === undefined) return null;
  return { authority, title, name: below.length > 1 ? (below[below.length - 1] ?? "") : "" };
}
