/** A comparison in words: the sentence, how the counts reconcile, what is said of a row. The same on the sheet, in the pane and headless. */

import type { FiguresState, StateRow } from "../model/figuresState";
import type { Language } from "../model/language";
import { isSameSpan } from "../model/period";
import { comparingText } from "../text/comparing";
import { formatFigure, formatShown, NUMBERS } from "../text/figures";
import { partYearText } from "../text/partYearReport";
import { spanOfYear } from "../text/progress";
import { reportText } from "../text/report";
import { fillPlaces } from "../text/units";
import type { ComparedRow, StateComparison, SideCount } from "./comparison";

/** "Số chính thức: 27/34 (ước 26/34); 03 chỉ tiêu đổi đánh giá: …". */
export function comparisonSentence(comparison: StateComparison, language: Language): string {
  const { sentence } = comparingText(language);
  const { before, now, reckoning, verdictsChanged } = comparison;
  const counts = { now: share(reckoning.now), before: share(reckoning.before) };
  const names = verdictsChanged
    .map((row) =>
      fillPlaces(sentence.change, {
        name: rowName(row),
        before: lowerFirst(sideVerdict(row.before, language)),
        now: lowerFirst(sideVerdict(row.now, language)),
      }),
    )
    .join("; ");
  const count = formatShown(verdictsChanged.length, { kind: "count" }, NUMBERS[language]);
  const head = isSameTime(before, now)
    ? fillPlaces(before.isEstimate && !now.isEstimate ? sentence.official : sentence.sameTime, counts)
    : fillPlaces(sentence.otherTime, {
        ...counts,
        nowTime: capital(timeWords(now, language)),
        beforeTime: timeWords(before, language),
      });
  const tail =
    verdictsChanged.length === 0 ? sentence.unchanged : fillPlaces(sentence.changed, { count, names });
  return `${head}; ${tail}.`;
}

/** Whether both speak of the same part of the same year. */
export function isSameTime(before: FiguresState, now: FiguresState): boolean {
  const isYear = before.year === now.year || before.year === null || now.year === null;
  if (before.span === null || now.span === null) return isYear && before.span === now.span;
  return isYear && isSameSpan(before.span, now.span);
}

function timeWords({ span, year }: FiguresState, language: Language): string {
  const { sentence } = comparingText(language);
  if (span !== null) return spanOfYear(span, year, language);
  return year === null ? sentence.wholeYear : fillPlaces(sentence.year, { year });
}

/** "Đạt và vượt: 26 + 2 (nay đạt) - 1 (nay không đạt) = 27." and the same of the totals. */
export function reckoningSentences({ reckoning }: StateComparison, language: Language): readonly string[] {
  const { reckoning: words } = comparingText(language);
  const { before, now, added, removed, becameGood, becameBad, entered, left } = reckoning;
  const sum = (from: number, steps: readonly (readonly [number, string])[], to: number): string => {
    const said = steps.filter(([by]) => by !== 0);
    return [
      String(from),
      ...said.map(([by, why]) => `${by > 0 ? "+" : "-"} ${String(Math.abs(by))} (${why})`),
      `= ${String(to)}`,
    ].join(" ");
  };
  const good = sum(
    before.good,
    [
      [becameGood, words.becameGood],
      [-becameBad, words.becameBad],
      [added.good, words.added],
      [-removed.good, words.removed],
    ],
    now.good,
  );
  const total = sum(
    before.total,
    [
      [entered, words.entered],
      [-left, words.left],
      [added.total, words.added],
      [-removed.total, words.removed],
    ],
    now.total,
  );
  return [fillPlaces(words.good, { sum: good }), fillPlaces(words.total, { sum: total })];
}

/** "Đạt", "Đúng tiến độ", "Không tính"; a dash where the row is not on that side. */
export function sideVerdict(row: StateRow | null, language: Language): string {
  const words = comparingText(language);
  if (row === null) return words.nothing;
  if (!row.counted) return words.leftOut;
  if (row.class === null) return reportText(language).verdict[row.outcome];
  const { classes } = partYearText(language);
  return row.class === "done" && row.outcome === "exceeded" ? classes.exceeded : classes[row.class];
}

/** "+1.000 tấn", "-0,4 điểm %", "0"; null where there is none. */
export function differenceWords({ difference }: ComparedRow, language: Language): string | null {
  if (difference === null) return null;
  const { value, decimals, inPoints } = difference;
  const figure = formatFigure(value, { language, decimals });
  const unit = inPoints && value !== 0 ? comparingText(language).points : "";
  return `${value > 0 ? "+" : ""}${figure}${unit}`;
}

/** What changed beside the figure and the verdict. */
export function rowNotes(row: ComparedRow, language: Language): readonly string[] {
  const { notes } = comparingText(language);
  const { before, now, isRenamed } = row;
  if (before === null) return [notes.added];
  if (now === null) return [notes.removed];
  const figure = before.actual?.printed ?? "";
  const said: readonly (readonly [boolean, string])[] = [
    [row.planChanged, planNote(before, now, language)],
    [isRenamed, fillPlaces(notes.renamed, { name: before.name })],
    [before.unit !== now.unit, fillPlaces(notes.unit, { figure, unit: before.unit ?? "" }).trim()],
    [before.further !== now.further, notes.further],
  ];
  return said.flatMap(([isSo, note]) => (isSo ? [note] : []));
}

function planNote(before: StateRow, now: StateRow, language: Language): string {
  const { notes } = comparingText(language);
  const [was, is] = [before.target?.printed, now.target?.printed];
  if (was === is) return notes.furtherPlan;
  return fillPlaces(notes.plan, { before: was ?? notes.noPlan, now: is ?? notes.noPlan });
}

/** The name it has now; of a row that is gone, the one it had. */
export function rowName(row: ComparedRow): string {
  return latest(row)?.name ?? "";
}

/** The row as it is now; as it was, of one that is gone. */
export function latest({ before, now }: ComparedRow): StateRow | null {
  return now ?? before;
}

/** What a side had reached, as printed. */
export function printedOn(row: StateRow | null): string {
  return row?.actual?.printed ?? "";
}

function share({ good, total }: SideCount): string {
  return `${String(good)}/${String(total)}`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLocaleLowerCase("vi") + text.slice(1);
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);
}
