/** Faults of Excel in the one-click job: which there are, one of them tried, and what must hold afterwards. */
import type { BootedExcel } from "../../host/office/bootExcel";
import type { HostWorkbook, PageLayout } from "../../host/workbook/model";
import { createActions, type Actions, type Done } from "../../src/actions/index";
import { ExcelFailure } from "../../src/excel/failure";
import { boot } from "../excel/books";
import { isReport, ourState, sheetOf, userBook, userState } from "./userBook";

/** Every code of Excel.ErrorCodes and of the transport that a batch of ours could be answered with. */
export const CODES = [
  "InvalidOperationInCellEditMode",
  "AccessDenied",
  "ItemAlreadyExists",
  "ItemNotFound",
  "FilteredRangeConflict",
  "MergedRangeConflict",
  "InactiveWorkbook",
  "UnsupportedSheet",
  "UndoNotSupported",
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
  "RequestAborted",
  "ApiNotFound",
  "GeneralException",
  "ActivityLimitReached",
  "ApiNotAvailable",
  "BadPassword",
  "CellsLocked",
  "Conflict",
  "ContentLengthRequired",
  "EmptyChartSeries",
  "InsertDeleteConflict",
  "InvalidArgument",
  "InvalidBinding",
  "InvalidOperation",
  "InvalidReference",
  "InvalidSelection",
  "NonBlankCellOffSheet",
  "NotImplemented",
  "OperationCellsExceedLimit",
  "RangeExceedsLimit",
  "ServiceNotAvailable",
  "Unauthenticated",
  "UnsupportedFeature",
  "UnsupportedOperation",
  "SomethingNew",
] as const;

/** Those with a sentence of their own; the rest is "unknown". */
const SAID = new Map<string, string>([
  ...CODES.slice(0, 14).map((code) => [code, code] as const),
  ["InvalidSelection", "InactiveWorkbook"],
  ["OperationCellsExceedLimit", "ResponsePayloadSizeLimitExceeded"],
  ["RangeExceedsLimit", "ResponsePayloadSizeLimitExceeded"],
  ["Conflict", "RequestAborted"],
]);

/** "partYear": a report on six months, written again after an edit. */
export const SITUATIONS = ["first", "again", "partYear"] as const;

export type Situation = (typeof SITUATIONS)[number];

export interface FaultCase {
  readonly situation: Situation;
  /** Which round trip of the undisturbed job. */
  readonly batch: number;
  /** Before which action; Infinity: all was done, the answer lost. */
  readonly action: number;
  readonly code: string;
  /** Everything after it fails too: the connection is gone, nothing can be taken back. */
  readonly lasting: boolean;
}

const CLOCK = "2025-12-18T08:00:00.000Z";
const OWN_WORDS = "- Giải ngân vốn đầu tư còn chậm.";
const FOLLOWING = 40;

/** One situation, made once: how the workbook stands before the job, and how after it when nothing goes wrong. */
export interface Stage {
  readonly situation: Situation;
  readonly excel: BootedExcel;
  /** Actions of each round trip of the undisturbed job. */
  readonly batches: readonly number[];
  readonly start: unknown;
  readonly users: unknown;
  readonly before: unknown;
  readonly after: unknown;
  readonly pages: readonly PageLayout[];
}

export function actor(): Actions {
  return createActions(() => CLOCK);
}

export async function job(actions: Actions): Promise<Done> {
  return actions.createReport(await actions.read());
}

/** "first": no report yet. Else a report, words of the user's in it, and a figure edited since. */
export async function stageOf(situation: Situation): Promise<Stage> {
  const book = userBook();
  const isFirst = situation === "first";
  if (situation === "partYear") ofSixMonths(book);
  if (!isFirst) {
    const excel = await boot(book);
    await job(createActions(() => "2025-11-01T08:00:00.000Z"));
    excel.close();
    const report = book.sheets.find(isReport);
    const limits = report?.names.find(({ name }) => name === "ChiTieu_HanChe");
    const last = Number(/\$(\d+)$/.exec(limits?.formula ?? "")?.[1]) - 1;
    report?.setValue(last, 0, OWN_WORDS);
    report?.setFormat({ row: last, column: 0, rows: 1, columns: 1 }, { quotePrefix: true });
    sheetOf(book, "Kinh tế").setValue(5, 4, 55);
    book.calculate();
  }
  const excel = await boot(book);
  const start = book.snapshot();
  const [users, before] = [userState(book), ourState(book)];
  await job(actor());
  const batches = excel.cost.batches.map(({ actions }) => actions);
  const [after, pages] = [ourState(book), pagesOf(book)];
  expect(userState(book)).toEqual(users);
  expect(JSON.stringify(after).includes(OWN_WORDS.slice(2))).toBe(!isFirst);
  expect(JSON.stringify(after).includes("6 tháng")).toBe(situation === "partYear");
  book.restore(start);
  expect(ourState(book)).toEqual(before);
  return { situation, excel, batches, start, users, before, after, pages };
}

