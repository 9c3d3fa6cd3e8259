/** What a table says of itself: printed percentages and printed verdicts. Neither is ever overwritten. */

import type { Convention } from "../model/table";
import type { Outcome } from "../model/assessment";
import { clean } from "../model/numbers";
import { holdsSeveral } from "./cellLines";
import type { CellSource } from "./cellSource";
import { dateMeaning, isError } from "./cellTrouble";
import { figuresIn, readFigure } from "./figureTokens";
import { readFormat } from "./numberFormat";
import { bothForms, type WordPattern } from "../vocabulary/bothForms";
import { ANY_HEDGE } from "../vocabulary/leads";
import { stillTidy, tidyLower, type Tidy } from "../vocabulary/tidy";

/** Words that may stand before a printed percentage of the plan. */
const BEFORE = bothForms(
  new RegExp(`^(?:(?:đạt|bằng|hoàn thành|thực hiện|tỷ lệ|tỉ lệ|reached|at|=|${ANY_HEDGE})\\s*)*$`, "u"),
);
/** "vượt 23,2%" is 123,2%. */
const BEYOND = bothForms(/^(?:vượt|vượt mức|tăng vượt|exceeded by|over plan by)$/u);
const MULTIPLE = bothForms(new RegExp(`^(?:gấp|bằng|đạt)?\\s*(?:${ANY_HEDGE})?$`, "u"));

/**
 * A printed attainment as a ratio: "101,08%" is 1.0108. null where it says something else: a difference ("vượt 204,4 tấn"),
 * a growth ("tăng 23%"), two percentages, or "vượt 468,9%", which may mean 468,9 or 568,9.
 */
export function readPrintedAttainment(
  source: CellSource,
  context: { readonly convention: Convention; readonly headingInPercent: boolean },
): number | null {
  if (isError(source) || typeof source.value === "boolean") return null;
  if (typeof source.value === "number") return numberAsRatio(source, source.value, context.headingInPercent);
  return source.text.length > 200 || holdsSeveral(source.text)
    ? null
    : textAsRatio(tidyLower(source.text), context);
}

function textAsRatio(
  text: Tidy,
  context: { readonly convention: Convention; readonly headingInPercent: boolean },
): number | null {
  const [token, second] = figuresIn(text, 2);
  if (token === undefined || second !== undefined || token.negative) return null;
  const { convention } = context;
  const figure = readFigure(token.digits, { convention, habit: null, unit: "%", other: null });
  if (figure === null) return null;
  const after = text.slice(token.end).trim();
  return saidRatio(
    figure.value,
    stillTidy(text.slice(0, token.start).trim()),
    after === "" && context.headingInPercent ? "%" : after,
  );
}

function saidRatio(figure: number, before: Tidy, after: string): number | null {
  if (/^lần(?!\p{L})/u.test(after)) return MULTIPLE.test(before) ? figure : null;
  if (!after.startsWith("%") || /^% ?điểm/u.test(after)) return null;
  if (BEYOND.test(before)) return figure < 100 ? clean((100 + figure) / 100) : null;
  return BEFORE.test(before) ? clean(figure / 100) : null;
}

/** A bare number under a heading with "%" is a percentage; elsewhere 10 and more can only be one. */
function numberAsRatio(source: CellSource, value: number, headingInPercent: boolean): number | null {
  if (!Number.isFinite(value) || dateMeaning(source) !== null) return null;
  if (readFormat(source.numberFormat, value).isPercent) return value;
  return headingInPercent || Math.abs(value) >= 10 ? clean(value / 100) : value;
}

const OBJECT =
  "(?:(?: mức)?(?: so với)?(?: các)?(?: chỉ tiêu| kế hoạch| nghị quyết| nq| kh| dự toán| mục tiêu| yêu cầu| nhiệm vụ| tiến độ| quy định| tiêu chí)*" +
  "(?: của (?:tỉnh|huyện|xã|trung ương|hđnd))?(?: đề ra| được giao| giao| năm)*(?: \\d{4})?)";

/** Printed verdicts and what they decide. The first that fits the whole text holds. */
const VERDICTS: readonly (readonly [pattern: WordPattern, outcome: Outcome])[] = (
  [
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
    [
      /^(?:chưa đánh giá|chưa có (?:số liệu|kết quả|số)|chưa tổng hợp|not assessed|pending|n\/a)$/u,
      "unknown",
    ],
    [/^(?:exceeded|exceeds(?: target| plan)?|above target|surpassed)$/u, "exceeded"],
    [/^(?:met|achieved|on target|reached|completed|yes)$/u, "met"],
    [/^(?:missed|not met|not achieved|not reached|unmet|below target|failed|no)$/u, "missed"],
    // The colours of a traffic light; amber leaves it open.
    [/^(?:green|xanh)$/u, "met"],
    [/^(?:red|đỏ)$/u, "missed"],
    [/^(?:amber|yellow|vàng|orange|cam)$/u, "unknown"],
  ] satisfies readonly (readonly [RegExp, Outcome])[]
).map(([pattern, outcome]) => [bothForms(pattern), outcome]);

/** Verdicts in signs, whatever colour they have. */
const SIGNS: readonly (readonly [signs: RegExp, outcome: Outcome])[] = [
  [/^[✓✔☑✅🟢🟩]\ufe0f?$/u, "met"],
  [/^[✗✘✖❌❎☒🔴🟥]\ufe0f?$/u, "missed"],
  [/^[🟡🟠🟨🟧⚠]\ufe0f?$/u, "unknown"],
];

/** The outcome a sign says by itself: "✔", "🔴"; null for every other text. */
export function verdictSign(text: string): Outcome | null {
  return text.length > 8 ? null : (SIGNS.find(([signs]) => signs.test(text.trim()))?.[1] ?? null);
}

/**
 * The outcome a printed verdict decides, null where the text is no verdict or leaves it open ("cơ bản đạt", "khó đạt", a note).
 * "Vượt" is exceeded here; on an indicator that should stay low the judge knows that it may mean missed.
 */
export function readVerdict(text: string): Outcome | null {
  if (text.length > 120) return null;
  const sign = verdictSign(text);
  if (sign !== null) return sign;
  const plain = tidyLower(text)
    .replace(/\(\*+\)/g, "")
    .replace(/[^\p{L}\p{N}\s/-]/gu, "")
    .replace(/\s+/g, " ")
    .replace(/^[-x]\s+/, "")
    .trim();
  return VERDICTS.find(([pattern]) => pattern.test(stillTidy(plain)))?.[1] ?? null;
}

/** A number shown as a verdict: 1 as "Đạt". */
export function showsVerdict({ text }: CellSource): boolean {
  return !/\d/.test(text) && readVerdict(text) !== null;
}
