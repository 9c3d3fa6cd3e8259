/** Everything that writes tables, marks and sheets: fetched when it is first needed (fetched.ts). */

export { planFillings, listProtectedTables } from "../formulas/fillings";
export { clearMissed, highlightMissed } from "./markMissed";
export { storeMerged } from "./storing";
export { writeWholeReport } from "./writeReport";
export { emptyFilledCells, fillEmptyCells } from "../excel/lay/fillCells";
export { insertSheet, removeSheet } from "../excel/lay/insertSheet";
export { samplePlan } from "../report/sample";
export { copyForWord } from "./copyForWord";
