/** What the report's sentences rest on: needed for the preview, before a page is written. */

import { isGood } from "../../model/indicator";
import type { Assessment, Review } from "../../model/assessment";
import { countedKind } from "../../model/table";
import { yearKind, yearName, type Span } from "../../model/period";
import type { NamedIndicator, ReportChoices } from "../../model/reportChoices";
import { partYearText, reportTextFor, type ReportWords } from "../../text/partYearReport";
import type { ReportText } from "../../text/report";
import { NUMBERS, type Decimals, type NumberStyle } from "../../text/figures";
import type { Guesses } from "../choices/guesses";
import type { KeptWords } from "../kept/keptWords";
import { mergeParagraphs } from "../kept/mergedWords";
import type { PageGrid } from "../layout/columns";
import { previousKind, type PreviousKind } from "./besideFigures";
import { reportOwners, type ReportOwners } from "./reportOwners";
import { shownColumns } from "./shownColumns";

export interface Named extends NamedIndicator {
  readonly assessment: Assessment;
}

export interface SentenceFacts {
  readonly review: Review;
  readonly words: ReportText;
  readonly numbers: NumberStyle;
  readonly decimals: Decimals;
  readonly countingStyle: ReportChoices["countingStyle"];
  readonly body: string;
  readonly superior: string;
  /** Of the heading: a People's Committee or Council issues under its own name alone, unless a person has it otherwise. */
  readonly superiorLine: string;
  readonly territory: string;
  readonly level: string;
  readonly place: string;
  readonly field: string;
  readonly year: number;
  /** This year and the next as they are called: "2025", of a school "2024-2025". */
  readonly years: { readonly this: string; readonly next: string };
  readonly named: readonly Named[];
  /** Whether any indicator is judged as part of a year: the words of progress count then too. */
  readonly hasProgress: boolean;
  readonly clauses: readonly string[];
  /** Which figure of last year is shown; null where there is none. */
  readonly previous: PreviousKind | null;
  readonly owners: ReportOwners;
  /** The columns of the appendix. */
  readonly grid: Pick<PageGrid, "appendix">;
}

/** Choices first, the user's clauses merged in, guesses where nobody chose. */
export function sentenceFacts(
  review: Review,
  choices: ReportChoices,
  guesses: Guesses,
  kept: KeptWords,
): SentenceFacts {
  const yearOf = yearKind(review.reading.tables);
  const words = reportTextFor(review.reading.language, review.period, {
    isMeasured: isMeasured(review),
    yearOf,
    counted: countedKind(review.reading.tables),
  });
  const owners = reportOwners(review, choices, words.results.personInCharge);
  return {
    review,
    words,
    numbers: NUMBERS[review.reading.language],
    decimals: choices.decimals,
    countingStyle: choices.countingStyle,
    ...settleHeading(choices, guesses),
    years: nameYears(choices.year ?? guesses.year, yearOf),
    named: findNamed(review, choices.named ?? guesses.named),
    hasProgress: review.assessments.some(({ progress }) => progress !== null),
    clauses: mergeParagraphs(choices.clauses, kept.clauses, kept.memory?.marks.clauses),
    previous: previousKind(review),
    owners,
    grid: { appendix: shownColumns(review, choices, owners) },
  };
}

/** What a report on part of a year says, of a school year in its words. */
export function partYearWords({ review: { reading } }: Pick<SentenceFacts, "review">): ReportWords {
  return partYearText(reading.language, yearKind(reading.tables));
}

function nameYears(year: number, of: Span["of"]): SentenceFacts["years"] {
  return { this: yearName(year, of), next: yearName(year + 1, of) };
}

/** Whether anything but time says what was to be expected of an indicator by now. */
function isMeasured({ assessments }: Review): boolean {
  return assessments.some(
    ({ counted, progress }) =>
      counted && progress !== null && (progress.class === "onTrack" || progress.class === "behind"),
  );
}

function settleHeading(
  choices: ReportChoices,
  guesses: Guesses,
): Pick<
  SentenceFacts,
  "body" | "superior" | "superiorLine" | "territory" | "level" | "place" | "field" | "year"
> {
  const territory = chosenOrNull(choices.territory) ?? guesses.territory;
  const body = chosenOrNull(choices.body) ?? guesses.body;
  const superior = choices.superior ?? guesses.superior;
  return {
    body,
    superior,
    superiorLine: choices.superior === null ? lineAbove(body, superior) : superior,
    territory,
    level: findLevel(territory),
    place: chosenOrNull(choices.place) ?? guesses.place,
    field: chosenOrNull(choices.field) ?? guesses.field,
    year: choices.year ?? guesses.year,
  };
}

/** NĐ 30, as its offices apply it (second-hand: a guide of 2026 for commune offices): no line of a superior above these. */
const OWN_NAME = /^(ủy ban nhân dân|uỷ ban nhân dân|ubnd|hội đồng nhân dân|hđnd)/iu;

/** Above a commune's room, a school or a department: "UBND XÃ X", as the same guide has it. */
function lineAbove(body: string, superior: string): string {
  return OWN_NAME.test(body) ? "" : superior.replace(/^[ủu]y ban nhân dân/iu, "UBND");
}

function chosenOrNull(text: string | null): string | null {
  return text === null || text.trim() === "" ? null : text;
}

/** "huyện" of "huyện Ngân Sơn", "thành phố" of "thành phố Bắc Kạn": what stands before the first capital. */
function findLevel(territory: string): string {
  const level = /^[^\p{Lu}\d]*/u.exec(territory)?.[0].trim() ?? "";
  return level === "" ? territory : level;
}

/** Met; before the year is over also what is open, with its share of the plan. */
function mayBeNamed({ outcome, progress, attainment }: Assessment, how: NamedIndicator["how"]): boolean {
  if (isGood(outcome)) return true;
  return progress !== null && outcome === "unknown" && attainment !== null && how !== "closing";
}

/** Only those that are met, whatever was chosen earlier: a missed one is never a highlight. */
function findNamed(review: Review, named: readonly NamedIndicator[]): readonly Named[] {
  const byId = new Map(review.assessments.map((each) => [each.indicator.id, each]));
  return named.flatMap((each) => {
    const assessment = byId.get(each.indicator);
    const isNamed = assessment !== undefined && assessment.counted && mayBeNamed(assessment, each.how);
    return isNamed ? [{ ...each, assessment }] : [];
  });
}
