import { Button, mergeClasses } from "@fluentui/react-components";
import { useEffect, useRef } from "react";

import { unitsPaneText } from "../../text/units";
import { focusTitle } from "../parts/focusTitle";
import { useStyles } from "../parts/styles";
import { usePane } from "../state/PaneContext";

/** What was written last, and how to take it back, next to the button that wrote it. Just written it has the focus; taken back the screen's title has it. */
export function WrittenLast() {
  const shared = useStyles();
  const { state, deeds, text } = usePane();
  const words = unitsPaneText(text.language);
  const said = state.view?.canUndo === true ? state.units.done : null;
  const line = useRef<HTMLParagraphElement>(null);
  const known = useRef(said);
  useEffect(() => {
    const before = known.current;
    known.current = said;
    if (said !== null && said !== before) line.current?.focus();
    if (said === null && before !== null && document.activeElement === document.body) focusTitle();
  }, [said]);
  if (said === null) return null;
  return (
    <div className={mergeClasses(shared.tinted, shared.section)}>
      <p ref={line} tabIndex={-1} className={mergeClasses(shared.body, shared.focusable)}>
        {said}
      </p>
      <Button className={shared.secondary} onClick={deeds.undo}>
        {words.undo}
      </Button>
    </div>
  );
}
