/** A report of thousands of indicators: more than one trip of Excel on the web can carry. Counts, not times. */
import { indicatorWorkbook } from "../../bench/workbooks";
import { openWorkbook } from "../../host/workbook/workbook";
import { oneClick } from "../../src/actions";
import { valuesInParts } from "../../src/excel/layPlan";
import { boot, closeAll } from "./books";

afterEach(closeAll);

test("values are cut between rows, each once and in its place, each part one trip's worth", () => {
  const line = (at: number) => [`${at}`, "x".repeat(99_000)];
  const values = [
    { row: 4, column: 1, values: Array.from({ length: 60 }, (_, at) => line(at)) },
    { row: 90, column: 0, values: Array.from({ length: 3 }, (_, at) => line(at)) },
  ];
  const parts = valuesInParts(values);
  expect(parts).toHaveLength(3);
  expect(Math.max(...parts.map((part) => JSON.stringify(part).length))).toBeLessThan(2_600_000);
  const rows = parts
    .flat()
    .flatMap(({ row, column, values: lines }) => lines.map((each, at) => [row + at, column, each]));
  expect(rows).toEqual(
    values.flatMap(({ row, column, values: lines }) => lines.map((each, at) => [row + at, column, each])),
  );
  expect(valuesInParts(values.slice(1))).toEqual([values.slice(1)]);
  expect(valuesInParts([])).toEqual([[]]);
});

test("3,000 indicators in 10,000 rows: opened, reported in one trip more, saved, every figure there", async () => {
  const made = indicatorWorkbook(3_000);
  const notes = made.addSheet("Sổ ghi");
  for (let row = 0; row < 7_000; row += 1) notes.setValue(row, 0, `Dòng ${row + 1}`);
  const excel = await boot(openWorkbook(await made.save()));
  const { view } = await oneClick();
  expect(excel.cost.batches.flatMap(({ error }) => error ?? [])).toEqual([]);
  // 2 to read, 1 to look, 2 to write, 1 for the page.
  expect(excel.cost.batches.filter(({ actions }) => actions > 5)).toHaveLength(6);
  expect(view.review.tally).toMatchObject({ total: 3_000, metOrExceeded: 2_400, missed: 600 });
  const again = openWorkbook(await excel.workbook.save());
  const report = again.activeSheet;
  const used = report.usedBlock(true);
  const verdicts = Array.from({ length: used?.rows ?? 0 }, (_, row) => report.cell(row, 6).value);
  expect(verdicts.filter((word) => word === "Không đạt")).toHaveLength(600);
  expect(verdicts.filter((word) => word === "Đạt" || word === "Vượt")).toHaveLength(2_400);
}, 120_000);
