/** The whole job on workbooks of part of a year: as many round trips as on a year's, an undo to the last cell, a page written again as it was. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { HostWorkbook } from "../../host/workbook/model";
import { openWorkbook } from "../../host/workbook/workbook";
import { previewReport } from "../../src/actions/preview";
import { createActions, oneClick } from "../../src/actions/index";
import { setReport } from "../../src/settings/reportChanges";
import { boot, closeAll, stateOf } from "./books";

afterEach(closeAll);

const SIX = "xa-binh-minh-6-thang-2026";
const NINE = "xa-hoa-an-9-thang-2026";

function sample(name: string): HostWorkbook {
  const workbook = openWorkbook(
    new Uint8Array(readFileSync(join(__dirname, `../../host/workbooks/${name}.xlsx`))),
  );
  workbook.calculate(true);
  return workbook;
}

const NOW = () => "2026-06-18T08:00:00.000Z";

test.each([
  [SIX, "Báo cáo 6 tháng đầu năm 2026", 400],
  [NINE, "Báo cáo 9 tháng đầu năm 2026", 303],
])("%s: read in 2 round trips, written in 2 and one for the page, on “%s”", async (name, sheet, most) => {
  const excel = await boot(sample(name));
  const before = stateOf(excel.workbook);
  const actions = createActions(NOW);
  excel.resetCost();
  const view = await actions.read();
  expect(excel.cost.roundTrips).toBe(2);
  excel.resetCost();
  const done = await actions.createReport(view);
  expect(excel.cost.batches.flatMap(({ error }) => error ?? [])).toEqual([]);
  expect(excel.cost.batches.filter(({ actions: asked }) => asked > 5)).toHaveLength(3);
  expect(excel.cost.actions).toBeLessThanOrEqual(most);
  expect(done.view.report).toMatchObject({ sheet });
  expect(previewReport(done.view).stale).toBeNull();
  expect(excel.workbook.activeSheet.name).toBe(sheet);
  await actions.undo();
  expect(stateOf(excel.workbook)).toEqual(before);
});

test("highlighting and clearing take one round trip each", async () => {
  const excel = await boot(sample(SIX));
  const actions = createActions(NOW);
  const view = await actions.read();
  excel.resetCost();
  const done = await actions.highlight(view);
  expect(excel.cost.roundTrips).toBe(1);
  excel.resetCost();
  await actions.clearHighlights(done.view);
  expect(excel.cost.roundTrips).toBe(1);
});

test("a choice is stored in one round trip, and a page of another width takes the place of the first", async () => {
  const excel = await boot(sample(SIX));
  const actions = createActions(NOW);
  const { view } = await oneClick(actions);
  const first = excel.workbook.activeSheet;
  const width = (): number => first.usedBlock(true)?.columns ?? 0;
  const wide = width();
  first.setValue(3, wide + 2, "ghi chú của người dùng");
  excel.resetCost();
  const narrow = await actions.choose(view, setReport({ moreColumns: false })(view.settings));
  expect(excel.cost.roundTrips).toBe(1);
  const written = await actions.createReport(narrow);
  expect(excel.workbook.activeSheet.name).toBe(first.name);
  expect(previewReport(written.view).stale).toBeNull();
  expect(first.cell(3, wide + 2).value).toBe("ghi chú của người dùng");
  const left = Array.from({ length: 90 }, (_, row) =>
    Array.from({ length: wide - 12 }, (__, column) => first.cell(row, column + 12).value),
  ).flat();
  expect(left.filter((value) => value !== null && value !== "")).toEqual([]);
  expect(first.merges.every(({ column, columns }) => column + columns <= 8)).toBe(true);
});

async function narrowPage() {
  const excel = await boot(sample(SIX));
  const actions = createActions(NOW);
  const read = await actions.read();
  const narrow = await actions.choose(read, setReport({ moreColumns: false })(read.settings));
  const { view } = await actions.createReport(narrow);
  return { excel, actions, view, page: excel.workbook.activeSheet };
}

test("a wider page never covers what a person wrote beside the narrow one: refused, and said where", async () => {
  const { excel, actions, view, page } = await narrowPage();
  page.setValue(14, 12, "ghi chú của người dùng");
  const wide = await actions.choose(view, setReport({ moreColumns: true })(view.settings));
  const chosen = stateOf(excel.workbook);
  await expect(actions.createReport(wide)).rejects.toMatchObject({ code: "CellsInTheWay", cells: "M15" });
  expect(stateOf(excel.workbook)).toEqual(chosen);
  // Moved away, the wide page is written; the empty column beside the narrow one is the user's too.
  page.setValue(14, 12, "");
  page.setValue(5, 8, "bên cạnh");
  await expect(actions.createReport(wide)).rejects.toMatchObject({ cells: "I6" });
  page.setValue(5, 8, "");
  await actions.createReport(wide);
  expect(page.cell(14, 12).value).not.toBe("ghi chú của người dùng");
});

test("what a person wrote below the page stays, and taking the rewriting back changes nothing of it", async () => {
  const { excel, actions, view, page } = await narrowPage();
  page.setValue(95, 0, "dưới trang");
  const noted = stateOf(excel.workbook);
  await actions.createReport(view);
  expect(stateOf(excel.workbook)).toEqual(noted);
  await actions.undo();
  expect(stateOf(excel.workbook)).toEqual(noted);
});
