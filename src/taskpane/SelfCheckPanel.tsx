import { Button, makeStyles } from "@fluentui/react-components";

import { PROBE_OUTCOMES, type SelfCheck } from "../model/selfcheck";
import { selfCheckWords as en } from "../text/en/selfcheck";
import { countText, selfCheckText, type SelfCheckWords } from "../text/selfcheck";
import { selfCheckWords as vi } from "../text/vi/selfcheck";
import { PaneBar } from "./parts/PaneBar";
import { useStyles } from "./parts/styles";
import { copyBoth } from "./state/clipboard";
import { usePane } from "./state/PaneContext";
import { tokens } from "./parts/tokens";

const usePanelStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** "Kiểm tra Excel này": asked first, then what came of it. Fetched when it is opened. */
export default function SelfCheckPanel() {
  const { state, text } = usePane();
  const words: SelfCheckWords = { vi, en }[text.language];
  if (state.check === null) return null;
  return state.check === "asked" ? <Question words={words} /> : <Result check={state.check} words={words} />;
}

function useClose(): () => void {
  const { dispatch } = usePane();
  return () => dispatch({ kind: "check", check: null });
}

function Question({ words: { ask } }: { readonly words: SelfCheckWords }) {
  const { deeds } = usePane();
  const [shared, close] = [useStyles(), useClose()];
  const check = () =>
    deeds.act("selfCheck", async (actions) => ({
      also: [{ kind: "check", check: await actions.selfCheck() }],
    }));
  return (
    <PaneBar
      intent="info"
      title={ask.title}
      actions={
        <>
          <Button size="medium" className={shared.plain} onClick={check}>
            {ask.yes}
          </Button>
          <Button size="medium" appearance="transparent" className={shared.plain} onClick={close}>
            {ask.no}
          </Button>
        </>
      }
    >
      {ask.body}
    </PaneBar>
  );
}

interface ResultProps {
  readonly check: SelfCheck;
  readonly words: SelfCheckWords;
}

function Result({ check, words }: ResultProps) {
  const { deeds } = usePane();
  const [shared, close] = [useStyles(), useClose()];
  const copy = () =>
    deeds.act("selfCheck", async () => {
      const plain = selfCheckText(check, words);
      await copyBoth(`<pre>${plain.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</pre>`, plain);
      return { said: words.copied };
    });
  return (
    <PaneBar
      intent="info"
      title={words.title}
      actions={
        <>
          <Button size="medium" className={shared.plain} onClick={copy}>
            {words.copy}
          </Button>
          <Button size="medium" appearance="transparent" className={shared.plain} onClick={close}>
            {words.close}
          </Button>
        </>
      }
    >
      <div>{countText(check, words)}</div>
      {check.left !== null && <div>{words.left(check.left)}</div>}
      {PROBE_OUTCOMES.map((outcome) => (
        <Outcome key={outcome} outcome={outcome} check={check} words={words} />
      ))}
    </PaneBar>
  );
}

/** What came out one way; what differs is read first, what is as expected is folded away. */
function Outcome({
  outcome,
  check,
  words,
}: ResultProps & { readonly outcome: (typeof PROBE_OUTCOMES)[number] }) {
  const styles = usePanelStyles();
  const found = check.results.filter((each) => each.outcome === outcome);
  if (found.length === 0) return null;
  return (
    <details open={outcome !== "expected"}>
      <summary>{words.outcomes[outcome]}</summary>
      <ul className={styles.list}>
        {found.map(({ id }) => (
          <li key={id}>{words.asks[id]}</li>
        ))}
      </ul>
    </details>
  );
}
