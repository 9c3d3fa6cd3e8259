/** Indicators by units: their results, and below them the verdicts everything else on these sheets is counted from. */

import type { Language } from "../../model/language";
import type { PlanValue, SheetPlan } from "../../model/sheetPlan";
import { textLiteral } from "../../formulas/formulaText";
import { TINTS } from "../../report/sheet/tableLooks";
import type { Look } from "../../report/layout/plannedRow";
import { unitsText, fillPlaces, type UnitsText } from "../../text/units";
import type { RollUp } from "../rollUp";
import type { RolledCell, RolledRow } from "../rolledRow";
import {
  acrossAddress,
  bodyLine,
  planGrid,
  headingLine,
  LOOK,
  titleLine,
  wholeLine,
  type GridRow,
} from "./grid";
import { planBases, sayHowSummed, writeMeanFormula } from "./meanOfRates";
import { chooseFigureFormat, planMatrixRules, type Marked } from "./matrixRules";
import { buildVerdictColumns, chooseVerdictWord } from "./verdictColumns";

/** Where the sheet has what others count: zero-based rows and columns. */
export interface MatrixPlaces {
  readonly sheetName: string;
  readonly firstUnit: number;
  readonly lastUnit: number;
  /** Of the verdicts. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** The row of each indicator among the verdicts, by its key. */
  readonly rowOf: ReadonlyMap<string, number>;
}

const NAME_COLUMNS = 3;
const UNIT_WIDTH = 62;

interface Making extends Marked {
  readonly words: UnitsText["matrix"];
  readonly noSum: UnitsText["noSum"];
  readonly wordOf: (cell: RolledCell) => string;
  readonly lastUnit: number;
}

/** The plan, and where things stand on it. */
export function planMatrixSheet(
  rollUp: RollUp,
  sheetName: string,
  language: Language,
): { readonly plan: SheetPlan; readonly places: MatrixPlaces } {
  const making = prepareMatrix(rollUp, language);
  const width = NAME_COLUMNS + rollUp.units.length + 2;
  const { actuals, verdicts, bases, start } = planParts(making, width);
  return {
    plan: planGrid({
      sheetName,
      widths: [28, 210, 66, ...rollUp.units.map(() => UNIT_WIDTH), 74, 110],
      rows: [...actuals.rows, wholeLine(width, null), ...verdicts.rows, ...bases.rows],
      rules: planMatrixRules(making, actuals.places, start - ABOVE),
      orientation: "landscape",
      titleRows: null,
      breaks: start > ON_ONE_PAGE ? [start - 1] : [],
    }),
    places: {
      sheetName,
      firstUnit: NAME_COLUMNS,
      lastUnit: making.lastUnit,
      firstRow: start + 1,
      lastRow: start + tableLength(making) - 1,
      rowOf: verdicts.places,
    },
  };
}

/** Lines above the results: title, legend, heading. */
const ABOVE = 3;
/** An empty line and the heading. */
const BETWEEN = 2;

/** Rows of results beyond which the verdicts begin a page of their own, so that their headings stand above them. */
const ON_ONE_PAGE = 12;

/** The results, the verdicts that begin in row `start`, and the bases of means, each with what stands above it. */
function planParts(making: Making, width: number) {
  const { words } = making;
  const length = tableLength(making);
  const start = ABOVE + length + BETWEEN;
  const bases = planBases(making, start + length + BETWEEN);
  const places = placesIn(making, ABOVE);
  const writeMean = (row: RolledRow): PlanValue =>
    writeMeanFormula(row, { ...making, places, bases: bases.places });
  const actuals = planTable(making, ABOVE, (row, at) => actualLine(making, row, at, writeMean(row)));
  const verdicts = planTable(making, start, (row, at) => verdictLine(making, row, at));
  const head = [titleLine(width, words.title), legend(making, width), partLine(words.actuals, width)];
  const basesHead = [wholeLine(width, null), partLine(words.bases, width)];
  return {
    start,
    actuals: { rows: [...head, ...actuals.rows], places },
    verdicts: { rows: [partLine(words.verdicts, width), ...verdicts.rows], places: verdicts.places },
    bases: { rows: bases.rows.length === 0 ? [] : [...basesHead, ...bases.rows] },
  };
}

function prepareMatrix(rollUp: RollUp, language: Language): Making {
  const { matrix: words, noSum } = unitsText(language);
  return {
    rollUp,
    words,
    noSum,
    mark: rollUp.isPartYear ? words.behindMark : words.missedMark,
    columns: buildVerdictColumns(rollUp.isPartYear, language),
    wordOf: ({ row }) =>
      row.verdict === null ? "" : chooseVerdictWord(row.verdict, rollUp.isPartYear, language),
    firstUnit: NAME_COLUMNS,
    lastUnit: NAME_COLUMNS + rollUp.units.length - 1,
  };
}

