import type { BootedExcel } from "../../host/office/bootExcel";
import type { Sheet } from "../../host/workbook/model";
import { OwnWrites } from "../../src/excel/ownWrites";
import type { WrittenReport } from "../../src/excel/report/insertReport";
import type { WorkbookBefore } from "../../src/excel/report/captureWorkbook";
import { ReportTransaction } from "../../src/excel/report/reportTransaction";
import type { Remembered } from "../../src/excel/report/takeBack";
import { highlightMarks } from "../../src/formulas/highlightMarks";
import type { PlanBlock, SheetPlan } from "../../src/model/sheetPlan";
import { bookOf, boot, closeAll, stateOf, type Lines } from "./books";
import { HOSTILE, NO_HIGHLIGHTS, smallPlan } from "./plans";

afterEach(closeAll);

const NAME = "ChiTieu_BaoCao";
/** Every action with EVERY_ACTION set; else every fifth, which still meets every kind. */
const STEP = process.env.EVERY_ACTION === undefined ? 5 : 1;
const table: Lines = [
  ["STT", "Chỉ tiêu", "KH", "TH"],
  [1, "Thu ngân sách", 25, 20],
];

const captured = (sheet: string | null, remembered: Remembered = { rules: [], page: null }) =>
  ReportTransaction.capture({ sheet, rules: [], standing: [] }, remembered, {
    name: NAME,
    marks: highlightMarks,
    own: new OwnWrites(),
  });

async function insert(
  plan: SheetPlan,
  reportSheet: string | null = null,
  text = '{"settings":{}}',
): Promise<{ before: WorkbookBefore; written: WrittenReport }> {
  const report = await captured(reportSheet, { rules: plan.rules, page: plan.page });
  return {
    before: report.before,
    written: await report.write({ plan, highlights: NO_HIGHLIGHTS, text }),
  };
}

const reportOf = ({ workbook }: BootedExcel) => {
  const sheet = workbook.sheet("Báo cáo '23");
  if (sheet === null) throw new Error("no report sheet");
  return sheet;
};

const rowOf = (row: number): PlanBlock => ({ row, column: 0, rows: 1, columns: 3 });

/** Where the names of the sheet say they are, the seal last. */
const placesOf = (sheet: Sheet): readonly (string | undefined)[] =>
  ["ChiTieu_BaoCao", "ChiTieu_NhiemVu", "ChiTieu_GhiNho"].map(
    (wanted) => sheet.names.find(({ name }) => name === wanted)?.formula.split("!")[1],
  );

const placesIn = (names: SheetPlan["names"]): readonly string[] =>
  names.map(({ block: { row, rows } }) => `$A$${row + 1}:$C$${row + rows}`);

test("writes the plan as planned, shows it, in two round trips and one for the page", async () => {
  const excel = await boot(bookOf({ "KT-XH": table }));
  const { written } = await insert(smallPlan());
  const sheet = reportOf(excel);
  expect(excel.cost.batches.filter(({ error }) => error)).toEqual([]);
  expect(excel.cost.roundTrips).toBe(3);
  expect(written.refused).toEqual([]);
  expect(excel.workbook.activeSheet.name).toBe("Báo cáo '23");
  expect(sheet.showGridlines).toBe(false);
  expect(sheet.merges).toEqual(smallPlan().merges);
  expect([sheet.columnWidth(0), sheet.columnWidth(1), sheet.columnWidth(2)]).toEqual([25.5, 124.5, 46.5]);
  expect([sheet.rowHeight(0), sheet.rowHeight(1), sheet.rowHeight(2)]).toEqual([20, 37, 20]);
  expect(sheet.format(2, 1)).toMatchObject({
    fontName: "Times New Roman",
    fontSize: 12,
    bold: true,
    italic: true,
    underline: "Single",
    fontColor: "#1F4E79",
    fill: "#E9ECF0",
    horizontal: "Center",
    wrap: true,
  });
  expect(sheet.format(4, 2)).toMatchObject({ numberFormat: "0.00_)", bold: false });
  expect(sheet.format(4, 2).borders.top).toMatchObject({
    style: "Continuous",
    weight: "Thin",
    color: "#7F7F7F",
  });
  expect(sheet.names.map(({ name, formula }) => [name, formula])).toEqual([
    ["ChiTieu_BaoCao", "='Báo cáo ''23'!$A$1:$C$12"],
    ["ChiTieu_NhiemVu", "='Báo cáo ''23'!$A$2:$C$2"],
  ]);
  expect(sheet.rules.map(({ rule, stopIfTrue }) => [rule, stopIfTrue])).toEqual([
    [
      expect.objectContaining({
        kind: "dataBar",
        color: "#CBD6E2",
        gradient: false,
        border: false,
        low: { type: "number", formula: "0" },
        high: { type: "number", formula: "150" },
      }),
      false,
    ],
    [
      {
        kind: "custom",
        formula: "=$C4<1",
        format: { fontColor: "#8C1D18", bold: true, italic: true, fill: "#FAEEEB", numberFormat: '"× "@' },
      },
      true,
    ],
  ]);
  expect(sheet.pageLayout).toMatchObject({
    orientation: "portrait",
    paperSize: "a4",
    margins: smallPlan().page.margins,
    printArea: smallPlan().page.printArea,
    titleRows: { first: 2, last: 2 },
    headerFooterState: "FirstAndDefault",
    header: { center: '&"Times New Roman"&14&P' },
    rowBreaks: [5],
  });
});

