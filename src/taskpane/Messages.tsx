import { Button, makeStyles } from "@fluentui/react-components";

import { lazy, Suspense, useEffect, useRef } from "react";

import { fetchedAhead } from "./parts/fetchedAhead";
import { usePane } from "./state/PaneContext";
import { PaneBar } from "./parts/PaneBar";
import { useStyles } from "./parts/styles";
import { tokens } from "./parts/tokens";

const FillQuestion = lazy(() => import("./FillQuestion"));
const SelfCheckPanel = lazy(() => import("./SelfCheckPanel"));

const FAILURE = fetchedAhead(() => import("./FailureWords"), Unexpected);

const NOTICES = fetchedAhead(() => import("./NoticeBar"), Unexpected);

/** What to say when Excel refuses or leaves something out, before it does. */
export function fetchFailures(): void {
  FAILURE.fetch();
  NOTICES.fetch();
}

const useMessageStyles = makeStyles({
  messages: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0`,
    ":empty": { display: "none" },
  },
  support: { marginTop: tokens.spacingVerticalXS, "& summary": { minHeight: "24px", cursor: "pointer" } },
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
      {state.trouble !== null && <TroubleBar />}
      {state.stopped && state.view === null && <StoppedBar />}
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

function TroubleBar() {
  const { state, runner, deeds, text } = usePane();
  const shared = useStyles();
  const styles = useMessageStyles();
  const { trouble: words } = text.pane;
  const { trouble } = state;
  if (trouble === null) return null;
  // Asked again the same would be refused again: what they typed is theirs to give up.
  const typed = trouble.code === "TypedOver" ? (trouble.cells ?? null) : null;
  return (
    <PaneBar
      intent="error"
      title={words.failedTo[trouble.doing]}
      actions={
        <>
          {typed === null ? (
            <AgainButton isGone={trouble.code === "ItemNotFound"} />
          ) : (
            <Button size="medium" className={shared.plain} onClick={() => deeds.writeOver(typed)}>
              {words.writeOver}
            </Button>
          )}
          <Button size="medium" appearance="transparent" className={shared.plain} onClick={runner.dismiss}>
            {words.close}
          </Button>
        </>
      }
    >
      {trouble.toCopy === undefined ? (
        <Suspense fallback={null}>
          <FAILURE.Part />
        </Suspense>
      ) : (
        words.copyByHand
      )}
      {trouble.toCopy !== undefined && <CopyByHand words={trouble.toCopy} />}
      <details className={styles.support}>
        <summary>{words.support}</summary>
        <code>{trouble.support}</code>
      </details>
    </PaneBar>
  );
}

/** Where the words themselves cannot be fetched. */
function Unexpected() {
  return usePane().text.pane.trouble.unexpected;
}

/** What is gone would be refused again: the workbook is read as it is now. */
function AgainButton({ isGone }: { readonly isGone: boolean }) {
  const shared = useStyles();
  const { runner, deeds, text } = usePane();
  return (
    <Button
      appearance="primary"
      size="medium"
      className={shared.plain}
      onClick={isGone ? deeds.read : runner.retry}
    >
      {isGone ? text.pane.frame.readAgain : text.pane.trouble.retry}
    </Button>
  );
}

function CopyByHand({ words }: { readonly words: string }) {
  const { text } = usePane();
  return (
    <textarea
      readOnly
      rows={6}
      style={{ width: "100%", boxSizing: "border-box" }}
      aria-label={text.pane.report.copy}
      value={words}
      onFocus={(event) => event.currentTarget.select()}
    />
  );
}

function StoppedBar() {
  const { text } = usePane();
  return (
    <PaneBar intent="info" title={text.pane.frame.stopped}>
      {text.pane.frame.stoppedBody}
    </PaneBar>
  );
}
