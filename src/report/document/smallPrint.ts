/** The small print after the appendix: what its signs mean, and where the figures came from. */

import { formatShown } from "../../text/figures";
import { LONGEST_FORMULA, textLiteral } from "../../formulas/formulaText";
import { columnLetters, sheetAddressOf } from "../../model/address";
import type { IndicatorTable } from "../../model/table";
import { label } from "../prose/labels";
import { fill, formula, joinProse, proseFormula, say, type Prose, type Quoted } from "../prose/prose";
import { isRuled, verdictMark } from "../sentences/notes";
import type { ReportFacts } from "../sentences/reportFacts";
import { isUnknownCounted } from "../sentences/reportGroups";
import type { Footnotes, Provenance } from "./reportDocument";

/** A paragraph is a row on the sheet, and Excel's rows end at 409 points: many tables stand in several. */
const TABLES_A_PARAGRAPH = 12;

/** What the signs mean, as far as they occur. */
export function footnotes(facts: ReportFacts): Footnotes {
  const words = facts.words.appendix;
  const { assessments, tally } = facts.review;
  const ratio = facts.grid.appendix.indexOf("ratio") + 1;
  const footBar = words.footBar.replace("{column}", String(ratio));
  const notes = [
    assessments.some((each) => each.counted && isRuled(each)) ? words.footRuled : "",
    assessments.some((each) => verdictMark(words, each) === words.wordMark) ? words.footWord : "",
    assessments.some((each) => each.attainment === null) ? words.footNoRatio : "",
    footBar,
    assessments.some((each) => each.indicator.subItems.length > 0) ? words.footSubItems : "",
    assessments.some((each) => !each.counted) ? words.footLeftOut : "",
    tally.unknown > 0 && !isUnknownCounted(facts) ? words.footUnknown : "",
  ];
  return {
    kind: "footnotes",
    notes: notes
      .filter((text) => text !== "")
      .map((text) => ({ text, about: text === footBar ? "bar" : "sign" })),
  };
}

/** "Nguồn: trang tính “Biểu 01”, cột D (Kế hoạch) … Lập lúc 14 giờ 05 ngày 18/12/2023, Chỉ tiêu 1.0." */
export function provenance(facts: ReportFacts, now: string, version: string): Provenance {
  const words = facts.words.provenance;
  const tables = facts.review.reading.tables
    .filter((table) => table.included)
    .map((table) => tableProse(facts, table));
  const paragraphs: Provenance["paragraphs"][number][] = [];
  for (let index = 0; index < Math.max(1, tables.length); index += TABLES_A_PARAGRAPH) {
    const start = index === 0 ? words.start : "";
    const isLast = index + TABLES_A_PARAGRAPH >= tables.length;
    const list = joinProse(tables.slice(index, index + TABLES_A_PARAGRAPH), "; ");
    const end = isLast ? `.${countedText(facts)}${fillTime(words.written, now, version)}` : ";";
    paragraphs.push(follow(facts, [start, ...list, end]));
  }
  return { kind: "provenance", paragraphs };
}

function countedText(facts: ReportFacts): string {
  const words = facts.words.provenance;
  const counted = facts.review.assessments.filter((each) => each.counted);
  const ruled = counted.filter(isRuled).length;
  const count = (value: number): string => formatShown(value, { kind: "count" }, facts.numbers);
  const all = words.counted
    .replace("{count}", count(counted.length))
    .replace("{digits}", String(facts.decimals.digits));
  return ruled > 0 ? all + words.ruled.replace("{count}", count(ruled)) : all;
}

/** As a formula it follows its rows and columns; where those are gone it says where they were. */
function follow(facts: ReportFacts, prose: Prose): Provenance["paragraphs"][number] {
  const text = say(prose, facts.numbers);
  const live = `IFERROR(${proseFormula(prose, facts.numbers, () => "")},${textLiteral(text)})`;
  return { text, onSheet: live.length < LONGEST_FORMULA ? formula(() => live) : text };
}

function tableProse(facts: ReportFacts, table: IndicatorTable): Prose {
  const { sheet, row, rows } = table.block;
  const { target, actual } = table.chosen;
  const tag = label.source(table.id);
  // From the row above the first one: rows put in below it, and rows that are deleted, are followed too.
  const above = Math.max(table.firstRow - 1, 0);
  const at = { sheet, row: above, column: target ?? actual ?? 0 };
  const height = row + rows - above;
  const letters = (column: number | undefined): Quoted | string => {
    if (column === undefined) return "–";
    const place = sheetAddressOf({ ...at, column });
    return {
      ...{ tag, text: columnLetters(column) },
      formula: () => `SUBSTITUTE(ADDRESS(1,COLUMN(${place}),4),"1","")`,
    };
  };
  const head = sheetAddressOf(at);
  const whole = sheetAddressOf({ ...at, rows: height, columns: 1 });
  return fill(facts.words.provenance.table, {
    sheet,
    target: letters(target),
    actual: letters(actual),
    first: {
      ...{ tag, text: String(table.firstRow + 1) },
      formula: () => `(ROW(${head})+${table.firstRow - above})`,
    },
    last: {
      ...{ tag, text: String(row + rows) },
      formula: () => `(ROW(${head})+ROWS(${whole})-1)`,
    },
  });
}

function fillTime(template: string, now: string, version: string): string {
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
