/**
 * "Biểu đồ": two native charts with their figures below, a sheet of its own described as data. The charts are linked to cells of the sheet,
 * those to the source cells, so that all of it follows without the add-in; bars are put in order by formulas of Excel 2016.
 */

import type { Assessment, Review } from "../model/assessment";
import { addressOf } from "../model/address";
import type { Language } from "../model/language";
import { CHARTS_NAME } from "../model/ourSheets";
import type { PlanChart, PlanValue, SheetPlan } from "../model/sheetPlan";
import { textLiteral } from "../formulas/formulaText";
import type { Look } from "../report/layout/plannedRow";
import { shownFormula } from "../formulas/figureText";
import { nameOfGroup } from "../report/sentences/reportGroups";
import { chartsText } from "../text/sheets/charts";
import { NUMBERS, type Decimals } from "../text/figures";
import { fillPlaces } from "../text/units";
import {
  bodyLine,
  downAddress,
  headingLine,
  LOOK,
  planGrid,
  titleLine,
  wholeLine,
  type GridRow,
} from "../units/sheet/grid";
import { chartClasses, GAP_LOOKS, type ChartClass } from "./chartClasses";
import { chartedRow, type ChartedRow } from "./chartedRow";

export interface ChartsWriting {
  readonly sheetName: string;
  readonly language: Language;
  /** As it is printed. */
  readonly time: string;
  /** How percentages are written in the report. */
  readonly decimals: Decimals;
}

/** Most bars of the second chart. */
export const MOST_BARS = 20;
/** Points beyond which a bar is cut. */
export const LONGEST_BAR = 50;

/** Points; an upright A4 page with the margins of our tables takes 510. */
const WIDTHS = [26, 190, 78, 54, 54, 54, 54];
const [NAME, CLASS, RATIO, MARK, GAP, ORDER] = [1, 2, 3, 4, 5, 6];
/** Of the rows the charts lie over, and what a page takes of them. */
const ROW = 20;
const ROWS_A_PAGE = 36;
const HEAD_ROWS = 2;

interface Field {
  readonly name: string;
  readonly rows: readonly ChartedRow[];
}

/** Zero-based rows of everything on the sheet. */
interface Places {
  readonly fieldChart: number;
  readonly fieldRows: number;
  readonly barChart: number;
  readonly barRows: number;
  /** Headings of the three tables. */
  readonly fields: number;
  readonly bars: number;
  readonly list: number;
}

/** The plan; indicators that are left out are in neither chart. */
export function chartsSheet(
  review: Review,
  { sheetName, language, time, decimals }: ChartsWriting,
): SheetPlan {
  const words = chartsText(language);
  const fields = fieldsOf(review, language, decimals);
  const rows = fields.flatMap((field) => field.rows);
  const drawn = rows.filter(({ ratio }) => ratio !== null);
  const classes = chartClasses(review.period?.isProgress === true, language);
  const bars = Math.min(MOST_BARS, drawn.length);
  const places = placesFor(fields.length, bars);
  const total = places.fields + fields.length + 1;
  const columns = WIDTHS.length;
  const heading = (text: string): GridRow => wholeLine(columns, text, { bold: true, size: 12 });
  const empty = (count: number): readonly GridRow[] =>
    Array.from({ length: count }, () => ({ cells: [], height: ROW }));
  const grid: readonly GridRow[] = [
    titleLine(columns, words.title),
    sentenceLine(classes, total, countsOpen(review), language),
    ...empty(places.fieldRows),
    ...empty(places.barRows),
    heading(words.figures),
    ...fieldTable(fields, classes, places, language).map((row) => ({
      ...row,
      frameColumns: CLASS + classes.length,
    })),
    heading(words.bars),
    ...barTable({ bars, all: rows.length, places }, decimals, language).map((row) => ({
      ...row,
      frameColumns: 4,
    })),
    heading(words.attainment),
    ...listTable(fields, places, language),
    ...notes(rows, time, language),
  ];
  const plan = planGrid({
    sheetName,
    widths: WIDTHS,
    rows: grid,
    orientation: "portrait",
    titleRows: null,
    name: CHARTS_NAME,
  });
  const fits = places.fieldRows + places.barRows + HEAD_ROWS <= ROWS_A_PAGE;
  const breaks = [...(fits || bars === 0 ? [] : [places.barChart]), places.fields - 1];
  const charts = chartsOf(
    review,
    { classes, fields: fields.length, bars, all: drawn.length, places },
    language,
  );
  return { ...plan, page: { ...plan.page, breaks }, charts };
}

