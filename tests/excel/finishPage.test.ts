/** F6, F7, F10–F13: what follows a report's words and figures may be refused, and never costs the report. */
import type { BootOptions } from "../../host/office/bootExcel";
import { newWorkbook } from "../../host/workbook/workbook";
import { dress } from "../../host/workbooks/dress";
import { nganSon2023 } from "../../host/workbooks/nganSon2023";
import { previewReport } from "../../src/actions/preview";
import { createActions } from "../../src/actions/index";
import { bookOf, boot, closeAll, stateOf } from "./books";

afterEach(closeAll);

const HEADLINE =
  "Năm 2023, huyện Ngân Sơn đã thực hiện đạt và vượt 26/34 chỉ tiêu Nghị quyết về lĩnh vực kinh tế - xã hội.";

async function written(options: Omit<BootOptions, "workbook"> = {}, refusals: Record<string, string> = {}) {
  const excel = await boot(dress(newWorkbook(), nganSon2023), options);
  for (const [call, code] of Object.entries(refusals)) excel.session.refusals.set(call, code);
  const actions = createActions();
  const before = stateOf(excel.workbook);
  const done = await actions.createReport(await actions.read());
  const sheet = excel.workbook.sheet("Báo cáo 2023");
  if (sheet === null) throw new Error("no report");
  const used = sheet.usedBlock(true);
  const values = Array.from({ length: used?.rows ?? 0 }, (_, row) =>
    Array.from({ length: 8 }, (__, column) => String(sheet.cell(row, column).value).trim()),
  ).flat();
  return { excel, actions, before, done, sheet, values };
}

test("undisturbed: one round trip finishes the page", async () => {
  const { excel, done, sheet } = await written();
  expect(excel.cost.roundTrips).toBe(5);
  expect(done.notes).toEqual([]);
  expect(sheet.rules.filter(({ rule }) => rule.kind === "dataBar")).toHaveLength(1);
});

test("a workbook in manual calculation: the page shows its figures at once, and the pane says why others may be old", async () => {
  const { done, values } = await written({ calculation: "Manual" });
  expect(values).toContain(HEADLINE);
  expect(previewReport(done.view).stale).toBeNull();
  const codes = done.view.review.issues.map(({ code }) => code);
  expect(codes.filter((code) => code === "calculatedByHand")).toHaveLength(1);
});

test("an Excel that will not calculate says so", async () => {
  const { done } = await written({ calculation: "Manual" }, { "Worksheet.calculate": "GeneralException" });
  expect(done.notes).toEqual(["notCalculated"]);
});

test("on the web the report is shown although the batch that adds a sheet does not bring it up", async () => {
  const { excel, sheet } = await written({ platform: "web" });
  expect(excel.workbook.activeSheet).toBe(sheet);
});

test("on the web the sample is shown", async () => {
  const excel = await boot(bookOf({ "Trang 1": [] }), { platform: "web" });
  const actions = createActions();
  await actions.read();
  await actions.insertSample();
  expect(excel.workbook.activeSheet.name).not.toBe("Trang 1");
});

test.each([
  ["ConditionalDataBarPositiveFormat.borderColor", "InvalidArgument"],
  ["ConditionalFormat.dataBar", "NotImplemented"],
  ["RangeFormat.autofitRows", "NotImplemented"],
])("%s refused: a report without it, and a note", async (call, code) => {
  const { done, values } = await written({}, { [call]: code });
  expect(values).toContain(HEADLINE);
  expect(done.notes).toEqual(["looksRefused"]);
});

test("a printer that refuses margins: print area, titles, page numbers and breaks are there", async () => {
  const { done, sheet, actions, excel, before } = await written(
    {},
    { "PageLayout.setPrintMargins": "InvalidArgument" },
  );
  expect(done.notes).toEqual(["noPageSetUp"]);
  const { printArea, titleRows, header, rowBreaks } = sheet.pageLayout;
  expect(printArea).not.toBeNull();
  expect(titleRows).not.toBeNull();
  expect(JSON.stringify(header)).toContain("&P");
  expect(rowBreaks.length).toBeGreaterThan(0);
  expect(previewReport(done.view).stale).toBeNull();
  await actions.undo();
  expect(stateOf(excel.workbook)).toEqual(before);
});

test("an Excel that takes number formats for local ones prints figures in groups all the same", async () => {
  const { sheet } = await written({ numberFormats: "local" });
  const used = sheet.usedBlock(true);
  const large: string[] = [];
  for (let row = 0; row < (used?.rows ?? 0); row++) {
    for (let column = 3; column < 5; column++) {
      const { value } = sheet.cell(row, column);
      if (typeof value === "number" && value >= 1000) large.push(sheet.text(row, column).trim());
    }
  }
  expect(large.length).toBeGreaterThan(0);
  expect(large.filter((text) => !/^\d{1,3}(\.\d{3})+(,\d+)?$/.test(text))).toEqual([]);
});

test.each([{ numberFormats: "local" }, { borderColors: "black" }] as const)(
  "under %j a report written over another is taken back as it was",
  async (pose) => {
    const { excel, actions } = await written(pose);
    excel.workbook.sheet("KT-XH 2023")?.setValue(30, 6, 1);
    excel.workbook.calculate();
    const report = () =>
      (stateOf(excel.workbook) as { sheets: { name: string }[] }).sheets.find(
        ({ name }) => name === "Báo cáo 2023",
      );
    const before = report();
    await actions.createReport(await actions.read());
    expect(report()).not.toEqual(before);
    await actions.undo();
    expect(report()).toEqual(before);
  },
);

test("choices too long for a workbook's settings cost nothing of the report, and are said not to be stored", async () => {
  const excel = await boot(dress(newWorkbook(), nganSon2023));
  const actions = createActions();
  const view = await actions.read();
  const limitations = ["x".repeat(1_000_000)];
  const settings = { ...view.settings, report: { ...view.settings.report, limitations } };
  await expect(actions.choose(view, settings)).rejects.toMatchObject({ code: "SettingsTooLarge" });
  const tried = actions.tryOut(view, settings);
  const done = await actions.createReport(tried);
  expect(done.notes).toEqual(["settingsNotStored"]);
  expect(excel.workbook.sheet("Báo cáo 2023")).not.toBeNull();
});
