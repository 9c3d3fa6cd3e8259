/** What the rows and cells of the tables of a Word file are, so that each is renewed by itself. */

import type { Table } from "../report/document/reportDocument";
import type { WordFileText } from "../text/word";
import type { SlotTable } from "./controls";

/** Number and day of the letterhead are written by hand, once. */
export const letterheadTable = ({ parts }: WordFileText): SlotTable => ({
  columns: ["left", "right"],
  rows: ["names", "number"],
  persons: ["number"],
  cellTitles: [
    [parts.body, parts.motto],
    [parts.number, parts.date],
  ],
});

/** Recipients at the left, the signer at the right. */
export const signatureTable = ({ parts }: WordFileText): SlotTable => ({
  columns: ["left", "right"],
  rows: ["signed"],
  persons: [],
  cellTitles: [[parts.recipients, parts.signer]],
});

/** A table of the report, by the names of its rows. */
export function describeTable({ columns, rows }: Table): SlotTable {
  const isNumbered = columns.some(({ numbered }) => numbered !== null);
  return {
    columns: columns.map(({ name }) => name),
    rows: ["head", ...(isNumbered ? ["numbers"] : []), ...rows.map(({ id }) => `row ${id}`)],
    persons: [],
    cellTitles: null,
  };
}
