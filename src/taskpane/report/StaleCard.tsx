import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";

import { reportPaneText } from "../../text/panes/reportPane";
import { clockTime } from "../parts/clockTime";
import { usePane, useView } from "../state/PaneContext";
import { usePreview } from "./PreviewContext";
import { useStyles } from "../parts/styles";
import { changesSince } from "./changesSince";
import { tokens } from "../parts/tokens";

const SHOWN = 5;

const useStaleStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  head: { display: "flex", gap: tokens.spacingHorizontalS, "& svg": { flexShrink: 0 } },
  warning: { color: tokens.colorStatusWarningForeground3 },
  list: { margin: 0, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  line: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "start",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    paddingTop: "6px",
    "& dd": { margin: 0, marginLeft: "auto" },
    "& dt": { minWidth: 0, flexShrink: 1, flexBasis: "55%", overflowWrap: "anywhere" },
  },
  /** Two whole sentences: below what they are, over as many lines as they take. */
  sentence: { "& dt": { flexBasis: "100%" }, "& dd": { marginLeft: 0, overflowWrap: "anywhere" } },
  total: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    marginTop: "6px",
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** The figures moved on after the report was written: old → new, as a card and never as a pop-up. */
export function StaleCard() {
  const shared = useStyles();
  const styles = useStaleStyles();
  const { state, text } = usePane();
  const view = useView();
  const report = reportPaneText(text.language);
  const { stale } = usePreview();
  if (view.report === null || stale === null) return null;
  const { writtenAt } = view.report;
  const changes = changesSince(state.written, view, text);
  const more = changes.length - SHOWN;
  const isSame = stale.before === stale.now;
  return (
    <section className={mergeClasses(shared.card, styles.card)} aria-label={report.stale}>
      <div className={styles.head}>
        <WarningFilled aria-hidden fontSize={20} className={styles.warning} />
        <div>
          <h2 className={shared.label}>{report.stale}</h2>
          <p className={mergeClasses(shared.body, shared.quiet)}>
            {writtenAt === null ? report.staleUnknown : report.staleSince(clockTime(writtenAt))}
          </p>
        </div>
      </div>
      {isSame && changes.length === 0 && <p className={shared.body}>{report.staleElsewhere}</p>}
      <dl className={styles.list}>
        {changes.slice(0, SHOWN).map((change) => (
          <Line key={change.id} name={change.name} before={change.before} now={change.now} />
        ))}
        {!isSame && (
          <Line
            name={report.firstSentence}
            before={stale.before}
            now={stale.now}
            isSentence
            isTotal={changes.length > 0}
          />
        )}
      </dl>
      {more > 0 && <p className={shared.small}>{report.staleMore(more)}</p>}
    </section>
  );
}

interface LineProps {
  readonly name: string;
  readonly before: string;
  readonly now: string;
  readonly isSentence?: boolean;
  readonly isTotal?: boolean;
}

function Line({ name, before, now, isSentence = false, isTotal = false }: LineProps) {
  const shared = useStyles();
  const styles = useStaleStyles();
  const report = reportPaneText(usePane().text.language);
  return (
    <div className={mergeClasses(styles.line, isSentence && styles.sentence, isTotal && styles.total)}>
      <dt>{name}</dt>
      <dd className={mergeClasses(!isSentence && shared.figures)}>
        <span aria-hidden>{report.change(before, now)}</span>
        <span className={shared.hidden}>{report.changeLabel(before, now)}</span>
      </dd>
    </div>
  );
}
