/** The one place that enters Excel and the one that catches: everything Excel refuses leaves here as an ExcelFailure. */

import { ExcelFailure, type FailureCode } from "./failure";

/** Office's codes that have a sentence of their own, as Office spells them. */
const KNOWN: Readonly<Record<string, FailureCode>> = {
  InvalidOperationInCellEditMode: "InvalidOperationInCellEditMode",
  AccessDenied: "AccessDenied",
  ItemAlreadyExists: "ItemAlreadyExists",
  ItemNotFound: "ItemNotFound",
  FilteredRangeConflict: "FilteredRangeConflict",
  MergedRangeConflict: "MergedRangeConflict",
  InactiveWorkbook: "InactiveWorkbook",
  UnsupportedSheet: "UnsupportedSheet",
  UndoNotSupported: "UndoNotSupported",
  RequestPayloadSizeLimitExceeded: "RequestPayloadSizeLimitExceeded",
  ResponsePayloadSizeLimitExceeded: "ResponsePayloadSizeLimitExceeded",
  RequestAborted: "RequestAborted",
  ApiNotFound: "ApiNotFound",
  GeneralException: "GeneralException",
  // While another workbook's window, or a chart sheet, is in front (OfficeDev/office-js #6365, #5319).
  InvalidSelection: "InactiveWorkbook",
  // More cells than a call takes, on the web 80,000 of their properties (#2564).
  OperationCellsExceedLimit: "ResponsePayloadSizeLimitExceeded",
  RangeExceedsLimit: "ResponsePayloadSizeLimitExceeded",
  // Somebody else's change came in between.
  Conflict: "RequestAborted",
};

const READY_WITHIN = 15_000;

type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/**
 * Runs a batch. Throws ExcelFailure. Not through Excel.run: that keeps and releases a reference for each range, which makes
 * half as many actions again and one more round trip, and it can wait in silence while a cell is being edited, where the user
 * should be told. Nothing here outlives its batch, and a batch that writes has one sync, so it is one step of the undo list.
 */
export async function inExcel<T>(batch: Batch<T>): Promise<T> {
  try {
    return await batch(new Excel.RequestContext());
  } catch (error) {
    throw failureFrom(error) ?? error;
  }
}

/** What `attempt` gives; where Excel refuses it with one of these codes, what `otherwise` gives. */
export async function unlessRefused<T>(
  attempt: () => Promise<T>,
  codes: readonly FailureCode[] | "any",
  otherwise: (failure: ExcelFailure) => Promise<T>,
): Promise<T> {
  try {
    return await attempt();
  } catch (error) {
    const failure = failureFrom(error);
    if (failure === null || (codes !== "any" && !codes.includes(failure.code))) throw error;
    return otherwise(failure);
  }
}

/** What `attempt` gives. Where Excel refuses it, what was done by then is put back as far as Excel lets it, and the refusal is thrown. */
export async function orPutBack<T>(attempt: () => Promise<T>, putBack: () => Promise<unknown>): Promise<T> {
  return unlessRefused(attempt, "any", async (failure) => {
    await quietly(putBack);
    throw failure;
  });
}

/** Does what may also be left undone: a refusal is passed over. */
export async function quietly(work: () => Promise<unknown>): Promise<void> {
  await unlessRefused<unknown>(work, "any", async () => undefined);
}

/** Waits for office.js. Throws ExcelFailure OfficeNotLoaded when it does not answer in time or is not there at all. */
export async function officeReady(within = READY_WITHIN): Promise<void> {
  if (typeof Office === "undefined") throw notLoaded();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(notLoaded()), within);
  });
  await Promise.race([Office.onReady(), late]).finally(() => clearTimeout(timer));
}

/** The JSON a workbook's text holds; the text itself where it is none, which no reader of settings takes for settings. */
export function jsonOrText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function notLoaded(): ExcelFailure {
  return new ExcelFailure("OfficeNotLoaded", "", "office.js did not answer");
}

/** null for what is not Excel's refusal but a fault of ours. */
function failureFrom(error: unknown): ExcelFailure | null {
  if (error instanceof ExcelFailure) return error;
  if (!(error instanceof OfficeExtension.Error)) return null;
  const where = error.debugInfo?.errorLocation ?? "";
  return new ExcelFailure(
    KNOWN[error.code] ?? "unknown",
    error.code,
    where === "" ? error.message : `${error.message} (${where})`,
  );
}
