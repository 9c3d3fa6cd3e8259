/** II. The targets not met: figures, shortfall, and a place for the reason. */

import type { Assessment } from "../../model/assessment";
import { cellValue, paragraph } from "./paragraphs";
import { label } from "../prose/labels";
import { formula, GAP_COLUMN, type Look, type PlannedCell, type PlannedRow } from "../layout/plannedRow";
import { reasonOf } from "../sentences/notes";
import type { ReportFacts } from "../sentences/reportFacts";
import { sectionHeading } from "./resultsSection";
import { literal } from "../../formulas/formulaText";
import { missedHeading } from "../sentences/sentences";
import { shortfallProse, shortfallText } from "../sentences/shortfall";
import { besideNote, headerRow, RED, ROW_FRAME } from "./tableLooks";
import { figureCells, figureLines, nameLines, noteWidth, numberCell, SIDES, unitCell } from "./tableCells";
import { linesOf, widthOf } from "../layout/textWidth";
import { shortfallFormula } from "../../formulas/verdictFormula";
import { proseFormula, say } from "../prose/prose";

/** Heading and table; one sentence where nothing was missed. */
export function missedSection(facts: ReportFacts): readonly PlannedRow[] {
  const heading = sectionHeading(cellValue(facts, missedHeading(facts)));
  if (facts.missed.length === 0) return [heading, ...paragraph(facts, [[facts.words.missed.none]])];
  const hint = besideNote(GAP_COLUMN, facts.words.missed.gap);
  return [
    heading,
    headerRow(facts, facts.words.missed.columns, 43, {}, [], [hint]),
    ...facts.missed.map((each, index) => ({ ...missedRow(facts, each), keep: index === 0 })),
    { cells: [], height: 12 },
  ];
}

function missedRow(facts: ReportFacts, assessment: Assessment): PlannedRow {
  const { id } = assessment.indicator;
  const reason = reasonOf(facts, assessment);
  const short = shortfallText(facts, assessment);
  const lines = Math.max(
    nameLines(assessment.indicator.name, 1),
    figureLines(facts, assessment.indicator),
    linesOf(reason, noteWidth(facts), 10),
    linesOf(short, shortWidth(facts), 10.5, "bold"),
  );
  return {
    height: null,
    estimate: Math.max(20, lines * 13.8 + 5),
    frames: ROW_FRAME,
    tags: ["missed", "missedRows"],
    labels: [
      [label.shortfall(id), 6],
      [label.gap(id), GAP_COLUMN],
    ],
    cells: [
      numberCell(assessment.indicator.number),
      { column: 1, value: assessment.indicator.name, look: { horizontal: "Left", indent: 1, wrap: true } },
      unitCell(assessment.indicator.unit),
      ...figureCells(facts, assessment.indicator, {
        target: formula((at) => at(label.target(id))),
        actual: formula((at) => at(label.actual(id))),
        ratio: formula((at) => at(label.ratio(id))),
      }),
      { column: 6, value: shortfallValue(facts, assessment), look: shortfallLook(facts, short) },
      { column: 7, value: reason, look: { size: 10, horizontal: "Left", indent: 1, wrap: true } },
      ...gapCell(assessment),
    ],
  };
}

/** In lines, unless a figure is wider than the column: then smaller, never broken. */
function shortfallLook(facts: ReportFacts, text: string): Look {
  const widest = Math.max(...text.split(" ").map((piece) => widthOf(piece, 10.5, "bold")));
  const fit: Look = widest > shortWidth(facts) ? { shrink: true } : { wrap: true };
  return { bold: true, color: RED, horizontal: "Center", ...fit };
}

function shortWidth(facts: ReportFacts): number {
  return facts.widths[6] - SIDES;
}

/** Follows the figures while the target is missed; a dash once it no longer is. */
function shortfallValue(facts: ReportFacts, assessment: Assessment): PlannedCell["value"] {
  const prose = shortfallProse(facts, assessment);
  if (assessment.shortfall === null || !isLive(assessment)) return say(prose, facts.numbers);
  const missed = literal(facts.words.verdict.missed);
  return formula((at) => {
    const verdict = at(label.verdict(assessment.indicator.id));
    return `IF(${verdict}=${missed},${proseFormula(prose, facts.numbers, at)},${literal(facts.words.noRatio)})`;
  });
}

function gapCell(assessment: Assessment): readonly PlannedCell[] {
  if (!isLive(assessment)) return [];
  const { id } = assessment.indicator;
  const value = formula(
    (at) =>
      shortfallFormula(assessment, { target: at(label.target(id)), actual: at(label.actual(id)) }) ?? "0",
  );
  return [besideNote(GAP_COLUMN, value)];
}

function isLive(assessment: Assessment): boolean {
  return shortfallFormula(assessment, { target: "A1", actual: "A1" }) !== null;
}
