import { makeStyles, mergeClasses } from "@fluentui/react-components";

import { bulletShares } from "./bulletShares";
import { bulletsText } from "../../text/panes/bullets";
import { useStyles } from "../parts/styles";
import { tokens } from "../parts/tokens";
import { usePane, useView } from "../state/PaneContext";
import { useBulletStyles } from "./Bullet";

const useKeyStyles = makeStyles({
  key: {
    display: "flex",
    flexWrap: "wrap",
    gap: "4px 12px",
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
  item: { display: "inline-flex", gap: "6px", alignItems: "center" },
  sign: { position: "relative", display: "inline-block", width: "16px", height: "16px", flexShrink: 0 },
  whole: { width: "100%" },
  middle: { left: "50%" },
});

/** What bar, line and ring of the list's pictures are; nothing where there are none. */
export default function BulletKey() {
  const styles = useKeyStyles();
  const signs = useBulletStyles();
  const shared = useStyles();
  const { text } = usePane();
  const { assessments, period } = useView().review;
  const { key } = bulletsText(text.language);
  const drawn = assessments.filter((each) => bulletShares(each) !== null);
  if (drawn.length === 0) return null;
  const lastYear = drawn.find((each) => (bulletShares(each)?.lastYear ?? null) !== null)?.change ?? null;
  return (
    <div aria-hidden className={mergeClasses(shared.small, styles.key)}>
      <Item sign={mergeClasses(signs.actual, styles.whole)} word={key.actual} />
      <Item
        sign={mergeClasses(signs.mark, styles.middle)}
        word={period?.isProgress === true ? key.byNow : key.plan}
      />
      {lastYear !== null && (
        <Item
          sign={mergeClasses(signs.lastYear, styles.middle)}
          word={lastYear.against === "samePeriod" ? key.samePeriod : key.lastYear}
        />
      )}
    </div>
  );
}

function Item({ sign, word }: { readonly sign: string; readonly word: string }) {
  const styles = useKeyStyles();
  return (
    <span className={styles.item}>
      <span className={styles.sign}>
        <span className={sign} />
      </span>
      {word}
    </span>
  );
}
