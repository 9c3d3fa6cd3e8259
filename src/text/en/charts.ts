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
  lines: {
    title: "Results of the years against the term's target (target = 100)",
    target: "Target",
    year: "Year {year}",
    merger: "1/7/2025",
    note: "A line is each year's result divided by the target; where the target is of the whole term the years are added up; where less is better the target is divided by the result. Rates in % are not drawn.",
    brokenNote: "Lines break at 1/7/2025: figures before and after it may be of two different areas.",
  },
  noRatio: "–",
  memory: "For Chỉ tiêu to update this sheet, please leave this cell:",
  pane: {
    title: "Charts",
    intro:
      "A sheet with two Excel charts: results by field, and results against plan. They follow the workbook's figures, also where the add-in is missing.",
    insert: "Insert the charts",
    renew: "Update the charts",
    with: "Create and update the report with the sheet of charts",
    inserted: "The sheet of charts is inserted.",
    renewed: "The sheet of charts is up to date.",
    removed:
      "The sheet of charts was deleted, so the report does not insert it again. To have it back, press Insert the charts.",
    kept: {
      typed: "The sheet of charts is not updated, as cells of it were typed over: {cells}.",
      inTheWay:
        "The sheet of charts is not updated, as cells somebody filled stand in its place: {cells}. Move them out of the printed page and press again.",
      locked: "The sheet of charts is protected and not updated. Unprotect it and press again.",
      refused: "Excel did not take the sheet of charts; the report is written. Press the button above again.",
      notDrawn: "This Excel cannot draw charts: the sheet of charts has the figures only.",
      standing:
        "The report is taken back, the sheet of charts is not: Excel does not let it be written. Unprotect it, if it is protected, and press the button above, or delete the sheet.",
    },
    writeOver: "Write over these cells",
    left: "The sheet of charts is not updated.",
  },
};
