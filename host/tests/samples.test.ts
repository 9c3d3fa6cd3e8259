import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { newWorkbook, openWorkbook } from "../workbook/workbook";
import { dress } from "../workbooks/dress";
import { nganSon2023 } from "../workbooks/nganSon2023";
import { otherSamples } from "../workbooks/otherSamples";
import { partYearSamples } from "../workbooks/partYearSamples";
import type { HostWorkbook } from "../workbook/model";

const folder = join(__dirname, "../workbooks");
const samples = Object.entries({
  "ngan-son-2023.xlsx": nganSon2023,
  ...otherSamples,
  ...partYearSamples,
});

/** What a person sees: names, texts, merges and sizes. */
function seen(workbook: HostWorkbook) {
  return workbook.sheets.map((sheet) => {
    const used = sheet.usedBlock(true) ?? { row: 0, column: 0, rows: 0, columns: 0 };
    const texts = Array.from({ length: used.row + used.rows }, (_, row) =>
      Array.from({ length: used.column + used.columns }, (_, column) => [
        sheet.text(row, column),
        sheet.cell(row, column).formula,
        sheet.format(row, column).numberFormat,
        sheet.format(row, column).bold,
      ]),
    );
    const heights = texts.map((_, row) => Math.round(sheet.rowHeight(row)));
    return { name: sheet.name, texts, heights, merges: sheet.merges.map((merge) => ({ ...merge })) };
  });
}

test("every sample file is in the folder, and no other", () => {
  const files = readdirSync(folder).filter((name) => name.endsWith(".xlsx"));
  expect(files.sort()).toEqual(samples.map(([file]) => file).sort());
});

test.each(samples)("%s shows what its data says: scripts/makeSamples.ts wrote it", (file, sheets) => {
  const opened = openWorkbook(new Uint8Array(readFileSync(join(folder, file))));
  expect(seen(opened)).toEqual(seen(dress(newWorkbook(), sheets)));
});
