/** What is said on the sheet of charts and of it, English. */

import type { ChartsText } from "../sheets/charts";

export const charts: ChartsText = {
  sheetName: "Charts",
  title: "INDICATORS: RESULTS IN CHARTS",
  good: "Met or exceeded: ",
  done: "The year's plan is met by: ",
  ofAll: " indicators.",
  figures: "Figures of the charts",
  byField: "Results by field (number of indicators)",
  noField: "Indicators",
  otherField: "Other indicators",
  total: "Sum",
  field: "Field",
  classes: {
    done: "Year's plan met",
    onTrack: "On track",
    underWay: "Under way",
    behind: "Behind, over the limit",
    open: "Not due, no figure",
  },
  attainment: "Results against plan (100%)",
  attainmentByNow: "Results against what is expected by now",
  lowest: " – the {count} lowest",
  reached: "At or above",
  below: "Below",
  bars: "The bars, from low to high",
  columns: {
    number: "No.",
    name: "Name",
    class: "Level",
    ratio: "Ratio (%)",
    mark: "Mark (%)",
    gap: "Gap (points)",
    order: "Order",
  },
  notes: {
    live: "The charts and the figures above follow their source cells in this workbook; marks, fields and the list of indicators are as inserted, {time}.",
    cut: "The longest bar is 50 points; the true ratio stands behind the name.",
    turned: "Where less is better, what is allowed (the plan, or its share by now) is divided by the result.",
    left: "{count} indicators that are rates in %, in words or without enough figures are not drawn here.",
  },
  noRatio: "–",
  pane: {
    title: "Charts",
    intro:
      "A sheet with two Excel charts: results by field, and results against plan. They follow the workbook's figures, also where the add-in is missing.",
    insert: "Insert the charts",
    inserted: "The sheet of charts is inserted.",
    withoutCharts: "The sheet is inserted, but this Excel cannot draw charts: it has the figures only.",
  },
};