test("text from the workbook never becomes a formula, a number or a date", async () => {
  const excel = await boot(bookOf({ "KT-XH": table }));
  await insert(smallPlan());
  const sheet = reportOf(excel);
  const expected = HOSTILE.map((text) => text.replace(/\r\n?/g, "\n"));
  expect(HOSTILE.map((_, index) => sheet.cell(3 + index, 1))).toEqual(
    expected.map((value) => ({ value, formula: null, error: false })),
  );
  expect(sheet.cell(4, 2)).toEqual({ value: 0.33, formula: "=ROUND(1/3,2)", error: false });
});

test("keeps the settings in the same batch", async () => {
  const excel = await boot(bookOf({ "KT-XH": table }));
  await insert(smallPlan(), null, "x".repeat(70_000));
  expect([...excel.workbook.addinSettings.keys()]).toEqual(["ChiTieu", "ChiTieu.2", "ChiTieu.3"]);
});

test("rewrites its own sheet in place: nothing of the old is left, what lies to the right stays", async () => {
  const excel = await boot(bookOf({ "KT-XH": table }));
  const { written } = await insert(smallPlan());
  const sheet = reportOf(excel);
  const fresh = stateOf(excel.workbook);
  const { names, values } = smallPlan();
  const longer = names.map((one) =>
    one.name === NAME ? { ...one, block: { ...one.block, rows: 31 } } : one,
  );
  const last = { row: 30, column: 0, values: [["dòng cũ", null, null]] };
  await insert(smallPlan({ names: longer, values: [...values, last] }), written.sheet);
  sheet.setFormat({ row: 30, column: 1, rows: 1, columns: 1 }, { bold: true });
  sheet.setRowHeight(30, 1, 99);
  excel.resetCost();
  const again = await insert(smallPlan(), written.sheet);
  expect(again.written.sheet).toBe(written.sheet);
  expect(stateOf(excel.workbook)).toEqual(fresh);
  expect(excel.cost.roundTrips).toBe(3);
  sheet.setValue(4, 6, "ghi chú riêng");
  await insert(smallPlan(), written.sheet);
  expect(sheet.cell(4, 6).value).toBe("ghi chú riêng");
});

test("what a person wrote below the page or beside it stays as it is, and is never written over", async () => {
  const excel = await boot(bookOf({ "KT-XH": table }));
  const { written } = await insert(smallPlan());
  const sheet = reportOf(excel);
  for (const [row, column] of [
    [14, 0],
    [14, 1],
    [3, 7],
  ] as const) {
    sheet.setValue(row, column, "ghi chú");
    sheet.setFormat({ row, column, rows: 1, columns: 1 }, { bold: true });
  }
  const noted = stateOf(excel.workbook);
  await insert(smallPlan(), written.sheet);
  expect(stateOf(excel.workbook)).toEqual(noted);
  const [block] = smallPlan().values;
  const lines = block?.values ?? [];
  const longer = smallPlan({
    values: [{ row: 0, column: 0, values: [...lines, ...lines.slice(3, 7)] }],
  });
  await expect(insert(longer, written.sheet)).rejects.toMatchObject({
    code: "CellsInTheWay",
    cells: "A15:B15",
  });
  const wider = smallPlan({
    values: [{ row: 0, column: 0, values: lines.map((line) => [...line, null, null, null, null, 1]) }],
  });
  await expect(insert(wider, written.sheet)).rejects.toMatchObject({ code: "CellsInTheWay", cells: "H4" });
  expect(stateOf(excel.workbook)).toEqual(noted);
});

