/** One workbook open in "Excel": what is said about it, what each batch cost, the faults to inject, its events. */
import { blockAddress, union } from "../workbook/formulas/address";
import type { Block, HostWorkbook, Sheet } from "../workbook/model";
import type { Fault } from "./batch";
import { isHousekeeping, runBatch } from "./batch";
import type { Node } from "./shared/family";
import type { Poses } from "./shared/poses";
import { posesOf } from "./shared/poses";
import { batchFrom } from "./shared/request";
import { OsfError, PAYLOAD_LIMIT } from "./shared/wire";

/** Office's theme colours as an add-in reads them. */
export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
}

export interface SessionOptions extends Partial<Poses> {
  /** The Excel posed as: "1.9", "1.14" (default), "1.15". office.js itself refuses what is above. */
  readonly api?: string;
  /** Of Office's display; "vi-VN" by default. The numbers' locale is the workbook's own. */
  readonly language?: string;
  readonly theme?: OfficeTheme;
  /** The file's name as Excel shows it. */
  readonly fileName?: string;
  /** Milliseconds before each answer: to see an add-in wait. */
  readonly latency?: number;
  readonly onLog?: (line: string) => void;
}

/** What one batch, that is one round trip, cost. Bytes are UTF-8. office.js's own housekeeping is not counted. */
export interface BatchCost {
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** The code it was refused with. */
  readonly error?: string;
}

export interface Cost {
  readonly roundTrips: number;
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly batches: readonly BatchCost[];
}

/** An event as office.js takes it: [category, type, target id, JSON, id, remote]. */
export type EventEntry = readonly [number, number, string, string, string, boolean];

/** Event numbers of office.js. */
const EVENTS = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selection: 14,
  deleted: 15,
  renamed: 25,
};
const RICH_API_EVENT = 65536;
const WHOLE_WORKBOOK = "Workbook";

interface Seen {
  readonly sheets: ReadonlyMap<string, string>;
  readonly active: string;
  readonly selection: string;
}

/** Workbooks a page of the add-in is writing to just now: what changes is the add-in's doing, for all its pages. */
const writing = new WeakSet<HostWorkbook>();

/** Errors to inject instead of an answer. */
export class Faults {
  private readonly planned = new Map<number, Fault>();
  constructor(private readonly done: () => number) {}

  /** The next batch fails before its action `actionIndex` (0: before anything was done; Infinity: all is done, the answer lost). */
  next(code: string, actionIndex = 0): void {
    this.at(this.done(), code, actionIndex);
  }

  /** The batch with this index in `cost.batches` fails. */
  at(batchIndex: number, code: string, actionIndex = 0): void {
    this.planned.set(batchIndex, { code, actionIndex });
  }

  clear(): void {
    this.planned.clear();
  }

  take(): Fault | null {
    const index = this.done();
    const fault = this.planned.get(index) ?? null;
    this.planned.delete(index);
    return fault;
  }
}

export class OfficeSession {
  readonly api: string;
  readonly language: string;
  readonly fileName: string;
  readonly poses: Poses;
  theme: OfficeTheme | undefined;
  latency: number;
  /** Every refusal and every unanswered call, in words. */
  readonly logged: string[] = [];
  /** Calls this Excel refuses, "PageLayout.setPrintMargins", each with its code: what a test wants missing. */
  readonly refusals = new Map<string, string>();
  /** Errors of the host's own: a test may demand there are none. */
  readonly failures: unknown[] = [];
  readonly references = new Map<string, Node>();
  readonly faults = new Faults(() => this.batches.length);
  private batches: BatchCost[] = [];
  private readonly referenceIds = new WeakMap<object, string>();
  private readonly listeners = new Set<(entries: readonly EventEntry[]) => void>();
  private readonly changes = new Map<Sheet, { block: Block; remote: boolean; own: boolean }>();
  private readonly stopListening: () => void;
  /** Sheets added by the batch under way. */
  readonly addedNow = new Set<Sheet>();
  private readonly onLog: ((line: string) => void) | undefined;
  private seen: Seen;
  private counter = 0;
  private isRemote = false;
  private running = false;
  private dirty = false;
  private suspended = false;
  private announcing = false;

