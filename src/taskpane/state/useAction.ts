/** The one place where the pane catches: a failed action becomes a message, the next try works. */

import { useState, type Dispatch } from "react";
import { flushSync } from "react-dom";

import type { View } from "../../actions";
import type { Doing } from "../../text/vi/pane";
import { ClipboardClosed } from "./clipboard";
import type { Arrival, PaneEvent, Trouble } from "./paneState";

/** Something to do, after all that was asked before it. */
export interface Job {
  readonly doing: Doing;
  /** Gets the newest view; tells what was read before it goes on to write. */
  readonly work: (view: View | null, readOn: (view: View, said: string | null) => void) => Promise<Arrival>;
  /** Runs once it is done and shown: where the focus goes. */
  readonly then?: () => void;
  /** Nobody asked for it: no sign of work, and its failure is nobody's concern. What it read is shown all the same. */
  readonly quiet?: boolean;
}

/** Runs jobs one after the other, tells the reducer, remembers the failed one. */
export interface Runner {
  readonly run: (job: Job) => void;
  /** The failed job once more; done, the focus is on the button that failed. */
  readonly retry: () => void;
  /** Takes the message of the failure away, the focus back to the button that failed. */
  readonly dismiss: () => void;
  /** Gives up waiting for a reading; what was shown stays. */
  readonly stop: () => void;
}

const SLOW_AFTER = 1000;

/** Clicking twice does not write twice: these wait for none of their own kind. */
const ONCE: readonly Doing[] = ["read", "createReport", "updateReport", "highlight", "fillColumns", "undo"];

const STOPPED = Symbol("stopped");

/** The runner of one pane. */
export function useAction(dispatch: Dispatch<PaneEvent>): Runner {
  const [runner] = useState(() => newRunner(dispatch));
  return runner;
}

/** A job that failed, and the button that asked for it. */
interface Failed {
  readonly job: Job;
  readonly from: Element | null;
}

/** What a runner remembers between jobs. */
interface Memory {
  readonly dispatch: Dispatch<PaneEvent>;
  view: View | null;
  queue: Promise<void>;
  readonly waiting: Set<Doing>;
  failed: Failed | null;
  stopWaiting: () => void;
}

function newRunner(dispatch: Dispatch<PaneEvent>): Runner {
  const memory: Memory = {
    dispatch,
    view: null,
    queue: Promise.resolve(),
    waiting: new Set(),
    failed: null,
    stopWaiting: () => undefined,
  };
  const enqueue = (job: Job, from: Element | null) => {
    if (ONCE.includes(job.doing) && memory.waiting.has(job.doing)) return;
    memory.waiting.add(job.doing);
    memory.queue = memory.queue.then(() => perform(memory, job, from));
  };
  return {
    run: (job) => enqueue(job, document.activeElement),
    retry: () => {
      if (memory.failed === null) return;
      const { job, from } = memory.failed;
      enqueue(job.then === undefined ? job : { ...job, then: () => (job.then?.(), focusOn(from)) }, from);
    },
    dismiss: () => {
      dispatch({ kind: "closedTrouble" });
      focusOn(memory.failed?.from ?? null);
    },
    stop: () => memory.stopWaiting(),
  };
}

async function perform(memory: Memory, job: Job, from: Element | null): Promise<void> {
  const isQuiet = job.quiet === true;
  // Drawn at once: what follows gives the focus to what is now on the screen, not to what it replaced.
  const show = (event: PaneEvent) => flushSync(() => memory.dispatch(event));
  const tell = (event: PaneEvent) => (isQuiet ? undefined : show(event));
  tell({ kind: "began", doing: job.doing });
  const timer = setTimeout(() => tell({ kind: "slow" }), SLOW_AFTER);
  const stopped = new Promise<typeof STOPPED>((resolve) => {
    memory.stopWaiting = () => resolve(STOPPED);
  });
  try {
    const readOn = (view: View, said: string | null) => {
      memory.view = view;
      tell({ kind: "readOn", view, said });
    };
    const arrival = await Promise.race([job.work(memory.view, readOn), stopped]);
    if (arrival === STOPPED) return tell({ kind: "stopped" });
    memory.view = arrival.view ?? memory.view;
    if (!isQuiet || arrival.view !== undefined) show({ kind: "arrived", arrival });
    if (isQuiet) return;
    memory.failed = null;
    afterPaint(() => (job.then === undefined ? refocus(from) : job.then()));
  } catch (error) {
    if (!isQuiet) memory.failed = { job, from };
    tell({ kind: "failed", trouble: describeTrouble(error, job.doing) });
    if (!isQuiet) afterPaint(() => refocus(from));
  } finally {
    clearTimeout(timer);
    memory.waiting.delete(job.doing);
  }
}

function afterPaint(work: () => void): void {
  setTimeout(work, 0);
}

/** Back to the button that was pressed, or to the screen's title when it is gone, unless the person has gone elsewhere. */
function refocus(from: Element | null): void {
  const lost = document.activeElement === null || document.activeElement === document.body;
  if (!lost) return;
  if (from?.isConnected === true) focusOn(from);
  else document.querySelector<HTMLElement>("#screen h1")?.focus({ preventScroll: true });
}

function focusOn(from: Element | null): void {
  if (from instanceof HTMLElement && from.isConnected) from.focus();
}

/** Office's failures by their shape (the pane does not see the excel room); all else is a bug of ours. */
function describeTrouble(error: unknown, doing: Doing): Trouble {
  if (!(error instanceof Error)) return { doing, code: "unexpected", support: String(error) };
  if (error instanceof ClipboardClosed) {
    return { doing, code: "unexpected", support: error.message, toCopy: error.plain };
  }
  const { code, officeCode, cells } = error as Error & Record<"code" | "officeCode" | "cells", unknown>;
  if (error.name === "ExcelFailure" && typeof code === "string") {
    return {
      doing,
      code,
      support: [code, officeCode, error.message].filter((part) => typeof part === "string").join(" · "),
      ...(typeof cells === "string" ? { cells } : {}),
    };
  }
  return { doing, code: "unexpected", support: `${error.name}: ${error.message}` };
}
