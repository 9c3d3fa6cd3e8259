/** What the ribbon's buttons say when something needs saying, in English. */

import type { commands as vi } from "../vi/commands";

/** Words of the dialog. */
export const commands: typeof vi = {
  failedTo: {
    createReport: "The report is not created yet",
    highlight: "Not highlighted yet",
    clearHighlights: "Highlights are not cleared yet",
  },
  doneBut: {
    createReport: "The report is created; some things need checking",
    highlight: "Highlighted; some things need checking",
    clearHighlights: "Highlights cleared; some things need checking",
  },
  mustFix: (count) =>
    `${count} ${count === 1 ? "thing" : "things"} must be fixed before you sign: what has no figure or cannot be read is not assessed.`,
  skipped: (sheets) =>
    `Protected and left as before: ${sheets.map((sheet) => `“${sheet}”`).join(", ")}. The other sheets are done.`,
  noPageSetUp:
    "Paper and margins cannot be set on this version of Excel. Set them on the Page Layout tab before printing.",
  looksRefused:
    "This version of Excel did not set all colours of missed rows, ratio bars or row heights. Words and figures are complete.",
  notCalculated: "The formulas on the report are not recalculated yet. Press F9.",
  sheetsSkipped: "Some sheets are protected and left as before; the others are done.",
  rulesUnread:
    "Excel does not list the conditional formats of a sheet with a table: nothing was highlighted there, and old highlights may remain.",
  settingsNotStored: "The choices could not be stored in the workbook.",
  chartsLeft: "The sheet of charts is not up to date.",
  unexpected: "Something unexpected happened. Try again; if it stays, close and reopen the workbook.",
  pane: "Choose Open pane in the group Indicators to see and correct each one.",
  close: "Close",
};
