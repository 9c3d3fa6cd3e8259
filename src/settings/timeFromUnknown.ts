/** What a person chose about parts of a year, read from unknown JSON. Absent where nobody chose: earlier versions had none of it. */

import type { JudgingChoices } from "../model/assessment";
import { LINE_ROLES } from "../model/otherReading";
import type { ReportChoices } from "../model/reportChoices";
import type { ReadingChoices } from "../model/table";
import type { Field } from "./field";

/** Months of the year that a person chose for tables; absent where nobody chose. */
export function parsePeriods(field: Field): Pick<ReadingChoices, "periods"> {
  const periods = field.entries((period) => {
    const [from, to] = [period.at("from").count(), period.at("to").count()];
    if (from === null || to === null || from < 1 || to > 12 || from > to) return period.lose();
    return { from, to };
  });
  return periods.length === 0 ? {} : { periods: Object.fromEntries(periods) };
}

/** Points of share, and a share in per cent, both 0 to 100. */
export function parsePace(field: Field): Pick<JudgingChoices, "pace"> {
  if (!field.isObject()) return {};
  const within = (each: Field): number | null => {
    const value = each.count();
    return value === null || value <= 100 ? value : each.lose();
  };
  const [tolerance, expected] = [within(field.at("tolerance")) ?? 0, within(field.at("expected"))];
  return { pace: { tolerance, expected, ...(field.at("forecast").flag(false) ? { forecast: true } : {}) } };
}

const WISHES = ["moreColumns", "byOwner", "wordCharts", "charts", "personNames"] as const;

/** Wishes about the report that earlier versions had none of. */
export function parseMoreWishes(field: Field): Pick<ReportChoices, (typeof WISHES)[number] | "asOf"> {
  const flags = WISHES.flatMap((name) => {
    const own = field.at(name);
    return own.isMissing ? [] : [[name, own.flag(false)] as const];
  });
  const asOf = field.at("asOf").text();
  return { ...Object.fromEntries(flags), ...(asOf === null || asOf === "" ? {} : { asOf }) };
}

/** What a person said of single rows: units that go together, lines that are parts or conditions. */
export function parseRowRulings(units: Field, lines: Field): Pick<ReadingChoices, "units" | "lines"> {
  const known = units.entries((ruling) => {
    const times = ruling.at("times").value;
    const [from, to] = [ruling.at("from").text(), ruling.at("to").text()];
    const isFit = typeof times === "number" && Number.isFinite(times) && times > 0;
    return isFit && from !== null && to !== null ? { times, from, to } : ruling.lose();
  });
  const roles = lines.entries((role) => {
    const said = role.oneOf(LINE_ROLES);
    return said === null ? role.lose() : { said };
  });
  return {
    ...(known.length === 0 ? {} : { units: Object.fromEntries(known) }),
    ...(roles.length === 0 ? {} : { lines: Object.fromEntries(roles.map(([key, { said }]) => [key, said])) }),
  };
}
