/** Reading was stopped before anything was known. */

import { PaneBar } from "./parts/PaneBar";
import { usePane } from "./state/PaneContext";

export default function StoppedBar() {
  const { text } = usePane();
  return (
    <PaneBar intent="info" title={text.pane.frame.stopped}>
      {text.pane.frame.stoppedBody}
    </PaneBar>
  );
}
