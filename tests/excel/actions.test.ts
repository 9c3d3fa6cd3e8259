/** The whole job on the sample workbook, through the real office.js. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { indicatorWorkbook } from "../../bench/workbooks";
import { rulesHold } from "../../host/workbook/evaluate";
import type { Block, Sheet } from "../../host/workbook/model";
import { openWorkbook } from "../../host/workbook/workbook";
import { previewReport } from "../../src/actions/preview";
import { createActions, type Actions } from "../../src/actions/index";
import type { ExcelFailure } from "../../src/excel/failure";
import { DEFAULT_SETTINGS } from "../../src/settings/index";
import { bookOf, boot, closeAll, stateOf, type Lines } from "./books";

afterEach(closeAll);

const SAMPLE = join(__dirname, "../../host/workbooks/ngan-son-2023.xlsx");
const HEADLINE =
  "Năm 2023, huyện Ngân Sơn đã thực hiện đạt và vượt 26/34 chỉ tiêu Nghị quyết về lĩnh vực kinh tế - xã hội.";

const HIGHLIGHTS =
  'Trong đó nổi bật như: Thu ngân sách đạt 101,08%; trồng rừng đạt 120%; diện tích đất ruộng, soi bãi đạt 100 triệu đồng/ha/năm, đạt 100%; cây thuốc lá đạt 104%; cây lúa nếp thơm Khẩu nua Lếch đạt 111,3%; thành lập mới hợp tác xã đạt 300% chỉ tiêu nghị quyết; xây dựng 03 trường đạt chuẩn quốc gia, đạt 100% nghị quyết; tỷ lệ người dân tham gia bảo hiểm y tế đạt 100,2%; tỷ lệ hộ đạt danh hiệu "Gia đình văn hóa” đạt 100,2%; tỷ lệ khu dân cư văn hóa đạt 109,7%; tỷ lệ cơ quan, đơn vị đạt chuẩn văn hóa đạt 102,6%; số lao động được giải quyết việc làm mới, tỷ lệ hộ dân được sử dụng điện lưới quốc gia, được sử dụng nước sinh hoạt hợp vệ sinh đều đạt và vượt chỉ tiêu kế hoạch...; các lĩnh vực văn hoá, thông tin, y tế tiếp tục được quan tâm chỉ đạo hiệu quả; an ninh chính trị, trật tự an toàn xã hội được giữ vững, ổn định; công tác xây dựng đảng, xây dựng chính quyền được tăng cường, hệ thống chính trị được củng cố đảm bảo hiệu quả và chất lượng hoạt động.';

function actions(): Actions {
  let at = 0;
  return createActions(() => `2023-12-18T08:${String(at++).padStart(2, "0")}:00.000Z`);
}

async function sample(api?: string) {
  const workbook = openWorkbook(new Uint8Array(readFileSync(SAMPLE)));
  workbook.calculate(true);
  return boot(workbook, api === undefined ? {} : { api });
}

function texts(sheet: Sheet): string[] {
  const used = sheet.usedBlock(true);
  if (used === null) return [];
  const found: string[] = [];
  for (let row = 0; row < used.row + used.rows; row++) {
    for (let column = 0; column < 8; column++) {
      const { value } = sheet.cell(row, column);
      if (typeof value === "string" && value !== "") found.push(value.replaceAll("\u00a0", " ").trim());
    }
  }
  return found;
}

function reportOf(excel: Awaited<ReturnType<typeof sample>>): Sheet {
  const sheet = excel.workbook.sheet("Báo cáo 2023");
  if (sheet === null) throw new Error("no report sheet");
  return sheet;
}

/** 1-based rows whose name cell a rule of ours holds for. */
function markedRows({ workbook }: Awaited<ReturnType<typeof sample>>, sheet: Sheet): number[] {
  const used = sheet.usedBlock(true);
  const covers = ({ row, column, rows, columns }: Block, at: number): boolean =>
    at >= row && at < row + rows && column <= 1 && column + columns > 1;
  const cases = Array.from({ length: used === null ? 0 : used.row + used.rows }, (_, row) => row).flatMap(
    (row) =>
      sheet.rules
        .filter((rule) => rule.blocks.some((block) => covers(block, row)))
        .map((rule) => ({ sheet, rule, row, column: 1 })),
  );
  const held = rulesHold(workbook, cases);
  return [...new Set(cases.filter((_, at) => held[at]).map(({ row }) => row + 1))];
}

