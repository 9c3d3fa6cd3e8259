/** Actual and target printed in one cell. */

import { readActual } from "./readActual";
import { isBlank, type AmountContext, type CellSource, type Doubt } from "./cellSource";
import { dateMeaning, isError } from "./cellTrouble";
import type { FigureToken } from "./figureTokens";
import type { Actual, Amount, Target } from "../model/indicator";
import { readPhrase } from "./phrase";
import { readTarget } from "./readTarget";

export interface CombinedReading {
  readonly actual: Actual | null;
  readonly target: Target | null;
  readonly issues: readonly Doubt[];
}

/** A unit, the stroke, and at most a bound before the next figure. */
const STROKE = /^[^/]{0,30}\/\s*(?:[<>≤≥=~]+|trên|dưới|không quá|tối đa|khoảng|từ|ít nhất|tối thiểu)?\s*$/iu;

/** "9.481/9.440ha" in one cell. `first` says which of the two is printed first. */
export function readCombined(
  source: CellSource,
  context: AmountContext,
  first: "actual" | "target" = "actual",
): CombinedReading {
  if (isError(source) || dateMeaning(source) !== null) {
    const { actual, issues } = readActual(source, context);
    return { actual, target: null, issues };
  }
  if (isBlank(source)) return { actual: null, target: null, issues: [] };
  const parts = cutAtStroke(source);
  if (parts === null) {
    const words = { kind: "inWords", printed: source.text.trim() } as const;
    return { actual: words, target: words, issues: [] };
  }
  const [one, two] = parts;
  const [actualPart, targetPart] = first === "actual" ? [one, two] : [two, one];
  const target = readTarget(targetPart, { ...context, other: actualPart });
  const actual = readActual(actualPart, { ...context, other: targetPart });
  return {
    actual: withoutLive(actual.actual),
    target: withoutLive(target.target),
    issues: [...actual.issues, ...target.issues],
  };
}

/** The two halves of a cell, cut at the stroke between its figures; a unit after the second is the first's too. */
function cutAtStroke(source: CellSource): readonly [CellSource, CellSource] | null {
  if (typeof source.value !== "string") return null;
  const { text, figures } = readPhrase(source);
  const stroke = strokeBetween(text, figures);
  if (stroke === null) return null;
  const left = text.slice(0, stroke).trim();
  const right = text.slice(stroke + 1).trim();
  const unit = /[A-Za-z\xb5\xc0-\xd6\xd8-\xf6\xf8-\u1fff\u3040-\ud7ff]|%|‰/u.test(left)
    ? ""
    : (/[^\d.,\s][^\d]*$/u.exec(right)?.[0] ?? "");
  return [cutSource(source, `${left} ${unit}`), cutSource(source, right)];
}

/** Where the stroke stands that has a figure on either side and at most a unit between. */
function strokeBetween(text: string, figures: readonly FigureToken[]): number | null {
  for (const [index, token] of figures.entries()) {
    const next = figures[index + 1];
    const between = next === undefined ? "" : text.slice(token.end, next.start);
    if (STROKE.test(between)) return token.end + between.indexOf("/");
  }
  return null;
}

function cutSource(source: CellSource, text: string): CellSource {
  return { ...source, value: text.trim(), text: text.trim(), valueType: "String" };
}

/** No formula takes a part of a cell. */
export function withoutLive<T extends Actual | Target>(read: T | null): T | null {
  if (read === null) return null;
  const entries = Object.entries(read).map(([key, value]) => [
    key,
    isAmount(value) ? { ...value, live: null } : value,
  ]);
  return Object.fromEntries(entries) as T;
}

function isAmount(value: unknown): value is Amount {
  return typeof value === "object" && value !== null && "live" in value;
}
