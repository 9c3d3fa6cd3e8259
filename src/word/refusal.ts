/** A Word file that is not touched. */

import type { RefusalCode } from "../model/wordUpdate";

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
