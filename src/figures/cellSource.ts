/** One cell as the reading of figures needs it. Rows and columns are zero-based sheet positions. */

import type { CellRef, CellType, CellValue } from "../model/cells";
import type { Convention } from "../model/table";
import type { Issue, IssueCode, IssueSeverity } from "../model/issue";
import type { OtherReading } from "../model/otherReading";

/** A cell with its value and how it is shown. */
export interface CellSource {
  readonly cell: CellRef;
  readonly value: CellValue;
  /** As shown on screen. */
  readonly text: string;
  readonly numberFormat: string;
  readonly valueType: CellType;
}

/** What helps to read a figure held as text, most of all "1.250": a thousand or one and a quarter? */
export interface AmountContext {
  /** A person's setting, Vietnamese unless changed. */
  readonly convention: Convention;
  /** The row's unit, from the unit column, the name or the line above the table. */
  readonly unit: string | null;
  /** The other figure of the row: the target when an actual is read, the actual when a target is. */
  readonly other: CellSource | null;
  /** What the clear cells of the column follow (`findConvention`), null where none is clear. */
  readonly habit: Convention | null;
}

/** The unit the row's figure should be in: the row's own, else the percentage its other figure is printed as. */
export function wantedUnit({ unit, other }: AmountContext): string | null {
  return unit ?? (other?.text.includes("%") === true ? "%" : null);
}

/** Something not surely read in a cell: an issue that does not know its indicator yet. */
export interface Doubt {
  readonly code: IssueCode;
  readonly severity: IssueSeverity;
  readonly cell: CellRef;
  readonly facts: Readonly<Record<string, string | number>>;
  readonly other?: OtherReading;
}

/** An issue from a doubt. Its id lasts while its facts do, and with an indicator survives rows inserted above. */
export function toIssue(doubt: Doubt, indicator: string | null): Issue {
  const place = indicator === null ? `${doubt.cell.sheet}!${doubt.cell.row},${doubt.cell.column}` : indicator;
  const facts = Object.keys(doubt.facts)
    .sort()
    .map((key) => `${key}=${doubt.facts[key] ?? ""}`);
  return { ...doubt, indicator, id: [doubt.code, place, doubt.cell.column, ...facts].join("|") };
}

/** As the reader would see it: the value where its format hides it or its column is too narrow. */
export function shownText({ text, value }: CellSource): string {
  return /^(?:\s*|#+)$/.test(text) ? String(value) : text;
}

/** Nothing is printed in the cell, or only a mark that says so ("-", "…"). */
export function isBlank(source: CellSource): boolean {
  return (
    source.valueType === "Empty" ||
    (typeof source.value === "string" &&
      source.value.length < 20 &&
      /^[\s\u200b\ufeff\-–—_.…]*$/.test(source.value))
  );
}