describe("reading", () => {
  test("finds 34 indicators on two sheets, 26 met or exceeded, in two round trips", async () => {
    const excel = await sample();
    const view = await actions().read();
    expect(excel.cost.roundTrips).toBe(2);
    expect(view.review.tally).toMatchObject({ total: 34, metOrExceeded: 26, missed: 8, unknown: 0 });
    expect(previewReport(view).narrative.headline).toBe(HEADLINE);
    expect(previewReport(view).narrative.highlights).toBe(HIGHLIGHTS);
    expect(view.report).toBeNull();
  });

  test("writes nothing", async () => {
    const excel = await sample();
    const before = stateOf(excel.workbook);
    await actions().read();
    expect(stateOf(excel.workbook)).toEqual(before);
  });
});

describe.each(["1.9", "1.14", "1.15"])("on ExcelApi %s", (api) => {
  test("reads, highlights and reports", async () => {
    const excel = await sample(api);
    const actor = actions();
    const { view, notes } = await actor.createReport(await actor.read());
    expect(notes).toEqual([]);
    expect(view.report).toMatchObject({ sheet: "Báo cáo 2023" });
    expect(previewReport(view).stale).toBeNull();
    expect(texts(reportOf(excel))).toContain(HEADLINE);
    expect(excel.workbook.activeSheet.name).toBe("Báo cáo 2023");
    expect(view.isHighlighted).toBe(true);
  });
});

describe("the report", () => {
  test("takes two round trips, one more for the page, and in a bounded number of actions", async () => {
    const excel = await sample();
    const actor = actions();
    const view = await actor.read();
    excel.resetCost();
    await actor.createReport(view);
    expect(excel.cost.roundTrips).toBeLessThanOrEqual(3);
    expect(excel.cost.actions).toBeLessThanOrEqual(174);
  });

  // With the four highlight rules of the sample's two tables the click takes some 60 more.
  test("alone takes at most 115 actions: what the highlights take is not the sheet's", async () => {
    const excel = await sample();
    const actor = actions();
    const view = await actor.read();
    excel.resetCost();
    await actor.highlight(view);
    const highlights = excel.cost.actions;
    const other = await sample();
    const again = actions();
    const anew = await again.read();
    other.resetCost();
    await again.createReport(anew);
    expect(other.cost.actions - highlights).toBeLessThanOrEqual(115);
  });

  test("of 1,000 indicators takes at most 320 actions, highlights and page included", async () => {
    const excel = await boot(indicatorWorkbook(1000));
    const actor = actions();
    const view = await actor.read();
    excel.resetCost();
    await actor.createReport(view);
    expect(excel.cost.actions).toBeLessThanOrEqual(320);
    expect(excel.cost.roundTrips).toBeLessThanOrEqual(3);
  });

  test("changes no cell of the user's sheets", async () => {
    const excel = await sample();
    const own = excel.workbook.sheets.map(({ name }) => name);
    const cells = () =>
      (stateOf(excel.workbook) as { sheets: { name: string; cells: unknown }[] }).sheets
        .filter(({ name }) => own.includes(name))
        .map(({ name, cells: held }) => [name, held]);
    const before = cells();
    const actor = actions();
    await actor.createReport(await actor.read());
    expect(cells()).toEqual(before);
  });

  test("follows the source without the add-in: an edit turns 26 into 27", async () => {
    const excel = await sample();
    const actor = actions();
    const view = await actor.read();
    await actor.createReport(view);
    const missed = view.review.assessments.find(({ outcome }) => outcome === "missed");
    const [target, actual] = [missed?.indicator.targetCell, missed?.indicator.actualCell];
    if (!target || !actual) throw new Error("a missed indicator has its cells");
    const sheet = excel.workbook.sheet(target.sheet);
    sheet?.setValue(actual.row, actual.column, sheet.cell(target.row, target.column).value);
    excel.workbook.calculate();
    expect(texts(reportOf(excel))).toContain(HEADLINE.replace("26/34", "27/34"));
  });

  test("written again is the same sheet, with the user's words kept", async () => {
    const excel = await sample();
    const actor = actions();
    const { view } = await actor.createReport(await actor.read());
    const sheet = reportOf(excel);
    const name = sheet.names.find((each) => each.name === "ChiTieu_HanChe");
    const last = Number(/\$(\d+)$/.exec(name?.formula ?? "")?.[1]) - 1;
    sheet.setValue(last, 0, "- Giải ngân vốn đầu tư còn chậm.");
    const again = await actor.createReport(view);
    expect(again.view.sheets.filter(({ isReport }) => isReport)).toHaveLength(1);
    expect(excel.workbook.sheets.filter((each) => each.name.startsWith("Báo cáo"))).toHaveLength(1);
    expect(texts(reportOf(excel)).some((text) => text.includes("Giải ngân vốn đầu tư còn chậm."))).toBe(true);
  });

  test("Hoàn tác leaves the workbook as it was", async () => {
    const excel = await sample();
    const before = stateOf(excel.workbook);
    const actor = actions();
    await actor.createReport(await actor.read());
    const view = await actor.undo();
    expect(stateOf(excel.workbook)).toEqual(before);
    expect(view).toMatchObject({ report: null, isHighlighted: false, canUndo: false });
  });
});

