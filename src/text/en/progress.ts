/** The words of progress before the year is over, English. */

import type { Against } from "../../model/progress";
import type { ProgressWords } from "../progress";

const against: Record<Against, string> = { samePeriod: "the same months last year", lastYear: "last year" };

export const progress: ProgressWords = {
  classes: {
    done: "Year's plan met",
    onTrack: "On track",
    underWay: "Under way",
    behind: "Behind",
    broken: "Over the limit",
    notDue: "Not yet due",
    noFigure: "No figure yet",
    unclear: "Not assessed",
  },
  exceeded: "Year's plan exceeded",
  kinds: {
    cumulative: "Adds up over the months",
    level: "Level or rate: against the whole plan",
    ceiling: "Limit: not to be passed",
    once: "Seasonal, or done once",
    growth: "Growth rate",
  },
  sources: {
    periodPlan: "the plan for these months",
    lastYear: "last year's share of the same months",
    setting: "the share chosen",
    time: "time",
  },
  refusals: {
    otherLength: "the table has last year's whole only, so these months are not compared",
    zero: "last year's figure is 0, so no rate of change is computed",
    sign: "one of the two figures is negative, so no rate of change is computed",
    unread: "last year's figure could not be read",
    units: "the two figures have different units, so they are not compared",
  },
  ofYear: "Target of the year",
  plan: "of plan",
  planOf: (assigner) => assigner,
  attained: (share, plan) => `${share} ${plan}`,
  alsoAttained: (share, plan) => `${share} ${plan}`,
  up: (by, than) => `up ${by} on ${against[than]}`,
  down: (by, than) => `down ${by} on ${against[than]}`,
  same: (than) => `about the same as ${against[than]}`,
  times: (times, than) => `${times} times ${against[than]}`,
  points: (figure) => `${figure} percentage points`,
  inCell: {
    up: "up ",
    down: "down ",
    same: "about the same",
    times: "",
    timesAfter: " times",
    points: "\u00a0points",
  },
  level: (figure, plan) => `at ${figure}, plan for the year ${plan}`,
  ceiling: (figure, plan) => `${figure}, limit for the year ${plan}`,
  expected: (share, source) =>
    source === "time" ? `by time ${share}` : `expected by now ${share}, by ${progress.sources[source]}`,
  restAmount: (amount) => `${amount} to go`,
  restMonthly: (amount, times) =>
    `${amount} needed in each month left${times === null ? "" : `, ${times} times the pace so far`}`,
  restPoints: (figure) => `${figure} short of plan`,
  estimate: {
    exceeded: "estimated to exceed the year's plan",
    met: "estimated to meet the year's plan",
    missed: "estimated to fall short of the year's plan",
    unknown: "the estimate could not be assessed",
  },
  notDue: "Not yet due",
  noFigure: "No result yet",
  openPart: "Figures of part of the year",
  spans: {
    year: "the whole year",
    first: (months) => (months === 6 ? "first half" : `first ${months} months`),
    last: (months) => (months === 6 ? "second half" : `last ${months} months`),
    quarter: (which) => `quarter ${which}`,
    month: (which) => `month ${which}`,
    months: (from, to) => `months ${from} to ${to}`,
    schoolMonths: (months) => `the first ${months} months of the school year`,
    restOfSchool: "the rest of the school year",
    semester: (which) => `semester ${which}`,
    unknown: "part of the year",
    ofSchoolYear: (span, years) => `${span} of school year ${years}`,
    ofYear: (span, year) => `${span} of ${year}`,
  },
};
