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

/** Thrown before anything is written; `code` says which words the person reads. */
export class WordFileRefused extends Error {
  override readonly name = "WordFileRefused";
  constructor(
    readonly code: RefusalCode,
    detail = "",
  ) {
    super(detail === "" ? code : `${code}: ${detail}`);
  }
}
