/** What a view is made from: the cells that were read and what lies in the workbook. */

import { readAndJudge } from "./judgedCells";
import type { ChartsKept } from "./charts/chartsPlace";
import type { View } from "./view";
import type { StoredText } from "../model/storedText";
import type { FoundRule } from "../excel/read/readSheet";
import type { FarCells, IdentifiedSheet, WorkbookRead } from "../excel/read/readOverview";
import type { Review } from "../model/assessment";
import { addressOf } from "../model/address";
import type { SheetCells } from "../model/cells";
import type { Issue } from "../model/issue";
import { highlightMarks } from "../formulas/highlightMarks";
import type { Memory } from "../report/kept/pageMemory";
import {
  NOTHING_STORED,
  type ReportRecord,
  type Settings,
  type StoredReading,
  withPresentNames,
} from "../settings/index";

/** Facts of the workbook a view is made from. */
export interface WorkbookFacts {
  /** ISO time of reading. */
  readonly readAt: string;
  readonly sheets: readonly IdentifiedSheet[];
  /** Names of sheets Excel gave no contents of. */
  readonly unread: readonly string[];
  /** Our highlights as they lie. */
  readonly rules: readonly FoundRule[];
  /** Ids of sheets whose rules Excel would not list: ours may lie there, and none is laid on top of them. */
  readonly unseenRules: readonly string[];
  /** Ids of all rules by formula at the reading, anyone's. */
  readonly standing: readonly string[];
  readonly stored: StoredText;
  /** The settings in `stored`: what others' changes are told by. */
  readonly settings: Settings;
  readonly record: ReportRecord | null;
  /** Excel's id of the report sheet. */
  readonly reportSheet: string | null;
  /** The report sheet as it was read; null where there is none. */
  readonly page: ReportPage | null;
  /** What to say of the workbook as it lies: it calculates by hand; a report without our settings, which were stored with it; a second report. */
  readonly bookIssues: readonly Issue[];
  /** Where stored choices could not be used. */
  readonly damaged: readonly string[];
  /** Where the last storing met another person's choices. */
  readonly overridden: readonly string[];
  readonly opensByItself: boolean;
  /** What kept the sheet of charts from being written with the last report; absent: nothing did. */
  readonly chartsKept?: ChartsKept;
  /** The workbook was written to since and could not be read again. */
  readonly isBehind: boolean;
}

/** A report sheet of ours. */
export interface ReportPage {
  readonly sheet: string;
  /** What it remembers of its last writing. */
  readonly memory: Memory | null;
  /** null: just written, and Excel gave no cells of it. */
  readonly cells: SheetCells | null;
}

/** What Excel adds to the name of a copied sheet; the copy stands before the sheet it was made from unless told otherwise. */
const COPY = / \(\d+\)$/;

/** The facts of a reading, with what its stored text says, and its report page as `asPage` has it. */
export function factsFrom(
  read: WorkbookRead,
  readAt: string,
  { settings, report, lost: damaged }: StoredReading = NOTHING_STORED,
  asPage: (cells: SheetCells) => ReportPage | null = () => null,
): WorkbookFacts {
  const reports = read.sheets.filter(({ isOurReport }) => isOurReport);
  const sheet = reports.find(({ name }) => !COPY.test(name)) ?? reports[0];
  const others = reports.filter((other) => other !== sheet).map(({ name }) => name);
  const page = sheet === undefined ? null : asPage(sheet);
  return {
    readAt,
    sheets: read.sheets,
    unread: read.unread,
    rules: read.rules.filter(({ formula }) => highlightMarks.isOurs(formula)),
    unseenRules: read.unseenRules,
    standing: read.rules.map(({ id }) => id),
    stored: read.stored,
    settings,
    record: report,
    reportSheet: sheet?.id ?? null,
    page,
    bookIssues: [
      ...(read.isManual ? [CALCULATED_BY_HAND] : []),
      ...(read.stored.text === null ? settingsLost(page) : []),
      ...others.map((other) => secondReport(other, sheet?.name ?? "")),
      ...read.far.map(farCells),
    ],
    damaged: read.stored.text === null ? [] : damaged,
    overridden: [],
    opensByItself: read.opensByItself,
    isBehind: false,
  };
}

