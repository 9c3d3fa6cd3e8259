/** What the pane says otherwise while the year runs, English. */

import { counted } from "./counted";
import type { pane } from "../vi/pane";

type PaneWords = typeof pane;

function result(base: PaneWords): PaneWords["result"] {
  return {
    ...base.result,
    headlineLabel: (met, total) => `${met} of ${total} plans of the year met`,
    headline: "plans of the year met",
    groupSentence: (name, met, total, missed, unknown) => {
      const rest = [
        missed > 0 ? `${missed} behind or over a limit` : "",
        unknown > 0 ? `${unknown} under way or not yet due` : "",
      ].filter((part) => part !== "");
      return `${name}: ${met} of ${total} met${rest.length === 0 ? "" : `, ${rest.join(", ")}`}`;
    },
    key: { met: "Met", missed: "Behind or over", unknown: "Under way" },
    section: {
      ...base.result.section,
      exceeded: "Plan of the year exceeded",
      met: "Plan of the year met",
      missed: "Behind, or over a limit",
      unknown: "Under way, not yet due",
      rest: "Plan of the year met",
    },
    showRest: (n) => `Show ${n} met`,
    hideRest: (n) => `Hide ${n} met`,
  };
}

/** The pane's words on part of a year. */
export function partYearPane(base: PaneWords): PaneWords {
  const outcomes = {
    exceeded: "Exceeded",
    met: "Plan met",
    missed: "Behind or over",
    unknown: "Under way",
  };
  return {
    ...base,
    outcomes,
    done: {
      ...base.done,
      chosen: (met, total) => `Computed again: ${met}/${total} plans of the year met.`,
      ruled: (met, total) => `Outcome saved: ${met}/${total} plans of the year met.`,
      highlighted: "Rows that are behind or over a limit are marked.",
      marked: (rows) =>
        rows === 0 ? base.done.marked(0) : `${counted(rows, "row")} behind or over a limit highlighted.`,
    },
    tables: {
      ...base.tables,
      headlineLabel: (met, total) => `${met} of ${total} plans of the year met`,
      headlineHint: "On the right: plans of the year met by each column.",
    },
    result: result(base),
    report: {
      ...base.report,
      turned: (before, now, names, more) =>
        base.report.turned(before, now, names, more).replace("met or exceeded", "plans of the year met"),
    },
  };
}
