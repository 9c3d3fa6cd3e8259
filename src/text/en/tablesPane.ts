import { counted } from "./counted";
import type { tablesPane as vi } from "../vi/tablesPane";

/** English; see vi/tablesPane. */
export const tablesPane: typeof vi = {
  tables: {
    title: "Sheets counted",
    indicators: (n) => counted(n, "indicator"),
    none: "no indicator table",
    unread: "could not be read",
    leftOut: "left out",
    hidden: "hidden sheet",
    ourReport: "the report",
    addSelected: "Add a table from the selected range",
    added: "Ranges added",
    remove: "Remove",
    removeLabel: (address, sheet) => `Remove range ${address}, sheet ${sheet}`,
    whichTarget: "Compare with which target column?",
    whichTargetOn: (sheet) => `Compare with which target column? Sheet ${sheet}`,
    see: "See results",
    otherColumns: "Other columns of the table",
    editColumns: "Change columns",
    closeColumns: "Fold columns",
    otherChoices: "More choices",
    closeChoices: "Fold more choices",
    table: (sheet, address) => `${sheet} (${address})`,
    column: (heading, letter) => (heading === "" ? `Column ${letter}` : `${heading} (column ${letter})`),
    noColumn: "None",
    countSubItems: "Count sub-items too (“Trong đó” rows)",
    figures: "Figures held as text",
    conventions: { vi: "1.234,5 (decimal comma)", en: "1,234.5 (decimal point)" },
    kept: "Choices are stored in this workbook; colleagues who open it see them too.",
    opens: "Open Indicators with this workbook",
    opensHint:
      "Counts once the workbook is saved, for everyone who opens it; some desktop versions of Excel do not open it. Without Indicators, Excel shows an error; leave it off where the workbook goes outside.",
    guessed: "Guessed from the column's place. Please check.",
  },
  guide: {
    found: (tables, n) => `Found ${counted(tables, "table")}, ${counted(n, "indicator")}`,
    lead: "See at once which targets are met and which are not, then create the report from the open workbook.",
    title: "Three steps",
    steps: [
      { name: "Check the tables", what: "Which column is the target, which the actual." },
      { name: "See the results", what: "Each indicator is explained in a sentence. If wrong, reassess it." },
      { name: "Create the report", what: "Adds a new sheet to the workbook. Undo takes it back." },
    ],
    sample: "Try a sample table",
    hide: "Hide the guide",
    safe: "Figures stay in this workbook and are sent nowhere. Existing cells are kept as they are.",
    area: (address) => `Range ${address}`,
    twoTargets: (n) => `There are ${n} target columns. Comparing with`,
    changeColumn: "Change column",
  },
  empty: {
    title: "No indicator table found",
    looked: (sheets) => {
      const shown = sheets.slice(0, 3).map((sheet) => `“${sheet}”`);
      const rest = sheets.length - shown.length;
      if (rest > 0) return `Looked at ${sheets.length} sheets: ${shown.join(", ")} and ${rest} more.`;
      if (shown.length < 2) return `Looked at sheet ${shown.join("")}.`;
      return `Looked at ${sheets.length} sheets: ${shown.slice(0, -1).join(", ")} and ${shown[shown.length - 1] ?? ""}.`;
    },
    why: "No heading row has all three columns shown above.",
    pointLead: "Is there a table already?",
    point: "Select the whole table in Excel, heading row included, then choose:",
    use: "Use the selected range",
    useAddress: (address) => `Use range ${address}`,
    or: "or",
    sample: "Try a sample table",
    sampleHint: "The sample is put on a new sheet. Existing sheets do not change.",
    allLeftOut: "All sheets with tables are left out.",
    bringBack: "Count all sheets again",
  },
  pace: {
    title: "How progress is judged",
    by: (sources) => `What is to be expected by now goes by ${sources}.`,
    tolerance: "Points it may lag behind what is expected",
    expected: "Share of the year's plan expected by now (%)",
    expectedHint:
      "Used only where the table has no plan for the months and no last year. Left empty: the months gone by, as a line to compare with.",
    forecast:
      "In the details of each indicator, show the year at the pace so far (for reference, never in the report)",
    wrong: "A whole number from 0 to 100.",
  },
  period: {
    label: "Which time are the results of?",
    labelOn: (sheet) => `Which time are the results of? Sheet ${sheet}`,
    whole: (year, ofSchool) =>
      year === null
        ? `the whole ${ofSchool ? "school " : ""}year`
        : `the whole of ${ofSchool ? "school year " : ""}${year}`,
    said: (span, source) => `Read as ${span}${source}.`,
    sources: {
      ruled: ", as you chose",
      heading: ", by the heading of the results",
      title: ", by the title of the table",
      none: ", as the table names no other",
    },
    asRead: "As the table says",
  },
};
