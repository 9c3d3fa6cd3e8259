import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowRightRegular } from "@fluentui/react-icons/svg/arrow-right";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";

import { useUnseen } from "../state/unseen";
import { usePane, useView } from "../state/PaneContext";
import { useStyles } from "../parts/styles";
import { Filters } from "./Filters";
import { GroupBars } from "./GroupBars";
import { Headline } from "./Headline";
import { IndicatorList } from "./IndicatorList";
import { MainButtons } from "./MainButtons";
import { OwnerList } from "./OwnerList";

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
});

/** The headline, what to do with it, and why it is so: by group, then row by row. */
export function ResultScreen() {
  const shared = useStyles();
  const view = useView();
  return (
    <>
      <div className={shared.page}>
        <Headline />
        <div className={shared.section}>
          <MainButtons />
          <ToCheck />
        </div>
        {view.review.tally.groups.some(({ group }) => group !== null) && <GroupBars />}
        <OwnerList />
        <Filters />
      </div>
      <IndicatorList />
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
