/** What a person types over the report page: sentences are kept as their words, all else is asked about before it is written over. */
import { dress } from "../../host/workbooks/dress";
import { nganSon2023 } from "../../host/workbooks/nganSon2023";
import type { Sheet } from "../../host/workbook/model";
import { newWorkbook } from "../../host/workbook/workbook";
import { previewReport } from "../../src/actions/preview";
import { findOwnSentences } from "../../src/actions/ownSentences";
import { createActions, oneClick } from "../../src/actions/index";
import { indicatorWorkbook } from "../../bench/workbooks";
import { findOwnFormulas, formulaMark, formulaMarker } from "../../src/report/kept/formulaMark";
import { memoryIn } from "../../src/report/kept/memoryIn";
import { boot, closeAll, stateOf } from "./books";

afterEach(closeAll);

const HEADLINE = "Năm 2023, huyện Ngân Sơn đã thực hiện đạt và vượt 26/34";
const THEIRS = "Năm 2023, huyện Ngân Sơn hoàn thành thắng lợi hầu hết các mục tiêu.";

async function written() {
  const excel = await boot(dress(newWorkbook(), nganSon2023));
  const actions = createActions(() => "2023-12-18T08:00:00.000Z");
  const { view } = await oneClick(actions);
  const page = excel.workbook.activeSheet;
  const type = (row: number, column: number, value: string | number) => {
    page.setValue(row, column, value);
    excel.workbook.calculate(true);
  };
  const update = async () => actions.createReport(await actions.read());
  return { excel, actions, view, page, type, update };
}

function rowsOf(page: Sheet): readonly string[] {
  const used = page.usedBlock(true);
  return Array.from({ length: (used?.row ?? 0) + (used?.rows ?? 0) }, (_, row) =>
    String(page.cell(row, 0).value),
  );
}

const rowOf = (page: Sheet, begin: string): number =>
  rowsOf(page).findIndex((text) => text.trim().startsWith(begin));

/** The place of a cell of the appendix: its row by the words beside it, from below. */
function appendixRow(page: Sheet, name: string): number {
  const names = rowsOf(page).map((_, row) => String(page.cell(row, 1).value));
  return names.lastIndexOf(name);
}

const [ACTUAL, VERDICT, HINT] = [4, 6, 9];
const CATTLE = "Tổng đàn trâu, bò";

test("a sentence of theirs stays, in the copies too, until they empty the cell", async () => {
  const { excel, actions, page, type, update } = await written();
  const row = rowOf(page, HEADLINE);
  type(row, 0, THEIRS);
  const { view } = await update();
  expect(rowOf(page, THEIRS)).toBe(row);
  expect(rowOf(page, HEADLINE)).toBe(-1);
  expect((await actions.wordCopy(view)).plain).toContain(THEIRS);
  expect((await actions.wordCopy(view)).plain).not.toContain(HEADLINE);
  // Once more, and after the figures moved on: a constant of theirs, neither a formula nor asked about.
  excel.workbook.sheets[0]?.setValue(10, 5, 1);
  await update();
  expect(page.cell(rowOf(page, THEIRS), 0).formula).toBeNull();
  type(rowOf(page, THEIRS), 0, "");
  await update();
  expect(rowOf(page, THEIRS)).toBe(-1);
  expect(page.cell(row, 0).formula).not.toBeNull();
});

test("what they typed is in the pane and in the Word copy before the page is written again", async () => {
  const { actions, page, type } = await written();
  type(rowOf(page, HEADLINE), 0, THEIRS);
  const view = await actions.read();
  expect(previewReport(view).narrative.headline).toBe(THEIRS);
  const { plain } = await actions.wordCopy(view);
  expect(plain).toContain(THEIRS);
  expect(plain).not.toContain(HEADLINE);
});

test("a heading and a sentence without figures are kept alike", async () => {
  const { page, type, update } = await written();
  const heading = rowOf(page, "II- ");
  const closing = rowOf(page, "Trên đây là");
  type(heading, 0, "II. CHỈ TIÊU CÒN THẤP");
  type(closing, 0, "Kính trình Ban Thường vụ xem xét.");
  await update();
  expect(rowOf(page, "II. CHỈ TIÊU CÒN THẤP")).toBe(heading);
  expect(rowOf(page, "Kính trình Ban Thường vụ xem xét.")).toBe(closing);
});

test("pasted as values the page is ours, and has its formulas again", async () => {
  const { excel, page, update } = await written();
  const fresh = stateOf(excel.workbook);
  const used = page.usedBlock(true);
  for (let row = 0; row < (used?.row ?? 0) + (used?.rows ?? 0); row++) {
    for (let column = 0; column < 8; column++) {
      const { value, formula } = page.cell(row, column);
      if (formula !== null && value !== null) page.setValue(row, column, value, typeof value === "string");
    }
  }
  await update();
  expect(stateOf(excel.workbook)).toEqual(fresh);
});

