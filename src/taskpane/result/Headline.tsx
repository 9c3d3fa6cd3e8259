import { makeStyles, mergeClasses } from "@fluentui/react-components";

import type { View } from "../../actions/index";
import { yearKind, yearName, type Span } from "../../model/period";
import type { Text } from "../../text";
import { usePane, useView } from "../state/PaneContext";
import { isOutdated } from "../state/paneState";
import { spanOfYear } from "../../text/progress";
import { columnName } from "../tables/columnName";
import { useStyles } from "../parts/styles";
import { tokens } from "../parts/tokens";

const useHeadlineStyles = makeStyles({
  headline: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalM, flexWrap: "wrap" },
  figure: {
    fontSize: "40px",
    lineHeight: "48px",
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    letterSpacing: "-0.5px",
  },
  old: { color: tokens.colorNeutralForeground3 },
  of: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  words: { flexGrow: 1, flexBasis: "140px", minWidth: 0 },
});

/** "26/34 chỉ tiêu đạt và vượt", and against what. */
export function Headline() {
  const shared = useStyles();
  const styles = useHeadlineStyles();
  const { state, text } = usePane();
  const view = useView();
  const { metOrExceeded, total } = view.review.tally;
  const { result } = text.pane;
  return (
    <h1 className={mergeClasses(shared.title, shared.focusable, styles.headline)} tabIndex={-1}>
      <span className={shared.hidden}>{result.headlineLabel(metOrExceeded, total)}</span>
      <span aria-hidden className={mergeClasses(styles.figure, isOutdated(state) && styles.old)}>
        {metOrExceeded}
        <span className={styles.of}>/{total}</span>
      </span>
      <span className={styles.words}>
        <span aria-hidden className={shared.heading} style={{ display: "block" }}>
          {result.headline}
        </span>
        <span className={shared.small} style={{ display: "block", fontWeight: 400 }}>
          {isOutdated(state) ? text.pane.frame.outdated(state.changed ?? 0) : basisWords(view, text)}
        </span>
      </span>
    </h1>
  );
}

function yearWords(year: number | null, of: Span["of"], { pane }: Text): string | null {
  return year === null ? null : pane.result.year(yearName(year, of), of === "schoolYear");
}

function basisWords(view: View, text: Text): string {
  const { reading, period } = view.review;
  const { result } = text.pane;
  const year = view.settings.report.year ?? reading.year;
  const table = reading.tables.find((one) => one.included && one.targetCandidates.length > 1);
  const column = table?.columns.find((one) => one.column === table.chosen.target);
  return [
    period !== null
      ? spanOfYear(period.span, year, text.language)
      : yearWords(year, yearKind(reading.tables), text),
    column === undefined ? null : result.against(columnName(column)),
  ]
    .filter((part) => part !== null)
    .join(" · ");
}
