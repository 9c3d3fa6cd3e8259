/** Views of the sample workbook, read and judged by the real rooms; only what Excel would add is written by hand. */

import type { SelfCheck } from "../../src/model/selfcheck";
import { nganSon2023, type SampleSheet } from "../../host/workbooks/nganSon2023";
import type { Actions, Done, View } from "../../src/actions/index";
import { compareWith } from "../../src/actions/comparing";
import { Session } from "../../src/actions/session";
import { unitsActions } from "../../src/actions/units/unitsActions";
import * as wordFilesRoom from "../../src/actions/wordFiles";
import { factsFrom, buildView } from "../../src/actions/workbookFacts";
import type { WorkbookRead } from "../../src/excel/read/readOverview";
import { DEFAULT_SETTINGS, type Settings } from "../../src/settings/index";
import { sampleCells } from "../samples/sampleCells";

const READ_AT = "2023-12-22T14:05:00";

/** Nothing chosen. */
export const defaults: Settings = DEFAULT_SETTINGS;

/** Zero-based row of the sheet, column and value: an edit of the sample. */
export interface Edit {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly value: number | string | null;
}

/** What makes it doubtful: an actual left empty, a target that became a date, an attainment nobody can have. */
export const DOUBTS: readonly Edit[] = [
  { sheet: 0, row: rowOf(0, "Tỷ lệ chất thải rắn"), column: 6, value: null },
  { sheet: 0, row: rowOf(0, "Số sản phẩm OCOP"), column: 6, value: "1.250 sp." },
];

/** Zero-based row of the first name that begins so. */
export function rowOf(sheet: number, name: string): number {
  return nganSon2023[sheet]?.rows.findIndex((row) => String(row.cells[1] ?? "").startsWith(name)) ?? -1;
}

function edited(sheets: readonly SampleSheet[], edits: readonly Edit[]): readonly SampleSheet[] {
  return sheets.map((sheet, at) => ({
    ...sheet,
    rows: sheet.rows.map((row, place) => ({
      ...row,
      cells: row.cells.map(
        (cell, column) =>
          edits.find((edit) => edit.sheet === at && edit.row === place && edit.column === column)?.value ??
          (edits.some((edit) => edit.sheet === at && edit.row === place && edit.column === column)
            ? null
            : cell),
      ),
    })),
  }));
}

/** The sample as the pane would see it, with these settings and edits. */
export function sampleView(part: Partial<View> = {}, edits: readonly Edit[] = []): View {
  return viewOf(edited(nganSon2023, edits), part);
}

/** The sample with "Giảm tỷ lệ hộ nghèo", which may be a level or a fall: its direction is a guess, said for information. */
export function guessedView(part: Partial<View> = {}): View {
  const row = rowOf(0, "Mức giảm tỷ lệ hộ nghèo");
  return sampleView(part, [{ sheet: 0, row, column: 1, value: "Giảm tỷ lệ hộ nghèo" }]);
}

/** Any sheets as the pane would see them. */
export function viewOf(sheets: readonly SampleSheet[], part: Partial<View> = {}): View {
  const settings = part.settings ?? defaults;
  const asked = JSON.stringify([sheets, settings]);
  const known = judgedViews.get(asked) ?? judgedView(sheets, settings);
  judgedViews.set(asked, known);
  return { ...known, ...part, settings };
}

/** Reading is pure: the same sheets and settings need not be read twice. */
const judgedViews = new Map<string, View>();

function judgedView(sheets: readonly SampleSheet[], settings: Settings): View {
  const read = sampleCells(sheets).map((cells, at) => ({ ...cells, id: `{${at}}` }));
  const facts = factsFrom({ ...NOTHING_ELSE, sheets: read }, READ_AT);
  return buildView(facts, settings, false);
}

/** A workbook of nothing but sheets, with something chosen in it before. */
const NOTHING_ELSE: Omit<WorkbookRead, "sheets"> = {
  rules: [],
  unseenRules: [],
  unread: [],
  far: [],
  isManual: false,
  stored: { text: "{}", chunks: 1 },
  opensByItself: false,
};

