/** The annual report's summary sheet, described as data: the document laid out on rows and columns. */

import type { Review } from "../model/assessment";
import type { CellRef, CellValue } from "../model/cells";
import type { ReportChoices } from "../model/reportChoices";
import type { SheetPlan } from "../model/sheetPlan";
import type { Guesses } from "./choices/guesses";
import { annualDocument } from "./document/annualDocument";
import { dateLine, dateOfReport, numberLine } from "./document/letterhead";
import { factsMark } from "./kept/factsMark";
import type { KeptWords } from "./kept/keptWords";
import { pageMarks } from "./kept/pageMarks";
import { layOut } from "./layout/layOut";
import { rememberPage } from "./memory";
import { reportFacts } from "./sentences/reportFacts";
import { pageRules } from "./sheet/rules";
import { NOTE } from "./sheet/tableLooks";
import { findTypedCells } from "./typedCells";
import type { TypedCell } from "./kept/typedInTable";
import { sheetSections } from "./sheet/sheetSections";

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

/** A page as it would be written, and what a person typed on the last one that it would write over. */
export interface PlannedPage {
  readonly plan: SheetPlan;
  readonly typed: readonly TypedCell[];
}

/** The whole page, in the order of the published report; words the user wrote on an earlier page are merged in. */
export function annualPage(
  review: Review,
  choices: ReportChoices,
  kept: KeptWords,
  { sheetName, now, version, guesses, valueAt }: ReportContext,
): PlannedPage {
  const facts = reportFacts(review, choices, guesses, kept);
  const date = dateOfReport(now, facts.year);
  const document = annualDocument(facts, { now, version, date, valueAt });
  const memory = rememberPage(facts, choices, guesses, document, {
    at: now,
    facts: factsMark(review, choices, guesses),
    lines: { numberLine: numberLine(facts), dateLine: dateLine(facts, date) },
  });
  const plan = layOut({
    sheetName,
    sections: sheetSections(document, memory, facts.grid),
    grid: facts.grid,
    format: facts.format,
    beside: NOTE,
    marksOf: (rows, formulas) => pageMarks(rows, facts.grid.appendix, formulas),
    rules: (block) => pageRules(facts, block),
  });
  return { plan, typed: facts.lastPage === null ? [] : findTypedCells(document, facts.lastPage) };
}