function legend({ words, columns, mark }: Making, width: number): GridRow {
  const missed = columns.filter(({ isMissed }) => isMissed).map(({ title }) => title.toLocaleLowerCase());
  return wholeLine(width, fillPlaces(words.legend, { mark, word: missed.join(", ") }), { italic: true });
}

function partLine(text: string, width: number): GridRow {
  return wholeLine(width, text, { bold: true, size: 12 });
}

interface Table {
  readonly rows: readonly GridRow[];
  readonly places: ReadonlyMap<string, number>;
}

/** Headings, then groups and their rows; `start` is where the headings stand. */
function planTable(making: Making, start: number, line: (row: RolledRow, at: number) => GridRow): Table {
  const isFirst = start < FIRST_TABLE_ENDS;
  const rows: GridRow[] = [headings(making, isFirst)];
  const places = new Map<string, number>();
  for (const [index, row] of making.rollUp.rows.entries()) {
    if (opensGroup(row, making.rollUp.rows[index - 1])) rows.push(groupLine(making, row.group));
    places.set(row.key, start + rows.length);
    rows.push(line(row, start + rows.length));
  }
  return { rows, places };
}

function tableLength({ rollUp: { rows } }: Making): number {
  return 1 + rows.length + rows.filter((row, at) => opensGroup(row, rows[at - 1])).length;
}

/** Where a table that begins there has each indicator, before its lines are written. */
function placesIn(making: Making, start: number): ReadonlyMap<string, number> {
  return planTable(making, start, () => ({ cells: [] })).places;
}

function opensGroup(row: RolledRow, before: RolledRow | undefined): boolean {
  return row.group !== null && row.group !== (before?.group ?? null);
}

/** The first table stands right under the title. */
const FIRST_TABLE_ENDS = 4;

function headings({ words: { columns }, rollUp }: Making, areActuals: boolean): GridRow {
  return headingLine([
    columns.number,
    columns.name,
    columns.measure,
    ...rollUp.units.map(({ name }) => name),
    ...(areActuals ? [columns.sum, columns.sumNote] : [columns.good, columns.of]),
  ]);
}

function groupLine({ lastUnit }: Making, group: string | null): GridRow {
  const values = new Array<PlanValue>(lastUnit + 3).fill(null);
  values[1] = group;
  return bodyLine(values, [], { bold: true, fill: TINTS.group });
}

function lineLooks({ rollUp }: Making, figure: Look, last: readonly Look[]): readonly Look[] {
  return [LOOK.centred, LOOK.text, LOOK.centred, ...rollUp.units.map(() => figure), ...last];
}

function actualLine(making: Making, row: RolledRow, at: number, mean: PlanValue): GridRow {
  const numberFormat = chooseFigureFormat(row);
  const cells = row.cells.map((cell): PlanValue => cell?.value ?? cell?.row.actual?.printed ?? null);
  const sum =
    row.noSum === null ? { formula: `=SUM(${acrossAddress(at, NAME_COLUMNS, making.lastUnit)})` } : mean;
  return bodyLine(
    [printedNumber(row), row.name, row.unit, ...cells, sum, sayHowSummed(row, making)],
    lineLooks(making, { ...LOOK.figure, numberFormat }, [
      { ...LOOK.figure, numberFormat: row.noSum === null ? numberFormat : meanFormat(row), bold: true },
      LOOK.small,
    ]),
  );
}

/** A mean of whole numbers is none. */
function meanFormat(row: RolledRow): string {
  return chooseFigureFormat({ ...row, decimals: Math.max(2, row.decimals) });
}

function printedNumber({ number }: RolledRow): PlanValue {
  return number !== null && /^[1-9]\d{0,8}$/.test(number) ? Number(number) : number;
}

function verdictLine(making: Making, row: RolledRow, at: number): GridRow {
  const across = acrossAddress(at, NAME_COLUMNS, making.lastUnit);
  const good = making.columns.filter(({ isGood }) => isGood).flatMap(({ words }) => words);
  return bodyLine(
    [
      printedNumber(row),
      row.name,
      row.unit,
      ...row.cells.map((cell) => (cell === null ? null : making.wordOf(cell))),
      { formula: `=${writeCountFormula(across, good)}` },
      { formula: `=COUNTA(${across})` },
    ],
    lineLooks(making, { ...LOOK.centred, size: 9.5 }, [LOOK.centred, LOOK.centred]),
  );
}

/** How many cells of the block have one of the words. No leading "=". */
export function writeCountFormula(block: string, words: readonly string[]): string {
  return words.map((word) => `COUNTIF(${block},${textLiteral(word)})`).join("+");
}