test("wherever a rewriting is cut off for good, what was typed on the page stands on it", async () => {
  const excel = await boot(bookOf({ "KT-XH": table }));
  const names = [...smallPlan().names, { name: "ChiTieu_GhiNho", block: rowOf(11) }];
  const { written } = await insert(smallPlan({ names, seal: "ChiTieu_GhiNho" }));
  const sheet = reportOf(excel);
  sheet.setValue(11, 1, "- Gõ trên trang.");
  const start = excel.workbook.snapshot();
  const [block] = smallPlan().values;
  const lines = [["mới", null, null], ...(block?.values.slice(0, 6) ?? []), [null, "- Gõ trên trang.", null]];
  const moved = names.map(({ name }, at) => ({ name, block: rowOf(at) }));
  const next = smallPlan({
    values: [{ row: 0, column: 0, values: lines }],
    names: moved,
    seal: "ChiTieu_GhiNho",
  });
  excel.resetCost();
  await insert(next, written.sheet, "{}");
  const actions = excel.cost.batches[1]?.actions ?? 0;
  expect(actions).toBeGreaterThan(35);
  for (let action = 0; action < actions; action++) {
    excel.workbook.restore(start);
    excel.resetCost();
    for (let after = 0; after < 20; after++)
      excel.faults.at(1 + after, "RequestAborted", after === 0 ? action : 0);
    await expect(insert(next, written.sheet, "{}")).rejects.toMatchObject({ code: "RequestAborted" });
    excel.faults.clear();
    // Of two, where the rest of the longer old page is not yet cleared, the upper one counts.
    const at = Array.from({ length: 12 }, (_, row) => sheet.cell(row, 1).value).indexOf("- Gõ trên trang.");
    const places = placesOf(sheet);
    const isMoved = sheet.cell(0, 0).value === "mới";
    expect([action, at]).toEqual([action, isMoved ? 7 : 11]);
    // The seal lies on its block only while all names say where the blocks are.
    if (places.at(-1) === (isMoved ? "$A$3:$C$3" : "$A$12:$C$12")) {
      expect([action, places]).toEqual([action, isMoved ? placesIn(moved) : placesIn(names)]);
    } else expect([action, places.at(-1)]).toEqual([action, "$A$1"]);
  }
  excel.session.failures.length = 0;
});

test("a formula that uses one of its names lives on", async () => {
  const excel = await boot(bookOf({ "KT-XH": table }));
  const { written } = await insert(smallPlan());
  const [source] = excel.workbook.sheets;
  source?.setFormula(5, 0, "=ROWS('Báo cáo ''23'!ChiTieu_NhiemVu)");
  excel.workbook.calculate(true);
  await insert(
    smallPlan({ names: [{ name: "ChiTieu_NhiemVu", block: { row: 1, column: 0, rows: 2, columns: 3 } }] }),
    written.sheet,
  );
  expect(source?.cell(5, 0).formula).toBe("=ROWS('Báo cáo ''23'!ChiTieu_NhiemVu)");
  expect(reportOf(excel).names.map(({ name }) => name)).toEqual(["ChiTieu_NhiemVu"]);
});

test("a report gone or renamed since the reading: gone is written anew, renamed is found", async () => {
  const excel = await boot(bookOf({ "KT-XH": table }));
  const { written } = await insert(smallPlan());
  reportOf(excel).name = "Tên khác";
  const renamed = await insert(smallPlan({ sheetName: "Tên khác" }), written.sheet);
  expect(renamed.written.sheet).toBe(written.sheet);
  excel.workbook.removeSheet(written.sheet);
  const anew = await insert(smallPlan(), written.sheet);
  expect(anew.before.report).toBeNull();
  expect(reportOf(excel).cell(0, 0).value).toBe("BÁO CÁO");
});

