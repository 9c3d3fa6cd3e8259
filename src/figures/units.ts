/** Units of measure: which are the same, which convert, which are counted in whole numbers. */

import type { Actual, Amount, Line, Target } from "../model/indicator";
import { clean } from "../model/numbers";
import { remember } from "../model/remember";
import { tidyLower } from "../vocabulary/tidy";
import { COUNTED, MULTIPLES, SHORT_MULTIPLES, UNITS } from "../vocabulary/units";

interface Unit {
  readonly base: string;
  readonly scale: number;
  readonly per: readonly string[];
}

/** Multiply a figure in `from` by this to have it in `to`; 1 where either is unsaid; null where they do not convert. */
export function conversionBetween(from: string | null, to: string | null): number | null {
  if (from === null || to === null) return 1;
  const a = lookUpUnit(from);
  const b = lookUpUnit(to);
  if ([a, b].some(({ base, scale }) => base === "" && scale === 1)) return 1;
  if (!sameBase(a.base, b.base) || !samePer(a.per, b.per)) return null;
  return clean(a.scale / b.scale);
}

/** The conversion of a line: its actual into the unit of its target. `unit` is the row's own. */
export function lineConversion(
  target: Target | null,
  actual: Actual | null,
  unit: string | null,
): number | null {
  const wanted = target === null ? null : targetAmount(target);
  const had = actual === null ? null : actualAmount(actual);
  if (wanted === null || had === null) return 1;
  return conversionBetween(had.unit ?? unit, wanted.unit ?? unit);
}

/** The units an actual and its target are compared in, "" where none is said; null where either has no figure. */
export function comparedUnits({
  target,
  actual,
  unit,
}: Pick<Line, "target" | "actual" | "unit">): { readonly from: string; readonly to: string } | null {
  const wanted = target === null ? null : targetAmount(target);
  const had = actual === null ? null : actualAmount(actual);
  if (wanted === null || had === null) return null;
  return { from: had.unit ?? unit ?? "", to: wanted.unit ?? unit ?? "" };
}

/** "con", "hộ": whole numbers only. "giường bệnh/vạn dân" and "nghìn người" are not. */
export function isCountable(unit: string | null): boolean {
  if (unit === null) return false;
  const plain = tidyLower(unit.slice(0, 100));
  return !plain.includes("/") && COUNTED.test(plain);
}

/** "giờ", "phút": what is counted is time. */
export function isTimeUnit(unit: string | null): boolean {
  return unit !== null && lookUpUnit(unit).base === "giờ";
}

/** "triệu USD", "$", "đồng": what is counted is money. */
export function isMoney(unit: string | null): boolean {
  return unit !== null && /^(?:đồng|usd|eur|gbp)$/.test(lookUpUnit(unit).base);
}

/** "%", "điểm %", "% tổng số xã". */
export function isPercentage(unit: string | null): boolean {
  if (unit === null) return false;
  const { base, scale } = lookUpUnit(unit);
  return base === "%" && scale === 1;
}

/** The amount whose unit stands for the whole target; null where it has no figure. */
export function targetAmount(target: Target): Amount | null {
  switch (target.kind) {
    case "figure":
    case "atLeast":
    case "atMost":
      return target.amount;
    case "between":
    case "change":
      return target.low;
    case "zero":
    case "ordinal":
    case "inWords":
      return null;
  }
}

/** The amount whose unit stands for the whole actual; null where it has no figure. */
export function actualAmount(actual: Actual): Amount | null {
  switch (actual.kind) {
    case "figure":
    case "change":
      return actual.amount;
    case "between":
      return actual.low;
    case "inWords":
      return null;
  }
}

const lookUpUnit = remember((printed): Unit => {
  const [first = "", ...per] = tidyLower(printed.slice(0, 100))
    .replace(/[()[\]"“”,;]/g, " ")
    .replace(/²/g, "2")
    .split("/")
    .map((part) => part.trim());
  let scale = 1;
  let words = withMultipleFirst(first)
    .split(" ")
    .filter((word) => word !== "");
  for (let times = readMultiple(words[0]); times !== null; times = readMultiple(words[0])) {
    scale *= times;
    words = words.slice(1);
  }
  const name = words.join(" ");
  const [base, worth] = UNITS.get(name) ?? UNITS.get(/^[%‰]/.exec(name)?.[0] ?? "") ?? [name, 1];
  return { base, scale: scale * worth, per };
}, 500);

/** "$m", "$ bn", "£'000": of money, letters behind its sign are multiples. */
function withMultipleFirst(words: string): string {
  const money = /^((?:us)?[$€£])\s*(\S+)$/u.exec(words);
  const multiple = SHORT_MULTIPLES[money?.[2] ?? ""];
  return multiple === undefined ? words : `${multiple} ${money?.[1] ?? ""}`;
}

/** "nghìn", "1.000": a multiple; null for any other word. */
function readMultiple(word: string | undefined): number | null {
  if (word === undefined) return null;
  if (/^1(?:[.,]?000)+$/.test(word)) return Number(word.replace(/[.,]/g, ""));
  return MULTIPLES.get(word) ?? null;
}

/** "triệu" alone is any millions; "trường" is the same as "trường đạt chuẩn". */
function sameBase(a: string, b: string): boolean {
  return a === b || a === "" || b === "" || a.startsWith(`${b} `) || b.startsWith(`${a} `);
}

/** A figure often leaves out "/người/năm"; what it does say must fit. */
function samePer(a: readonly string[], b: readonly string[]): boolean {
  const fewer = a.length < b.length ? a : b;
  const more = a.length < b.length ? b : a;
  return fewer.every((part) => more.includes(part));
}
