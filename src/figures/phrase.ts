/** A figure's cell taken apart: words before, figures, words after. Vietnamese first, English too. */

import { holdsSeveral } from "./cellLines";
import { shownText, type CellSource } from "./cellSource";
import { figuresIn, type FigureToken } from "./figureTokens";
import { withoutRemark } from "./remarks";
import { LETTER, bothForms } from "../vocabulary/bothForms";
import { LEADS, type Sense, type Wording } from "../vocabulary/leads";
import { lower, stillTidy, tidy, type Tidy } from "../vocabulary/tidy";

/** A cell's text with its figures. `wording` is null where its words are not all understood. */
export interface Phrase {
  /** As the reader sees it, trimmed. */
  readonly printed: string;
  /** Tidied, without trailing clauses such as "so với năm 2022"; letters keep their case. */
  readonly text: string;
  readonly figures: readonly FigureToken[];
  readonly wording: Wording | null;
  /** "$", "US$", "₫" before the figure. */
  readonly currency: string | null;
  /** A remark beside the figure was left out of `text`. */
  readonly isCut: boolean;
}

const NOTHING = { text: "", figures: [], wording: null, currency: null, isCut: false } as const;

/** Longer texts are prose, not figures. */
const LONGEST = 300;

const LEAD_PATTERNS = LEADS.map(([words, sense]) => ({
  // Words end where a letter does not follow; signs anywhere.
  pattern: bothForms(new RegExp(`^(?:${words})(?!${LETTER})`, "u")),
  sense,
}));

/** A clause that compares or dates, after the figure: its own figures are not the target's. */
const TRAILING = bothForms(
  /[\s,;(]+(?:so với|so cùng|so kế hoạch|so năm|so nghị quyết|đến (?:hết |cuối )?năm|(?:trong|vào|từ) năm|giai đoạn|theo nghị quyết|compared (?:with|to)|by (?:the end of )?\d{4}).*$/u,
);
/** "đến hết năm 2025, đạt …" before the figure. */
const OPENING = bothForms(/^(?:đến|tới|trong|vào) (?:hết |cuối |đầu )?năm \d{4}\s*[,:]?\s*/u);
const UPWARD = bothForms(/(?:trở lên|or more|or above|or higher)\s*\.?$/u);
const DOWNWARD = bothForms(/(?:trở xuống|trở lại|or less|or below|or lower)\s*\.?$/u);

/** A currency sign or code right before the figure. */
const CURRENCY =
  /(?:(?:us|a|nz|s|hk)?\$|[€£¥₫]|(?<![A-Za-z\xb5\xc0-\xd6\xd8-\xf6\xf8-\u1fff\u3040-\ud7ff])(?:usd|vnd|vnđ|eur|gbp))\s*$/iu;

/**
 * Takes a cell's shown text apart. Texts too long for a figure, or of several lines with figures, come back without. `wanted` is the
 * unit the row's figure should be in, where one is known.
 */
export function readPhrase(source: CellSource, wanted: string | null = null): Phrase {
  const shown = shownText(source);
  const printed = shown.trim();
  return PLAIN_FIGURE.test(printed) ? ofPlainFigure(printed) : takeApart(shown, printed, wanted);
}

function takeApart(shown: string, printed: string, wanted: string | null): Phrase {
  if (printed.length > LONGEST || holdsSeveral(shown)) return { printed, ...NOTHING };
  const { text: whole, isCut } = withoutRemark(tidy(shown), wanted);
  const small = lower(whole);
  const opening = OPENING.exec(small)?.[0].length ?? 0;
  const text = whole.slice(
    opening,
    opening + (TRAILING.exec(stillTidy(small.slice(opening)))?.index ?? whole.length),
  );
  const figures = signedByBrackets(text, figuresIn(text, 5));
  const first = figures[0];
  if (first === undefined) return { printed, ...NOTHING, text };
  const last = figures[figures.length - 1] ?? first;
  const { before, currency } = withoutCurrency(text.slice(0, first.start));
  const wording = readWording(lower(before), lower(text.slice(last.end)));
  return { printed, text, figures, wording, currency, isCut };
}

/** Most cells: a figure and nothing else. */
const PLAIN_FIGURE = /^-?\d{1,15}(?:[.,]\d{1,15}){0,5}$/;
const NO_WORDS: Wording = { hedge: null, bound: null, change: null, level: null };

function ofPlainFigure(printed: string): Phrase {
  const negative = printed.charCodeAt(0) === 45;
  const digits = negative ? printed.slice(1) : printed;
  const figures = [{ start: 0, end: printed.length, digits, negative }];
  return { printed, text: printed, figures, wording: NO_WORDS, currency: null, isCut: false };
}

function withoutCurrency(text: string): { readonly before: string; readonly currency: string | null } {
  const found = CURRENCY.exec(text);
  return { before: text.slice(0, found?.index), currency: found === null ? null : found[0].trim() };
}

/** "(3,26)", "(3,26) tỷ đồng": how accountants write -3,26, where it is the only figure. */
function signedByBrackets(text: string, figures: readonly FigureToken[]): readonly FigureToken[] {
  const [only, second] = figures;
  if (only === undefined || second !== undefined) return figures;
  const isAlone = /^\(\s*$/.test(text.slice(0, only.start)) && /^\s*%?\s*\)/.test(text.slice(only.end));
  return isAlone ? [{ ...only, negative: true }] : figures;
}

/** What words before and after figures say; null where some of them are not understood. */
function readWording(before: Tidy, after: Tidy): Wording | null {
  let left = stillTidy(before.trim().replace(/^\(/, "").trim());
  let wording = NO_WORDS;
  while (left !== "") {
    const step = findLongest(left);
    if (step === null) return null;
    wording = { ...wording, ...step.sense };
    left = stillTidy(left.slice(step.length).trim());
  }
  const tail = stillTidy(after.trim());
  if (UPWARD.test(tail)) return { ...wording, bound: { side: "atLeast", strict: false } };
  if (DOWNWARD.test(tail)) return { ...wording, bound: { side: "atMost", strict: false } };
  return wording;
}

function findLongest(text: Tidy): { sense: Sense; length: number } | null {
  let best: { sense: Sense; length: number } | null = null;
  for (const { pattern, sense } of LEAD_PATTERNS) {
    const length = pattern.exec(text)?.[0].length ?? 0;
    if (length > (best?.length ?? 0)) best = { sense, length };
  }
  return best;
}