test("pasted as values with what stands beside it, nothing of it is taken for typing", async () => {
  const { page, update } = await written();
  const used = page.usedBlock(true);
  for (let row = 0; row < (used?.row ?? 0) + (used?.rows ?? 0); row++) {
    for (let column = 0; column < (used?.column ?? 0) + (used?.columns ?? 0); column++) {
      const { value, formula } = page.cell(row, column);
      if (formula !== null && value !== null) page.setValue(row, column, value, typeof value === "string");
    }
  }
  await expect(update()).resolves.toMatchObject({ skipped: [] });
});

test("a sentence frozen with old figures is asked about, not taken for their words", async () => {
  const { page, type, update } = await written();
  const row = rowOf(page, HEADLINE);
  type(row, 0, String(page.cell(row, 0).value).replace("26/34", "27/34"));
  await expect(update()).rejects.toMatchObject({
    code: "TypedOver",
    cells: expect.stringMatching(new RegExp(`^A${row + 1}: Năm 2023.* → Năm 2023`)) as string,
  });
});

test("a figure or a verdict typed over is named with ours, and nothing is written until they give it up", async () => {
  const { excel, actions, page, type, update } = await written();
  const row = appendixRow(page, CATTLE);
  expect(row).toBeGreaterThan(0);
  const [actual, verdict] = [ACTUAL, VERDICT].map((column) => page.cell(row, column));
  type(row, VERDICT, "Đạt");
  type(row, ACTUAL, 99);
  const typed = stateOf(excel.workbook);
  const refusal = await update().then(
    () => null,
    (error: unknown) => error as { code: string; cells: string },
  );
  expect(refusal?.code).toBe("TypedOver");
  expect(refusal?.cells).toMatch(new RegExp(`^E${row + 1}: 99 → [\\d.,]+; G${row + 1}: Đạt → Không đạt$`));
  expect(stateOf(excel.workbook)).toEqual(typed);
  // Given up: other cells than those they saw are asked about again.
  const view = await actions.read();
  await expect(actions.createReport(view, `${refusal?.cells ?? ""} `)).rejects.toMatchObject({
    code: "TypedOver",
  });
  await actions.createReport(view, refusal?.cells);
  expect([ACTUAL, VERDICT].map((column) => page.cell(row, column))).toEqual([actual, verdict]);
  await actions.undo();
  expect(page.cell(row, ACTUAL).value).toBe(99);
  expect(page.cell(row, VERDICT).value).toBe("Đạt");
});

test("counts, words in tables, lines of the heading and rows put in are not lost in silence", async () => {
  const { page, type, update } = await written();
  const total = rowsOf(page).findIndex((_, row) => /^Tổng/i.test(String(page.cell(row, 1).value)));
  const note = appendixRow(page, CATTLE);
  const title = rowOf(page, "BÁO CÁO");
  const cases: readonly (readonly [number, number, string | number])[] = [
    [total, 2, 35],
    [note, 7, "hỏi lại"],
    [title, 0, "BÁO CÁO NHANH"],
  ];
  for (const [row, column, value] of cases) {
    const { value: before, formula } = page.cell(row, column);
    type(row, column, value);
    await expect(update()).rejects.toMatchObject({
      code: "TypedOver",
      cells: expect.stringContaining(`${"ABCDEFGH"[column] ?? ""}${row + 1}: ${value} → `) as string,
    });
    if (formula !== null) page.setFormula(row, column, formula);
    else page.setValue(row, column, before ?? "", true);
  }
  await expect(update()).resolves.toMatchObject({ skipped: [] });
});

test("found again where rows were put in above and below", async () => {
  const { excel, page, update } = await written();
  const at = rowOf(page, "III- ") + 4;
  page.insertRows(at, 2);
  page.setValue(at, 0, "- Câu của tôi.", true);
  excel.workbook.calculate(true);
  const closing = rowOf(page, "Trên đây là");
  expect(closing).toBeGreaterThan(0);
  page.setValue(closing, 0, "Kính trình.", true);
  const row = appendixRow(page, CATTLE);
  page.setValue(row, ACTUAL, 99);
  await expect(update()).rejects.toMatchObject({
    code: "TypedOver",
    cells: expect.stringMatching(`^E${row + 1}: 99`) as string,
  });
  page.setValue(row, ACTUAL, "");
  await update();
  // Between two sentences a line has no place of its own on the new page.
  const between = rowOf(page, "Kính trình.");
  page.insertRows(between, 1);
  page.setValue(between, 0, "Câu chen vào.", true);
  await expect(update()).rejects.toMatchObject({
    code: "TypedOver",
    cells: `A${between + 1}: Câu chen vào. → –`,
  });
  page.setValue(between, 0, "");
  await update();
  expect(rowOf(page, "- Câu của tôi.")).toBeGreaterThan(0);
  expect(rowOf(page, "Kính trình.")).toBeGreaterThan(0);
});

