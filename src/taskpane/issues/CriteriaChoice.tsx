import { Button } from "@fluentui/react-components";

import type { Issue } from "../../model/issue";
import { readWith } from "../../settings/changes";
import { useStyles } from "../parts/styles";
import { usePane } from "../state/PaneContext";
import { issuesPaneText } from "../../text/panes/issuesPane";

/** Of a set of criteria: to count its contents instead, or its criteria again. */
export function CriteriaChoice({ issue }: { readonly issue: Issue }) {
  const shared = useStyles();
  const { text, deeds } = usePane();
  if (issue.code !== "criteriaCounted") return null;
  const countSubItems = issue.facts["counting"] === "criteria";
  const { countContents, countCriteria } = issuesPaneText(text.language);
  return (
    <div className={shared.row}>
      <Button className={shared.plain} onClick={() => deeds.choose(readWith({ countSubItems }))}>
        {countSubItems ? countContents : countCriteria}
      </Button>
    </div>
  );
}
