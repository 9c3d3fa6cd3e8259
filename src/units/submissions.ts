/** Who sent what: those expected beside the files received. A file of another time, or sent again, is named and not counted. */

import { groupBy } from "../model/groupBy";
import { identityForm } from "../vocabulary/forms";
import { isRead, type ExpectedUnit, type NameClues, type Received } from "./unitFile";
import { compareTexts } from "./compareTexts";
import { findUsualTime, isOfTime, type UsualTime } from "./usualTime";
import { suggestUnit } from "./suggestUnit";
import { findExpectedUnit, placeKey, unitKey, readUnitName, type NameSource } from "./unitNames";

/**
 * "missing": expected, and nothing came. "refused": a file that could not be read. "older": the same unit sent a newer one.
 * "otherTime": it speaks of another year or other months than most. "counted": it is summed up.
 */
export type SubmissionState = "missing" | "refused" | "otherTime" | "older" | "counted";

export interface Submission {
  readonly unit: string;
  /** Under which its files are one unit's. */
  readonly key: string;
  readonly cluster: string | null;
  readonly state: SubmissionState;
  /** null for what nobody sent. */
  readonly received: Received | null;
  readonly named: NameSource | null;
  /** The unit is not among those expected. */
  readonly isUnexpected: boolean;
  /** Other files of the same unit that were counted, or gave way. */
  readonly others: readonly string[];
  /** Of a file nobody can place: the one unit still missing whose name its words may be short for. For a person to say. */
  readonly suggested: string | null;
}

/**
 * Chosen by a person: whose a file is, by the file's name, or by what its title or name calls the unit (`learntAlias`); which of several
 * counts, by the unit's key.
 */
export interface SubmissionChoices {
  readonly names: Readonly<Record<string, string>>;
  readonly aliases: Readonly<Record<string, string>>;
  readonly counts: Readonly<Record<string, string>>;
}

const NO_SUBMISSION_CHOICES: SubmissionChoices = { names: {}, aliases: {}, counts: {} };

/** The list, what is missing first; the order of the files says nothing. */
export function listSubmissions(
  received: readonly Received[],
  expected: readonly ExpectedUnit[],
  choices: SubmissionChoices = NO_SUBMISSION_CHOICES,
): readonly Submission[] {
  const files = received.map(asWholeTable).sort(byFile);
  const named = withOneName(files.map((file) => namedFile(file, expected, choices)));
  const time = findUsualTime(files.filter(isRead));
  const units = groupBy(named, ({ unit }) => unitKey(unit));
  const sent = [...units].flatMap(([key, all]) => ofOneUnit(all, time, choices.counts[key]));
  const missing = expected
    .filter(({ name }) => !units.has(unitKey(name)))
    .map(({ name, cluster }): Submission => ({
      unit: name,
      key: unitKey(name),
      cluster,
      state: "missing",
      received: null,
      named: null,
      isUnexpected: false,
      others: [],
      suggested: null,
    }));
  const open = missing.map(({ unit }) => unit);
  const asked = sent.map((each) =>
    isAsked(each) ? { ...each, suggested: suggestUnit(each.unit, open) } : each,
  );
  return [...missing, ...asked].sort(inListOrder(expected));
}

/** Whose it is is asked. */
function isAsked({ named, isUnexpected }: Submission): boolean {
  return named === "nobody" || isUnexpected;
}

/** Answers to what was asked hold some rows of a table: summed up they would pass for all of it. */
function asWholeTable(received: Received): Received {
  if (!isRead(received) || !received.isAnswer) return received;
  const { file, savedAt, mark } = received;
  return { file, savedAt, mark, refused: "answer" };
}

/** What a title or file's name calls the unit, as it is compared; null where neither does. */
function aliasKey(clues: NameClues): string | null {
  const { name, source } = readUnitName(clues, []);
  return source === "nobody" ? null : unitKey(name);
}

