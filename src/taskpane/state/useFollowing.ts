/** The pane follows the workbook: edits are counted, a report somebody else wrote is read. */

import { useEffect, type Dispatch } from "react";

import type { Actions } from "../../actions/index";
import type { Text } from "../../text";
import { reportReadJob } from "./jobs";
import type { PaneEvent } from "./paneState";
import type { Runner } from "./useAction";

/** Whoever wrote the report still stores what it was written from: read once they are done. */
const SETTLED = 600;

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
    let stop: () => void = () => undefined;
    const reported = () => {
      dispatch({ kind: "reported" });
      clearTimeout(waiting);
      waiting = setTimeout(() => runner.run(reportReadJob(actions, text)), SETTLED);
    };
    runner.run({
      doing: "follow",
      quiet: true,
      work: async () => {
        const stopping = await actions.watch((cells) => dispatch({ kind: "edited", cells }), reported);
        if (gone) stopping();
        else stop = stopping;
        return {};
      },
    });
    return () => {
      gone = true;
      clearTimeout(waiting);
      stop();
    };
  }, [actions, text, runner, dispatch]);
}
