/** The checking of an Excel by itself ("Kiểm tra Excel này"): what is asked, and what came of it. */

/** Every assumption the code rests on that is asked of the Excel at hand; src/text has words for each, by type. */
export const PROBES = [
  "listSeparator",
  "severalAreas",
  "usedRangeOfNothing",
  "valueTypes",
  "hiddenRows",
  "textStaysText",
  "longText",
  "formulasAsValues",
  "formulaReadBack",
  "calculation",
  "calculatedAtOnce",
  "calculatedColumns",
  "tablesOfRange",
  "activeSheet",
  "shownWhenAdded",
  "selection",
  "sheetNames",
  "nameMoves",
  "settingsRead",
  "rulesListed",
  "ruleById",
  "ruleOnAreas",
  "laterRuleOnTop",
  "ruleIdsStay",
  "ruleDeleted",
  "longRule",
  "longestRule",
  "dataBar",
  "numberFormats",
  "numberFormatReadBack",
  "numberFormatOfWhole",
  "borderColors",
  "noFill",
  "cellProperties",
  "mostCellProperties",
  "rowLooks",
  "columnLooks",
  "rowHeights",
  "columnWidths",
  "mergedRows",
  "fittedRows",
  "printArea",
  "titleRows",
  "pageNumbers",
  "pageBreaks",
  "paperSize",
  "printMargins",
  "onePageWide",
  "breaksOnePageWide",
  "whoChanged",
] as const;

export type ProbeId = (typeof PROBES)[number];

/** "adapted": otherwise than on most Excels, and the add-in does otherwise too; nothing is lost. */
export type ProbeOutcome = (typeof PROBE_OUTCOMES)[number];

/** What a person should read first stands first. */
export const PROBE_OUTCOMES = ["differs", "adapted", "expected"] as const;

export interface ProbeResult {
  readonly id: ProbeId;
  readonly outcome: ProbeOutcome;
  /** What was found, for support: a code of Excel's, a separator, a number. Never anything of the workbook. */
  readonly found: string;
  /** Milliseconds. */
  readonly took: number;
}

/** The Excel that was asked. */
export interface ExcelFacts {
  readonly version: string;
  readonly platform: string;
  /** The highest ExcelApi it says it has. */
  readonly api: string;
  readonly language: string;
  /** How it prints 1234.5 with one decimal; null where it could not be asked. */
  readonly number: string | null;
  readonly listSeparator: string | null;
}

export interface SelfCheck {
  readonly facts: ExcelFacts;
  readonly results: readonly ProbeResult[];
  /** Name of the temporary sheet where Excel would not let it be taken away. */
  readonly left: string | null;
}
