/** The pane follows the workbook: edits are counted, a report somebody else wrote is read. */

import { useEffect, type Dispatch } from "react";

import type { Actions } from "../../actions/index";
import type { Text } from "../../text";
import { reportReadJob } from "./jobs";
import type { PaneEvent } from "./paneState";
import type { Runner } from "./useAction";

/** Whoever wrote the report still stores what it was written from: read once they are done. */
const SETTLED = 600;

/** Arrow keys run over many cells: looked at where they stop. */
const RESTED = 250;

/** What it needs of the pane. */
export interface Following {
  readonly actions: Actions;
  readonly text: Text;
  readonly runner: Runner;
  readonly dispatch: Dispatch<PaneEvent>;
}

/** From when the pane is shown until it is gone. */
export function useFollowing({ actions, text, runner, dispatch }: Following): void {
  useEffect(() => {
    let gone = false;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    let resting: ReturnType<typeof setTimeout> | undefined;
    let stop: () => void = () => undefined;
    const reported = () => {
      dispatch({ kind: "reported" });
      clearTimeout(waiting);
      waiting = setTimeout(() => runner.run(reportReadJob(actions, text)), SETTLED);
    };
    const pointed = (at: Parameters<Actions["trace"]>[1]) => {
      clearTimeout(resting);
      resting = setTimeout(() => runner.run(traceJob(actions, dispatch, at)), RESTED);
    };
    runner.run({
      doing: "follow",
      quiet: true,
      work: async () => {
        const edited = (cells: number) => dispatch({ kind: "edited", cells });
        const stopping = await actions.watch(edited, reported, pointed);
        if (gone) stopping();
        else stop = stopping;
        return {};
      },
    });
    return () => {
      gone = true;
      clearTimeout(waiting);
      clearTimeout(resting);
      stop();
    };
  }, [actions, text, runner, dispatch]);
}

/** Asks in the background; what cannot be told is not shown. */
function traceJob(
  actions: Actions,
  dispatch: Dispatch<PaneEvent>,
  at: Parameters<Actions["trace"]>[1],
): Parameters<Runner["run"]>[0] {
  return {
    doing: "follow",
    quiet: true,
    work: async (view) => {
      if (view !== null) dispatch({ kind: "traced", trace: await actions.trace(view, at) });
      return {};
    },
  };
}
