import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";

import { UnfoldButton } from "../parts/UnfoldButton";
import { usePane, useView } from "../state/PaneContext";
import { Rows } from "../parts/Rows";
import { useStyles } from "../parts/styles";
import { ChosenCard } from "./ChosenCard";
import { IssueItem } from "./IssueItem";
import { useUnseen } from "../state/unseen";
import { tokens } from "../parts/tokens";
import { issuesPaneText } from "../../text/panes/issuesPane";

const useIssueStyles = makeStyles({
  head: { paddingBottom: tokens.spacingVerticalM, gap: tokens.spacingVerticalXS },
  seen: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}` },
});

/** What was not surely read, most serious first; each leads to its cell and says what to do. */
export default function IssuesScreen() {
  const shared = useStyles();
  const styles = useIssueStyles();
  const { text } = usePane();
  const issues = issuesPaneText(text.language);
  const unseen = useUnseen();
  return (
    <>
      <div className={shared.page} style={{ paddingBottom: 12, gap: 4 }}>
        <h1 className={mergeClasses(shared.title, shared.focusable)} tabIndex={-1}>
          {unseen.length === 0 ? issues.none : issues.title(unseen.length)}
        </h1>
        <p className={`${shared.body} ${styles.head}`}>
          {unseen.length === 0 ? issues.noneLead : issues.lead}
        </p>
        <ChosenCard />
      </div>
      <Rows
        items={unseen}
        keyOf={(issue) => issue.id}
        keep={null}
        size={180}
        render={(issue) => <IssueItem issue={issue} isSeen={false} />}
      />
      <SeenIssues />
    </>
  );
}

function SeenIssues() {
  const shared = useStyles();
  const styles = useIssueStyles();
  const { text } = usePane();
  const { review, settings } = useView();
  const [shown, setShown] = useState(false);
  const marked = new Set(settings.seen);
  const seen = review.issues.filter((issue) => marked.has(issue.id));
  if (seen.length === 0) return null;
  return (
    <>
      <div className={styles.seen}>
        <UnfoldButton isOpen={shown} toggle={() => setShown(!shown)} className={shared.flush}>
          {issuesPaneText(text.language).seenTitle(seen.length)}
        </UnfoldButton>
      </div>
      {shown && (
        <Rows
          items={seen}
          keyOf={(issue) => issue.id}
          keep={null}
          size={180}
          render={(issue) => <IssueItem issue={issue} isSeen />}
        />
      )}
    </>
  );
}
