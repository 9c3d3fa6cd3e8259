/** Last and small: where the page came from; and beside it, out of print, what it remembers of its writing. */

import type { IndicatorTable } from "../../model/table";
import { smallPrint } from "./footnote";
import { columnLetters } from "../../model/address";
import { shown } from "../../formulas/figureText";
import type { Memory } from "../kept/keptWords";
import { isRuled } from "../sentences/notes";
import { HINT_COLUMN, type PlannedRow } from "../layout/plannedRow";
import type { ReportFacts } from "../sentences/reportFacts";
import { besideNote, GREY } from "./tableLooks";

/** A paragraph is a row, and Excel's rows end at 409 points: many tables stand in several rows. */
const TABLES_A_ROW = 12;

/** "Nguồn: trang tính “Biểu 01”, cột D (Kế hoạch) … Lập lúc 14 giờ 05 ngày 18/12/2023, Chỉ tiêu 1.0." */
export function provenance(
  facts: ReportFacts,
  now: string,
  version: string,
  memory: Omit<Memory, "blocks">,
): readonly PlannedRow[] {
  const words = facts.words.provenance;
  const { reading, assessments } = facts.review;
  const tables = reading.tables.filter((table) => table.included).map((table) => tableText(facts, table));
  const ruled = assessments.filter((each) => each.counted && isRuled(each)).length;
  const count = (value: number): string => shown(value, { kind: "count" }, facts.numbers);
  const end =
    words.counted
      .replace("{count}", count(assessments.filter((each) => each.counted).length))
      .replace("{digits}", String(facts.decimals.digits)) +
    (ruled > 0 ? words.ruled.replace("{count}", count(ruled)) : "") +
    written(words.written, now, version);
  const rows: string[] = [];
  for (let index = 0; index < Math.max(1, tables.length); index += TABLES_A_ROW) {
    const isFirst = index === 0;
    const isLast = index + TABLES_A_ROW >= tables.length;
    const list = tables.slice(index, index + TABLES_A_ROW).join("; ");
    rows.push(`${isFirst ? words.start : ""}${list}${isLast ? `.${end}` : ";"}`);
  }
  return rows.map((text, index) => {
    const row = smallPrint(text, 9, GREY);
    if (index < rows.length - 1) return row;
    const kept = besideNote(
      HINT_COLUMN,
      // The blocks first: what is too long for a cell is cut at its end.
      (_, blocks) => words.memory + JSON.stringify({ blocks, ...memory } satisfies Memory),
    );
    return { ...row, cells: [...row.cells, kept], tags: ["memory"] };
  });
}

function tableText(facts: ReportFacts, table: IndicatorTable): string {
  const letters = (column: number | undefined): string =>
    column === undefined ? "–" : columnLetters(column);
  return facts.words.provenance.table
    .replace("{sheet}", () => table.block.sheet)
    .replace("{target}", letters(table.chosen.target))
    .replace("{actual}", letters(table.chosen.actual))
    .replace("{first}", String(table.firstRow + 1))
    .replace("{last}", String(table.block.row + table.block.rows));
}

function written(template: string, now: string, version: string): string {
  const date = new Date(now);
  const two = (value: number): string => String(value).padStart(2, "0");
  return template
    .replace("{hour}", two(date.getHours()))
    .replace("{minute}", two(date.getMinutes()))
    .replace("{day}", two(date.getDate()))
    .replace("{month}", two(date.getMonth() + 1))
    .replace("{year}", String(date.getFullYear()))
    .replace("{version}", version);
}
