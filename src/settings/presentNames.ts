/** Settings of an earlier version whose rows are known by another name now. */

import type { Indicator } from "../model/indicator";
import { presentNames, underPresentNames } from "../model/otherReading";
import type { Settings } from "./settings";

/** The same settings where no row was renamed. */
export function withPresentNames(settings: Settings, indicators: readonly Indicator[]): Settings {
  const names = presentNames(indicators);
  if (names.size === 0) return settings;
  const { reading, judging, report } = settings;
  const { units } = reading;
  const named = units && Object.entries(units).map(([id, ruling]) => [names.get(id) ?? id, ruling] as const);
  return {
    ...settings,
    reading: named === undefined ? reading : { ...reading, units: Object.fromEntries(named) },
    judging: { ...judging, rulings: underPresentNames(judging.rulings, names) },
    report: { ...report, named: report.named && underPresentNames(report.named, names) },
  };
}
