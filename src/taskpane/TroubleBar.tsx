/** What went wrong, in the words of its kind, and what can be done about it. */

import { Button, makeStyles } from "@fluentui/react-components";

import FailureWords from "./FailureWords";
import { PaneBar } from "./parts/PaneBar";
import { useStyles } from "./parts/styles";
import { tokens } from "./parts/tokens";
import { usePane } from "./state/PaneContext";

const useMessageStyles = makeStyles({
  support: { marginTop: tokens.spacingVerticalXS, "& summary": { minHeight: "24px", cursor: "pointer" } },
});

export default function TroubleBar() {
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
      {trouble.toCopy === undefined ? <FailureWords /> : words.copyByHand}
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
