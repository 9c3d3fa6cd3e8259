import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { ArrowRightRegular } from "@fluentui/react-icons/svg/arrow-right";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";

import { useUnseen } from "../state/unseen";
import { usePane, useView } from "../state/PaneContext";
import { isOutdated } from "../state/paneState";
import { useStyles } from "../parts/styles";
import { Filters } from "./Filters";
import { GroupBars } from "./GroupBars";
import { Headline } from "./Headline";
import { IndicatorList } from "./IndicatorList";
import { MainButtons } from "./MainButtons";
import { OwnerList } from "./OwnerList";
import { TargetQuestion } from "./TargetQuestion";
import { tokens } from "../parts/tokens";

const useResultStyles = makeStyles({
  toCheck: {
    justifyContent: "start",
    width: "100%",
    minHeight: "40px",
    fontWeight: tokens.fontWeightRegular,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    "& .fui-Button__icon": { color: tokens.colorStatusWarningForeground3 },
  },
  words: { flexGrow: 1, textAlign: "start" },
  /** Figures of before: no green, no red; as light or dark as they were. */
  old: { filter: "grayscale(1)" },
});

/** The headline, what to do with it, and what was missed; then the rest, and all by group. */
export function ResultScreen() {
  const shared = useStyles();
  const styles = useResultStyles();
  const { state } = usePane();
  const view = useView();
  const isOld = isOutdated(state);
  return (
    <>
      <div className={shared.page}>
        <div className={mergeClasses(isOld && styles.old)}>
          <Headline />
        </div>
        <TargetQuestion />
        <div className={shared.section}>
          <MainButtons />
          <ToCheck />
        </div>
        <div className={mergeClasses(isOld && styles.old)}>
          <Filters />
        </div>
      </div>
      <div className={mergeClasses(isOld && styles.old)}>
        <IndicatorList />
        <div className={shared.page}>
          {view.review.tally.groups.some(({ group }) => group !== null) && <GroupBars />}
          <OwnerList />
        </div>
      </div>
    </>
  );
}

function ToCheck() {
  const styles = useResultStyles();
  const { dispatch, text } = usePane();
  const count = useUnseen().length;
  if (count === 0) return null;
  return (
    <Button
      className={mergeClasses(styles.toCheck)}
      icon={<WarningFilled />}
      onClick={() => dispatch({ kind: "wentTo", tab: "issues" })}
    >
      <span className={styles.words}>{text.pane.result.toCheck(count)}</span>
      <ArrowRightRegular fontSize={20} aria-hidden />
    </Button>
  );
}
