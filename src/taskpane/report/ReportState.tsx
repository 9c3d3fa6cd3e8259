import { Link, makeStyles, mergeClasses } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";

import { reportPaneText, type ReportPaneText } from "../../text/panes/reportPane";
import { clockTime } from "../parts/clockTime";
import { usePane, useView } from "../state/PaneContext";
import { usePreview } from "./PreviewContext";
import { isOutdated } from "../state/paneState";
import { CONTRAST, useStyles } from "../parts/styles";
import { tokens } from "../parts/tokens";

const useStateStyles = makeStyles({
  state: { display: "flex", gap: tokens.spacingHorizontalS },
  good: {
    color: tokens.colorStatusSuccessForeground1,
    flexShrink: 0,
    [CONTRAST]: { color: "CanvasText" },
  },
  link: { minHeight: "24px" },
});

/** "Đã lập báo cáo lúc 14:05" and the way to it, or that there is none. */
export function ReportState() {
  const shared = useStyles();
  const styles = useStateStyles();
  const { state, deeds, text } = usePane();
  const isOld = isOutdated(state);
  const status = useView().report;
  const { stale } = usePreview();
  const { frame } = text.pane;
  const report = reportPaneText(text.language);
  const title = mergeClasses(shared.label, shared.focusable, styles.state);
  if (status === null) {
    return (
      <h1 className={title} tabIndex={-1}>
        {state.reported ? frame.reportWritten : report.none}
      </h1>
    );
  }
  const { sheet, writtenAt } = status;
  return (
    <div className={styles.state}>
      {stale === null && !isOld && !state.reported && (
        <CheckmarkCircleFilled aria-hidden fontSize={20} className={styles.good} />
      )}
      <div>
        <h1 className={title} tabIndex={-1}>
          {state.reported ? frame.reportUpdated : writtenWords(writtenAt, isOld, report)}
        </h1>
        <Link as="button" className={styles.link} onClick={() => deeds.select({ sheet, row: 0, column: 0 })}>
          {report.open(sheet)}
        </Link>
      </div>
    </div>
  );
}

function writtenWords(writtenAt: string | null, isOld: boolean, words: ReportPaneText): string {
  if (writtenAt === null) return words.writtenUnknown;
  return isOld ? words.writtenBefore(clockTime(writtenAt)) : words.written(clockTime(writtenAt));
}
