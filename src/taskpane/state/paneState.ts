/** Everything the pane remembers, in one value, and all that can happen to it. */

import type { View } from "../../actions";
import type { CellRef } from "../../model/cells";
import type { Outcome } from "../../model/assessment";
import type { SettingsChange } from "../../settings/changes";
import type { RulingDraft } from "../../settings/rulingChanges";
import type { SelfCheck } from "../../model/selfcheck";
import type { Trace } from "../../model/trace";
import type { Told } from "./notices";
import { NO_UNITS, type UnitsState } from "./unitsState";
import type { Doing } from "../../text/vi/pane";

export type Tab = "tables" | "result" | "issues" | "report" | "units";

/** An action that failed: which, and Office's own words for support. */
export interface Trouble {
  readonly doing: Doing;
  /** The failure's code, of those in text/failures or one nobody knows; "unexpected" for a bug of ours. */
  readonly code: string;
  readonly support: string;
  /** Addresses of the cells it is about. */
  readonly cells?: string;
  /** What could not be put on the clipboard, to be copied by hand. */
  readonly toCopy?: string;
}

/** What an action brings back. */
export interface Arrival {
  readonly view?: View;
  /** For the live region. */
  readonly said?: string;
  /** Sentences of what did not come with the rest. */
  readonly notices?: readonly Told[];
  /** What happens in the same moment. */
  readonly also?: readonly PersonEvent[];
}

/** All that one press did, beyond the report itself. */
export interface ReportDone {
  readonly isNew: boolean;
  /** Missed rows that are marked now, and the first of them. */
  readonly marked: number;
  readonly first: CellRef | null;
  /** "26 → 27: …" where the reading before the writing changed anything. */
  readonly turned: string | null;
}

/** What was chosen, in words, and what takes it back. */
export interface Chosen {
  readonly words: string;
  readonly back: SettingsChange;
}

export interface PaneState {
  readonly view: View | null;
  readonly tab: Tab;
  readonly guide: boolean;
  readonly busy: { readonly doing: Doing; readonly slow: boolean } | null;
  /** The user stopped the reading. */
  readonly stopped: boolean;
  readonly trouble: Trouble | null;
  readonly notices: readonly Told[];
  readonly said: string;
  /** Printed in the top line until the next work begins: what `said` tells a screen reader, where nothing else on the screen shows it. */
  readonly shown: string | null;
  /** Cells edited since the reading; 0: something else of the workbook changed, a sheet for instance. */
  readonly changed: number | null;
  /** Someone else, or the ribbon's button, wrote a report since the reading. */
  readonly reported: boolean;
  /** The view the report was last written from in this session: for old → new. */
  readonly written: View | null;
  /** What the last press of the report's button did, until the next work begins. */
  readonly done: ReportDone | null;
  /** A reading just chosen in a doubt's card, and the way back, until the next work begins. */
  readonly chosen: Chosen | null;
  /** What the cell last selected on the report comes from, until it is closed. */
  readonly trace: Trace | null;
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
  /** Of the tab of many units. */
  readonly units: UnitsState;
}

/** What comes of work and of the workbook. */
export type WorkEvent =
  | { readonly kind: "began"; readonly doing: Doing }
  | { readonly kind: "slow" }
  /** Half-way: what was read is shown, before it is written. */
  | { readonly kind: "readOn"; readonly view: View; readonly said: string | null }
  | { readonly kind: "arrived"; readonly arrival: Arrival }
  | { readonly kind: "failed"; readonly trouble: Trouble }
  | { readonly kind: "stopped" }
  | { readonly kind: "edited"; readonly cells: number }
  | { readonly kind: "reported" }
  | { readonly kind: "traced"; readonly trace: Trace | null };

/** What a person does in the pane, or what an action of theirs brings with it. */
export type PersonEvent =
  | { readonly kind: "wentTo"; readonly tab: Tab }
  /** The guide, on the tab of tables. */
  | { readonly kind: "guided"; readonly shown: boolean }
  | { readonly kind: "closedTrouble" }
  | { readonly kind: "closedNotices" }
  /** Filling columns is asked about, or no longer. */
  | { readonly kind: "askedToFill"; readonly asks: boolean }
  | { readonly kind: "check"; readonly check: PaneState["check"] }
  | { readonly kind: "units"; readonly change: (units: UnitsState) => UnitsState }
  | { readonly kind: "searched"; readonly words: string }
  | { readonly kind: "filtered"; readonly outcome: Outcome | null }
  | { readonly kind: "allShown" }
  | { readonly kind: "opened"; readonly indicator: string | null }
  | { readonly kind: "unfolded"; readonly shown: boolean }
  /** From another screen: its row opens, its form takes the focus. */
  | { readonly kind: "askedToRule"; readonly indicator: string }
  | { readonly kind: "jumped" }
  | { readonly kind: "typed"; readonly field: string; readonly value: string | null }
  | { readonly kind: "drafted"; readonly indicator: string; readonly draft: RulingDraft | null }
  | { readonly kind: "wrote"; readonly view: View; readonly done: ReportDone }
  | { readonly kind: "chose"; readonly chosen: Chosen }
  | { readonly kind: "tookBack" };

export type PaneEvent = WorkEvent | PersonEvent;

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
  done: null,
  chosen: null,
  trace: null,
  open: null,
  jump: false,
  rulings: {},
  typed: {},
  filter: null,
  search: "",
  restShown: false,
  asksToFill: false,
  check: null,
  units: NO_UNITS,
};

/** Cells were edited since what is shown was read: its figures are old. */
export function isOutdated({ changed, view }: PaneState): boolean {
  return view !== null && changed !== null;
}

/** What brings the workbook and what is shown together: a report somebody else just wrote is read first, never written over unseen. */
export type NextStep = "create" | "update" | "read";

/** The one thing to do about the report, the same on every tab. */
export function nextStep({ reported, view }: PaneState): NextStep {
  if (reported) return "read";
  return (view?.report ?? null) === null ? "create" : "update";
}
