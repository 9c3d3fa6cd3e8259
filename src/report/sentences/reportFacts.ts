/** Everything the page says, settled: choices, guesses and kept words put together once, for all sections. */

import { isGood } from "../../model/indicator";
import type { Assessment, Review } from "../../model/assessment";
import { reportTextFor } from "../../text/partYearReport";
import type { ReportText } from "../../text/report";
import type { PageGrid } from "../layout/columns";
import { previousKind, type PreviousKind } from "./besideFigures";
import { usualWidths, type UsualWidths } from "./columnWidths";
import { gridOf } from "./reportGrid";
import { settleSigning, type Signer } from "./signing";
import { reportOwners, type ReportOwners } from "./reportOwners";
import { NUMBERS, type Decimals, type NumberStyle } from "../../text/figures";
import { formats } from "../choices/forms/index";
import type { ReportFormat } from "../choices/forms/reportFormat";
import type { Guesses } from "../choices/guesses";
import type { KeptParagraphs, KeptReason, KeptWords } from "../kept/keptWords";
import { mergeLine, mergeParagraphs, wantsDraft } from "../kept/mergedWords";
import type { NamedIndicator, ReportChoices } from "../../model/reportChoices";

export interface Named extends NamedIndicator {
  readonly assessment: Assessment;
}

export interface ReportFacts {
  readonly review: Review;
  readonly words: ReportText;
  readonly numbers: NumberStyle;
  readonly decimals: Decimals;
  readonly format: ReportFormat;
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
  readonly signer: Signer;
  readonly recipients: readonly string[];
  readonly named: readonly Named[];
  /** In the order of the table. */
  readonly missed: readonly Assessment[];
  /** Whether any indicator is judged as part of a year: the words of progress count then too. */
  readonly hasProgress: boolean;
  readonly clauses: readonly string[];
  readonly limitations: UserBlock;
  readonly tasks: UserBlock;
  readonly reasons: readonly KeptReason[];
  readonly numberLine: string | null;
  readonly dateLine: string | null;
  /** Points of the columns of tables that have the usual eight. */
  readonly widths: UsualWidths;
  readonly grid: PageGrid;
  /** Beside the rows stand the shares that time alone would have. */
  readonly hasPaceLines: boolean;
  /** Which figure of last year is shown; null where there is none. */
  readonly previous: PreviousKind | null;
  readonly owners: ReportOwners;
  /** The units in charge have a table of their own. */
  readonly byOwner: boolean;
  /** The day the figures were taken, in a person's own words. */
  readonly asOf: string | null;
}

export interface UserBlock {
  readonly paragraphs: readonly string[];
  readonly draft: boolean;
}

/** Choices first, kept words merged in, guesses where nobody chose. */
export function reportFacts(
  review: Review,
  choices: ReportChoices,
  guesses: Guesses,
  kept: KeptWords,
): ReportFacts {
  const words = reportTextFor(review.reading.language, review.period, isMeasured(review));
  const format = formats[choices.form ?? guesses.form];
  const head = settleHeading(choices, guesses);
  const marks = kept.memory?.marks ?? {};
  const owners = reportOwners(review, choices, words.results.personInCharge);
  return {
    review,
    words,
    numbers: NUMBERS[review.reading.language],
    decimals: choices.decimals,
    format,
    countingStyle: choices.countingStyle,
    ...head,
    ...settleSigning({ review, choices, guesses, kept }, { format, ...head }),
    named: findNamed(review, choices.named ?? guesses.named),
    missed: review.assessments.filter((each) => each.counted && each.outcome === "missed"),
    hasProgress: review.assessments.some(({ progress }) => progress !== null),
    clauses: mergeParagraphs(choices.clauses, kept.clauses, marks.clauses),
    limitations: userBlock(choices.limitations, kept.limitations, kept, "limitations"),
    tasks: userBlock(choices.tasks, kept.tasks, kept, "tasks"),
    reasons: kept.reasons,
    numberLine: keptIfEdited(kept.numberLine, marks.numberLine),
    dateLine: keptIfEdited(kept.dateLine, marks.dateLine),
    widths: usualWidths(review),
    ...gridOf(review, choices, owners),
    previous: previousKind(review),
    owners,
    ...wishes(choices, owners),
  };
}

function wishes(
  { byOwner, asOf }: ReportChoices,
  { led }: ReportOwners,
): Pick<ReportFacts, "byOwner" | "asOf"> {
  return { byOwner: byOwner === true && led.length > 0, asOf: asOf ?? null };
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
  ReportFacts,
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

/** Above a commune's room "UBND XÃ X", as the same guide has it. */
function lineAbove(body: string, superior: string): string {
  if (OWN_NAME.test(body)) return "";
  return /^phòng /iu.test(body) ? superior.replace(/^[ủu]y ban nhân dân/iu, "UBND") : superior;
}

function userBlock(
  chosen: readonly string[] | null,
  block: KeptParagraphs | null,
  kept: KeptWords,
  name: "limitations" | "tasks",
): UserBlock {
  return {
    paragraphs: mergeParagraphs(chosen, block?.paragraphs ?? null, kept.memory?.marks[name]),
    draft: wantsDraft(kept, block),
  };
}

function chosenOrNull(text: string | null): string | null {
  return text === null || text.trim() === "" ? null : text;
}

function keptIfEdited(line: string | null, written: readonly string[] | undefined): string | null {
  if (line === null || line === "") return null;
  const merged = mergeLine(null, "", line, written ?? []);
  return merged === "" ? null : merged;
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
