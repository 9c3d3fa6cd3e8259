/** Every job under every pose of the host: done and taken back, or refused with its own words and nothing changed. */
import { POSES, type PoseName } from "../../host/office/shared/poses";
import { createActions } from "../../src/actions/index";
import { bookOf, boot, closeAll, stateOf } from "./books";

afterEach(closeAll);

const book = () =>
  bookOf({
    Bảng: [
      ["TT", "Chỉ tiêu", "ĐVT", "Kế hoạch", "Thực hiện", "Tỷ lệ TH/KH (%)", "Đánh giá"],
      [1, "Thu ngân sách", "tỷ đồng", 5000, 6000, null, null],
      [2, "Trồng rừng", "ha", 40, 30, null, null],
      [3, "Trồng chè", "ha", 30, 31, null, null],
    ],
  });

/** Poses under which nothing is written: several sheets selected, or another workbook in front. */
const REFUSED: Partial<Record<PoseName, string>> = {
  groupedSheets: "GeneralException",
  otherWorkbook: "InactiveWorkbook",
};

const sheetsOf = (state: unknown) => (state as { sheets: unknown }).sheets;
const names = Object.keys(POSES) as PoseName[];
const JOBS = ["createReport", "highlight", "fillColumns"] as const;

describe.each(names.filter((name) => REFUSED[name] === undefined))("%s", (name) => {
  test.each(JOBS)("%s is done and taken back", async (job) => {
    const excel = await boot(book(), POSES[name]);
    const before = stateOf(excel.workbook);
    const actions = createActions();
    const { view } = await actions[job](await actions.read());
    expect(view.review.tally).toMatchObject({ total: 3, metOrExceeded: 2 });
    const isLaid = name !== "unlistedRules" || job !== "highlight";
    expect(JSON.stringify(sheetsOf(stateOf(excel.workbook))) !== JSON.stringify(sheetsOf(before))).toBe(
      isLaid,
    );
    await actions.undo();
    expect(sheetsOf(stateOf(excel.workbook))).toEqual(sheetsOf(before));
  });

  test("the sample is put in and taken back", async () => {
    const excel = await boot(bookOf({ "Trang 1": [] }), POSES[name]);
    const before = stateOf(excel.workbook);
    const actions = createActions();
    await actions.read();
    expect((await actions.insertSample()).review.tally.total).toBe(10);
    await actions.undo();
    expect(sheetsOf(stateOf(excel.workbook))).toEqual(sheetsOf(before));
  });
});

test.each(Object.entries(REFUSED))("%s: refused as %s, and nothing is changed", async (name, code) => {
  const excel = await boot(book());
  const before = stateOf(excel.workbook);
  const actions = createActions();
  const view = await actions.read();
  Object.assign(excel.session.poses, POSES[name as PoseName]);
  const again = async () => actions.createReport(await actions.read());
  await expect(again()).rejects.toMatchObject({ code });
  expect(stateOf(excel.workbook)).toEqual(before);
  expect(view.report).toBeNull();
});
