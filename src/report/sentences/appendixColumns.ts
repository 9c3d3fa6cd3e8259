/** The points of each column of the appendix. */

import type { Assessment, Review } from "../../model/assessment";
import type { Actual, Line, Target } from "../../model/indicator";
import type { EarlierFigure } from "../../model/progress";
import type { ColumnName } from "../document/reportDocument";
import { type PageGrid } from "../layout/columns";
import { TABLE_COLUMNS } from "../layout/tableColumns";
import { findEstimate, previousKind, findPrevious, findSecondPlan } from "./besideFigures";
import { BESIDE, neededWidth, usualWidths } from "./columnWidths";

/** Points of text across an A4 page between the margins of the forms, standing and lying; a little less, lest Excel shrink it. */
const STANDING = 462;
const LYING = 708;

/** Points a column cannot do without, and those it takes where there are more. */
const LEAST: Readonly<Partial<Record<ColumnName, number>>> = {
  number: 24,
  name: 96,
  unit: 42,
  ratio: 40,
  secondRatio: 40,
  change: 50,
  estimateRatio: 40,
  verdict: 58,
  owner: 56,
  note: 70,
};
const FIGURE = 38;
const WIDER: readonly (readonly [name: ColumnName, width: number])[] = [
  ["name", 124.5],
  ["owner", 72],
  ["note", 100],
  ["verdict", 66],
  ["number", 25.5],
  ["unit", 46.5],
  ["name", 190],
  ["owner", 100],
  ["note", 170],
];

/** The page as wide as its appendix. `hasLines`: figures behind the sentence on pace stand beside it. */
export function pageGrid(review: Review, appendix: readonly ColumnName[], hasLines: boolean): PageGrid {
  const usual = usualWidths(review);
  const beside = [...BESIDE, ...(hasLines ? [BESIDE_LINE] : [])];
  if (appendix.length === TABLE_COLUMNS.appendix.length)
    return { appendix, widths: [...usual, ...beside], isLandscape: false };
  const least = appendix.map((name) => LEAST[name] ?? neededWidth(printedIn(review, name), FIGURE));
  const isLandscape = sum(least) > STANDING;
  const widths = spread(appendix, least, isLandscape ? LYING : STANDING);
  return { appendix, widths: [...widths, ...beside], isLandscape };
}

const BESIDE_LINE = 40.5;

/** What stands in a column of figures. */
function printedIn(review: Review, column: ColumnName): readonly string[] {
  const kind = previousKind(review);
  const of: Readonly<
    Partial<Record<ColumnName, (each: Assessment) => readonly (Printed | null | undefined)[]>>
  > = {
    previous: (each) => [findPrevious(each, kind)],
    target: (each) => listLines(each).map(({ target }) => target),
    second: (each) => [findSecondPlan(each)?.line.target],
    actual: (each) => listLines(each).map(({ actual }) => actual),
    estimate: (each) => [findEstimate(each)?.line.actual],
  };
  return review.assessments
    .flatMap((each) => of[column]?.(each) ?? [])
    .map((figure) => figure?.printed ?? "");
}

type Printed = Pick<Target | Actual | EarlierFigure, "printed">;

function listLines({ indicator }: Assessment): readonly Line[] {
  return [indicator, ...indicator.subItems];
}

/** What is left over goes to the columns of words, the rest of it to the names. */
function spread(names: readonly ColumnName[], least: readonly number[], room: number): readonly number[] {
  const widths = [...least];
  let left = room - sum(widths);
  for (const [name, wished] of WIDER) {
    const at = names.indexOf(name);
    const more = Math.min(Math.max(0, left), wished - (widths[at] ?? wished));
    if (at < 0 || more <= 0) continue;
    widths[at] = (widths[at] ?? 0) + more;
    left -= more;
  }
  const name = names.indexOf("name");
  widths[name] = (widths[name] ?? 0) + Math.max(0, left);
  return widths;
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0);
}
