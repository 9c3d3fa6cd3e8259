/** F1: what stands between the areas of one address is the Excel's own affair ("," or ";", OfficeDev/office-js #1167, #1985). */
import type { BootedExcel, BootOptions } from "../../host/office/bootExcel";
import { newWorkbook } from "../../host/workbook/workbook";
import { dress } from "../../host/workbooks/dress";
import { nganSon2023 } from "../../host/workbooks/nganSon2023";
import { previewReport } from "../../src/actions/preview";
import { createActions } from "../../src/actions/index";
import { bookOf, boot, closeAll, stateOf } from "./books";

afterEach(closeAll);

const SEPARATORS = [",", ";", "both"] as const;

const sample = (options: Omit<BootOptions, "workbook">) => boot(dress(newWorkbook(), nganSon2023), options);

const sheetsOf = ({ workbook }: BootedExcel): unknown => (stateOf(workbook) as { sheets: unknown }).sheets;

describe.each(SEPARATORS)("where Excel wants %s between areas", (listSeparator) => {
  test("the main job is done, and all of it is taken back", async () => {
    const excel = await sample({ listSeparator });
    const before = sheetsOf(excel);
    const actions = createActions();
    const { view, notes } = await actions.createReport(await actions.read());
    expect(view.report).toMatchObject({ sheet: "Báo cáo 2023" });
    expect(previewReport(view).stale).toBeNull();
    expect(notes).toEqual([]);
    const again = await actions.createReport(await actions.read());
    await actions.undo();
    expect(again.view.report?.sheet).toBe("Báo cáo 2023");
    await actions.undo();
    expect(sheetsOf(excel)).toEqual(before);
  });

  test("marks are laid in one round trip and taken away", async () => {
    const excel = await sample({ listSeparator });
    const before = stateOf(excel.workbook);
    const actions = createActions();
    const view = await actions.read();
    excel.resetCost();
    const done = await actions.highlight(view);
    expect(excel.cost.roundTrips).toBe(1);
    expect(done.view.isHighlighted).toBe(true);
    await actions.clearHighlights(done.view);
    expect(stateOf(excel.workbook)).toEqual(before);
  });

  test("the sample table is put in", async () => {
    await boot(bookOf({ "Trang 1": [] }), { listSeparator });
    const actions = createActions();
    await actions.read();
    expect((await actions.insertSample()).review.tally.total).toBe(10);
  });
});

test.each([
  [",", [2, 2], []],
  [";", [3, 2], ["InvalidArgument"]],
  ["both", [2, 2], []],
] as const)(
  "the first reading of an opening finds out in its own round trip: one more only for %s",
  async (listSeparator, trips, refused) => {
    const excel = await sample({ listSeparator });
    const before = stateOf(excel.workbook);
    const counted: number[] = [];
    for (let reading = 0; reading < 2; reading++) {
      const { roundTrips } = excel.cost;
      await createActions().read();
      counted.push(excel.cost.roundTrips - roundTrips);
    }
    expect(counted).toEqual(trips);
    expect(excel.cost.batches.flatMap(({ error }) => error ?? [])).toEqual(refused);
    expect(stateOf(excel.workbook)).toEqual(before);
  },
);

test("asked and refused for another reason it is asked again, and nothing is taken for granted", async () => {
  const excel = await sample({});
  excel.faults.at(0, "InvalidArgument");
  const actions = createActions();
  const { view } = await actions.createReport(await actions.read());
  expect(view.report?.sheet).toBe("Báo cáo 2023");
});
