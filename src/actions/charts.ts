/** Inserts the sheet of charts: fetched when it is first needed (fetched.ts). */

import { chartsSheet } from "../charting/chartsSheet";
import { insertPages } from "../excel/report/insertPages";
import { removeSheet } from "../excel/lay/insertSheet";
import type { OwnWrites } from "../excel/ownWrites";
import { freeSheetName } from "../report/layout/reportSheetName";
import { chartsText } from "../text/sheets/charts";
import { formatVietnamTime } from "../text/units";
import { mustHaveIndicators } from "./markMissed";
import type { View } from "./view";

export interface WrittenCharts {
  /** Excel's id of the sheet. */
  readonly id: string;
  /** False where this Excel would not draw them: their figures stand. */
  readonly areDrawn: boolean;
}

/** Adds the sheet behind all others and shows it. */
export async function writeCharts(view: View, now: string, own: OwnWrites): Promise<WrittenCharts> {
  mustHaveIndicators(view);
  const { language } = view.review.reading;
  const names = view.sheets.map(({ name }) => name);
  const plan = chartsSheet(view.review, {
    sheetName: freeSheetName(names, chartsText(language).sheetName),
    language,
    time: formatVietnamTime(now),
    decimals: view.settings.report.decimals,
  });
  const { ids, refused } = await insertPages([plan], own);
  return { id: ids[0] ?? "", areDrawn: !refused.includes("charts") };
}

/** Takes it away. */
export async function removeChartsSheet(id: string, own: OwnWrites): Promise<void> {
  await removeSheet(id, own);
}
