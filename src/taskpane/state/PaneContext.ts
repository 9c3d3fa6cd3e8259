/** What every screen needs: the words, the things the pane can do, and the state. */

import { createContext, useContext, type Dispatch } from "react";

import type { View } from "../../actions";
import type { Text } from "../../text";
import type { PaneDeeds } from "./paneDeeds";
import type { PaneEvent, PaneState } from "./paneState";
import type { Runner } from "./useAction";

/** What never changes while the pane is open: a row that needs no more is not drawn again at every keystroke. */
export interface Tools {
  readonly text: Text;
  readonly dispatch: Dispatch<PaneEvent>;
  readonly deeds: PaneDeeds;
  readonly runner: Runner;
}

export interface Pane extends Tools {
  readonly state: PaneState;
}

/** Given by App. */
export const ToolsContext = createContext<Tools | null>(null);

/** Given by App. */
export const StateContext = createContext<PaneState | null>(null);

/** The words and the deeds. */
export function useTools(): Tools {
  const tools = useContext(ToolsContext);
  if (tools === null) throw new Error("useTools outside App");
  return tools;
}

/** The words, the deeds and the state as it is now. */
export function usePane(): Pane {
  const state = useContext(StateContext);
  if (state === null) throw new Error("usePane outside App");
  return { ...useTools(), state };
}

/** For screens that exist only once something was read. */
export function useView(): View {
  const { view } = usePane().state;
  if (view === null) throw new Error("useView before the first reading");
  return view;
}
