/** Strangers' tables for tests: read and judged as in a workbook nobody has chosen anything in. */
import { buildReview } from "../../src/judging/review";
import { readIndicators } from "../../src/reading/readIndicators";
import { DEFAULT_SETTINGS } from "../../src/settings/index";
import { drawn } from "./grid";

/** "exceeded missed", row after row, and the codes of what is said. */
export function readStranger(picture: string): {
  readonly outcomes: string;
  readonly codes: readonly string[];
} {
  const reading = readIndicators([drawn(picture)], DEFAULT_SETTINGS.reading);
  const { assessments, issues } = buildReview(reading, DEFAULT_SETTINGS.judging);
  return {
    outcomes: assessments.map(({ outcome }) => outcome).join(" "),
    codes: issues.map(({ code }) => code),
  };
}
