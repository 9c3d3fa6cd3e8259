/** The indicators missed: figures, shortfall, and a place for the reason. */

import type { Assessment } from "../../model/assessment";
import { textLiteral } from "../../formulas/formulaText";
import { atEnd } from "../../formulas/progressFormula";
import { liveShortfall, type LiveFormula } from "../../formulas/verdictFormula";
import { label } from "../prose/labels";
import { formula, proseFormula, say } from "../prose/prose";
import { findReason } from "../kept/findReason";
import type { ReportFacts } from "../sentences/reportFacts";
import { shortfallProse } from "../sentences/shortfall";
import { countsAsTest } from "../sentences/verdicts";
import { figureCells, numberCell, repeatCell, textCell } from "./cells";
import { makeColumns } from "./columns";
import type { MarginCell, Table, TableCell, DocumentRow } from "./reportDocument";

/** The table of the missed ones, in the order of the workbook. */
export function missedTable(facts: ReportFacts): Table {
  return {
    kind: "table",
    id: "missed",
    columns: makeColumns(facts, "missed", facts.words.missed.columns),
    rows: facts.missed.map((each) => missedRow(facts, each)),
  };
}

function missedRow(facts: ReportFacts, assessment: Assessment): DocumentRow {
  const { indicator } = assessment;
  const live = liveShortfall(atEnd(assessment));
  const { target, actual, ratio } = figureCells(facts, indicator, indicator.id, atEnd(assessment));
  return {
    id: indicator.id,
    kind: "indicator",
    cells: {
      number: numberCell(indicator.number),
      name: textCell(indicator.name),
      unit: textCell(indicator.unit),
      target: repeatCell(target),
      actual: repeatCell(actual),
      ratio: repeatCell(ratio),
      shortfall: shortfallCell(facts, assessment, live !== null),
      reason: textCell(findReason(facts.reasons, assessment)),
    },
    ...(live === null ? {} : { beside: gap(facts, indicator.id, live) }),
  };
}

/** Follows the figures while the target is missed; a dash once it no longer is. */
function shortfallCell(facts: ReportFacts, assessment: Assessment, isLive: boolean): TableCell {
  const prose = shortfallProse(facts, assessment);
  const { id } = assessment.indicator;
  const text = say(prose, facts.numbers);
  const tag = label.shortfall(id);
  if (!isLive) return { text, tag };
  const none = textLiteral(facts.words.noRatio);
  return {
    text,
    tag,
    onSheet: formula((at) => {
      const isMissed = countsAsTest(facts, at(label.verdict(id)), "missed");
      return `IF(${isMissed},${proseFormula(prose, facts.numbers, at)},${none})`;
    }),
  };
}

/** The bare number of the shortfall; a dash where its row is gone from the source. */
function gap(facts: ReportFacts, id: string, live: LiveFormula): MarginCell {
  const none = textLiteral(facts.words.noRatio);
  return {
    tag: label.gap(id),
    value: formula(
      (at) => `IFERROR(${live({ target: at(label.target(id)), actual: at(label.actual(id)) })},${none})`,
    ),
  };
}
