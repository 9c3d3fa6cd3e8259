/** The words of verdicts, English. Names, units and quoted cells stay as they are typed. */

import type { VerdictWords } from "../verdicts";

/** Words of the verdicts. */
export const verdicts: VerdictWords = {
  outcomes: { exceeded: "Exceeded", met: "Met", missed: "Missed", unknown: "Not assessed" },
  periods: {
    year: "the whole year",
    estimate: "the year, estimated",
    sixMonths: "six months",
    nineMonths: "nine months",
    otherMonths: "part of the year",
  },
  directions: { higherIsBetter: "Higher is better here.", lowerIsBetter: "Lower is better here." },
  undecided: {
    noActual: "The actual cell is empty. Fill it in, then choose Read again.",
    noTarget: "The target cell is empty. Fill it in, then choose Read again.",
    neither: "The target and actual cells are empty. Fill them in, then choose Read again.",
    unreadableActual: "The actual is in words; no figure could be read.",
    unreadableTarget: "The target is in words; no figure could be read.",
    cellError: "The target or actual cell shows a formula error.",
    unitsDiffer: "Target and actual are in different units and cannot be compared.",
    noteMark: "A figure held as text is ten times out of line: its last digit may be a note mark.",
    wholesDiffer: "Target and actual are parts of different wholes.",
    wordsOnly: "Target and actual are in words and cannot be compared.",
    zeroTarget: "The target is 0; whether lower or higher is better is not clear.",
    conditionOpen: "One of the conditions is not assessed yet.",
    actualTooVague: "The actual is approximate and may be on either side of the target.",
    changeOrLevel: "The target is a change and the actual may be a level; they cannot be compared.",
    ratioOrPercent: "Target and actual are about 100 times apart: one may be a ratio without its % sign.",
    severalLines: "One cell holds several lines of figures that cannot be paired.",
    termNotOver: "The target is for the end of a term that is not over, so nothing is concluded yet.",
    sumOrLast:
      "The target may be the sum of the years or the level of the last; the two give different verdicts, so nothing is concluded.",
    meanOrLast:
      "The target may be for the mean of the years or for the last; the two give different verdicts, so nothing is concluded.",
  },
  actual: (figure) => `Actual ${figure}`,
  increase: (figure) => `up ${figure}`,
  decrease: (figure) => `down ${figure}`,
  hedged: {
    about: (figure) => `about ${figure}`,
    over: (figure) => `over ${figure}`,
    nearly: (figure) => `nearly ${figure}`,
    estimated: (figure) => `an estimated ${figure}`,
    under: (figure) => `under ${figure}`,
  },
  quoted: (words) => `“${words}”`,
  against: {
    above: (target) => `above the target of ${target}`,
    equal: (target) => `equal to the target of ${target}`,
    below: (target) => `below the target of ${target}`,
    floorMet: (bound) => `reaches the floor ${bound}`,
    behind: (target) => `behind the target of ${target}`,
    ahead: (target) => `ahead of the target of ${target}`,
    floorPassed: (bound) => `reaches the floor ${bound}, which is never exceeded`,
    floorMissed: (bound) => `below the floor ${bound}`,
    ceilingMet: (bound) => `within the ceiling ${bound}`,
    ceilingMissed: (bound) => `above the ceiling ${bound}`,
    onStrictBound: (bound) => `exactly at the bound ${bound}, counted as met by custom`,
    belowRange: (range) => `below the range ${range}`,
    inRange: (range) => `within the range ${range}`,
    aboveRange: (range) => `above the range ${range}`,
    zeroMet: (target) => `as the target ${target} asks`,
    zeroMissed: (target) => `while the target is ${target}`,
  },
  grade: {
    met: (actual, target) => `Graded ${actual}, which reaches ${target}`,
    missed: (actual, target) => `Graded ${actual}, below ${target}`,
  },
  words: (actual, target) =>
    target === null
      ? `The actual cell says ${actual}`
      : `The actual cell says ${actual}, the target ${target}`,
  printed: (words, cell) =>
    `The table itself says “${words}” in cell ${cell}; the figures of the row are not enough to compute`,
  learnt: (outcome, cells) => `, taken to mean ${outcome} as in ${cells}, where the figures show it`,
  conditions: (met, of, failing) =>
    `${met} of ${of} conditions met${failing.length === 0 ? "" : `, missed: ${failing.join("; ")}`}`,
  progress: (period, attainment) =>
    `Figures of ${period}${attainment === null ? "" : `, ${attainment} of the year’s target`}; not yet the result of the year`,
  converted: (figure) => `, that is ${figure},`,
  years: {
    how: {
      sum: (years) => `Sum of ${years}`,
      average: (years) => `Average of ${years}`,
      growth: (years) => `Average of ${years} (geometric mean)`,
      lowest: (years) => `Lowest year of ${years}`,
      highest: (years) => `Highest year of ${years}`,
    },
    is: (what, figure) => `${what}: ${figure}`,
    met: (met, of) => `met in ${met} of ${of} years`,
    missing: (figure, yearly) => `${figure} still missing, ${yearly} in each year left`,
    needed: (yearly) => `the years left need ${yearly} on average`,
  },
  inCell: {
    figure: (figure, cell) => (cell === null ? figure : `${figure} (${cell})`),
    target: (figure, cell) => (cell === null ? figure : `${figure} (${cell})`),
  },
  explained: {
    exact: (above, below, short) => `${above} ÷ ${below} = ${short}.`,
    rounded: (above, below, { long, short }) => `${above} ÷ ${below} = ${long}\u00a0%, rounded to ${short}.`,
    unrounded: "Met or missed is decided on the unrounded figure.",
    quoted: (actual, actualCell, target, targetCell) =>
      `Actual ${actual === "" ? "empty" : `“${actual}”`} (${actualCell}), target ${target === "" ? "empty" : `“${target}”`} (${targetCell})`,
    outcome: (outcome) => ` → ${outcome}`,
    ruled: (outcome, reason) => `; reassessed: ${outcome}${reason === "" ? "" : ` (${reason})`}`,
  },
  shortfall: {
    short: (figure) => `${figure} short`,
    over: (figure) => `${figure} over`,
    behind: (figure) => `${figure} places behind`,
    points: (figure) => `${figure}\u00a0percentage points`,
    conditions: (met, of) => `${met} of ${of} conditions`,
    noFigure: "no figure",
  },
};
