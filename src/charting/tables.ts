/** The three tables the charts are linked to: counts by field, bars in order, the list of all indicators. */

import { addressOf } from "../model/address";
import type { Language } from "../model/language";
import type { PlanValue } from "../model/sheetPlan";
import { textLiteral } from "../formulas/formulaText";
import { shownFormula } from "../formulas/figureText";
import type { Look } from "../report/layout/plannedRow";
import { chartsText } from "../text/sheets/charts";
import { NUMBERS, type Decimals } from "../text/figures";
import { fillPlaces } from "../text/units";
import { bodyLine, downAddress, headingLine, LOOK, wholeLine, type GridRow } from "../units/sheet/grid";
import type { ChartClass } from "./chartClasses";
import type { ChartedRow } from "./chartedRow";
import {
  CLASS,
  GAP,
  LONGEST_BAR,
  MARK,
  NAME,
  ORDER,
  RATIO,
  WIDTHS,
  type ChartedField,
  type Places,
} from "./places";

/** "Lĩnh vực | Vượt | Đạt | …", each a live count of the words in the list below. */
export function fieldTable(
  fields: readonly ChartedField[],
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
export function barTable(
  { bars, all, places: { list } }: BarsDrawn,
  decimals: Decimals,
  language: Language,
): readonly GridRow[] {
  const words = chartsText(language);
  const down = (column: number): string => fixedRange(column, list + 1, list + all);
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
export function listTable(
  fields: readonly ChartedField[],
  { list }: Places,
  language: Language,
): readonly GridRow[] {
  const words = chartsText(language);
  const rows = fields.flatMap((field) => field.rows);
  const gaps = fixedRange(GAP, list + 1, list + rows.length);
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

/** What is to be known of the bars. */
export function chartNotes(rows: readonly ChartedRow[], language: Language): readonly string[] {
  const { notes: words } = chartsText(language);
  const left = rows.filter(({ ratio }) => ratio === null).length;
  const isDrawn = left < rows.length;
  return [
    ...(isDrawn ? [fillPlaces(words.cut, {})] : []),
    ...(rows.some(({ isTurned, ratio }) => isTurned && ratio !== null) ? [words.turned] : []),
    ...(left > 0 ? [fillPlaces(words.left, { count: left })] : []),
  ];
}

/** What is to be known of the charts. */
export function notes(rows: readonly ChartedRow[], time: string, language: Language): readonly GridRow[] {
  const said = [fillPlaces(chartsText(language).notes.live, { time }), ...chartNotes(rows, language)];
  return said.map((text) => wholeLine(WIDTHS.length, text, { italic: true, size: 9 }));
}

/** How many bars there are, of how many rows in the list. */
export interface BarsDrawn {
  readonly bars: number;
  readonly all: number;
  readonly places: Places;
}

/** "$C$5:$C$16". */
function fixedRange(column: number, first: number, last: number): string {
  return downAddress(column, first, last).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}
