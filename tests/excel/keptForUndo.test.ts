/** What waits to be taken back costs little, however often a report is written in one opening: counted. */
import { indicatorWorkbook } from "../../bench/workbooks";
import { createActions } from "../../src/actions/index";
import { MOST_TAKEN_BACK } from "../../src/actions/session";
import { captureWorkbook } from "../../src/excel/report/captureWorkbook";
import { highlightMarks } from "../../src/formulas/highlightMarks";
import { REPORT_NAMES } from "../../src/report/layout/reportNames";
import { boot, closeAll } from "./books";

afterEach(closeAll);

test.each([
  ["all looks at once", 20],
  ["looks in parts", 540],
])(
  "cells of a report that look alike share one description: %s",
  async (_, indicators) => {
    const { workbook } = await boot(indicatorWorkbook(indicators));
    const actions = createActions(() => "2025-12-18T08:00:00.000Z");
    await actions.createReport(await actions.read());
    const id = workbook.activeSheet.id;
    const { report } = await captureWorkbook(id, [], {
      name: REPORT_NAMES.report,
      marks: highlightMarks,
    });
    const looks = (report?.formats ?? []).flat();
    const different = new Set(looks.map((look) => JSON.stringify(look)));
    expect(looks.length).toBeGreaterThan(20 * 12);
    expect(new Set(looks).size).toBe(different.size);
  },
  120_000,
);

test("so many writings can be taken back, the last first, and no more are kept", async () => {
  const { workbook } = await boot(indicatorWorkbook(5));
  const actions = createActions(() => "2025-12-18T08:00:00.000Z");
  let view = await actions.read();
  for (let at = 0; at < MOST_TAKEN_BACK + 3; at++) {
    const { view: after } =
      at % 2 === 0 ? await actions.highlight(view) : await actions.clearHighlights(view);
    view = after;
  }
  const marks = (): number => workbook.sheets[0]?.rules.length ?? 0;
  expect(marks()).toBeGreaterThan(0);
  let undone = 0;
  for (; view.canUndo && undone < 100; undone++) {
    const had = marks() > 0;
    view = await actions.undo();
    expect(marks() > 0).toBe(!had);
  }
  expect(undone).toBe(MOST_TAKEN_BACK);
});
