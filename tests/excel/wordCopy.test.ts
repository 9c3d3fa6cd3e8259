/** The copy for Word, through the real office.js: the words of the page, a person's own among them, and no trip to Excel. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openWorkbook } from "../../host/workbook/workbook";
import type { Sheet } from "../../host/workbook/model";
import { createActions } from "../../src/actions/index";
import { boot, closeAll } from "./books";

afterEach(closeAll);

const SAMPLE = join(__dirname, "../../host/workbooks/ngan-son-2023.xlsx");
const TYPED = "Giải ngân vốn đầu tư công còn chậm.";

/** The first row whose text in A begins so; the first-line indent aside. */
function rowOf(sheet: Sheet, words: string): number {
  const used = sheet.usedBlock(true);
  for (let row = 0; row < (used?.rows ?? 0); row++) {
    const text = String(sheet.cell(row, 0).value).replace(/^\u00a0+/, "");
    if (text.startsWith(words)) return row;
  }
  throw new Error(`nowhere: ${words}`);
}

test("what is copied is what stands on the page, with what was typed there, without a trip", async () => {
  const workbook = openWorkbook(new Uint8Array(readFileSync(SAMPLE)));
  workbook.calculate(true);
  const excel = await boot(workbook);
  const actions = createActions(() => "2023-12-18T08:00:00.000Z");
  await actions.createReport(await actions.read());
  const report = excel.workbook.sheet("Báo cáo 2023");
  if (report === null) throw new Error("no report");
  // The empty row under the draft: room to go on.
  report.setValue(rowOf(report, "[Dự thảo] - Còn") + 2, 0, TYPED);
  const view = await actions.read();
  const before = excel.cost.roundTrips;
  const { html, plain } = await actions.wordCopy(view);
  expect(excel.cost.roundTrips).toBe(before);
  const lines = plain.split("\n");
  for (const words of ["Năm 2023, huyện", "Trong đó nổi bật", "III- TỒN TẠI", "Để khắc phục"]) {
    const onPage = String(report.cell(rowOf(report, words), 0).value).replace(/^\u00a0+/, "");
    expect(lines).toContain(onPage);
  }
  expect(lines).toContain(TYPED);
  expect(html).toContain(`${TYPED}</p>`);
});
