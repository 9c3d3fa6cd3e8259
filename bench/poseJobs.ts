/** The jobs of the add-in and the Excels they are done in: what tests/excel/poses.test.ts asserts and `npm run poses` writes down. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { bootExcel, type BootedExcel, type BootOptions } from "../host/office/bootExcel";
import { POSES, type PoseName } from "../host/office/shared/poses";
import type { Block, HostWorkbook, Sheet } from "../host/workbook/model";
import { openWorkbook } from "../host/workbook/workbook";
import { createActions, type Actions, type View } from "../src/actions/index";
import { previewReport } from "../src/actions/preview";
import { COMPARISON_NAME } from "../src/model/ourSheets";
import { REPORT_NAMES } from "../src/report/layout/reportNames";
import { bookOf, stateOf } from "../tests/excel/books";
import { ROOT } from "./measure";

export const NOW_OF_POSES = "2025-12-18T08:00:00.000Z";

/** An Excel, and what the workbook is like in it. */
export interface Situation {
  readonly name: string;
  readonly options: Omit<BootOptions, "workbook">;
  /** The indicator sheets are Excel tables, or protected. */
  readonly dress?: "tables" | "protected";
  /** Why these belong together: null for a single pose. */
  readonly why: string | null;
}

/** Two at once, each with the reason why one may spoil what is done about the other. */
const PAIRS: readonly (Omit<Situation, "options"> & {
  readonly of: readonly PoseName[];
  readonly api?: string;
})[] = [
  {
    name: "; × manual",
    of: ["semicolon", "manual"],
    why: "a Vietnamese Windows with a large workbook: the separator is asked with the batch that tells how it is calculated",
  },
  {
    name: "; × tables",
    of: ["semicolon"],
    dress: "tables",
    why: "marks on several areas of a table, and filling that must leave it alone",
  },
  {
    name: "; × local number formats",
    of: ["semicolon", "localNumberFormats"],
    why: "one regional setting makes both",
  },
  {
    name: "; × unreadable rules",
    of: ["semicolon", "unreadableRules"],
    why: "the reading that asks for the separator is itself refused for the rules, and must not take that for an answer",
  },
  {
    name: "; × short rules",
    of: ["semicolon", "shortRules"],
    why: "a refused long rule is InvalidArgument, as a refused separator is; then more rules on several areas",
  },
  {
    name: "; × black borders",
    of: ["semicolon", "blackBorders"],
    why: "taking back lays sizes on several areas and lines whose colour was lost",
  },
  {
    name: "; × chart sheet",
    of: ["semicolon", "chartSheet"],
    why: "both refuse the first batch that is sent, for two reasons",
  },
  {
    name: "; × ExcelApi 1.9",
    of: ["semicolon"],
    api: "1.9",
    why: "the oldest Excel there is room for, as it stands in the offices",
  },
  {
    name: "web × manual",
    of: ["web", "manual"],
    why: "showing the page and calculating it go in one batch after the writing",
  },
  {
    name: "web × all names",
    of: ["web", "allNames"],
    why: "names of the workbook were seen among a sheet's on the web",
  },
  {
    name: "manual × local number formats",
    of: ["manual", "localNumberFormats"],
    why: "whether formats were misread is told from a text that must be calculated first",
  },
  {
    name: "manual × tables",
    of: ["manual"],
    dress: "tables",
    why: "formulas of a table that were not worked out are read as figures",
  },
  {
    name: "unreadable rules × protected",
    of: ["unreadableRules"],
    dress: "protected",
    why: "a sheet whose rules are not known and that may not be marked either",
  },
  {
    name: "unlisted rules × all names",
    of: ["unlistedRules", "allNames"],
    why: "nothing of a sheet's marks is known, and names that are not ours stand among ours",
  },
  {
    name: "manual × chart sheet",
    of: ["manual", "chartSheet"],
    why: "no sheet to go back to, and a page to be calculated and shown",
  },
  {
    name: "web × several areas selected",
    of: ["web", "severalAreas"],
    why: "the report is shown in a second batch, with a selection that cannot be asked for",
  },
];

/** Poses under which nothing is written (several sheets selected, another workbook in front), and the code that says so. */
export const REFUSING: Partial<Record<PoseName, string>> = {
  groupedSheets: "GeneralException",
  otherWorkbook: "InactiveWorkbook",
};

const names = Object.keys(POSES) as PoseName[];

