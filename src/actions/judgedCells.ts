/** From the cells that were read to what is judged of them, and back to a cell. No trip. */

import { buildReview } from "../judging/review";
import type { Review } from "../model/assessment";
import type { CellRef, CellValue } from "../model/cells";
import type { Issue } from "../model/issue";
import { isOurSheet } from "../model/ourSheets";
import { readIndicators } from "../reading/readIndicators";
import type { Settings } from "../settings/index";
import type { View } from "./view";
import type { WorkbookFacts } from "./workbookFacts";

/** Read and judged under these settings; cells that were read under the same choices `before` are not read again. */
export function readAndJudge(
  { sheets, unread }: WorkbookFacts,
  { reading, judging }: Settings,
  before: View | null = null,
): Review {
  const known = before !== null && isReadAlike(before, sheets, reading) ? before.review.reading : null;
  const reviewed = buildReview(known ?? readIndicators(sheets, reading), judging);
  return unread.length === 0
    ? reviewed
    : { ...reviewed, issues: [...unread.map(unreadSheet), ...reviewed.issues] };
}

/** Whether a view rests on the very same cells of the users' sheets, read under the same choices. */
function isReadAlike(
  { facts, settings }: View,
  sheets: WorkbookFacts["sheets"],
  reading: Settings["reading"],
): boolean {
  const [was, is] = [facts.sheets, sheets].map((all) => all.filter((sheet) => !isOurSheet(sheet)));
  return (
    was?.length === is?.length &&
    (was ?? []).every((sheet, at) => sheet === is?.[at]) &&
    JSON.stringify(settings.reading) === JSON.stringify(reading)
  );
}

/** A table there would be missed: never in silence. */
function unreadSheet(sheet: string): Issue {
  return {
    code: "sheetUnread",
    severity: "worthChecking",
    id: `sheetUnread:${sheet}`,
    cell: { sheet, row: 0, column: 0 },
    indicator: null,
    facts: { sheet },
  };
}

/** The raw value of a cell as read; "" where nothing was. */
export function valueIn(sheets: WorkbookFacts["sheets"]): (cell: CellRef) => CellValue {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return ({ sheet: name, row, column }) => {
    const sheet = byName.get(name);
    return sheet?.values[row - sheet.row]?.[column - sheet.column] ?? "";
  };
}
