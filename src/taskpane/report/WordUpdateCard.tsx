import { Button, makeStyles, mergeClasses, Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";

import type { NamedFile, WordUpdate } from "../../actions";
import type { Decisions, Finding } from "../../model/wordUpdate";
import { wordPaneText, type WordPaneText } from "../../text/panes/wordPane";
import { useStyles } from "../parts/styles";
import { useTools } from "../state/PaneContext";
import { linesApart, rowsLeaving } from "./linesApart";
import { tokens } from "../parts/tokens";

const useCardStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: "6px", paddingBottom: "6px" },
  words: { whiteSpace: "pre-wrap", margin: 0, overflowWrap: "anywhere" },
});

interface CardProps {
  readonly name: string;
  readonly update: WordUpdate;
  readonly save: (file: NamedFile) => void;
  readonly drop: () => void;
}

/** What would change in a chosen Word file, and what a person changed there themselves; nothing is written before "Lưu tệp mới". */
export function WordUpdateCard({ name, update, save, drop }: CardProps) {
  const shared = useStyles();
  const styles = useCardStyles();
  const words = wordPaneText(useTools().text.language);
  const [decisions, setDecisions] = useState<Decisions>({});
  const isRefused = update.kind === "refused";
  const findings = isRefused ? [] : update.findings;
  const title = isRefused ? words.refusedTitle : words.title(name);
  return (
    <section className={mergeClasses(shared.card, styles.card)} aria-label={title}>
      <h2 className={shared.label}>{title}</h2>
      <p className={mergeClasses(shared.body, shared.quiet)}>{introduction(update, words)}</p>
      <ul className={styles.list}>
        {findings.map((finding) => (
          <FindingItem
            key={finding.id}
            finding={finding}
            words={words}
            decision={decisions[finding.id] ?? "theirs"}
            decide={(decision) => setDecisions({ ...decisions, [finding.id]: decision })}
          />
        ))}
      </ul>
      <div className={shared.row}>
        {!isRefused && findings.length > 0 && (
          <Button
            appearance="primary"
            className={mergeClasses(shared.secondary, shared.grow)}
            onClick={() => save(update.renew(decisions))}
          >
            {words.saveNew}
          </Button>
        )}
        <Button className={mergeClasses(shared.secondary, shared.grow)} onClick={drop}>
          {words.drop}
        </Button>
      </div>
    </section>
  );
}

function introduction(update: WordUpdate, words: WordPaneText): string {
  if (update.kind === "refused") return `${words.refusals[update.code]} ${words.untouched}`;
  return update.findings.length === 0 ? words.nothing : words.intro;
}

interface ItemProps {
  readonly finding: Finding;
  readonly words: WordPaneText;
  readonly decision: "theirs" | "ours";
  readonly decide: (decision: "theirs" | "ours") => void;
}

function FindingItem({ finding, words, decision, decide }: ItemProps) {
  const shared = useStyles();
  const styles = useCardStyles();
  const { theirs, ours } = linesApart(finding.theirs, finding.ours);
  const isAway = finding.kind === "askedAway";
  return (
    <li className={styles.item}>
      <p className={mergeClasses(shared.body, shared.strong)}>{finding.title}</p>
      <p className={shared.small}>{words.changes[finding.kind]}</p>
      {(finding.kind === "asked" || isAway) && (
        <RadioGroup
          aria-label={finding.title}
          value={decision}
          onChange={(_, { value }) => decide(value === "ours" ? "ours" : "theirs")}
        >
          <Radio
            value="theirs"
            label={<Choice label={isAway ? words.keep : words.theirs} lines={theirs} words={words} />}
          />
          <Radio
            value="ours"
            label={isAway ? words.takeAway : <Choice label={words.ours} lines={ours} words={words} />}
          />
        </RadioGroup>
      )}
      <Hints finding={finding} words={words} />
      {finding.kind === "renewed" && <Renewed finding={finding} words={words} />}
    </li>
  );
}

/** What the two texts alone do not show of a question. */
function Hints({ finding: { kind, theirs, before }, words }: Pick<ItemProps, "finding" | "words">) {
  const shared = useStyles();
  if (kind !== "asked" && kind !== "askedAway") return null;
  return (
    <>
      {theirs === before && <p className={shared.small}>{words.looksOnly}</p>}
      {theirs.includes("▣") && <p className={shared.small}>{words.things}</p>}
    </>
  );
}

/** Rows that leave a table have nothing in their place: they are named. */
function Renewed({ finding, words }: Pick<ItemProps, "finding" | "words">) {
  const shared = useStyles();
  const { theirs, ours } = linesApart(finding.theirs, finding.ours);
  const leaving = rowsLeaving(theirs, finding.ours);
  return (
    <>
      {(ours.length > 0 || leaving.length === 0) && <Lines lines={ours} words={words} />}
      {leaving.length > 0 && (
        <>
          <p className={shared.small}>{words.removed}</p>
          <Lines lines={leaving} words={words} />
        </>
      )}
    </>
  );
}

function Choice({ label, ...lines }: { label: string } & LinesProps) {
  return (
    <>
      {label}
      <Lines {...lines} />
    </>
  );
}

interface LinesProps {
  readonly lines: readonly string[];
  readonly words: WordPaneText;
}

const SHOWN = 4;

function Lines({ lines, words }: LinesProps) {
  const shared = useStyles();
  const styles = useCardStyles();
  const more = lines.length - SHOWN;
  const shown = lines.slice(0, SHOWN).map((line) => line.replace(/\t/g, " · "));
  return (
    <span className={mergeClasses(shared.small, styles.words)}>
      {lines.length === 0 ? words.empty : shown.join("\n")}
      {more > 0 && `\n${words.more(more)}`}
    </span>
  );
}
