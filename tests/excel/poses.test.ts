/** Every job in every Excel of bench/poseJobs.ts (what `npm run poses` writes down): done and taken back, or refused with its own words and nothing changed. */
import { JOBS, readUsualDoubts, REFUSING, runJob, SITUATIONS } from "../../bench/poseJobs";
import { POSES, type PoseName } from "../../host/office/shared/poses";
import { createActions } from "../../src/actions/index";
import { bookOf, boot, closeAll, stateOf } from "./books";

beforeAll(readUsualDoubts);
afterEach(closeAll);

/** What the pane says besides, by what the Excel or the workbook is like; filling says it in words of its own. */
function saidOf({ options, dress }: (typeof SITUATIONS)[number], job: string): string {
  if (dress === "tables" && job === "filling") return "inTables";
  if (["sample", "Word", "compared"].includes(job)) return "";
  if (dress === "protected") return "sheetsSkipped";
  return options.rules === "unlisted" && job !== "filling" ? "rulesUnread" : "";
}

describe.each(SITUATIONS.map((situation) => [situation.name, situation] as const))("%s", (_, situation) => {
  test.each(JOBS.map((job) => [job.name, job] as const))("%s", async (name, job) => {
    expect(await runJob(job, situation)).toBe(saidOf(situation, name));
  });
});

test("every pose stands in the table or among those that refuse, and every pair says why", () => {
  const alone = SITUATIONS.filter(({ why }) => why === null).map(({ name }) => name);
  expect(Object.keys(POSES).filter((name) => !alone.includes(name) && !(name in REFUSING))).toEqual([]);
  const pairs = SITUATIONS.filter(({ name }) => name.includes("×"));
  expect(pairs.length).toBeGreaterThan(12);
  expect(pairs.filter(({ why }) => (why ?? "").length < 20)).toEqual([]);
});

describe.each(Object.entries(REFUSING))("%s", (name, code) => {
  const rows = [
    ["TT", "Chỉ tiêu", "ĐVT", "Kế hoạch", "Thực hiện"],
    [1, "Thu ngân sách", "tỷ đồng", 5000, 6000],
    [2, "Trồng rừng", "ha", 40, 30],
  ];

  test.each(["usual", "semicolon"] as const)(
    "refused as that, nothing is changed, and done once it is in front again (%s)",
    async (other) => {
      const excel = await boot(bookOf({ Bảng: rows }), { ...POSES[other], ...POSES[name as PoseName] });
      const before = stateOf(excel.workbook);
      const actions = createActions();
      const click = async () => actions.createReport(await actions.read());
      await expect(click()).rejects.toMatchObject({ code });
      expect(stateOf(excel.workbook)).toEqual(before);
      excel.session.poses.inFront = "sheet";
      const { view } = await click();
      expect(view.review.tally).toMatchObject({ total: 2, metOrExceeded: 1 });
      expect(view.report).not.toBeNull();
    },
  );

  test("and where it comes about after the reading", async () => {
    const excel = await boot(bookOf({ Bảng: rows }));
    const before = stateOf(excel.workbook);
    const actions = createActions();
    const view = await actions.read();
    Object.assign(excel.session.poses, POSES[name as PoseName]);
    await expect((async () => actions.createReport(await actions.read()))()).rejects.toMatchObject({ code });
    expect(stateOf(excel.workbook)).toEqual(before);
    expect(view.report).toBeNull();
  });
});
