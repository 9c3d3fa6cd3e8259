/**
 * "Biểu đồ": two native charts with their figures below, a sheet of its own described as data. The charts are linked to cells of the sheet,
 * those to the source cells, so that all of it follows without the add-in; bars are put in order by formulas of Excel 2016.
 */

import type { Assessment, Review } from "../model/assessment";
import { addressOf } from "../model/address";
import type { Language } from "../model/language";
import { CHARTS_NAME } from "../model/ourSheets";
import type { PlanChart, SheetPlan } from "../model/sheetPlan";
import { textLiteral } from "../formulas/formulaText";
import { nameOfGroup } from "../report/sentences/reportGroups";
import { chartsText } from "../text/sheets/charts";
import type { Decimals } from "../text/figures";
import { planGrid, titleLine, wholeLine, type GridRow } from "../units/sheet/grid";
import { chartClasses, type ChartClass } from "./chartClasses";
import { chartedRow, type ChartedRow } from "./chartedRow";
import {
  CLASS,
  MARK,
  MOST_BARS,
  NAME,
  placesFor,
  ROW,
  WIDTHS,
  type ChartedField,
  type Places,
} from "./places";
import { plannedCharts } from "./plannedCharts";
import { chartsMemoryText, marksOfValues } from "./chartsMemory";
import { termLines, termNotes, termTable, type TermLines } from "./termLines";
import { barTable, fieldTable, listTable, notes } from "./tables";

export interface ChartsWriting {
  readonly sheetName: string;
  readonly language: Language;
  /** As it is printed. */
  readonly time: string;
  /** How percentages are written in the report. */
  readonly decimals: Decimals;
  /** Charts that lie on the sheet, or were taken away by a person. */
  readonly drawn: readonly PlanChart[];
}

/** The plan; indicators that are left out are in neither chart. */
export function chartsSheet(review: Review, writing: ChartsWriting): SheetPlan {
  const { sheetName, language, decimals, drawn } = writing;
  const fields = groupByField(review, language, decimals);
  const rows = fields.flatMap((field) => field.rows);
  const all = rows.filter(({ ratio }) => ratio !== null).length;
  const bars = Math.min(MOST_BARS, all);
  const term = termLines(review, decimals);
  const places = placesFor(fields.length, bars, term?.points.length ?? 0);
  const classes = chartClasses(review.period?.isProgress === true, language);
  const plan = planGrid({
    sheetName,
    widths: WIDTHS,
    rows: gridRows({ fields, classes, bars, term, places, withOpen: countsOpen(review) }, writing),
    orientation: "portrait",
    titleRows: null,
    name: CHARTS_NAME,
  });
  const { breaks } = places;
  const charts = plannedCharts(review, { classes, fields: fields.length, bars, all, term, places }, language);
  return remembering({ ...plan, page: { ...plan.page, breaks }, charts }, drawn, language);
}

/** With its last row, out of print, saying what was written and which charts lie there; once all of them do, that they do. */
function remembering(plan: SheetPlan, drawn: readonly PlanChart[], language: Language): SheetPlan {
  const [block] = plan.values;
  if (block === undefined) return plan;
  const { rows } = plan.page.printArea;
  const page = { ...plan.page, printArea: { ...plan.page.printArea, rows: rows - 1 } };
  const memory = { rows, page, ...marksOfValues(block.values) };
  const text = (charts: readonly PlanChart[]): string =>
    chartsMemoryText(chartsText(language).memory, { ...memory, charts });
  const last = block.values[rows - 1] ?? [];
  return {
    ...plan,
    page,
    values: [{ ...block, values: [...block.values.slice(0, -1), [text(drawn), ...last.slice(1)]] }],
    onceDrawn: { row: rows - 1, column: 0, values: [[text(plan.charts ?? [])]] },
    beside: null,
  };
}

