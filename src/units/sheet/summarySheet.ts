/** "Biểu tổng hợp": one line a unit, counted from the verdicts of the sheet of indicators. */

import type { Language } from "../../model/language";
import type { SheetPlan } from "../../model/sheetPlan";
import { spanOfYear } from "../../text/progress";
import { unitsText, fillPlaces } from "../../text/units";
import type { RollUp } from "../rollUp";
import { isRead } from "../unitFile";
import { planGrid, headingLine, titleLine, wholeLine, type GridRow } from "./grid";
import type { MatrixPlaces } from "./matrixSheet";
import { planMostMissed } from "./mostMissed";
import { writeShareSentence } from "./shareSentence";
import { FIRST_COUNT, planUnitTable, type Counted } from "./unitTable";
import { buildVerdictColumns } from "./verdictColumns";

export interface SummaryWriting {
  readonly sheetName: string;
  readonly listName: string;
  readonly sourcesName: string;
  /** As it is printed. */
  readonly time: string;
  readonly language: Language;
}

type Making = SummaryWriting & Counted;

/** The plan. */
export function planSummarySheet(rollUp: RollUp, matrix: MatrixPlaces, writing: SummaryWriting): SheetPlan {
  const text = unitsText(writing.language);
  const columns = buildVerdictColumns(rollUp.isPartYear, writing.language);
  const making: Making = { ...writing, rollUp, text, columns, matrix };
  const width = FIRST_COUNT + columns.length + 2;
  const head = headLines(making, width);
  // The sentence stands above the table it speaks of, and takes one line.
  const tableAt = head.length + 1;
  const table = planUnitTable(making, tableAt + 1);
  const sentence = writeShareSentence(making, {
    ratio: FIRST_COUNT + columns.length,
    total: 2,
    counts: FIRST_COUNT,
    rows: table.unitRows,
  });
  const rows: readonly GridRow[] = [
    ...head,
    wholeLine(width, sentence.value, { size: 12 }, sentence.shown),
    headings(making),
    ...table.rows,
    ...remarks(making, width),
    wholeLine(width, null),
    ...planMostMissed(making, width),
    wholeLine(width, provenance(making), { italic: true, size: 9 }),
  ];
  return planGrid({
    sheetName: writing.sheetName,
    widths: [28, 130, 58, ...columns.map(() => (columns.length > 4 ? 54 : 62)), 62, 150],
    rows,
    orientation: "landscape",
    titleRows: { first: tableAt, last: tableAt },
  });
}

function headLines({ rollUp, text, language }: Making, width: number): readonly GridRow[] {
  const { summary } = text;
  const year = rollUp.year === null ? "" : fillPlaces(summary.year, { year: rollUp.year });
  const time = rollUp.isPartYear ? spanOfYear(rollUp.span, rollUp.year, language) : year;
  const line = wholeLine(width, time.charAt(0).toLocaleUpperCase() + time.slice(1), {
    italic: true,
    horizontal: "Center",
  });
  return [titleLine(width, summary.title), ...(time === "" ? [] : [line])];
}

function headings({ text, columns, rollUp }: Making): GridRow {
  const words = text.summary.columns;
  const ratio = rollUp.isPartYear ? words.doneRatio : words.ratio;
  return headingLine([
    words.number,
    words.unit,
    words.total,
    ...columns.map(({ title }) => title),
    ratio,
    words.note,
  ]);
}

/** Who has sent nothing, and what could not be taken in. */
function remarks({ rollUp, text, listName }: Making, width: number): readonly GridRow[] {
  const missing = rollUp.submissions.filter(({ state }) => state === "missing").map(({ unit }) => unit);
  const unread = rollUp.submissions.filter(
    ({ state }) => state === "refused" || state === "otherTime",
  ).length;
  const look = { bold: true } as const;
  return [
    ...(missing.length === 0
      ? []
      : [
          wholeLine(
            width,
            fillPlaces(text.summary.missing, { count: missing.length, names: missing.join(", ") }),
            look,
          ),
        ]),
    ...(unread === 0
      ? []
      : [wholeLine(width, fillPlaces(text.summary.unread, { count: unread, sheet: listName }), look)]),
  ];
}

function provenance({ rollUp, text, time, sourcesName }: Making): string {
  const count = rollUp.submissions.filter(({ received }) => received !== null && isRead(received)).length;
  return fillPlaces(text.summary.provenance, { count, time, sheet: sourcesName });
}