describe("taking an update back", () => {
  test("leaves the report and the highlights of the first writing, whose rules were laid anew", async () => {
    const excel = await sample();
    const actor = actions();
    await actor.createReport(await actor.read());
    const state = () =>
      excel.workbook.sheets.map((sheet) => [
        sheet.name,
        texts(sheet),
        sheet.name.startsWith("Báo cáo")
          ? null
          : sheet.rules.map(({ blocks, rule }) => JSON.stringify([blocks, rule])).sort(),
      ]);
    const before = state();
    excel.workbook.sheet("KT-XH 2023")?.setValue(15, 6, 450);
    await actor.createReport(await actor.read());
    excel.workbook.sheet("KT-XH 2023")?.setValue(15, 6, 600);
    const view = await actor.undo();
    expect(view).toMatchObject({ isHighlighted: true, canUndo: true });
    expect(state()).toEqual(before);
  });
});

test("taking a report back takes no choice back that was made since", async () => {
  const excel = await sample();
  const actor = actions();
  const { view } = await actor.createReport(await actor.read());
  const settings = { ...view.settings, seen: ["actualMissing:a"] };
  await actor.choose(view, { ...settings, report: { ...settings.report, place: "Ngân Sơn" } });
  const undone = await actor.undo();
  expect(excel.workbook.sheet("Báo cáo 2023")).toBeNull();
  expect(undone.settings).toMatchObject({ seen: ["actualMissing:a"], report: { place: "Ngân Sơn" } });
  // Not only this opening remembers it: it is in the workbook.
  expect((await actions().read()).settings).toEqual(undone.settings);
});

describe("highlights", () => {
  test("mark the eight missed rows in one round trip, and go again in one", async () => {
    const excel = await sample();
    const actor = actions();
    const view = await actor.read();
    const rules = excel.workbook.sheets.map((sheet) => sheet.rules.length);
    excel.resetCost();
    const marked = await actor.highlight(view);
    expect(excel.cost.roundTrips).toBe(1);
    const missed = view.review.assessments
      .filter(({ outcome }) => outcome === "missed")
      .map(({ indicator }) => `${indicator.cell.sheet}!${indicator.cell.row + 1}`);
    const found = excel.workbook.sheets.flatMap((sheet) =>
      markedRows(excel, sheet).map((row) => `${sheet.name}!${row}`),
    );
    expect(missed).toHaveLength(8);
    expect(found.sort()).toEqual([...missed].sort());
    excel.resetCost();
    await actor.clearHighlights(marked.view);
    expect(excel.cost.roundTrips).toBe(1);
    expect(excel.workbook.sheets.map((sheet) => sheet.rules.length)).toEqual(rules);
  });

  test("are found and taken away in a fresh session", async () => {
    const excel = await sample();
    const before = stateOf(excel.workbook);
    const first = actions();
    await first.highlight(await first.read());
    const second = actions();
    const view = await second.read();
    expect(view.isHighlighted).toBe(true);
    await second.clearHighlights(view);
    expect(stateOf(excel.workbook)).toEqual(before);
  });
});

