/** Writes the sheet of charts, or renews the one that lies there: fetched when it is first needed (fetched.ts). */

import { chartsSheet, type ChartsWriting } from "../charting/chartsSheet";
import { unlessRefused } from "../excel/inExcel";
import type { FailureCode } from "../excel/failure";
import { insertPages } from "../excel/report/insertPages";
import { renewPage } from "../excel/report/renewPage";
import { removeSheet } from "../excel/lay/insertSheet";
import { NO_CONTENTS } from "../excel/read/readSheet";
import type { IdentifiedSheet } from "../excel/read/readOverview";
import type { OwnWrites } from "../excel/ownWrites";
import { highlightMarks } from "../formulas/highlightMarks";
import { CHARTS_NAME } from "../model/ourSheets";
import { freeSheetName } from "../report/layout/reportSheetName";
import { chartsText } from "../text/sheets/charts";
import { formatVietnamTime } from "../text/units";
import { areChartsRemoved, chartsSheetIn, type ChartsKept } from "./charts/chartsPlace";
import { planRenewal } from "./charts/chartsRenewal";
import { mustHaveIndicators } from "./markMissed";
import type { Session } from "./session";
import type { ChartsDone, View } from "./view";
import type { WorkbookFacts } from "./workbookFacts";
import type { Written } from "./written";

/** How it is written. */
export interface ChartsManner {
  /** ISO time. */
  readonly now: string;
  readonly own: OwnWrites;
  /** Cells a person typed over and gave up, as they were named. */
  readonly replacing: string | null;
  /** Whether it is shown. */
  readonly isShown: boolean;
}

export interface WrittenCharts {
  /** The sheet as it stands; null: nothing was written. */
  readonly sheet: IdentifiedSheet | null;
  readonly isNew: boolean;
  readonly kept: ChartsKept | null;
  readonly takeBack: () => Promise<unknown>;
}

/** Adds the sheet behind all others (3 round trips), or renews the one that is there (3, and 1 where a chart changes). */
export async function writeCharts(view: View, manner: ChartsManner): Promise<WrittenCharts> {
  mustHaveIndicators(view);
  const lying = chartsSheetIn(view.facts);
  if (lying === null) return addChartsSheet(view, manner);
  return unlessRefused(
    () => renewCharts(view, lying, manner),
    ["TypedOver", "CellsInTheWay", "ReportProtected"],
    async ({ code, cells }) => leftAlone(keptBy(code, cells)),
  );
}

/** The sheet by itself, in the language of the document; what was left of it as it was is told. */
export async function insertCharts(
  session: Session,
  view: View,
  given: Pick<ChartsManner, "now" | "replacing">,
): Promise<ChartsDone> {
  const { kept, isNew, takeBack } = await writeCharts(view, { ...given, own: session.own, isShown: true });
  const isWritten = kept === null || kept.reason === "notDrawn";
  if (isWritten) session.takenBackBy(takeBack);
  return { view: isWritten ? await session.readAgain() : view, isNew, kept };
}

/** After a report was written over how the workbook was `before`: both are taken back together, and what Excel refuses of the charts costs the report nothing. */
export async function addCharts(
  written: Written,
  before: WorkbookFacts,
  { view, ...manner }: Pick<ChartsManner, "now" | "own"> & { readonly view: View },
): Promise<Written> {
  if (areChartsRemoved(before)) return written;
  const { sheet, kept, takeBack } = await unlessRefused(
    () => writeCharts(view, { ...manner, replacing: null, isShown: false }),
    "any",
    async () => leftAlone({ reason: "refused" }),
  );
  const { known } = written;
  const others = known.sheets.filter(({ id }) => id !== sheet?.id);
  return {
    ...written,
    known: {
      ...known,
      sheets: sheet === null ? known.sheets : [...others, sheet],
      ...(kept === null ? {} : { chartsKept: kept }),
    },
    notes: [...written.notes, ...(kept === null ? [] : (["chartsLeft"] as const))],
    takeChartsBack: takeBack,
  };
}

function leftAlone(kept: ChartsKept): WrittenCharts {
  return { sheet: null, isNew: false, kept, takeBack: async () => undefined };
}

function keptBy(code: FailureCode, cells: string | null): ChartsKept {
  if (code === "ReportProtected") return { reason: "locked" };
  return { reason: code === "TypedOver" ? "typed" : "inTheWay", cells: cells ?? "" };
}

function chartsWriting(view: View, now: string): Omit<ChartsWriting, "sheetName" | "drawn"> {
  const { language } = view.review.reading;
  return { language, time: formatVietnamTime(now), decimals: view.settings.report.decimals };
}

async function addChartsSheet(view: View, { now, own, isShown }: ChartsManner): Promise<WrittenCharts> {
  const writing = chartsWriting(view, now);
  const taken = view.sheets.map(({ name }) => name);
  const sheetName = freeSheetName(taken, chartsText(writing.language).sheetName);
  const plan = chartsSheet(view.review, { ...writing, sheetName, drawn: [] });
  const { ids, refused } = await insertPages([plan], own, isShown);
  const id = ids[0] ?? "";
  own.rememberPage(id);
  const names = plan.names.map(({ name, block }) => ({ name, sheet: sheetName, ...block }));
  return {
    sheet: {
      ...NO_CONTENTS,
      id,
      name: sheetName,
      tables: [],
      names,
      visibility: "visible",
      isProtected: false,
      isOurReport: false,
    },
    isNew: true,
    kept: refused.includes("charts") ? { reason: "notDrawn" } : null,
    takeBack: () => removeSheet(id, own),
  };
}

async function renewCharts(
  view: View,
  { id }: IdentifiedSheet,
  { now, own, replacing, isShown }: ChartsManner,
): Promise<WrittenCharts> {
  const lying = { id, name: CHARTS_NAME, marks: highlightMarks, own };
  const renewed = await renewPage(lying, isShown, (page, names) => {
    const writing = chartsWriting(view, now);
    if (page === null) {
      const sheetName = freeSheetName(names, chartsText(writing.language).sheetName);
      return { plan: chartsSheet(view.review, { ...writing, sheetName, drawn: [] }), before: null };
    }
    return planRenewal(view, page, writing, replacing);
  });
  const { sheet, cells, areDrawn, takeBack } = renewed;
  return {
    sheet: cells === null ? null : { ...cells, id: sheet, isOurReport: false },
    isNew: false,
    kept: areDrawn ? null : { reason: "notDrawn" },
    takeBack,
  };
}