function fieldsOf(
  { reading, assessments }: Review,
  language: Language,
  { digits }: Decimals,
): readonly Field[] {
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

function placesFor(fields: number, bars: number): Places {
  const fieldRows = Math.max(7, Math.min(ROWS_A_PAGE - HEAD_ROWS, Math.ceil(fields * 1.6) + 5));
  const barRows = bars === 0 ? 0 : Math.max(8, Math.ceil(bars * 0.95) + 4);
  const fieldChart = HEAD_ROWS;
  const barChart = fieldChart + fieldRows;
  const fieldsAt = barChart + barRows + 1;
  const barsAt = fieldsAt + fields + 3;
  return {
    fieldChart,
    fieldRows,
    barChart,
    barRows,
    fields: fieldsAt,
    bars: barsAt,
    list: barsAt + bars + 2,
  };
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

/** "Lĩnh vực | Vượt | Đạt | …", each a live count of the words in the list below. */
function fieldTable(
  fields: readonly Field[],
  classes: readonly ChartClass[],
  { fields: heading, list }: Places,
  language: Language,
): readonly GridRow[] {
  const words = chartsText(language);
  let first = list + 1;
  const looks = [LOOK.centred, LOOK.text, ...classes.map(() => LOOK.centred)];
  const lines = fields.map(({ name, rows }, index) => {
    const range = downAddress(CLASS, first, first + rows.length - 1);
    first += rows.length;
    return bodyLine([index + 1, name, ...classes.map((each) => countIn(range, each))], looks);
  });
  const sums = classes.map((_, index): PlanValue => {
    const range = downAddress(CLASS + index, heading + 1, heading + fields.length);
    return { formula: `=SUM(${range})` };
  });
  return [
    headingLine(["", words.field, ...classes.map(({ title }) => title)]),
    ...lines,
    bodyLine([null, words.total, ...sums], looks, { bold: true }),
  ];
}

function countIn(range: string, { words }: ChartClass): PlanValue {
  return { formula: `=${words.map((word) => `COUNTIF(${range},${textLiteral(word)})`).join("+")}` };
}

/** What a formula puts together is as long as it is. */
const ONE_LINE: Look = { horizontal: "Left", indent: 1, shrink: true };

/** Name with true ratio, and the cut difference in the series it belongs to; the lowest first. */
function barTable(
  { bars, all, places: { list } }: Pick<Drawn, "bars" | "all" | "places">,
  decimals: Decimals,
  language: Language,
): readonly GridRow[] {
  const words = chartsText(language);
  const down = (column: number): string => fixed(column, list + 1, list + all);
  const lines = Array.from({ length: bars }, (_, index) => {
    const at = `MATCH(${index + 1},${down(ORDER)},0)`;
    const ratio = shownFormula(
      `INDEX(${down(RATIO)},${at})`,
      { kind: "percent", ...decimals },
      NUMBERS[language],
    );
    const label = `INDEX(${down(NAME)},${at})&${textLiteral(" – ")}&${ratio}&"%"`;
    const gap = `INDEX(${down(GAP)},${at})`;
    const cut = (bound: string): PlanValue => ({ formula: `=IFERROR(${bound},0)` });
    return bodyLine(
      [
        index + 1,
        { formula: `=IFERROR(${label},"")` },
        cut(`MAX(0,MIN(${LONGEST_BAR},${gap}))`),
        cut(`MIN(0,MAX(-${LONGEST_BAR},${gap}))`),
      ],
      [LOOK.centred, ONE_LINE, LOOK.figure, LOOK.figure],
    );
  });
  return [headingLine(["", "", words.reached, words.below]), ...lines];
}

/** All indicators, field by field: what the charts count and put in order. */
function listTable(fields: readonly Field[], { list }: Places, language: Language): readonly GridRow[] {
  const words = chartsText(language);
  const rows = fields.flatMap((field) => field.rows);
  const gaps = fixed(GAP, list + 1, list + rows.length);
  const looks = [LOOK.centred, LOOK.text, LOOK.centred, LOOK.figure, LOOK.figure, LOOK.figure, LOOK.centred];
  return [
    headingLine(Object.values(words.columns)),
    ...rows.map((row, index) => {
      const at = list + 1 + index;
      const cell = (column: number): string => addressOf({ row: at, column });
      const [ratio, gap] = [cell(RATIO), cell(GAP)];
      const far: PlanValue = {
        formula: `=IF(ISNUMBER(${ratio}),ROUND(${ratio}-${cell(MARK)},2),"")`,
      };
      const soFar = `${addressOf({ row: list + 1, column: GAP })}:${gap}`.replace(/^([A-Z]+)(\d+)/, "$1$$$2");
      // Those alike follow each other as they lie.
      const order: PlanValue = {
        formula: `=IF(ISNUMBER(${gap}),RANK(${gap},${gaps},1)+COUNTIF(${soFar},${gap})-1,"")`,
      };
      return bodyLine(
        row.ratio === null
          ? [index + 1, row.name, row.class, words.noRatio, null, null, null]
          : [index + 1, row.name, row.class, row.ratio, row.mark, far, order],
        looks,
      );
    }),
  ];
}

function notes(rows: readonly ChartedRow[], time: string, language: Language): readonly GridRow[] {
  const { notes: words } = chartsText(language);
  const left = rows.filter(({ ratio }) => ratio === null).length;
  const isDrawn = left < rows.length;
  const said = [
    fillPlaces(words.live, { time }),
    ...(isDrawn ? [fillPlaces(words.cut, {})] : []),
    ...(rows.some(({ isTurned, ratio }) => isTurned && ratio !== null) ? [words.turned] : []),
    ...(left > 0 ? [fillPlaces(words.left, { count: left })] : []),
  ];
  return said.map((text) => wholeLine(WIDTHS.length, text, { italic: true, size: 9 }));
}

interface Drawn {
  readonly classes: readonly ChartClass[];
  readonly fields: number;
  readonly bars: number;
  /** Of which the bars are some. */
  readonly all: number;
  readonly places: Places;
}

function chartsOf(
  { period }: Review,
  { classes, fields, bars, all, places }: Drawn,
  language: Language,
): readonly PlanChart[] {
  const words = chartsText(language);
  const columns = WIDTHS.length;
  const byField: PlanChart = {
    name: `${CHARTS_NAME}_LinhVuc`,
    title: words.byField,
    data: { row: places.fields, column: NAME, rows: fields + 1, columns: classes.length + 1 },
    place: { row: places.fieldChart, column: 0, rows: places.fieldRows, columns },
    looks: classes.map(({ look }) => look),
    hasLabels: true,
    scale: null,
  };
  if (bars === 0) return [byField];
  const title = period?.isProgress === true ? words.attainmentByNow : words.attainment;
  const attainment: PlanChart = {
    name: `${CHARTS_NAME}_KeHoach`,
    title: all > bars ? title + fillPlaces(words.lowest, { count: bars }) : title,
    data: { row: places.bars, column: NAME, rows: bars + 1, columns: 3 },
    place: { row: places.barChart, column: 0, rows: places.barRows, columns },
    looks: GAP_LOOKS,
    hasLabels: false,
    scale: { low: -LONGEST_BAR, high: LONGEST_BAR, step: 25 },
  };
  return [byField, attainment];
}

/** "$C$5:$C$16". */
function fixed(column: number, first: number, last: number): string {
  return downAddress(column, first, last).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}
