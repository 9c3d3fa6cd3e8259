import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { tokens } from "./tokens";

export type PillTone = "success" | "danger" | "informative" | "count";

const usePillStyles = makeStyles({
  pill: {
    display: "inline-flex",
    alignItems: "center",
    justifyContent: "center",
    flexShrink: 0,
    gap: tokens.spacingHorizontalXS,
    height: "24px",
    padding: `0 ${tokens.spacingHorizontalS} 0 ${tokens.spacingHorizontalXS}`,
    border: `${tokens.strokeWidthThin} solid transparent`,
    borderRadius: tokens.borderRadiusCircular,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: "18px",
    whiteSpace: "nowrap",
    boxSizing: "border-box",
  },
  success: {
    backgroundColor: tokens.colorPaletteGreenBackground1,
    color: tokens.colorPaletteGreenForeground3,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorPaletteGreenBorder2}`,
  },
  danger: {
    backgroundColor: tokens.colorPaletteRedBackground1,
    color: tokens.colorPaletteRedForeground3,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorPaletteRedBorder1}`,
  },
  informative: {
    backgroundColor: tokens.colorNeutralBackground4,
    color: tokens.colorNeutralForeground3,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  count: {
    height: "20px",
    minWidth: "20px",
    padding: `0 ${tokens.spacingHorizontalXS}`,
    backgroundColor: tokens.colorNeutralBackground5,
    color: tokens.colorNeutralForeground3,
  },
});

/** A word or a number in a coloured round; colour is never all it says. */
export function Pill({ tone, children }: { readonly tone: PillTone; readonly children: ReactNode }) {
  const styles = usePillStyles();
  return <span className={mergeClasses(styles.pill, styles[tone])}>{children}</span>;
}