  constructor(
    readonly workbook: HostWorkbook,
    options: SessionOptions = {},
  ) {
    this.api = options.api ?? "1.14";
    this.language = options.language ?? "vi-VN";
    this.fileName = options.fileName ?? `Book1.${workbook.extension}`;
    this.poses = posesOf(options);
    if (this.poses.calculation !== "file") workbook.calculationMode = this.poses.calculation;
    this.theme = options.theme;
    this.latency = options.latency ?? 0;
    this.onLog = options.onLog;
    this.seen = this.look();
    this.stopListening = workbook.onChange((change) =>
      this.changed(change.sheet, change.block, this.isRemote ? "remote" : change.source),
    );
  }

  get cost(): Cost {
    const sum = (of: (batch: BatchCost) => number) => this.batches.reduce((all, batch) => all + of(batch), 0);
    return {
      roundTrips: this.batches.length,
      actions: sum((batch) => batch.actions),
      requestBytes: sum((batch) => batch.requestBytes),
      responseBytes: sum((batch) => batch.responseBytes),
      batches: [...this.batches],
    };
  }

  resetCost(): void {
    this.batches = [];
  }

  log(line: string): void {
    this.logged.push(line);
    this.onLog?.(line);
  }

  /** Runs a batch's JSON; `error` is 0 or Office's number for a refusal of the whole message. */
  processQuery(text: string): { readonly error: number; readonly body: string } {
    const requestBytes = bytes(text);
    const request = batchFrom(text);
    if (request === null) {
      this.log("GeneralException: a message that is no batch");
      return { error: OsfError.internal, body: "" };
    }
    if (isHousekeeping(request)) {
      return {
        error: 0,
        body: JSON.stringify(runBatch(request, { workbook: this.workbook, session: this }, null)),
      };
    }
    const fault = this.faults.take();
    const refuse = (error: number, code: string, actions: number, responseBytes = 0) => {
      this.log(code);
      this.batches.push({ actions, requestBytes, responseBytes, error: code });
      return { error, body: "" };
    };
    const tooLarge = "RequestPayloadSizeLimitExceeded";
    if (requestBytes > PAYLOAD_LIMIT || fault?.code === tooLarge)
      return refuse(OsfError.requestTooLarge, tooLarge, 0);
    this.running = true;
    writing.add(this.workbook);
    const answer = runBatch(request, { workbook: this.workbook, session: this }, fault);
    this.suspended = false;
    this.settle();
    this.running = false;
    writing.delete(this.workbook);
    this.addedNow.clear();
    this.announce();
    const actions = request.Actions.length;
    const body = JSON.stringify(answer);
    const responseBytes = bytes(body);
    if (responseBytes > PAYLOAD_LIMIT) {
      return refuse(OsfError.responseTooLarge, "ResponsePayloadSizeLimitExceeded", actions, responseBytes);
    }
    const error = answer.Error === undefined ? {} : { error: answer.Error.Code };
    this.batches.push({ actions, requestBytes, responseBytes, ...error });
    return { error: 0, body };
  }

  /** Something may have changed: names and tables too, of which the model raises no event. */
  touch(): void {
    this.dirty = true;
  }

  /** Recalculates what the batch has changed so far, unless the add-in or the user asked not to. */
  settle(): void {
    if (!this.dirty || this.suspended || this.workbook.calculationMode === "Manual") return;
    this.dirty = false;
    this.workbook.calculate();
    this.dirty = false;
  }

  /** A formula was entered: in a manual workbook it is worked out now, and it alone. */
  entered(sheet: Sheet, block: Block): void {
    if (this.workbook.calculationMode === "Manual") this.workbook.calculateOnly(sheet, block);
  }

