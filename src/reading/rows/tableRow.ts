/** A row below the headings, by itself: its number, its mark, its name, whether it carries figures. Types only. */

export type RowKind =
  /** A group heading. */
  | "group"
  /** "1", "III.2": a numbered line. */
  | "numbered"
  /** "1.1": a line numbered below another. */
  | "subNumbered"
  /** "Trong đó", "- …", "a)": a part of the line above. */
  | "subItem"
  /** "Trong đó:" alone on its row. */
  | "ofWhich"
  /** Neither number nor mark. */
  | "plain";

export interface TableRow {
  readonly row: number;
  readonly kind: RowKind;
  /** As printed, its punctuation gone: "12", "III.2"; a group's numeral. */
  readonly number: string | null;
  /** As printed, number and marks kept. */
  readonly printed: string;
  /** Number and marks gone. */
  readonly name: string;
  readonly nameColumn: number;
  /** Something stands in the target or the actual column. */
  readonly hasFigures: boolean;
  readonly hasTarget: boolean;
  readonly hasVerdict: boolean;
  /** Neither figures nor a verdict. */
  readonly isEmpty: boolean;
  /** The row's own unit is printed. */
  readonly hasUnit: boolean;
  /** Target and actual are noughts, in a row without a unit where others have one: a heading that a form fills with sums. */
  readonly isNought: boolean;
  /** Nothing stands in the row but its name, and its number. */
  readonly isAlone: boolean;
  /** Begins with "Trong đó". */
  readonly startsRun: boolean;
  /** "-", "+", "." or "a" of a marked line, else null. */
  readonly mark: string | null;
  /** What the cells of this line say, by column, where the row's cells hold several lines; else null. */
  readonly texts: ReadonlyMap<number, string> | null;
  /** The row its name begins in, as it stands by itself, where the name goes on in the next. */
  readonly begun?: TableRow;
  /** A criterion in the row of its first content: the figures in the row's cells are the content's. */
  readonly ownsNoFigures?: boolean;
}
