import type { ReportText } from "../report";

/** The report's words, English. */
export const report: ReportText = {
  sheetName: "Report {year}",
};
