/** Two states of the figures for programs: what `npm run report -- compare` runs on the open workbook. Never shipped. */

import { createActions, type ComparisonSource, type View } from "../actions/index";
import { stateOfView } from "../actions/comparing";
import type { FiguresState } from "../model/figuresState";
import type { Language } from "../model/language";
import { fetchWords } from "../text/spoken";

/** The figures of the open workbook; null where it has no table. */
export async function readState(savedAt: string | null): Promise<FiguresState | null> {
  const view = await createActions().read();
  return view.review.reading.indicators.length === 0 ? null : stateOfView(view, savedAt);
}

export interface ComparedHeadless {
  readonly outcome: "done" | "nothingFound" | "nothingRemembered";
  readonly result: Readonly<Record<string, unknown>> | null;
}

/**
 * Compares the open workbook with another one's state, or, `before` null, with what its own report remembers. `withSheet`: adds the
 * sheet "So sánh".
 */
export async function compareWorkbook(
  before: { readonly name: string; readonly state: FiguresState } | null,
  language: Language,
  withSheet: boolean,
): Promise<ComparedHeadless> {
  const actions = createActions();
  await fetchWords(language);
  const view = await actions.read();
  if (view.review.reading.indicators.length === 0) return { outcome: "nothingFound", result: null };
  const source = before === null ? rememberedSource(view) : ({ kind: "file", ...before } as const);
  if (source === null) return { outcome: "nothingRemembered", result: null };
  const compared = await actions.compare(view, source, language);
  if (withSheet) await actions.insertComparison(view, compared);
  const { sentence, reckoning, isSameTime, parts, comparison } = compared;
  const rows = parts.flatMap((part) => part.rows.map((row) => ({ change: part.change, ...row })));
  return {
    outcome: "done",
    result: { sentence, reckoning, isSameTime, counts: comparison.reckoning, rows },
  };
}

/** What its report was last written from. */
function rememberedSource({ comparable }: View): ComparisonSource | null {
  return comparable.find(({ kind }) => kind === "report") ?? null;
}
