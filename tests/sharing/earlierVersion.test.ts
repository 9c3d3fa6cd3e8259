/**
 * Workbooks written by 0.1.0 (tests/sharing/written-by-0.1.0, made by its own code before the rooms were rearranged): each opens with
 * its rulings, choices, words and marks, and can be written again without losing one. The .json beside says what 0.1.0 read from it.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { HostWorkbook, Sheet } from "../../host/workbook/model";
import { openWorkbook } from "../../host/workbook/workbook";
import { previewReport } from "../../src/actions/preview";
import { createActions, type View } from "../../src/actions";
import { boot, closeAll } from "../excel/books";

afterEach(closeAll);

const FOLDER = join(__dirname, "written-by-0.1.0");
const NAMES = readdirSync(FOLDER).flatMap((file) => /^(.+)\.xlsx$/.exec(file)?.[1] ?? []);
const TYPED = "- Giải ngân vốn còn chậm (gõ tay).";

interface AsRead {
  readonly tally: object;
  readonly settings: object;
  readonly report: object | null;
  readonly isHighlighted: boolean;
  readonly opensByItself: boolean;
  readonly lost: readonly string[];
  readonly assessments: readonly object[];
}

const expected = (name: string) => JSON.parse(readFileSync(join(FOLDER, `${name}.json`), "utf8")) as AsRead;

function opened(name: string): HostWorkbook {
  const book = openWorkbook(new Uint8Array(readFileSync(join(FOLDER, `${name}.xlsx`))));
  book.calculate(true);
  return book;
}

const actor = () => createActions(() => "2024-01-05T08:00:00.000Z");

function assessed(view: View) {
  return view.review.assessments.map(({ indicator, outcome, proposed, figures, ruling, rulingIsStale }) => ({
    id: indicator.id,
    outcome,
    proposed,
    figures,
    isRuled: ruling !== null,
    rulingIsStale,
  }));
}

function cellsOf(sheet: Sheet) {
  const used = sheet.usedBlock(true) ?? { row: 0, column: 0, rows: 0, columns: 0 };
  return Array.from({ length: used.rows }, (_, row) =>
    Array.from({ length: used.columns }, (__, column) => {
      const { value, formula } = sheet.cell(used.row + row, used.column + column);
      return formula ?? value;
    }),
  );
}

test("there are workbooks with and without a report, and of each form", () => {
  expect(NAMES.length).toBeGreaterThanOrEqual(5);
});

describe.each(NAMES)("%s of 0.1.0", (name) => {
  test("opens with every ruling, choice, verdict and mark", async () => {
    await boot(opened(name));
    const view = await actor().read();
    const was = expected(name);
    expect(view.settings).toMatchObject(was.settings);
    expect(view.review.tally).toMatchObject(was.tally);
    expect(assessed(view)).toEqual(was.assessments);
    expect(view).toMatchObject({
      isHighlighted: was.isHighlighted,
      opensByItself: was.opensByItself,
      lost: was.lost,
    });
    if (was.report === null) expect(view.report).toBeNull();
    else expect({ ...view.report, stale: previewReport(view).stale }).toMatchObject(was.report);
  });

  test("written again it keeps the words typed on the page and every cell of the user's sheets", async () => {
    const { workbook } = await boot(opened(name));
    const actions = actor();
    const view = await actions.read();
    const report = view.report?.sheet ?? null;
    const own = () => workbook.sheets.filter((sheet) => !/^Báo cáo/.test(sheet.name));
    const [before, count] = [own().map(cellsOf), workbook.sheets.length];
    const again = (await actions.createReport(view)).view;
    expect(own().map(cellsOf)).toEqual(before);
    expect(workbook.sheets).toHaveLength(report === null ? count + 1 : count);
    expect(assessed(again)).toEqual(expected(name).assessments);
    expect(again.report).toMatchObject(report === null ? {} : { sheet: report });
    expect(previewReport(again).stale).toBeNull();
    const page = cellsOf(workbook.sheet(again.report?.sheet ?? "") as Sheet).flat();
    const typed = page.filter((text) => String(text).includes(TYPED));
    expect(typed).toHaveLength(name === "nd30-rulings-words" ? 1 : 0);
  });

  test("its marks are found and taken away, nothing else", async () => {
    const { workbook } = await boot(opened(name));
    const actions = actor();
    const { view } = await actions.clearHighlights(await actions.read());
    expect(view.isHighlighted).toBe(false);
    const page = view.report?.sheet;
    const left = workbook.sheets.filter((sheet) => sheet.name !== page).flatMap(({ rules }) => rules);
    expect(left).toEqual([]);
  });
});

test("words typed beside a page of 0.1.0 in the look of our notes: the next paragraph where one may write, asked about elsewhere", async () => {
  const excel = await boot(opened("by-hand-report"));
  const actions = actor();
  const view = await actions.read();
  const page = excel.workbook.sheet(view.report?.sheet ?? "") as Sheet;
  const place = (text: string) => {
    const used = page.usedBlock(true) ?? { row: 0, column: 0, rows: 0, columns: 0 };
    for (let row = used.row; row < used.row + used.rows; row++)
      for (let column = 8; column < used.column + used.columns; column++)
        if (String(page.cell(row, column).value).startsWith(text)) return { row, column };
    throw new Error(`Nothing beside the page says ${text}`);
  };
  const hint = place("Viết tiếp ở đây");
  page.setValue(hint.row, hint.column, "Một ý gõ lên gợi ý.");
  const heading = place("Số còn thiếu");
  page.setValue(heading.row, heading.column, "Hỏi lại phòng Tài chính");
  excel.workbook.calculate(true);
  const refused = await actions.createReport(await actions.read()).then(
    () => null,
    (error: unknown) => error as { code: string; cells: string },
  );
  expect(refused?.code).toBe("TypedOver");
  expect(refused?.cells).toBe(`K${heading.row + 1}: Hỏi lại phòng Tài chính → –`);
  expect(page.cell(heading.row, heading.column).value).toBe("Hỏi lại phòng Tài chính");
  await actions.createReport(await actions.read(), refused?.cells ?? "");
  const words = cellsOf(page).map((line) => String(line[0]).trim());
  expect(words).toContain("Một ý gõ lên gợi ý.");
});
