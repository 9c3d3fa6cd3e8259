/**
 * 1 where a row of the appendix no longer fits its source: the name moved, the unit or the group's name is another, a figure changed under a word that cannot follow it,
 * or what the page says of the indicator in words (missed, named) is no longer so. By formula, for colleagues without the add-in.
 */

import { addressOf, sheetAddressOf } from "../../model/address";
import type { Assessment } from "../../model/assessment";
import type { CellRef, CellValue } from "../../model/cells";
import type { Amount, Line, Target } from "../../model/indicator";
import {
  keptInFormulas,
  textLiteral,
  LONGEST_FORMULA,
  numberLiteral,
  splitKept,
} from "../../formulas/formulaText";
import { actualCells } from "../../formulas/yearsFormula";
import type { Label } from "../prose/labels";
import { formula, type SheetValue } from "../prose/prose";
import { learntFrom } from "./learntFrom";
import { isLive } from "../sentences/notes";
import type { ReportFacts } from "../sentences/reportFacts";
import { countsAsTest, wordOnPage } from "../sentences/verdicts";
import { isGood } from "../../model/indicator";
import { isChangeLive } from "../sentences/changeProse";
import { findEstimate, findPrevious, findSecondPlan } from "../sentences/besideFigures";
import { firstOfGroups, firstOfTable, tablesById } from "./tablesOfReview";

/** Longer texts are compared by their beginning; by less of it where there are too many for one formula. */
const COMPARED = { inFull: 200, inShort: 20 } as const;

/** Excel takes 255 arguments, and formulas up to a length. */
const MOST_TESTS = 250;
const ROOM = LONGEST_FORMULA - 200;

/** Errors are read as their words. */
const ERROR = /^#[A-Z0-9/?!_]+$/;

/** The raw value of a source cell as read ("" when empty or not read). */
export type ValueAt = (cell: CellRef) => CellValue;

/** The row's check. Of an indicator of very many lines the first are watched: as many as one formula can. */
export function rowFlag(
  facts: ReportFacts,
  assessment: Assessment,
  valueAt: ValueAt,
  verdict: Label,
): SheetValue {
  return formula((at) => {
    const ofTable = testTable(facts, assessment, valueAt);
    const learnt = isLive(assessment) ? null : learntFrom(facts, assessment, at, frozenCells);
    const others = [...ofTable, ...testSaid(facts, assessment, at(verdict)), ...(learnt?.tests ?? [])];
    const cells = [...listWatchedCells(facts, assessment, valueAt), ...(learnt?.cells ?? [])];
    const changed = (length: number): readonly string[] =>
      cells.map((cell) => changedTest(cell, valueAt(cell), length));
    const tests =
      allTestsIfShort([...changed(COMPARED.inFull), ...others]) ??
      testsThatFit([...others, ...changed(COMPARED.inShort)]);
    return tests.length === 0 ? "0" : `IFERROR(IF(OR(${tests.join(",")}),1,0),1)`;
  });
}

function listWatchedCells(facts: ReportFacts, assessment: Assessment, valueAt: ValueAt): readonly CellRef[] {
  const name = assessment.indicator.cell;
  const cells = valueAt(name) === "" ? [] : [name];
  cells.push(
    ...headCells(facts, assessment),
    ...frozenCells(assessment),
    ...listWatchedBeside(facts, assessment),
  );
  return cells;
}

/** Cells whose words the page prints as they were: the unit, and, at the first indicator of a group, the group's name. */
function headCells(facts: ReportFacts, { indicator }: Assessment): readonly CellRef[] {
  const { assessments, reading } = facts.review;
  const unit = tablesById(facts.review.reading.tables).get(indicator.table)?.chosen.unit;
  const isFirst = firstOfGroups(assessments).get(indicator.group) === indicator.id;
  const group = isFirst ? reading.groups.find(({ key }) => key === indicator.group) : undefined;
  return [
    ...(unit === undefined ? [] : [{ sheet: indicator.cell.sheet, row: indicator.cell.row, column: unit }]),
    ...(group === undefined ? [] : [group.cell]),
  ];
}

/** The tests where one formula can hold them all. */
function allTestsIfShort(tests: readonly string[]): readonly string[] | null {
  const length = tests.reduce((sum, test) => sum + test.length, tests.length - 1);
  return tests.length <= MOST_TESTS && length <= ROOM ? tests : null;
}

/** As many of the tests as one formula can hold. */
function testsThatFit(tests: readonly string[]): readonly string[] {
  let length = 0;
  return tests.filter((test, at) => (length += test.length + 1) <= ROOM && at < MOST_TESTS);
}

/** Missed ones are listed, met ones may be named: whether that still holds. */
function testSaid(facts: ReportFacts, assessment: Assessment, verdict: string): readonly string[] {
  if (!isLive(assessment)) return [];
  const { met, exceeded } = facts.words.verdict;
  if (assessment.outcome === "missed") return [`${verdict}<>${textLiteral(wordOnPage(facts, assessment))}`];
  const isNamed = isGood(assessment.outcome) && facts.named.some((each) => each.assessment === assessment);
  return isNamed
    ? [`AND(${verdict}<>${textLiteral(met)},${verdict}<>${textLiteral(exceeded)})`]
    : [countsAsTest(facts, verdict, "missed")];
}

