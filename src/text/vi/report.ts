/** The report's words, Vietnamese. */
export const report = {
  sheetName: "Báo cáo {year}",
};
