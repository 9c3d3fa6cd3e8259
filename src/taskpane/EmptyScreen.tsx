import { Button, Divider, makeStyles, mergeClasses } from "@fluentui/react-components";
import { CursorClickRegular } from "@fluentui/react-icons/svg/cursor-click";
import { TableRegular } from "@fluentui/react-icons/svg/table";
import { useEffect, useState } from "react";

import { tablesPaneText } from "../text/panes/tablesPane";
import type { CellBlock } from "../model/cells";
import { addressOf } from "../model/address";
import type { Issue } from "../model/issue";
import { issueText } from "../text/issues";
import { usePane, useView } from "./state/PaneContext";
import { readWith } from "../settings/changes";
import { CONTRAST, useStyles } from "./parts/styles";
import { tokens } from "./parts/tokens";

const line = `1px solid ${tokens.colorNeutralStroke1}`;

const useEmptyStyles = makeStyles({
  centre: { textAlign: "center", maxWidth: "230px", alignSelf: "center" },
  picture: {
    display: "grid",
    gridTemplateColumns: "5fr 4fr 4fr",
    alignSelf: "center",
    width: "100%",
    maxWidth: "264px",
    border: line,
    borderRadius: tokens.borderRadiusLarge,
    overflow: "hidden",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  cell: {
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    minHeight: "27px",
    borderTop: line,
    borderLeft: line,
    marginTop: "-1px",
    marginLeft: "-1px",
  },
  heading: { backgroundColor: tokens.colorNeutralBackground3, padding: "4px 2px" },
  stroke: {
    height: "7px",
    width: "55%",
    borderRadius: "4px",
    backgroundColor: tokens.colorNeutralBackground5,
    [CONTRAST]: { forcedColorAdjust: "none", backgroundColor: "GrayText" },
  },
});

const isTurned = ({ code }: Issue): boolean => code === "turnedTable";

/** No table: why, and the two ways on. */
export default function EmptyScreen() {
  const shared = useStyles();
  const styles = useEmptyStyles();
  const { text, deeds, dispatch } = usePane();
  const view = useView();
  const { empty } = tablesPaneText(text.language);
  const leftOut = view.settings.reading.leftOut;
  return (
    <div className={shared.page}>
      <Picture />
      <h1
        className={mergeClasses(shared.title, shared.focusable, styles.centre)}
        style={{ maxWidth: "none" }}
        tabIndex={-1}
      >
        {empty.title}
      </h1>
      <p className={mergeClasses(shared.body, styles.centre)}>
        {empty.looked(view.sheets.filter((sheet) => !sheet.isReport).map((sheet) => sheet.name))}{" "}
        {leftOut.length > 0 ? empty.allLeftOut : empty.why}
      </p>
      {view.review.issues.filter(isTurned).map((issue) => {
        const { title, advice } = issueText(issue, text.language);
        return (
          <p key={issue.id} className={shared.body}>
            {title} {advice}
          </p>
        );
      })}
      {leftOut.length > 0 && (
        <Button className={shared.main} onClick={() => deeds.choose(readWith({ leftOut: [] }))}>
          {empty.bringBack}
        </Button>
      )}
      <UseSelection />
      <Divider>{empty.or}</Divider>
      <Button size="large" className={shared.main} icon={<TableRegular />} onClick={deeds.insertSample}>
        {empty.sample}
      </Button>
      <p className={mergeClasses(shared.small, styles.centre)}>{empty.sampleHint}</p>
      <Button className={shared.main} onClick={() => dispatch({ kind: "wentTo", tab: "units" })}>
        {text.pane.frame.tabs.units}
      </Button>
    </div>
  );
}

/** The button names the range that is selected now; it looks again whenever the pointer or the focus comes back. */
function UseSelection() {
  const shared = useStyles();
  const { state, deeds, text } = usePane();
  const { empty } = tablesPaneText(text.language);
  const [block, setBlock] = useState<CellBlock | null>(null);
  useEffect(() => {
    const look = () => deeds.lookAtSelection(setBlock);
    look();
    document.documentElement.addEventListener("mouseenter", look);
    window.addEventListener("focus", look);
    return () => {
      document.documentElement.removeEventListener("mouseenter", look);
      window.removeEventListener("focus", look);
    };
  }, [deeds]);
  const isRange = block !== null && block.rows > 1 && block.columns > 1;
  return (
    <>
      <p className={shared.body}>
        <strong>{empty.pointLead}</strong> {empty.point}
      </p>
      <Button
        appearance={state.trouble === null ? "primary" : "secondary"}
        size="large"
        className={shared.main}
        icon={<CursorClickRegular />}
        onClick={deeds.addSelected}
      >
        {isRange ? empty.useAddress(addressOf(block)) : empty.use}
      </Button>
    </>
  );
}

function Picture() {
  const styles = useEmptyStyles();
  const { roles } = usePane().text.pane;
  return (
    <div aria-hidden className={styles.picture}>
      {[roles.name, roles.target, roles.actual].map((role) => (
        <span key={role} className={mergeClasses(styles.cell, styles.heading)}>
          {role}
        </span>
      ))}
      {Array.from({ length: 9 }, (_, place) => (
        <span key={place} className={styles.cell}>
          <span className={styles.stroke} />
        </span>
      ))}
    </div>
  );
}
