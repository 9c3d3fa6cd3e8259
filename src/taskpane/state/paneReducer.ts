/** The only place where what the pane remembers changes. */

import type { View } from "../../actions";
import type { Doing } from "../../text/vi/pane";
import { isGood } from "../../model/indicator";
import type { Arrival, PaneEvent, PaneState, PersonEvent, WorkEvent } from "./paneState";

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
  if (isByPerson(event)) return applyDeed(state, event);
  switch (event.kind) {
    case "began":
      return {
        ...state,
        busy: { doing: event.doing, slow: false },
        trouble: null,
        notices: [],
        shown: null,
        ...(event.doing === "select" ? {} : { done: null, chosen: null, trace: null }),
      };
    case "slow":
      return state.busy === null ? state : { ...state, busy: { ...state.busy, slow: true } };
    case "readOn":
      return {
        ...withView(state, event.view, state),
        said: event.said ?? state.said,
        shown: event.said,
      };
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
    case "traced":
      return { ...state, trace: event.trace };
  }
}

const OF_WORK: Readonly<Record<WorkEvent["kind"], true>> = {
  began: true,
  slow: true,
  readOn: true,
  arrived: true,
  failed: true,
  stopped: true,
  edited: true,
  reported: true,
  traced: true,
};

function isByPerson(event: PaneEvent): event is PersonEvent {
  return !(event.kind in OF_WORK);
}

function applyDeed(state: PaneState, event: PersonEvent): PaneState {
  return { ...state, ...changeBy(state, event) };
}

function changeBy(state: PaneState, event: PersonEvent): Partial<PaneState> {
  switch (event.kind) {
    case "wentTo":
      return { tab: event.tab };
    case "guided":
      return event.shown ? { guide: true, tab: "tables" } : { guide: false };
    case "closedTrouble":
    case "closedNotices":
      return event.kind === "closedTrouble" ? { trouble: null } : { notices: [] };
    case "askedToFill":
      return { asksToFill: event.asks };
    case "check":
      return { check: event.check };
    case "units":
      return { units: event.change(state.units) };
    case "searched":
      return { search: event.words };
    case "filtered":
      return { filter: event.outcome };
    case "allShown":
      return NOTHING_HIDDEN;
    case "opened":
      return { open: event.indicator };
    case "unfolded":
      return event.shown ? { restShown: true } : { restShown: false, open: null };
    case "askedToRule":
      return { ...NOTHING_HIDDEN, tab: "result", open: event.indicator, jump: true };
    case "jumped":
      return { jump: false };
    case "typed":
    case "drafted":
      return keepTyped(state, event);
    case "wrote":
      return { tab: "report", written: event.view, done: event.done, changed: null, reported: false };
    case "chose":
      return { chosen: event.chosen };
    case "tookBack":
      return { written: null, done: null };
  }
}

/** What a person typed, kept until it is saved. */
function keepTyped(
  state: PaneState,
  event: Extract<PersonEvent, { kind: "typed" | "drafted" }>,
): Partial<PaneState> {
  return event.kind === "typed"
    ? { typed: withEntry(state.typed, event.field, event.value) }
    : { rulings: withEntry(state.rulings, event.indicator, event.draft) };
}

const NOTHING_HIDDEN = { filter: null, search: "" } as const;

/** Done, these may leave the screen as it was. */
const UNSEEN: readonly Doing[] = ["copy", "saveWord", "fillColumns", "clearHighlights", "undo"];

function announcement({ busy }: PaneState, { said }: Arrival): string | null {
  return busy !== null && UNSEEN.includes(busy.doing) ? (said ?? null) : null;
}

function takeArrival(state: PaneState, arrival: Arrival): PaneState {
  const done: PaneState = {
    ...state,
    busy: null,
    stopped: false,
    said: arrival.said ?? state.said,
    shown: announcement(state, arrival),
    notices: arrival.notices ?? [],
  };
  const next = (arrival.also ?? []).reduce(applyDeed, done);
  return arrival.view === undefined ? next : withView(next, arrival.view, state);
}

function withView(next: PaneState, view: View, before: PaneState): PaneState {
  const isFirstRun = before.view === null && view.isFirstRun;
  return {
    ...next,
    view,
    ...(isFirstRun ? { guide: true, tab: "tables" as const } : {}),
    ...(view.readAt === before.view?.readAt ? {} : { changed: null, reported: false }),
    ...(view.isBehind ? { changed: before.changed ?? 0 } : {}),
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
