/** Reports whose looks are more than Excel gives, or takes, in one go (5 MB on the web). */
import { clickBesideLeast } from "../../bench/officeJob";
import { indicatorWorkbook } from "../../bench/workbooks";
import { createActions } from "../../src/actions/index";
import { boot, closeAll, stateOf } from "./books";

afterEach(closeAll);

/** Rows with a field's name in several lines, and blank rows below paragraphs, are merged too. */
test("a report written again and taken back has its merged cells again", async () => {
  const workbook = indicatorWorkbook(12);
  const name = "Lĩnh vực phát triển kinh tế, xây dựng kết cấu hạ tầng, tài nguyên, môi trường và đô thị";
  const sheet = workbook.sheets[0];
  const used = sheet?.usedBlock(true);
  const rows = Array.from({ length: (used?.row ?? 0) + (used?.rows ?? 0) }, (_, row) => row);
  const group = rows.find((row) => sheet?.cell(row, 0).value === "I");
  if (sheet === undefined || group === undefined) throw new Error("the table has groups");
  sheet.setValue(group, 1, name);
  workbook.calculate();
  const excel = await boot(workbook);
  const actions = createActions(() => "2023-12-18T08:00:00.000Z");
  const { view } = await actions.createReport(await actions.read());
  const before = stateOf(excel.workbook);
  const report = excel.workbook.activeSheet;
  expect(report.merges.filter(({ column }) => column === 1)).toHaveLength(1);
  await actions.createReport(view);
  await actions.undo();
  expect(stateOf(excel.workbook)).toEqual(before);
});

test("a report of 540 indicators is written again, and taken back as it was", async () => {
  const excel = await boot(indicatorWorkbook(540));
  let minute = 0;
  const actions = createActions(() => `2023-12-18T08:${String(minute++).padStart(2, "0")}:00.000Z`);
  const { view } = await actions.createReport(await actions.read());
  const before = stateOf(excel.workbook);
  excel.resetCost();
  await actions.createReport(view);
  expect(excel.cost.roundTrips).toBeLessThanOrEqual(6);
  await actions.undo();
  expect(stateOf(excel.workbook)).toEqual(before);
}, 120_000);

test("a long report sends and gets little more than its words and figures", async () => {
  const { ours, least } = await clickBesideLeast(320);
  const bytes = ({ requestBytes, responseBytes }: typeof ours.cost): number => requestBytes + responseBytes;
  expect(bytes(ours.cost) / bytes(least.cost)).toBeLessThanOrEqual(1.75);
}, 120_000);
