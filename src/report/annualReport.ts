/** The annual report's summary sheet, described as data; excel/writeSheet carries it out. */

import type { Review } from "../model/assessment";
import type { CellRef, CellValue } from "../model/cells";
import { appendix, withLastRows } from "./sections/appendix";
import { label } from "./prose/labels";
import { factsMark } from "./factsMark";
import type { Guesses } from "./choices/guesses";
import { dateLine, dateOfReport, numberLine, type DateOfReport } from "./document/letterhead";
import { headingBlock } from "./sections/headingBlock";
import type { KeptWords, Memory } from "./kept/keptWords";
import { layOut } from "./layout/layOut";
import { memoryOf } from "./memory";
import { missedSection } from "./sections/missedSection";
import { closingLine, limitationsSection, tasksSection } from "./sections/ownWords";
import { COLUMNS, gap, type PlannedRow, type RowTag, type Section } from "./layout/plannedRow";
import { provenanceRows } from "./sections/provenance";
import type { ReportChoices } from "../model/reportChoices";
import { reportFacts, type ReportFacts } from "./sentences/reportFacts";
import { resultsSection } from "./sections/resultsSection";
import type { PlanBlock, PlanRule, SheetPlan } from "../model/sheetPlan";
import { signatureBlock } from "./sections/signatureBlock";
import { BAR, DRAFT, FULL_BAR, RED, TINTS } from "./sections/tableLooks";
import { address, literal } from "../formulas/formulaText";

/** What the report needs to know beside the review and the choices. */
export interface ReportContext {
  /** A valid, free name, or that of the report to rewrite (reportSheetName). */
  readonly sheetName: string;
  /** ISO time; without an offset it is local time. */
  readonly now: string;
  readonly version: string;
  readonly guesses: Guesses;
  /** The raw value of a source cell as read ("" when empty or not read): what the page compares with to know that it is out of date. */
  readonly valueAt: (cell: CellRef) => CellValue;
}

/** The whole page, in the order of the published report; words the user wrote on an earlier page are merged in. */
export function annualReport(
  review: Review,
  choices: ReportChoices,
  kept: KeptWords,
  context: ReportContext,
): SheetPlan {
  const facts = reportFacts(review, choices, context.guesses, kept);
  const date = dateOfReport(context.now, facts.year);
  const memory = memoryOf(facts, choices, context.guesses, {
    at: context.now,
    facts: factsMark(review, choices, context.guesses),
    lines: { numberLine: numberLine(facts), dateLine: dateLine(facts, date) },
  });
  return layOut({
    sheetName: context.sheetName,
    sections: sections(facts, date, context, memory),
    columnWidths: facts.widths,
    format: facts.format,
    rules: (block) => rules(facts, block),
    select: label.outOfDate,
  });
}

function sections(
  facts: ReportFacts,
  date: DateOfReport,
  context: ReportContext,
  memory: Omit<Memory, "blocks">,
): readonly Section[] {
  return [
    { page: "flow", rows: [...headingBlock(facts, date), ...resultsSection(facts), gap(12)] },
    { page: "whole", rows: missedSection(facts) },
    { page: "flow", rows: limitationsSection(facts) },
    { page: "flow", rows: [...keptFromLastText(tasksSection(facts)), ...kept(lastRows(facts))] },
    {
      page: "always",
      rows: withLastRows([
        ...appendix(facts, date, context.valueAt),
        ...provenanceRows(facts, context.now, context.version, memory),
      ]),
    },
  ];
}

function lastRows(facts: ReportFacts): readonly PlannedRow[] {
  return [...closingLine(facts), ...signatureBlock(facts)];
}

/** The signature is never on a page without text: the section's last paragraph, or its heading, goes with it. */
function keptFromLastText(rows: readonly PlannedRow[]): readonly PlannedRow[] {
  const last = rows
    .map(({ cells }) => cells.some(({ column, value }) => column === 0 && value !== null))
    .lastIndexOf(true);
  return [...rows.slice(0, last), ...kept(rows.slice(last))];
}

function kept(rows: readonly PlannedRow[]): readonly PlannedRow[] {
  return rows.map((row) => ({ ...row, keep: true }));
}

type BlockOf = (tag: RowTag, column: number, columns: number) => PlanBlock | null;

/** Missed rows by tint, sign and weight; bars; drafts in blue until their mark is taken away. */
function rules(facts: ReportFacts, block: BlockOf): readonly PlanRule[] {
  const missed = literal(facts.words.verdict.missed);
  const rows = block("appendixRows", 0, COLUMNS);
  const verdict = rows === null ? "" : address(rows.row, 6, "column");
  const isMissed = `=${verdict}=${missed}`;
  const tint = { fill: TINTS.missed };
  const mark = literal(facts.words.limitations.draftMark);
  const drafts = spanning(block("limitations", 0, COLUMNS), block("tasks", 0, COLUMNS));
  return [
    // First, as some programs draw one of two rules that overlap: there the bar stands without the tint.
    ...bar(spanning(block("missedRows", 5, 1), block("appendixRows", 5, 1))),
    ...formulaRule(block("appendixRows", 0, 6), isMissed, tint, [block("appendixRows", 7, 1)]),
    ...formulaRule(block("appendixRows", 6, 1), isMissed, {
      ...tint,
      bold: true,
      color: RED,
      numberFormat: '"× "@',
    }),
    ...formulaRule(drafts, `=ISNUMBER(FIND(${mark},${address(drafts?.row ?? 0, 0, "column")}))`, {
      italic: true,
      color: DRAFT,
    }),
  ];
}

/** From the first row of the one to the last of the other: one rule instead of two; what lies between holds nothing it could mark. */
function spanning(first: PlanBlock | null, last: PlanBlock | null): PlanBlock | null {
  if (first === null || last === null) return first ?? last;
  return { ...first, rows: last.row + last.rows - first.row };
}

function formulaRule(
  block: PlanBlock | null,
  formula: string,
  look: (PlanRule & { kind: "formula" })["look"],
  besides: readonly (PlanBlock | null)[] = [],
): readonly PlanRule[] {
  const others = besides.filter((each) => each !== null);
  if (block === null) return [];
  return [{ kind: "formula", block, formula, look, ...(others.length > 0 ? { others } : {}) }];
}

function bar(block: PlanBlock | null): readonly PlanRule[] {
  return block === null ? [] : [{ kind: "dataBar", block, color: BAR, low: 0, high: FULL_BAR }];
}
