/** Where a workbook comes from: empty, or a file's bytes. */
import type { Addin } from "./addinPart";
import { openBook } from "./bookFile";
import type { HostWorkbook } from "./model";

export type { Store } from "./addinPart";
export { UnreadableWorkbook } from "./package";

/** The add-in whose settings the book keeps unless another is named: ours, as its manifest has it. */
export const OWN_ADDIN: Addin = { id: "7c1f0f0e-6a51-4b58-9c0a-3d1f0a9f2e34", version: "0.1.0.0" };

/** An empty book with one sheet, "Sheet1". */
export function newWorkbook(addin: Addin = OWN_ADDIN): HostWorkbook {
  return openBook(null, addin);
}

/** A book from the bytes of an .xlsx or .xlsm file; throws UnreadableWorkbook for anything else. */
export function openWorkbook(bytes: Uint8Array, addin: Addin = OWN_ADDIN): HostWorkbook {
  return openBook(bytes, addin);
}
