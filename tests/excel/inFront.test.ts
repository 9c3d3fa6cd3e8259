/** F8, F9: another workbook, a chart sheet or several sheets in front; areas chosen with Ctrl. */
import type { BootOptions } from "../../host/office/bootExcel";
import { newWorkbook } from "../../host/workbook/workbook";
import { dress } from "../../host/workbooks/dress";
import { nganSon2023 } from "../../host/workbooks/nganSon2023";
import { createActions } from "../../src/actions/index";
import { boot, closeAll, stateOf } from "./books";

afterEach(closeAll);

const sample = (options: Omit<BootOptions, "workbook"> = {}) =>
  boot(dress(newWorkbook(), nganSon2023), options);

test("another workbook in front: the reading says so, and takes no sheet for protected or no report", async () => {
  const excel = await sample();
  const actions = createActions();
  await actions.createReport(await actions.read());
  excel.session.poses.inFront = "otherWorkbook";
  await expect(actions.read()).rejects.toMatchObject({
    code: "InactiveWorkbook",
    officeCode: "InvalidSelection",
  });
  excel.session.poses.inFront = "sheet";
  expect((await actions.read()).report).toMatchObject({ sheet: "Báo cáo 2023" });
});

test("another workbook comes in front before a report is written again: nothing is written", async () => {
  const excel = await sample();
  const actions = createActions();
  const { view } = await actions.createReport(await actions.read());
  const before = stateOf(excel.workbook);
  excel.session.poses.inFront = "otherWorkbook";
  await expect(actions.createReport(view)).rejects.toMatchObject({ code: "InactiveWorkbook" });
  expect(stateOf(excel.workbook)).toEqual(before);
});

test("areas chosen with Ctrl have a sentence of their own", async () => {
  await sample({ selection: "several" });
  await expect(createActions().selectedBlock()).rejects.toMatchObject({ code: "SeveralSelected" });
});

test("a chart sheet in front costs neither the report nor its being taken back", async () => {
  const excel = await sample({ inFront: "chartSheet" });
  const before = stateOf(excel.workbook);
  const actions = createActions();
  const { view } = await actions.createReport(await actions.read());
  expect(view.report).toMatchObject({ sheet: "Báo cáo 2023" });
  await actions.undo();
  expect(stateOf(excel.workbook)).toMatchObject({ sheets: (before as { sheets: unknown }).sheets });
});

test("a chart sheet in front is no selection, and said to be in front", async () => {
  await sample({ inFront: "chartSheet" });
  await expect(createActions().selectedBlock()).rejects.toMatchObject({ code: "InactiveWorkbook" });
});

test("several sheets selected together: refused, and nothing is left half done", async () => {
  const excel = await sample({ inFront: "groupedSheets" });
  const before = stateOf(excel.workbook);
  const actions = createActions();
  const view = await actions.read();
  await expect(actions.createReport(view)).rejects.toMatchObject({ code: "GeneralException" });
  await expect(actions.highlight(view)).rejects.toMatchObject({ code: "GeneralException" });
  expect(stateOf(excel.workbook)).toEqual(before);
});
