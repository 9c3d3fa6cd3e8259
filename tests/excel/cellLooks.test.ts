/** A short page is laid in three actions of looks, a long one look by look: every cell must come out the same. */
import fc from "fast-check";
import { newWorkbook } from "../../host/workbook/workbook";
import type { Sheet } from "../../host/workbook/model";
import { layPlan } from "../../src/excel/lay/layPlan";
import { layStyles } from "../../src/excel/lay/layStyle";
import { layFormats } from "../../src/excel/lay/planFormats";
import { planExtent } from "../../src/excel/lay/planExtent";
import { inExcel } from "../../src/excel/inExcel";
import type { PlanBlock, PlanStyle, SheetPlan } from "../../src/model/sheetPlan";
import { runs } from "../randomCases";
import { boot, closeAll } from "./books";
import { smallPlan } from "./plans";

afterEach(closeAll);

const LOOKS: readonly PlanStyle[] = [
  { size: 14 },
  { size: 9, italic: true, color: "#595959" },
  { bold: true },
  { underline: true },
  { fill: "#E9ECF0" },
  { horizontal: "Center" },
  { horizontal: "Left", indent: 1 },
  { horizontal: "Justify", vertical: "Justify" },
  { wrap: true },
  { shrink: true },
  { borders: { color: "#7F7F7F", inside: true, edges: ["top", "bottom", "left", "right"] } },
  { borders: { color: "#7F7F7F", inside: false, edges: ["top", "left"] } },
];

interface Case {
  readonly rows: number;
  readonly columns: number;
  readonly printed: number;
  readonly hasGround: boolean;
  readonly laid: readonly { readonly style: PlanStyle; readonly places: readonly (readonly number[])[] }[];
}

const place = fc.tuple(fc.nat(99), fc.nat(99), fc.nat(99), fc.nat(99));
const cases: fc.Arbitrary<Case> = fc.record({
  rows: fc.integer({ min: 4, max: 24 }),
  columns: fc.integer({ min: 2, max: 9 }),
  printed: fc.nat(99),
  hasGround: fc.boolean(),
  laid: fc.array(
    fc.record({
      style: fc.constantFrom(...LOOKS),
      places: fc.array(place, { minLength: 1, maxLength: 3 }),
    }),
    { maxLength: 14 },
  ),
});

function planOf({ rows, columns, printed, hasGround, laid }: Case): SheetPlan {
  const block = ([down = 0, across = 0, tall = 0, wide = 0]: readonly number[]): PlanBlock => {
    const [row, column] = [down % rows, across % columns];
    return { row, column, rows: 1 + (tall % (rows - row)), columns: 1 + (wide % (columns - column)) };
  };
  const all = { row: 0, column: 0, rows, columns };
  const ground = {
    style: { font: "Times New Roman", size: 10.5, vertical: "Center" } as const,
    blocks: [all],
  };
  return {
    ...smallPlan(),
    columnWidths: Array.from({ length: columns }, (_, at) => 30 + at * 6),
    values: [{ ...all, values: Array.from({ length: rows }, () => new Array<null>(columns).fill(null)) }],
    styles: [
      ...(hasGround ? [ground] : []),
      ...laid.map(({ style, places }) => ({ style, blocks: places.map(block) })),
    ],
    rowHeights: [{ row: 1, rows: 2, height: 20.25 }],
    merges: [],
    names: [],
    page: { ...smallPlan().page, printArea: { ...all, columns: 1 + (printed % columns) } },
  };
}

function looksOf(sheet: Sheet | undefined, { rows, columns }: PlanBlock): unknown {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => sheet?.format(row, column)),
  );
}

test("laid at once every cell looks as laid look by look", async () => {
  await fc.assert(
    fc.asyncProperty(cases, async (one) => {
      const plan = planOf(one);
      const excel = await boot(newWorkbook());
      await inExcel(async (context) => {
        const [once, singly] = ["Một", "Hai"].map((name) => context.workbook.worksheets.add(name));
        if (once === undefined || singly === undefined) return;
        layPlan(once, plan);
        layFormats(singly, plan);
        layStyles(singly, plan.styles);
        await context.sync();
      });
      const [, once, singly] = excel.workbook.sheets;
      expect(looksOf(once, planExtent(plan))).toEqual(looksOf(singly, planExtent(plan)));
      expect(once?.rowHeight(1)).toBe(20.25);
    }),
    runs(25),
  );
});

test("no more actions for twenty looks than for two", async () => {
  const excel = await boot(newWorkbook());
  const counts: number[] = [];
  for (const many of [2, 20]) {
    const styles = Array.from({ length: many }, (_, at) => ({
      style: LOOKS[at % LOOKS.length] ?? {},
      blocks: [{ row: at % 12, column: at % 3, rows: 1, columns: 1 }],
    }));
    excel.resetCost();
    await inExcel(async (context) => {
      layPlan(context.workbook.worksheets.add(`Trang ${many}`), { ...smallPlan(), styles });
      await context.sync();
    });
    counts.push(excel.cost.actions);
  }
  expect(counts[1]).toBe(counts[0]);
});
