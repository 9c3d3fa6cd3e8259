/**
 * Boots the unmodified office.js of the package without a browser, for jest and for plain Node: a fresh window for each book,
 * so that books in one process share nothing. While a boot is current its `Excel` and `Office` are the globals.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Script } from "node:vm";
import type { HostWorkbook } from "../workbook/model";
import { compiled } from "./compiled";
import { openFrame, type Frame, type FrameOptions, type FrameScript } from "./frame";
import type { AddinWindow, Connection } from "./messages";
import { connect, frameName, hostInfo } from "./messages";
import type { Cost, Faults, SessionOptions } from "./session";
import { OfficeSession } from "./session";

export interface BootOptions extends SessionOptions {
  readonly workbook: HostWorkbook;
  /** What makes the window. */
  readonly opens?: (options: FrameOptions) => Frame;
}

export interface BootedExcel {
  readonly session: OfficeSession;
  readonly workbook: HostWorkbook;
  readonly window: AddinWindow;
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly faults: Faults;
  /** Since the boot or the last `resetCost`. */
  readonly cost: Cost;
  resetCost(): void;
  /** Excel.run of this book, whichever is current. */
  run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  /** Makes this book's Excel and Office the globals. */
  makeCurrent(): void;
  /** Invokes a ribbon command's function, a global or one given to Office.actions.associate. */
  invokeCommand(functionName: string, controlId?: string): Promise<string>;
  /** Lets events raised so far reach the add-in, and what it asks because of them be answered: until nothing passes for a while. */
  settled(): Promise<void>;
  close(): void;
}

const GLOBALS = ["Excel", "Office", "OfficeExtension"] as const;
const BASE = "http://localhost/office/";
const office = createRequire(import.meta.url).resolve("@microsoft/office-js/package.json");
const dist = join(dirname(office), "dist");
const scripts = new Map<string, Script>();
const alive = new Set<AddinWindow>();

/** Ready for Excel.run when it resolves. */
export async function bootExcel(options: BootOptions): Promise<BootedExcel> {
  const session = new OfficeSession(options.workbook, options);
  const address = `http://localhost/addin.html?_host_Info=${encodeURIComponent(hostInfo(session.language))}`;
  const frame = (options.opens ?? openFrame)({
    address,
    name: frameName(session, "localhost"),
    scripts: [`${BASE}office.js`],
    added: (script) => serve(frame, script),
  });
  const window = frame.window as AddinWindow;
  const connection = connect(window, session);
  run(frame, "office.js");
  await (window as unknown as { Office: typeof Office }).Office.onReady();
  const api = window as unknown as { Excel: typeof Excel; Office: typeof Office };
  const makeCurrent = () => {
    alive.delete(window);
    alive.add(window);
    exposeLast();
  };
  makeCurrent();
  return {
    session,
    workbook: options.workbook,
    window,
    Excel: api.Excel,
    Office: api.Office,
    faults: session.faults,
    get cost() {
      return session.cost;
    },
    resetCost: () => session.resetCost(),
    run: (batch) => api.Excel.run(batch),
    makeCurrent,
    invokeCommand: (functionName, controlId) => connection.invokeCommand(functionName, controlId),
    settled: () => untilQuiet(connection, 2 * session.latency + 5),
    close: () => {
      connection.close();
      session.close();
      alive.delete(window);
      exposeLast();
      window.close();
    },
  };
}

/** Waits `pause` ms as often as it takes for two pauses in a row without a message: on a busy machine one pause is too short. */
async function untilQuiet(connection: Connection, pause: number): Promise<void> {
  let quiet = 0;
  while (quiet < 2) {
    const before = connection.passed;
    await new Promise((resolve) => setTimeout(resolve, pause));
    quiet = connection.passed === before ? quiet + 1 : 0;
  }
}

/** The globals are those of the book made current last; with no book open there are none. */
function exposeLast(): void {
  const last = [...alive].at(-1) as unknown as Record<string, unknown> | undefined;
  for (const name of GLOBALS) {
    if (last === undefined) Reflect.deleteProperty(globalThis, name);
    else Reflect.set(globalThis, name, last[name]);
  }
}

/** office.js adds script elements for its other files; they come from the package, nothing from the network. */
function serve(frame: Frame, script: FrameScript): void {
  setTimeout(() => {
    if (frame.window.closed) return;
    const ours = script.src.startsWith(BASE);
    if (ours) run(frame, script.src.slice(BASE.length));
    const told = ours ? script.onload : script.onerror;
    told?.call(script, { type: ours ? "load" : "error" });
  }, 0);
}

/** Compiled once for all books of a process. */
function run(frame: Frame, file: string): void {
  let script = scripts.get(file);
  if (script === undefined) {
    script = compiled(readFileSync(join(dist, file), "utf8"), join(dist, file));
    scripts.set(file, script);
  }
  script.runInContext(frame.realm);
}
