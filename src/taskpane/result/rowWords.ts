import type { Assessment } from "../../model/assessment";
import type { Settings } from "../../settings/index";
import type { Text } from "../../text";
import { attainmentText, shortfallText } from "../../text/verdicts";
import { verdictSentence } from "../../text/verdictSentence";

/** What a row says of its indicator. */
export interface RowWords {
  /** "94,57%", or "–" where none is printed. */
  readonly attainment: string;
  /** "thiếu 1.000 tấn"; empty where nothing is. */
  readonly shortfall: string;
  readonly sentence: string;
}

/** The words of a verdict in the pane's language, percentages as the report has them. */
export function rowWords(
  { language }: Text,
  assessment: Assessment,
  decimals: Settings["report"]["decimals"],
): RowWords {
  const style = { language, decimals };
  return {
    attainment: attainmentText(assessment, style),
    shortfall: shortfallText(assessment, style),
    sentence: verdictSentence(assessment, style),
  };
}
