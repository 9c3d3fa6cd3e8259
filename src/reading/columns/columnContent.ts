/** What stands under each heading of a table: how many cells are what, and a sample of the figures. */

import { hasTwoLetters } from "../../vocabulary/bothForms";
import type { CellGrid } from "../tables/cellGrid";
import { rememberNear } from "../../model/remember";
import { readVerdict } from "../../figures/readPrinted";
import type { TableBlock } from "../tables/tableBlocks";
import { VERDICT_SIGN, TICK } from "./verdictColumns";
import { directionIn, parseDirection } from "../../vocabulary/directions";
import { UNIT_WORDS, UNIT_WORDS_ENGLISH } from "../../vocabulary/units";
import { plainForm } from "../../vocabulary/forms";
import { isOrganisation } from "../../vocabulary/rows";

/** How many of the cells under a heading are what. */
export interface ColumnContent {
  readonly filled: number;
  readonly figures: number;
  /** Cells that show "1" or "0" and nothing else. */
  readonly flags: number;
  /** Figures other than 0. */
  readonly nonZero: number;
  readonly texts: number;
  /** Texts with a digit in them. */
  readonly digits: number;
  /** How many different texts there are, of the first so many. */
  readonly distinct: number;
  /** Characters of all texts together. */
  readonly letters: number;
  /** Texts that are units of measure: "ha", "triệu đồng", "days". */
  readonly units: number;
  /** Texts that name a body or a place: "Xã Bằng Vân", "Phòng Tài chính". */
  readonly organisations: number;
  readonly verdicts: number;
  /** "✔", "✗", "■": verdicts in signs. */
  readonly marks: number;
  /** "9.481/9.440ha": an actual and its target in one cell. */
  readonly pairs: number;
  /** "x", "✓". */
  readonly ticks: number;
  /** "1", "2.1", "I", "A". */
  readonly numbers: number;
  /** "Càng thấp càng tốt", "Up", "↓": what a column of directions holds. */
  readonly directions: number;
  /** Of these, those in words that mean nothing else. */
  readonly saidDirections: number;
  /** Row → figure, of the first rows that hold one: what arithmetic is tried on. */
  readonly sample: ReadonlyMap<number, number>;
}

export const NO_CONTENT: ColumnContent = {
  filled: 0,
  figures: 0,
  flags: 0,
  nonZero: 0,
  texts: 0,
  digits: 0,
  distinct: 0,
  letters: 0,
  units: 0,
  organisations: 0,
  verdicts: 0,
  marks: 0,
  pairs: 0,
  ticks: 0,
  numbers: 0,
  directions: 0,
  saidDirections: 0,
  sample: new Map(),
};

type Counted = { -readonly [key in keyof ColumnContent]: ColumnContent[key] } & {
  readonly sample: Map<number, number>;
  readonly seen: Set<string>;
};

/** Letters of a cell that are looked at. */
const LOOKED_AT = 60;

/** Figures tried, and different texts kept, of one column. */
const SAMPLE = 30;
const MOST_TEXTS = 300;

/** The content of every column of a table, left to right. Every cell is looked at once. */
export function columnContents(block: TableBlock): readonly ColumnContent[] {
  const width = block.lastColumn - block.firstColumn + 1;
  const contents = Array.from({ length: width }, (): Counted => ({
    ...NO_CONTENT,
    sample: new Map(),
    seen: new Set(),
  }));
  for (let row = block.firstRow; row < block.endRow; row++) {
    if (block.skipped.has(row)) continue;
    for (const column of block.grid.columnsIn(row, block.firstColumn, block.lastColumn)) {
      const content = contents[column - block.firstColumn];
      if (content !== undefined) count(content, block.grid, row, column);
    }
  }
  return contents;
}

/** "30/6/2025", "6/2025": no actual and no target of anything. */
const DATE = /\b(?:\d{1,2}\s*\/\s*)?\d{1,2}\s*\/\s*(?:19|20)\d{2}\b/gu;

const LINE_NUMBER = /^\(?(?:\d{1,5}(?:\.\d{1,2})*|[IVX]{1,5}|[A-H])[.)]?$/u;
/** Most cells: a figure and nothing else, which says no direction and is no verdict. */
const PLAIN_FIGURE = /^-?\d[\d.,]*%?$/;

