/** Everything that writes tables, marks and sheets, and selects cells: fetched when it is first needed (fetched.ts). */

export { fillAllColumns } from "./fillColumns";
export { clearMissed, highlightMissed } from "./markMissed";
export { storeMerged } from "./storing";
export { writeWholeReport } from "./writeReport";
export { readSelection, selectCell } from "../excel/selectCell";
export { markToOpen } from "../excel/opening";
export { insertSample } from "./insertSample";
export { copyForWord } from "./copyForWord";
