import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";

import { UnfoldButton } from "../parts/UnfoldButton";
import { reportPaneText } from "../../text/panes/reportPane";
import { usePane, useView } from "../state/PaneContext";
import { usePreview } from "./PreviewContext";
import { useStyles } from "../parts/styles";
import { tokens } from "../parts/tokens";

const usePreviewStyles = makeStyles({
  paper: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    fontFamily: "'Times New Roman', 'Liberation Serif', Times, serif",
    fontSize: tokens.fontSizeBase400,
    lineHeight: "25px",
    overflowWrap: "anywhere",
  },
  cut: { display: "-webkit-box", WebkitBoxOrient: "vertical", WebkitLineClamp: "7", overflow: "hidden" },
  more: { fontWeight: tokens.fontWeightRegular },
});

/** The opening paragraph as it will stand in the report; it follows every choice. */
export function Preview() {
  const shared = useStyles();
  const styles = usePreviewStyles();
  const { text } = usePane();
  const { review } = useView();
  const { narrative } = usePreview();
  const [whole, setWhole] = useState(false);
  const report = reportPaneText(text.language);
  return (
    <section className={shared.section} aria-labelledby="preview">
      <h2 id="preview" className={shared.heading}>
        {report.preview}
      </h2>
      <blockquote lang={review.reading.language} className={mergeClasses(styles.paper, !whole && styles.cut)}>
        {`${narrative.headline} ${narrative.highlights}`.trim()}
      </blockquote>
      <UnfoldButton
        isOpen={whole}
        toggle={() => setWhole(!whole)}
        className={mergeClasses(shared.plain, shared.flush, styles.more)}
      >
        {whole ? report.showLess : report.showAll}
      </UnfoldButton>
    </section>
  );
}
