/**
 * Ten times the indicators are ten times the work, counted, not timed: reading, judging, the report's plan, the highlights by how
 * often a cell or an indicator is looked at; writing by what Excel is asked for.
 */
import { judgedAndPlanned, oneClick } from "../../bench/job";
import { indicatorWorkbook } from "../../bench/workbooks";
import type { Cost } from "../../host/office/session";
import type { Indicator } from "../../src/model/indicator";
import type * as ReadIndicators from "../../src/reading/readIndicators";
import type { Reading } from "../../src/model/table";
import type { Assessment, Review } from "../../src/model/assessment";
import type * as Reviewing from "../../src/judging/review";
import type { SheetPlan } from "../../src/model/sheetPlan";
import { boot, closeAll } from "../excel/books";
import { sheetOf, type GridCell } from "../reading/grid";

/** How often an element of a watched array was asked for. */
let looks = 0;

function mockWatched<T>(list: readonly T[]): readonly T[] {
  return new Proxy(list, {
    get: (of, key, receiver) => {
      if (typeof key === "string" && /^\d+$/.test(key)) looks++;
      return Reflect.get(of, key, receiver) as unknown;
    },
  });
}

// Between reading and judging, and between judging and planning, the lists are watched.
jest.mock("../../src/reading/readIndicators", () => {
  const real = jest.requireActual<typeof ReadIndicators>("../../src/reading/readIndicators");
  return {
    readIndicators: (...given: Parameters<typeof real.readIndicators>): Reading => {
      const reading = real.readIndicators(...given);
      return { ...reading, indicators: mockWatched<Indicator>(reading.indicators) };
    },
  };
});
jest.mock("../../src/judging/review", () => {
  const real = jest.requireActual<typeof Reviewing>("../../src/judging/review");
  return {
    buildReview: (...given: Parameters<typeof real.buildReview>): Review => {
      const review = real.buildReview(...given);
      return { ...review, assessments: mockWatched<Assessment>(review.assessments) };
    },
  };
});

afterEach(closeAll);

/** 1,000 and 10,000 by `npm run fuzz`; fewer say the same sooner. */
const SOME = process.env["FUZZ_RUNS"] === undefined ? 100 : 1_000;
const UNITS = ["triệu đồng", "ha", "tấn", "%"];
const HEADING: readonly GridCell[] = ["TT", "Chỉ tiêu", "Đơn vị tính", "Kế hoạch", "Thực hiện", "Ghi chú"];

/** `count` indicators, one in five missed, a group every 50; half of the figures are typed as text. */
function rows(count: number, sheet: number): GridCell[][] {
  return Array.from({ length: count }, (_, at): GridCell[][] => {
    const [target, actual] = [
      100 + ((at * 37) % 900),
      100 + ((at * 37) % 900) + (at % 5 === 0 ? -1 : at % 3),
    ];
    const group: GridCell[][] =
      at % 50 === 0 ? [["A", `Lĩnh vực ${sheet}.${at / 50 + 1}`, null, null, null, null]] : [];
    const figures = at % 2 === 0 ? [target, actual] : [String(target), String(actual)];
    return [
      ...group,
      [at + 1, `Việc thứ ${sheet}.${at + 1}`, UNITS[at % UNITS.length] ?? "", ...figures, null],
    ];
  }).flat();
}

interface Counted {
  readonly plan: SheetPlan;
  readonly total: number;
  /** How often a cell was looked at, for each cell there is. */
  readonly visits: number;
  /** How often an indicator or its assessment was, for each there is. */
  readonly looks: number;
}

/** The whole pure core over sheets that count. */
function counted(indicators: number, sheets: number): Counted {
  let [visits, cells] = [0, 0];
  const watched = <T>(lines: readonly (readonly T[])[]): readonly (readonly T[])[] =>
    lines.map(
      (line) =>
        new Proxy(line, {
          get: (of, key, receiver) => {
            if (typeof key === "string" && /^\d+$/.test(key)) visits++;
            return Reflect.get(of, key, receiver) as unknown;
          },
        }),
    );
  const made = Array.from({ length: sheets }, (_, at) => {
    const lines = [HEADING, ...rows(indicators / sheets, at + 1)].map((line) => [...line]);
    cells += lines.length * HEADING.length;
    const sheet = sheetOf(lines, { name: `Bảng ${at + 1}` });
    return {
      ...sheet,
      id: String(at),
      values: watched(sheet.values),
      text: watched(sheet.text),
      numberFormats: watched(sheet.numberFormats),
      valueTypes: watched(sheet.valueTypes),
    };
  });
  looks = 0;
  const { total, plan } = judgedAndPlanned(made);
  return { total, plan, visits: visits / cells, looks: looks / total };
}

/** What Excel is asked for on behalf of a plan: its parts, not its cells. */
function parts({ values, styles, merges, rowHeights, rules, names }: SheetPlan): number {
  return values.length + styles.length + merges.length + rowHeights.length + rules.length + names.length;
}

test.each([
  ["in one table", 1, 1],
  ["over ten times as many sheets", 1, 10],
])("ten times the indicators %s: each cell and each indicator is looked at as often", (_, few, many) => {
  const [some, all] = [counted(SOME, few), counted(10 * SOME, many)];
  expect([some.total, all.total]).toEqual([SOME, 10 * SOME]);
  expect(some.visits).toBeGreaterThan(1);
  expect(all.visits).toBeLessThan(some.visits * 1.1);
  expect(some.looks).toBeGreaterThan(5);
  expect(all.looks).toBeLessThan(some.looks * 1.1);
  expect(parts(all.plan)).toBeLessThan(parts(some.plan) * 11);
  // A longer page has no more looks (it may have fewer: which lines are spread differs) and as many rules.
  expect(all.plan.styles.length).toBeLessThanOrEqual(some.plan.styles.length);
  expect(all.plan.rules.length).toBe(some.plan.rules.length);
});

test.each([
  ["the first time", false],
  ["again", true],
])(
  "ten times the indicators written %s: the same round trips and nearly the same actions, ten times the bytes",
  async (_, again) => {
    const clicked = async (indicators: number): Promise<Cost> => {
      const excel = await boot(indicatorWorkbook(indicators));
      if (again) await oneClick();
      excel.resetCost();
      await oneClick();
      return excel.cost;
    };
    const [some, all] = [await clicked(30), await clicked(300)];
    expect(some.batches.concat(all.batches).filter(({ error }) => error !== undefined)).toEqual([]);
    expect([some.roundTrips, all.roundTrips]).toEqual([5, 5]);
    // A long page is spared bytes, a short one actions: its looks go one by one, however long it is.
    expect(all.actions).toBeLessThan(some.actions * 1.3 + 100);
    expect(all.requestBytes + all.responseBytes).toBeLessThan((some.requestBytes + some.responseBytes) * 11);
  },
  120_000,
);
