/** The report's three tables. */

import type { Assessment, Counts } from "../../model/assessment";
import type { Line } from "../../model/indicator";
import { shown } from "../../formulas/figureText";
import { printedPercent } from "../../formulas/verdictFormula";
import { say } from "../prose/prose";
import { asJudged } from "./subItemRatio";
import { notesOf, reasonOf, verdictMark } from "../sentences/notes";
import type { ReportFacts } from "../sentences/reportFacts";
import { countsOf, groupsOf, hasGroups, type ReportGroup } from "../sentences/reportGroups";
import { groupMet, groupMissed, groupTitle } from "../sentences/sentences";
import { shortfallText } from "../sentences/shortfall";
import { columnsOf } from "./columns";
import { label, lineId, type Label } from "../prose/labels";
import type { Table, TableCell, TableRow } from "./reportDocument";

/** How many indicators of each field were exceeded, met, missed: a row for each group, and one for all. */
export function countsTable(facts: ReportFacts): Table {
  const groups = hasGroups(facts) ? groupsOf(facts) : [];
  return {
    kind: "table",
    id: "counts",
    columns: columnsOf(facts, "counts", facts.words.results.columns),
    rows: [
      ...groups.map((group) => countRow(facts, group.key, group, countsOf(facts, group))),
      countRow(facts, "total", { numeral: null, name: facts.words.results.total }, facts.review.tally),
    ],
  };
}

/** The indicators missed, with a place for the reason. */
export function missedTable(facts: ReportFacts): Table {
  return {
    kind: "table",
    id: "missed",
    columns: columnsOf(facts, "missed", facts.words.missed.columns),
    rows: facts.missed.map((each) => ({
      id: each.indicator.id,
      kind: "indicator",
      cells: {
        number: plain(each.indicator.number),
        ...lineCells(facts, each.indicator, each.indicator.id, each.attainment),
        shortfall: cell(shortfallText(facts, each), label.shortfall(each.indicator.id)),
        reason: plain(reasonOf(facts, each)),
      },
    })),
  };
}

/** Every indicator with its conditions and sub-items, by group. */
export function appendixTable(facts: ReportFacts): Table {
  const { columns, columnNumbers } = facts.words.appendix;
  return {
    kind: "table",
    id: "appendix",
    columns: columnsOf(facts, "appendix", columns, columnNumbers),
    rows: groupsOf(facts).flatMap((group) => [
      ...(hasGroups(facts) ? [groupRow(facts, group)] : []),
      ...group.assessments.flatMap((each) => indicatorRows(facts, each)),
    ]),
  };
}

function countRow(
  facts: ReportFacts,
  key: string,
  { numeral, name }: Pick<ReportGroup, "numeral" | "name">,
  counts: Counts,
): TableRow {
  const { noRatio } = facts.words;
  const count = (which: keyof Counts): TableCell =>
    cell(counts[which] === 0 ? noRatio : String(counts[which]), label.count(which, key));
  const share = counts.total === 0 ? null : counts.metOrExceeded / counts.total;
  return {
    id: key,
    kind: key === "total" ? "total" : "count",
    cells: {
      number: plain(numeral),
      name: plain(name),
      total: count("total"),
      exceeded: count("exceeded"),
      met: count("met"),
      missed: count("missed"),
      unknown: count("unknown"),
      share: cell(share === null ? noRatio : percentText(facts, share * 100), label.share(key)),
    },
  };
}

/** "I | KINH TẾ (14 chỉ tiêu) | Đạt 9/14 | 5 không đạt" */
function groupRow(facts: ReportFacts, group: ReportGroup): TableRow {
  return {
    id: group.key,
    kind: "group",
    cells: {
      number: plain(group.numeral),
      name: plain(groupTitle(facts, group)),
      verdict: cell(say(groupMet(facts, group), facts.numbers), null),
      note: cell(say(groupMissed(facts, group), facts.numbers), null),
    },
  };
}

function indicatorRows(facts: ReportFacts, assessment: Assessment): readonly TableRow[] {
  const { indicator, conditions } = assessment;
  return [
    {
      id: indicator.id,
      kind: "indicator",
      cells: {
        number: plain(indicator.number),
        ...lineCells(facts, indicator, indicator.id, assessment.attainment),
        verdict: cell(verdictText(facts, assessment), label.verdict(indicator.id)),
        note: plain(notesOf(facts, assessment)),
      },
    },
    ...conditions.map((each) => lineRow(facts, each.indicator, each.attainment)),
    ...indicator.subItems.map((item) =>
      lineRow(facts, { ...item, name: item.printedName }, asJudged(item)?.attainment ?? null, true),
    ),
  ];
}

function lineRow(facts: ReportFacts, line: Line, attainment: number | null, isSilent = false): TableRow {
  const cells = lineCells(facts, line, lineId(line.cell), attainment);
  const { ratio, ...others } = cells;
  return {
    id: lineId(line.cell),
    kind: "line",
    cells: isSilent && attainment === null ? others : { ...others, ratio },
  };
}

function lineCells(facts: ReportFacts, line: Line, id: string, attainment: number | null) {
  return {
    name: plain(line.name),
    unit: plain(line.unit),
    target: cell(line.target?.printed ?? "", label.target(id)),
    actual: cell(line.actual?.printed ?? "", label.actual(id)),
    ratio: cell(ratioText(facts, attainment), label.ratio(id)),
  };
}

function ratioText(facts: ReportFacts, attainment: number | null): string {
  if (attainment === null) return facts.words.noRatio;
  return percentText(facts, printedPercent(attainment, facts.decimals.digits));
}

function percentText(facts: ReportFacts, percent: number): string {
  return shown(percent, { kind: "percent", ...facts.decimals }, facts.numbers);
}

function verdictText(facts: ReportFacts, assessment: Assessment): string {
  const word = assessment.counted ? facts.words.verdict[assessment.outcome] : facts.words.leftOut;
  const mark = verdictMark(facts, assessment);
  return mark === null ? word : `${word} ${mark}`;
}

function plain(text: string | null): TableCell {
  return { text: text ?? "", tag: null };
}

function cell(text: string, tag: Label | null): TableCell {
  return { text, tag };
}
