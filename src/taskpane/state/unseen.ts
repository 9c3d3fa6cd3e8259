import type { Issue } from "../../model/issue";
import { usePane } from "./PaneContext";

/** The issues not yet marked as seen, most serious first as the review gives them. */
export function useUnseen(): readonly Issue[] {
  const { view } = usePane().state;
  if (view === null) return [];
  const seen = new Set(view.settings.seen);
  return view.review.issues.filter((issue) => !seen.has(issue.id));
}
