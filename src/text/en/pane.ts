/** Every word of the task pane, in English. */

import type { pane as vi } from "../vi/pane";
import { counted } from "./counted";

/** Words of the task pane. */
export const pane: typeof vi = {
  outcomes: { exceeded: "Exceeded", met: "Met", missed: "Missed", unknown: "Not assessed" },
  severities: { mustFix: "Must fix", worthChecking: "Worth checking", forInformation: "For information" },
  roles: {
    number: "Number",
    name: "Indicator",
    unit: "Unit",
    direction: "Direction",
    target: "Target",
    actual: "Actual",
    previous: "Last year's actual",
    growth: "Against last year",
    attainment: "Printed attainment (to compare)",
    verdict: "Printed verdict",
    owner: "Responsible unit",
    note: "Note",
  },
  frame: {
    label: "Chỉ tiêu",
    tabs: { tables: "Tables", result: "Results", issues: "To check", report: "Report", units: "Many units" },
    unitsTab: "Units",
    tabList: "Steps",
    readAt: (time) => `Figures read at ${time}`,
    onlyRead: "Only read, no cell changed",
    reading: "Reading the workbook…",
    stopped: "Reading stopped",
    cellsChanged: (cells) => `${counted(cells, "cell")} changed`,
    bookChanged: "The workbook changed",
    reportWritten: "A report was just written",
    reportUpdated: "The report was just updated",
    readAgain: "Read again",
    outdated: (cells) =>
      cells === 0
        ? "Old: the workbook changed since"
        : `Old: without the ${counted(cells, "cell")} just edited`,
    menu: "More",
    stop: "Stop",
    stoppedBody: "The workbook was not read to its end. Nothing in it has changed.",
    working: {
      read: "Reading the sheets of the workbook…",
      choose: "Computing again…",
      saveRuling: "Saving the outcome…",
      highlight: "Highlighting…",
      clearHighlights: "Clearing highlights…",
      createReport: "Creating the report…",
      updateReport: "Updating the report…",
      undo: "Undoing…",
      fillColumns: "Filling in formulas…",
      select: "Going to the cell…",
      addTable: "Reading the selected range…",
      insertSample: "Adding the sample table…",
      copy: "Copying…",
      saveWord: "Making the Word file…",
      selfCheck: "Checking this Excel…",
      compare: "Comparing…",
      charts: "Drawing charts…",
      manyUnits: "Working on the files…",
      follow: "Following the workbook…",
    },
  },
  done: {
    read: (n) => `Read: ${counted(n, "indicator")}.`,
    chosen: (met, total) => `Computed again: ${met}/${total} targets met or exceeded.`,
    ruled: (met, total) => `Outcome saved: ${met}/${total} targets met or exceeded.`,
    opens: "Set: Excel may open Indicators with this workbook. Remember to save it.",
    opensNot: "This workbook no longer opens Indicators. Remember to save it.",
    highlighted: "Missed rows are highlighted.",
    cleared: "Highlights cleared.",
    created: "Report created.",
    updated: "Report updated.",
    marked: (rows) =>
      rows === 0 ? "No row had to be highlighted." : `${counted(rows, "missed row")} highlighted.`,
    choiceUndone: "The choice is undone.",
    undone: "Undone: the workbook is as it was before.",
    filled: (cells) =>
      cells === 0
        ? "No empty cell in attainment or verdict columns."
        : `Formulas filled into ${counted(cells, "empty cell")}.`,
    filledNone: "No cell filled.",
    sample: "Sample table added on a new sheet.",
    added: (address, n) => `Range ${address} read: ${counted(n, "indicator")}.`,
    addedNothing: (address) =>
      `Range ${address} could not be read: it needs a heading row with an indicator, a target and an actual column.`,
    removedTable: (address) => `Range ${address} removed.`,
    copied: "Copied. Paste into Word with Ctrl+V.",
  },
  trouble: {
    failedTo: {
      read: "The workbook is not read yet",
      choose: "The choice is not saved yet",
      saveRuling: "The outcome is not saved yet",
      highlight: "Not highlighted yet",
      clearHighlights: "Highlights are not cleared yet",
      createReport: "The report is not created yet",
      updateReport: "The report is not updated yet",
      undo: "Not undone yet",
      fillColumns: "Attainment and verdict are not filled in yet",
      select: "The cell is not reached yet",
      addTable: "The table is not added yet",
      insertSample: "The sample table is not added yet",
      copy: "Not copied yet",
      saveWord: "Word file not saved yet",
      selfCheck: "This Excel is not checked yet",
      compare: "Not compared yet",
      charts: "Charts not inserted yet",
      manyUnits: "The work on many units was not done",
      follow: "Changes in the workbook are not followed yet",
    },
    retry: "Try again",
    writeOver: "Write these cells again",
    close: "Close",
    support: "Details for support",
    unexpected:
      "Something unexpected happened here. What was typed is kept. Choose Try again; if it stays, close the pane and open it again.",
    screenTitle: "This screen cannot be shown yet",
    gone: (host) =>
      `This part could not be loaded from ${host}: the network is down, or there is a new version of Indicators. Choose Reload; the workbook is unchanged.`,
    reload: "Reload",
    copyByHand: "Select the text below and press Ctrl+C.",
  },
  /** Said of tables on other screens too; the words of their own tab are in tablesPane. */
  tables: {
    headline: (met, total) => `${met}/${total}`,
    headlineLabel: (met, total) => `${met} of ${total} targets met or exceeded`,
    headlineHint: "On the right: targets met or exceeded by each column.",
    keepColumn: "Keep the chosen column",
  },
  owners: { title: "By unit in charge", none: "No unit in charge named" },
  progress: {
    kind: "How the figure comes about",
    kindHint: "Decides whether it is held against the pace or the whole plan.",
    kinds: {
      cumulative: "Adds up",
      level: "Level, rate",
      ceiling: "Ceiling",
      once: "Season, once",
      growth: "Growth rate",
    },
  },
  result: {
    headlineLabel: (met, total) => `${met} of ${total} targets met or exceeded`,
    headline: "targets met or exceeded",
    year: (year, ofSchool) => `${ofSchool ? "School year " : ""}${year}`,
    against: (column) => `against column “${column}”`,
    highlight: "Highlight",
    clear: "Clear highlights",
    toCheck: (n) => `${counted(n, "thing")} to check before you sign`,
    byGroup: "By group",
    noGroup: "Outside the groups",
    groupSentence: (name, met, total, missed, unknown) => {
      const rest = [
        missed > 0 ? `${missed} missed` : "",
        unknown > 0 ? `${unknown} not assessed` : "",
      ].filter((part) => part !== "");
      return `${name}: ${met} of ${total} met or exceeded${rest.length === 0 ? "" : `, ${rest.join(", ")}`}`;
    },
    key: { met: "Met or exceeded", missed: "Missed", unknown: "Not assessed" },
    search: "Find an indicator",
    filters: "Filter by outcome",
    nothingMatches: "No indicator matches.",
    showAll: "Show all",
    matches: (n) => `${counted(n, "indicator")}.`,
    section: {
      exceeded: "Exceeded",
      met: "Met",
      missed: "Missed",
      unknown: "Not assessed",
      rest: "Met or exceeded",
      leftOut: "Left out of the total",
    },
    sectionTitle: (name, n) => `${name} (${n})`,
    showRest: (n) => `Show ${n} met or exceeded`,
    hideRest: (n) => `Hide ${n} met or exceeded`,
  },
  row: {
    goTo: (cell) => `Go to cell ${cell}`,
    goToLabel: (cell, sheet) => `Go to cell ${cell}, sheet ${sheet}`,
    details: "Details",
    close: "Close",
    detailsLabel: (name) => `Details: ${name}`,
    closeLabel: (name) => `Close: ${name}`,
    reassessed: (reason) => (reason === "" ? "Reassessed" : `Reassessed: ${reason}`),
    stale: "The figures changed after it was reassessed. Please check.",
    draft: "Outcome not saved",
  },
  /** What is said of the report on every screen; the words of its own tab are in reportPane. */
  report: {
    create: "Create report",
    update: "Update",
    undo: "Undo",
    copy: "Copy for Word",
    turned: (before, now, names, more) => {
      const counts = before === now ? `Still ${now} met or exceeded` : `${before} → ${now}`;
      const rest = more > 0 ? [`${more} more`] : [];
      return names.length + rest.length === 0 ? counts : `${counts}: ${[...names, ...rest].join("; ")}`;
    },
    turnedTo: (name, outcome) => `${name} now ${outcome.toLowerCase()}`,
    figuresMoved: (count) => `${counted(count, "indicator")} with other figures`,
  },
  host: {
    blockedTitle: "No connection to Excel yet",
    blocked: (host) =>
      `This computer could not load Excel's library from ${host}. Check the network and choose Try again. If it stays, ask your network administrator to allow ${host}.`,
    filesTitle: "The rest could not be loaded yet",
    files: (host) =>
      `Files could not be loaded from ${host}. Check the network and choose Try again. Nothing in the workbook has changed.`,
    notExcelTitle: "This page runs in Excel",
    notExcel: "Open a workbook in Excel, go to the Home tab, group Indicators, and choose Open pane.",
    tooOldTitle: "This version of Excel cannot be used yet",
    tooOld: "It needs Excel 2021, Microsoft 365 or Excel on the web. Nothing in the workbook has changed.",
    retry: "Try again",
  },
};
