/** Everything that writes tables, marks and sheets: fetched when it is first needed (fetched.ts). */

export { fillingsOf, protectedTables } from "./filling";
export { clearMissed, highlightMissed, writeWholeReport } from "./writing";
export { emptyFilledCells, fillEmptyCells } from "../excel/fillCells";
export { insertSheet, removeSheet } from "../excel/insertSheet";
export { samplePlan } from "../report/sample";
