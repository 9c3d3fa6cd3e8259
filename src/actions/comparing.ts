/** Everything that compares two states of the figures: fetched when it is first needed (fetched.ts). */

import { compareStates, CHANGES, type ComparedRow } from "../comparing/comparison";
import { comparisonSheet } from "../comparing/comparisonSheet";
import { figuresState } from "../comparing/figuresState";
import {
  comparisonSentence,
  differenceWords,
  isSameTime,
  latest,
  printedOn,
  reckoningSentences,
  rowName,
  rowNotes,
  sideVerdict,
} from "../comparing/words";
import { insertPages } from "../excel/report/insertPages";
import { removeSheet } from "../excel/lay/insertSheet";
import type { OwnWrites } from "../excel/ownWrites";
import { fingerprint } from "../figures/identity";
import type { Review, Ruling } from "../model/assessment";
import type { CellRef } from "../model/cells";
import type { FiguresState } from "../model/figuresState";
import type { Language } from "../model/language";
import { unpackState } from "../settings/rememberedFigures";
import { freeSheetName } from "../report/layout/reportSheetName";
import { comparingText, sourceWords } from "../text/comparing";
import { formatVietnamTime } from "../text/units";
import type { Session } from "./session";
import type { Compared, ComparisonSource, Done, ShownChange, View } from "./view";
import { readAndJudge } from "./judgedCells";

/** Both sides, as they were read and judged. */
interface Sides {
  readonly before: FiguresState;
  readonly now: FiguresState;
  readonly review: Review;
  /** null: remembered, or from another file. */
  readonly beforeReview: Review | null;
}

/** The figures of the view beside those of a source of its workbook. No trip. */
export function compareWith(view: View, source: ComparisonSource, language: Language): Compared {
  const { before, now, review } = readSides(view, source);
  return comparedStates(source, { before, now, review }, language);
}

/** Two states in words. */
function comparedStates(
  source: ComparisonSource,
  { before, now, review }: Pick<Sides, "before" | "now" | "review">,
  language: Language,
): Compared {
  const comparison = compareStates(before, now);
  const cells = new Map(review.reading.indicators.map(({ id, cell }) => [id, cell]));
  return {
    source,
    comparison,
    sentence: comparisonSentence(comparison, language),
    reckoning: reckoningSentences(comparison, language),
    isSameTime: isSameTime(before, now),
    parts: CHANGES.flatMap((change) => {
      const rows = comparison.rows
        .filter((row) => row.change === change)
        .map((row) => shownChange(row, language, cells));
      return rows.length === 0 ? [] : [{ change, rows }];
    }),
  };
}

function shownChange(row: ComparedRow, language: Language, cells: ReadonlyMap<string, CellRef>): ShownChange {
  const { before, now, planChanged, verdictChanged } = row;
  return {
    name: rowName(row),
    unit: latest(row)?.unit ?? null,
    before: printedOn(before),
    now: printedOn(now),
    difference: differenceWords(row, language),
    verdictBefore: sideVerdict(before, language),
    verdictNow: sideVerdict(now, language),
    planChanged,
    verdictChanged,
    notes: rowNotes(row, language),
    cell: cells.get(now?.id ?? "") ?? null,
  };
}

function readSides(view: View, source: ComparisonSource): Sides {
  const { judging } = view.settings;
  if (source.kind !== "sheet") {
    const before =
      source.kind === "file"
        ? source.state
        : (unpackState(view.facts.record?.figures?.[source.index]) ?? EMPTY);
    return { before, now: figuresState(view.review, judging, null), review: view.review, beforeReview: null };
  }
  const review = reviewSheets(view, (sheet) => sheet !== source.name, judging.rulings);
  const beforeReview = reviewOfBefore(view, source.name);
  return {
    before: figuresState(beforeReview, judging, null),
    now: figuresState(review, judging, null),
    review,
    beforeReview,
  };
}

const EMPTY: FiguresState = {
  at: null,
  year: null,
  isEstimate: false,
  span: null,
  unknownInTotal: true,
  rows: [],
};

/** The workbook as if it had only some of its sheets; a sheet looked at by itself is not left out for what another one has. */
function reviewSheets(view: View, isMeant: (sheet: string) => boolean, rulings: readonly Ruling[]): Review {
  const { facts, settings } = view;
  const sheets = facts.sheets.filter(({ name }) => isMeant(name));
  return readAndJudge(
    { ...facts, sheets, unread: [] },
    {
      ...settings,
      judging: { ...settings.judging, rulings },
    },
  );
}

/** A verdict that a person gave holds for the figures it was given for; how a row is judged holds for both sides. */
function reviewOfBefore(view: View, sheet: string): Review {
  const { judging, reading } = view.settings;
  const whole = { ...view, settings: { ...view.settings, reading: { ...reading, leftOut: [] } } };
  const isMeant = (name: string): boolean => name === sheet;
  const figures = new Map(
    reviewSheets(whole, isMeant, []).reading.indicators.map((each) => [each.id, fingerprint(each)]),
  );
  const rulings = judging.rulings.map((ruling) =>
    figures.get(ruling.indicator) === ruling.figures ? ruling : { ...ruling, outcome: null, progress: null },
  );
  return reviewSheets(whole, isMeant, rulings);
}

/** The figures of a view, as another workbook is compared with. `savedAt`: ISO time, null where nobody says. */
export function stateOfView(view: View, savedAt: string | null): FiguresState {
  return figuresState(view.review, view.settings.judging, savedAt);
}

/** Adds the sheet; gives Excel's ids of what was added. */
async function writeComparison(
  view: View,
  { source }: Compared,
  now: string,
  own: OwnWrites,
): Promise<readonly string[]> {
  const { language } = view.review.reading;
  const { before, now: present, review, beforeReview } = readSides(view, source);
  const words = comparingText(language);
  const plan = comparisonSheet(compareStates(before, present), {
    sheetName: freeSheetName(
      view.sheets.map(({ name }) => name),
      words.sheetName,
    ),
    language,
    time: formatVietnamTime(now),
    labels: { before: sourceWords(source, language), now: words.sources.now },
    review,
    beforeReview,
  });
  return (await insertPages([plan], own)).ids;
}

/** Adds the sheet, in the language of the document, and reads; undo takes it away. */
export async function insertComparison(
  session: Session,
  view: View,
  compared: Compared,
  now: string,
): Promise<Done> {
  const ids = await writeComparison(view, compared, now, session.own);
  session.takenBackBy(async () => {
    for (const id of ids) await removeSheet(id, session.own);
  });
  return { view: await session.readAgain(), skipped: [], unmarked: [], notes: [] };
}
