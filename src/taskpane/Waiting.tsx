/** What is seen while something is under way: shapes and a line of our own, as Fluent's would load before anything is read. */

import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";

import { usePane } from "./state/PaneContext";
import { CONTRAST, useStyles } from "./parts/styles";
import { tokens } from "./parts/tokens";

/** Who asked for less motion sees things fade, not move. */
const STILL = "@media (prefers-reduced-motion: reduce)";

const useWaitingStyles = makeStyles({
  /** What is there within a glance is not announced by grey shapes. */
  late: { animationName: { from: { opacity: 0 }, to: { opacity: 0 } }, animationDuration: "250ms" },
  rows: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  row: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  shape: {
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralStencil1,
    animationName: { "50%": { opacity: 0.4 } },
    animationDuration: "2s",
    animationIterationCount: "infinite",
    [STILL]: { animationName: "none" },
    [CONTRAST]: { backgroundColor: "GrayText" },
  },
  progress: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
  track: {
    position: "relative",
    height: "2px",
    overflow: "hidden",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground6,
    [CONTRAST]: { backgroundColor: "CanvasText" },
  },
  bar: {
    position: "absolute",
    inset: 0,
    right: "67%",
    backgroundColor: tokens.colorCompoundBrandBackground,
    animationName: { from: { transform: "translateX(-100%)" }, to: { transform: "translateX(300%)" } },
    animationDuration: "3s",
    animationIterationCount: "infinite",
    animationTimingFunction: "linear",
    [STILL]: { animationName: { "50%": { opacity: 0.2 } } },
    [CONTRAST]: { backgroundColor: "Highlight" },
  },
});

/** A shape of a row to come; pixels, and its share of the width. */
function Shape({ height, width = "100%" }: { readonly height: number; readonly width?: string }) {
  const styles = useWaitingStyles();
  return <div className={styles.shape} style={{ height, width }} />;
}

/** Grey shapes of the rows to come. */
export function Waiting() {
  const { text } = usePane();
  const shared = useStyles();
  const styles = useWaitingStyles();
  return (
    <div
      className={mergeClasses(shared.page, styles.late)}
      role="progressbar"
      aria-busy
      aria-label={text.pane.frame.reading}
      data-waiting
    >
      <Shape height={40} width="70%" />
      <Shape height={40} />
      <div className={styles.rows}>
        {[0, 1, 2, 3].map((row) => (
          <div key={row} className={styles.row}>
            <Shape height={20} />
            <Shape height={16} width="40%" />
            <Shape height={16} width="80%" />
          </div>
        ))}
      </div>
    </div>
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
      <div className={styles.track} role="progressbar" aria-label={working[doing]}>
        <div className={styles.bar} />
      </div>
    </div>
  );
}
