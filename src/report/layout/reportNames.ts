/** The sheet-scoped names by which a later run, here or at a colleague's, finds a report of ours and the user's words in it. */

/** Name of each block. A sheet that has `report` as its own name is a report of ours. */
export const REPORT_NAMES = {
  report: "ChiTieu_BaoCao",
  numberAndDate: "ChiTieu_SoNgay",
  clauses: "ChiTieu_CauThem",
  missed: "ChiTieu_KhongDat",
  limitations: "ChiTieu_HanChe",
  tasks: "ChiTieu_NhiemVu",
  signature: "ChiTieu_KyTen",
  memory: "ChiTieu_GhiNho",
} as const;

export type ReportBlock = keyof typeof REPORT_NAMES;