/** A workbook without a table. */
export function emptyView(part: Partial<View> = {}): View {
  const words = nganSon2023[2]?.rows.filter((row) => row.kind === "note") ?? [];
  const sheet = (name: string) => ({ name, widths: [], merges: [], rows: words });
  return viewOf([sheet("Trang tính1"), sheet("Danh bạ")], part);
}

const REPORT = { sheet: "Báo cáo 2023", writtenAt: READ_AT };

/** The report as written at five past two. */
export const written = REPORT;

/** A view whose report was written from other figures, under this headline. */
export function staleView(view: View, headline: string): View {
  const memory = { at: READ_AT, facts: "", headline, marks: {}, blocks: {} };
  return {
    ...view,
    report: REPORT,
    facts: { ...view.facts, page: { sheet: REPORT.sheet, memory, cells: null } },
  };
}

/** What the sample's report is on the clipboard. */
export const COPY = { html: "<p>Năm 2023</p>", plain: "Năm 2023" };

/** Actions over the sample held in memory: they do to it what the real ones would show. */
export function actionsOver(
  first: View,
  others: Partial<Actions> = {},
  edits: readonly Edit[] = [],
): Actions {
  let view = first;
  const become = (next: View) => (view = next);
  const done = (next: View): Done => ({ view: become(next), skipped: [], unmarked: [], notes: [] });
  return {
    read: async () => view,
    choose: async (_, settings) => {
      const judged = sampleView({ settings }, edits);
      return become({
        ...view,
        ...(view.review.reading.tables.length === 0 ? {} : { review: judged.review }),
        settings,
      });
    },
    tryOut: (_, settings) => ({ ...view, settings }),
    compare: async (_, source, language) => compareWith(view, source, language),
    // Its library wants what jsdom has not; only tests that choose a file have it.
    readOther: async (given) => (await import("../../src/actions/otherWorkbook")).readOtherWorkbook(given),
    insertCharts: async () => ({ view: { ...view, canUndo: true }, isNew: true, kept: null }),
    insertComparison: async () => done({ ...view, canUndo: true }),
    openByItself: async (_, opens) => become({ ...view, opensByItself: opens }),
    highlight: async () => done({ ...view, isHighlighted: true, canUndo: true }),
    clearHighlights: async () => done({ ...view, isHighlighted: false }),
    createReport: async () =>
      done({ ...view, report: REPORT, isHighlighted: true, canUndo: true, isFirstRun: false }),
    undo: async () => become({ ...view, report: null, isHighlighted: false, canUndo: false }),
    fillColumns: async () => ({ ...done(view), filled: 12, inTables: [] }),
    wordCopy: async () => COPY,
    selfCheck: async () => CHECK,
    wordFile: async () => ({ name: "Báo cáo chỉ tiêu 2023.docx", bytes: new Uint8Array([80, 75]) }),
    updateWordFile: async () => ({ kind: "refused", code: "notOurs" }),
    units: async () =>
      unitsActions(new Session(() => READ_AT), () => READ_AT, {
        choose: async (given) => given,
        wordFiles: async () => wordFilesRoom,
      }),
    savesFiles: () => true,
    select: async () => undefined,
    selectedBlock: async () => ({ sheet: "Trang tính1", row: 4, column: 0, rows: 36, columns: 7 }),
    insertSample: async () => become(sampleView({ isFirstRun: true })),
    watch: async () => () => undefined,
    trace: async () => null,
    ...others,
  };
}

/** Of an Excel that wants ";" between areas. */
export const CHECK: SelfCheck = {
  facts: {
    version: "16.0.1",
    platform: "PC",
    api: "1.14",
    language: "vi-VN",
    number: "1.234,5",
    listSeparator: ";",
  },
  results: [
    { id: "listSeparator", outcome: "adapted", found: ";", took: 3 },
    { id: "longText", outcome: "expected", found: "32766", took: 40 },
  ],
  left: null,
};

/** Excel's refusal as the pane recognises it: by its shape. */
export function refusal(code: string, cells: string | null = null): Error {
  const error = new Error(`Office said ${code}`);
  error.name = "ExcelFailure";
  return Object.assign(error, { code, officeCode: code, cells, detail: error.message });
}
