/** What an issue says: a title with its place, and what to do. */

import type { ColumnReason } from "../model/column";
import type { Issue, IssueCode } from "../model/issue";
import { addressOf, columnLetters } from "../model/address";
import type { Language } from "../model/language";
import { formatAttainment, formatFigure } from "./figures";
import { spoken } from "./spoken";
import { issues as vi } from "./vi/issues";

/** Two lines: what was found and where; what is kept and what to do. */
export interface IssueText {
  readonly title: string;
  readonly advice: string;
}

/** An issue's facts as its words need them. */
export interface IssueFacts {
  /** "F12"; empty where the issue is about the whole workbook. */
  readonly cell: string;
  readonly sheet: string;
  /** A fact as it is, empty where there is none. */
  text(fact: string): string;
  /** A fact as a figure in the reader's language. */
  figure(fact: string): string;
  /** A ratio as a percentage. */
  percent(fact: string): string;
  /** A fact as a whole number, 0 where there is none. */
  count(fact: string): number;
  /** Columns that rest on a guess, by letter. */
  readonly guesses: readonly GuessFacts[];
}

/** A guessed column as its words need it: "F", "share", ["E", "F", "G"]. */
export interface GuessFacts {
  readonly role: string;
  readonly column: string;
  readonly reason: ColumnReason;
  readonly witnesses: readonly string[];
}

/** Words for every issue. An issue without its words does not compile. */
export type IssueWords = Readonly<Record<IssueCode, (facts: IssueFacts) => IssueText>>;

const wordsIn = spoken(vi, (words) => words.issues);

/** An issue in the reader's language. */
export function issueText(issue: Issue, language: Language): IssueText {
  return wordsIn(language)[issue.code](issueFacts(issue, language));
}

function issueFacts({ cell, facts, guesses = [] }: Issue, language: Language): IssueFacts {
  const number = (fact: string): number => Number(facts[fact] ?? 0);
  return {
    cell: cell === null ? "" : addressOf(cell),
    sheet: cell?.sheet ?? "",
    text: (fact) => shortenText(String(facts[fact] ?? "")),
    figure: (fact) => formatFigure(number(fact), { language, decimals: 10 }),
    percent: (fact) => formatAttainment(number(fact), { language, decimals: 2 }),
    count: (fact) => (Number.isFinite(number(fact)) ? number(fact) : 0),
    guesses: guesses.map(({ role, column, reason, witnesses }) => ({
      role,
      column: columnLetters(column),
      reason,
      witnesses: witnesses.map(columnLetters),
    })),
  };
}

/** Quoted cells stay readable however long they are. */
function shortenText(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > 80 ? `${line.slice(0, 79).trimEnd()}…` : line;
}
