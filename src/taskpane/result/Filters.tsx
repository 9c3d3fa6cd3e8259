import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";

import type { Outcome } from "../../model/indicator";
import { keysOf } from "../../model/keysOf";
import { usePane, useView } from "../state/PaneContext";
import { CONTRAST, NARROW, useStyles } from "../parts/styles";
import { OutcomeIcon } from "./outcomes";
import { tokens } from "../parts/tokens";

/** What asks for work first. */
const TILES: Readonly<Record<Outcome, number>> = { missed: 0, unknown: 1, met: 2, exceeded: 3 };

const useFilterStyles = makeStyles({
  search: {
    boxSizing: "border-box",
    width: "100%",
    minWidth: 0,
    minHeight: "36px",
    padding: `0 ${tokens.spacingHorizontalMNudge}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottom: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    colorScheme: "light dark",
    "::placeholder": { color: tokens.colorNeutralForeground3, opacity: 1 },
    ":focus-visible": {
      outlineStyle: "none",
      borderBottom: `2px solid ${tokens.colorCompoundBrandStroke}`,
      [CONTRAST]: { outline: "2px solid Highlight" },
    },
  },
  tiles: {
    display: "grid",
    gridTemplateColumns: "1fr 1fr",
    gap: tokens.spacingHorizontalS,
    [NARROW]: { gridTemplateColumns: "1fr" },
  },
  tile: {
    justifyContent: "start",
    minHeight: "36px",
    minWidth: 0,
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightRegular,
    "& .fui-Button__icon": { marginRight: tokens.spacingHorizontalXS },
  },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    color: tokens.colorNeutralForeground1Selected,
    border: `1px solid ${tokens.colorNeutralForeground1Selected}`,
    boxShadow: `inset 0 0 0 1px ${tokens.colorNeutralForeground1Selected}`,
    [CONTRAST]: {
      backgroundColor: "Highlight",
      border: "1px solid Highlight",
      color: "HighlightText",
      forcedColorAdjust: "none",
    },
  },
  word: {
    flexGrow: 1,
    textAlign: "start",
    whiteSpace: "nowrap",
    paddingRight: tokens.spacingHorizontalXS,
    [NARROW]: { whiteSpace: "normal" },
  },
});

/** Search by words, or see one outcome; a tile pressed again shows all. */
export function Filters() {
  const shared = useStyles();
  const styles = useFilterStyles();
  const { state, dispatch, text } = usePane();
  const { tally } = useView().review;
  const { result, outcomes } = text.pane;
  return (
    <div className={shared.section}>
      <input
        type="search"
        className={styles.search}
        aria-label={result.search}
        placeholder={result.search}
        value={state.search}
        onChange={({ target }) => dispatch({ kind: "searched", words: target.value })}
      />
      <div className={styles.tiles} role="group" aria-label={result.filters}>
        {keysOf(TILES).map((outcome) => {
          const checked = state.filter === outcome;
          return (
            <Button
              key={outcome}
              className={mergeClasses(styles.tile, checked && styles.chosen)}
              aria-pressed={checked}
              icon={<OutcomeIcon outcome={outcome} />}
              onClick={() => dispatch({ kind: "filtered", outcome: checked ? null : outcome })}
            >
              <span className={styles.word}>{outcomes[outcome]}</span>{" "}
              <span className={mergeClasses(shared.figures, shared.strong)}>{tally[outcome]}</span>
            </Button>
          );
        })}
      </div>
    </div>
  );
}
