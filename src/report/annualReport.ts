/** The annual report's summary sheet, described as data: the document laid out on rows and columns. */

import type { Review } from "../model/assessment";
import type { CellRef, CellValue } from "../model/cells";
import type { ReportChoices } from "../model/reportChoices";
import type { SheetPlan } from "../model/sheetPlan";
import type { Guesses } from "./choices/guesses";
import { annualDocument } from "./document/annualDocument";
import { dateLine, dateOfReport, numberLine } from "./document/letterhead";
import { factsMark } from "./factsMark";
import type { KeptWords } from "./kept/keptWords";
import { layOut } from "./layout/layOut";
import { rememberPage } from "./memory";
import { reportFacts } from "./sentences/reportFacts";
import { pageRules } from "./sheet/rules";
import { NOTE } from "./sheet/tableLooks";
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

/** The whole page, in the order of the published report; words the user wrote on an earlier page are merged in. */
export function annualReport(
  review: Review,
  choices: ReportChoices,
  kept: KeptWords,
  { sheetName, now, version, guesses, valueAt }: ReportContext,
): SheetPlan {
  const facts = reportFacts(review, choices, guesses, kept);
  const date = dateOfReport(now, facts.year);
  const memory = rememberPage(facts, choices, guesses, {
    at: now,
    facts: factsMark(review, choices, guesses),
    lines: { numberLine: numberLine(facts), dateLine: dateLine(facts, date) },
  });
  return layOut({
    sheetName,
    sections: sheetSections(annualDocument(facts, { now, version, date, valueAt }), memory, facts.grid),
    grid: facts.grid,
    format: facts.format,
    beside: NOTE,
    rules: (block) => pageRules(facts, block),
  });
}