export const SITUATIONS: readonly Situation[] = [
  ...names
    .filter((name) => REFUSING[name] === undefined)
    .map((name) => ({ name, options: POSES[name], why: null })),
  { name: "tables", options: {}, dress: "tables", why: null },
  { name: "protected", options: {}, dress: "protected", why: null },
  ...PAIRS.map(({ of, api, ...pair }) => ({
    ...pair,
    options: {
      ...Object.assign({}, ...of.map((name) => POSES[name])),
      ...(api === undefined ? {} : { api }),
    },
  })),
];

/** What a job needs to run. */
interface Bench {
  readonly excel: BootedExcel;
  readonly actions: Actions;
  readonly situation: Situation;
}

export interface Job {
  readonly name: string;
  book(): HostWorkbook;
  /** Throws where something is not as it should be; gives what there is to be said: "" for done as everywhere. */
  run(bench: Bench): Promise<string>;
}

/** Headings a small table has; the last two columns are empty, for filling. */
const SMALL = [
  ["TT", "Chỉ tiêu", "ĐVT", "Kế hoạch", "Thực hiện", "Tỷ lệ TH/KH (%)", "Đánh giá"],
  [1, "Thu ngân sách", "tỷ đồng", 5000, 6000, null, null],
  [2, "Trồng rừng", "ha", 40, 30, null, null],
  [3, "Trồng chè", "ha", 30, 31, null, null],
];

const small = (): HostWorkbook => bookOf({ Bảng: SMALL });

/** A sample of the host, as Excel opens it. */
function sample(file: string): () => HostWorkbook {
  return () => {
    const book = openWorkbook(new Uint8Array(readFileSync(join(ROOT, "host/workbooks", file))));
    book.calculate(true);
    return book;
  };
}

/** An assertion that works in a test and in a command. */
function hold(found: unknown, wanted: unknown, what: string): void {
  const [one, other] = [JSON.stringify(found), JSON.stringify(wanted)];
  if (one === other) return;
  const at = [...one].findIndex((letter, place) => letter !== other[place]);
  const near = (text: string): string => text.slice(Math.max(0, at - 60), at + 60);
  throw new Error(`${what}: ${near(one)} instead of ${near(other)}`);
}

/** Rules laid again may stand in another order, on different columns. */
function sheetsOf(book: HostWorkbook): unknown {
  const { sheets } = stateOf(book) as { sheets: { rules: unknown[] }[] };
  return sheets.map(({ rules, ...sheet }) => ({
    ...sheet,
    rules: rules.map((rule) => JSON.stringify(rule)).sort(),
  }));
}

/** Rules of sheets that are no report, in no order: what is marked. */
const marks = (book: HostWorkbook): number =>
  book.sheets.filter(({ names: own }) => own.length === 0).reduce((sum, { rules }) => sum + rules.length, 0);

/** Whatever the report's cells say, in one text. */
function reportText(book: HostWorkbook, view: View): string {
  const sheet = book.sheet(view.report?.sheet ?? "");
  return sheet === null ? "" : sheetText(sheet);
}

function sheetText(sheet: Sheet): string {
  const used = sheet.usedBlock(true);
  if (used === null) return "";
  const cells: string[] = [];
  for (let row = 0; row < used.row + used.rows; row++)
    for (let column = 0; column < used.column + used.columns; column++)
      cells.push(String(sheet.cell(row, column).value));
  return cells.join("\n");
}

/** A report is written, says on its live page what was judged, and is taken back with every cell as before. */
async function reported(bench: Bench, tally: readonly [number, number]): Promise<string> {
  const { excel, actions } = bench;
  const before = sheetsOf(excel.workbook);
  const { view, notes } = await actions.createReport(await actions.read());
  const { metOrExceeded, total } = view.review.tally;
  hold([metOrExceeded, total], tally, "judged");
  const text = reportText(excel.workbook, view);
  if (!text.includes(previewReport(view).narrative.headline))
    throw new Error("the page does not say the headline");
  hold(excel.workbook.activeSheet.name, view.report?.sheet, "sheet in front");
  await actions.undo();
  hold(sheetsOf(excel.workbook), before, "taken back");
  return notes.join(", ");
}

async function highlighted({ excel, actions, situation }: Bench): Promise<string> {
  const before = sheetsOf(excel.workbook);
  const first = await actions.highlight(await actions.read());
  const laid = marks(excel.workbook);
  hold(laid > 0, first.unmarked.length === 0 && situation.dress !== "protected", "marks laid");
  const second = await actions.highlight(await actions.read());
  hold(marks(excel.workbook), laid, "marks after a second time");
  await actions.clearHighlights(second.view);
  hold(marks(excel.workbook), 0, "marks after clearing");
  await actions.undo();
  await actions.undo();
  await actions.undo();
  hold(sheetsOf(excel.workbook), before, "taken back");
  return first.notes.join(", ");
}

