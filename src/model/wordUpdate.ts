/** What happens to a person's Word file when it is renewed. Types only. */

/** Why a Word file is not touched. */
export type RefusalCode =
  /** Not a Word file at all, or no readable one. */
  | "damaged"
  | "notWord"
  | "password"
  | "oldDoc"
  | "macros"
  | "strict"
  | "tooLarge"
  /** A Word file that was not saved by this add-in. */
  | "notOurs"
  /** Written by a newer version of the add-in. */
  | "newer"
  | "otherForm"
  | "signed"
  | "protected"
  /** In the parts that would be renewed. */
  | "trackedChanges"
  | "comments";

export type WordChange =
  /** Ours, and out of date: written again. */
  | "renewed"
  /** New in the report: put beside the piece before it. */
  | "added"
  /** No longer in the report: taken away. */
  | "dropped"
  /** Changed by the person and out of date: theirs stays unless they say otherwise. */
  | "asked"
  /** Changed by the person and no longer in the report: stays unless they say otherwise. */
  | "askedAway"
  /** The person took the control away: not put back. */
  | "gone"
  /** The person made it a part of something it cannot be written into: left alone. */
  | "elsewhere";

/** What is found of one piece of the report, or of a row or cell of it. Texts have a line for a paragraph or a row, tabs between cells. */
export interface Finding {
  /** Of the control in this file, or of a row or a cell in it. */
  readonly id: string;
  readonly tag: string;
  /** As on the control; of a row or a cell also which one. */
  readonly title: string;
  readonly kind: WordChange;
  /** As it stands in the file, and as the report says it now. */
  readonly theirs: string;
  readonly ours: string;
  /** What we had written there. */
  readonly before: string;
}

/** By Finding.id, of those asked about; what is not named stays as the person has it. */
export type Decisions = Readonly<Record<string, "theirs" | "ours">>;
