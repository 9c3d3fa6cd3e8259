import { FluentProvider, makeStyles } from "@fluentui/react-components";
import { useEffect, useMemo, useReducer, useRef } from "react";

import type { Actions } from "../actions/index";
import type { Text } from "../text";
import { ErrorBoundary } from "./ErrorBoundary";
import { Frame } from "./Frame";
import { textFor } from "../text/partYearPane";
import { StateContext, ToolsContext, type Tools } from "./state/PaneContext";
import { paneDeeds } from "./state/paneDeeds";
import { reduce } from "./state/paneReducer";
import { nothingYet, type PaneState } from "./state/paneState";
import { useAction } from "./state/useAction";
import { useFollowing } from "./state/useFollowing";
import { darkTheme, lightTheme } from "./parts/themes";
import { tokens } from "./parts/tokens";

interface AppProps {
  readonly actions: Actions;
  readonly text: Text;
  readonly theme: "light" | "dark";
  /** What the pane remembers at the start; all but tests and pictures leave it out. */
  readonly start?: Partial<PaneState>;
}

/** On a box inside the provider: Fluent gives the provider's own class to its menus too, which would then cover the whole pane. */
const useAppStyles = makeStyles({
  pane: {
    minHeight: "100vh",
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: "21px",
    containerType: "inline-size",
    containerName: "pane",
  },
});

/** The pane: reads the workbook once it is shown, then follows it. */
export function App({ actions, text, theme, start }: AppProps) {
  const styles = useAppStyles();
  const { tools, state } = useNewPane(actions, text, start);
  return (
    <FluentProvider theme={theme === "dark" ? darkTheme : lightTheme}>
      <div className={styles.pane}>
        <ToolsContext value={tools}>
          <StateContext value={state}>
            <ErrorBoundary text={text}>
              <Frame />
            </ErrorBoundary>
          </StateContext>
        </ToolsContext>
      </div>
    </FluentProvider>
  );
}

function useNewPane(actions: Actions, text: Text, start: Partial<PaneState> | undefined) {
  const [state, dispatch] = useReducer(reduce, { ...nothingYet, ...start });
  const runner = useAction(dispatch);
  const isProgress = state.view?.review.period?.isProgress === true;
  const spoken = useMemo(() => textFor(text, isProgress), [text, isProgress]);
  const deeds = useMemo(() => paneDeeds(actions, spoken, runner), [actions, spoken, runner]);
  const hasRead = useRef(false);

  useEffect(() => {
    if (hasRead.current) return;
    hasRead.current = true;
    deeds.read();
  }, [deeds]);

  useFollowing({ actions, text, runner, dispatch });

  const tools: Tools = useMemo(() => ({ text: spoken, dispatch, deeds, runner }), [spoken, deeds, runner]);
  return { tools, state };
}