async function filled({ excel, actions, situation }: Bench): Promise<string> {
  const before = sheetsOf(excel.workbook);
  const done = await actions.fillColumns(await actions.read());
  const sheet = excel.workbook.sheet("Bảng");
  const cells = [1, 2, 3].map((row) => [5, 6].map((column) => sheet?.cell(row, column).value));
  const empty = [1, 2, 3].map(() => ["", ""]);
  const verdicts = [
    [120, "Vượt"],
    [75, "Không đạt"],
    [103.33, "Vượt"],
  ];
  hold(cells, situation.dress === undefined ? verdicts : empty, "filled");
  hold(done.inTables, situation.dress === "tables" ? ["Bảng"] : [], "tables named");
  if (situation.dress === undefined) await actions.undo();
  hold(sheetsOf(excel.workbook), before, "taken back");
  return situation.dress === "tables" ? "inTables" : done.notes.join(", ");
}

async function sampled({ excel, actions }: Bench): Promise<string> {
  const before = sheetsOf(excel.workbook);
  await actions.read();
  const view = await actions.insertSample();
  hold(view.review.tally.total, 10, "sample judged");
  hold(excel.workbook.activeSheet.name, view.review.reading.tables[0]?.block.sheet, "sheet in front");
  await actions.undo();
  hold(sheetsOf(excel.workbook), before, "taken back");
  return "";
}

/** Written, words typed on it, a figure of the source edited, written again: the words stay, the figure is new; taken back to the first. */
async function renewed({ excel, actions }: Bench): Promise<string> {
  const { view } = await actions.createReport(await actions.read());
  const page = excel.workbook.sheet(view.report?.sheet ?? "");
  const source = excel.workbook.sheet("Bảng");
  const field = page?.names.find(({ name }) => name === REPORT_NAMES.limitations);
  if (page === null || page === undefined || source === null) throw new Error("no report");
  if (field === undefined) throw new Error(`no field among ${page.names.map(({ name }) => name).join()}`);
  const [, letters = "A", row = "1"] = /\$([A-Z]+)\$(\d+)/.exec(field.formula) ?? [];
  const place = [Number(row) - 1, letters.charCodeAt(0) - 65] as const;
  page.setValue(place[0], place[1], "Mưa bão nhiều");
  if (source?.isProtected === false) source.setValue(2, 4, 45);
  // What the page says of the edit is worked out, as it is after taking back.
  excel.workbook.calculate(true);
  const before = sheetsOf(excel.workbook);
  const again = await actions.createReport(await actions.read());
  const wanted = source?.isProtected === true ? 2 : 3;
  hold(again.view.review.tally.metOrExceeded, wanted, "judged anew");
  const text = reportText(excel.workbook, again.view);
  hold(text.includes("Mưa bão nhiều"), true, "the person's words");
  hold(text.includes(previewReport(again.view).narrative.headline), true, "the new headline");
  hold(excel.workbook.sheets.length, 2, "sheets");
  await actions.undo();
  excel.workbook.calculate(true);
  hold(sheetsOf(excel.workbook), before, "taken back to the first");
  return again.notes.join(", ");
}

/** The Word file says what the page says, and making it changes nothing of the workbook. */
async function worded({ excel, actions }: Bench): Promise<string> {
  const { view } = await actions.createReport(await actions.read());
  const before = sheetsOf(excel.workbook);
  const { bytes, name } = await actions.wordFile(view);
  const parts = unzipSync(bytes);
  const text = strFromU8(parts["word/document.xml"] ?? new Uint8Array()).replace(/<[^>]*>/g, "");
  hold(
    text.includes(previewReport(view).narrative.headline),
    true,
    `${text.slice(0, 300)} says the headline`,
  );
  const update = await actions.updateWordFile(view, { name, bytes });
  hold(update.kind, "compared", "compared with itself");
  hold(sheetsOf(excel.workbook), before, "the workbook");
  return "";
}

