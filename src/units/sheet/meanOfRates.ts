/** Means of rates on the sheet of indicators: weighed by what the rate is worked out of, never plain; else a dash and why. */

import type { PlanValue } from "../../model/sheetPlan";
import { textLiteral } from "../../formulas/formulaText";
import { fillPlaces, type UnitsText } from "../../text/units";
import type { RolledRow, RolledUnit, Weight } from "../rolledRow";
import type { NoSum } from "../sums";
import { acrossAddress, bodyLine, LOOK, type GridRow } from "./grid";

const DASH = "–";

interface Placed {
  readonly firstUnit: number;
  readonly lastUnit: number;
  /** Rows of the results, by key. */
  readonly places: ReadonlyMap<string, number>;
  /** Rows of bases that are no results, by the key of the rate. */
  readonly bases: ReadonlyMap<string, number>;
}

/** Σ rate × base ÷ Σ base over the units that report the rate. */
export function writeMeanFormula(row: RolledRow, { firstUnit, lastUnit, places, bases }: Placed): PlanValue {
  const weight = usableWeight(row);
  const own = places.get(row.key);
  const base = weight?.row === null ? bases.get(row.key) : places.get(weight?.row ?? "");
  if (weight === null || own === undefined || base === undefined) return DASH;
  const rates = acrossAddress(own, firstUnit, lastUnit);
  const weights = acrossAddress(base, firstUnit, lastUnit);
  const whole = `SUMPRODUCT((${rates}<>"")*1,${weights})`;
  return { formula: `=IF(${whole}=0,${textLiteral(DASH)},SUMPRODUCT(${rates},${weights})/${whole})` };
}

/** One unit without its base, and the mean would leave it out. */
function usableWeight({ weight, cells }: RolledRow): Weight | null {
  const hasRates = cells.some((cell) => cell !== null && cell.value !== null);
  return weight !== null && weight.without === 0 && hasRates ? weight : null;
}

interface Worded {
  readonly words: UnitsText["matrix"];
  readonly noSum: UnitsText["noSum"];
}

/** How many units the sum or mean is of, or why there is none; what was converted, and other spellings of the name. */
export function sayHowSummed(row: RolledRow, { words, noSum }: Worded): string {
  const figures = row.cells.filter((cell) => cell !== null && cell.value !== null).length;
  const converted = row.cells.filter((cell) => cell?.isConverted === true).length;
  const notes = [
    row.noSum === null
      ? fillPlaces(words.summed, { count: figures, total: row.cells.length })
      : sayMean(row, row.noSum, figures, { words, noSum }),
    ...(converted > 0 ? [fillPlaces(words.converted, { count: converted })] : []),
    ...(row.otherNames.length > 0
      ? [fillPlaces(words.otherNames, { names: row.otherNames.join("; ") })]
      : []),
  ];
  return notes.join("; ");
}

function sayMean(row: RolledRow, why: NoSum, count: number, { words, noSum }: Worded): string {
  const { weight } = row;
  if (weight !== null && usableWeight(row) !== null) {
    return fillPlaces(words.weighed, { base: weight.name, count, total: row.cells.length });
  }
  const canBeWeighed = why === "rate" || why === "average";
  if (weight === null) return `${noSum[why]}${canBeWeighed ? words.noBase : ""}`;
  return noSum[why] + fillPlaces(words.baseMissing, { count: weight.without, base: weight.name });
}

export interface BasesPlan {
  readonly rows: readonly GridRow[];
  readonly places: ReadonlyMap<string, number>;
}

/** Bases that stand under their rates in the units' tables, each on a line of its own. */
export function planBases(
  {
    rollUp,
  }: { readonly rollUp: { readonly rows: readonly RolledRow[]; readonly units: readonly RolledUnit[] } },
  start: number,
): BasesPlan {
  const places = new Map<string, number>();
  const rows: GridRow[] = [];
  for (const row of rollUp.rows) {
    const weight = usableWeight(row);
    if (weight === null || weight.row !== null) continue;
    places.set(row.key, start + rows.length);
    const looks = [
      LOOK.centred,
      LOOK.text,
      LOOK.centred,
      ...rollUp.units.map(() => ({ ...LOOK.figure, numberFormat: "#,##0.###" })),
      LOOK.centred,
      LOOK.small,
    ];
    rows.push(
      bodyLine([null, `${row.name}: ${weight.name}`, weight.unit, ...weight.values, null, null], looks),
    );
  }
  return { rows, places };
}
