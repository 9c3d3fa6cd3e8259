import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useMemo, useState } from "react";

import { UnfoldButton } from "../parts/UnfoldButton";
import { reportPaneText } from "../../text/panes/reportPane";
import { usePane, useView } from "../state/PaneContext";
import { Rows } from "../parts/Rows";
import { useStyles } from "../parts/styles";
import { NamedRow } from "./NamedRow";
import { listNamedLines } from "./namedChoices";
import { usePreview } from "./PreviewContext";

/** So many unticked ones in sight; the rest on request. */
const UNNAMED_SHOWN = 1;

const useNamedStyles = makeStyles({ more: { fontWeight: 400 } });

/** Which indicators the highlights sentence names, and in what order. */
export function NamedIndicators() {
  const shared = useStyles();
  const styles = useNamedStyles();
  const { text } = usePane();
  const view = useView();
  const [all, setAll] = useState(false);
  const [edited, setEdited] = useState<string | null>(null);
  const usual = usePreview().guesses.named;
  const { lines, named } = useMemo(() => listNamedLines(view, usual), [view, usual]);
  const report = reportPaneText(text.language);
  if (lines.length === 0) return null;
  const shown = all ? lines : lines.slice(0, Math.max(named + UNNAMED_SHOWN, 3));
  const hidden = lines.length - shown.length;
  return (
    <section className={shared.section} aria-labelledby="named">
      <div>
        <h2 id="named" className={shared.heading}>
          {report.named}
        </h2>
        <p className={shared.small}>{report.namedCount(named, lines.length)}</p>
      </div>
      <Rows
        items={shown}
        keyOf={(line) => line.assessment.indicator.id}
        keep={edited}
        size={44}
        render={(line) => (
          <NamedRow
            line={line}
            count={named}
            isEdited={edited === line.assessment.indicator.id}
            onEdit={setEdited}
          />
        )}
      />
      {(hidden > 0 || all) && (
        <UnfoldButton
          isOpen={all}
          toggle={() => setAll(!all)}
          className={mergeClasses(shared.flush, styles.more)}
        >
          {all ? report.fewer : report.more(hidden)}
        </UnfoldButton>
      )}
    </section>
  );
}