/** What is learnt of a person's word on whose a file is: what the file calls that unit. null where it calls it nothing, or the same. */
export function learntAlias(received: Received, name: string): string | null {
  const key = isRead(received) ? aliasKey(received.clues) : null;
  return key === null || key === unitKey(name) ? null : key;
}

interface NamedFile {
  readonly file: Received;
  readonly unit: string;
  readonly named: NameSource;
  readonly expected: ExpectedUnit | null;
  readonly hasList: boolean;
}

function namedFile(
  file: Received,
  expected: readonly ExpectedUnit[],
  { names, aliases }: SubmissionChoices,
): NamedFile {
  const clues = isRead(file) ? file.clues : { titles: [], file: file.file, addressee: null };
  const chosen = names[file.file] ?? aliases[aliasKey(clues) ?? ""];
  const { name, source } =
    chosen === undefined ? readUnitName(clues, expected) : { name: chosen, source: "title" as const };
  const known = findExpectedUnit(name, expected);
  return { file, unit: known?.name ?? name, named: source, expected: known, hasList: expected.length > 0 };
}

/** "Tân Tiến" is the "Xã Tân Tiến" of another file where only one unit has the place. */
function withOneName(files: readonly NamedFile[]): readonly NamedFile[] {
  const levelled = new Map<string, Set<string>>();
  for (const { unit } of files) {
    if (unitKey(unit) === placeKey(unit)) continue;
    const names = levelled.get(placeKey(unit)) ?? new Set();
    levelled.set(placeKey(unit), names.add(unitKey(unit)));
  }
  return files.map((each) => {
    const keys = levelled.get(placeKey(each.unit));
    if (unitKey(each.unit) !== placeKey(each.unit) || keys?.size !== 1) return each;
    const full = files.find(({ unit }) => keys.has(unitKey(unit)));
    return full === undefined ? each : { ...each, unit: full.unit, expected: full.expected };
  });
}

function ofOneUnit(
  all: readonly NamedFile[],
  time: UsualTime,
  chosen: string | undefined,
): readonly Submission[] {
  const fit = all.filter(({ file }) => isRead(file) && isOfTime(file, time)).sort(newestFirst);
  const counted = fit.find(({ file }) => file.file === chosen) ?? fit[0];
  return all.map((each): Submission => ({
    unit: all[0]?.unit ?? each.unit,
    key: unitKey(each.unit),
    cluster: each.expected?.cluster ?? null,
    state: judgeState(each, counted, time),
    received: each.file,
    named: each.named,
    isUnexpected: each.hasList && each.expected === null,
    others: all.filter((other) => other !== each).map(({ file }) => file.file),
    suggested: null,
  }));
}

function judgeState(each: NamedFile, counted: NamedFile | undefined, time: UsualTime): SubmissionState {
  if (!isRead(each.file)) return "refused";
  if (!isOfTime(each.file, time)) return "otherTime";
  return each === counted ? "counted" : "older";
}

function newestFirst(one: NamedFile, other: NamedFile): number {
  const [a, b] = [one.file.savedAt ?? "", other.file.savedAt ?? ""];
  return a === b ? byFile(other.file, one.file) : a < b ? 1 : -1;
}

function byFile(one: Received, other: Received): number {
  return compareTexts(one.file, other.file);
}

const STATES: readonly SubmissionState[] = ["missing", "refused", "otherTime", "older", "counted"];

function inListOrder(expected: readonly ExpectedUnit[]): (one: Submission, other: Submission) => number {
  const places = new Map(expected.map(({ name }, place) => [name, place]));
  const unitPlace = ({ unit }: Submission): number => places.get(unit) ?? places.size;
  return (one, other) =>
    Number(other.state === "missing") - Number(one.state === "missing") ||
    unitPlace(one) - unitPlace(other) ||
    compareTexts(identityForm(one.unit), identityForm(other.unit)) ||
    STATES.indexOf(other.state) - STATES.indexOf(one.state) ||
    compareTexts(one.received?.file ?? "", other.received?.file ?? "");
}
