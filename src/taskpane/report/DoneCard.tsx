import { Link, mergeClasses } from "@fluentui/react-components";

import { usePane } from "../state/PaneContext";
import { isOutdated } from "../state/paneState";
import { useStyles } from "../parts/styles";
import { reportPaneText } from "../../text/panes/reportPane";

/** All that the last press did, what it turned, the way to it, and how to take it back; until the workbook changes. */
export function DoneCard() {
  const shared = useStyles();
  const { state, deeds, text } = usePane();
  const { done } = state;
  if (done === null || isOutdated(state)) return null;
  const { created, updated, marked } = text.pane.done;
  const { seeMarked, seeMarkedLabel, takeBack } = reportPaneText(text.language);
  const { first } = done;
  return (
    <div className={mergeClasses(shared.tinted, shared.section)}>
      <p className={shared.body}>{done.isNew ? created : updated}</p>
      {done.turned !== null && <p className={shared.body}>{done.turned}</p>}
      <p className={shared.body}>
        {marked(done.marked)}{" "}
        {first !== null && (
          <Link as="button" aria-label={seeMarkedLabel} onClick={() => deeds.select(first)}>
            {seeMarked}
          </Link>
        )}
      </p>
      <p className={shared.small}>{takeBack}</p>
    </div>
  );
}