test("a formula of a person's own is named as it stands, and gone only when they give it up; moved rows and other spellings are no hand of theirs", async () => {
  const { excel, actions, page, update } = await written();
  const headline = rowOf(page, HEADLINE);
  const row = appendixRow(page, CATTLE);
  const ours = [page.cell(headline, 0).formula, page.cell(row, ACTUAL).formula];
  page.setFormula(headline, 0, '="Huyện ta đạt "&26&" chỉ tiêu"');
  page.setFormula(row, ACTUAL, "=99+1");
  excel.workbook.calculate(true);
  const mine = stateOf(excel.workbook);
  const cells = await update().then(
    () => "",
    (error: unknown) => (error as { cells: string }).cells,
  );
  expect(cells).toContain(`A${headline + 1}: ="Huyện ta đạt "&26&" chỉ tiêu" → Năm 2023`);
  expect(cells).toContain(`E${row + 1}: =99+1 → `);
  expect(stateOf(excel.workbook)).toEqual(mine);
  await actions.createReport(await actions.read(), cells);
  expect([page.cell(headline, 0).formula, page.cell(row, ACTUAL).formula]).toEqual(ours);
  await actions.undo();
  expect(page.cell(row, ACTUAL).formula).toBe("=99+1");
});

test("rows put in above the source and the page, a sheet renamed, Excel's own spelling: every formula is still known for ours", async () => {
  const { excel, page } = await written();
  const formulasNow = (): readonly string[] =>
    rowsOf(page).flatMap((_, row) =>
      Array.from({ length: 8 }, (__, column) => page.cell(row, column).formula ?? "").filter(
        (formula) => formula !== "",
      ),
    );
  const written0 = new Set(formulasNow().map(formulaMark));
  expect(written0.size).toBeGreaterThan(20);
  const [source] = excel.workbook.sheets;
  source?.insertRows(2, 3);
  page.insertRows(0, 1);
  if (source !== undefined) source.name = "Số liệu gốc";
  const moved = formulasNow();
  expect(moved.join()).toContain("'Số liệu gốc'!");
  expect(moved.filter((formula) => !written0.has(formulaMark(formula)))).toEqual([]);
  const spelt = moved.map((formula) =>
    formula.replaceAll("IF(", "if( ").replaceAll("ROUND(", "_xlfn.ROUND("),
  );
  expect(spelt.filter((formula) => !written0.has(formulaMark(formula)))).toEqual([]);
});

test("on a page of more than 3,000 formulas too: they have few marks, whatever the names their rows must still have", async () => {
  const excel = await boot(indicatorWorkbook(560));
  const actions = createActions(() => "2025-12-18T08:00:00.000Z");
  await actions.createReport(await actions.read());
  const page = excel.workbook.activeSheet;
  const cells = rowsOf(page).flatMap((_, row) =>
    Array.from({ length: 12 }, (__, column) => ({ row, column, ...page.cell(row, column) })),
  );
  const formulas = cells.flatMap(({ formula }) => formula ?? []);
  const memory = cells.flatMap(({ value }) => memoryIn(String(value)) ?? [])[0];
  const marks = memory?.marks.g ?? [];
  expect(formulas.length).toBeGreaterThan(3000);
  expect(marks.length).toBeGreaterThan(20);
  expect(marks.length).toBeLessThan(60);
  const markOf = formulaMarker();
  expect(formulas.filter((formula) => !marks.includes(markOf(formula)))).toEqual([]);
  const row = appendixRow(page, "Thu ngân sách nhà nước số 12");
  page.setFormula(row, ACTUAL, "=99+1");
  excel.workbook.calculate(true);
  const refused = await actions.createReport(await actions.read()).then(
    () => "",
    (error: unknown) => (error as { cells: string }).cells,
  );
  expect(refused).toMatch(new RegExp(`^E${row + 1}: =99\\+1 → [^;]+$`));
}, 60_000);

