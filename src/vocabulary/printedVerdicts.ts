/** Verdicts and percentages of the plan as tables print them. In tidy small letters. */

import type { Outcome } from "../model/indicator";
import { bothForms, type WordPattern } from "./bothForms";
import { ANY_HEDGE } from "./leads";

/** Words that may stand before a printed percentage of the plan. */
export const BEFORE_PERCENTAGE = bothForms(
  new RegExp(`^(?:(?:đạt|bằng|hoàn thành|thực hiện|tỷ lệ|tỉ lệ|reached|at|=|${ANY_HEDGE})\\s*)*$`, "u"),
);
/** "vượt 23,2%" is 123,2%. */
export const BEYOND = bothForms(/^(?:vượt|vượt mức|tăng vượt|exceeded by|over plan by)$/u);
/** "gấp 2 lần", "bằng 1,2 lần". */
export const MULTIPLE = bothForms(new RegExp(`^(?:gấp|bằng|đạt)?\\s*(?:${ANY_HEDGE})?$`, "u"));

const OBJECT =
  "(?:(?: mức)?(?: so với)?(?: các)?(?: chỉ tiêu| kế hoạch| nghị quyết| nq| kh| dự toán| mục tiêu| yêu cầu| nhiệm vụ| tiến độ| quy định| tiêu chí)*" +
  "(?: của (?:tỉnh|huyện|xã|trung ương|hđnd))?(?: đề ra| được giao| giao| năm)*(?: \\d{4})?)";

/** Printed verdicts and what they decide. The first that fits the whole text holds. */
const VERDICTS = [
  [new RegExp(`^(?:đạt và vượt|hoàn thành và hoàn thành vượt|hoàn thành và vượt)${OBJECT}$`, "u"), "met"],
  // A rate that passes what is allowed is missed, whatever the word (docs/domain.md 1.7).
  [/^vượt (?:quá )?(?:tỷ lệ|tỉ lệ|mức|định mức|giới hạn|ngưỡng) (?:cho phép|quy định)$/u, "missed"],
  [new RegExp(`^(?:đạt vượt|vượt|hoàn thành vượt|vượt mức)${OBJECT}$`, "u"), "exceeded"],
  [
    new RegExp(
      `^(?:không|chưa) (?:đạt|hoàn thành|thực hiện được|đảm bảo)${OBJECT}$|^(?:khtnv|không hoàn thành nhiệm vụ)$`,
      "u",
    ),
    "missed",
  ],
  [new RegExp(`^(?:thấp hơn|dưới|hụt)${OBJECT}$`, "u"), "missed"],
  [new RegExp(`^(?:đạt|hoàn thành|đảm bảo|đạt yêu cầu|đã đạt|đã hoàn thành)${OBJECT}$`, "u"), "met"],
  [/^(?:chưa đánh giá|chưa có (?:số liệu|kết quả|số)|chưa tổng hợp|not assessed|pending|n\/a)$/u, "unknown"],
  [/^(?:exceeded|exceeds(?: target| plan)?|above target|surpassed)$/u, "exceeded"],
  [/^(?:met|pass(?:ed)?|achieved|on target|reached|completed|yes)$/u, "met"],
  [/^(?:missed|not met|not achieved|not reached|unmet|(?:below|off) target|failed|no)$/u, "missed"],
  // The colours of a traffic light; amber leaves it open.
  [/^(?:green|xanh)$/u, "met"],
  [/^(?:red|đỏ)$/u, "missed"],
  [/^(?:amber|yellow|vàng|orange|cam)$/u, "unknown"],
] as const satisfies readonly (readonly [RegExp, Outcome])[];

export const PRINTED_VERDICTS: readonly (readonly [pattern: WordPattern, outcome: Outcome])[] = VERDICTS.map(
  ([pattern, outcome]) => [bothForms(pattern), outcome],
);

/** Whether a text is any of them. */
export const ANY_VERDICT = bothForms(new RegExp(VERDICTS.map(([{ source }]) => source).join("|"), "u"));

/** Verdicts in signs, whatever colour they have. */
export const VERDICT_SIGNS: readonly (readonly [signs: RegExp, outcome: Outcome])[] = [
  [/^[✓✔☑✅🟢🟩]\ufe0f?$/u, "met"],
  [/^[✗✘✖❌❎☒🔴🟥]\ufe0f?$/u, "missed"],
  [/^[🟡🟠🟨🟧⚠]\ufe0f?$/u, "unknown"],
];

/** Words in place of a figure that say its time has not come. */
export const NOT_YET =
  /chưa (?:đến (?:kỳ|thời|mùa|vụ)|tới (?:kỳ|thời)|tổ chức|triển khai|thu hoạch)|cuối năm|not (?:yet )?due/u;
export const ON_TRACK = /đúng (?:tiến độ|kế hoạch)|bảo đảm tiến độ|đảm bảo tiến độ|vượt tiến độ|on track/u;
export const BEHIND = /chậm|đạt thấp|behind/u;

/** How far a work is, not how it ended: no verdict, whatever the rows with it came to. */
export const STATE_OF_WORK = bothForms(
  /^(?:đang|chưa (?:đánh giá|có|tổng hợp|bắt đầu|triển khai|thực hiện|đến|tới)|mới|tiếp tục|pending|in progress|on ?going|not (?:assessed|started|yet|due)|under way|started|planned|n\/a|tbc|tbd)(?![A-Za-z\xb5\xc0-\xd6\xd8-\xf6\xf8-\u1fff\u3040-\ud7ff])/u,
);

/** What letters stand for. */
export type LettersMeant = ReadonlyMap<string, string>;

/** Ways to tell verdicts in letters, first those of which one must be there. "Đ" is "đỏ" only beside "X" for "xanh". */
const LETTERS: readonly (readonly [told: string, Readonly<Record<string, string>>])[] = [
  ["g r", { g: "green", r: "red", a: "amber", y: "amber", o: "amber", b: "blue" }],
  ["đ kđ", { đ: "đạt", kđ: "không đạt", cđ: "chưa đạt", v: "vượt" }],
  ["đ", { x: "xanh", đ: "đỏ", v: "vàng" }],
  ["y n", { y: "yes", n: "no" }],
  ["p f", { p: "met", f: "failed" }],
];

/** The first way that knows all of a column's letters; null where none does. */
export function lettersMeant(letters: ReadonlySet<string>): LettersMeant | null {
  const all = [...letters];
  const way = LETTERS.find(
    ([told, words]) =>
      all.every((letter) => letter in words) && told.split(" ").some((letter) => letters.has(letter)),
  );
  return way === undefined ? null : new Map(Object.entries(way[1]));
}
