/** Every indicator with its conditions and sub-items, by group. */

import type { Assessment } from "../../model/assessment";
import type { Line } from "../../model/indicator";
import { atEnd } from "../../formulas/progressFormula";
import type { JudgedLine } from "../../formulas/liveRule";
import { rememberLast } from "../../model/remember";
import { label, lineId, type Label } from "../prose/labels";
import { ownerPlaces } from "../sentences/reportOwners";
import { notesWithPace } from "../sentences/verdicts";
import type { ReportFacts } from "../sentences/reportFacts";
import { paceLine, shareInPercent } from "../sentences/reportGrid";
import { listGroupsOfReport, hasGroups, type ReportGroup } from "../sentences/reportGroups";
import { groupMet, sayGroupMissed, groupTitle } from "../sentences/sentences";
import { besideCells, ownerCell } from "./besideCells";
import { figureCells, numberCell, proseCell, textCell, verdictCell } from "./cells";
import { appendixColumns } from "./columns";
import type { MarginCell, Table, DocumentRow } from "./reportDocument";
import { rowFlag, type ValueAt } from "./rowFlag";
import { asJudged } from "./subItemRatio";

/** The table of all. `valueAt`: the source cells as read, for the checks beside the rows of a sheet; null: there is no sheet. */
export function appendixTable(facts: ReportFacts, valueAt: ValueAt | null): Table {
  const rowOf = indicatorRows(facts, valueAt);
  return {
    kind: "table",
    id: "appendix",
    columns: appendixColumns(facts),
    rows: listGroupsOfReport(facts).flatMap((group) => [
      ...(hasGroups(facts) ? [groupRow(facts, group)] : []),
      ...group.assessments.flatMap((each) => [
        rowOf(each),
        ...each.conditions.map((condition) =>
          lineRow(facts, condition.indicator, condition.indicator.name, atEnd(condition)),
        ),
        ...each.indicator.subItems.map((item) => lineRow(facts, item, item.printedName, asJudged(item))),
      ]),
    ]),
  };
}

/** "I | KINH TẾ (14 chỉ tiêu) | Đạt 9/14 | 5 không đạt" */
function groupRow(facts: ReportFacts, group: ReportGroup): DocumentRow {
  return {
    id: group.key,
    kind: "group",
    cells: {
      number: textCell(group.numeral),
      name: textCell(groupTitle(facts, group)),
      verdict: proseCell(facts, groupMet(facts, group)),
      ...(facts.grid.appendix.includes("owner") ? { owner: textCell(null) } : {}),
      note: proseCell(facts, sayGroupMissed(facts, group)),
    },
  };
}

/** Writes the row of an indicator: what all rows need is found once. */
function indicatorRows(facts: ReportFacts, valueAt: ValueAt | null): (assessment: Assessment) => DocumentRow {
  const places = ownerPlaces(facts.owners);
  const owner = new Map(facts.review.assessments.map((each, at) => [each, facts.owners.printed[at] ?? null]));
  return (assessment) => {
    const { indicator } = assessment;
    const figures = figureCells(facts, indicator, indicator.id, atEnd(assessment));
    const refs = { target: figures.target.tag, actual: figures.actual.tag };
    const verdict = verdictCell(facts, assessment, refs);
    return {
      id: indicator.id,
      kind: "indicator",
      cells: {
        number: numberCell(indicator.number),
        name: textCell(indicator.name),
        unit: textCell(indicator.unit),
        target: figures.target,
        actual: figures.actual,
        ratio: figures.ratio,
        verdict,
        note: textCell(notesWithPace(facts, assessment)),
        ...besideCells(facts, assessment),
        ...ownerCell(facts, owner.get(assessment) ?? null),
      },
      ...(valueAt === null
        ? {}
        : {
            beside: check(facts, assessment, valueAt, verdict.tag),
            ...behind(facts, assessment, places.get(assessment) ?? 0),
          }),
    };
  };
}

/** Bare figures: the place of its unit in the table by owner, the share of the plan that time alone would have. */
function behind(facts: ReportFacts, assessment: Assessment, place: number): Pick<DocumentRow, "behind"> {
  if (!facts.byOwner && !facts.hasPaceLines) return NOTHING;
  const { id } = assessment.indicator;
  const line = paceLine(assessment);
  const cells = {
    ...(facts.byOwner ? { gap: { tag: label.lead(id), value: place === 0 ? null : place } } : {}),
    ...(facts.hasPaceLines
      ? { line: { tag: label.line(id), value: line === null ? null : shareInPercent(line) } }
      : {}),
  };
  return Object.keys(cells).length === 0 ? {} : { behind: cells };
}

const NOTHING = {};

/** 1 where the row no longer fits its source; shown as words, its 0 as nothing. */
function check(facts: ReportFacts, assessment: Assessment, valueAt: ValueAt, verdict: Label): MarginCell {
  return {
    tag: label.flag(assessment.indicator.id),
    value: rowFlag(facts, assessment, valueAt, verdict),
    numberFormat: shownWhereOne(facts.words.rowOutOfDate),
  };
}

/** A number format that shows words in place of 1, and 0 as nothing. */
const shownWhereOne = rememberLast((words: string) => `"${words.replace(/"/g, "'")}";;`);

/** A further condition or a sub-item: its figures, without a verdict of its own. */
function lineRow(facts: ReportFacts, line: Line, name: string, judged: JudgedLine | null): DocumentRow {
  const id = lineId(line.cell);
  return {
    id,
    kind: "line",
    cells: {
      name: textCell(name),
      unit: textCell(line.unit),
      ...figureCells(facts, line, id, judged),
    },
  };
}
