/** Which year and months the files of units speak of: those of another are named, and not summed up. */

import { compareTexts } from "./compareTexts";
import type { UnitFile } from "./unitFile";

/** The time most files speak of. */
export interface UsualTime {
  /** null where no file names one. */
  readonly year: number | null;
  readonly months: string;
}

function monthsKey({ span, isPartYear }: UnitFile): string {
  const months = span === null ? "" : `${span.of}${span.from}-${span.to}`;
  return `${months}|${isPartYear ? "part" : "whole"}`;
}

/** A file that names no year is not told apart by it. */
export function isOfTime(file: UnitFile, time: UsualTime): boolean {
  return monthsKey(file) === time.months && (file.year === null || file.year === time.year);
}

/** What most of those that name a year speak of, of equals the later; without any, what most speak of. */
export function findUsualTime(files: readonly UnitFile[]): UsualTime {
  const named = files.filter(({ year }) => year !== null);
  const votes = new Map<string, { readonly time: UsualTime; readonly count: number }>();
  for (const file of named.length > 0 ? named : files) {
    const time = { year: file.year, months: monthsKey(file) };
    const key = `${time.year ?? ""}|${time.months}`;
    votes.set(key, { time, count: (votes.get(key)?.count ?? 0) + 1 });
  }
  const [first] = [...votes].sort(
    (one, other) => other[1].count - one[1].count || compareTexts(other[0], one[0]),
  );
  return first?.[1].time ?? { year: null, months: "" };
}
