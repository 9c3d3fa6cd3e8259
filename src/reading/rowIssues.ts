/** Doubts about what the rows of a table are. */

import type { Issue } from "../model/issue";
import { looksOldStill } from "./oldFonts";
import type { TableReading } from "./readTable";
import { VERDICT_SIGN } from "./columns/verdictColumns";
import { listIndicatorsBeside } from "./sideBySide";
import { issueAt } from "./issueAt";
import { headingForm } from "../vocabulary/forms";
import { isOrganisation } from "../vocabulary/rows";
import { UNITS_AS_ROWS } from "../vocabulary/secondMeanings";

/** Every doubt of one table about its rows as a whole. */
export function rowIssues(reading: TableReading): readonly Issue[] {
  return [
    ...noughtRows(reading),
    ...unitsAsRows(reading),
    ...indicatorsBeside(reading),
    ...signsUnread(reading),
    ...struckRows(reading),
    ...oldFonts(reading),
    ...countCriteria(reading),
  ];
}

/** Noughts without a unit in a table of units, said once for headings and once for what is counted. */
function noughtRows({ table, block, noughts }: TableReading): readonly Issue[] {
  return (["heading", "counted"] as const).flatMap((reading) => {
    const rows = noughts.filter(({ kind }) => (kind === "group") === (reading === "heading"));
    const [first] = rows;
    if (first === undefined) return [];
    const names = rows.map(({ name }) => name).join("; ");
    const cell = block.grid.ref(first.row, first.nameColumn);
    return [issueAt("noughtRows", "worthChecking", table.id, cell, { reading, count: rows.length, names })];
  });
}

/** Share of the names that must be those of bodies or places. */
const MOST = 0.6;

/** One indicator with a row for each unit: said, so that the count is not taken for one of indicators. */
function unitsAsRows({ table, block, drafts, columns }: TableReading): readonly Issue[] {
  const { name } = table.chosen;
  if (name === undefined || columns.ruled.has("name") || drafts.length < 2) return [];
  const heading = table.columns.find(({ column }) => column === name)?.heading ?? "";
  const units = UNITS_AS_ROWS.test(headingForm(heading))
    ? drafts
    : drafts.filter(({ indicator }) => isOrganisation(indicator.name));
  if (units.length < drafts.length * MOST) return [];
  const facts = { sheet: table.block.sheet, count: drafts.length, name: units[0]?.indicator.name ?? "" };
  const cell = block.grid.ref(block.firstRow, name);
  return [issueAt("rowsAreUnits", "forInformation", table.id, cell, facts)];
}

/** Of several indicators side by side one is read: which, and which are not. */
function indicatorsBeside({ table, block, columns }: TableReading): readonly Issue[] {
  const [chosen, ...others] = listIndicatorsBeside(table);
  if (chosen === undefined || columns.ruled.has("target")) return [];
  const facts = { sheet: table.block.sheet, chosen, others: others.join("; "), count: others.length + 1 };
  const cell = block.grid.ref(block.headingRows[0] ?? block.firstRow, table.chosen.target ?? 0);
  return [issueAt("indicatorsBeside", "worthChecking", table.id, cell, facts)];
}

/** A column of verdicts in which two rows or more have one sign that says nothing by itself: "●" in green or red. */
function signsUnread({ table, block, drafts }: TableReading): readonly Issue[] {
  const printed = drafts.flatMap(({ indicator }) => indicator.printedVerdict ?? []);
  const signs = new Set(printed.map((one) => one.printed.trim()));
  const isUnread = printed.every((one) => one.outcome === null && VERDICT_SIGN.test(one.printed.trim()));
  const [first] = printed;
  if (first === undefined || printed.length < 2 || !isUnread) return [];
  const heading = table.columns.find(({ column }) => column === first.cell.column)?.heading ?? "";
  const facts = { sheet: block.grid.sheet.name, heading, signs: [...signs].join(" ") };
  return [issueAt("signsUnread", "worthChecking", table.id, first.cell, facts)];
}

/** A counted row that somebody crossed out, wholly or in the figures used, said once for the table. */
function struckRows({ table, block, drafts }: TableReading): readonly Issue[] {
  const { chosen } = table;
  const { struckRows: whole, partlyStruckRows } = block.grid.sheet.looks;
  if (whole.length + partlyStruckRows.length === 0) return [];
  const struck = drafts.flatMap(({ indicator: { name, cell } }) => {
    const columns = [cell.column, chosen.target, chosen.actual].flatMap((column) => column ?? []);
    const column = columns.find(
      (one) => block.grid.shown(cell.row, one) !== "" && block.grid.isStruck(cell.row, one),
    );
    return column === undefined ? [] : [{ name, cell: block.grid.ref(cell.row, column) }];
  });
  const [first] = struck;
  if (first === undefined) return [];
  const facts = { count: struck.length, names: struck.map(({ name }) => name).join("; ") };
  return [issueAt("struckOut", "worthChecking", table.id, first.cell, facts)];
}

/** Texts of a font whose letters stand for others, where they could not be surely read as such. */
function oldFonts({ table, block, drafts }: TableReading): readonly Issue[] {
  const { oldFontRows, oldFontColumns } = block.grid.sheet.looks;
  const found = drafts.flatMap(({ indicator: { name, cell } }) => {
    const font = oldFontRows.get(cell.row) ?? oldFontColumns.get(cell.column);
    return font !== undefined && looksOldStill(name) ? [{ font, cell }] : [];
  });
  const [first] = found;
  if (first === undefined) return [];
  const facts = { count: found.length, font: first.font };
  return [issueAt("oldFont", "worthChecking", table.id, first.cell, facts)];
}

/** A set of criteria can be counted either way: said, with the other way a click away. */
function countCriteria({ table, block, criteria, drafts }: TableReading): readonly Issue[] {
  if (criteria === null) return [];
  const counting = drafts.some(({ isCriterion }) => isCriterion) ? "criteria" : "contents";
  const cell = block.grid.ref(block.firstRow, table.block.column);
  const facts = { ...criteria, counting, sheet: table.block.sheet };
  return [issueAt("criteriaCounted", "forInformation", table.id, cell, facts)];
}
