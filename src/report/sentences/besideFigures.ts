/** What a row says beside its plan and its result, as the report has it: last year, another plan, the estimate of the year. */

import type { Assessment, Review } from "../../model/assessment";
import type { CellRef } from "../../model/cells";
import type { Line } from "../../model/indicator";
import type { EarlierFigure, SideVerdict } from "../../model/progress";
import type { JudgedLine } from "../../formulas/liveRule";

/** Which figure of last year the report shows: of the same months where the tables have it, else of the whole year. */
export type PreviousKind = "samePeriod" | "lastYear";

/** The figures of last year that are shown; null where the tables have none. */
export function previousKind({ assessments }: Review): PreviousKind | null {
  const has = (kind: PreviousKind): boolean =>
    assessments.some(({ indicator }) => (indicator.beside?.[kind]?.printed ?? "") !== "");
  return has("samePeriod") ? "samePeriod" : has("lastYear") ? "lastYear" : null;
}

/** The figure of last year in a row. */
export function findPrevious({ indicator }: Assessment, kind: PreviousKind | null): EarlierFigure | null {
  return kind === null ? null : (indicator.beside?.[kind] ?? null);
}

/** The year its figures are of, where the headings say one. */
export function previousYear({ assessments }: Review, kind: PreviousKind): number | null {
  const years = assessments.flatMap((each) => findPrevious(each, kind)?.year ?? []);
  return years[0] ?? null;
}

/** Another line of a row and its verdict, as formulas take them. */
export interface SideLine {
  readonly line: Line;
  readonly judged: JudgedLine;
  readonly targetCell: CellRef | null;
  readonly actualCell: CellRef | null;
}

/** The estimate of the year against the plan; null where the row has none. */
export function findEstimate({ indicator, estimate }: Assessment): SideLine | null {
  return sideLine(indicator.beside?.estimate ?? null, estimate);
}

/** The result against another body's plan; null where the row has none. */
export function findSecondPlan({ indicator, second }: Assessment): SideLine | null {
  return sideLine(indicator.beside?.secondPlan ?? null, second);
}

function sideLine(line: Line | null, side: SideVerdict | null): SideLine | null {
  if (line === null || side === null) return null;
  const { basis, outcome } = side.atEnd;
  return {
    line,
    judged: {
      indicator: line,
      attainment: side.attainment,
      basis,
      proposed: outcome,
      outcome,
      shortfall: null,
      conditions: [],
      ruling: null,
    },
    targetCell: line.targetCell,
    actualCell: line.actualCell,
  };
}
