/** Looks that several screens share. Sizes are Fluent's tokens; body text never below 14 px. */

import { makeStyles } from "@fluentui/react-components";
import { tokens } from "./tokens";

/** Below this width of the pane (text at 200 %) everything stands in one column. */
export const NARROW = "@container pane (max-width: 299px)";

/** Windows' contrast themes. */
export const CONTRAST = "@media (forced-colors: active)";

const line = `1px solid ${tokens.colorNeutralStroke2}`;

export const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
  },
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  /** A heading that is given the focus shows it to those who work by keys. */
  focusable: {
    outlineStyle: "none",
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "2px",
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  label: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: "21px",
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  body: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: "21px", overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
  small: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
  figures: { fontVariantNumeric: "tabular-nums", textAlign: "right", whiteSpace: "nowrap" },
  main: { minHeight: "40px", width: "100%" },
  secondary: { minHeight: "36px", minWidth: 0 },
  plain: { minHeight: "32px", [NARROW]: { minWidth: 0 } },
  field: {
    minWidth: 0,
    gridTemplateColumns: "minmax(0, 1fr)",
    "& input, & textarea, & select": { minWidth: 0, width: "100%", color: tokens.colorNeutralForeground1 },
    "& > label": { fontWeight: tokens.fontWeightSemibold, lineHeight: "21px" },
    [NARROW]: {
      "& select": { paddingLeft: tokens.spacingHorizontalS, paddingRight: tokens.spacingHorizontalXXL },
      "& .fui-Select__icon": { right: tokens.spacingHorizontalXS },
    },
  },
  control: { minWidth: 0, width: "100%" },
  /** The default grey of unticked labels looks disabled. */
  choice: {
    "& .fui-Radio__input:enabled:not(:checked) ~ .fui-Radio__label": {
      color: tokens.colorNeutralForeground1,
    },
    "& .fui-Checkbox__input:enabled:not(:checked) ~ .fui-Checkbox__label": {
      color: tokens.colorNeutralForeground1,
    },
    "& label": { color: tokens.colorNeutralForeground1, lineHeight: "21px" },
  },
  row: { display: "flex", gap: tokens.spacingHorizontalS, flexWrap: "wrap" },
  grow: {
    flexGrow: 1,
    flexBasis: 0,
    minWidth: "fit-content",
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
  },
  /** A button without a box begins where the lines do; contrast themes draw the box, and its words keep clear of it. */
  flush: {
    alignSelf: "start",
    justifyContent: "flex-start",
    paddingLeft: 0,
    [CONTRAST]: { paddingLeft: tokens.spacingHorizontalS },
  },
  between: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
  ruled: { borderBottom: line },
  ruledAbove: { borderTop: line },
  card: {
    border: line,
    borderRadius: tokens.borderRadiusLarge,
    padding: tokens.spacingHorizontalM,
    minWidth: 0,
  },
  tinted: {
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalM,
    [CONTRAST]: { border: "1px solid CanvasText" },
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});