/** The results are of six months: progress, expected verdicts and the words of a part of a year. */
function ofSixMonths(book: HostWorkbook): void {
  const economy = sheetOf(book, "Kinh tế");
  economy.setValue(1, 0, "TÌNH HÌNH THỰC HIỆN CÁC CHỈ TIÊU 6 THÁNG ĐẦU NĂM 2025");
  economy.setValue(3, 4, "Thực hiện 6 tháng đầu năm 2025");
  const social = sheetOf(book, "Văn hóa - xã hội");
  social.setValue(0, 3, "Kế hoạch năm 2025");
  social.setValue(0, 4, "Thực hiện 6 tháng");
  book.calculate(true);
}

function pagesOf(book: HostWorkbook): PageLayout[] {
  return book.sheets.filter(isReport).map(({ pageLayout }) => pageLayout);
}

export type Ending = "refused" | "done";

/** Injects the fault and demands what the product promises: nothing of the user's lost, all or nothing of ours, the next run right. */
export async function survive(stage: Stage, fault: FaultCase): Promise<Ending> {
  const { excel } = stage;
  const { workbook } = excel;
  workbook.restore(stage.start);
  excel.makeCurrent();
  excel.resetCost();
  excel.faults.clear();
  excel.faults.at(fault.batch, fault.code, fault.action);
  if (fault.lasting) {
    for (let next = 1; next <= FOLLOWING; next++) excel.faults.at(fault.batch + next, "RequestAborted");
  }
  const actions = actor();
  const ended = await job(actions).then(
    (done) => done,
    (error: unknown) => error,
  );
  excel.faults.clear();
  if (fault.lasting) dropLeftovers(workbook);
  expect(userState(workbook)).toEqual(stage.users);
  if (ended instanceof Error) expectFailure(ended, fault);
  if (!fault.lasting) expect(ourState(workbook)).toEqual(ended instanceof Error ? stage.before : stage.after);
  // The same pane tries again; after a lost connection it is a new one.
  await job(fault.lasting ? actor() : actions);
  expectRight(stage);
  return ended instanceof Error ? "refused" : "done";
}

/**
 * What a connection gone for good may leave, at most one of either, and nobody can tell whose it is: a rule by formula added and
 * never told its formula, which says nothing and has no look; a sheet added and never named ours, without a cell in it.
 */
function dropLeftovers(workbook: HostWorkbook): void {
  const inert = workbook.sheets.flatMap((sheet) =>
    sheet.rules
      .filter(({ rule }) => rule.kind === "custom" && rule.formula === "=FALSE" && isEmpty(rule.format))
      .map(({ id }) => ({ sheet, id })),
  );
  const blank = workbook.sheets.filter(
    (sheet) => sheet.usedBlock(false) === null && sheet.names.length === 0 && sheet.rules.length === 0,
  );
  expect(inert.length).toBeLessThanOrEqual(1);
  expect(blank.length).toBeLessThanOrEqual(1);
  for (const { sheet, id } of inert) sheet.removeRule(id);
  for (const { id } of blank) workbook.removeSheet(id);
}

function isEmpty(format: object): boolean {
  return Object.keys(format).length === 0;
}

/** The workbook as after an undisturbed job. */
export function expectRight({ excel: { workbook }, users, after, pages }: Stage): void {
  expect(userState(workbook)).toEqual(users);
  expect(ourState(workbook)).toEqual(after);
  expect(pagesOf(workbook)).toEqual(pages);
}

function expectFailure(error: Error, { code, lasting }: FaultCase): void {
  expect(error).toBeInstanceOf(ExcelFailure);
  if (lasting) return;
  expect(error).toMatchObject({ code: SAID.get(code) ?? "unknown", officeCode: code });
}

/** The name of a case, for a person. */
export function said({ situation, batch, action, code, lasting }: FaultCase): string {
  const where = action === Infinity ? "its answer lost" : `action ${action}`;
  return `${situation}, round trip ${batch + 1}, ${where}: ${code}${lasting ? ", nothing after it" : ""}`;
}

/** All: each code at four places of each round trip; and at each action of each round trip a code, in turn, alone and lasting. */
export function everyFault({ situation, batches }: Stage, step = 1): FaultCase[] {
  const one = (batch: number, action: number, code: string, lasting = false): FaultCase => ({
    situation,
    batch,
    action,
    code,
    lasting,
  });
  return batches.flatMap((count, batch) => [
    ...CODES.flatMap((code) =>
      [0, Math.floor(count / 2), count - 1, Infinity].map((action) => one(batch, action, code)),
    ),
    ...Array.from({ length: count }, (_, at) => at)
      .filter((at) => at % step === 0)
      .flatMap((at) => [
        one(batch, at, CODES[at % CODES.length] ?? "GeneralException"),
        one(batch, at, "GeneralException", true),
      ]),
  ]);
}

/** A few of each kind, codes in turn: what `npm run check` has time for. */
export function someFaults(stage: Stage, count: number): FaultCase[] {
  const all = everyFault(stage);
  const writes = stage.batches.indexOf(Math.max(...stage.batches));
  const isWrite = ({ batch }: FaultCase): boolean => batch === writes;
  return [
    ...spread(all.filter(isWrite), Math.ceil(count / 2)),
    ...spread(
      all.filter((fault) => !isWrite(fault)),
      Math.floor(count / 2),
    ),
  ];
}

function spread<T>(items: readonly T[], count: number): T[] {
  return Array.from(
    { length: count },
    (_, at) => items[Math.floor(((at + 0.5) * items.length) / count)],
  ).filter((item) => item !== undefined);
}
