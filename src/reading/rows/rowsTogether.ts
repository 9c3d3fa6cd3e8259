/** What rows are beside each other: headings filled with noughts, remarks between lines, names that go on, what stands below the table. */

import { isRemark } from "../../vocabulary/remarks";
import type { TableRow } from "./tableRow";

/** Rows of noughts without a unit, over a row that has one, head it. */
export function withNoughtsAsHeadings(rows: readonly TableRow[]): readonly TableRow[] {
  return rows.map((row, at) =>
    row.isNought && row.kind !== "subItem" && rows[at + 1]?.hasUnit === true
      ? { ...row, kind: "group", hasFigures: false, hasTarget: false, isEmpty: true }
      : row,
  );
}

/** "Nguyên nhân: …" between the lines. */
export function isRemarkRow({ isAlone, isEmpty, printed, number }: TableRow): boolean {
  return isAlone && isEmpty && number === null && isRemark(printed);
}

/** "nghèo theo chuẩn đa chiều" alone right below "Tỷ lệ hộ": one name on two rows. */
export function goesOn(before: TableRow, row: TableRow): boolean {
  if (!row.isAlone || row.kind !== "plain" || row.row !== before.row + 1 || before.isAlone) return false;
  return before.hasFigures && before.texts === null && /^\p{Ll}/u.test(row.printed);
}

/** The row with the rest of its name. */
export function continueRow(before: TableRow, row: TableRow): TableRow {
  const name = `${before.name} ${row.printed}`;
  return { ...before, printed: `${before.printed} ${row.printed}`, name, begun: before.begun ?? before };
}

/** "1 | Tỷ lệ hộ gia đình sử dụng" over "nước sạch đạt quy chuẩn | 80 | 82": one name on two rows, the figures in the second. */
export function withNamesJoined(rows: readonly TableRow[]): readonly TableRow[] {
  return rows.flatMap((row, at): readonly TableRow[] => {
    const [before, next] = [rows[at - 1], rows[at + 1]];
    if (next !== undefined && beginsName(row, next, rows[at + 2])) return [];
    if (before === undefined || !beginsName(before, row, next)) return [row];
    const { kind, number } = before;
    const name = `${before.name} ${row.name}`;
    const printed = `${before.printed} ${row.printed}`;
    return [{ ...row, kind, number, name, printed, begun: before }];
  });
}

function beginsName(row: TableRow, next: TableRow, after: TableRow | undefined): boolean {
  const isBegun = row.kind === "numbered" || row.kind === "subNumbered";
  if (!isBegun || !row.isAlone || !row.isEmpty || /[:.;]$/u.test(row.name)) return false;
  return goesOnWithFigures(row, next) && (after === undefined || !goesOnWithFigures(next, after));
}

function goesOnWithFigures(before: TableRow, { kind, row, texts, hasFigures, printed }: TableRow): boolean {
  return (
    kind === "plain" && row === before.row + 1 && texts === null && hasFigures && /^\p{Ll}/u.test(printed)
  );
}

/** Notes and signatures without a sign of their own, and groups of nothing, are no part of the table. */
export function withoutTrailing(rows: readonly TableRow[]): readonly TableRow[] {
  let end = rows.length;
  while (end > 0) {
    const last = rows[end - 1];
    if (last === undefined || !last.isEmpty || last.kind === "numbered") break;
    end--;
  }
  return rows.slice(0, end);
}
