/** What each issue says, English: what was found and where; then what is kept and what to do. */

import type { ColumnReason } from "../../model/column";
import type { GuessFacts, IssueFacts, IssueText, IssueWords } from "../issues";
import { counted } from "./counted";

const outcomes: Readonly<Record<string, string>> = {
  exceeded: "exceeded",
  met: "met",
  missed: "missed",
  unknown: "not assessed",
};
const directions: Readonly<Record<string, string>> = {
  higherIsBetter: "higher is better",
  lowerIsBetter: "lower is better",
};
const roles: Readonly<Record<string, string>> = { name: "indicator", target: "target", actual: "actual" };
const periods: Readonly<Record<string, string>> = {
  sixMonths: "six months",
  nineMonths: "nine months",
  otherMonths: "part of the year",
};

const kinds: Readonly<Record<string, string>> = {
  level: "a level or rate, held against the whole plan",
  ceiling: "a limit not to be passed",
  once: "seasonal, or done once",
  growth: "a growth rate",
  cumulative: "an amount that adds up over the months",
};
const classes: Readonly<Record<string, string>> = {
  done: "the year’s plan is met",
  onTrack: "on track",
  underWay: "under way",
  behind: "behind",
  broken: "over the limit",
  notDue: "not yet due",
  noFigure: "without a figure",
  unclear: "not assessed",
};

const totals: Readonly<Record<string, (counted: number, otherwise: number) => string>> = {
  parts: (counted, otherwise) =>
    `The lines add up to it and are its parts: ${counted} is counted. If each line is an indicator too it is ${otherwise}: count sub-items too.`,
  both: (counted, otherwise) =>
    `The lines do not add up to it, so all count: ${counted}. If they are only its parts it is ${otherwise}: leave them out of the total.`,
  heading: (counted, otherwise) =>
    `It has no figures and is read as a heading: ${counted} counted. If it is an indicator too it is ${otherwise}: fill in its target and actual.`,
};

/** "column F is taken for the actual because E and F give the share in column G" */
function sayGuess({ role, column, reason, witnesses }: GuessFacts): string {
  const [target = "", actual = "", share = ""] = witnesses;
  const whys: Readonly<Record<ColumnReason, string>> = {
    share: `because ${target} and ${actual} give the share in column ${share}`,
    headingToo: "because its heading may mean that",
    time: "because its heading is only a time",
    left:
      role === "name"
        ? "because it is the column of words that is left"
        : "because it is the column of figures that is left",
    position: "by the order of the columns in the range you chose",
    content: "by what its cells hold",
    heading: "by its heading",
    headingInBand: "by the heading above it",
    tableHeading: "by its heading",
    ruled: "because you chose it",
  };
  return `column ${column} is taken for the ${roles[role] ?? role} ${whys[reason]}`;
}

const FIX = "If this is right, mark it as Seen. If not, correct the cell and choose Read again.";
const ASSESS = "This indicator is not assessed yet. Fill in the figure, or reassess it.";
const ASSESS_ALL = "These indicators are not assessed yet. Fill in the figures, or reassess them one by one.";
/** Of a print that would be right the other way round. */
const turnedFirst = (text: (key: string) => string, advice: string): string =>
  text("otherWay") === ""
    ? advice
    : `The table is right if ${directions[text("otherWay")] ?? ""} here: then choose that. ${advice}`;
const OURS = "The report uses the computed figure. What stands in the table is kept.";

/** "Cell G12"; "7 cells (G12:G18)" where one doubt stands for several rows. */
function sayCells({ cell, text, count }: IssueFacts): string {
  return count("count") > 0 ? `${count("count")} cells (${text("cells")})` : `Cell ${cell}`;
}

function assess({ count }: IssueFacts): string {
  return count("count") > 0 ? ASSESS_ALL : ASSESS;
}

function have(what: string): (facts: IssueFacts) => IssueText {
  return (facts) => ({
    title: `${sayCells(facts)} ${facts.count("count") > 0 ? "have" : "has"} ${what}.`,
    advice: assess(facts),
  });
}

