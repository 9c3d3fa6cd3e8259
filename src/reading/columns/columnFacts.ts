/** What is known of each column of a table before it has a role: its heading with bands, and what stands under it. */

import { type ColumnContent, columnContents, NO_CONTENT } from "./columnContent";
import { type HeadingReading, readHeading } from "../tables/headings";
import { pairedStems } from "../tables/headingStems";
import { januaryIn, yearIn } from "../tables/headingTimes";
import type { TableBlock } from "../tables/tableBlocks";
import { headingForm, plainForm } from "../../vocabulary/forms";
import { isOfTerm, NUMBERED_PAPER } from "../../vocabulary/years";

export interface ColumnFacts {
  readonly column: number;
  /** From the outermost band to the column's own line. */
  readonly parts: readonly string[];
  readonly heading: HeadingReading;
  /** What its heading and another's are of, one asking, one answering: "dien tich" of "Diện tích KH". */
  readonly stem?: string;
  readonly content: ColumnContent;
}

/** Facts of every column of the table, left to right. */
export function columnFacts(block: TableBlock): readonly ColumnFacts[] {
  const parts = headingParts(block);
  const contents = columnContents(block);
  const headings = withJanuary(withNeighboursTime(parts.map(readHeading)), parts, titleYear(block.titles));
  const stems = findStems(parts, headings);
  return parts.map((own, index) => {
    const heading = headings[index] ?? readHeading(own);
    const found = stems.get(index);
    const fact = {
      column: block.firstColumn + index,
      parts: own,
      heading,
      content: contents[index] ?? NO_CONTENT,
    };
    return found === undefined
      ? fact
      : {
          ...fact,
          heading: { ...heading, role: SAID.includes(heading.role) ? heading.role : found.role },
          stem: found.stem,
        };
  });
}

/** What headings are of, where none asks and none answers by itself: beside "Kế hoạch · Thực hiện" others are of something less. */
function findStems(
  parts: readonly (readonly string[])[],
  headings: readonly HeadingReading[],
): ReturnType<typeof pairedStems> {
  const stems = pairedStems(parts.map((own) => own[own.length - 1] ?? ""));
  const isPlain = (role: HeadingReading["role"]): boolean =>
    headings.some((heading, at) => heading.role === role && !stems.has(at));
  return isPlain("target") && isPlain("actual") ? new Map() : stems;
}

/**
 * "Giải ngân đến 31/01/2026": what a year's capital was spent on is counted until the end of January after it (Law on Public Investment,
 * the article on the time of disbursement), so that beside the plan of 2025, or of no year that is said, this is its whole year. Beside that of
 * 2026 it is a month: never a year that was missed.
 */
function withJanuary(
  headings: readonly HeadingReading[],
  parts: readonly (readonly string[])[],
  titled: number | null,
): readonly HeadingReading[] {
  const said = headings.flatMap(({ role, year }) => (role === "target" && year !== null ? [year] : []));
  const planned = said.length > 0 || titled === null ? said : [titled];
  return headings.map((heading, index) => {
    const year = januaryIn((parts[index] ?? []).join(" "));
    if (year === null || heading.role === "target") return heading;
    return planned.includes(year)
      ? { ...heading, period: "otherMonths", namesPeriod: true, time: "thang 1" }
      : { ...heading, year: year - 1, period: "year", namesPeriod: true, time: null };
  });
}

/** "Kế hoạch tăng so 2024" is no growth beside "Thực hiện tăng so 2024", but a plan of it. */
const SAID: readonly HeadingReading["role"][] = ["target", "actual"];

/** "Nhiệm kỳ 2020-2025" in a table of 2024: a term that this year lies in, where its years say so. */
export function isOfTermWith({ heading, parts }: ColumnFacts, year: number): boolean {
  const [first] = /(?<!\d)(?:19|20)\d{2}(?=\s*[-–])/.exec(parts.join(" ")) ?? [];
  return first !== undefined && Number(first) < year && heading.year !== null && heading.year > year;
}

/** "Kế hoạch tháng 4 · Kết quả": a result without a time of its own, right beside the plan of a part of the year, is of that part. */
function withNeighboursTime(headings: readonly HeadingReading[]): readonly HeadingReading[] {
  return headings.map((heading, index) => {
    const before = headings[index - 1];
    const isOpen = heading.role === "actual" && !heading.namesPeriod && !heading.isCumulated;
    if (!isOpen || before?.role !== "target" || before.time === null) return heading;
    return { ...heading, period: before.period, time: before.time };
  });
}

/** A cell with text below it and empty cells to its right is a band over the columns that have text of their own below. */
function headingParts(block: TableBlock): readonly (readonly string[])[] {
  const { grid, headingRows } = block;
  const width = block.lastColumn - block.firstColumn + 1;
  const parts: string[][] = Array.from({ length: width }, () => []);
  const lowest = lowestTexts(block, width);
  const startsAbove: boolean[] = Array.from({ length: width }, () => false);
  for (const row of headingRows) {
    let band = "";
    parts.forEach((part, index) => {
      const own = grid.shown(row, block.firstColumn + index);
      const hasBelow = (lowest[index] ?? -1) > row;
      const ends = own !== "" || !hasBelow || startsAbove[index] === true;
      if (ends) band = own;
      addPart(part, band);
      if (!hasBelow) band = "";
      startsAbove[index] ||= own !== "";
    });
  }
  return parts;
}

function lowestTexts(block: TableBlock, width: number): readonly number[] {
  const lowest: number[] = Array.from({ length: width }, () => -1);
  for (const row of block.headingRows) {
    for (const column of block.grid.columnsIn(row, block.firstColumn, block.lastColumn)) {
      lowest[column - block.firstColumn] = row;
    }
  }
  return lowest;
}

function addPart(parts: string[], part: string): void {
  const last = parts[parts.length - 1];
  if (part === "") return;
  if (last === undefined || headingForm(last) !== headingForm(part) || last.length !== part.length)
    parts.push(part);
}

/** The year of a title; dates of documents and terms of several years aside. */
export function titleYear(titles: readonly string[]): number | null {
  const told = titles.filter((title) => {
    const plain = plainForm(title);
    return !isOfTerm(title) && !/\bngay\b|\/nq-|\/qd-/u.test(plain) && !NUMBERED_PAPER.test(plain);
  });
  const years = told.map(yearIn).filter((year): year is number => year !== null);
  return years[years.length - 1] ?? null;
}
