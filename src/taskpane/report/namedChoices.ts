import type { View } from "../../actions/index";
import type { Assessment } from "../../model/assessment";
import { isGood } from "../../model/indicator";
import type { NamedIndicator } from "../../model/reportChoices";
import type { NamedList } from "../../settings/reportChanges";

/** One line of the list: an indicator that may be named, and how it is if it is. */
export interface NamedLine {
  readonly assessment: Assessment;
  readonly named: NamedIndicator | null;
  /** Place among the named ones, 0 first; -1 when not named. */
  readonly place: number;
}

/** Named ones first, in the order of the sentence; then the other met ones in the order of the table. */
export function listNamedLines(
  view: View,
  usual: NamedList["usual"],
): { readonly lines: readonly NamedLine[]; readonly named: number } {
  const able = listNameable(view);
  const byId = new Map(able.map((one) => [one.indicator.id, one]));
  const chosen = view.settings.report.named ?? usual;
  const first = chosen
    .filter((one) => byId.has(one.indicator))
    .flatMap((named, place) => {
      const assessment = byId.get(named.indicator);
      return assessment === undefined ? [] : [{ assessment, named, place }];
    });
  const taken = new Set(chosen.map((one) => one.indicator));
  const rest = able
    .filter((one) => !taken.has(one.indicator.id))
    .map((assessment) => ({ assessment, named: null, place: -1 }));
  return { lines: [...first, ...rest], named: first.length };
}

/** What a change of the list starts from. */
export function startingList(view: View, usual: NamedList["usual"]): NamedList {
  return {
    usual,
    able: new Set(listNameable(view).map(({ indicator }) => indicator.id)),
  };
}

function listNameable({ review }: View): readonly Assessment[] {
  return review.assessments.filter((one) => one.counted && isGood(one.outcome));
}
