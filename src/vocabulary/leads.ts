/** Words that stand before a figure, and what they say of it. */

import type { Hedge } from "../model/indicator";

/** Words that make a figure less exact than it looks, longer ones first. "Trên 98" of something asked for is a bound. */
const HEDGE_WORDS = {
  over: "trên|lớn hơn|cao hơn|hơn|more than|over|above|greater than",
  about: "khoảng|chừng|xấp xỉ|~|≈|about|around|approximately",
  nearly: "gần|nearly|almost",
  estimated: "ước đạt|ước thực hiện|ước|dự ước|dự kiến|estimated|est\\.",
} as const;

/** All of them. */
export const ANY_HEDGE = Object.values(HEDGE_WORDS).join("|");

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

export type Sense = Partial<Wording>;

const strict = (side: Bound["side"]): Sense => ({ bound: { side, strict: true } });
const inclusive = (side: Bound["side"]): Sense => ({ bound: { side, strict: false } });

/** Words that may stand before a figure, and what they say. */
export const LEADS: readonly (readonly [words: string, sense: Sense])[] = [
  [
    "phấn đấu|đạt|từ|ở mức|mức|bình quân|trung bình|là|được|duy trì|giữ vững|giữ|ổn định|hoàn thành|thực hiện|" +
      "để xảy ra|xảy ra|phát sinh|ghi nhận|phát hiện|đã|hiện|có|tổng số|tổng|số|đến nay|cả năm|reach|reached|achieve|achieved|maintain|from|=|:|\\+",
    {},
  ],
  ["≥|>=|=>|tối thiểu|ít nhất|không dưới|không thấp hơn|không ít hơn|không nhỏ hơn", inclusive("atLeast")],
  ["at least|no less than|not less than|not below|minimum", inclusive("atLeast")],
  [`>|vượt|${HEDGE_WORDS.over}`, strict("atLeast")],
  [
    "≤|<=|=<|không quá|không vượt quá|không vượt|không cao hơn|không lớn hơn|không trên|không hơn",
    inclusive("atMost"),
  ],
  ["tối đa|nhiều nhất|at most|no more than|not more than|not exceeding|maximum|up to", inclusive("atMost")],
  ["<|dưới|thấp hơn|nhỏ hơn|ít hơn|under|below|less than|lower than", strict("atMost")],
  [HEDGE_WORDS.about, { hedge: "about" }],
  [HEDGE_WORDS.nearly, { hedge: "nearly" }],
  [HEDGE_WORDS.estimated, { hedge: "estimated" }],
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
