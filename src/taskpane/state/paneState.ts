/** Everything the pane remembers, in one value; the reducer is the only place it changes. */

import { isGood } from "../../model/indicator";
import type { View } from "../../actions";
import type { Outcome } from "../../model/assessment";
import type { RulingDraft } from "../../settings/changes";
import type { SelfCheck } from "../../model/selfcheck";
import type { Doing } from "../../text/vi/pane";

export type Tab = "tables" | "result" | "issues" | "report";

/** An action that failed: which, and Office's own words for support. */
export interface Trouble {
  readonly doing: Doing;
  /** A failure code of text/failures, or "unexpected" for a bug of ours. */
  readonly code: string;
  readonly support: string;
  /** What could not be put on the clipboard, to be copied by hand. */
  readonly toCopy?: string;
}

/** What an action brings back. */
export interface Arrival {
  readonly view?: View;
  /** For the live region. */
  readonly said?: string;
  /** Sentences of what did not come with the rest. */
  readonly notices?: readonly string[];
  /** State that changes in the same moment. */
  readonly also?: Partial<PaneState>;
}

export interface PaneState {
  readonly view: View | null;
  readonly tab: Tab;
  readonly guide: boolean;
  readonly busy: { readonly doing: Doing; readonly slow: boolean } | null;
  /** The user stopped the reading. */
  readonly stopped: boolean;
  readonly trouble: Trouble | null;
  readonly notices: readonly string[];
  readonly said: string;
  /** The same for the eye, until the next work begins: of what nothing else on the screen shows. */
  readonly shown: string | null;
  /** Cells edited since the reading; 0: something else of the workbook changed, a sheet for instance. */
  readonly changed: number | null;
  /** Someone else, or the ribbon's button, wrote a report since the reading. */
  readonly reported: boolean;
  /** The view the report was last written from in this session: for old → new. */
  readonly written: View | null;
  readonly open: string | null;
  /** The open row was asked for from another screen: its form takes the focus. */
  readonly jump: boolean;
  /** Rulings being filled in: kept until saved or dropped, also when saving fails. */
  readonly rulings: Readonly<Record<string, RulingDraft>>;
  /** Report fields being typed, by name; gone once stored. */
  readonly typed: Readonly<Record<string, string>>;
  readonly filter: Outcome | null;
  readonly search: string;
  readonly restShown: boolean;
  readonly asksToFill: boolean;
  /** The check of this Excel: asked for, or what came of it. */
  readonly check: "asked" | SelfCheck | null;
}

export type PaneEvent =
  | { readonly kind: "began"; readonly doing: Doing }
  | { readonly kind: "slow" }
  | { readonly kind: "arrived"; readonly arrival: Arrival }
  | { readonly kind: "failed"; readonly trouble: Trouble }
  | { readonly kind: "stopped" }
  | { readonly kind: "edited"; readonly cells: number }
  | { readonly kind: "reported" }
  | { readonly kind: "set"; readonly part: Partial<PaneState> }
  | { readonly kind: "typed"; readonly field: string; readonly value: string | null }
  | { readonly kind: "drafted"; readonly indicator: string; readonly draft: RulingDraft | null };

/** Before anything is read. */
export const nothingYet: PaneState = {
  view: null,
  tab: "result",
  guide: false,
  busy: null,
  stopped: false,
  trouble: null,
  notices: [],
  said: "",
  shown: null,
  changed: null,
  reported: false,
  written: null,
  open: null,
  jump: false,
  rulings: {},
  typed: {},
  filter: null,
  search: "",
  restShown: false,
  asksToFill: false,
  check: null,
};

/** The state after an event; the given one is not changed. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  return withOpenInSight(applyEvent(state, event));
}

/** A row opened among the met ones, or ruled to be one of them, is not folded away, nor when it closes. */
function withOpenInSight(state: PaneState): PaneState {
  if (state.open === null || state.restShown) return state;
  const open = state.view?.review.assessments.find((one) => one.indicator.id === state.open);
  return open !== undefined && isGood(open.outcome) ? { ...state, restShown: true } : state;
}

function applyEvent(state: PaneState, event: PaneEvent): PaneState {
  switch (event.kind) {
    case "began":
      return { ...state, busy: { doing: event.doing, slow: false }, trouble: null, notices: [], shown: null };
    case "slow":
      return state.busy === null ? state : { ...state, busy: { ...state.busy, slow: true } };
    case "arrived":
      return takeArrival(state, event.arrival);
    case "failed":
      return { ...state, busy: null, trouble: event.trouble };
    case "stopped":
      return { ...state, busy: null, stopped: true };
    case "edited":
      return { ...state, changed: (state.changed ?? 0) + event.cells };
    case "reported":
      return { ...state, reported: true };
    case "set":
    case "typed":
    case "drafted":
      return rememberSettings(state, event);
  }
}

function rememberSettings(
  state: PaneState,
  event: Extract<PaneEvent, { kind: "set" | "typed" | "drafted" }>,
): PaneState {
  switch (event.kind) {
    case "set":
      return { ...state, ...event.part };
    case "typed":
      return { ...state, typed: withEntry(state.typed, event.field, event.value) };
    case "drafted":
      return { ...state, rulings: withEntry(state.rulings, event.indicator, event.draft) };
  }
}

/** Done, these may leave the screen as it was. */
const UNSEEN: readonly Doing[] = ["copy", "saveWord", "fillColumns", "clearHighlights", "undo"];

function announcement({ busy }: PaneState, { said }: Arrival): string | null {
  return busy !== null && UNSEEN.includes(busy.doing) ? (said ?? null) : null;
}

function takeArrival(state: PaneState, arrival: Arrival): PaneState {
  const next = {
    ...state,
    busy: null,
    stopped: false,
    said: arrival.said ?? state.said,
    shown: announcement(state, arrival),
    notices: arrival.notices ?? [],
    ...arrival.also,
  };
  if (arrival.view === undefined) return next;
  const first = state.view === null;
  const firstRun = first && arrival.view.isFirstRun;
  return {
    ...next,
    view: arrival.view,
    ...(firstRun ? { guide: true, tab: "tables" as const } : {}),
    ...(arrival.view.readAt === state.view?.readAt ? {} : { changed: null, reported: false }),
    ...(arrival.view.isBehind ? { changed: state.changed ?? 0 } : {}),
  };
}

function withEntry<T>(
  entries: Readonly<Record<string, T>>,
  key: string,
  value: T | null,
): Readonly<Record<string, T>> {
  const others = Object.entries(entries).filter(([name]) => name !== key);
  return Object.fromEntries(value === null ? others : [...others, [key, value]]);
}
