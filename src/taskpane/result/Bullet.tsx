import { makeStyles, mergeClasses } from "@fluentui/react-components";

import type { Assessment } from "../../model/assessment";
import { bulletShares, type Bullet as Shares } from "./bulletShares";
import type { Settings } from "../../settings/index";
import { formatAttainment } from "../../text/figures";
import { bulletsText } from "../../text/panes/bullets";
import { CONTRAST, useStyles } from "../parts/styles";
import { tokens } from "../parts/tokens";
import { useTools } from "../state/PaneContext";

/** A share of the plan up to which bars are drawn: as the charts cut them, 50 points beyond it. */
const LONGEST = 1.5;

/** Solid bar, line across, ring: told apart by shape, not by colour. */
export const useBulletStyles = makeStyles({
  bullet: { position: "relative", height: "16px", marginTop: "4px", overflow: "hidden" },
  plan: {
    position: "absolute",
    boxSizing: "border-box",
    left: 0,
    top: "2px",
    height: "12px",
    width: `${100 / LONGEST}%`,
    backgroundColor: tokens.colorNeutralStroke2,
    [CONTRAST]: { border: "1px solid CanvasText" },
  },
  actual: {
    position: "absolute",
    left: 0,
    top: "5px",
    height: "6px",
    backgroundColor: tokens.colorNeutralForeground3,
    [CONTRAST]: { forcedColorAdjust: "none", backgroundColor: "CanvasText" },
  },
  mark: {
    position: "absolute",
    top: 0,
    height: "16px",
    width: "3px",
    marginLeft: "-1px",
    backgroundColor: tokens.colorNeutralForeground1,
    [CONTRAST]: { forcedColorAdjust: "none", backgroundColor: "Highlight" },
  },
  lastYear: {
    position: "absolute",
    boxSizing: "border-box",
    top: "3px",
    height: "10px",
    width: "10px",
    marginLeft: "-5px",
    borderRadius: "50%",
    border: `2px solid ${tokens.colorNeutralForeground1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    [CONTRAST]: { forcedColorAdjust: "none", border: "2px solid CanvasText", backgroundColor: "Canvas" },
  },
  cut: {
    position: "absolute",
    right: 0,
    top: 0,
    lineHeight: "16px",
    paddingLeft: "4px",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    backgroundColor: tokens.colorNeutralBackground1,
    [CONTRAST]: { backgroundColor: "Canvas" },
  },
});

interface BulletProps {
  readonly assessment: Assessment;
  readonly decimals: Settings["report"]["decimals"];
}

/** A row's result as a bar to what is asked, with last year's; what the row does not say already, for those who hear it. */
export default function Bullet({ assessment, decimals }: BulletProps) {
  const styles = useBulletStyles();
  const shared = useStyles();
  const { text } = useTools();
  const shares = bulletShares(assessment);
  if (shares === null) return null;
  const { actual, mark, lastYear } = shares;
  const write = (share: number): string =>
    formatAttainment(share, { language: text.language, decimals: decimals.digits, fixed: decimals.fixed });
  const said = sentences(shares, assessment, { language: text.language, write });
  return (
    <>
      <div aria-hidden className={styles.bullet} data-bullet="">
        <span className={styles.plan} />
        <span className={styles.actual} style={{ width: at(actual) }} />
        {lastYear !== null && <span className={styles.lastYear} style={{ left: at(lastYear) }} />}
        <span className={styles.mark} style={{ left: at(mark) }} />
        {actual > LONGEST && <span className={styles.cut}>› {write(actual)}</span>}
      </div>
      {said !== "" && <p className={mergeClasses(shared.hidden)}>{said}</p>}
    </>
  );
}

function at(share: number): string {
  return `${(100 * Math.min(share, LONGEST)) / LONGEST}%`;
}

interface Saying {
  readonly language: Parameters<typeof bulletsText>[0];
  readonly write: (share: number) => string;
}

function sentences(
  { actual, lastYear, isTurned }: Shares,
  { change }: Assessment,
  { language, write }: Saying,
): string {
  const words = bulletsText(language);
  const isSame = change?.against === "samePeriod";
  const earlier = isTurned
    ? isSame
      ? words.turnedSamePeriod
      : words.turnedLastYear
    : isSame
      ? words.samePeriod
      : words.lastYear;
  return [
    ...(isTurned ? [words.turned(write(actual))] : []),
    ...(lastYear === null ? [] : [earlier(write(lastYear))]),
  ].join(" ");
}
