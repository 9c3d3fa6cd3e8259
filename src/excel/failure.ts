/** Excel refused: the only thing src/excel throws. */

/** Office's error codes that have a sentence of their own; "unknown" covers the rest. */
export type FailureCode =
  | "InvalidOperationInCellEditMode"
  | "AccessDenied"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "FilteredRangeConflict"
  | "MergedRangeConflict"
  | "InactiveWorkbook"
  | "UnsupportedSheet"
  | "UndoNotSupported"
  | "RequestPayloadSizeLimitExceeded"
  | "ResponsePayloadSizeLimitExceeded"
  | "RequestAborted"
  | "ApiNotFound"
  | "GeneralException"
  | "StructureProtected"
  | "ReportProtected"
  | "CellsInTheWay"
  | "TypedOver"
  | "SheetHidden"
  | "SeveralSelected"
  | "SettingsTooLarge"
  | "OfficeNotLoaded"
  | "FilesNotLoaded"
  | "NothingFound"
  | "unknown";

/** Carries Office's own code and location for support; the words shown are text/'s. */
export class ExcelFailure extends Error {
  constructor(
    readonly code: FailureCode,
    readonly officeCode: string,
    detail: string,
    /** Addresses of the cells the user should look at, where the sentence is of some. */
    readonly cells: string | null = null,
  ) {
    super(detail);
    this.name = "ExcelFailure";
  }
}
