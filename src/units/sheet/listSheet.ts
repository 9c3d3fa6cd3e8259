/** "Bản kê nộp": who has sent what, what is missing first. */

import type { Language } from "../../model/language";
import type { PlanValue, SheetPlan } from "../../model/sheetPlan";
import { RED, TINTS } from "../../report/sheet/tableLooks";
import type { Look } from "../../report/layout/plannedRow";
import { spanOfYear } from "../../text/progress";
import { formatVietnamTime, unitsText, fillPlaces, type UnitsText } from "../../text/units";
import type { RollUp } from "../rollUp";
import type { Submission, SubmissionState } from "../submissions";
import { isRead, type UnitFile } from "../unitFile";
import { bodyLine, planGrid, headingLine, LOOK, titleLine, wholeLine, type GridRow } from "./grid";

const LOUD: Look = { bold: true, color: RED, fill: TINTS.missed };
const LOOKS: Readonly<Record<SubmissionState, Look>> = {
  missing: LOUD,
  refused: LOUD,
  otherTime: LOUD,
  older: { italic: true },
  counted: {},
};

/** The plan. */
export function planListSheet(
  rollUp: RollUp,
  hasList: boolean,
  sheetName: string,
  language: Language,
): SheetPlan {
  const text = unitsText(language);
  const { columns } = text.list;
  const titles = Object.values(columns);
  const looks = COLUMN_LOOKS;
  return planGrid({
    sheetName,
    widths: [28, 110, 70, 80, 190, 90, 80, 50, 50, 50, 90, 170],
    rows: [
      titleLine(titles.length, text.list.title),
      wholeLine(titles.length, countsLine(rollUp, hasList, text), { size: 12 }),
      headingLine(titles),
      ...rollUp.submissions.map((submission, index): GridRow =>
        bodyLine(submissionValues(rollUp, submission, index, language), looks, LOOKS[submission.state]),
      ),
    ],
    orientation: "landscape",
    titleRows: { first: 2, last: 2 },
  });
}

const COLUMN_LOOKS: readonly Look[] = [
  LOOK.centred,
  LOOK.text,
  LOOK.text,
  LOOK.centred,
  LOOK.small,
  LOOK.small,
  { ...LOOK.centred, size: 9 },
  LOOK.centred,
  LOOK.centred,
  LOOK.centred,
  { ...LOOK.centred, size: 9 },
  LOOK.small,
];

function countsLine({ submissions, units }: RollUp, hasList: boolean, { list }: UnitsText): string {
  if (!hasList) return fillPlaces(list.countsOpen, { received: units.length });
  const missing = submissions.filter(({ state }) => state === "missing").length;
  const unread = submissions.filter(({ state }) => state === "refused" || state === "otherTime").length;
  const expected = new Set(submissions.filter(({ isUnexpected }) => !isUnexpected).map(({ unit }) => unit))
    .size;
  return fillPlaces(list.counts, { expected, received: units.length, missing, unread });
}

function submissionValues(
  rollUp: RollUp,
  submission: Submission,
  index: number,
  language: Language,
): readonly PlanValue[] {
  const { unit, cluster, state, received } = submission;
  const text = unitsText(language);
  const savedAt = received?.savedAt ?? null;
  return [
    index + 1,
    unit,
    cluster,
    text.list.states[state],
    received?.file ?? null,
    ...readValues(rollUp, submission, savedAt === null ? null : formatVietnamTime(savedAt)),
    received?.mark ?? null,
    submissionNote(submission, text, language),
  ];
}

/** What was read of the file: nothing of one that could not be. */
function readValues(
  rollUp: RollUp,
  { received, state }: Submission,
  savedAt: string | null,
): readonly PlanValue[] {
  if (received === null || !isRead(received)) return [null, savedAt, null, null, null];
  return [
    received.sheets.join("; "),
    savedAt,
    received.rows.filter(({ verdict }) => verdict !== null).length,
    state === "counted" ? countAlone(rollUp, received) : null,
    received.doubts,
  ];
}

/** Indicators no other unit has: a misspelt name, or one of its own. */
function countAlone({ rows, units }: RollUp, file: UnitFile): number {
  const at = units.findIndex((unit) => unit.file === file);
  return rows.filter(
    ({ cells }) =>
      units.length > 1 && cells[at] !== null && cells.filter((cell) => cell !== null).length === 1,
  ).length;
}

function submissionNote(
  { received, state, named, isUnexpected, others }: Submission,
  { list }: UnitsText,
  language: Language,
): string | null {
  const notes: string[] = [];
  if (received !== null && !isRead(received)) notes.push(list.refusals[received.refused]);
  else if (received !== null && state === "otherTime") {
    notes.push(fillPlaces(list.time, { time: spanOfYear(received.span, received.year, language) }));
  }
  if (named === "nobody") notes.push(list.nobody);
  if (named === "fileName") notes.push(list.byFileName);
  if (isUnexpected) notes.push(list.unexpected);
  if (others.length > 0) notes.push(fillPlaces(list.twice, { files: others.join("; ") }));
  return notes.length === 0 ? null : notes.join("; ");
}
