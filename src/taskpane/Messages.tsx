import { Button, makeStyles } from "@fluentui/react-components";

import { lazy, Suspense } from "react";

import type { failures } from "../text/vi/failures";
import { withCells } from "../text/withCells";
import { usePane } from "./state/PaneContext";
import { PaneBar } from "./parts/PaneBar";
import { useStyles } from "./parts/styles";
import { tokens } from "./parts/tokens";

const SelfCheckPanel = lazy(() => import("./SelfCheckPanel"));

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

/** What went wrong, what was left out, what needs a yes: in one place, under the tabs. */
export function Messages() {
  const styles = useMessageStyles();
  const { state } = usePane();
  return (
    <div className={styles.messages}>
      {state.trouble !== null && <TroubleBar />}
      {state.stopped && state.view === null && <StoppedBar />}
      {state.notices.length > 0 && <NoticeBar />}
      {state.asksToFill && <FillQuestion />}
      {state.check !== null && (
        <Suspense fallback={null}>
          <SelfCheckPanel />
        </Suspense>
      )}
    </div>
  );
}

function TroubleBar() {
  const { state, runner, deeds, text } = usePane();
  const shared = useStyles();
  const styles = useMessageStyles();
  const { trouble: words } = text.pane;
  const { trouble } = state;
  if (trouble === null) return null;
  const sentence =
    trouble.code in text.failures ? text.failures[trouble.code as keyof typeof failures] : words.unexpected;
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
      {trouble.toCopy !== undefined
        ? words.copyByHand
        : typed === null
          ? withCells(sentence, trouble.cells ?? null)
          : [sentence, ...typed.split("; ")].map((line) => <div key={line}>{line}</div>)}
      {trouble.toCopy !== undefined && <CopyByHand words={trouble.toCopy} />}
      <details className={styles.support}>
        <summary>{words.support}</summary>
        <code>{trouble.support}</code>
      </details>
    </PaneBar>
  );
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

function NoticeBar() {
  const { state, dispatch, text } = usePane();
  const shared = useStyles();
  return (
    <PaneBar
      intent="warning"
      title={text.pane.notes.title}
      actions={
        <Button className={shared.plain} onClick={() => dispatch({ kind: "closedNotices" })}>
          {text.pane.notes.close}
        </Button>
      }
    >
      {state.notices.map((notice) => (
        <div key={notice}>{notice}</div>
      ))}
    </PaneBar>
  );
}

function FillQuestion() {
  const { state, dispatch, deeds, text } = usePane();
  const shared = useStyles();
  const { fill } = text.pane;
  return (
    <PaneBar
      intent="info"
      title={fill.title}
      actions={
        <>
          <Button
            size="medium"
            appearance={state.trouble === null ? "outline" : "secondary"}
            className={shared.plain}
            onClick={deeds.fillColumns}
          >
            {fill.yes}
          </Button>
          <Button
            size="medium"
            appearance="transparent"
            className={shared.plain}
            onClick={() => dispatch({ kind: "askedToFill", asks: false })}
          >
            {fill.no}
          </Button>
        </>
      }
    >
      {fill.body}
    </PaneBar>
  );
}
