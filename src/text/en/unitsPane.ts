/** The tab of many units' files, English. */

import type { UnitsPaneText } from "../units";
import { counted } from "./counted";

/** Words of the tab. */
export const unitsPane: UnitsPaneText = {
  title: "Many units",
  local: "Files are read on this machine only, values only; they are not changed and sent nowhere.",
  doors: {
    label: "What to do",
    gather: "Gather",
    gatherHint: "Each sender has rows of one table: they go into the empty cells of the table that is open.",
    rollup: "Roll up",
    rollupHint: "Many units report the same table: a summary is made on new sheets of this workbook.",
  },
  choose: "Choose files…",
  chooseLabel: "Choose the units' files",
  drop: "or drop the files here",
  sheets: "Take sheets of this workbook",
  takeSheets: "Take the chosen sheets",
  reading: (at, of, file) => `Reading file ${at} of ${of}: ${file}`,
  stop: "Stop",
  read: (read, of) => `${read} of ${counted(of, "file")} read.`,
  stoppedAt: (read) => `Stopped: ${counted(read, "file")} read before are kept.`,
  forget: "Put the files away",
  files: "Files that could not be read",
  filled: (cells) => `${counted(cells, "empty cell")} to be filled`,
  fill: (cells) => `Fill ${counted(cells, "empty cell")}`,
  nothingToFill: "No empty cell matches these files.",
  noTable: "The open workbook has no indicator table to fill.",
  conflicts: (cells) => `${counted(cells, "cell")} with two different figures: none chosen`,
  unmatched: (rows) => `${counted(rows, "row")} sent that match no row of the table`,
  kept: (rows) => `${counted(rows, "cell")} where the table has another figure: it stays`,
  plans: (rows) => `${counted(rows, "row")} with another plan than the table's`,
  stillEmpty: (rows) => `${counted(rows, "row")} still empty afterwards`,
  note: "remark",
  list: "Units that should report",
  listHint: "One unit a line: name; cluster; other names. Can be pasted from Excel. Kept with the workbook.",
  expected: (expected, received, missing) =>
    `${expected} expected, ${received} received, ${missing} missing.`,
  open: (received) => `${counted(received, "unit")} received; no list of those expected yet.`,
  submissions: "Who has sent what",
  rows: (rows) => counted(rows, "indicator"),
  whose: (file) => `Whose file is ${file}?`,
  whoseShort: "Whose file is it?",
  rollUp: "Make the summary",
  written: (sheets) => `Sheets made: ${sheets.join(", ")}.`,
  gathered: (cells) =>
    `${counted(cells, "empty cell")} filled. The sheet of gathering says where each came from.`,
  undo: "Undo",
  go: "Go to the cell",
  more: (count) => `and ${count} more, all on the sheet once written.`,
};
