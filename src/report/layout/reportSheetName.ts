import type { Language } from "../../model/language";
import type { ReviewPeriod } from "../../model/progress";
import { spanOfYear } from "../../text/progress";
import { reportText } from "../../text/report";

/** Longest sheet name, in UTF-16 units. */
const LONGEST = 31;

/**
 * A valid name for the report sheet that no sheet has: at most 31 UTF-16 units, without forbidden characters, not "History".
 * `existing` are the names of all sheets of the workbook; case does not tell names apart. A report of ours keeps the name it has.
 */
export function reportSheetName(
  existing: readonly string[],
  year: number,
  language: Language,
  period: ReviewPeriod | null = null,
): string {
  const span = period?.span ?? null;
  const time = span === null ? String(year) : spanOfYear(span, year, language);
  return freeSheetName(existing, reportText(language).sheetName.replace("{year}", time));
}

/** The wished name made valid and unique. */
export function freeSheetName(existing: readonly string[], wished: string): string {
  const taken = new Set(existing.map(foldName));
  const name = makeValid(wished);
  if (!taken.has(foldName(name))) return name;
  for (let count = 2; ; count++) {
    const suffix = ` (${count})`;
    const next = cutToLength(name, LONGEST - suffix.length) + suffix;
    if (!taken.has(foldName(next))) return next;
  }
}

function foldName(name: string): string {
  return name.normalize("NFC").toLocaleLowerCase("vi").trim();
}

function makeValid(wished: string): string {
  const clean = cutToLength(
    wished
      .normalize("NFC")
      // eslint-disable-next-line no-control-regex -- control characters are what is taken out
      .replace(/[\\/?*[\]:\u0000-\u001f\u007f]/g, " ")
      .replace(/\s+/g, " ")
      .replace(/^[\s']+|[\s']+$/g, ""),
    LONGEST,
  ).replace(/[\s']+$/, "");
  return clean === "" || /^history$/i.test(clean) ? cutToLength(`${clean} 1`.trim(), LONGEST) : clean;
}

/** Never in the middle of a surrogate pair. */
function cutToLength(name: string, length: number): string {
  const short = name.slice(0, length);
  return /[\uD800-\uDBFF]$/.test(short) && name.length > length ? short.slice(0, -1) : short;
}
