/** The report sheet in the workbook, if there is one. */
export interface ReportStatus {
  readonly sheet: string;
  /** When it was last written, ISO; null when unknown. */
  readonly writtenAt: string | null;
  /** Figures or choices changed since: old and new headline. null when it fits. */
  readonly stale: { readonly before: string; readonly now: string } | null;
}
