import { Button } from "@fluentui/react-components";

import { notesText } from "../text/panes/notesPane";
import { PaneBar } from "./parts/PaneBar";
import { useStyles } from "./parts/styles";
import { usePane } from "./state/PaneContext";

/** What an action could not do or had to choose, until it is closed. */
export default function NoticeBar() {
  const { state, dispatch, text } = usePane();
  const shared = useStyles();
  const words = notesText(text.language);
  const notices = state.notices.map((notice) => (typeof notice === "string" ? notice : notice(words)));
  return (
    <PaneBar
      intent="warning"
      title={words.title}
      actions={
        <Button className={shared.plain} onClick={() => dispatch({ kind: "closedNotices" })}>
          {words.close}
        </Button>
      }
    >
      {notices.map((notice) => (
        <div key={notice}>{notice}</div>
      ))}
    </PaneBar>
  );
}
