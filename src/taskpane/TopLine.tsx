import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons/svg/arrow-clockwise";
import { lazy, Suspense } from "react";

import type { Text } from "../text";
import { usePane } from "./state/PaneContext";
import { clockTime } from "./parts/clockTime";
import { ReportIcon } from "./parts/ribbonIcons";
import { stepWords, takeStep } from "./parts/nextStep";
import { isOutdated, nextStep, type PaneState } from "./state/paneState";
import { NARROW, useStyles } from "./parts/styles";
import { tokens } from "./parts/tokens";

const MoreMenu = lazy(() => import("./MoreMenu"));
const UndoChoice = lazy(() => import("./issues/UndoChoice"));

const useTopStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    minHeight: "36px",
    boxSizing: "border-box",
    /** Words on two lines keep away from the edge. */
    paddingTop: tokens.spacingVerticalXXS,
    paddingBottom: tokens.spacingVerticalXXS,
    paddingLeft: tokens.spacingHorizontalM,
    /** The place of Office's own personality menu. */
    paddingRight: "36px",
    gap: tokens.spacingHorizontalXS,
    [NARROW]: { flexWrap: "wrap" },
  },
  menuToCome: { width: "28px" },
  state: { flexGrow: 1, flexBasis: "100px" },
  button: {
    minWidth: "auto",
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    paddingLeft: "4px",
    paddingRight: "4px",
  },
  brand: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** State of the figures, reading again, and what is done rarely. */
export function TopLine() {
  const { state, text } = usePane();
  const shared = useStyles();
  const styles = useTopStyles();
  const edited = changeWords(state, text) !== null;
  return (
    <div className={styles.line}>
      <span className={mergeClasses(shared.small, styles.state, edited && styles.brand)}>
        {useStateWords()}
      </span>
      {!edited && ruledJustNow(state) !== null ? (
        <Suspense fallback={null}>
          <UndoChoice isQuiet />
        </Suspense>
      ) : (
        <TopButton isEdited={edited} />
      )}
      {hasTables(state) && (
        <Suspense fallback={<span className={styles.menuToCome} />}>
          <MoreMenu />
        </Suspense>
      )}
    </div>
  );
}

/**
 * The one thing to do about the state: what is out of date is read again and, where there is a report, written again. On screens
 * that have this button large, only there.
 */
function TopButton({ isEdited }: { readonly isEdited: boolean }) {
  const { state, deeds, text } = usePane();
  const shared = useStyles();
  const styles = useTopStyles();
  const step = nextStep(state);
  const updates = isOutdated(state) && step === "update";
  const isLarge = hasTables(state) && (state.tab === "result" || state.tab === "report");
  if (isLarge && (updates || step === "read")) return null;
  return (
    <Button
      appearance="transparent"
      className={mergeClasses(styles.button, shared.plain, isEdited && styles.brand)}
      icon={updates ? <ReportIcon /> : <ArrowClockwiseRegular />}
      onClick={() => takeStep(updates ? "update" : "read", deeds)}
    >
      {stepWords(updates ? "update" : "read", text)}
    </Button>
  );
}

function useStateWords(): string {
  const { state, text } = usePane();
  const { frame } = text.pane;
  const { view } = state;
  if (view === null) return state.stopped ? frame.stopped : state.trouble === null ? frame.reading : "";
  const told = toldWords(state, text);
  if (told !== null) return told;
  const untouched = state.guide || view.review.reading.tables.length === 0;
  return untouched && view.report === null && !view.isHighlighted
    ? frame.onlyRead
    : frame.readAt(clockTime(view.readAt));
}

function toldWords(state: PaneState, text: Text): string | null {
  return changeWords(state, text) ?? ruledJustNow(state) ?? state.shown;
}

/** A ruling just saved, in words: its row may have gone to another part of the list. Doubts tell it on their own screen. */
function ruledJustNow({ chosen, tab }: PaneState): string | null {
  return tab === "result" ? (chosen?.words ?? null) : null;
}

/** null while the workbook is as it was read. */
function changeWords({ changed, reported, view }: PaneState, { pane: { frame } }: Text): string | null {
  if (changed !== null && changed > 0) return frame.cellsChanged(changed);
  if (reported) return (view?.report ?? null) === null ? frame.reportWritten : frame.reportUpdated;
  return changed === null ? null : frame.bookChanged;
}

function hasTables({ view }: PaneState): boolean {
  return view !== null && view.review.reading.tables.length > 0;
}
