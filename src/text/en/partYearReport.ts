/** What a report on part of a year says otherwise than that on a whole one, English. {places} as in the annual words. */

import type { ReportWords } from "../partYearReport";
import type { ReportText } from "../report";

const ofYear = (span: string): string => `${span} of {year}`;

const shouted = (text: string): string => text.toLocaleUpperCase("en").replace("{YEAR}", "{year}");

const LATER = "time to come";

function results(base: ReportText, time: string, isMeasured: boolean): ReportText["results"] {
  return {
    ...base.results,
    headline: `In the ${time}, {territory} has met {met}/{total} of the year's targets on {field}{more}.`,
    headlineNone: `In the ${time}, of {total} targets of the year on {field}, {territory} has met none in full yet.`,
    disjoint: "Of {met} of the year's targets met, {parts}",
    inclusive: "Of the year's targets met: {met}, of which exceeded: {exceeded}",
    inclusiveNone: "Of the year's targets met: {met}, none exceeded yet",
    noneMet: "No target of the year met in full yet",
    missed: "; behind or over a limit: {count}",
    noneMissed: isMeasured ? "; none behind" : "",
    unknown: "; under way or not yet due: {count}",
    columns: ["No.", "Field", "Total", "Exceeded", "Met", "Behind", "Under way", "Met or\nexceeded (%)"],
  };
}

function highlight(base: ReportText): ReportText["highlight"] {
  return {
    ...base.highlight,
    ratio: "{name} reached {ratio}% of plan",
    ratioAfterFigure: "{name}, reached {ratio}% of plan",
    ratioOfResolution: "{name} reached {ratio}% of plan",
    withFigure: "{name}, {ratio}% of plan",
    closing: "{names} all met their plans for the year",
    closingOne: "{name} met its plan for the year",
  };
}

function missedWords(base: ReportText, isMeasured: boolean): ReportText["missed"] {
  return {
    ...base.missed,
    heading: "II. TARGETS LOW AGAINST PLAN ({count})",
    headingNone: "II. TARGETS LOW AGAINST PLAN",
    none: isMeasured
      ? "No target is behind."
      : "The table has no plan for these months and no figures of last year to tell what is behind; the share of the year's plan is in the Appendix.",
    columns: base.missed.columns.map((title, index) =>
      index === 3 ? "Target of the year" : index === 6 ? "To go" : title,
    ),
  };
}

/** What is left to do, and what held it up. */
function ahead(
  base: ReportText,
  span: string,
  rest: string | null,
): Pick<ReportText, "limitations" | "tasks"> {
  const next = rest ?? LATER;
  return {
    limitations: {
      ...base.limitations,
      leadIn: `Beside these results, the work of {level} in the ${span} still had shortcomings:`,
      draft: "{missed}/{total} targets low against plan: {names}{more}.",
    },
    tasks: {
      ...base.tasks,
      heading: rest === null ? base.tasks.heading : `IV. MAIN TASKS FOR THE ${shouted(rest)}`,
      leadIn: `To meet the plan of {year}, in the ${next} {level} will lead and direct the following main tasks and measures:`,
      draft:
        "[Draft] - Direct the {count} targets low against the plan of {year}; name the unit in charge and the date for each.",
    },
  };
}

function appendix(base: ReportText, time: string): ReportText["appendix"] {
  return {
    ...base.appendix,
    title: `RESULTS AGAINST THE TARGETS OF THE RESOLUTION, ${shouted(time)}`,
    columns: base.appendix.columns.map((title, index) => (index === 3 ? "Target of the year" : title)),
    groupMissed: "{count} behind or over",
    progress: "",
    footUnknown: "Targets not met yet, of which nothing says the pace, are not in the total.",
  };
}

/** Words of progress, of a span and the months left after it (null: none). */
export const partYear: ReportWords = {
  classes: {
    exceeded: "Exceeded",
    done: "Met",
    onTrack: "On track",
    underWay: "Under way",
    behind: "Behind",
    broken: "Over the limit",
    notDue: "Not yet due",
    noFigure: "No figure yet",
    unclear: "Not assessed",
  },
  progress: (base, { span, rest, isMeasured }) => {
    const time = ofYear(span);
    const next = rest ?? LATER;
    const about = `against the targets of the Resolution, ${time}, and main tasks for the ${next}`;
    return {
      ...base,
      verdict: { exceeded: "Exceeded", met: "Met", missed: "Behind", unknown: "Under way" },
      head: { ...base.head, abstract: `Results ${about}`, abstractInline: `results ${about}` },
      results: results(base, time, isMeasured),
      highlight: highlight(base),
      missed: missedWords(base, isMeasured),
      ...ahead(base, span, rest),
      closing: `This is the report on results ${about} (details in the Appendix)`,
      appendix: appendix(base, time),
    };
  },
  ownPlan: (base, span) => {
    const time = ofYear(span);
    return {
      ...base,
      head: {
        ...base.head,
        abstract: base.head.abstract.replace("{year}", time),
        abstractInline: base.head.abstractInline.replace("{year}", time),
      },
      results: {
        ...base.results,
        headline: base.results.headline.replace("In {year}", `In the ${time}`),
        headlineNone: base.results.headlineNone.replace("In {year}", `In the ${time}`),
      },
      closing: base.closing.replace("{year}", `the ${time}`),
      appendix: { ...base.appendix, title: base.appendix.title.replace("{year}", shouted(time)) },
    };
  },
  pace: {
    onTrack: "on track: {count}",
    above: "at {share}% of plan or more: {count}",
    below: "below {share}% of plan: {count}",
    open: "others under way: {count}",
    notDue: "not yet due: {count}",
    noFigure: "without a figure: {count}",
    begin: "Of the targets not met in full yet, {parts}.",
  },
  estimate: {
    all: "For the whole of {year}, {met}/{total} targets are estimated to be met or exceeded (exceeded {exceeded}, met {equal})",
    hard: "; hard to meet: {count}: {names}{more}",
    more: " and {count} others",
  },
  second: "By {first}, {met}/{total} targets are met; by {second}, {otherMet}/{total}.",
  more: ", {count} of them exceeded",
  asOfOwn: "Figures as of {day}.",
  asOf: "Figures as of {day}/{month}/{year}.",
  // Not the year of a date: "of       /{month}/{year}", "month {month} year {year}".
  ofSchool: (text) => {
    const isShouted = !/[a-z]/.test(text.replace(/\{\w+\}/g, ""));
    return text.replace(
      /(?<!\/|year )\{(?:year|next)\}/g,
      (year) => `${isShouted ? "SCHOOL YEAR" : "school year"} ${year}`,
    );
  },
  ofCriteria: {
    criteria: (text) => criteria(text, ["criterion", "criteria"]),
    contents: (text) => criteria(text, ["requirement", "requirements"]),
  },
  expected: "Expected {share}% by {source}",
  sources: { periodPlan: "plan", lastYear: "last year", setting: "choice", time: "time" },
};

/** A set of criteria has no resolution; what each asks is its target still. */
function criteria(text: string, [one, more]: readonly [string, string]): string {
  return text
    .replace(/ of the resolution/gi, "")
    .replace(/\b(?:no target(?= (?:met|was))|indicator|targets)\b/gi, (word) => {
      const said = word
        .toLowerCase()
        .replace("no target", `no ${one}`)
        .replace("indicator", one)
        .replace("targets", more);
      if (word === word.toUpperCase()) return said.toUpperCase();
      return /^[A-Z]/.test(word) ? `${said.charAt(0).toUpperCase()}${said.slice(1)}` : said;
    });
}
