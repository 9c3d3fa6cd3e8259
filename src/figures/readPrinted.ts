/** What a table says of itself: printed percentages and printed verdicts. Neither is ever overwritten. */

import type { Convention } from "../model/table";
import type { Outcome } from "../model/assessment";
import { clean } from "../model/numbers";
import { holdsSeveral } from "./cellLines";
import type { CellSource } from "./cellSource";
import { dateMeaning, isError } from "./cellTrouble";
import { figuresIn, readFigure } from "./figureTokens";
import { readFormat } from "./numberFormat";
import {
  ANY_VERDICT,
  BEFORE_PERCENTAGE,
  BEYOND,
  MULTIPLE,
  PRINTED_VERDICTS,
  VERDICT_SIGNS,
} from "../vocabulary/printedVerdicts";
import { stillTidy, tidyLower, type Tidy } from "../vocabulary/tidy";

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
  if (/^lần(?![A-Za-z\xb5\xc0-\xd6\xd8-\xf6\xf8-\u1fff\u3040-\ud7ff])/u.test(after))
    return MULTIPLE.test(before) ? figure : null;
  if (!after.startsWith("%") || /^% ?điểm/u.test(after)) return null;
  if (BEYOND.test(before)) return figure < 100 ? clean((100 + figure) / 100) : null;
  return BEFORE_PERCENTAGE.test(before) ? clean(figure / 100) : null;
}

/** A bare number under a heading with "%" is a percentage; elsewhere 10 and more can only be one. */
function numberAsRatio(source: CellSource, value: number, headingInPercent: boolean): number | null {
  if (!Number.isFinite(value) || dateMeaning(source) !== null) return null;
  if (readFormat(source.numberFormat, value).isPercent) return value;
  return headingInPercent || Math.abs(value) >= 10 ? clean(value / 100) : value;
}

/** The outcome a sign says by itself: "✔", "🔴"; null for every other text. */
function verdictSign(text: string): Outcome | null {
  return text.length > 8 ? null : (VERDICT_SIGNS.find(([signs]) => signs.test(text.trim()))?.[1] ?? null);
}

/**
 * The outcome a printed verdict decides, null where the text is no verdict or leaves it open ("cơ bản đạt", "khó đạt", a note).
 * "Vượt" is exceeded here; on an indicator that should stay low the judge knows that it may mean missed.
 */
export function readVerdict(text: string): Outcome | null {
  if (text.length > 120) return null;
  const sign = verdictSign(text);
  if (sign !== null) return sign;
  const plain = stillTidy(withoutSigns(tidyLower(text)));
  if (!ANY_VERDICT.test(plain)) return null;
  return PRINTED_VERDICTS.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}

/** Any but Latin letters in small, figures, strokes and dashes. */
const SIGN = /[^a-z\d /\u00df-\u00f6\u00f8-\u02af\u1e00-\u1eff-]/;

/** Letters, figures, strokes and dashes of a tidy text, without the mark of an item before them. */
function withoutSigns(text: Tidy): string {
  const words = SIGN.test(text)
    ? text
        .replace(/\(\*+\)/g, "")
        .replace(/[^A-Za-z\xb5\xc0-\xd6\xd8-\xf6\xf8-\u1fff\u3040-\ud7ff\p{N}\s/-]/gu, "")
        .replace(/\s+/g, " ")
    : text;
  return words.replace(/^[-x]\s+/, "").trim();
}

/** A number shown as a verdict: 1 as "Đạt". */
export function showsVerdict({ text }: CellSource): boolean {
  return !/\d/.test(text) && readVerdict(text) !== null;
}
