/**
 * What one Excel does otherwise than another, and what it is like just now: each pose a word of bootExcel's options, a switch of the
 * page, and a field of `session.poses` that a test may change while the book is open. Numbers are issues of OfficeDev/office-js.
 */

export interface Poses {
  /** What stands between the areas of one address: "," on the web and under English settings, ";" on a Windows of comma decimals, or both (#1167, #1985). */
  listSeparator: "," | ";" | "both";
  /** AutoCorrect's "Fill formulas in tables to create calculated columns": on unless the user took it off (#5909, #2093). */
  calculatedColumns: boolean;
  /** "file": as the file's calcPr says. In a manual workbook a formula is worked out when it is entered, and then when somebody asks. */
  calculation: "file" | "Automatic" | "Manual";
  /** Whether changes say who made them, from ExcelApi 1.14 on: "ThisLocalAddin" for every page of the add-in, its ribbon's too. */
  triggerSource: boolean;
  /** How `numberFormat` is taken: as English, or as local where decimals have a comma (#1553, on a Mac). */
  numberFormats: "english" | "local";
  /** How getCellProperties gives border colours: as they are, or all black (#2349). */
  borderColors: "read" | "black";
  /** What a sheet's names hold: its own, or those of the workbook and Excel's own too (#1011; Print_Area, Print_Titles, _FilterDatabase). */
  sheetNames: "own" | "all";
  /** Conditional formats listed over a range: read, refused when their rule is asked for, or refused altogether; one by its id is always read (#6827, #6835, #6396). */
  rules: "readable" | "unreadable" | "unlisted";
  /** Characters of a rule's formula: 8,192 in a file, what the API takes is not documented. */
  longestRule: number;
  /** What the user looks at: a sheet, a chart sheet (#2444), several sheets selected together (#2266), or another workbook (#6365, #5319). */
  inFront: "sheet" | "chartSheet" | "groupedSheets" | "otherWorkbook";
  /** "several": areas chosen with Ctrl, which getSelectedRange refuses. */
  selection: "one" | "several";
  /** On the web a sheet added in a batch is not brought up by that batch (#930), and cell properties stop at 80,000 cells (#2564). */
  platform: "desktop" | "web";
}

/** Excel as it is installed, a worksheet before the user. */
export const USUAL_POSES: Readonly<Poses> = {
  listSeparator: ",",
  calculatedColumns: true,
  calculation: "file",
  triggerSource: true,
  numberFormats: "english",
  borderColors: "read",
  sheetNames: "own",
  rules: "readable",
  longestRule: 8_192,
  inFront: "sheet",
  selection: "one",
  platform: "desktop",
};

/** The poses that differ from the usual one, by the word they go by in the page's address and in tests over all of them. */
export const POSES = {
  usual: {},
  semicolon: { listSeparator: ";" },
  eitherSeparator: { listSeparator: "both" },
  web: { platform: "web" },
  manual: { calculation: "Manual" },
  noTriggerSource: { triggerSource: false },
  noCalculatedColumns: { calculatedColumns: false },
  localNumberFormats: { numberFormats: "local" },
  blackBorders: { borderColors: "black" },
  allNames: { sheetNames: "all" },
  unreadableRules: { rules: "unreadable" },
  shortRules: { longestRule: 700 },
  unlistedRules: { rules: "unlisted" },
  severalAreas: { selection: "several" },
  chartSheet: { inFront: "chartSheet" },
  groupedSheets: { inFront: "groupedSheets" },
  otherWorkbook: { inFront: "otherWorkbook" },
} as const satisfies Readonly<Record<string, Partial<Poses>>>;

export type PoseName = keyof typeof POSES;

/** The poses asked for, the usual ones for the rest. What the options hold besides is not looked at. */
export function posesOf(options: Partial<Poses>): Poses {
  const keys = Object.keys(USUAL_POSES) as (keyof Poses)[];
  const asked = keys.flatMap((key) => (options[key] === undefined ? [] : [[key, options[key]]]));
  return { ...USUAL_POSES, ...(Object.fromEntries(asked) as Partial<Poses>) };
}

/** Cells whose properties the web takes in one call. */
export const WEB_PROPERTY_CELLS = 80_000;
