/** What the user wrote on an existing report sheet of ours: merged into the next one rather than lost. */

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
}

/** What a report remembers of how it was written: marks of the words (to tell the user's edits from ours), the headline, when. */
export interface Memory {
  /** ISO time of writing. */
  readonly at: string;
  /** Mark of all figures, outcomes and choices it was written from. */
  readonly facts: string;
  readonly headline: string;
  /** Marks of the words as written, by block. */
  readonly marks: Readonly<Record<string, readonly string[]>>;
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
};
