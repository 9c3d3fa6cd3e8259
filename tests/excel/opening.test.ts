/** The mark by which Excel opens the pane with a workbook, through the real office.js and into the saved file. */
import { strFromU8, unzipSync } from "fflate";
import { dress } from "../../host/workbooks/dress";
import { nganSon2023 } from "../../host/workbooks/nganSon2023";
import { newWorkbook, openWorkbook } from "../../host/workbook/workbook";
import type { HostWorkbook } from "../../host/workbook/model";
import { createActions } from "../../src/actions/index";
import { boot, closeAll } from "./books";

afterEach(closeAll);

/** As the file says it (MS-OWEXML 2.2.1: a property of the web extension whose value is the text true). */
async function marked(book: HostWorkbook): Promise<boolean> {
  const parts = unzipSync(await book.save());
  const extension = parts["xl/webextensions/webextension1.xml"];
  if (extension === undefined) return false;
  return /name="Office\.AutoShowTaskpaneWithDocument" value="true"/.test(strFromU8(extension));
}

test("a workbook opens the pane only while a person wants it, also at the next opening, and the mark leaves the file again", async () => {
  const excel = await boot(dress(newWorkbook(), nganSon2023));
  const actions = createActions();
  const done = await actions.createReport(await actions.read());
  expect([done.view.opensByItself, await marked(excel.workbook)]).toEqual([false, false]);
  excel.resetCost();
  const chosen = await actions.openByItself(done.view, true);
  expect([chosen.opensByItself, excel.cost.roundTrips]).toEqual([true, 1]);
  expect(await marked(excel.workbook)).toBe(true);

  const again = await boot(openWorkbook(await excel.workbook.save()));
  const later = createActions();
  const view = await later.read();
  expect(view.opensByItself).toBe(true);
  again.resetCost();
  expect((await later.openByItself(view, false)).opensByItself).toBe(false);
  expect(again.cost.roundTrips).toBe(1);
  expect(await marked(again.workbook)).toBe(false);
  expect(again.workbook.addinSettings.has("Office.AutoShowTaskpaneWithDocument")).toBe(false);
  // Not there any more: taking it away again is no fault.
  expect((await later.openByItself(view, false)).opensByItself).toBe(false);
  expect((await later.read()).settings).toEqual(done.view.settings);
});

test("choosing it keeps what was chosen before, and a later choice keeps it", async () => {
  await boot(dress(newWorkbook(), nganSon2023));
  const actions = createActions();
  const opened = await actions.openByItself(await actions.read(), true);
  const chosen = await actions.choose(opened, { ...opened.settings, seen: ["một chỗ"] });
  expect(chosen.opensByItself).toBe(true);
  expect(await actions.read()).toMatchObject({ opensByItself: true, settings: { seen: ["một chỗ"] } });
});