test("a formula is known by the mark of an older page, and by one in which only the name it must still have is another", () => {
  const ours = '=IF(OR(S!B5<>"Trồng rừng",$G$84="Không đạt"),1,0)';
  const others = Array.from({ length: 9 }, (_, row) => ({ row, column: 1, formula: ours }));
  const own = (formula: string, marks: readonly string[]) =>
    [...findOwnFormulas([...others, { row: 9, column: 1, formula }], marks)].length > 0;
  const [older, now] = [[formulaMark(ours)], [formulaMarker()(ours)]];
  expect(own(ours, older)).toBe(false);
  expect(own('=IF(OR(S!B6<>"Đàn ""bò""",$G$85="Không đạt"),1,0)', now)).toBe(false);
  expect(own('=IF(OR(S!B5<>"Trồng rừng",$G$84="Đạt"),1,0)', now)).toBe(true);
  expect(own('=IF(OR(S!B5<>"Trồng rừng",$H$84="Không đạt"),1,0)', now)).toBe(true);
});

test("where a fifth of the formulas are otherwise it is the program that spells them so; one without its cells is ours", () => {
  const marks = ["=A1+B1", "=SUM(C1:C9)"].map(formulaMark);
  const page = (formulas: readonly string[]) => formulas.map((formula, row) => ({ row, column: 0, formula }));
  const ours = Array.from({ length: 9 }, (_, row) => `=$A${row + 5}+B${row + 7}`);
  expect([...findOwnFormulas(page([...ours, "=A1-B1"]), marks)]).toEqual(["9:0"]);
  expect([...findOwnFormulas(page([...ours, "=A1+#REF!"]), marks)]).toEqual([]);
  expect([...findOwnFormulas(page(["=A1+B1", "=A1*1"]), marks)]).toEqual([]);
  expect([...findOwnFormulas(page([...ours, "=A1-B1"]), undefined)]).toEqual([]);
});

test("words typed over a hint beside the page are theirs: the next paragraph where one may write, asked about elsewhere", async () => {
  const { page, update } = await written();
  const hints = rowsOf(page).flatMap((_, row) => {
    const { value } = page.cell(row, HINT);
    return String(value).startsWith("Viết tiếp ở đây") ? [row] : [];
  });
  expect(hints).toHaveLength(2);
  hints.forEach((row, at) => page.setValue(row, HINT, `Ý thứ ${at + 1} của tôi`, true));
  await update();
  for (const text of ["Ý thứ 1 của tôi", "Ý thứ 2 của tôi"])
    expect(rowsOf(page).filter((line) => line.includes(text))).toHaveLength(1);
  expect(rowsOf(page).findIndex((line) => line.includes("Ý thứ 1"))).toBeLessThan(rowOf(page, "IV- "));
  // Written again nothing is doubled; the hint stands there again.
  await update();
  expect(rowsOf(page).filter((line) => line.includes("Ý thứ 1 của tôi"))).toHaveLength(1);
  expect(rowsOf(page).some((_, row) => String(page.cell(row, HINT).value).startsWith("Viết tiếp"))).toBe(
    true,
  );
  const first = rowsOf(page).findIndex((_, row) => String(page.cell(row, HINT).value).startsWith("↓"));
  page.setValue(first, HINT, "thu hút 03 dự án", true);
  await expect(update()).rejects.toMatchObject({
    code: "TypedOver",
    cells: `J${first + 1}: thu hút 03 dự án → –`,
  });
});

test("their sentences are listed beside ours, and ours comes again for exactly the one they name", async () => {
  const { excel, actions, page, type, update } = await written();
  const headline = rowOf(page, HEADLINE);
  const closing = rowOf(page, "Trên đây là");
  type(headline, 0, THEIRS);
  type(closing, 0, "Kính trình.");
  const before = await actions.read();
  const [first, last] = findOwnSentences(before);
  expect([first, last]).toMatchObject([
    { id: "headline", row: headline, theirs: THEIRS, ours: expect.stringContaining("26/34") as string },
    { row: closing, theirs: "Kính trình.", ours: expect.stringMatching(/^Trên đây là/) as string },
  ]);
  await update();
  // Figures moved on: what ours would say moves with them.
  excel.workbook.sheets[0]?.setValue(10, 5, 1);
  excel.workbook.calculate(true);
  expect(findOwnSentences(await actions.read()).map(({ id }) => id)).toEqual([first?.id, last?.id]);
  const mine = rowsOf(page);
  const seen = await actions.read();
  excel.resetCost();
  const { view } = await actions.createReport(seen, null, ["headline"]);
  expect(excel.cost.roundTrips).toBeLessThanOrEqual(3);
  expect(page.cell(headline, 0).formula).toContain("Năm 2023");
  expect(findOwnSentences(view).map(({ theirs }) => theirs)).toEqual(["Kính trình."]);
  await actions.undo();
  expect(rowsOf(page)).toEqual(mine);
});
