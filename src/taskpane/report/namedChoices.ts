import type { View } from "../../actions/index";
import type { Assessment } from "../../model/assessment";
import type { Settings } from "../../settings/index";
import type { Change } from "../paneDeeds";

type Named = NonNullable<Settings["report"]["named"]>[number];

/** One line of the list: an indicator that may be named, and how it is if it is. */
export interface NamedLine {
  readonly assessment: Assessment;
  readonly named: Named | null;
  /** Place among the named ones, 0 first; -1 when not named. */
  readonly place: number;
}

/** Named ones first, in the order of the sentence; then the other met ones in the order of the table. */
export function namedLines(view: View): { readonly lines: readonly NamedLine[]; readonly named: number } {
  const able = view.review.assessments.filter(
    (one) => one.counted && (one.outcome === "met" || one.outcome === "exceeded"),
  );
  const byId = new Map(able.map((one) => [one.indicator.id, one]));
  const chosen = namedOf(view.settings, view).filter((one) => byId.has(one.indicator));
  const first = chosen.flatMap((named, place) => {
    const assessment = byId.get(named.indicator);
    return assessment === undefined ? [] : [{ assessment, named, place }];
  });
  const taken = new Set(chosen.map((one) => one.indicator));
  const rest = able
    .filter((one) => !taken.has(one.indicator.id))
    .map((assessment) => ({ assessment, named: null, place: -1 }));
  return { lines: [...first, ...rest], named: first.length };
}

/** Names it at the end, or no more. */
export function namingChange(view: View, id: string, isNamed: boolean): Change {
  return changed(view, (named) => {
    const others = named.filter((one) => one.indicator !== id);
    return isNamed ? [...others, { indicator: id, how: "ratio", wording: null }] : others;
  });
}

/** Moves it one place up (-1) or down (1) among those that can be named now; the ends stay ends. */
export function movingChange(view: View, id: string, by: -1 | 1): Change {
  return changed(view, (named) => {
    const from = named.findIndex((one) => one.indicator === id);
    const moved = named[from];
    const other = named[from + by];
    if (moved === undefined || other === undefined) return named;
    return named.map((one, place) => (place === from ? other : place === from + by ? moved : one));
  });
}

/** How it is named, and in whose words. */
export function mannerChange(view: View, id: string, part: Partial<Pick<Named, "how" | "wording">>): Change {
  return changed(view, (named) => named.map((one) => (one.indicator === id ? { ...one, ...part } : one)));
}

function namedOf(settings: Settings, view: View): readonly Named[] {
  return settings.report.named ?? view.guesses.named ?? [];
}

/** Those that fell short since are dropped only when the person changes the list: until then they wait. */
function changed(view: View, change: (named: readonly Named[]) => readonly Named[]): Change {
  return (settings) => {
    const able = new Set(namedLines({ ...view, settings }).lines.map((one) => one.assessment.indicator.id));
    const present = namedOf(settings, view).filter((one) => able.has(one.indicator));
    return { ...settings, report: { ...settings.report, named: change(present) } };
  };
}
