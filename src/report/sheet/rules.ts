/** The conditional formats of the page: missed rows by tint, sign and weight; bars; drafts in blue until their mark is taken away. */

import { textLiteral } from "../../formulas/formulaText";
import { DRAFT_MARKS } from "../../text/draftMarks";
import { fixedAddressOf } from "../../model/address";
import type { PlanBlock, PlanRule } from "../../model/sheetPlan";
import type { ReportFacts } from "../sentences/reportFacts";
import { countsAsTest } from "../sentences/verdicts";
import { columnOn, type PageGrid } from "../layout/columns";
import type { RowTag } from "../layout/plannedRow";
import { BAR, DRAFT, FULL_BAR, RED, TINTS } from "./tableLooks";

/** The rectangle of the rows with a tag, over so many columns; null where there are none. */
type BlockOf = (tag: RowTag, column: number, columns: number) => PlanBlock | null;

/** In the language of the document. */
export function pageRules(facts: ReportFacts, block: BlockOf): readonly PlanRule[] {
  const { grid } = facts;
  const columns = grid.appendix.length;
  const word = columnOn(grid, "appendix", "verdict");
  const first = block("appendixRows", 0, columns)?.row ?? 0;
  const isMissed = `=${countsAsTest(facts, fixedAddressOf({ row: first, column: word }, "column"), "missed")}`;
  const tint = { fill: TINTS.missed };
  const drafts = spanning(block("limitations", 0, columns), block("tasks", 0, columns));
  const draft = fixedAddressOf({ row: drafts?.row ?? 0, column: 0 }, "column");
  return [
    // First, as some programs draw one of two rules that overlap: there the bar stands without the tint.
    ...bars(grid, block),
    ...formulaRule(block("appendixRows", 0, word), isMissed, tint, [
      block("appendixRows", word + 1, columns - word - 1),
    ]),
    ...formulaRule(block("appendixRows", word, 1), isMissed, {
      ...tint,
      bold: true,
      color: RED,
      numberFormat: '"× "@',
    }),
    ...formulaRule(
      drafts,
      `=ISNUMBER(FIND(${textLiteral(DRAFT_MARKS[facts.review.reading.language])},${draft}))`,
      {
        italic: true,
        color: DRAFT,
      },
    ),
  ];
}

/** One rule for both tables where their ratios stand in one column; else a bar would fill a part of its cell. */
function bars(grid: PageGrid, block: BlockOf): readonly PlanRule[] {
  const [missed, all] = [columnOn(grid, "missed", "ratio"), columnOn(grid, "appendix", "ratio")];
  const [first, last] = [block("missedRows", missed, 1), block("appendixRows", all, 1)];
  return bar(missed === all ? spanning(first, last) : last);
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
