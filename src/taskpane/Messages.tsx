import { Button, makeStyles } from "@fluentui/react-components";

import { lazy, Suspense, useEffect, useRef } from "react";

import { fetchedAhead } from "./parts/fetchedAhead";
import { usePane } from "./state/PaneContext";
import { tokens } from "./parts/tokens";

const FillQuestion = lazy(() => import("./FillQuestion"));
const SelfCheckPanel = lazy(() => import("./SelfCheckPanel"));

const TROUBLE = fetchedAhead(() => import("./TroubleBar"), PlainTrouble);
const STOPPED = fetchedAhead(() => import("./StoppedBar"), PlainlyStopped);
const NOTICES = fetchedAhead(() => import("./NoticeBar"), Unexpected);

/** What to say when Excel refuses or leaves something out, before it does. */
export function fetchFailures(): void {
  for (const part of [TROUBLE, STOPPED, NOTICES]) part.fetch();
}

const useMessageStyles = makeStyles({
  messages: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0`,
    ":empty": { display: "none" },
  },
});

/** What went wrong, what was left out, what needs a yes: in one place, under the tabs; brought into sight from wherever one was. */
export function Messages() {
  const styles = useMessageStyles();
  const { state } = usePane();
  const box = useRef<HTMLDivElement>(null);
  const { trouble, asksToFill, check } = state;
  const notices = state.notices.length;
  useEffect(() => {
    if (box.current?.firstChild) bringIntoSight(box.current);
  }, [trouble, asksToFill, check, notices]);
  return (
    <div ref={box} className={styles.messages}>
      {state.trouble !== null && (
        <Suspense fallback={null}>
          <TROUBLE.Part />
        </Suspense>
      )}
      {state.stopped && state.view === null && (
        <Suspense fallback={null}>
          <STOPPED.Part />
        </Suspense>
      )}
      {state.notices.length > 0 && (
        <Suspense fallback={null}>
          <NOTICES.Part />
        </Suspense>
      )}
      {state.asksToFill && (
        <Suspense fallback={null}>
          <FillQuestion />
        </Suspense>
      )}
      {state.check !== null && (
        <Suspense fallback={null}>
          <SelfCheckPanel />
        </Suspense>
      )}
    </div>
  );
}

/** The line of state and the tabs stay in sight above it. */
const UNDER_TABS = 100;

/** Not `scrollIntoView`: after it Tab goes on from the message in Chromium, wherever the pressed button is that has the focus. */
function bringIntoSight(box: HTMLElement): void {
  const above = box.getBoundingClientRect().top - UNDER_TABS;
  if (above < 0 && window.scrollY > 0) window.scrollBy({ top: above });
}

/** Where the bars themselves cannot be fetched: what went wrong or was to be copied, and to try it again. */
function PlainTrouble() {
  const { state, runner, text } = usePane();
  if (state.trouble === null) return null;
  const { trouble: words } = text.pane;
  return (
    <div role="alert">
      <strong>{words.failedTo[state.trouble.doing]}</strong>
      <p>{state.trouble.toCopy ?? words.unexpected}</p>
      <Button onClick={runner.retry}>{words.retry}</Button>{" "}
      <Button onClick={runner.dismiss}>{words.close}</Button>
      <p>
        <code>{state.trouble.support}</code>
      </p>
    </div>
  );
}

function PlainlyStopped() {
  const { frame } = usePane().text.pane;
  return (
    <div role="status">
      <strong>{frame.stopped}</strong>
      <p>{frame.stoppedBody}</p>
    </div>
  );
}

function Unexpected() {
  return usePane().text.pane.trouble.unexpected;
}
