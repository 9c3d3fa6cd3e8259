/** What a person can decide about indicators, pace and time, each as a change of the settings: what is needed once something is opened or pressed. */

import type { Assessment, Ruling } from "../model/assessment";
import type { LineRole, UnitRuling } from "../model/otherReading";
import type { PeriodChoice } from "../model/period";
import type { Pace } from "../model/progress";
import { readWith, type SettingsChange } from "./changes";
import type { Settings } from "./settings";

/** A ruling as it is being filled in. */
export type RulingDraft = Pick<
  Ruling,
  "outcome" | "direction" | "leaveOut" | "reason" | "kind" | "progress" | "years"
>;

/** Nothing decided; a reason alone decides nothing. */
export function isEmpty(draft: RulingDraft): boolean {
  const { outcome, direction, kind = null, progress = null, years = null, leaveOut } = draft;
  return [outcome, direction, kind, progress, years].every((choice) => choice === null) && !leaveOut;
}

/** Puts this ruling in place of the indicator's earlier one; null or an empty one takes it back. */
export function ruleOn(
  assessment: Assessment,
  draft: RulingDraft | null,
  now: Date = new Date(),
): SettingsChange {
  const { indicator, figures } = assessment;
  return changeRulings((rulings) => {
    const others = rulings.filter((one) => one.indicator !== indicator.id);
    if (draft === null || isEmpty(draft)) return others;
    const { outcome, direction, leaveOut, kind = null, progress = null, years = null } = draft;
    const given = { indicator: indicator.id, outcome, direction, leaveOut, reason: draft.reason.trim() };
    const more = {
      ...(kind === null ? {} : { kind }),
      ...(progress === null ? {} : { progress }),
      ...(years === null ? {} : { years }),
    };
    return [...others, { ...given, ...more, figures, at: now.toISOString() }];
  });
}

/** Gives a ruling whose indicator was not found, and the report's mention of it, to another indicator. */
export function moveRuling(from: string, to: string): SettingsChange {
  const move = <T extends { readonly indicator: string }>(one: T): T =>
    one.indicator === from ? { ...one, indicator: to } : one;
  return (settings) => {
    const report = { ...settings.report, named: settings.report.named?.map(move) ?? null };
    return changeRulings((rulings) => rulings.map(move))({ ...settings, report });
  };
}

/** Part of how indicators are counted and printed. */
export function judgeWith(part: Partial<Omit<Settings["judging"], "rulings">>): SettingsChange {
  return (settings) => ({ ...settings, judging: { ...settings.judging, ...part } });
}

/** Points of tolerance, or the share a person expects by now, in per cent: 0 to 100; emptied, as if nobody chose. null while it is neither. */
export function setPace(part: "tolerance" | "expected"): (value: string) => SettingsChange | null {
  return (value) => {
    const text = value.trim().replace(/%$/, "").trim();
    const figure = text === "" ? null : Number(text);
    if (figure !== null && !(Number.isInteger(figure) && figure >= 0 && figure <= 100)) return null;
    return (settings) => {
      const pace = {
        ...NO_PACE,
        ...settings.judging.pace,
        [part]: part === "tolerance" ? (figure ?? 0) : figure,
      };
      return { ...settings, judging: { ...settings.judging, pace } };
    };
  };
}

const NO_PACE: Pace = { tolerance: 0, expected: null };

/** Whether rows show what the year would bring at the pace so far. */
export function showForecast(forecast: boolean): SettingsChange {
  return (settings) => {
    const { tolerance, expected } = settings.judging.pace ?? NO_PACE;
    return judgeWith({ pace: { tolerance, expected, ...(forecast ? { forecast } : {}) } })(settings);
  };
}

/** Says what time a table's results speak of; null: as it is read. */
export function choosePeriod(table: string, period: PeriodChoice | null): SettingsChange {
  return (settings) => readWith({ periods: withKey(settings.reading.periods, table, period) })(settings);
}

/** Says how an indicator's units go together; null: as they are read. */
export function ruleOnUnits(indicator: string, ruling: UnitRuling | null): SettingsChange {
  return (settings) => readWith({ units: withKey(settings.reading.units, indicator, ruling) })(settings);
}

/** Says what an unmarked line under an indicator is. */
export function ruleOnLine(line: string, role: LineRole): SettingsChange {
  return (settings) => readWith({ lines: withKey(settings.reading.lines, line, role) })(settings);
}

function withKey<T>(
  known: Readonly<Record<string, T>> | undefined,
  key: string,
  value: T | null,
): Readonly<Record<string, T>> {
  const others = Object.entries(known ?? {}).filter(([name]) => name !== key);
  return Object.fromEntries(value === null ? others : [...others, [key, value]]);
}

/** Marks an issue as seen, or as not seen after all. */
export function markSeen(issue: string, isSeen: boolean): SettingsChange {
  return (settings) => {
    const others = settings.seen.filter((id) => id !== issue);
    return { ...settings, seen: isSeen ? [...others, issue] : others };
  };
}

function changeRulings(change: (rulings: readonly Ruling[]) => readonly Ruling[]): SettingsChange {
  return (settings) => ({
    ...settings,
    judging: { ...settings.judging, rulings: change(settings.judging.rulings) },
  });
}