/** Title and advice of every issue. */
export const issues: IssueWords = {
  actualMissing: have("no actual figure yet"),
  targetMissing: have("no target yet"),
  figuresMissing: (facts) => ({
    title:
      facts.count("count") > 0
        ? `${sayCells(facts)} have neither a target nor an actual figure yet.`
        : `“${facts.text("name")}” has neither a target nor an actual figure yet.`,
    advice: assess(facts),
  }),
  actualUnreadable: ({ cell, text }) => ({
    title: `Cell ${cell} says “${text("actual")}”; no actual figure could be read.`,
    advice: "This indicator is not assessed yet. Make the cell a figure, or reassess it.",
  }),
  targetUnreadable: ({ cell, text }) => ({
    title: `Cell ${cell} says “${text("target")}”; no target figure could be read.`,
    advice: "This indicator is not assessed yet. Make the cell a figure, or reassess it.",
  }),
  noteMark: ({ cell, text }) => ({
    title: `“${text("actual")}” and the target “${text("target")}” are ten times apart, one of them held as text (cell ${cell}).`,
    advice:
      "Its last digit may be a note mark. If it is the figure, type it as a number; if not, take the mark out of the cell.",
  }),
  wholesDiffer: ({ cell, text }) => ({
    title: `Cell ${cell} says “${text("actual")}”, the target says “${text("target")}”: parts of different wholes.`,
    advice: "By number or by share? Put both on one whole, or assess it again.",
  }),
  wordsUndecided: ({ cell, text }) => ({
    title: `Cell ${cell} says “${text("actual")}”, the target says “${text("target")}”.`,
    advice: "Words cannot be compared. Reassess to choose the outcome.",
  }),
  zeroTarget: ({ cell, text }) => ({
    title: `The target in cell ${cell} is 0, the actual is ${text("actual")}.`,
    advice: "Whether lower or higher is better is not clear. Reassess to choose the good direction.",
  }),
  actualTooVague: ({ cell, text }) => ({
    title: `“${text("actual")}” in cell ${cell} may be on either side of the target “${text("target")}”.`,
    advice: "Fill in an exact figure, or reassess it.",
  }),
  scaleSuspect: ({ cell, text, figure }) => ({
    title: `Cell ${cell}: the actual “${text("actual")}” and the target “${text("target")}” are about ${figure("times")} times apart.`,
    advice: "Check the units, commas, points and % signs. If it is right, mark it as Seen.",
  }),
  changeOrLevel: ({ cell, text }) => ({
    title: `The target in cell ${cell} is “${text("target")}”, the actual is “${text("actual")}”.`,
    advice: "One is a change and the other may be a level. Write which it is, or reassess it.",
  }),
  ratioOrPercent: ({ cell, text }) => ({
    title: `Cell ${cell}: the actual “${text("actual")}” and the target “${text("target")}” are about 100 times apart.`,
    advice: "One may be a ratio without its % sign. Write both alike, or choose what is meant.",
  }),
  readAsPart: ({ cell, text }) => ({
    title: `“${text("line")}” (cell ${cell}) is read as a part of “${text("name")}” and not counted by itself.`,
    advice: "If it must be met too, choose “Must be met too”. If it is only a part, choose “Only a part”.",
  }),
  readAsCondition: ({ cell, text }) => ({
    title: `“${text("line")}” (cell ${cell}) is read as a condition that “${text("name")}” must meet too.`,
    advice: "Because of it the indicator is not met. If it is only a part, choose “Only a part”.",
  }),
  termTarget: ({ sheet, text }) => ({
    title: `Sheet “${sheet}”: the target “${text("target")}” is of several years, compared with the column “${text("actual")}” alone.`,
    advice:
      "Rows that say “the whole term”, “average” or “every year” are taken from the columns of years. Any other that adds up must be added first: check each row, or choose another column.",
  }),
  termBreak: ({ sheet, text }) => ({
    title: `Sheet “${sheet}”: the columns “${text("before")}” and “${text("after")}” lie on both sides of 1 July 2025, when territories changed.`,
    advice:
      "Figures of the years before may be of the former units. Check the territory before adding, averaging or comparing years.",
  }),
  areaBreak: ({ sheet, text }) => ({
    title: `Sheet “${sheet}”: “${text("before")}” is from before 1 July 2025, “${text("after")}” from after the administrative units were rearranged.`,
    advice:
      "A change against the old figures only holds where both are of the same area. If the old ones were reckoned anew for the new area, mark this as seen; if not, reckon that column anew before the report.",
  }),
  termNotOver: ({ sheet, text }) => ({
    title: `Sheet “${sheet}”: the target “${text("target")}” is for ${text("year")}, compared with “${text("actual")}”, which is earlier.`,
    advice:
      "Rows short of it are left open, not counted as missed. Where one can be concluded already, reassess that row.",
  }),
  severalLines: ({ cell, text }) => ({
    title: `Cell ${cell} says “${text("actual")}”, the target “${text("target")}”: several lines in one cell that do not pair up.`,
    advice: "This indicator is not assessed yet. Put each line on a row of its own, then choose Read again.",
  }),
  cellError: ({ cell, text }) => ({
    title: `Cell ${cell} shows the error ${text("printed")}.`,
    advice: "This indicator is not assessed yet. Correct the formula in the cell, then choose Read again.",
  }),
  dateAsTarget: ({ cell, text, count }) =>
    text("meaning") === ""
      ? {
          title: `Cell ${cell} is the date “${text("printed")}”; no target figure could be read.`,
          advice:
            "Excel may have turned a figure into a date. Format the cell as Text, type the target again, then choose Read again.",
        }
      : {
          title: `Cell ${cell} is a date (day ${count("day")}, month ${count("month")}), read as the target “${text("meaning")}”.`,
          advice: FIX,
        },
  dateAsActual: ({ cell, text, count }) => ({
    title:
      count("month") === 0
        ? `Cell ${cell} is the time “${text("printed")}”; no actual figure could be read.`
        : `Cell ${cell} is a date (day ${count("day")}, month ${count("month")}); no actual figure could be read.`,
    advice:
      "Excel may have turned a figure into a date. Format the cell as Text, type the figure again, then choose Read again.",
  }),
  ambiguousSeparator: ({ cell, text, figure }) => ({
    title: `“${text("printed")}” in cell ${cell} is read as ${figure("value")}.`,
    advice: `If it means ${figure("otherwise")}, correct the cell and choose Read again.`,
  }),
  unitsDiffer: ({ cell, text }) => ({
    title: `Cell ${cell}: the actual “${text("actual")}” is in another unit than the target “${text("target")}”.`,
    advice:
      "This indicator is not assessed yet. Use one unit in both cells; if a unit is only misprinted, choose how to compare.",
  }),
  unitsConverted: ({ cell, text }) => ({
    title: `The actual in cell ${cell} was converted from ${text("from")} to ${text("to")} to compare it with the target.`,
    advice: FIX,
  }),
  unitsRuled: ({ cell, text, count }) => ({
    title:
      count("times") === 1
        ? `Cell ${cell}: the actual “${text("actual")}” and the target “${text("target")}” are compared as written, units aside.`
        : `Cell ${cell}: the actual “${text("actual")}” is read as a ratio beside the target “${text("target")}”.`,
    advice: "A choice stored in this workbook. If it is no longer right, drop it.",
  }),
  attainmentDisagrees: ({ text, percent }) => ({
    title: `The table says ${text("printed")} attained; computed again it is ${percent("ours")}.`,
    advice: turnedFirst(text, OURS),
  }),
  attainmentMisrounded: ({ text, percent, count }) => ({
    title:
      count("count") > 0
        ? `The attainment printed in ${count("count")} cells is rounded otherwise: ${text("cells")}.`
        : `The table says ${text("printed")} attained; rounded again it is ${percent("ours")}.`,
    advice: OURS,
  }),
  verdictDisagrees: ({ text }) => ({
    title: `The table says “${text("printed")}”; by its figures it is ${outcomes[text("ours")] ?? ""}.`,
    advice: turnedFirst(
      text,
      "The report uses the computed outcome. The words in the table are kept; reassess if need be.",
    ),
  }),
  verdictFromPrint: ({ cell, text, count }) => ({
    title:
      count("count") > 0
        ? `The outcomes of ${count("count")} rows are taken from the words printed, not computed: ${text("cells")}.`
        : `The outcome “${text("printed")}” is taken from cell ${cell}, not computed.`,
    advice: "The figures of the row are not enough to compute. Reassess it if it is not right.",
  }),
  doneWithoutDay: ({ cell, text, count }) => ({
    title:
      count("count") > 0
        ? `${count("count")} rows with a deadline are called done without a day: ${text("cells")}.`
        : `Cell ${cell} says “${text("printed")}”, the deadline is “${text("target")}”; no day of completion is given.`,
    advice: "It counts as met. If it was done after the deadline, write the day in the cell or reassess it.",
  }),
  wordsLearnt: ({ text }) => ({
    title: `“${text("printed")}” is taken to mean ${(outcomes[text("outcome")] ?? classes[text("outcome")] ?? "").toLowerCase()} as in ${text("like")}, where the figures show it.`,
    advice: `It decides ${text("cells")}, where the figures are not enough to compute. Reassess the row if it is not right.`,
  }),
  wordsContradict: ({ text, count }) => ({
    title: [
      `“${text("printed")}” stands beside`,
      ...(text("good") === ""
        ? []
        : [
            `${count("isPart") === 0 ? "rows that are met by their figures" : "rows that are on track by their figures"} (${text("good")})`,
          ]),
      ...(text("good") === "" || text("missed") === "" ? [] : ["and"]),
      ...(text("missed") === ""
        ? []
        : [
            `${count("isPart") === 0 ? "rows that are missed by their figures" : "rows that are behind by their figures"} (${text("missed")})`,
          ]),
    ]
      .join(" ")
      .concat("."),
    advice: `In ${text("cells")} there is nothing but this word to go by. Look at the row and assess it.`,
  }),
  strictBoundReached: ({ cell, text }) => ({
    title: `Cell ${cell}: the actual ${text("actual")} is exactly at the bound “${text("target")}”.`,
    advice: "By custom it counts as met. If the bound must be passed, reassess it.",
  }),
  directionGuessed: ({ text, count }) => {
    if (count("count") === 0) {
      return {
        title: `“${text("name")}” is read as ${directions[text("direction")] ?? ""}.`,
        advice: "The other direction would change the outcome. Choose the right one.",
      };
    }
    const read = [
      ["lower is better", text("lower")],
      ["higher is better", text("higher")],
    ].flatMap(([direction = "", names = ""]) => (names === "" ? [] : [`${direction}: ${names}`]));
    return {
      title: `The good direction of ${count("count")} indicators is guessed. Read as ${read.join("; ")}.`,
      advice: "The other direction would change the outcome. Choose the right one where it is wrong.",
    };
  },
  limitsAsRange: ({ sheet, text }) => ({
    title: `Sheet “${sheet}”: “${text("low")}” and “${text("high")}” are read as two limits; below or above them is missed.`,
    advice: "If only one of the two columns is to be compared with, choose it.",
  }),
  twoTargetColumns: ({ sheet, text, count }) => ({
    title: `Sheet “${sheet}” has ${count("count")} target columns; “${text("chosen")}” is used.`,
    advice: `Other columns: ${text("other")}. Choose the one to compare with.`,
  }),
  twoActualColumns: ({ sheet, text, count }) => ({
    title: `Sheet “${sheet}” has ${count("count")} actual columns; “${text("chosen")}” is used.`,
    advice: `Other columns: ${text("other")}. If it is wrong, choose another.`,
  }),
  columnGuessed: ({ sheet, guesses }) => ({
    title: `Sheet “${sheet}”: ${guesses.map(sayGuess).join("; ")}.`,
    advice: "The headings do not say. If it is wrong, choose another column.",
  }),
  noughtRows: ({ cell, text, count }) => ({
    title: `From cell ${cell}: ${count("count")} rows of zeros without a unit: ${text("names")}.`,
    advice:
      text("reading") === "heading"
        ? "Taken for headings and not counted. If they are indicators, fill in the unit, then choose Read again."
        : "Counted as indicators. If they are headings, delete the zeros, then choose Read again.",
  }),
  rowsAreUnits: ({ sheet, text, count }) => ({
    title: `In the table on sheet “${sheet}” each row is a unit (“${text("name")}” …), not an indicator.`,
    advice: `${count("count")} units are counted. If the table should not count, leave the sheet out.`,
  }),
  indicatorsBeside: ({ sheet, text, count }) => ({
    title: `The table on sheet “${sheet}” has ${count("count")} indicators side by side; only “${text("chosen")}” is read.`,
    advice: `Not read: ${text("others")}. Choose the target and actual columns of the one you need, or give each a table.`,
  }),
  signsUnread: ({ sheet, text }) => ({
    title: `Column “${text("heading")}” on sheet “${sheet}” holds nothing but “${text("signs")}”: not read, as the colour of a sign is not looked at.`,
    advice: "Verdicts come from the figures. To have this column compared, write words: Met, Missed.",
  }),
  turnedTable: ({ sheet, text, count }) => ({
    title: `Sheet “${sheet}” has a table lying on its side: ${count("count")} indicators in columns, “${text("target")}” and “${text("actual")}” in rows. It is not read.`,
    advice:
      "Copy the table, paste it on another sheet with Paste Special, Transpose, then choose Read again.",
  }),
  columnMissing: ({ sheet, cell, text }) => ({
    title: `The table at cell ${cell} of sheet “${sheet}” has no ${roles[text("role")] ?? text("role")} column.`,
    advice: "If it has one, choose it. If not, leave the sheet out or add the column.",
  }),
  columnEmpty: ({ sheet, cell, text, count }) => ({
    title: `Sheet “${sheet}”: the ${roles[text("role")] ?? text("role")} column (from cell ${cell}) has no figure, ${counted(count("count"), "row")}.`,
    advice: "Fill it in, then choose Read again. If the figures are in another column, choose it.",
  }),
  groupCountDiffers: ({ text, count }) => ({
    title: `Group “${text("group")}” says ${counted(count("printed"), "indicator")}, but the count is ${count("counted")}.`,
    advice: "See whether a row lacks its number.",
  }),
  numberingGap: ({ cell, count }) => ({
    title: `Cell ${cell}: the numbers jump from ${count("previous")} to ${count("number")}.`,
    advice: "See whether a row is missing or numbered wrongly.",
  }),
  numberRepeated: ({ cell, count }) => ({
    title: `Cell ${cell}: number ${count("number")} stands twice.`,
    advice: "Both rows are counted. See whether one is numbered wrongly.",
  }),
  hiddenRows: ({ sheet, count }) => ({
    title: `Sheet “${sheet}” has ${counted(count("count"), "hidden row")} in its table.`,
    advice: "Hidden rows are read and counted. Unhide them to check.",
  }),
  hiddenColumns: ({ sheet, text, count }) => ({
    title: `Sheet “${sheet}” uses ${counted(count("count"), "hidden column")}: ${text("headings")}.`,
    advice: "Hidden columns are read. Unhide them to check, or change the column on the Tables tab.",
  }),
  hiddenSheet: ({ sheet }) => ({
    title: `Sheet “${sheet}” is hidden but holds an indicator table.`,
    advice: "Its table is counted. If it should not be, leave the sheet out.",
  }),
  duplicateIndicator: ({ text, count }) => ({
    title: `“${text("name")}” stands on both “${text("sheet")}” and “${text("otherSheet")}”.`,
    advice:
      count("counted") === 2
        ? "It is counted twice. If it is one indicator, leave one row out of the total."
        : `It is counted once, from sheet “${text("otherSheet")}”.`,
  }),
  duplicateTable: ({ text, count }) => ({
    title: `The table on “${text("sheet")}” repeats ${counted(count("count"), "indicator")} of sheet “${text("otherSheet")}”.`,
    advice: `Only the table on “${text("otherSheet")}” is counted. For the other one, leave this sheet out.`,
  }),
  nameRepeated: ({ cell, text }) => ({
    title: `Cell ${cell}: “${text("name")}” stands twice in the table, in one group and unit.`,
    advice:
      "Both rows are counted. If they are one indicator, leave one out of the total; if two, name them apart.",
  }),
  totalOverLines: ({ cell, text, count }) => ({
    title: `Cell ${cell}: “${text("name")}” has figures or a verdict of its own over numbered lines.`,
    advice: totals[text("reading")]?.(count("counted"), count("otherwise")) ?? FIX,
  }),
  nameMissing: ({ cell, text, count }) => ({
    title: `Cell ${cell}: figures without an indicator’s name, rows: ${count("count")}${text("above") === "" ? "" : `, just below “${text("above")}”`}.`,
    advice:
      "Not counted. If the name is merged with the row above, unmerge it and name each row, then choose Read again.",
  }),
  unitMissing: ({ cell, text, count }) => ({
    title: `Cell ${cell}: indicators without a unit: ${count("count")}; the row above (“${text("above")}”) says “${text("unit")}”.`,
    advice:
      "Figures are compared as they stand, nothing is converted. If the unit is merged with the row above, unmerge it and write it in each row.",
  }),
  partYear: ({ cell, text }) => ({
    title: `The actual column at cell ${cell} holds figures of ${periods[text("period")] ?? text("period")}.`,
    advice: "Against the year’s target that is progress: nothing is called missed before the year is over.",
  }),
  quarterAlone: ({ cell, text }) => ({
    title: `Column “${text("heading")}” at cell ${cell} holds that time’s own figures, not those since the beginning of the year.`,
    advice: "If they are cumulative, choose the period; if not, the share is of these months alone.",
  }),
  kindGuessed: ({ text }) => ({
    title: `“${text("name")}”: read as ${kinds[text("kind")] ?? ""}, so ${classes[text("class")] ?? ""}.`,
    advice: `Read otherwise it would be ${classes[text("turned")] ?? ""}. Choose below, or mark it as seen.`,
  }),
  planPassedEarly: ({ cell, text, percent }) => ({
    title: `Cell ${cell}: actual “${text("actual")}”, the year’s plan “${text("target")}”: ${percent("share")} in part of the year.`,
    advice: "Check the unit and the marks. If it is right, mark it as seen.",
  }),
  growthDisagrees: ({ cell, text, figure, percent }) => ({
    title: `Cell ${cell} says “${text("printed")}”, but the figures of the row give ${text("kind") === "points" ? `${figure("ours")} points` : percent("ours")}.`,
    advice: OURS,
  }),
  rulingStale: ({ text }) => ({
    title: `“${text("name")}” was reassessed when its figures were ${text("before")}.`,
    advice: `They are now ${text("now")}. The reassessment is kept; see whether it still holds.`,
  }),
  rulingOrphaned: ({ cell, text }) => ({
    title: `The reassessed indicator “${text("ruled")}” was not found.`,
    advice: [
      text("reason") === "" ? "" : `Reason given: ${text("reason")}.`,
      cell === ""
        ? "It may have been renamed. The reassessment is kept and applied to no row."
        : `The row at cell ${cell} has its name and figures, in another group or place. If it is the one, choose Apply again.`,
    ]
      .filter((part) => part !== "")
      .join(" "),
  }),
  rulingReplaced: ({ text }) => ({
    title: `Two people reassessed “${text("name")}”; the later one holds.`,
    advice: `The earlier one: ${[outcomes[text("outcome")] ?? "", text("reason")].filter((part) => part !== "").join(", ")}. See which is right.`,
  }),
  settingsLost: ({ count }) => ({
    title: `The saved choices are gone${count("rulings") > 0 ? `, ${counted(count("rulings"), "reassessment")} among them` : ""}.`,
    advice: "Perhaps saved by LibreOffice. See the report's rows marked (*); choose again before signing.",
  }),
  secondReport: ({ sheet, text }) => ({
    title: `The workbook has two report sheets; only “${text("used")}” is updated.`,
    advice: `Copy the words worth keeping from “${sheet}” to it, then delete the sheet left over.`,
  }),
  calculatedByHand: () => ({
    title: "The workbook is in manual calculation: figures in the tables may be old.",
    advice:
      "Press F9 to calculate, then choose Read again. For Excel to do so by itself: Formulas tab, Calculation Options, Automatic. The report page is calculated when it is written.",
  }),
  sheetUnread: ({ sheet }) => ({
    title: `Sheet “${sheet}” could not be read.`,
    advice:
      "Excel did not give its contents. If it holds an indicator table, copy the table to a new sheet, then choose Read again.",
  }),
  struckOut: ({ text, count }) => ({
    title: `${counted(count("count"), "counted indicator")} with struck-out text: ${text("names")}.`,
    advice:
      "They are counted as they stand. Delete the rows that were dropped from the plan; where an old figure stands beside a new one, keep one.",
  }),
  oldFont: ({ text, count }) => ({
    title: `${counted(count("count"), "name")} in the old font “${text("font")}” could not be read for certain.`,
    advice: "They may be printed wrong in the report. Convert the text to Unicode, then choose Read again.",
  }),
  criteriaCounted: ({ sheet, text, count }) => ({
    title:
      text("counting") === "contents"
        ? `Sheet “${sheet}” is a set of criteria: its ${count("contents")} contents are counted (of ${count("criteria")} criteria).`
        : `Sheet “${sheet}” is a set of criteria: ${count("criteria")} criteria are counted, with ${count("contents")} contents.`,
    advice: "A criterion is met when all its contents are. They can be counted the other way.",
  }),
  farCellsUnread: ({ sheet, text, count }) => ({
    title: `Sheet “${sheet}” has ${counted(count("count"), "cell")} far from everything else, not read: ${text("addresses")}.`,
    advice: "The rest was read. Delete what stands there by mistake; move what belongs to a table.",
  }),
  tableTooLarge: ({ sheet }) => ({
    title: `Sheet “${sheet}” is too large to be read whole.`,
    advice:
      "Select the indicator table alone, then choose “Add a table from the selected range” on the Tables tab.",
  }),
};
