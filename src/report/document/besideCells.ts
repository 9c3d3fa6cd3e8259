/** Cells of the appendix for what a row says beside its plan and its result. */

import type { Assessment } from "../../model/assessment";
import { rememberLast } from "../../model/remember";
import { say, proseFormula, formula } from "../prose/prose";
import { label } from "../prose/labels";
import { findEstimate, findPrevious, findSecondPlan, type SideLine } from "../sentences/besideFigures";
import { changeInCell } from "../sentences/changeProse";
import type { ReportFacts } from "../sentences/reportFacts";
import { ratioFrom, sourceCell, textCell } from "./cells";
import type { ColumnName, TableCell, DocumentRow } from "./reportDocument";

type Cells = DocumentRow["cells"];

/** Those of the columns the appendix has. */
export function besideCells(facts: ReportFacts, assessment: Assessment): Cells {
  if (!hasBeside(facts.grid.appendix)) return NO_CELLS;
  const { id } = assessment.indicator;
  const before = findPrevious(assessment, facts.previous);
  const cells: Cells = {
    ...(before === null
      ? {}
      : { previous: sourceCell(facts, before.cell, before.figure, label.previous(id), before.printed) }),
    ...sideCells(facts, findSecondPlan(assessment), {
      column: "second",
      ratio: "secondRatio",
      source: (line) => sourceCell(facts, line.targetCell, line.line.target, label.second(id)),
      refs: { target: label.second(id), actual: label.actual(id) },
      tag: label.secondRatio(id),
    }),
    ...sideCells(facts, findEstimate(assessment), {
      column: "estimate",
      ratio: "estimateRatio",
      source: (line) => sourceCell(facts, line.actualCell, line.line.actual, label.estimate(id)),
      refs: { target: label.target(id), actual: label.estimate(id) },
      tag: label.estimateRatio(id),
    }),
    ...(before === null ? {} : { change: changeCell(facts, assessment) }),
  };
  return only(cells, facts.grid.appendix);
}

const NO_CELLS: Cells = {};

const BESIDE: readonly ColumnName[] = [
  "previous",
  "second",
  "secondRatio",
  "estimate",
  "estimateRatio",
  "change",
];

/** The same for all rows of an appendix. */
const hasBeside = rememberLast((appendix: readonly ColumnName[]) =>
  appendix.some((name) => BESIDE.includes(name)),
);

/** The units in charge, where the appendix has a column for them. */
export function ownerCell(facts: ReportFacts, printed: string | null): Cells {
  return facts.grid.appendix.includes("owner") ? { owner: textCell(printed) } : NO_CELLS;
}

function only(cells: Cells, columns: readonly ColumnName[]): Cells {
  if (Object.keys(cells).length === 0) return cells;
  return Object.fromEntries(Object.entries(cells).filter(([name]) => columns.includes(name as ColumnName)));
}

interface SideColumns {
  readonly column: "second" | "estimate";
  readonly ratio: "secondRatio" | "estimateRatio";
  readonly source: (line: SideLine) => TableCell;
  readonly refs: Parameters<typeof ratioFrom>[2]["refs"];
  readonly tag: Parameters<typeof ratioFrom>[2]["tag"];
}

function sideCells(facts: ReportFacts, side: SideLine | null, to: SideColumns): Cells {
  if (side === null) return {};
  return { [to.column]: to.source(side), [to.ratio]: ratioFrom(facts, side.judged, to) };
}

/** A dash where the two cannot be compared. */
function changeCell(facts: ReportFacts, assessment: Assessment): TableCell {
  const tag = label.change(assessment.indicator.id);
  const none = facts.words.noRatio;
  const change = changeInCell(facts, assessment);
  if (change === null) return { text: assessment.change === null ? "" : none, tag };
  const text = say(change.prose, facts.numbers);
  return change.isLive
    ? {
        text,
        tag,
        onSheet: formula((at) => `IFERROR(${proseFormula(change.prose, facts.numbers, at)},"${none}")`),
      }
    : { text, tag };
}
