import {
  Button,
  makeStyles,
  mergeClasses,
  ProgressBar,
  Skeleton,
  SkeletonItem,
} from "@fluentui/react-components";

import { usePane } from "./state/PaneContext";
import { useStyles } from "./parts/styles";
import { tokens } from "./parts/tokens";

const useWaitingStyles = makeStyles({
  /** What is there within a glance is not announced by grey shapes. */
  late: { animationName: { from: { opacity: 0 }, to: { opacity: 0 } }, animationDuration: "250ms" },
  rows: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  row: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  progress: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
});

/** Grey shapes of the rows to come. */
export function Waiting() {
  const { text } = usePane();
  const shared = useStyles();
  const styles = useWaitingStyles();
  return (
    <Skeleton className={mergeClasses(shared.page, styles.late)} aria-label={text.pane.frame.reading}>
      <SkeletonItem size={40} style={{ width: "70%" }} />
      <SkeletonItem size={40} />
      <div className={styles.rows}>
        {[0, 1, 2, 3].map((row) => (
          <div key={row} className={styles.row}>
            <SkeletonItem size={20} />
            <SkeletonItem size={16} style={{ width: "40%" }} />
            <SkeletonItem size={16} style={{ width: "80%" }} />
          </div>
        ))}
      </div>
    </Skeleton>
  );
}

/** After a second of work; only a reading can be stopped, a writing is done whole or not at all. */
export function ProgressLine() {
  const { state, runner, text } = usePane();
  const shared = useStyles();
  const styles = useWaitingStyles();
  if (state.busy === null || !state.busy.slow) return null;
  const { doing } = state.busy;
  const { working, stop } = text.pane.frame;
  return (
    <div className={styles.progress}>
      <div className={shared.between}>
        <span className={shared.small}>{working[doing]}</span>
        {doing === "read" && (
          <Button appearance="subtle" size="small" className={shared.plain} onClick={runner.stop}>
            {stop}
          </Button>
        )}
      </div>
      <ProgressBar aria-label={working[doing]} />
    </div>
  );
}