  /** The add-in asks for cells to be worked out; where Excel does so by itself, that is all it means. */
  calculate(sheet: Sheet, block: Block): void {
    if (this.workbook.calculationMode === "Manual") this.workbook.calculateOnly(sheet, block);
    else this.settle();
  }

  suspendCalculation(): void {
    this.suspended = true;
  }

  keep(node: Node): void {
    if (this.referenceOf(node) !== undefined) return;
    const id = `${node.family.name}!${++this.counter}`;
    this.referenceIds.set(node, id);
    this.references.set(id, node);
  }

  referenceOf(node: Node): string | undefined {
    return this.referenceIds.get(node);
  }

  nextId(): string {
    return String(++this.counter);
  }

  onEvents(listener: (entries: readonly EventEntry[]) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Call after the user selected, activated, added, renamed or deleted: raises the events an add-in may wait for. */
  announce(): void {
    this.announcing = false;
    const entries: EventEntry[] = [];
    const raise = (type: number, sheetId: string, message: object, remote = false) => {
      for (const target of [WHOLE_WORKBOOK, sheetId]) {
        const json = JSON.stringify({ ...message, worksheetId: sheetId });
        entries.push([RICH_API_EVENT, type, target, json, this.nextId(), remote]);
      }
    };
    for (const [sheet, { block, remote, own }] of this.changes) {
      const source = remote ? "Remote" : "Local";
      const trigger = this.saysWho ? { triggerSource: own ? "ThisLocalAddin" : "Unknown" } : {};
      raise(
        EVENTS.changed,
        sheet.id,
        { changeType: "RangeEdited", source, address: blockAddress(block), ...trigger },
        remote,
      );
    }
    this.changes.clear();
    const [before, now] = [this.seen, this.look()];
    this.seen = now;
    for (const [id, name] of now.sheets) {
      if (!before.sheets.has(id)) raise(EVENTS.added, id, { source: "Local" });
      else if (before.sheets.get(id) !== name) {
        raise(EVENTS.renamed, id, { source: "Local", nameBefore: before.sheets.get(id), nameAfter: name });
      }
    }
    for (const id of before.sheets.keys())
      if (!now.sheets.has(id)) raise(EVENTS.deleted, id, { source: "Local" });
    if (before.active !== now.active) {
      raise(EVENTS.deactivated, before.active, {});
      raise(EVENTS.activated, now.active, {});
    }
    if (before.active !== now.active || before.selection !== now.selection) {
      raise(EVENTS.selection, now.active, { address: now.selection });
    }
    if (entries.length > 0) for (const listener of this.listeners) listener(entries);
  }

  /** Who made a change is told since ExcelApi 1.14. */
  private get saysWho(): boolean {
    const [major = 0, minor = 0] = this.api.split(".").map(Number);
    return this.poses.triggerSource && (major > 1 || minor >= 14);
  }

  close(): void {
    this.stopListening();
    this.listeners.clear();
    this.references.clear();
  }

  private look(): Seen {
    const { sheets, activeSheet, selection } = this.workbook;
    return {
      sheets: new Map(sheets.map((sheet) => [sheet.id, sheet.name])),
      active: activeSheet.id,
      selection: blockAddress(selection),
    };
  }

  /** What `work` does to the workbook is a co-author's doing, and its events say so. */
  remotely(work: () => void): void {
    this.isRemote = true;
    try {
      work();
    } finally {
      this.isRemote = false;
    }
  }

  private changed(sheet: Sheet, block: Block, source: "local" | "remote"): void {
    this.dirty = true;
    const before = this.changes.get(sheet);
    const whole = before === undefined ? block : union(before.block, block);
    // What the user changes beside a batch of the add-in's is told apart from it by nobody.
    const own = writing.has(this.workbook) && source === "local" && before?.own !== false;
    this.changes.set(sheet, { block: whole, remote: source === "remote", own });
    if (this.running || this.announcing) return;
    this.announcing = true;
    queueMicrotask(() => this.announce());
  }
}

const encoder = new TextEncoder();

function bytes(text: string): number {
  return encoder.encode(text).length;
}
