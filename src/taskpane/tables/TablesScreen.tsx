import { Button, makeStyles, mergeClasses, Switch } from "@fluentui/react-components";
import { ArrowRightRegular } from "@fluentui/react-icons/svg/arrow-right";
import { useState, type ReactNode } from "react";

import { tablesPaneText } from "../../text/panes/tablesPane";
import { UnfoldButton } from "../parts/UnfoldButton";
import { focusTitle } from "../parts/focusTitle";
import { usePane, useView } from "../state/PaneContext";
import { readWith } from "../../settings/changes";
import { useStyles } from "../parts/styles";
import { ColumnChoices } from "./ColumnChoices";
import { Guide, GuideHead } from "./Guide";
import { PaceFields } from "./PaceFields";
import { PeriodChoices } from "./PeriodChoices";
import { Sheets } from "./Sheets";
import TargetChoice from "./TargetChoice";

const useTablesStyles = makeStyles({ flat: { marginLeft: "-8px" } });

/** What was found and how it is read; every choice applies at once and stays in the workbook. */
export default function TablesScreen() {
  const shared = useStyles();
  const { state, text } = usePane();
  const words = tablesPaneText(text.language).tables;
  return (
    <div className={shared.page}>
      {state.guide ? (
        <>
          <GuideHead />
          <SeeResult />
          <Guide />
        </>
      ) : (
        <>
          <Sheets />
          <TargetChoice />
          <PeriodChoices />
          <SeeResult />
          <PaceFields />
          <CountParts />
          <Folded open={words.editColumns} close={words.closeColumns}>
            <ColumnChoices />
          </Folded>
          <Folded open={words.otherChoices} close={words.closeChoices}>
            <OpensByItself />
          </Folded>
          <p className={shared.small}>{words.kept}</p>
        </>
      )}
    </div>
  );
}

function SeeResult() {
  const shared = useStyles();
  const { state, dispatch, text } = usePane();
  return (
    <Button
      appearance={state.trouble === null ? "primary" : "secondary"}
      size="large"
      className={shared.main}
      icon={<ArrowRightRegular />}
      iconPosition="after"
      onClick={() => {
        dispatch({ kind: "wentTo", tab: "result" });
        setTimeout(() => focusTitle(), 0);
      }}
    >
      {tablesPaneText(text.language).tables.see}
    </Button>
  );
}

/** The few choices that matter are above; every other column of a table, and what is set once, is behind a button. */
function Folded({ open, close, children }: FoldedProps) {
  const shared = useStyles();
  const [shown, setShown] = useState(false);
  return (
    <>
      <UnfoldButton isOpen={shown} toggle={() => setShown(!shown)} className={shared.secondary} isBox>
        {shown ? close : open}
      </UnfoldButton>
      {shown && children}
    </>
  );
}

interface FoldedProps {
  readonly open: string;
  readonly close: string;
  readonly children: ReactNode;
}

/** Only where a table has lines "Trong đó", or they are counted already. */
function CountParts() {
  const shared = useStyles();
  const styles = useTablesStyles();
  const { deeds, text } = usePane();
  const { review, settings } = useView();
  const { countSubItems } = settings.reading;
  if (!countSubItems && review.reading.indicators.every(({ subItems }) => subItems.length === 0)) return null;
  return (
    <Switch
      className={mergeClasses(shared.choice, styles.flat)}
      checked={countSubItems}
      label={tablesPaneText(text.language).tables.countSubItems}
      onChange={(_, { checked }) => deeds.choose(readWith({ countSubItems: checked }))}
    />
  );
}

function OpensByItself() {
  const shared = useStyles();
  const styles = useTablesStyles();
  const { deeds, text } = usePane();
  const { opensByItself } = useView();
  return (
    <div className={shared.section}>
      <Switch
        className={mergeClasses(shared.choice, styles.flat)}
        checked={opensByItself}
        label={tablesPaneText(text.language).tables.opens}
        aria-describedby="opens-hint"
        onChange={(_, { checked }) => deeds.openByItself(checked)}
      />
      <p id="opens-hint" className={shared.small}>
        {tablesPaneText(text.language).tables.opensHint}
      </p>
    </div>
  );
}
