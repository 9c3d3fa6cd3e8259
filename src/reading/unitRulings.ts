/** How an indicator's units go together, where a person said it. */

import type { UnitRuling } from "../model/otherReading";
import { comparedUnits } from "../figures/units";
import type { IndicatorDraft } from "./rowDraft";

/** The indicator with its ruled conversion, as long as its units are the ones ruled on. */
export function withUnitsRuled(
  draft: IndicatorDraft,
  rulings: Readonly<Record<string, UnitRuling>> | undefined,
): IndicatorDraft {
  const { indicator } = draft;
  const ruling = rulings?.[indicator.id] ?? rulings?.[indicator.formerId ?? ""];
  const units = comparedUnits(indicator);
  if (ruling === undefined || units === null) return draft;
  if (ruling.from !== units.from || ruling.to !== units.to) return draft;
  return { ...draft, indicator: { ...indicator, conversion: ruling.times, isUnitRuled: true } };
}
