import type { Assessment, Ruling } from "../../model/assessment";
import type { Settings } from "../../settings/index";
import type { RulingDraft } from "../paneState";

/** The form of a ruling as it stands, or an empty one. */
export function draftOf(ruling: Ruling | null): RulingDraft {
  return {
    outcome: ruling?.outcome ?? null,
    direction: ruling?.direction ?? null,
    leaveOut: ruling?.leaveOut ?? false,
    reason: ruling?.reason ?? "",
  };
}

/** Nothing decided; a reason alone decides nothing. */
export function isEmpty(draft: RulingDraft): boolean {
  return draft.outcome === null && draft.direction === null && !draft.leaveOut;
}

/** The settings with this ruling in place of the indicator's earlier one; null or an empty one takes it back. */
export function withRuling(
  settings: Settings,
  assessment: Assessment,
  draft: RulingDraft | null,
  now: Date = new Date(),
): Settings {
  const { indicator } = assessment;
  const others = settings.judging.rulings.filter((one) => one.indicator !== indicator.id);
  if (draft === null || isEmpty(draft)) return withRulings(settings, others);
  const ruling: Ruling = {
    indicator: indicator.id,
    outcome: draft.outcome,
    direction: draft.direction,
    leaveOut: draft.leaveOut,
    reason: draft.reason.trim(),
    figures: assessment.figures,
    at: now.toISOString(),
  };
  return withRulings(settings, [...others, ruling]);
}

/** The settings with a ruling whose indicator was not found, and the report's mention of it, given to another indicator. */
export function reattached(settings: Settings, from: string, to: string): Settings {
  const moved = <T extends { readonly indicator: string }>(one: T): T =>
    one.indicator === from ? { ...one, indicator: to } : one;
  const report = { ...settings.report, named: settings.report.named?.map(moved) ?? null };
  return withRulings({ ...settings, report }, settings.judging.rulings.map(moved));
}

function withRulings(settings: Settings, rulings: readonly Ruling[]): Settings {
  return { ...settings, judging: { ...settings.judging, rulings } };
}
