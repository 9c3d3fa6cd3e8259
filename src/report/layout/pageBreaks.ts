/** Where pages break, as far as heights can be foreseen: no heading without its rows, no signature or small print without text. */

import type { PlannedRow, SheetSection } from "./plannedRow";

/** A row that no height was found for. */
const USUAL_HEIGHT = 18;

/** Points left free on a page, for what another printer makes of it. */
const SLACK = 6;

/** Excel keeps heights in whole pixels of this many points, up to a tallest row. */
const PIXEL = 0.75;
const TALLEST = 408.75;

/** The height as Excel keeps it: never less than asked, lest a line be clipped. */
export function heightInPixels(height: number): number {
  return Math.min(TALLEST, Math.ceil(height / PIXEL - 0.01) * PIXEL);
}

/** Rows above which a page begins. `height` is that of the text on a page; title rows are repeated on the pages after them. */
export function findBreaks(sections: readonly SheetSection[], height: number): number[] {
  const page = height - SLACK;
  const breaks: number[] = [];
  let [used, titles] = [0, 0];
  for (const { rows, first, isForced } of groupKeptRows(sections, page)) {
    const isBlank = rows.every((row) => row.cells.length === 0);
    if (isForced || (used + sum(rows) > page && !isBlank)) {
      // Where a row by itself does not fit, Excel begins a page without being told.
      if (isForced || rows.length > 1) breaks.push(first);
      used = isForced ? 0 : titles;
    }
    // A blank row at the end of a page: what follows begins the next.
    used = Math.min(page, used + sum(rows));
    titles += sum(rows.filter(isTitle));
  }
  return breaks;
}

interface Unit {
  readonly rows: readonly PlannedRow[];
  /** Place of its first row on the sheet. */
  readonly first: number;
  readonly isForced: boolean;
}

/** Rows that stay on one page: a section, where it is to be whole and can be; else each row with those it keeps to. */
function groupKeptRows(sections: readonly SheetSection[], page: number): readonly Unit[] {
  let first = 0;
  return sections.flatMap((section) => {
    const isWhole = section.page === "whole" && sum(section.rows) <= page;
    return (isWhole ? [section.rows] : chains(section.rows)).map((rows, index) => {
      const unit = { rows, first, isForced: section.page === "newPage" && index === 0 && first > 0 };
      first += rows.length;
      return unit;
    });
  });
}

/** Each row that keeps to the next with it; blank rows between them too. */
function chains(rows: readonly PlannedRow[]): readonly (readonly PlannedRow[])[] {
  const found: PlannedRow[][] = [];
  let isOpen = false;
  for (const row of rows) {
    if (isOpen) found[found.length - 1]?.push(row);
    else found.push([row]);
    isOpen = row.keep === true || (isOpen && row.cells.length === 0);
  }
  return found;
}

function isTitle(row: PlannedRow): boolean {
  return row.tags?.includes("appendixHead") === true;
}

function sumHeights(row: PlannedRow | undefined): number {
  const height = row?.height ?? null;
  return height === null ? (row?.estimate ?? USUAL_HEIGHT) : heightInPixels(height);
}

function sum(rows: readonly PlannedRow[]): number {
  return rows.reduce((total, row) => total + sumHeights(row), 0);
}
