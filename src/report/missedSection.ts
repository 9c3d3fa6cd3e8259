/** II. The targets not met: figures, shortfall, and a place for the reason. */

import type { Assessment } from "../indicators/assessment";
import { cellValue, paragraph } from "./paragraphs";
import { formula, GAP_COLUMN, type Look, type PlannedCell, type PlannedRow } from "./plannedRow";
import type { ReportFacts } from "./reportFacts";
import { sectionHeading } from "./resultsSection";
import { literal } from "./formulaText";
import { missedHeading } from "./sentences";
import { shortfallProse } from "./shortfall";
import { besideNote, headerRow, RED, ROW_FRAME } from "./tableLooks";
import { figureCells, figureLines, nameLines, numberCell, unitCell } from "./tableCells";
import { linesOf } from "./textWidth";
import { shortfallFormula } from "./verdictFormula";
import { proseFormula, say } from "./prose";

/** Heading and table; one sentence where nothing was missed. */
export function missedSection(facts: ReportFacts): readonly PlannedRow[] {
  const heading = sectionHeading(cellValue(facts, missedHeading(facts)));
  if (facts.missed.length === 0) return [heading, ...paragraph(facts, [[facts.words.missed.none]])];
  const hint = besideNote(GAP_COLUMN, facts.words.missed.gap);
  return [
    heading,
    headerRow(facts.words.missed.columns, 43, {}, [], [hint]),
    ...facts.missed.map((each) => missedRow(facts, each)),
    { cells: [], height: 12 },
  ];
}

function missedRow(facts: ReportFacts, assessment: Assessment): PlannedRow {
  const { id } = assessment.indicator;
  const reason = reasonOf(facts, assessment);
  const lines = Math.max(
    nameLines(assessment.indicator.name, 1),
    figureLines(assessment.indicator),
    linesOf(reason, 64, 10),
  );
  return {
    height: null,
    estimate: Math.max(20, lines * 13.8 + 5),
    frames: ROW_FRAME,
    tags: ["missed", "missedRows"],
    labels: { [`short:${id}`]: 6, [`gap:${id}`]: GAP_COLUMN },
    cells: [
      numberCell(assessment.indicator.number),
      { column: 1, value: assessment.indicator.name, look: { horizontal: "Left", indent: 1, wrap: true } },
      unitCell(assessment.indicator.unit),
      ...figureCells(facts, assessment.indicator, {
        target: formula((at) => at(`target:${id}`)),
        actual: formula((at) => at(`actual:${id}`)),
        ratio: formula((at) => at(`ratio:${id}`)),
      }),
      { column: 6, value: shortfallValue(facts, assessment), look: shortfallLook },
      { column: 7, value: reason, look: { size: 10, horizontal: "Left", indent: 1, wrap: true } },
      ...gapCell(assessment),
    ],
  };
}

const shortfallLook: Look = { bold: true, color: RED, horizontal: "Center", wrap: true };

/** Follows the figures while the target is missed; a dash once it no longer is. */
function shortfallValue(facts: ReportFacts, assessment: Assessment): PlannedCell["value"] {
  const prose = shortfallProse(facts, assessment);
  if (assessment.shortfall === null || !isLive(assessment)) return say(prose, facts.numbers);
  const missed = literal(facts.words.verdict.missed);
  return formula((at) => {
    const verdict = at(`verdict:${assessment.indicator.id}`);
    return `IF(${verdict}=${missed},${proseFormula(prose, facts.numbers, at)},${literal(facts.words.noRatio)})`;
  });
}

function gapCell(assessment: Assessment): readonly PlannedCell[] {
  if (!isLive(assessment)) return [];
  const { id } = assessment.indicator;
  const value = formula(
    (at) => shortfallFormula(assessment, { target: at(`target:${id}`), actual: at(`actual:${id}`) }) ?? "0",
  );
  return [besideNote(GAP_COLUMN, value)];
}

function isLive(assessment: Assessment): boolean {
  return shortfallFormula(assessment, { target: "A1", actual: "A1" }) !== null;
}

/** The reason typed on the sheet before; found by name and unit, by number too where names repeat. */
function reasonOf(facts: ReportFacts, assessment: Assessment): string {
  const { name, unit, number } = assessment.indicator;
  const same = facts.reasons.filter((each) => each.name === name.trim() && each.unit === (unit ?? "").trim());
  const exact = same.find((each) => each.number === (number ?? ""));
  return (exact ?? same[0])?.reason ?? "";
}
