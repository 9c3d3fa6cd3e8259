/** The page of charts of a Word file: fetched when one is asked for, or stands in a file to be renewed (fetched.ts). */

import { drawnCharts } from "../charting/drawnCharts";
import { formats } from "../report/choices/forms";
import { chartSlots } from "../word/charts/chartSlots";
import type { Slot } from "../word/controls";
import { guessesFor } from "./preview";
import type { View } from "./view";

/** Its pieces; none where there is nothing to draw. */
export function drawPieces(view: View): readonly Slot[] {
  const { report } = view.settings;
  const { language } = view.review.reading;
  const drawn = drawnCharts(view.review, { language, decimals: report.decimals });
  return chartSlots(drawn, { format: formats[report.form ?? guessesFor(view).form], language });
}
