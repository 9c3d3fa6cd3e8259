import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { EditRegular } from "@fluentui/react-icons/svg/edit";
import { lazy, memo, Suspense, useId } from "react";

import { UnfoldButton } from "../parts/UnfoldButton";
import type { Assessment } from "../../model/assessment";
import type { Settings } from "../../settings/index";
import { GoToCell } from "../parts/GoToCell";
import { useTools } from "../state/PaneContext";
import { CONTRAST, NARROW, useStyles } from "../parts/styles";
import { OutcomeBadge } from "./outcomes";
import { classWord } from "../../text/progress";
import { rowWords } from "./rowWords";
import { tokens } from "../parts/tokens";

const IndicatorDetails = lazy(() => import("./IndicatorDetails"));
const Bullet = lazy(() => import(/* webpackChunkName: "bullets" */ "./Bullet"));

interface RowProps {
  readonly assessment: Assessment;
  readonly isOpen: boolean;
  /** A ruling was begun and not saved. */
  readonly hasDraft: boolean;
  readonly decimals: Settings["report"]["decimals"];
}

const useRowStyles = makeStyles({
  row: {
    padding: tokens.spacingHorizontalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    display: "flex",
    flexDirection: "column",
    gap: "2px",
  },
  open: { backgroundColor: tokens.colorNeutralBackground2 },
  pair: {
    display: "flex",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    alignItems: "center",
    [NARROW]: { flexDirection: "column", alignItems: "start" },
  },
  top: { alignItems: "start" },
  name: {
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: "2",
    overflow: "hidden",
    minWidth: 0,
    [NARROW]: { display: "block" },
  },
  whole: { display: "block" },
  kind: { whiteSpace: "nowrap" },
  attainment: { fontSize: tokens.fontSizeBase400 },
  /** A unit may be a line long. */
  shortfall: {
    whiteSpace: "normal",
    overflowWrap: "anywhere",
    minWidth: 0,
    [NARROW]: { textAlign: "start" },
  },
  note: { display: "flex", gap: tokens.spacingHorizontalS, "& svg": { flexShrink: 0, marginTop: "3px" } },
  links: {
    minHeight: "32px",
    alignItems: "center",
    [CONTRAST]: { paddingTop: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalXS },
    [NARROW]: { flexDirection: "row", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
  },
  details: {
    minWidth: "auto",
    minHeight: "32px",
    paddingRight: 0,
    [CONTRAST]: { paddingRight: tokens.spacingHorizontalXS },
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: "nowrap",
    [NARROW]: { paddingLeft: 0 },
  },
});

/** One indicator: name and attainment, verdict and shortfall, the sentence that explains it, its cell, its details. */
export const IndicatorRow = memo(function IndicatorRow({ assessment, isOpen, hasDraft, decimals }: RowProps) {
  const styles = useRowStyles();
  const shared = useStyles();
  const { text } = useTools();
  const name = useId();
  const { indicator, progress } = assessment;
  const words = rowWords(text, assessment, decimals);
  return (
    <article aria-labelledby={name} className={mergeClasses(styles.row, isOpen && styles.open)}>
      <div className={mergeClasses(styles.pair, styles.top)}>
        <h3
          id={name}
          className={mergeClasses(shared.label, styles.name, isOpen && styles.whole)}
          data-indicator={indicator.id}
        >
          {indicator.name}
        </h3>
        <span className={mergeClasses(shared.figures, shared.strong, styles.attainment)}>
          {words.attainment}
        </span>
      </div>
      <div className={styles.pair}>
        <OutcomeBadge outcome={assessment.outcome} word={classWord(assessment, text.language)} />
        {progress !== null && (
          <span className={mergeClasses(shared.small, styles.kind)}>
            {text.pane.progress.kinds[progress.kind]}
          </span>
        )}
        <span className={mergeClasses(shared.figures, styles.shortfall)}>{words.shortfall}</span>
      </div>
      <Suspense fallback={null}>
        <Bullet assessment={assessment} decimals={decimals} />
      </Suspense>
      <p className={mergeClasses(shared.body, shared.quiet)}>{words.sentence}</p>
      <RulingNote assessment={assessment} />
      <div className={mergeClasses(styles.pair, styles.links)}>
        <GoToCell cell={indicator.actualCell ?? indicator.targetCell ?? indicator.cell} />
        <Toggle name={indicator.name} id={indicator.id} isOpen={isOpen} />
      </div>
      {!isOpen && hasDraft && <p className={shared.small}>{text.pane.row.draft}</p>}
      {isOpen && (
        <Suspense fallback={null}>
          <IndicatorDetails assessment={assessment} />
        </Suspense>
      )}
    </article>
  );
});

function Toggle({
  name,
  id,
  isOpen,
}: {
  readonly name: string;
  readonly id: string;
  readonly isOpen: boolean;
}) {
  const styles = useRowStyles();
  const { dispatch, text } = useTools();
  const { row } = text.pane;
  return (
    <UnfoldButton
      isOpen={isOpen}
      toggle={() => dispatch({ kind: "opened", indicator: isOpen ? null : id })}
      className={styles.details}
      label={(isOpen ? row.closeLabel : row.detailsLabel)(name)}
    >
      {isOpen ? row.close : row.details}
    </UnfoldButton>
  );
}

function RulingNote({ assessment }: { readonly assessment: Assessment }) {
  const styles = useRowStyles();
  const shared = useStyles();
  const { row, result } = useTools().text.pane;
  const { ruling } = assessment;
  if (ruling === null) return null;
  return (
    <div className={mergeClasses(shared.body, shared.quiet, styles.note)}>
      <EditRegular aria-hidden fontSize={16} />
      <span>
        {ruling.leaveOut
          ? [result.section.leftOut, ruling.reason].filter(Boolean).join(": ")
          : row.reassessed(ruling.reason)}
        {assessment.rulingIsStale && <strong> {row.stale}</strong>}
      </span>
    </div>
  );
}
