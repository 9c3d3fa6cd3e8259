/** The report's words in the language of the document, whatever the pane speaks. */

import { report as en } from "./en/report";
import { report as vi } from "./vi/report";

export type ReportText = typeof vi;

/** Words of the report in a language. */
export function reportText(language: "vi" | "en"): ReportText {
  return language === "en" ? en : vi;
}
