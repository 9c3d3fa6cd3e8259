import { failureSentence } from "../text/failures";
import { withCells } from "../text/withCells";
import { usePane } from "./state/PaneContext";

/** What happened, what is unharmed, what to do; and which cells it is about. */
export default function FailureWords() {
  const { state, text } = usePane();
  const { trouble } = state;
  if (trouble === null) return null;
  const { code, cells = null } = trouble;
  if (code === "unexpected") return text.pane.trouble.unexpected;
  const sentence = failureSentence(code, text.language);
  if (code !== "TypedOver" || cells === null) return withCells(sentence, cells);
  return [sentence, ...cells.split("; ")].map((line) => <div key={line}>{line}</div>);
}
