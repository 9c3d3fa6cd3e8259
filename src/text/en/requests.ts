/** What units are asked for, English. */

import type { RequestsText } from "../units";

/** Words of the sheets and of the Word file. */
export const requests: RequestsText = {
  title: "REQUEST FOR FIGURES AND REASONS",
  sheetName: "Request {unit}",
  nobodySheet: "Request, unit unknown",
  fileName: "Requests",
  to: "To:",
  nobody: "………………………………………",
  noDate: "……/……/………",
  asks: "Please give the figures that are missing and the reasons for the indicators below, and send this back before {until}.",
  howTo:
    "Write only into the yellow cells of the column “{actual}” and of the last one; leave names, units of measure and plans as they are.",
  wantsTable: "No table has come from you so far. Please send it before {until}.",
  wantsTableAgain: "Your file could not be read. Please send the table again before {until}.",
  plan: { ofYear: "Target {year}", bare: "Target" },
  actual: { ofYear: "Actual {year}", ofSpan: "Actual {span}", bare: "Actual" },
  columns: {
    number: "No",
    name: "Indicator",
    measure: "Unit",
    short: "Difference from plan",
    ask: "Please",
    answer: "Remarks: reason, remedy, by when (unit writes)",
  },
  ask: {
    figure: "No figure: give it",
    reason: "Below plan: give reason, remedy, by when",
    clear: "Figure unclear: clear it up",
  },
  sign: ["FOR THE UNIT", "(Signature, full name)"],
};
