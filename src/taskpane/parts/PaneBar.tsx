/** A bar that says something under the tabs: what went wrong, what was left out, what needs a yes. */

import {
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import type { ReactNode } from "react";

import { tokens } from "./tokens";

const useBarStyles = makeStyles({
  bar: { paddingTop: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalS, minWidth: 0 },
  body: { fontSize: tokens.fontSizeBase300, lineHeight: "21px", overflowWrap: "anywhere" },
  title: { display: "block", lineHeight: "21px" },
});

export interface PaneBarProps {
  readonly intent: "error" | "warning" | "info";
  readonly title: string;
  readonly children: ReactNode;
  /** Its buttons; none where there is nothing to do. */
  readonly actions?: ReactNode;
}

/** What went wrong is read aloud at once, all else when there is quiet. */
export function PaneBar({ intent, title, children, actions }: PaneBarProps) {
  const styles = useBarStyles();
  const said = intent === "error" ? ({ politeness: "assertive" } as const) : {};
  return (
    <MessageBar intent={intent} layout="multiline" className={styles.bar} {...said}>
      <MessageBarBody className={styles.body}>
        <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>
        {children}
      </MessageBarBody>
      {actions !== undefined && <MessageBarActions>{actions}</MessageBarActions>}
    </MessageBar>
  );
}
