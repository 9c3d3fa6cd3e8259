import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";

import { useUnseen } from "./state/unseen";
import { usePane } from "./state/PaneContext";
import type { Tab as TabName } from "./state/paneState";
import { Pill } from "./parts/Pill";
import { CONTRAST, NARROW } from "./parts/styles";
import { tokens } from "./parts/tokens";

const TABS: readonly TabName[] = ["tables", "result", "issues", "report", "units"];

/** More is said as "999+". */
const MOST = 999;

const useTabStyles = makeStyles({
  list: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    [NARROW]: { display: "grid", gridTemplateColumns: "max-content 1fr" },
  },
  tab: {
    position: "relative",
    display: "grid",
    alignContent: "center",
    justifyContent: "center",
    minHeight: "44px",
    padding: "0 4px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "start",
    cursor: "pointer",
    "::after": {
      content: "''",
      position: "absolute",
      bottom: 0,
      left: tokens.spacingHorizontalS,
      right: tokens.spacingHorizontalS,
      height: tokens.strokeWidthThicker,
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: "transparent",
    },
    ":hover": { color: tokens.colorNeutralForeground2Hover },
    ":hover::after": { backgroundColor: tokens.colorNeutralStroke1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    [NARROW]: { justifyContent: "start", padding: `0 0 0 ${tokens.spacingHorizontalSNudge}` },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    "::after": {
      backgroundColor: tokens.colorCompoundBrandStroke,
      [CONTRAST]: { backgroundColor: "Highlight" },
    },
    ":hover::after": { backgroundColor: tokens.colorCompoundBrandStrokeHover },
  },
  label: { display: "inline-flex", alignItems: "center", gap: "4px" },
  /** As wide as when it is chosen, so that nothing moves. */
  room: { height: 0, overflow: "hidden", visibility: "hidden", fontWeight: tokens.fontWeightSemibold },
});

/** Arrows go round, Home and End to the ends; Enter or the space bar opens. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const tabs = [...event.currentTarget.querySelectorAll<HTMLElement>("[role=tab]")];
  const at = tabs.findIndex((tab) => tab === event.target);
  const next: Readonly<Record<string, number>> = {
    ArrowRight: (at + 1) % tabs.length,
    ArrowLeft: (at + tabs.length - 1) % tabs.length,
    Home: 0,
    End: tabs.length - 1,
  };
  const to = tabs[next[event.key] ?? -1];
  if (at < 0 || to === undefined) return;
  event.preventDefault();
  to.focus();
}

/** The steps in the order of the work, and the files of many units; one stop of the keyboard, arrows between them. */
export function Tabs() {
  const styles = useTabStyles();
  const { state, dispatch, text } = usePane();
  const unseen = useUnseen().length;
  const { tabs, unitsTab, tabList } = text.pane.frame;
  return (
    <div role="tablist" className={styles.list} aria-label={tabList} onKeyDown={moveFocus}>
      {TABS.map((tab) => {
        const isChosen = state.tab === tab;
        const isUnits = tab === "units";
        const label = isUnits ? unitsTab : tabs[tab];
        const count = tab === "issues" && unseen > 0 ? (unseen > MOST ? `${MOST}+` : String(unseen)) : null;
        return (
          <button
            key={tab}
            type="button"
            role="tab"
            id={`tab-${tab}`}
            aria-label={isUnits ? tabs.units : undefined}
            aria-selected={isChosen}
            tabIndex={isChosen ? 0 : -1}
            className={mergeClasses(styles.tab, isChosen && styles.chosen)}
            onClick={() => dispatch({ kind: "wentTo", tab })}
          >
            <span className={styles.label}>
              {label} {count !== null && <Pill tone="count">{count}</Pill>}
            </span>
            <span aria-hidden className={mergeClasses(styles.label, styles.room)}>
              {label} {count !== null && <Pill tone="count">{count}</Pill>}
            </span>
          </button>
        );
      })}
    </div>
  );
}
