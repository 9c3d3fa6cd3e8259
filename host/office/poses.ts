/** What one Excel does otherwise than another: each pose a word of bootExcel's options. */

/** The Excel the host poses as, beyond its API set. */
export interface Poses {
  /** What stands between the areas of one address: "," on the web and under English settings, ";" on a Windows of comma decimals, or both. */
  readonly listSeparator: "," | ";" | "both";
  /** AutoCorrect's "Fill formulas in tables to create calculated columns": on unless the user took it off. */
  readonly calculatedColumns: boolean;
}

/** Excel as it is installed. */
export const USUAL_POSES: Poses = { listSeparator: ",", calculatedColumns: true };

/** The poses asked for, the usual ones for the rest. */
export function posesOf(options: Partial<Poses>): Poses {
  return {
    listSeparator: options.listSeparator ?? USUAL_POSES.listSeparator,
    calculatedColumns: options.calculatedColumns ?? USUAL_POSES.calculatedColumns,
  };
}
