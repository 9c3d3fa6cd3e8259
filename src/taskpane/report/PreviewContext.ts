/** What the report would say of what the pane shows, for the parts of its tab. */

import { createContext, useContext } from "react";

import type { ReportPreview } from "../../actions/preview";

/** Given by the report's screen. */
export const PreviewContext = createContext<ReportPreview | null>(null);

/** Of the view in force. */
export function usePreview(): ReportPreview {
  const preview = useContext(PreviewContext);
  if (preview === null) throw new Error("usePreview outside the report's screen");
  return preview;
}
