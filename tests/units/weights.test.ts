import { newWorkbook } from "../../host/workbook/workbook";
import { createActions } from "../../src/actions";
import { writeRollUp } from "../../src/actions/units/manyUnits";
import { buildRollUp } from "../../src/units/rollUp";
import type { Received } from "../../src/units/unitFile";
import { boot, closeAll } from "../excel/books";
import type { GridCell } from "../reading/grid";
import { tableSheet, unitFile } from "./unitsInHand";

const HEAD = ["TT", "Chỉ tiêu", "ĐVT", "Kế hoạch năm 2026", "Thực hiện năm 2026"];

afterEach(closeAll);

function fileOf(name: string, ...rows: readonly (readonly GridCell[])[]): Received {
  return unitFile(`${name}.xlsx`, [tableSheet([[`UBND XÃ ${name.toUpperCase()}`], [null], HEAD, ...rows])]);
}

const households = (count: number | null) => [1, "Tổng số hộ dân", "hộ", 1000, count] as const;
const poor = (rate: number | string | null) => [2, "Tỷ lệ hộ nghèo", "%", "dưới 6", rate] as const;
const income = (value: number) => [3, "Thu nhập bình quân đầu người", "triệu đồng/người", 50, value] as const;
const growth = (value: number) => [4, "Tốc độ tăng giá trị sản xuất", "%", 8, value] as const;

/** What the sheet of indicators says of a row: its mean or sum, and how. */
async function said(received: readonly Received[], name: string): Promise<readonly unknown[]> {
  const workbook = newWorkbook();
  await boot(workbook);
  const view = await createActions().read();
  await writeRollUp(view, received, [], { language: "vi", now: "2026-11-27T01:00:00.000Z" });
  const sheet = workbook.sheet("Chỉ tiêu theo đơn vị");
  if (sheet === null) throw new Error("no sheet");
  for (let row = 0; row < 40; row++) {
    if (sheet.cell(row, 1).value !== name) continue;
    const last = 3 + received.length;
    return [sheet.cell(row, last).value, sheet.cell(row, last + 1).value];
  }
  throw new Error(`no row ${name}`);
}

test("a rate is weighed by the households of the same tables: not the plain mean", async () => {
  const files = [fileOf("một", households(3000), poor(2)), fileOf("hai", households(1000), poor(10))];
  expect(await said(files, "Tỷ lệ hộ nghèo")).toEqual([
    4,
    "bình quân theo “Tổng số hộ dân”: 2/2 đơn vị có số",
  ]);
});

test("a unit without the rate is left out of the base too; one without the base, and there is no mean", async () => {
  const files = [
    fileOf("một", households(3000), poor(2)),
    fileOf("hai", households(1000), poor(10)),
    fileOf("ba", households(5000), poor(null)),
  ];
  expect(await said(files, "Tỷ lệ hộ nghèo")).toEqual([
    4,
    "bình quân theo “Tổng số hộ dân”: 2/3 đơn vị có số",
  ]);
  const lacking = [...files, fileOf("bốn", households(null), poor(5))];
  expect(await said(lacking, "Tỷ lệ hộ nghèo")).toEqual([
    "–",
    "tỷ lệ, không cộng; 1 đơn vị có chỉ tiêu này mà thiếu con số hoặc thiếu “Tổng số hộ dân”",
  ]);
});

test("a unit that reports the rate in words cannot be weighed, and the mean would leave it out", async () => {
  const files = [
    fileOf("một", households(3000), poor(2)),
    fileOf("hai", households(1000), poor("giảm mạnh")),
  ];
  expect((await said(files, "Tỷ lệ hộ nghèo"))[0]).toBe("–");
});

test("the whole that stands under the rate is its base, and stands on the sheet", async () => {
  const rate = (value: number) => [1, "Tỷ lệ trẻ em đi học mẫu giáo", "%", 95, value] as const;
  const whole = (value: number) => [null, "- Tổng số trẻ trong độ tuổi", "trẻ", null, value] as const;
  const files = [fileOf("một", rate(90), whole(300)), fileOf("hai", rate(98), whole(100))];
  expect(await said(files, "Tỷ lệ trẻ em đi học mẫu giáo")).toEqual([
    92,
    "bình quân theo “Tổng số trẻ trong độ tuổi”: 2/2 đơn vị có số",
  ]);
  expect(await said(files, "Tỷ lệ trẻ em đi học mẫu giáo: Tổng số trẻ trong độ tuổi")).toEqual(["", ""]);
});

test("what is no share of households, and growth, are never weighed by them", () => {
  const borrowed = (rate: number) => [2, "Tỷ lệ hộ nghèo được vay vốn", "%", 80, rate] as const;
  const { rows } = buildRollUp(
    [
      fileOf("một", households(3000), borrowed(80), income(50), growth(7)),
      fileOf("hai", households(1000), borrowed(90), income(60), growth(9)),
    ],
    [],
  );
  expect(rows.map(({ name, weight }) => [name, weight?.name ?? null])).toEqual([
    ["Tổng số hộ dân", null],
    ["Tỷ lệ hộ nghèo được vay vốn", null],
    ["Thu nhập bình quân đầu người", null],
    ["Tốc độ tăng giá trị sản xuất", null],
  ]);
});

test.each([
  ["Thu nhập bình quân đầu người", "triệu đồng/người", "Dân số trung bình", "người", true],
  ["Thu nhập BQ đầu người", "triệu đồng/người", "Dân số", "người", true],
  ["Năng suất lúa", "tạ/ha", "Diện tích lúa", "ha", true],
  ["Năng suất lúa", "tạ/ha", "Diện tích ngô", "ha", false],
  ["Tỷ lệ thôn đạt danh hiệu văn hóa", "%", "Tổng số thôn", "thôn", true],
  ["Tỷ lệ xóm văn hóa", "%", "Tổng số thôn", "thôn", false],
  ["Tỷ lệ người dân tham gia BHYT", "%", "Dân số", "người", true],
  ["Tỷ lệ lao động qua đào tạo", "%", "Tổng số lao động", "người", true],
  ["Tỷ lệ trường học đạt chuẩn quốc gia", "%", "Tổng số trường", "trường", true],
  ["Tỷ lệ hộ sử dụng nước hợp vệ sinh", "%", "Tổng số hộ", "hộ", true],
])("%s (%s) by %s (%s): %s", (rate, unit, base, measure, isWeighed) => {
  const rows = [
    [1, rate, unit, 50, 55],
    [2, base, measure, 900, 1000],
  ] as const;
  const { rows: rolled } = buildRollUp([fileOf("một", ...rows), fileOf("hai", ...rows)], []);
  expect(rolled.find(({ name }) => name === rate)?.weight?.name ?? null).toBe(isWeighed ? base : null);
});
