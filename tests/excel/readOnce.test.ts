/** Cells that were read are not read again: a choice is judged anew, and a report of ours is no input. */
import { createActions } from "../../src/actions/index";
import { includeSheet } from "../../src/settings/changes";
import { ruleOn } from "../../src/settings/rulingChanges";
import { indicatorWorkbook } from "../../bench/workbooks";
import { boot, closeAll } from "./books";

afterEach(closeAll);

const actions = () => createActions(() => "2025-12-18T08:00:00.000Z");

test("a ruling, and a report written, leave the reading as it is", async () => {
  await boot(indicatorWorkbook(40, 2));
  const all = actions();
  const read = await all.read();
  const [first] = read.review.assessments;
  if (first === undefined) throw new Error("nothing was judged");
  const change = ruleOn(first, { outcome: "missed", direction: null, leaveOut: false, reason: "kiểm tra" });
  const ruled = await all.choose(read, change(read.settings));
  expect(ruled.review.reading).toBe(read.review.reading);
  expect(ruled.review.assessments[0]?.outcome).toBe("missed");
  const { view: reported } = await all.createReport(ruled);
  expect(reported.sheets).toHaveLength(3);
  expect(reported.review.reading).toBe(read.review.reading);
});

test("a choice of what is read, and a new reading, read the cells", async () => {
  const workbook = indicatorWorkbook(40, 2);
  await boot(workbook);
  const all = actions();
  const read = await all.read();
  const left = await all.choose(read, includeSheet("Bảng 2", false)(read.settings));
  expect(left.review.reading.indicators).toHaveLength(20);
  workbook.sheets[0]?.setValue(5, 4, 1);
  const again = await all.read();
  expect(again.review.reading.indicators[0]?.actual?.printed).toBe("1");
});