/** A figure edited since the report: both states beside each other on a sheet of their own, worked out at once, and taken back. */
async function compared({ excel, actions }: Bench): Promise<string> {
  await actions.createReport(await actions.read());
  const source = excel.workbook.sheet("Bảng");
  const isEdited = source?.isProtected === false;
  if (isEdited) source.setValue(2, 4, 45);
  excel.workbook.calculate(true);
  const view = await actions.read();
  const [remembered] = view.comparable;
  if (remembered === undefined) throw new Error("nothing to compare with");
  const comparison = await actions.compare(view, remembered, "vi");
  const before = sheetsOf(excel.workbook);
  await actions.insertComparison(view, comparison);
  const sheet = excel.workbook.activeSheet;
  const text = sheetText(sheet);
  hold(
    sheet.names.some(({ name }) => name === COMPARISON_NAME),
    true,
    "the comparison in front",
  );
  hold(text.includes(comparison.sentence), true, `the sentence in ${text}`);
  hold(/2\/3/.test(text) && text.includes("3/3"), isEdited, `both counts in ${text}`);
  await actions.undo();
  hold(sheetsOf(excel.workbook), before, "taken back");
  return "";
}

async function doubted(bench: Bench): Promise<string> {
  const seen = await bench.actions.read();
  const isByHand = seen.review.issues.some(({ code }) => code === "calculatedByHand");
  hold(isByHand, bench.situation.options.calculation === "Manual", "manual calculation is said");
  hold(doubtsOf(seen), usualDoubts.codes, "doubts");
  return reported(bench, usualDoubts.tally);
}

/** All but that the workbook is calculated by hand. */
function doubtsOf({ review }: View): string[] {
  const codes = review.issues.map(({ code }) => String(code));
  return codes.filter((code) => code !== "calculatedByHand").sort();
}

/** Of so-lieu-go-tay-2024.xlsx, as read by the usual Excel; held by tests/samples. */
const usualDoubts: { codes: readonly string[]; tally: readonly [number, number] } = {
  codes: [],
  tally: [0, 0],
};

/** Reads what the usual Excel doubts, so that others can be held to it. */
export async function readUsualDoubts(): Promise<void> {
  const excel = await bootExcel({ workbook: sample("so-lieu-go-tay-2024.xlsx")() });
  const view = await createActions(() => NOW_OF_POSES).read();
  const { metOrExceeded, total } = view.review.tally;
  Object.assign(usualDoubts, { codes: doubtsOf(view), tally: [metOrExceeded, total] });
  excel.close();
}

export const JOBS: readonly Job[] = [
  { name: "report", book: small, run: (bench) => reported(bench, [2, 3]) },
  { name: "marks", book: small, run: highlighted },
  { name: "filling", book: small, run: filled },
  { name: "sample", book: () => bookOf({ "Trang 1": [] }), run: sampled },
  { name: "renewed", book: small, run: renewed },
  { name: "Word", book: small, run: worded },
  { name: "compared", book: small, run: compared },
  {
    name: "six months",
    book: sample("xa-binh-minh-6-thang-2026.xlsx"),
    run: (bench) => reported(bench, SIX_MONTHS),
  },
  { name: "doubts", book: sample("so-lieu-go-tay-2024.xlsx"), run: doubted },
];

/** Of xa-binh-minh-6-thang-2026.xlsx. */
const SIX_MONTHS = [3, 15] as const;

/** Runs a job in a situation. Throws where it is not as it should be. */
export async function runJob(job: Job, situation: Situation): Promise<string> {
  const workbook = job.book();
  dress(workbook, situation.dress);
  const excel = await bootExcel({ workbook, ...situation.options });
  try {
    const said = await job.run({ excel, situation, actions: createActions(() => NOW_OF_POSES) });
    hold(excel.session.failures, [], "the host's own failures");
    return said;
  } finally {
    excel.close();
  }
}

function dress(workbook: HostWorkbook, how: Situation["dress"]): void {
  for (const [at, sheet] of workbook.sheets.entries()) {
    const used = sheet.usedBlock(true);
    if (how === "tables" && used !== null) {
      const row = headingRow(sheet, used);
      sheet.addTable({ ...used, row, rows: used.row + used.rows - row }, `Bang_${at + 1}`, true);
    }
    if (how === "protected") sheet.protection = { allowed: [], hasPassword: false };
  }
}

/** The first row with a text in each of four cells. */
function headingRow(sheet: Sheet, { row, column }: Block): number {
  const isHeading = (at: number): boolean =>
    [0, 1, 2, 3].every((across) => sheet.cell(at, column + across).value !== "");
  let at = row;
  while (!isHeading(at)) at++;
  return at;
}
