/** Whether a column of printed figures is the share of two others, row after row. */

/** What the rows of three columns bear out. */
export interface ShareFound {
  /** The figures are ratios ("1,2") and not percentages ("120"). */
  readonly isRatio: boolean;
  /** Rows that bear it out. */
  readonly rows: number;
  /** More than one of them is not 100 %, which any two equal columns would give. */
  readonly isTelling: boolean;
}

/** Row → figure. */
export type FiguresByRow = ReadonlyMap<number, number>;

/** Printed shares are misrounded by so much in practice, in points. */
const SLACK = 0.11;

/** The shares as `actuals` over `targets`; null unless two rows bear it out and hardly one speaks against it. */
export function shareBetween(
  shares: FiguresByRow,
  targets: FiguresByRow,
  actuals: FiguresByRow,
): ShareFound | null {
  const counts = { percent: 0, ratio: 0, neither: 0, telling: 0 };
  for (const [row, share] of shares) {
    const quotient = quotientIn(row, targets, actuals);
    if (quotient === null) continue;
    const printed = printedAs(share, quotient);
    counts[printed]++;
    if (printed !== "neither" && Math.abs(quotient - 1) > 0.005) counts.telling++;
    if (counts.neither > 2) return null;
  }
  const { percent, ratio, neither, telling } = counts;
  const rows = Math.max(percent, ratio);
  const against = neither + Math.min(percent, ratio);
  if (rows < 2 || against * 5 > rows) return null;
  return { isRatio: ratio > percent, rows, isTelling: telling > 1 };
}

function quotientIn(row: number, targets: FiguresByRow, actuals: FiguresByRow): number | null {
  const [target, actual] = [targets.get(row), actuals.get(row)];
  return target === undefined || actual === undefined || target === 0 ? null : actual / target;
}

function printedAs(share: number, quotient: number): "percent" | "ratio" | "neither" {
  if (isRounded(share, quotient * 100, 0)) return "percent";
  return isRounded(share, quotient, 2) ? "ratio" : "neither";
}

/** Whether a printed figure is a computed one, rounded to as many places as it prints; `more`: places a ratio has more than its percentage. */
function isRounded(printed: number, computed: number, more: 0 | 2): boolean {
  const places = Math.max((/\.(\d+)$/.exec(String(printed))?.[1]?.length ?? 0) - more, 0);
  const slack = 0.51 / 10 ** Math.min(places, 4) + SLACK;
  return Math.abs(printed - computed) * 10 ** more <= slack;
}