/** Source cells on which the page rests without following them. */
function frozenCells(assessment: Assessment): readonly CellRef[] {
  const { indicator } = assessment;
  if (isLive(assessment)) {
    const { targetCell } = indicator;
    return targetCell !== null && !isFollowed(indicator.target) ? [targetCell] : [];
  }
  const lines: readonly Line[] = [indicator, ...assessment.conditions.map((each) => each.indicator)];
  const cells = lines.flatMap((line) => [line.targetCell, ...lowerEnd(line), ...actualCells(line)]);
  const printed = assessment.basis.kind === "printedVerdict" ? assessment.basis.printed.cell : null;
  return [...cells, printed].filter((cell): cell is CellRef => cell !== null);
}

/** The cell of the lower limit, where it is not the target's. */
export function lowerEnd({ target, targetCell }: Line): readonly CellRef[] {
  const isOther = target?.kind === "between" && target.areLimits === true;
  return isOther && target.low.cell.column !== targetCell?.column ? [target.low.cell] : [];
}

/**
 * Source cells beside plan and result that the page tells of in words or counts: the estimate of the year and another plan in sentences
 * of their own, last year where the change on it cannot be a formula, who leads.
 */
function listWatchedBeside(facts: ReportFacts, assessment: Assessment): readonly CellRef[] {
  const isOwnerSaid = facts.byOwner || facts.grid.appendix.includes("owner");
  const owner = isOwnerSaid ? [findOwnerCell(facts, assessment)] : [];
  const figures = facts.review.period?.isProgress === true ? figuresInWords(facts, assessment) : [];
  return [...figures, ...owner].filter((cell): cell is CellRef => cell !== null && cell !== undefined);
}

function figuresInWords(facts: ReportFacts, assessment: Assessment): readonly (CellRef | null | undefined)[] {
  const isWords = assessment.change !== null && !isChangeLive(facts, assessment);
  return [
    findEstimate(assessment)?.actualCell,
    findSecondPlan(assessment)?.targetCell,
    ...(isWords ? [findPrevious(assessment, facts.previous)?.cell, assessment.indicator.actualCell] : []),
  ];
}

function findOwnerCell(facts: ReportFacts, { indicator }: Assessment): CellRef | null {
  const column = tablesById(facts.review.reading.tables).get(indicator.table)?.chosen.owner;
  return column === undefined ? null : { ...indicator.cell, column };
}

/** True where the verdict's formula takes the target from its cell. */
function isFollowed(target: Target | null): boolean {
  const amount: Amount | null = target !== null && "amount" in target ? target.amount : null;
  return amount !== null && amount.live !== null;
}

function changedTest(cell: CellRef, value: CellValue, compared: number): string {
  const ref = sheetAddressOf(cell);
  if (typeof value === "number")
    return `IF(ISNUMBER(${ref}),ROUND(${ref}-${numberLiteral(value)},9)<>0,TRUE)`;
  if (typeof value === "boolean") return `${ref}<>${value ? "TRUE" : "FALSE"}`;
  // An error compared with anything is an error: it is the same while it is one.
  if (ERROR.test(value)) return `IF(ISERROR(${ref}),FALSE,${ref}<>${textLiteral(value)})`;
  return otherText(ref, value, compared);
}

/** TRUE where a cell no longer holds the text; of one that a formula cannot hold its longest part is compared. */
function otherText(ref: string, value: string, compared: number): string {
  if (value.length <= compared && keptInFormulas(value) === value) return `${ref}<>${textLiteral(value)}`;
  const pieces = splitKept(value.slice(0, compared));
  const longest = pieces.reduce((best, each) => (each.text.length > best.text.length ? each : best), {
    text: "",
    start: 0,
  });
  const { text, start } = longest;
  if (text === "") return `LEN(${ref})<>${value.length}`;
  const part = start === 0 ? `LEFT(${ref},${text.length})` : `MID(${ref},${start + 1},${text.length})`;
  return `${part}<>${textLiteral(text)}`;
}

/** At the first indicator of a table: whether the table has as many named rows as when the page was written. */
function testTable(facts: ReportFacts, assessment: Assessment, valueAt: ValueAt): readonly string[] {
  const { indicator } = assessment;
  const first = firstOfTable(facts.review.assessments, indicator.table);
  if (first !== assessment) return [];
  const table = tablesById(facts.review.reading.tables).get(indicator.table);
  const column = table?.chosen.name;
  if (table === undefined || column === undefined) return [];
  const { sheet, row, rows } = table.block;
  const last = row + rows - 1;
  let named = 0;
  for (let each = table.firstRow; each <= last; each++) {
    if (valueAt({ sheet, row: each, column }) !== "") named++;
  }
  if (named === 0) return [];
  const names = `${sheetAddressOf({ sheet, row: table.firstRow, column })}:${addressOf({ row: last, column })}`;
  // A comparison with "" would be an error where one of the cells holds one.
  return [`ROWS(${names})-COUNTBLANK(${names})<>${named}`];
}