describe("a refusal on the way leaves the workbook as it was, and the next try works", () => {
  test("at every action of inserting", async () => {
    const counted = await boot(bookOf({ "KT-XH": table }));
    await insert(smallPlan());
    const actions = counted.cost.batches[1]?.actions ?? 0;
    expect(actions).toBeGreaterThan(20);
    const excel = await boot(bookOf({ "KT-XH": table }));
    const before = stateOf(excel.workbook);
    // The first ones all: between them the sheet is added, empty, and named ours.
    for (let action = 0; action < actions; action += action < 10 ? 1 : STEP) {
      excel.resetCost();
      excel.faults.at(1, "GeneralException", action);
      await expect(insert(smallPlan())).rejects.toMatchObject({ code: "GeneralException" });
      expect([action, stateOf(excel.workbook)]).toEqual([action, before]);
    }
    await insert(smallPlan());
    expect(reportOf(excel).cell(0, 0).value).toBe("BÁO CÁO");
    excel.session.failures.length = 0;
    counted.session.failures.length = 0;
  });

  test("at every action of rewriting", async () => {
    const excel = await boot(bookOf({ "KT-XH": table }));
    const { written } = await insert(smallPlan());
    const sheet = reportOf(excel);
    sheet.setValue(1, 0, "Nhiệm vụ do người dùng viết: - gồm");
    sheet.setFormat({ row: 1, column: 0, rows: 1, columns: 3 }, { wrap: true, fontColor: "#FF0000" });
    excel.workbook.activeSheet = excel.workbook.sheets[0] ?? sheet;
    const before = stateOf(excel.workbook);
    excel.resetCost();
    await insert(smallPlan({ merges: [], rules: [] }), written.sheet, "{}");
    const actions = excel.cost.batches[1]?.actions ?? 0;
    const fresh = await boot(bookOf({ "KT-XH": table }));
    const first = await insert(smallPlan());
    const again = reportOf(fresh);
    again.setValue(1, 0, "Nhiệm vụ do người dùng viết: - gồm");
    again.setFormat({ row: 1, column: 0, rows: 1, columns: 3 }, { wrap: true, fontColor: "#FF0000" });
    fresh.workbook.activeSheet = fresh.workbook.sheets[0] ?? again;
    for (let action = 0; action < actions; action += STEP) {
      fresh.resetCost();
      fresh.faults.at(1, "AccessDenied", action);
      const remembered = { rules: smallPlan().rules, page: smallPlan().page };
      const report = await captured(first.written.sheet, remembered);
      const writing = { plan: smallPlan({ merges: [], rules: [] }), highlights: NO_HIGHLIGHTS, text: "{}" };
      await expect(report.write(writing)).rejects.toMatchObject({
        code: "AccessDenied",
      });
      expect([action, stateOf(fresh.workbook)]).toEqual([action, before]);
    }
  });

  test("a colleague's sheet of the same name, added at the same moment, is not taken away", async () => {
    const excel = await boot(bookOf({ "KT-XH": table }));
    const report = await captured(null);
    excel.workbook.addSheet("Báo cáo '23").setValue(0, 0, "của đồng nghiệp");
    const writing = { plan: smallPlan(), highlights: NO_HIGHLIGHTS, text: "{}" };
    await expect(report.write(writing)).rejects.toMatchObject({ code: "ItemAlreadyExists" });
    expect(reportOf(excel).cell(0, 0).value).toBe("của đồng nghiệp");
  });

  test("an empty sheet of the workbook that a colleague named so at the same moment is not taken away", async () => {
    const excel = await boot(bookOf({ "KT-XH": table, Trống: [[null]] }));
    const report = await captured(null);
    const empty = excel.workbook.sheet("Trống");
    if (empty !== null) empty.name = "Báo cáo '23";
    const writing = { plan: smallPlan(), highlights: NO_HIGHLIGHTS, text: "{}" };
    await expect(report.write(writing)).rejects.toMatchObject({ code: "ItemAlreadyExists" });
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(["KT-XH", "Báo cáo '23"]);
  });
});
