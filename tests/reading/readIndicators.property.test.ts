import fc from "fast-check";
import type { CellType, CellValue, SheetCells } from "../../src/model/cells";
import type { Indicator } from "../../src/model/indicator";
import { readIndicators } from "../../src/reading/readIndicators";
import type { ReadingChoices } from "../../src/model/table";
import { FORM_LAYOUTS } from "./formLayouts";
import { LAYOUTS } from "./layouts";
import { drawn, type GridCell, sheetOf } from "./grid";
import { anyText, runs } from "../randomCases";

const { numRuns } = runs(150, 50);
const untouched: ReadingChoices = {
  leftOut: [],
  columns: {},
  added: [],
  countSubItems: false,
  figures: "vi",
};

const words = fc.constantFrom(
  ..."STT|TT|Chỉ tiêu|Nội dung|ĐVT|Đơn vị tính|Kế hoạch|Tỉnh giao|Thực hiện|Ước TH|TH/KH|So với cùng kỳ|Đánh giá|Ghi chú|Năm 2023".split(
    "|",
  ),
  ..."I|II|A|1|2|3|1.1|a)|- |Trong đó:|Trong đó: - Thóc|+ Ngô|. Khá|Về kinh tế (11 chỉ tiêu)|KINH TẾ|Đạt|Không đạt|Vượt|%|ha|tấn".split(
    "|",
  ),
  ..."1.234|1,5|(3,26)|95,5%|≥ 3|dưới 5|6,6-6,8|9.481/9.440ha|từ 3 đến 4|#REF!|Nơi nhận:|Tổng cộng|(Đơn vị: triệu đồng)|nt".split(
    "|",
  ),
);
const hostile = fc.oneof(
  fc.constantFrom(
    "\u0000",
    "\ud800",
    "\udfff\ud800",
    "\u202eSTT",
    "a\u0301".repeat(400),
    "x".repeat(100_000),
    "9".repeat(100_000),
    "(".repeat(50_000),
    "1.".repeat(40_000),
    "- ".repeat(40_000),
    " ".repeat(100_000),
    "Chỉ tiêu ".repeat(12_000),
    "=cmd|' /C calc'!A0",
    "__proto__",
    "constructor",
    "𝟙𝟚",
    "½",
    "١٢٣",
  ),
  anyText(40),
);
const cell: fc.Arbitrary<GridCell> = fc.oneof(
  { weight: 6, arbitrary: words },
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 3, arbitrary: fc.integer({ min: -5, max: 3000 }) },
  { weight: 2, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: hostile },
);
const grid = fc
  .record({ rows: fc.integer({ min: 0, max: 14 }), columns: fc.integer({ min: 0, max: 9 }) })
  .chain(({ rows, columns }) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

/** Half of the grids have a heading, so that there is something to read. */
const headed = fc
  .tuple(
    grid,
    fc.constantFrom<readonly GridCell[]>(
      ["STT", "Chỉ tiêu", "ĐVT", "Kế hoạch", "Thực hiện", "Ghi chú"],
      ["Chỉ tiêu", "KH", "TH", null, "Chỉ tiêu", "KH", "TH"],
      ["TT", "Nội dung", "Kết quả thực hiện", null, null, "Mục tiêu"],
      [],
      [null, null, null],
    ),
    fc.nat(3),
  )
  .map(([rows, heading, at]): GridCell[][] => [...rows.slice(0, at), [...heading], ...rows.slice(at)]);

/** The published layouts with some cells exchanged for anything: most of these still hold a table. */
const damaged = fc
  .tuple(
    fc.constantFrom(...[...LAYOUTS, ...FORM_LAYOUTS].flatMap(({ sheets }) => sheets)),
    fc.array(fc.record({ row: fc.nat(40), column: fc.nat(20), cell }), { maxLength: 8 }),
  )
  .map(([sheet, exchanged]) =>
    exchanged.reduce((sofar, { row, column, cell: other }) => exchangedAt(sofar, row, column, other), sheet),
  );

function exchangedAt(sheet: SheetCells, row: number, column: number, other: GridCell): SheetCells {
  const [height, width] = [sheet.values.length, sheet.values[0]?.length ?? 0];
  const { values, text, numberFormats, valueTypes } = sheetOf([[other]]);
  const put = <T>(cells: readonly (readonly T[])[], one: readonly (readonly T[])[]): T[][] =>
    cells.map((line, r) =>
      line.map((old, c) => (r === row % height && c === column % width ? (one[0]?.[0] ?? old) : old)),
    );
  return {
    ...sheet,
    values: put(sheet.values, values),
    text: put(sheet.text, text),
    numberFormats: put(sheet.numberFormats, numberFormats),
    valueTypes: put(sheet.valueTypes, valueTypes),
  };
}

test("any grid is read without throwing, and what is read is sound", () => {
  const anySheet = fc.oneof(
    headed.map((rows) => sheetOf(rows, { hiddenRows: [1, 3], boldRows: [2], row: 2, column: 1 })),
    damaged,
    damaged,
  );
  let judged = 0;
  fc.assert(
    fc.property(anySheet, fc.boolean(), fc.boolean(), (sheet, countSubItems, pointAt) => {
      const added = pointAt ? [{ sheet: sheet.name, row: 2, column: 1, rows: 6, columns: 5 }] : [];
      const reading = readIndicators([sheet], { ...untouched, countSubItems, added });
      const ids = reading.indicators.map((one) => one.id);
      expect(new Set(ids).size).toBe(ids.length);
      const tables = new Set(reading.tables.map((table) => table.id));
      const groups = new Set(reading.groups.map((group) => group.key));
      for (const one of reading.indicators) {
        expect(tables.has(one.table)).toBe(true);
        expect(one.group === null || groups.has(one.group)).toBe(true);
        expect(one.name).not.toBe("");
        if (one.target?.kind === "figure" && one.actual?.kind === "figure") judged++;
      }
      const issues = reading.issues.map((issue) => issue.id);
      expect(new Set(issues).size).toBe(issues.length);
    }),
    { numRuns },
  );
  // Not only refusals: figures stand side by side in one grid of three at least.
  expect(judged).toBeGreaterThan(numRuns / 3);
});

test("hundred-kilobyte strings in every cell of a table are read in its time", () => {
  const long = "Chỉ tiêu 1.2 ".repeat(8000);
  const rows: GridCell[][] = [
    ["STT", "Chỉ tiêu", "ĐVT", "Kế hoạch", "Thực hiện", "TH/KH", "Đánh giá", "Ghi chú"],
    ...Array.from({ length: 10 }, (_, at): GridCell[] => [at + 1, long, long, long, long, long, long, long]),
  ];
  expect(readIndicators([sheetOf(rows)], untouched).indicators).toHaveLength(10);
});

const table = drawn(`
  | TT | Chỉ tiêu | ĐVT | TH 2022 | KH 2023 | TH 2023 | TH/KH (%) | So với cùng kỳ (%) | Đánh giá | Ghi chú
  | I | Kinh tế | | | | | | | |
  | 1 | Trồng rừng | ha | 40 | 50 | 60 | 120 | 150 | Vượt | x
  | | - Cây phân tán | ha | 4 | 5 | 6 | 120 | 150 | |
  | 2 | Đàn lợn | con | 1.000 | 1.200 | 1.100 | 91,7 | 110 | Không đạt |
  | II | Xã hội | | | | | | | |
  | 3 | Tỷ lệ hộ nghèo | % | 6,1 | dưới 5 | 4,2 | | | Đạt |
  | 4 | Số bác sỹ | người | 3 | 4 | 4 | 100 | 133 | Đạt |
  | | Số giường bệnh | giường | 20 | 25 | 24 | 96 | 120 | |`);

const essence = (indicators: readonly Indicator[]): unknown =>
  indicators.map((one) => [
    one.id,
    one.number,
    one.group,
    one.target?.printed,
    one.actual?.printed,
    one.printedAttainment?.ratio,
    one.printedVerdict?.outcome,
    one.note,
    one.conditions.map((line) => [line.name, line.target?.printed]),
    one.subItems.map((line) => [line.name, line.target?.printed]),
  ]);

test("what is read does not depend on the order of columns", () => {
  const expected = essence(readIndicators([table], untouched).indicators);
  const order = fc.shuffledSubarray(
    Array.from({ length: 10 }, (_, at) => at),
    { minLength: 10 },
  );
  fc.assert(
    fc.property(order, (columns) => {
      const pick = <T>(rows: readonly (readonly T[])[]): T[][] =>
        rows.map((row) => columns.map((column) => row[column] as T));
      const moved: SheetCells = {
        ...table,
        values: pick(table.values),
        text: pick(table.text),
        numberFormats: pick(table.numberFormats),
        valueTypes: pick(table.valueTypes),
      };
      expect(essence(readIndicators([moved], untouched).indicators)).toEqual(expected);
    }),
    { numRuns: Math.min(numRuns, 500) },
  );
});

test("what is read does not depend on hidden rows, hidden columns or blank rows between lines", () => {
  const expected = essence(readIndicators([table], untouched).indicators);
  const places = fc.subarray(Array.from({ length: 9 }, (_, at) => at));
  fc.assert(
    fc.property(places, places, places, (hiddenRows, hiddenColumns, blanks) => {
      const hidden: SheetCells = { ...table, hiddenRows, hiddenColumns };
      expect(essence(readIndicators([hidden], untouched).indicators)).toEqual(expected);
      const spaced = withBlanksBelow(table, new Set(blanks.filter((row) => row > 0)));
      expect(essence(readIndicators([spaced], untouched).indicators)).toEqual(expected);
    }),
    { numRuns: Math.min(numRuns, 500) },
  );
});

function withBlanksBelow(sheet: SheetCells, rows: ReadonlySet<number>): SheetCells {
  const space = <T>(cells: readonly (readonly T[])[], empty: T): T[][] =>
    cells.flatMap((row, at) => [[...row], ...(rows.has(at) ? [row.map(() => empty)] : [])]);
  return {
    ...sheet,
    values: space<CellValue>(sheet.values, ""),
    text: space(sheet.text, ""),
    numberFormats: space(sheet.numberFormats, "General"),
    valueTypes: space<CellType>(sheet.valueTypes, "Empty"),
  };
}

/** A sheet that counts how often a cell's value is asked for. */
function watched(rows: readonly (readonly GridCell[])[]): { sheet: SheetCells; visitsPerCell: () => number } {
  let visits = 0;
  const sheet = sheetOf(rows);
  const values = sheet.values.map(
    (row) =>
      new Proxy(row, {
        get: (of, key, receiver) => {
          if (typeof key === "string" && /^\d+$/.test(key)) visits++;
          return Reflect.get(of, key, receiver) as unknown;
        },
      }),
  );
  const cells = rows.reduce((sum, row) => sum + row.length, 0);
  return { sheet: { ...sheet, values }, visitsPerCell: () => visits / cells };
}

const HEADING: readonly GridCell[] = ["TT", "Chỉ tiêu", "KH", "TH"];

test.each<[what: string, rows: (size: number) => GridCell[][]]>([
  [
    "one long table",
    (size) => [
      ["TT", "Chỉ tiêu", "ĐVT", "Tỉnh giao", "Xã giao", "Thực hiện", "Ghi chú"],
      ...Array.from({ length: size }, (_, at): GridCell[] => [
        at + 1,
        `Việc thứ ${String(at)}`,
        "ha",
        "1.234",
        String(at + 1),
        at + 2,
        null,
      ]),
    ],
  ],
  [
    "many tables one below the other",
    (size) =>
      Array.from({ length: size }, (_, at): GridCell[][] => [
        [`BIỂU ${String(at)}`, null, null, null],
        [...HEADING],
        [1, `Việc ${String(at)}`, 1, 2],
        [null, null, null, null],
      ]).flat(),
  ],
  [
    "many tables side by side",
    (size) => [
      Array.from({ length: size }, () => HEADING).flat(),
      Array.from({ length: size }, (_, at): GridCell[] => [1, `Việc ${String(at)}`, 1, 2]).flat(),
    ],
  ],
  ["nothing but headings", (size) => Array.from({ length: size }, () => [...HEADING])],
  [
    "one indicator of many parts",
    (size) => [
      [...HEADING],
      [1, "Cha", 1, 2],
      ...Array.from({ length: size }, (_, at): GridCell[] => [null, `- Con ${String(at)}`, 1, 2]),
    ],
  ],
  [
    "one heading of many bands",
    (size) => [
      ["TT", "Chỉ tiêu", "KH", "Kết quả thực hiện", ...Array.from({ length: size }, () => null)],
      [null, null, null, ...Array.from({ length: size + 1 }, (_, at) => `Năm ${String(1900 + (at % 200))}`)],
      [1, "Việc", 1, ...Array.from({ length: size + 1 }, () => 2)],
    ],
  ],
])("of %s, each cell is visited as often in a large sheet as in a small one", (_, rows) => {
  const [small = 0, middle = 0, large = 0] = [40, 120, 360].map((size) => {
    const { sheet, visitsPerCell } = watched(rows(size));
    readIndicators([sheet], untouched);
    return visitsPerCell();
  });
  expect(small).toBeLessThan(150);
  expect(middle).toBeLessThan(small * 1.2);
  expect(large).toBeLessThan(small * 1.2);
});
