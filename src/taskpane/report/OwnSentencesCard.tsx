import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { useMemo } from "react";

import { findOwnSentences, type OwnSentence } from "../../actions/ownSentences";
import { addressOf } from "../../model/address";
import { reportPaneText } from "../../text/panes/reportPane";
import { GoToCell } from "../parts/GoToCell";
import { useStyles } from "../parts/styles";
import { tokens } from "../parts/tokens";
import { usePane, useView } from "../state/PaneContext";

const useCardStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  one: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalS,
  },
  words: { overflowWrap: "anywhere" },
});

/** Sentences of the report a person wrote anew: they stay, and ours is one press away. Fetched with the report's tab. */
export default function OwnSentencesCard() {
  const shared = useStyles();
  const styles = useCardStyles();
  const { text } = usePane();
  const view = useView();
  const own = useMemo(() => findOwnSentences(view), [view]);
  const words = reportPaneText(text.language).ownSentences;
  if (view.report === null || own.length === 0) return null;
  const { sheet } = view.report;
  return (
    <section className={mergeClasses(shared.card, styles.card)} aria-label={words.title(own.length)}>
      <h2 className={shared.label}>{words.title(own.length)}</h2>
      <p className={mergeClasses(shared.body, shared.quiet)}>{words.intro}</p>
      <ul className={mergeClasses(shared.list, styles.card)}>
        {own.map((sentence) => (
          <OneSentence key={sentence.id} sentence={sentence} sheet={sheet} />
        ))}
      </ul>
    </section>
  );
}

function OneSentence({ sentence, sheet }: { readonly sentence: OwnSentence; readonly sheet: string }) {
  const shared = useStyles();
  const styles = useCardStyles();
  const { deeds, text, state } = usePane();
  const words = reportPaneText(text.language).ownSentences;
  const { id, row, theirs, ours } = sentence;
  const address = addressOf({ row, column: 0, rows: 1, columns: 1 });
  return (
    <li className={styles.one}>
      <p className={mergeClasses(shared.body, styles.words)}>“{theirs}”</p>
      <p className={mergeClasses(shared.small, styles.words)}>{words.ours(ours)}</p>
      <div className={shared.row}>
        <GoToCell cell={{ sheet, row, column: 0 }} />
        <Button
          className={mergeClasses(shared.secondary, shared.grow)}
          icon={<ArrowUndoRegular />}
          aria-label={words.takeOursLabel(address)}
          disabledFocusable={state.busy !== null}
          onClick={() => deeds.takeOurs(id)}
        >
          {words.takeOurs}
        </Button>
      </div>
    </li>
  );
}
