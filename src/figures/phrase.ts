/** A figure's cell taken apart: words before, figures, words after. Vietnamese first, English too. */

import { holdsSeveral } from "./cellLines";
import { shownText, type CellSource } from "./cellSource";
import { figuresIn, type FigureToken } from "./figureTokens";
import type { Hedge } from "../model/indicator";
import { withoutRemark } from "./remarks";
import { bothForms } from "../vocabulary/bothForms";
import { lower, tidy } from "../vocabulary/tidy";

/** A bound said in words or signs. */
export interface Bound {
  readonly side: "atLeast" | "atMost";
  readonly strict: boolean;
}

/** What the words around figures say. */
export interface Wording {
  readonly hedge: Hedge | null;
  readonly bound: Bound | null;
  /** "tăng", "giảm": the figure is the size of a change. */
  readonly change: "increase" | "decrease" | null;
  /** "giảm còn", "nâng lên": the figure is the level after a change. */
  readonly level: "reducedTo" | "raisedTo" | null;
}

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

type Sense = Partial<Wording>;

const strict = (side: Bound["side"]): Sense => ({ bound: { side, strict: true } });
const inclusive = (side: Bound["side"]): Sense => ({ bound: { side, strict: false } });

/** Words that may stand before a figure, and what they say. */
const LEADS: readonly (readonly [words: string, sense: Sense])[] = [
  [
    "phấn đấu|đạt|từ|ở mức|mức|bình quân|trung bình|là|được|duy trì|giữ vững|giữ|ổn định|hoàn thành|thực hiện|" +
      "có|tổng số|tổng|số|đến nay|cả năm|reach|reached|achieve|achieved|maintain|from|=|:|\\+",
    {},
  ],
  ["≥|>=|=>|tối thiểu|ít nhất|không dưới|không thấp hơn|không ít hơn|không nhỏ hơn", inclusive("atLeast")],
  ["at least|no less than|not less than|not below|minimum", inclusive("atLeast")],
  [">|trên|hơn|lớn hơn|cao hơn|vượt|more than|over|above|greater than", strict("atLeast")],
  [
    "≤|<=|=<|không quá|không vượt quá|không vượt|không cao hơn|không lớn hơn|không trên|không hơn",
    inclusive("atMost"),
  ],
  ["tối đa|nhiều nhất|at most|no more than|not more than|not exceeding|maximum|up to", inclusive("atMost")],
  ["<|dưới|thấp hơn|nhỏ hơn|ít hơn|under|below|less than|lower than", strict("atMost")],
  ["khoảng|chừng|xấp xỉ|~|≈|about|around|approximately", { hedge: "about" }],
  ["gần|nearly|almost", { hedge: "nearly" }],
  ["ước đạt|ước thực hiện|ước|dự ước|dự kiến|estimated|est\\.", { hedge: "estimated" }],
  ["tăng thêm|tăng trưởng|tăng|thêm|increase by|increase|up by|up|rise by|grow by", { change: "increase" }],
  [
    "giảm bớt|giảm thêm|kéo giảm|giảm|decrease by|decrease|reduce by|down by|down|cut by",
    { change: "decrease" },
  ],
  [
    "(?:kéo )?giảm (?:xuống )?còn|(?:kéo )?giảm xuống|xuống còn|xuống|chỉ còn|còn lại|còn|reduce to|decrease to|down to",
    { level: "reducedTo" },
  ],
  ["tăng lên|nâng lên|nâng|lên|đưa lên|increase to|raise to|up to a level of", { level: "raisedTo" }],
];

const LEAD_PATTERNS = LEADS.map(([words, sense]) => ({
  // Words end where a letter does not follow; signs anywhere.
  pattern: bothForms(new RegExp(`^(?:${words})(?!\\p{L})`, "u")),
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
const CURRENCY = /(?:(?:us|a|nz|s|hk)?\$|[€£¥₫]|(?<!\p{L})(?:usd|vnd|vnđ|eur|gbp))\s*$/iu;

/**
 * Takes a cell's shown text apart. Texts too long for a figure, or of several lines with figures, come back without. `wanted` is the
 * unit the row's figure should be in, where one is known.
 */
export function readPhrase(source: CellSource, wanted: string | null = null): Phrase {
  const shown = shownText(source);
  const printed = shown.trim();
  if (printed.length > LONGEST || holdsSeveral(shown)) return { printed, ...NOTHING };
  const { text: whole, isCut } = withoutRemark(tidy(shown), wanted);
  const small = lower(whole);
  const opening = OPENING.exec(small)?.[0].length ?? 0;
  const text = whole.slice(opening, opening + (TRAILING.exec(small.slice(opening))?.index ?? whole.length));
  const figures = signedByBrackets(text, figuresIn(text, 5));
  const first = figures[0];
  if (first === undefined) return { printed, ...NOTHING, text };
  const last = figures[figures.length - 1] ?? first;
  const { before, currency } = withoutCurrency(text.slice(0, first.start));
  const wording = readWording(lower(before), lower(text.slice(last.end)));
  return { printed, text, figures, wording, currency, isCut };
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
export function readWording(before: string, after: string): Wording | null {
  let left = before.trim().replace(/^\(/, "").trim();
  let wording: Wording = { hedge: null, bound: null, change: null, level: null };
  while (left !== "") {
    const step = findLongest(left);
    if (step === null) return null;
    wording = { ...wording, ...step.sense };
    left = left.slice(step.length).trim();
  }
  const tail = after.trim();
  if (UPWARD.test(tail)) return { ...wording, bound: { side: "atLeast", strict: false } };
  if (DOWNWARD.test(tail)) return { ...wording, bound: { side: "atMost", strict: false } };
  return wording;
}

function findLongest(text: string): { sense: Sense; length: number } | null {
  let best: { sense: Sense; length: number } | null = null;
  for (const { pattern, sense } of LEAD_PATTERNS) {
    const length = pattern.exec(text)?.[0].length ?? 0;
    if (length > (best?.length ?? 0)) best = { sense, length };
  }
  return best;
}
