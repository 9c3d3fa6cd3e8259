/** A page of ours that is no report, with charts on it, is written anew where it lies: what a person made of it stays. */

import type { PlanChart, SheetPlan } from "../../model/sheetPlan";
import type { SheetCells } from "../../model/cells";
import { inExcel, quietly, unlessRefused } from "../inExcel";
import { changeCharts, type ChartsChange } from "../lay/layCharts";
import type { Marks } from "../lay/highlight";
import { layValues } from "../lay/layPlan";
import type { OwnWrites } from "../ownWrites";
import { namedRows } from "./oldPage";
import { ReportTransaction } from "./reportTransaction";
import type { SheetSnapshot } from "./snapshot";

/** The page to renew. */
export interface LyingPage {
  /** Excel's id of the sheet. */
  readonly id: string;
  /** Name of its own of such pages. */
  readonly name: string;
  readonly marks: Marks;
  readonly own: OwnWrites;
}

/** What is to be written, as it comes out of how the page stands (null: it is gone) and the names of all sheets. */
export interface Renewal {
  readonly plan: SheetPlan;
  /** As it was written before. */
  readonly before: (Pick<SheetPlan, "page" | "charts"> & { readonly rows: number }) | null;
}

export interface RenewedPage {
  readonly sheet: string;
  readonly cells: SheetCells | null;
  readonly areDrawn: boolean;
  readonly takeBack: () => Promise<unknown>;
}

/**
 * 1 round trip to look, 1 to write, 1 for the page; 1 more where a chart must be changed. Throws CellsInTheWay, ReportProtected, and what
 * `plan` throws, with nothing written.
 */
export async function renewPage(
  { id, name, marks, own }: LyingPage,
  isShown: boolean,
  planned: (page: SheetSnapshot | null, sheetNames: readonly string[]) => Renewal,
): Promise<RenewedPage> {
  const kind = { name, marks, own, hasCharts: true };
  const place = { sheet: id, rules: [], standing: [] };
  const looked = await ReportTransaction.capture(place, { rules: [], page: null }, kind);
  const { report, charts = [], sheetNames } = looked.before;
  const { plan, before } = planned(report, sheetNames);
  looked.remember({ rules: [], page: before?.page ?? null });
  const written = await looked.write({ plan, highlights: { rules: [], skipped: [] }, text: null, isShown });
  const isMoved = before === null || report === null || namedRows(report) !== before.rows;
  const change = chartsChange(before?.charts ?? [], plan.charts ?? [], { lying: charts, isMoved });
  const areDrawn = isNothing(change) || (await drawChange(written.sheet, change, plan));
  return {
    sheet: written.sheet,
    cells: written.cells,
    areDrawn,
    takeBack: async () => {
      await looked.undo({ rules: [], page: plan.page }, null);
      if (report !== null && !isNothing(change))
        await quietly(() => drawBack(written.sheet, before?.charts ?? [], change));
    },
  };
}

interface Lying {
  /** Names of the charts there are. */
  readonly lying: readonly string[];
  /** Rows came in or went: what charts are drawn from is no longer where it was. */
  readonly isMoved: boolean;
}

/** One that was drawn and is gone was taken away by a person, and stays away. */
function chartsChange(
  drawn: readonly PlanChart[],
  wanted: readonly PlanChart[],
  { lying, isMoved }: Lying,
): ChartsChange {
  const before = new Map(drawn.map((one) => [one.name, one]));
  const isThere = ({ name }: PlanChart): boolean => lying.includes(name);
  return {
    add: wanted.filter((one) => !before.has(one.name) && !isThere(one)),
    change: wanted.filter(isThere).flatMap((after) => {
      const old = before.get(after.name) ?? after;
      const isSame = !isMoved && JSON.stringify(old) === JSON.stringify(after);
      return isSame ? [] : [{ before: old, after, isMoved }];
    }),
    remove: drawn
      .filter((one) => isThere(one) && !wanted.some(({ name }) => name === one.name))
      .map(({ name }) => name),
  };
}

function isNothing({ add, change, remove }: ChartsChange): boolean {
  return add.length + change.length + remove.length === 0;
}

/** False where this Excel will not: the figures stand, and what lay there lies there. */
async function drawChange(id: string, change: ChartsChange, { onceDrawn }: SheetPlan): Promise<boolean> {
  const draw = () =>
    inExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItem(id);
      changeCharts(sheet, change);
      if (onceDrawn !== undefined) layValues(sheet, [onceDrawn]);
      await context.sync();
      return true;
    });
  return unlessRefused(draw, "any", async () => {
    await quietly(() => drawBack(id, [], { add: change.add, change: [], remove: [] }));
    return false;
  });
}

/** Once the page is as it was: those added go, those changed say what they said, those taken away come again. */
async function drawBack(
  id: string,
  drawn: readonly PlanChart[],
  { add, change, remove }: ChartsChange,
): Promise<void> {
  await inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    sheet.charts.load("items/name");
    await context.sync();
    const lying = sheet.charts.items.map(({ name }) => name);
    changeCharts(sheet, {
      remove: add.map(({ name }) => name).filter((name) => lying.includes(name)),
      change: change
        .filter(({ after }) => lying.includes(after.name))
        .map(({ before, after, isMoved }) => ({ before: after, after: before, isMoved })),
      add: drawn.filter(({ name }) => remove.includes(name) && !lying.includes(name)),
    });
    await context.sync();
  });
}
