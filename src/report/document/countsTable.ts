/** How many indicators of each field were exceeded, met, missed: a row for each group, and one for all. */

import type { Counts } from "../../model/assessment";
import { textLiteral } from "../../formulas/formulaText";
import { label } from "../prose/labels";
import { formula, type At, type SheetValue } from "../prose/prose";
import type { ReportFacts } from "../sentences/reportFacts";
import {
  countGroup,
  listGroupsOfReport,
  hasGroups,
  isUnknownCounted,
  type ReportGroup,
} from "../sentences/reportGroups";
import { metFormula } from "../sentences/headline";
import { countFormula, wordsFor } from "../sentences/verdicts";
import { allRows } from "../sentences/allRows";
import { countOutcomes } from "../../judging/tally";
import { percentFormat, percentText, textCell } from "./cells";
import { makeColumns } from "./columns";
import type { Table, TableCell, DocumentRow } from "./reportDocument";

const OUTCOMES = ["exceeded", "met", "missed", "unknown"] as const;
type Counted = (typeof OUTCOMES)[number];

/** A dash for none, never in the red of those missed. */
const ZERO_AS_DASH = '0;-0;[Black]"–"';

const ALL = "total";

/** The table of the counts. */
export function countsTable(facts: ReportFacts): Table {
  const groups = hasGroups(facts) ? listGroupsOfReport(facts) : [];
  return {
    kind: "table",
    id: "counts",
    columns: makeColumns(facts, "counts", facts.words.results.columns),
    rows: [
      ...groups.map((group) => groupRow(facts, group)),
      countRow(facts, {
        key: ALL,
        numeral: null,
        name: facts.words.results.total,
        counts: facts.review.tally,
        formulaOf: (outcome, at) => countOfAll(facts, outcome, at),
      }),
    ],
  };
}

/** By the unit in charge: what nobody leads first. */
export function ownersTable(facts: ReportFacts): Table {
  const { columns, ownerColumn, noOwner } = facts.words.results;
  const titles = columns.map((title, index) => (index === 1 ? ownerColumn : title));
  return {
    kind: "table",
    id: "owners",
    columns: makeColumns(facts, "owners", titles),
    rows: facts.owners.led.map(({ lead, led }, index) =>
      countRow(facts, {
        key: `owner${index + 1}`,
        numeral: String(index + 1),
        name: lead ?? noOwner,
        counts: countOutcomes(led, isUnknownCounted(facts)),
        formulaOf: (outcome, at) => countOwner(facts, index + 1, outcome, at),
      }),
    ),
  };
}

/** The verdicts beside whose rows the unit's place stands. */
function countOwner(facts: ReportFacts, place: number, outcome: Counted, at: At): string {
  const [verdicts, leads] = [allRows(facts, label.verdict, at), allRows(facts, label.lead, at)];
  return wordsFor(facts, outcome)
    .map((word) => `COUNTIFS(${leads},${place},${verdicts},${textLiteral(word)})`)
    .join("+");
}

function groupRow(facts: ReportFacts, group: ReportGroup): DocumentRow {
  return countRow(facts, {
    ...group,
    counts: countGroup(facts, group),
    formulaOf: (outcome, at) => countIn(facts, group, outcome, at),
  });
}

interface CountRow extends Pick<ReportGroup, "key" | "numeral" | "name"> {
  readonly counts: Counts;
  readonly formulaOf: (outcome: Counted, at: At) => string;
}

function countRow(facts: ReportFacts, { key, numeral, name, counts, formulaOf }: CountRow): DocumentRow {
  const cell = (count: keyof Counts, onSheet: SheetValue): TableCell => ({
    text: counts[count] === 0 ? facts.words.noRatio : String(counts[count]),
    tag: label.count(count, key),
    onSheet,
    numberFormat: ZERO_AS_DASH,
    isFigure: true,
  });
  const outcome = (which: Counted): TableCell =>
    cell(
      which,
      formula((at) => formulaOf(which, at)),
    );
  return {
    id: key,
    kind: key === ALL ? "total" : "count",
    cells: {
      number: textCell(numeral),
      name: textCell(name),
      total: cell("total", totalFormula(facts, key)),
      exceeded: outcome("exceeded"),
      met: outcome("met"),
      missed: { ...outcome("missed"), isAlarming: counts.missed > 0 },
      unknown: outcome("unknown"),
      share: shareCell(facts, key, counts),
    },
  };
}

/** The verdicts of a group that have the outcome's word. */
function countIn(facts: ReportFacts, group: ReportGroup | undefined, outcome: Counted, at: At): string {
  const ids = group?.assessments.map(({ indicator }) => indicator.id) ?? [];
  const [first = "", last = ""] = [ids[0], ids[ids.length - 1]];
  const verdicts = `${at(label.verdict(first))}:${at(label.verdict(last))}`;
  return countFormula(facts, verdicts, outcome);
}

function countOfAll(facts: ReportFacts, outcome: Counted, at: At): string {
  const groups = listGroupsOfReport(facts);
  const [first, last] = [groups[0], groups[groups.length - 1]];
  if (!hasGroups(facts)) return countIn(facts, first, outcome, at);
  return `SUM(${at(label.count(outcome, first?.key ?? ""))}:${at(label.count(outcome, last?.key ?? ""))})`;
}

/** The sum of the outcomes; without those not assessed where a setting takes them out. */
function totalFormula(facts: ReportFacts, key: string): SheetValue {
  const counted = isUnknownCounted(facts) ? OUTCOMES : OUTCOMES.slice(0, -1);
  return formula((at) => counted.map((outcome) => at(label.count(outcome, key))).join("+"));
}

function shareCell(facts: ReportFacts, key: string, { metOrExceeded, total }: Counts): TableCell {
  const none = facts.words.noRatio;
  return {
    text: total === 0 ? none : percentText(facts, (metOrExceeded / total) * 100),
    tag: label.share(key),
    onSheet: formula((at) => {
      const all = at(label.count("total", key));
      const share = `ROUND((${metFormula(key)(at)})/${all}*100,${facts.decimals.digits})`;
      return `IF(${all}=0,${textLiteral(none)},${share})`;
    }),
    ...percentFormat(facts),
  };
}
