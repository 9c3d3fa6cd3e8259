/** I. Results: the headline, the highlights, the counts by group. */

import { label } from "../prose/labels";
import { highlights } from "../sentences/highlights";
import { paragraph } from "./paragraphs";
import { formula, HINT_COLUMN, type Look, type PlannedCell, type PlannedRow } from "../layout/plannedRow";
import { countsOf, groupsOf, hasGroups, isUnknownCounted, type ReportGroup } from "../sentences/reportGroups";
import type { ReportFacts } from "../sentences/reportFacts";
import { countSentence, headline, metFormula } from "../sentences/sentences";
import { besideNote, headerRow, RED, ROW_FRAME, TINTS } from "./tableLooks";
import { linesOf } from "../layout/textWidth";
import { literal } from "../../formulas/formulaText";

/** The columns C to G of the counts. */
const COUNTED = ["total", "exceeded", "met", "missed", "unknown"] as const;

/** Groups a table is kept on one page with. */
const SHORT_TABLE = 10;

/** A dash for none, never in the red of those missed. */
const ZERO_AS_DASH = '0;-0;[Black]"–"';

/** Heading, sentences and table. */
export function resultsSection(facts: ReportFacts): readonly PlannedRow[] {
  const pieces = highlights(facts);
  return [
    sectionHeading(facts.words.results.heading),
    ...paragraph(facts, [headline(facts)], {
      look: { bold: true },
      face: "bold",
      labels: [[label.headline, 0]],
    }),
    ...(pieces.length === 0
      ? []
      : paragraph(facts, pieces, {
          beside: clausesCells(facts),
          labels: [[label.clauses, HINT_COLUMN]],
          tags: ["clauses"],
        })),
    ...paragraph(facts, [countSentence(facts)], {
      keep: true,
      beside: pieces.length === 0 ? [] : [besideNote(HINT_COLUMN, facts.words.results.clausesHint)],
    }),
    headerRow(facts, facts.words.results.columns, 31, { size: 11 }, ["counts"]),
    ...(hasGroups(facts) ? keptTogether(groupsOf(facts).map((group) => groupRow(facts, group))) : []),
    totalRow(facts),
  ];
}

/** A heading in capitals, in A, running over the empty cells beside it. */
export function sectionHeading(text: string | PlannedCell["value"]): PlannedRow {
  return { height: 24, keep: true, cells: [{ column: 0, value: text, look: { size: 14, bold: true } }] };
}

/** A table of a usual size stays whole; of a long one only the total stays with the row above it. */
function keptTogether(rows: readonly PlannedRow[]): readonly PlannedRow[] {
  return rows.map((row, index) =>
    rows.length <= SHORT_TABLE || index === rows.length - 1 ? { ...row, keep: true } : row,
  );
}

/** The user's free clauses stand beside the page, where a colleague without the add-in can edit them; the sentence follows. */
function clausesCells(facts: ReportFacts): readonly PlannedCell[] {
  const text = facts.clauses.join(facts.words.highlight.semicolon);
  return [besideNote(HINT_COLUMN, text === "" ? null : text)];
}

function groupRow(facts: ReportFacts, group: ReportGroup): PlannedRow {
  const key = group.key;
  const lines = linesOf(group.name, 108, 11);
  return countRow(facts, key, {
    number: group.numeral,
    name: group.name,
    look: { size: 11 },
    height: lines > 1 ? 18 + (lines - 1) * 13.5 : 18,
    missed: countsOf(facts, group).missed,
    count: (outcome) =>
      formula(
        (at) =>
          `COUNTIFS(${at(label.firstVerdict(key))}:${at(label.lastVerdict(key))},${literal(facts.words.verdict[outcome])})`,
      ),
  });
}

function totalRow(facts: ReportFacts): PlannedRow {
  const groups = groupsOf(facts);
  const first = groups[0]?.key ?? "";
  const last = groups[groups.length - 1]?.key ?? "";
  return countRow(facts, "total", {
    number: null,
    name: facts.words.results.total,
    look: { size: 11, bold: true, fill: TINTS.group },
    height: 18,
    missed: facts.review.tally.missed,
    count: (outcome) =>
      formula((at) =>
        hasGroups(facts)
          ? `SUM(${at(label.count(outcome, first))}:${at(label.count(outcome, last))})`
          : `COUNTIFS(${at(label.firstVerdict(first))}:${at(label.lastVerdict(last))},${literal(facts.words.verdict[outcome])})`,
      ),
  });
}

interface CountRow {
  readonly number: string | null;
  readonly name: string;
  readonly look: Look;
  readonly height: number;
  /** How many are missed now. */
  readonly missed: number;
  readonly count: (outcome: "exceeded" | "met" | "missed" | "unknown") => PlannedCell["value"];
}

function countRow(facts: ReportFacts, key: string, row: CountRow): PlannedRow {
  const centre: Look = { ...row.look, horizontal: "Center" };
  return {
    height: row.height,
    frames: ROW_FRAME,
    tags: ["counts", "countRows"],
    labels: COUNTED.map((count, index) => [label.count(count, key), 2 + index]),
    cells: [
      { column: 0, value: row.number, look: { ...centre, shrink: true } },
      { column: 1, value: row.name, look: { ...row.look, horizontal: "Left", indent: 1, wrap: true } },
      { column: 2, value: totalOf(facts, key), look: { ...centre, numberFormat: ZERO_AS_DASH } },
      ...COUNTED.slice(1).map((outcome, index): PlannedCell => ({
        column: 3 + index,
        value: row.count(outcome as "exceeded" | "met" | "missed" | "unknown"),
        look: {
          ...centre,
          numberFormat: ZERO_AS_DASH,
          ...(outcome === "missed" ? { color: RED, bold: row.missed > 0 || row.look.bold === true } : {}),
        },
      })),
      { column: 7, value: shareOf(facts, key), look: { ...centre, ...shareFormat(facts) } },
    ],
  };
}

/** The sum of the outcomes; without those not assessed where a setting takes them out. */
function totalOf(facts: ReportFacts, key: string): PlannedCell["value"] {
  const counted = isUnknownCounted(facts) ? COUNTED.slice(1) : COUNTED.slice(1, 4);
  return formula((at) => counted.map((outcome) => at(label.count(outcome, key))).join("+"));
}

function shareOf(facts: ReportFacts, key: string): PlannedCell["value"] {
  const { digits } = facts.decimals;
  return formula((at) => {
    const all = at(label.count("total", key));
    return `IF(${all}=0,${literal(facts.words.noRatio)},ROUND((${metFormula(key)(at)})/${all}*100,${digits}))`;
  });
}

/** General, so that no empty decimals are shown; as many as chosen where they are fixed. */
export function shareFormat(facts: ReportFacts): Look {
  const { digits, fixed } = facts.decimals;
  return fixed && digits > 0 ? { numberFormat: `0.${"0".repeat(digits)}` } : {};
}
