/** What writing a report needs to know of the workbook and may have to restore. */

import { ExcelFailure } from "../failure";
import { findOurs, queueAddresses, type LaidRule, type Marks } from "../lay/highlight";
import { inExcel, unlessRefused } from "../inExcel";
import type { FoundRule } from "../read/readSheet";
import { shareLooks } from "../shareLooks";
import { queueLooks, queueSnapshot, type SheetSnapshot } from "./snapshot";
import { takeStored } from "../storeSettings";
import type { StoredText } from "../../model/storedText";

/** The workbook as it was before a report was written: what that may change, and no more. */
export interface WorkbookBefore {
  readonly sheetNames: readonly string[];
  readonly sheetIds: readonly string[];
  /** null where Excel did not say. */
  readonly activeSheet: string | null;
  /** The report sheet that was there. */
  readonly report: SheetSnapshot | null;
  readonly rules: readonly LaidRule[];
  readonly stored: StoredText;
  /** Ids of all rules by formula at the last reading, ours and others'. One that is not among them and has no formula yet is what a refused writing left. */
  readonly standing?: readonly string[];
  /** Names of the charts on the sheet, where they were asked for. */
  readonly charts?: readonly string[];
}

/** What is asked of which sheet. */
interface Asked {
  readonly name: string;
  readonly marks: Marks;
  readonly hasCharts?: boolean;
}

/**
 * What the writing needs to know and may have to restore, in 1 round trip; in more where the report is too large for one answer. `reportSheet` is Excel's id of the report to rewrite.
 * Throws StructureProtected where no sheet can be added, ReportProtected where the report sheet is protected: nothing is written then.
 */
export async function captureWorkbook(
  reportSheet: string | null,
  ours: readonly FoundRule[],
  kind: Asked,
): Promise<WorkbookBefore> {
  const { isStructureProtected, ...before } = await unlessRefused(
    () => lookAtOnceOrInParts(reportSheet, ours, kind),
    ["ItemNotFound"],
    // A rule or the report is not where it was read. A report that is gone is written anew.
    async () => {
      const [there, rules] = [
        await sheetExists(reportSheet),
        await findOurs(
          ours.map(({ sheet }) => sheet),
          kind.marks,
          null,
          ours,
        ),
      ];
      return lookAtOnceOrInParts(there ? reportSheet : null, rules.rules, kind);
    },
  );
  if (before.report === null && isStructureProtected) {
    throw new ExcelFailure("StructureProtected", "", "sheets cannot be added to this workbook");
  }
  if (before.report?.cells.isProtected === true) {
    throw new ExcelFailure("ReportProtected", "", before.report.cells.name);
  }
  return before;
}

type Look = WorkbookBefore & { readonly isStructureProtected: boolean };

async function lookAtOnceOrInParts(
  reportSheet: string | null,
  ours: readonly FoundRule[],
  kind: Asked,
): Promise<Look> {
  const attempt = (withActive: boolean) =>
    unlessRefused(
      () => look(reportSheet, ours, kind, { withLooks: true, withActive }),
      ["ResponsePayloadSizeLimitExceeded"],
      async () => {
        const before = await look(reportSheet, ours, kind, { withLooks: false, withActive });
        return before.report === null ? before : { ...before, report: await withLooks(before.report) };
      },
    );
  return unlessRefused(
    () => attempt(true),
    NO_SHEET_IN_FRONT,
    () => attempt(false),
  );
}

/** While a chart sheet is in front Excel does not say which sheet is (OfficeDev/office-js #2444): only going back there is lost. */
const NO_SHEET_IN_FRONT = ["GeneralException", "UnsupportedSheet", "InactiveWorkbook", "unknown"] as const;

async function withLooks(report: SheetSnapshot): Promise<SheetSnapshot> {
  const formats: Excel.CellProperties[][] = [];
  while (formats.length < report.area.rows) {
    const some = await inExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItem(report.id);
      const looks = queueLooks(sheet, report.area, formats.length);
      await context.sync();
      return looks.value;
    });
    formats.push(...some);
  }
  return { ...report, formats: shareLooks(formats) };
}

async function look(
  reportSheet: string | null,
  ours: readonly FoundRule[],
  { name: reportName, hasCharts }: Asked,
  { withLooks, withActive }: { readonly withLooks: boolean; readonly withActive: boolean },
): Promise<Look> {
  return inExcel(async (context) => {
    const { workbook } = context;
    const { worksheets, settings } = workbook;
    const active = withActive ? worksheets.getActiveWorksheet() : null;
    worksheets.load("items/id,items/name");
    active?.load("id");
    workbook.load("protection/protected");
    settings.load("items/key,items/value");
    const report = reportSheet === null ? null : worksheets.getItem(reportSheet);
    const snapshot = report === null ? () => null : queueSnapshot(report, reportName, withLooks);
    const charts = report === null || hasCharts !== true ? () => ({}) : queueCharts(report);
    const rules = queueAddresses(context, ours);
    await context.sync();
    return {
      sheetNames: worksheets.items.map(({ name }) => name),
      sheetIds: worksheets.items.map(({ id }) => id),
      activeSheet: active?.id ?? null,
      report: snapshot(),
      rules: rules(),
      ...charts(),
      stored: takeStored(settings),
      isStructureProtected: workbook.protection.protected,
    };
  });
}

function queueCharts({ charts }: Excel.Worksheet): () => Pick<WorkbookBefore, "charts"> {
  charts.load("items/name");
  return () => ({ charts: charts.items.map(({ name }) => name) });
}

/** By its id. */
export async function sheetExists(sheet: string | null): Promise<boolean> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id");
    await context.sync();
    return worksheets.items.some(({ id }) => id === sheet);
  });
}
