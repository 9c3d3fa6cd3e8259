import { makeStyles } from "@fluentui/react-components";
import { lazy, Suspense } from "react";

import { ErrorBoundary } from "./ErrorBoundary";
import { fetchFailures, Messages } from "./Messages";
import { usePane } from "./state/PaneContext";
import { ResultScreen } from "./result/ResultScreen";
import { fetchedAhead } from "./parts/fetchedAhead";
import { useStyles } from "./parts/styles";
import { Tabs } from "./Tabs";
import { TopLine } from "./TopLine";
import { ProgressLine, Waiting } from "./Waiting";
import { tokens } from "./parts/tokens";

const EmptyScreen = lazy(() => import("./EmptyScreen"));
const UnitsScreen = lazy(() => import(/* webpackChunkName: "units-tab" */ "./units/UnitsScreen"));
const TracePanel = lazy(() => import("./TracePanel"));

const TABLES = fetchedAhead(() => import("./tables/TablesScreen"));
const ISSUES = fetchedAhead(() => import("./issues/IssuesScreen"));
const REPORT = fetchedAhead(() => import("./report/ReportScreen"));

const SCREENS = {
  tables: TABLES.Part,
  result: ResultScreen,
  issues: ISSUES.Part,
  report: REPORT.Part,
  units: UnitsScreen,
} as const;

/** The tabs beside the first one, once its figures are shown: none of them opens on grey shapes. */
export function fetchScreens(): void {
  for (const screen of [TABLES, ISSUES, REPORT]) screen.fetch();
  fetchFailures();
}

const useFrameStyles = makeStyles({
  head: {
    backgroundColor: tokens.colorNeutralBackground1,
    /** In sight while scrolling, unless it would take too much of a low pane. */
    "@media (min-height: 480px)": { position: "sticky", top: 0, zIndex: 1 },
  },
});

/** The top line, the tabs and the screen of the chosen tab; the same place for messages on each. */
export function Frame() {
  const { state, text } = usePane();
  const styles = useStyles();
  const kept = useFrameStyles();
  const hasTables = state.view !== null && state.view.review.reading.tables.length > 0;
  return (
    <>
      <header className={kept.head}>
        <TopLine />
        {(hasTables || state.tab === "units") && <Tabs />}
      </header>
      <main id="screen" aria-label={text.pane.frame.label}>
        <ProgressLine />
        <Messages />
        {state.trace !== null && (
          <Suspense fallback={null}>
            <TracePanel />
          </Suspense>
        )}
        <Screen />
      </main>
      <div role="status" aria-live="polite" className={styles.hidden}>
        {state.said}
      </div>
    </>
  );
}

function Screen() {
  const { state, text } = usePane();
  const { view, tab, stopped, trouble } = state;
  if (view === null) return stopped || trouble !== null ? null : <Waiting />;
  const Chosen = tab !== "units" && view.review.reading.tables.length === 0 ? EmptyScreen : SCREENS[tab];
  return (
    <div
      role={Chosen === EmptyScreen ? undefined : "tabpanel"}
      aria-labelledby={Chosen === EmptyScreen ? undefined : `tab-${tab}`}
    >
      <ErrorBoundary text={text} key={tab}>
        <Suspense fallback={<Waiting />}>
          <Chosen />
        </Suspense>
      </ErrorBoundary>
    </div>
  );
}
