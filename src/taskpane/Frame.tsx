import { lazy, Suspense } from "react";

import { ErrorBoundary } from "./ErrorBoundary";
import { Messages } from "./Messages";
import { usePane } from "./state/PaneContext";
import { ResultScreen } from "./result/ResultScreen";
import { useStyles } from "./parts/styles";
import { Tabs } from "./Tabs";
import { TopLine } from "./TopLine";
import { ProgressLine, Waiting } from "./Waiting";

const EmptyScreen = lazy(() => import("./EmptyScreen"));
const IssuesScreen = lazy(() => import("./issues/IssuesScreen"));
const ReportScreen = lazy(() => import("./report/ReportScreen"));
const TablesScreen = lazy(() => import("./tables/TablesScreen"));

const SCREENS = {
  tables: TablesScreen,
  result: ResultScreen,
  issues: IssuesScreen,
  report: ReportScreen,
} as const;

/** The top line, the tabs and the screen of the chosen tab; the same place for messages on each. */
export function Frame() {
  const { state, text } = usePane();
  const styles = useStyles();
  const hasTables = state.view !== null && state.view.review.reading.tables.length > 0;
  return (
    <>
      <TopLine />
      <main id="screen" aria-label={text.pane.frame.label}>
        {hasTables && <Tabs />}
        <ProgressLine />
        <Messages />
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
  const Chosen = view.review.reading.tables.length === 0 ? EmptyScreen : SCREENS[tab];
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
