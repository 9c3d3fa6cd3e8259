/** Word files with their page of charts. */

import { drawnCharts } from "../../src/charting/drawnCharts";
import { formats } from "../../src/report/choices/forms";
import { chartSlots } from "../../src/word/charts/chartSlots";
import type { Slot } from "../../src/word/controls";
import { wordFile } from "../../src/word/wordFile";
import { WRITING, type Made } from "../report/reportInHand";
import { documentOf } from "./wordInHand";

/** The pieces of the page. */
export function slotsOf({ review, choices }: Made): readonly Slot[] {
  const { language } = review.reading;
  const drawn = drawnCharts(review, { language, decimals: { digits: 2, fixed: false } });
  return chartSlots(drawn, { format: formats[choices.form ?? "nd30"], language });
}

/** The file. */
export function chartedFile(report: Made): Uint8Array {
  return wordFile(documentOf(report), { now: WRITING.now, title: "Báo cáo", charts: slotsOf(report) });
}
