/** Where pages break, as far as heights can be foreseen: no heading without its rows, no signature or small print without text. */

import type { PlannedRow, Section } from "./plannedRow";

/** A row that no height was found for. */
const USUAL_HEIGHT = 18;

/** Points left free on a page: rows come out a little higher than asked. */
const SLACK = 6;

/** Heights come in few steps, as each different one is an action of its own for Excel; all whole pixels of 0.75 points. */
const STEPS = [6, 9.75, 14.25, 18, 20.25, 24, 31.5, 38.25, 45, 58.5];

/** The next step up; tall rows in steps of a line. */
export function steppedHeight(height: number): number {
  return (
    STEPS.find((step) => step >= height - 0.5) ??
    Math.min(408.75, Math.ceil((18 + Math.ceil((height - 18.5) / 20) * 20) / 0.75) * 0.75)
  );
}

/** Rows above which a page begins. `height` is that of the text on a page; title rows are repeated on the pages after them. */
export function breaksOf(sections: readonly Section[], height: number): number[] {
  const page = height - SLACK;
  const rows = sections.flatMap((section) => section.rows);
  const breaks: number[] = [];
  let [first, used] = [0, 0];
  for (const section of sections) {
    if (first > 0 && isNewPage(section, page - used)) {
      breaks.push(first);
      used = 0;
    }
    used = flow(rows, { from: first, to: first + section.rows.length, used, page }, breaks);
    first += section.rows.length;
  }
  return breaks;

  function isNewPage(section: Section, left: number): boolean {
    if (section.page === "always") return true;
    const whole = sum(section.rows);
    const isWhole = section.page === "whole" && whole <= page;
    return (isWhole ? whole : sum(section.rows.slice(0, section.page === "flow" ? 3 : 4))) > left;
  }
}

interface Flow {
  readonly from: number;
  readonly to: number;
  readonly used: number;
  readonly page: number;
}

/** Fills pages with the rows; where a page ends between rows that keep together, breaks above the first of them. */
function flow(rows: readonly PlannedRow[], { from, to, used, page }: Flow, breaks: number[]): number {
  let filled = used;
  let pageStart = from;
  for (let row = from; row < to; row++) {
    const height = heightOf(rows[row]);
    if (filled + height <= page) {
      filled += height;
      continue;
    }
    if (rows[row]?.cells.length === 0) {
      // A blank row at the end of a page: what follows begins the next.
      filled = page;
      continue;
    }
    let start = row;
    while (start > pageStart + 1 && rows[start - 1]?.keep === true) start--;
    if (start < row) breaks.push(start);
    pageStart = start;
    filled = sum(rows.slice(from, start).filter(isTitle)) + sum(rows.slice(start, row + 1));
  }
  return filled;
}

function isTitle(row: PlannedRow): boolean {
  return row.tags?.includes("appendixHead") === true;
}

function heightOf(row: PlannedRow | undefined): number {
  const height = row?.height ?? null;
  return height === null ? (row?.estimate ?? USUAL_HEIGHT) : steppedHeight(height);
}

function sum(rows: readonly PlannedRow[]): number {
  return rows.reduce((total, row) => total + heightOf(row), 0);
}
