import { Button, Checkbox, makeStyles, mergeClasses } from "@fluentui/react-components";
import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";
import { InfoFilled } from "@fluentui/react-icons/svg/info";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import { useId } from "react";

import type { Issue } from "../../model/issue";
import { issueText } from "../../text/issues";
import { GoToCell } from "../parts/GoToCell";
import { usePane } from "../state/PaneContext";
import { markSeen, moveRuling } from "../../settings/rulingChanges";
import { useStyles } from "../parts/styles";
import { CriteriaChoice } from "./CriteriaChoice";
import { OtherReadings } from "./OtherReadings";
import { tokens } from "../parts/tokens";
import { issuesPaneText } from "../../text/panes/issuesPane";

const ICONS = {
  mustFix: ErrorCircleFilled,
  worthChecking: WarningFilled,
  forInformation: InfoFilled,
} as const;

const useItemStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  severity: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  mustFix: { color: tokens.colorStatusDangerForeground3 },
  worthChecking: { color: tokens.colorStatusWarningForeground3 },
  forInformation: { color: tokens.colorNeutralForeground2 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: "21px", overflowWrap: "anywhere" },
  buttons: { alignItems: "center", paddingTop: tokens.spacingVerticalXS },
  /** Its label has a margin of its own: the words end where the lines do. */
  seen: { marginLeft: "auto", marginRight: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

/** One issue: how serious, what, what to do; its cell, the ruling of its indicator, and "seen". */
export function IssueItem({ issue, isSeen }: { readonly issue: Issue; readonly isSeen: boolean }) {
  const shared = useStyles();
  const styles = useItemStyles();
  const { text } = usePane();
  const title = useId();
  const Icon = ICONS[issue.severity];
  const words = issueText(issue, text.language);
  const { indicator } = issue;
  return (
    <article aria-labelledby={title} className={styles.item}>
      <div className={mergeClasses(shared.body, styles.severity)}>
        <Icon aria-hidden fontSize={20} className={styles[issue.severity]} />
        {text.pane.severities[issue.severity]}
      </div>
      <h2 id={title} className={styles.title}>
        {words.title}
      </h2>
      <p className={mergeClasses(shared.body, shared.quiet)}>{words.advice}</p>
      <OtherReadings issue={issue} />
      <CriteriaChoice issue={issue} />
      <div className={mergeClasses(shared.row, styles.buttons)}>
        {issue.cell !== null && <GoToCell cell={issue.cell} boxed />}
        {indicator !== null && <Remedy issue={issue} indicator={indicator} title={words.title} />}
        <SeenBox issue={issue} isSeen={isSeen} title={words.title} />
      </div>
    </article>
  );
}

interface RemedyProps {
  readonly issue: Issue;
  readonly indicator: string;
  readonly title: string;
}

/** What a person can do about the issue's indicator: lay a lost ruling on it again, or rule on it. */
function Remedy({ issue, indicator, title }: RemedyProps) {
  const shared = useStyles();
  const { text, dispatch, deeds } = usePane();
  const { done } = text.pane;
  const issues = issuesPaneText(text.language);
  const { ruling } = issue.facts;
  if (issue.code === "rulingOrphaned" && ruling !== undefined) {
    return (
      <Button
        className={shared.plain}
        aria-label={issues.reattachLabel(title)}
        onClick={() =>
          deeds.choose(moveRuling(String(ruling), indicator), {
            said: ({ review: { tally } }) => done.ruled(tally.metOrExceeded, tally.total),
          })
        }
      >
        {issues.reattach}
      </Button>
    );
  }
  return (
    <Button
      className={shared.plain}
      aria-label={issues.reassessLabel(title)}
      onClick={() => dispatch({ kind: "askedToRule", indicator })}
    >
      {issues.reassess}
    </Button>
  );
}

interface SeenProps {
  readonly issue: Issue;
  readonly isSeen: boolean;
  readonly title: string;
}

function SeenBox({ issue, isSeen, title }: SeenProps) {
  const shared = useStyles();
  const styles = useItemStyles();
  const { text, deeds } = usePane();
  const issues = issuesPaneText(text.language);
  return (
    <Checkbox
      className={mergeClasses(shared.choice, styles.seen)}
      checked={isSeen}
      label={issues.seen}
      aria-label={issues.seenLabel(title)}
      onChange={() =>
        deeds.choose(markSeen(issue.id, !isSeen), {
          said: () => (isSeen ? issues.takenOut : issues.putAway),
        })
      }
    />
  );
}
