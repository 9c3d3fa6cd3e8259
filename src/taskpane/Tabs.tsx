import { CounterBadge, makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";

import { useUnseen } from "./state/unseen";
import { usePane } from "./state/PaneContext";
import type { Tab as TabName } from "./state/paneState";
import { NARROW } from "./parts/styles";

const TABS: readonly TabName[] = ["tables", "result", "issues", "report"];

const useTabStyles = makeStyles({
  list: {
    justifyContent: "space-between",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    [NARROW]: { display: "grid", gridTemplateColumns: "max-content 1fr" },
  },
  tab: {
    minHeight: "44px",
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
    [NARROW]: {
      justifyContent: "start",
      paddingLeft: tokens.spacingHorizontalSNudge,
      paddingRight: 0,
    },
  },
  label: { display: "inline-flex", alignItems: "center", gap: "4px", fontSize: tokens.fontSizeBase300 },
});

/** The four steps in the order of the work; one stop of the keyboard, arrows between them. */
export function Tabs() {
  const styles = useTabStyles();
  const { state, dispatch, text } = usePane();
  const unseen = useUnseen().length;
  const { tabs, tabList } = text.pane.frame;
  return (
    <TabList
      className={styles.list}
      aria-label={tabList}
      selectedValue={state.tab}
      onTabSelect={(_, { value }) => dispatch({ kind: "wentTo", tab: value as TabName })}
    >
      {TABS.map((tab) => (
        <Tab key={tab} id={`tab-${tab}`} value={tab} className={styles.tab}>
          <span className={styles.label}>
            {tabs[tab]}{" "}
            {tab === "issues" && unseen > 0 && (
              <CounterBadge count={unseen} overflowCount={999} color="informative" />
            )}
          </span>
        </Tab>
      ))}
    </TabList>
  );
}