function count(content: Counted, grid: CellGrid, row: number, column: number): void {
  const shown = grid.shown(row, column).slice(0, LOOKED_AT);
  content.filled++;
  if (PLAIN_FIGURE.test(shown)) {
    countPlain(content, shown);
    countFigure(content, grid, row, column);
    return;
  }
  const said = saidBy(grid.shown(row, column));
  if (said.isLineNumber) content.numbers++;
  if (said.saysDirection) content.directions++;
  if (said.statesDirection) content.saidDirections++;
  if (said.isVerdictSign) content.marks++;
  if (said.isTick) content.ticks++;
  else if (grid.isFigure(row, column)) countFigure(content, grid, row, column);
  else countWords(content, shown, said);
}

function countWords(content: Counted, shown: string, said: Said): void {
  if (said.isPair) content.pairs++;
  else if (said.isVerdict) content.verdicts++;
  else if (said.isText) countText(content, shown, said);
}

/** What a text in a cell is by itself. */
interface Said {
  readonly isLineNumber: boolean;
  /** "Giảm 1,5%" is the sense of a figure, not what a column of directions holds. */
  readonly saysDirection: boolean;
  readonly statesDirection: boolean;
  readonly isVerdictSign: boolean;
  readonly isTick: boolean;
  readonly isPair: boolean;
  /** Of the whole text; all else of its beginning. */
  readonly isVerdict: boolean;
  readonly isText: boolean;
  readonly hasWord: boolean;
  readonly hasDigit: boolean;
  readonly isUnit: boolean;
  readonly isOrganisation: boolean;
}

/** Signs are no longer than this. */
const LONGEST_SIGN = 4;

/** Units, groups and words of status repeat from row to row and from table to table. */
const saidBy = rememberNear((text): Said => {
  const shown = text.slice(0, LOOKED_AT);
  const hasDigit = /\d/.test(shown);
  const isShort = shown.length <= LONGEST_SIGN;
  const plain = plainForm(shown);
  return {
    isLineNumber: LINE_NUMBER.test(shown),
    saysDirection: !hasDigit && directionIn(shown) !== null,
    statesDirection: parseDirection(shown) !== null,
    isVerdictSign: isShort && VERDICT_SIGN.test(shown),
    isTick: isShort && TICK.test(shown),
    isPair: isPair(shown),
    isVerdict: readVerdict(text) !== null,
    isText:
      /[A-Za-z\xb5\xc0-\xd6\xd8-\xf6\xf8-\u1fff\u3040-\ud7ff]{2}|[%‰$]|^[A-Za-z\xb5\xc0-\xd6\xd8-\xf6\xf8-\u1fff\u3040-\ud7ff][\d²³]?$/u.test(
        shown,
      ),
    hasWord: hasTwoLetters(shown),
    hasDigit,
    isUnit: UNIT_WORDS.test(plain) || UNIT_WORDS_ENGLISH.test(plain),
    isOrganisation: isOrganisation(shown),
  };
}, 1_024);

function countPlain(content: Counted, shown: string): void {
  if (LINE_NUMBER.test(shown)) content.numbers++;
  if (shown === "1" || shown === "0") content.flags++;
}

function isPair(shown: string): boolean {
  return shown.includes("/") && /\d\S*\s*\/\s*\d/u.test(shown.replace(DATE, ""));
}

function countFigure(content: Counted, grid: CellGrid, row: number, column: number): void {
  content.figures++;
  const value = grid.value(row, column);
  if (content.sample.size >= SAMPLE && typeof value === "number") {
    if (value !== 0) content.nonZero++;
    return;
  }
  const figure = grid.figure(row, column);
  if (figure !== 0) content.nonZero++;
  if (figure !== null && content.sample.size < SAMPLE) content.sample.set(row, figure);
}

function countText(content: Counted, shown: string, said: Said): void {
  if (said.hasWord) content.texts++;
  if (said.hasDigit) content.digits++;
  content.letters += shown.length;
  if (content.seen.size < MOST_TEXTS && !content.seen.has(shown)) {
    content.seen.add(shown);
    content.distinct++;
  }
  if (said.isUnit) content.units++;
  if (said.isOrganisation) content.organisations++;
}

/** Whether a column of this heading numbers the lines beside it: "1, I, A, 2.1" under hardly any heading, or 1, 2, 3 under any. */
export function numbersLines({ filled, numbers, sample }: ColumnContent, heading: string): boolean {
  if (filled === 0 || numbers * 2 < filled) return false;
  return heading.length <= 3 || countsLines({ sample });
}

/** 1, 2, 3 and so on. */
export function countsLines({ sample }: Pick<ColumnContent, "sample">): boolean {
  const figures = [...sample.values()];
  return figures.length > 1 && figures.every((figure, at) => figure === at + 1);
}