describe("settings", () => {
  test("are stored in one round trip and found by another session", async () => {
    const excel = await sample();
    const actor = actions();
    const view = await actor.read();
    excel.resetCost();
    const settings = { ...view.settings, seen: ["one"] };
    await actor.choose(view, settings);
    expect(excel.cost.roundTrips).toBe(1);
    expect((await actions().read()).settings).toEqual(settings);
  });

  test("of two people are merged", async () => {
    await sample();
    const [one, other] = [actions(), actions()];
    const [mine, theirs] = [await one.read(), await other.read()];
    await other.choose(theirs, { ...DEFAULT_SETTINGS, seen: ["theirs"] });
    const view = await one.choose(mine, { ...DEFAULT_SETTINGS, seen: ["mine"] });
    expect([...view.settings.seen].sort()).toEqual(["mine", "theirs"]);
    expect([...(await actions().read()).settings.seen].sort()).toEqual(["mine", "theirs"]);
    expect(view.overridden).toEqual([]);
  });

  test("of two people who chose differently: one stands, and it is said where", async () => {
    await sample();
    const [one, other] = [actions(), actions()];
    const [mine, theirs] = [await one.read(), await other.read()];
    const body = (name: string) => ({
      ...DEFAULT_SETTINGS,
      report: { ...DEFAULT_SETTINGS.report, body: name },
    });
    await other.choose(theirs, body("Huyện ủy"));
    const view = await one.choose(mine, body("UBND xã"));
    expect(view.settings.report.body).toBe("UBND xã");
    expect(view.overridden).toEqual(["report.body"]);
    const { view: after } = await one.createReport(await one.choose(view, view.settings));
    expect(after.overridden).toEqual([]);
  });

  test("that are damaged are said; where nothing was stored there is nothing to say", async () => {
    const excel = await sample();
    expect((await actions().read()).lost).toEqual([]);
    excel.workbook.addinSettings.set("ChiTieu", '{"settings":{"report":{"form":7}}}');
    expect((await actions().read()).lost.length).toBeGreaterThan(0);
  });

  test("choose the other target column, and its headline was shown before", async () => {
    await sample();
    const actor = actions();
    const view = await actor.read();
    const other = view.targetHeadlines.find(({ met }) => met !== 26);
    if (!other) throw new Error("the sample has two target columns");
    const columns = { [other.table]: { target: other.column } };
    const chosen = await actor.choose(view, {
      ...view.settings,
      reading: { ...view.settings.reading, columns },
    });
    expect(chosen.review.tally).toMatchObject({ metOrExceeded: other.met, total: other.total });
  });
});

test("of twenty sheets with two plans each, the workbook is read again for twelve of the other columns at most", async () => {
  const sheet = (figure: number): Lines => [
    ["TT", "Chỉ tiêu", "ĐVT", "Tỉnh giao", "HĐND giao", "Thực hiện năm 2026"],
    [1, "Trồng rừng", "ha", 100, 110, figure],
    [2, "Sản lượng lương thực", "tấn", 5000, 5100, 5050],
  ];
  await boot(
    bookOf(Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`Xã ${at + 1}`, sheet(100 + at)]))),
  );
  const { targetHeadlines, review } = await actions().read();
  const chosen = new Map(review.reading.tables.map((table) => [table.id, table.chosen.target]));
  expect(chosen.size).toBe(20);
  const others = targetHeadlines.filter(({ table, column }) => chosen.get(table) !== column);
  expect(targetHeadlines.length - others.length).toBe(20);
  expect(others).toHaveLength(12);
});

describe("a workbook without an indicator table", () => {
  test("is refused, and nothing is written", async () => {
    const excel = await boot(
      bookOf({
        "Danh bạ": [
          ["Họ tên", "Điện thoại"],
          ["Nguyễn Văn A", "012"],
        ],
      }),
    );
    const before = stateOf(excel.workbook);
    const actor = actions();
    const view = await actor.read();
    expect(view.review.reading.tables).toEqual([]);
    await expect(actor.createReport(view)).rejects.toMatchObject({
      code: "NothingFound",
    } satisfies Partial<ExcelFailure>);
    await expect(actor.highlight(view)).rejects.toMatchObject({ code: "NothingFound" });
    expect(stateOf(excel.workbook)).toEqual(before);
  });

  test("takes a sample table, which reads, and is taken back", async () => {
    const excel = await boot(bookOf({ "Trang 1": [] }));
    const before = stateOf(excel.workbook);
    const actor = actions();
    await actor.read();
    const view = await actor.insertSample();
    expect(view.review.tally).toMatchObject({ total: 10, unknown: 0 });
    await actor.undo();
    expect(stateOf(excel.workbook)).toEqual(before);
  });
});