/** Everything the pane shows of these facts under these settings; what it showed `before` spares it a reading. No trip. */
export function buildView(
  known: WorkbookFacts,
  settings: Settings,
  canUndo: boolean,
  before: View | null = null,
): View {
  const reviewed = readAndJudge(known, settings, before);
  return {
    facts: known,
    readAt: known.readAt,
    settings: withPresentNames(settings, reviewed.reading.indicators),
    review: { ...reviewed, issues: [...known.bookIssues, ...reviewed.issues] },
    sheets: listSheets(known, reviewed),
    targetHeadlines: targetHeadlines(known, settings, reviewed),
    report: known.page && { sheet: known.page.sheet, writtenAt: known.page.memory?.at ?? null },
    comparable: listComparable(known, reviewed),
    isHighlighted: known.rules.length > 0,
    isFirstRun: known.stored.text === null,
    canUndo,
    unread: known.unread,
    lost: known.damaged,
    overridden: known.overridden,
    opensByItself: known.opensByItself,
    isBehind: known.isBehind,
  };
}

function listSheets({ sheets }: WorkbookFacts, { reading }: Review): View["sheets"] {
  const counts = new Map<string, number>();
  for (const { cell } of reading.indicators) counts.set(cell.sheet, (counts.get(cell.sheet) ?? 0) + 1);
  return sheets.map(({ name, isOurReport, visibility }) => ({
    name,
    indicators: counts.get(name) ?? 0,
    isReport: isOurReport,
    hidden: visibility !== "visible",
  }));
}

/** What the report remembers, while it is the one that lies there; then every other sheet that has a table. */
function listComparable({ page, record, sheets }: WorkbookFacts, { reading }: Review): View["comparable"] {
  const figures = record?.figures ?? [];
  const times = figures.map((packed) => String((packed as { readonly at?: unknown }).at));
  const isLast = times.length > 0 && times[0] === page?.memory?.at;
  const names = new Set(reading.tables.map(({ block }) => block.sheet));
  const tables = sheets.filter(({ name }) => names.has(name));
  return [
    ...(isLast ? times : []).map((at, index) => ({ kind: "report" as const, index, at })),
    ...(tables.length < 2 ? [] : tables).map(({ name }) => ({ kind: "sheet" as const, name })),
  ];
}

/** A figure typed since the last F9 may stand beside an old total: what is judged may be old, so it is said first. */
const CALCULATED_BY_HAND: Issue = {
  code: "calculatedByHand",
  severity: "mustFix",
  id: "calculatedByHand",
  cell: null,
  indicator: null,
  facts: {},
};

/** Saving by a program that drops add-ins' settings takes rulings away: never in silence. */
function settingsLost(page: ReportPage | null): Issue[] {
  if (page === null || page.memory === null) return [];
  const { sheet, memory } = page;
  const about = { cell: { sheet, row: 0, column: 0 }, indicator: null };
  const facts = { rulings: memory.marks.ruled?.length ?? 0 };
  return [{ code: "settingsLost", severity: "mustFix", id: `settingsLost:${memory.at}`, ...about, facts }];
}

/** A copy, or another person's report put in by hand: only one is updated, and the other's words would be forgotten in it. */
function secondReport(sheet: string, used: string): Issue {
  return {
    code: "secondReport",
    severity: "mustFix",
    id: `secondReport:${sheet}`,
    cell: { sheet, row: 0, column: 0 },
    indicator: null,
    facts: { used },
  };
}

/** A stray character keeps nobody from reading the table; but it may be the end of one. */
function farCells({ sheet, blocks, count }: FarCells): Issue {
  const addresses = blocks.map(addressOf).join("; ");
  const [first = { row: 0, column: 0 }] = blocks;
  return {
    code: "farCellsUnread",
    severity: "worthChecking",
    id: `farCellsUnread:${sheet}:${addresses}`,
    cell: { sheet, row: first.row, column: first.column },
    indicator: null,
    facts: { addresses, count },
  };
}

/** Each asks for a reading of the whole workbook: of a hundred sheets with two plans each the others are shown without a count. */
const MOST_HEADLINES_TRIED = 12;

/** The headline each target column of a table would give, the others being as chosen; of the first few tables. */
function targetHeadlines(known: WorkbookFacts, settings: Settings, now: Review): View["targetHeadlines"] {
  const candidates = now.reading.tables
    .filter(({ targetCandidates }) => targetCandidates.length > 1)
    .flatMap(({ id, targetCandidates, chosen }) =>
      targetCandidates.map((column) => ({ table: id, column, isChosen: column === chosen.target })),
    );
  const others = new Set(candidates.filter(({ isChosen }) => !isChosen).slice(0, MOST_HEADLINES_TRIED));
  return candidates
    .filter((one) => one.isChosen || others.has(one))
    .map(({ table, column, isChosen }) => {
      const { columns } = settings.reading;
      const reading = {
        ...settings.reading,
        columns: { ...columns, [table]: { ...columns[table], target: column } },
      };
      const { tally } = isChosen ? now : readAndJudge(known, { ...settings, reading });
      return { table, column, met: tally.metOrExceeded, total: tally.total };
    });
}
