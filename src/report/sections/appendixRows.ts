/** The rows of the appendix: an indicator, its further conditions and its sub-items. Target and actual point at their source cells. */

import type { Assessment } from "../../model/assessment";
import type { CellRef, CellValue } from "../../model/cells";
import type { Line } from "../../model/indicator";
import { literal, sheetAddress } from "../../formulas/formulaText";
import { label, lineId, type Label } from "../prose/labels";
import { rowFlag } from "./rowFlag";
import { notesOf, verdictMark } from "../sentences/notes";
import { formula, HINT_COLUMN, type Look, type PlannedCell, type PlannedRow } from "../layout/plannedRow";
import type { At } from "../prose/prose";
import { groupsOf } from "../sentences/reportGroups";
import type { ReportFacts } from "../sentences/reportFacts";
import { asJudged } from "../document/subItemRatio";
import { besideNote, ROW_FRAME } from "./tableLooks";
import { figureCells, figureLines, nameLines, noteWidth, numberCell, unitCell } from "./tableCells";
import { linesOf } from "../layout/textWidth";
import {
  attainmentFormula,
  printedPercent,
  verdictFormula,
  type FigureRefs,
  type Judged,
} from "../../formulas/verdictFormula";

type ValueAt = (cell: CellRef) => CellValue;

/** Shows the check's 1 as words and its 0 as nothing. */
const flagFormat = (words: string): string => `"${words.replace(/"/g, "'")}";;`;

/** Rows of every group by its key. */
export function appendixRows(
  facts: ReportFacts,
  valueAt: ValueAt,
): ReadonlyMap<string, readonly PlannedRow[]> {
  const groups = groupsOf(facts);
  const all = groups.flatMap((group) => group.assessments);
  const [first, last] = [all[0], all[all.length - 1]];
  return new Map(
    groups.map((group) => {
      const ends = [group.assessments[0], group.assessments[group.assessments.length - 1]];
      const rows = group.assessments.flatMap((assessment) => {
        const labels: (readonly [Label, number])[] = [];
        if (assessment === ends[0]) labels.push([label.firstVerdict(group.key), 6]);
        if (assessment === ends[1]) labels.push([label.lastVerdict(group.key), 6]);
        if (assessment === first) labels.push([label.firstFlag, HINT_COLUMN]);
        if (assessment === last) labels.push([label.lastFlag, HINT_COLUMN]);
        return [
          indicatorRow(facts, assessment, labels, valueAt),
          ...assessment.conditions.map((each) => lineRow(facts, each.indicator.name, each.indicator, each)),
          ...assessment.indicator.subItems.map((item) =>
            lineRow(facts, item.printedName, item, asJudged(item)),
          ),
        ];
      });
      return [group.key, rows];
    }),
  );
}

function indicatorRow(
  facts: ReportFacts,
  assessment: Assessment,
  labels: readonly (readonly [Label, number])[],
  valueAt: ValueAt,
): PlannedRow {
  const { id, name, number, unit } = assessment.indicator;
  const note = notesOf(facts, assessment);
  return {
    height: rowHeight(
      Math.max(
        nameLines(name, 1),
        figureLines(facts, assessment.indicator),
        linesOf(note, noteWidth(facts), 10),
      ),
    ),
    frames: ROW_FRAME,
    tags: ["appendixRows"],
    ...(assessment.indicator.subItems.length > 0 ? { keep: true } : {}),
    labels: [...labels, ...labelsOf(id)],
    cells: [
      numberCell(number),
      { column: 1, value: name, look: { horizontal: "Left", indent: 1, wrap: true } },
      unitCell(unit),
      ...figureCells(facts, assessment.indicator, {
        target: source(facts, assessment.indicator.targetCell),
        actual: source(facts, assessment.indicator.actualCell),
        ratio: ratioValue(facts, assessment, id),
      }),
      { column: 6, value: verdictValue(facts, assessment), look: verdictLook(facts, assessment) },
      { column: 7, value: note, look: { size: 10, horizontal: "Left", indent: 1, wrap: true } },
      besideNote(HINT_COLUMN, rowFlag(facts, assessment, valueAt), {
        numberFormat: flagFormat(facts.words.rowOutOfDate),
      }),
    ],
  };
}

function labelsOf(id: string): readonly (readonly [Label, number])[] {
  return [
    [label.target(id), 3],
    [label.actual(id), 4],
    [label.ratio(id), 5],
    [label.verdict(id), 6],
  ];
}

/** A further condition or a sub-item: its figures, without a verdict of its own. */
function lineRow(facts: ReportFacts, name: string, line: Line, judged: Judged | null): PlannedRow {
  const key = lineId(line.cell);
  const italic: Look = { italic: true };
  return {
    height: rowHeight(Math.max(nameLines(name, 2), figureLines(facts, line))),
    frames: ROW_FRAME,
    tags: ["appendixRows"],
    labels: [
      [label.target(key), 3],
      [label.actual(key), 4],
    ],
    cells: [
      {
        column: 1,
        value: name,
        look: { ...italic, horizontal: "Left", indent: 2, wrap: true },
      },
      unitCell(line.unit, italic),
      ...figureCells(
        facts,
        line,
        {
          target: source(facts, line.targetCell),
          actual: source(facts, line.actualCell),
          ratio: judged === null ? null : ratioValue(facts, judged, key),
        },
        italic,
      ),
    ],
  };
}

/** Points at the source cell; empty while that is empty, a dash while it is an error: none is printed. */
function source(facts: ReportFacts, cell: CellRef | null): PlannedCell["value"] {
  if (cell === null) return null;
  const ref = sheetAddress(cell);
  return { formula: `=IFERROR(IF(${ref}="","",${ref}),${literal(facts.words.noRatio)})` };
}

function ratioValue(facts: ReportFacts, judged: Judged, id: string): PlannedCell["value"] {
  const none = facts.words.noRatio;
  if (judged.attainment === null) return none;
  const { digits } = facts.decimals;
  const probe = attainmentFormula(judged, { target: "A1", actual: "A1" }, digits, none);
  if (probe === null) return printedPercent(judged.attainment, digits);
  return formula((at) => attainmentFormula(judged, refsOf(id, at), digits, none) ?? literal(none));
}

function refsOf(id: string, at: At): FigureRefs {
  return { target: at(label.target(id)), actual: at(label.actual(id)) };
}

/** A formula; the word where a person ruled, or where none can be. */
function verdictValue(facts: ReportFacts, assessment: Assessment): PlannedCell["value"] {
  const { verdict, leftOut } = facts.words;
  if (!assessment.counted) return leftOut;
  const { id } = assessment.indicator;
  const refs = { target: "A1", actual: "A1" };
  if (verdictFormula(assessment, refs, verdict) === null) return verdict[assessment.outcome];
  return formula((at) => verdictFormula(assessment, refsOf(id, at), verdict) ?? literal(verdict.unknown));
}

/** The mark of a ruled or worded verdict is shown by the number format, so that the cell holds the plain word to be counted. */
function verdictLook(facts: ReportFacts, assessment: Assessment): Look {
  const mark = verdictMark(facts, assessment);
  const look: Look = { horizontal: "Center", shrink: true };
  return mark === null ? look : { ...look, numberFormat: `@" ${mark}"` };
}

/** Measured, so that the page looks the same wherever it is opened. */
function rowHeight(lines: number): number {
  return Math.max(17.5, lines * 13.8 + 3.5);
}
