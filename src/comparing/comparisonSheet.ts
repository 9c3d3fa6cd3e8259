/** "So sánh": the comparison as a sheet, described as data. What lies in this workbook stays live. */

import type { Assessment, Review } from "../model/assessment";
import type { Language } from "../model/language";
import { COMPARISON_NAME } from "../model/ourSheets";
import type { PlanValue, SheetPlan } from "../model/sheetPlan";
import { textLiteral } from "../formulas/formulaText";
import type { Look } from "../report/layout/plannedRow";
import { TINTS } from "../report/sheet/tableLooks";
import { comparingText } from "../text/comparing";
import { partYearText } from "../text/partYearReport";
import { reportText } from "../text/report";
import { fillPlaces } from "../text/units";
import { downAddress, headingLine, planGrid, titleLine, wholeLine, type GridRow } from "../units/sheet/grid";
import { comparedLine, VERDICT_BEFORE, VERDICT_NOW } from "./comparedLine";
import { CHANGES, type StateComparison } from "./comparison";
import { comparisonSentence, isSameTime, reckoningSentences } from "./words";

export interface ComparisonWriting {
  readonly sheetName: string;
  readonly language: Language;
  /** As it is printed. */
  readonly time: string;
  /** What the sides are called: "Báo cáo viết lúc …". */
  readonly labels: { readonly before: string; readonly now: string };
  /** The workbook as it is now, and as it was judged for the other side where that lies in it too. */
  readonly review: Review;
  readonly beforeReview: Review | null;
}

const WIDTHS = [28, 186, 62, 74, 74, 82, 76, 76, 99];
/** The plan. */
export function comparisonSheet(comparison: StateComparison, writing: ComparisonWriting): SheetPlan {
  const { language, time, labels } = writing;
  const words = comparingText(language);
  const columns = WIDTHS.length;
  const head: readonly GridRow[] = [
    titleLine(columns, words.title),
    wholeLine(columns, fillPlaces(words.beside, labels), { italic: true, horizontal: "Center" }),
    wholeLine(columns, comparisonSentence(comparison, language), { bold: true, size: 12 }),
    ...reckoningSentences(comparison, language).map((text) => wholeLine(columns, text)),
    ...(isSameTime(comparison.before, comparison.now)
      ? []
      : [wholeLine(columns, words.otherTime, { italic: true })]),
  ];
  const titles = head.length;
  const body = tableRows(comparison, writing, titles + 1);
  const plan = planGrid({
    sheetName: writing.sheetName,
    widths: WIDTHS,
    rows: [
      ...head,
      headingLine(Object.values(words.columns)),
      ...body,
      countsRow(comparison, writing, { first: titles + 1, rows: body.length }),
      wholeLine(columns, fillPlaces(words.live, { time }), { italic: true, size: 9 }),
    ],
    orientation: "landscape",
    titleRows: { first: titles, last: titles },
  });
  const { printArea } = plan.page;
  return { ...plan, names: [{ name: COMPARISON_NAME, block: printArea }] };
}

function tableRows(
  comparison: StateComparison,
  writing: ComparisonWriting,
  start: number,
): readonly GridRow[] {
  const words = comparingText(writing.language);
  const now = byId(writing.review);
  const before = writing.beforeReview === null ? null : byId(writing.beforeReview);
  const rows: GridRow[] = [];
  for (const change of CHANGES) {
    const members = comparison.rows.filter((row) => row.change === change);
    if (members.length === 0) continue;
    const title = fillPlaces(words.headings[change], { count: members.length });
    rows.push({
      ...wholeLine(WIDTHS.length, title, { bold: true, fill: TINTS.group, indent: 1 }),
      isFramed: true,
    });
    for (const row of members) {
      rows.push(comparedLine(row, writing.language, { now, before, at: start + rows.length }));
    }
  }
  if (comparison.rows.every(({ change }) => change === "none"))
    rows.unshift(wholeLine(WIDTHS.length, words.nothingChanged, { italic: true }));
  return rows;
}

/** What stands in the two columns of verdicts at this moment: the live count beside the sentence. */
function countsRow(
  { before, now, reckoning }: StateComparison,
  { language }: ComparisonWriting,
  block: { readonly first: number; readonly rows: number },
): GridRow {
  const look: Look = { bold: true, horizontal: "Center" };
  const count = (column: number, withOpen: boolean): PlanValue =>
    liveCount(downAddress(column, block.first, block.first + block.rows - 1), language, withOpen);
  const label: Look = { ...look, horizontal: "Right", indent: 1 };
  return {
    isFramed: true,
    cells: [
      { column: 0, columns: VERDICT_BEFORE, value: comparingText(language).onSheet, look: label },
      {
        column: VERDICT_BEFORE,
        value: count(VERDICT_BEFORE, before.unknownInTotal),
        shown: String(reckoning.before.total),
        look,
      },
      {
        column: VERDICT_NOW,
        value: count(VERDICT_NOW, now.unknownInTotal),
        shown: String(reckoning.now.total),
        look,
      },
      { column: VERDICT_NOW + 1, value: null, look },
    ],
  };
}

/** "26/34" of the words in a range. */
function liveCount(range: string, language: Language, withOpen: boolean): PlanValue {
  const { verdict } = reportText(language);
  const { exceeded, done, behind, broken, ...others } = partYearText(language).classes;
  const good = [verdict.exceeded, verdict.met, exceeded, done];
  const open = withOpen ? [verdict.unknown, ...Object.values(others)] : [];
  const count = (words: readonly string[]): string =>
    [...new Set(words)].map((word) => `COUNTIFS(${range},${textLiteral(word)})`).join("+");
  return { formula: `=(${count(good)})&"/"&(${count([...good, verdict.missed, behind, broken, ...open])})` };
}

function byId({ assessments }: Review): ReadonlyMap<string, Assessment> {
  return new Map(assessments.map((each) => [each.indicator.id, each]));
}