interface Contents {
  readonly fields: readonly ChartedField[];
  readonly classes: readonly ChartClass[];
  readonly bars: number;
  /** null: no results of several years. */
  readonly term: TermLines | null;
  readonly places: Places;
  readonly withOpen: boolean;
}

function gridRows(
  { fields, classes, bars, term, places, withOpen }: Contents,
  { language, time, decimals }: ChartsWriting,
): readonly GridRow[] {
  const words = chartsText(language);
  const rows = fields.flatMap((field) => field.rows);
  const columns = WIDTHS.length;
  const heading = (text: string): GridRow => wholeLine(columns, text, { bold: true, size: 12 });
  const within = (frameColumns: number, lines: readonly GridRow[]): readonly GridRow[] =>
    lines.map((line) => ({ ...line, frameColumns }));
  return [
    titleLine(columns, words.title),
    sentenceLine(classes, places.fields + fields.length + 1, withOpen, language),
    ...Array.from({ length: places.fieldRows + places.barRows + places.lineRows }, () => ({
      cells: [],
      height: ROW,
    })),
    heading(words.figures),
    ...within(CLASS + classes.length, fieldTable(fields, classes, places, language)),
    heading(words.bars),
    ...within(MARK, barTable({ bars, all: rows.length, places }, decimals, language)),
    ...(term === null
      ? []
      : [heading(words.lines.title), ...within(NAME + 2 + term.lines.length, termTable(term, language))]),
    heading(words.attainment),
    ...listTable(fields, places, language),
    ...notes(rows, time, language),
    ...termNotes(term, language).map((text) => wholeLine(columns, text, { italic: true, size: 9 })),
    MEMORY_ROW,
  ];
}

/** Not seen, on white. */
const MEMORY_ROW: GridRow = {
  cells: [{ column: 0, value: null, look: { color: "#FFFFFF", size: 8 } }],
  height: ROW,
};

/** The counted indicators, field by field. */
export function groupByField(
  { reading, assessments }: Review,
  language: Language,
  { digits }: Decimals,
): readonly ChartedField[] {
  const { noField, otherField, noRatio } = chartsText(language);
  const counted = assessments.filter((each) => each.counted);
  const of = (isMeant: (assessment: Assessment) => boolean): readonly ChartedRow[] =>
    counted.filter(isMeant).map((each) => chartedRow(each, { language, digits, none: noRatio }));
  const known = new Set(reading.groups.map(({ key }) => key));
  const named = reading.groups.map(({ key, name }) => ({
    name: nameOfGroup(name),
    rows: of(({ indicator }) => indicator.group === key),
  }));
  const isOther = ({ indicator: { group } }: Assessment): boolean => group === null || !known.has(group);
  const name = named.some(({ rows }) => rows.length > 0) ? otherField : noField;
  return [...named, { name, rows: of(isOther) }].filter(({ rows }) => rows.length > 0);
}

/** Whether those not assessed are among all, as in the report. */
function countsOpen({ tally, period }: Review): boolean {
  return period?.isProgress === true || tally.total === tally.metOrExceeded + tally.missed + tally.unknown;
}

function sentenceLine(
  classes: readonly ChartClass[],
  total: number,
  withOpen: boolean,
  language: Language,
): GridRow {
  const words = chartsText(language);
  const at = (index: number): string => addressOf({ row: total, column: CLASS + index });
  const good = classes.flatMap(({ isGood }, index) => (isGood ? [at(index)] : [])).join("+");
  const last = classes.length - (withOpen ? 1 : 2);
  const all = `SUM(${at(0)}:${at(last)})`;
  const start = textLiteral(classes.length === 4 ? words.good : words.done);
  const formula = `=${start}&(${good})&"/"&${all}&${textLiteral(words.ofAll)}`;
  return wholeLine(
    WIDTHS.length,
    { formula },
    { bold: true, size: 12, horizontal: "Center" },
    `${words.good}000/000${words.ofAll}`,
  );
}
