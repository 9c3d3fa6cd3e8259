/** F3: conditional formats Excel will not list, or long ones it will not take. Marks never pile up and can always be taken away. */
import type { BootedExcel, BootOptions } from "../../host/office/bootExcel";
import { newWorkbook } from "../../host/workbook/workbook";
import { dress } from "../../host/workbooks/dress";
import { nganSon2023 } from "../../host/workbooks/nganSon2023";
import { createActions } from "../../src/actions/index";
import { highlightMarks } from "../../src/formulas/highlightMarks";
import { boot, closeAll, stateOf } from "./books";

afterEach(closeAll);

const sample = (options: Omit<BootOptions, "workbook"> = {}) =>
  boot(dress(newWorkbook(), nganSon2023), options);

/** A rule of the user's on each sheet. */
function withRulesOfTheirOwn(excel: BootedExcel): BootedExcel {
  for (const sheet of excel.workbook.sheets) {
    sheet.addRule({
      blocks: [{ row: 9, column: 3, rows: 5, columns: 2 }],
      stopIfTrue: false,
      rule: { kind: "custom", formula: "=$G10>5", format: { bold: true } },
    });
  }
  return excel;
}

const ruleCounts = ({ workbook }: BootedExcel) => workbook.sheets.map(({ rules }) => rules.length);

describe("rules that are listed but cannot be read", () => {
  test("are read by their ids: marks are as many after three times, and none once taken away", async () => {
    const excel = withRulesOfTheirOwn(await sample({ rules: "unreadable" }));
    const before = stateOf(excel.workbook);
    const counts: unknown[] = [];
    for (let time = 0; time < 3; time++) {
      const actions = createActions();
      const { unmarked } = await actions.highlight(await actions.read());
      counts.push({ unmarked, counts: ruleCounts(excel) });
    }
    expect(counts[0]).not.toEqual({ unmarked: [], counts: ruleCounts(excel).map(() => 1) });
    expect(counts).toEqual([counts[0], counts[0], counts[0]]);
    const actions = createActions();
    const view = await actions.read();
    expect(view.isHighlighted).toBe(true);
    await actions.clearHighlights(view);
    expect(stateOf(excel.workbook)).toEqual(before);
  });

  test("a report is written, written again and taken back", async () => {
    const excel = withRulesOfTheirOwn(await sample({ rules: "unreadable" }));
    const before = stateOf(excel.workbook);
    const actions = createActions();
    const first = await actions.createReport(await actions.read());
    const counts = ruleCounts(excel);
    const again = await actions.createReport(first.view);
    expect(again.view.report?.sheet).toBe("Báo cáo 2023");
    expect(ruleCounts(excel)).toEqual(counts);
    await actions.undo();
    await actions.undo();
    expect(stateOf(excel.workbook)).toMatchObject({ sheets: (before as { sheets: unknown }).sheets });
  });
});

describe("rules Excel does not list at all", () => {
  test("nothing is laid on top of them, and it is said where", async () => {
    const excel = withRulesOfTheirOwn(await sample({ rules: "unlisted" }));
    const before = stateOf(excel.workbook);
    const actions = createActions();
    const done = await actions.highlight(await actions.read());
    expect(done.unmarked).toEqual(["KT-XH 2023", "QP-AN, XDĐ 2023"]);
    expect(done.notes).toEqual(["rulesUnread"]);
    expect(stateOf(excel.workbook)).toEqual(before);
  });

  test("the report is written all the same", async () => {
    withRulesOfTheirOwn(await sample({ rules: "unlisted" }));
    const actions = createActions();
    const done = await actions.createReport(await actions.read());
    expect(done.view.report).toMatchObject({ sheet: "Báo cáo 2023" });
    expect(done.notes).toEqual(["rulesUnread"]);
  });

  test("marks laid before are known by their ids, and taken away", async () => {
    const excel = withRulesOfTheirOwn(await sample());
    const before = stateOf(excel.workbook);
    const actions = createActions();
    await actions.highlight(await actions.read());
    excel.session.poses.rules = "unlisted";
    const view = await actions.read();
    expect(view.isHighlighted).toBe(true);
    const cleared = await actions.clearHighlights(view);
    expect(cleared.view.isHighlighted).toBe(false);
    expect(stateOf(excel.workbook)).toEqual(before);
  });

  test("listed again they are marked as ever", async () => {
    const excel = await sample({ rules: "unlisted" });
    const actions = createActions();
    const view = await actions.read();
    excel.session.poses.rules = "readable";
    expect((await actions.highlight(view)).unmarked).toEqual([]);
  });
});

describe("an Excel that takes no rule longer than a person types", () => {
  /** The longest formula of our marks. */
  const longest = ({ workbook }: BootedExcel) =>
    Math.max(
      ...workbook.sheets.flatMap(({ rules }) =>
        rules.flatMap(({ rule }) =>
          rule.kind === "custom" && highlightMarks.isOurs(rule.formula) ? [rule.formula.length] : [],
        ),
      ),
    );

  test("gets more, shorter ones, also with the report; nothing of the long ones stays", async () => {
    const excel = await sample();
    const before = stateOf(excel.workbook);
    const actions = createActions();
    await actions.highlight(await actions.read());
    expect(longest(excel)).toBeGreaterThan(700);
    await actions.undo();
    excel.session.poses.longestRule = 700;
    const done = await actions.createReport(await actions.read());
    expect(longest(excel)).toBeLessThanOrEqual(700);
    expect(done.notes).toEqual([]);
    await actions.undo();
    const marked = await actions.highlight(await actions.read());
    expect(longest(excel)).toBeLessThanOrEqual(700);
    await actions.clearHighlights(marked.view);
    expect(stateOf(excel.workbook)).toEqual(before);
  });
});
