/** Figures inside text: where they stand and what they are worth in either convention. */

import type { Convention } from "../model/table";
import { isCountable, isPercentage } from "./units";

/** A run of digits with its marks: "1.031.200", "-4,13", "12 345". */
export interface FigureToken {
  readonly start: number;
  readonly end: number;
  /** Without its sign. */
  readonly digits: string;
  readonly negative: boolean;
}

/** What speaks for one reading of "1.250" or the other. */
export interface Evidence {
  readonly convention: Convention;
  readonly habit: Convention | null;
  readonly unit: string | null;
  /** The row's other figure, in the same unit. */
  readonly other: number | null;
}

export interface FigureReading {
  readonly value: number;
  /** The mark read as the decimal one. */
  readonly decimal: "," | ".";
  /** The other value it could have, where nothing decides between them. */
  readonly otherwise: number | null;
}

const TOKEN =
  /(?<![A-Za-z\xb5\xc0-\xd6\xd8-\xf6\xf8-\u1fff\u3040-\ud7ff\d])([-+]?)(\d+(?:[.,'’]\d+| \d{3}(?!\d))*)/gu;

/** The figures of a tidied text, at most `most`. */
export function figuresIn(text: string, most: number): readonly FigureToken[] {
  const found: FigureToken[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const sign = match[1] ?? "";
    const before = found[found.length - 1];
    const isSigned = before === undefined || mayBeSigned(text, before.end, match.index);
    found.push({
      start: isSigned ? match.index : match.index + sign.length,
      end: match.index + match[0].length,
      digits: match[2] ?? "",
      negative: isSigned && sign === "-",
    });
    if (found.length === most) break;
  }
  return found;
}

/** In "55% -56%" the mark is a dash between two figures; in "-2 đến -1" it is a sign. */
function mayBeSigned(text: string, from: number, to: number): boolean {
  return /(?:[-(]|đến|tới|to|còn|xuống|lên)\s*$/i.test(text.slice(Math.max(from, to - 8), to));
}

/** A token's value, or null where its marks fit no convention ("1.23.456"). */
export function readFigure(digits: string, evidence: Evidence): FigureReading | null {
  const tight = digits.replace(/['’ ]/g, "");
  const marks = tight.replace(/\d/g, "");
  const usual = evidence.convention === "vi" ? "," : ".";
  if (digits !== tight && !/^\d{1,3}(?:['’ ]\d{3})+(?:[.,]\d+)?$/.test(digits)) return null;
  if (marks === "") return { value: Number(tight), decimal: usual, otherwise: null };
  if (marks.length > 1) return readManyMarks(tight);
  const mark = marks === "," ? "," : ".";
  if (!isOpen(tight)) return asDecimal(tight, mark);
  return decideMark(tight, mark, evidence);
}

/** The convention a column's clear figures follow ("1.031.200", "12,5"), null where none is clear or they differ. */
export function findConvention(texts: readonly string[]): Convention | null {
  let habit: Convention | null = null;
  for (const text of texts) {
    if (text.length > 200) continue;
    for (const { digits } of figuresIn(text, 4)) {
      const says = readConvention(digits);
      if (says === null) continue;
      if (habit !== null && habit !== says) return null;
      habit = says;
    }
  }
  return habit;
}

/** Two figures of about one size: within ten times. */
function isNear(a: number, b: number): boolean {
  return Math.abs(Math.log10(Math.abs(a / b))) <= 1;
}

/** Whether digits could be read two ways by themselves: "1.250". */
export function isOpen(digits: string): boolean {
  return /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits);
}

function readConvention(digits: string): Convention | null {
  const clear = /^\d+([.,])\d+$/.exec(digits);
  if (clear !== null) {
    if (isOpen(digits)) return null;
    return clear[1] === "," ? "vi" : "en";
  }
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(digits)) return "vi";
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits)) return "en";
  return null;
}

function readManyMarks(tight: string): FigureReading | null {
  const says = readConvention(tight);
  if (says === null) return null;
  const decimal = says === "vi" ? "," : ".";
  const group = says === "vi" ? "." : ",";
  const plain = tight.split(group).join("").replace(decimal, ".");
  return { value: Number(plain), decimal, otherwise: null };
}

function asDecimal(tight: string, mark: "," | "."): FigureReading {
  return { value: Number(tight.replace(",", ".")), decimal: mark, otherwise: null };
}

function decideMark(tight: string, mark: "," | ".", evidence: Evidence): FigureReading {
  const grouped = Number(tight.replace(mark, ""));
  const fraction = Number(tight.replace(",", "."));
  const votes = votesFor(grouped, fraction, mark, evidence);
  const byConvention = (evidence.convention === "vi") === (mark === ".");
  const asGroup = votes[0] ?? byConvention;
  const isSure = votes.length > 0 && votes.every((vote) => vote === asGroup);
  const decimal = asGroup ? (mark === "." ? "," : ".") : mark;
  return {
    value: asGroup ? grouped : fraction,
    decimal,
    otherwise: isSure ? null : asGroup ? fraction : grouped,
  };
}

/** True for each witness that says "thousands", false for "decimals"; the strongest first. */
function votesFor(grouped: number, fraction: number, mark: string, evidence: Evidence): readonly boolean[] {
  const votes: boolean[] = [];
  const { other, unit, habit } = evidence;
  if (other !== null && isNear(grouped, other)) votes.push(true);
  if (other !== null && isNear(fraction, other)) votes.push(false);
  if (isCountable(unit)) votes.push(true);
  if (isPercentage(unit)) votes.push(false);
  if (habit !== null) votes.push((habit === "vi") === (mark === "."));
  return votes;
}
