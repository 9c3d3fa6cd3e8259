/** What to say when Excel refuses, in English. */

import type { failures as vi } from "../vi/failures";

/** A sentence for each failure the product knows; unknown codes use "unknown". */
export const failures: typeof vi = {
  InvalidOperationInCellEditMode:
    "A cell in Excel is being typed in. Press Enter to keep what was typed, or Esc to drop it, then choose Try again. Nothing in the workbook has changed.",
  AccessDenied:
    "The sheet or workbook is protected or opened read-only. Unprotect it on the Review tab, or save a copy, then choose Try again. Nothing in the workbook has changed.",
  ItemAlreadyExists:
    "The workbook already has a sheet or name like the one to be added. Rename that sheet, then choose Try again. The existing sheet is kept.",
  ItemNotFound:
    "The sheet or cell is no longer in the workbook: it may have been deleted or renamed. Choose Read again. Nothing in the workbook has changed.",
  FilteredRangeConflict:
    "The table is filtered, so it cannot be written to. Clear the filter on the Data tab, then choose Try again. Figures in the table are kept.",
  MergedRangeConflict:
    "There are merged cells in the way. Unmerge them or rename the report sheet, then choose Try again. Figures in the table are kept.",
  InactiveWorkbook:
    "Another workbook or a chart sheet is in front. Click a worksheet of this workbook, then choose Try again. Nothing in the workbook has changed.",
  UnsupportedSheet:
    "The open sheet is not a worksheet (perhaps a chart sheet). Open a worksheet, then choose Try again. Nothing in the workbook has changed.",
  UndoNotSupported:
    "Excel cannot group these steps for undo. Choose Try again to go on without grouping. Nothing in the workbook has changed.",
  RequestPayloadSizeLimitExceeded:
    "The table is too large to write at once. Leave out sheets that need not count on the Tables tab, then choose Try again. Figures in the table are kept.",
  ResponsePayloadSizeLimitExceeded:
    "The workbook is too large to read at once. Select just the indicator table and use the selected range, or delete formatted but empty rows and columns. Nothing in the workbook has changed.",
  RequestAborted:
    "Excel stopped this half-way. Wait until Excel is done with what it is doing, then choose Try again. Figures in the table are kept.",
  ApiNotFound:
    "This version of Excel lacks a function this needs. Update Excel, or open the workbook in Excel on the web. Nothing in the workbook has changed.",
  GeneralException:
    "Excel could not do this and gave no reason. Choose Try again; if it stays, save, close and reopen the workbook. Figures in the table are kept.",
  StructureProtected:
    "The workbook's structure is protected, so no sheet can be added. Unprotect it on the Review tab with Protect Workbook, then choose Try again. Nothing in the workbook has changed.",
  ReportProtected:
    "The report sheet is protected, so it cannot be written again. Open it, choose Unprotect Sheet on the Review tab, then choose Try again. Nothing in the workbook has changed.",
  CellsInTheWay:
    "Where the report or the notes beside it go, something you wrote stands. Move those cells well below the page, well to its right or to another sheet, then choose Try again. Nothing in the workbook has changed. Those cells:",
  TypedOver:
    "Cells of the report were typed over. To keep such a figure, correct it in the source table or reassess the indicator. To give it up, choose Write these cells again in the Chỉ tiêu pane; it can be undone. Nothing in the workbook has changed. Typed → to be written:",
  SheetHidden:
    "This cell's sheet is hidden. Right-click the name of any sheet at the bottom of the window, choose Unhide, pick that sheet, then choose Try again. If it is not in the list, a macro hid it: ask whoever made the workbook to show it. Nothing in the workbook has changed.",
  SeveralSelected:
    "Several separate ranges are selected. Select one range, the whole table with its heading row, then choose Try again. Nothing in the workbook has changed.",
  SettingsTooLarge:
    "The choices and reasons are too long to be stored in the workbook. Shorten the reasons of reassessed outcomes, then choose Try again. What was stored before is kept.",
  OfficeNotLoaded:
    "Excel's library could not be loaded. Check the network, close the pane and open it again. Nothing in the workbook has changed.",
  FilesNotLoaded:
    "A part of Indicators could not be loaded. Check the network, then choose Try again; if it stays so, close the pane and open it again. Nothing in the workbook has changed.",
  NothingFound:
    "No indicator table found: it needs a heading row with an indicator, a target and an actual column. Nothing in the workbook has changed.",
  unknown:
    "Excel could not do this. Choose Try again; if it stays, save, close and reopen the workbook. Figures in the table are kept.",
};
