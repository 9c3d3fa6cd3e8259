/** The ribbon's buttons through the real office.js: done in silence, refused in words, and the event always completed. */
import type { BootedExcel } from "../../host/office/bootExcel";
import { bookOf, boot, closeAll } from "../excel/books";

afterEach(() => {
  closeAll();
  Reflect.deleteProperty(globalThis, "window");
});

const TABLE = [
  ["TT", "Chỉ tiêu", "ĐVT", "Kế hoạch năm 2025", "Thực hiện năm 2025"],
  [1, "Trồng rừng", "ha", 40, 30],
] as const;

/** The commands' page over this workbook, and the addresses of the dialogs it asks for, which do not open. */
async function ribbon(lines: readonly (readonly (string | number)[])[]) {
  const excel = await boot(bookOf({ "Kinh tế": lines }));
  Object.assign(globalThis, { window: { location: { href: "https://chi-tieu.test/commands.html" } } });
  const asked: URL[] = [];
  const displayDialogAsync = (address: string, _: unknown, answer: (result: unknown) => void) => {
    asked.push(new URL(address));
    answer({ status: Office.AsyncResultStatus.Failed });
  };
  const context = Object.create(Office.context, { ui: { value: { displayDialogAsync } } }) as unknown;
  Object.assign(globalThis, { Office: Object.create(Office, { context: { value: context } }) as unknown });
  await jest.isolateModulesAsync(async () => void (await import("../../src/commands/index")));
  return { excel, asked };
}

const rules = ({ workbook }: BootedExcel) => workbook.sheets[0]?.rules.length ?? 0;

test("each does its work, says nothing and completes", async () => {
  const { excel, asked } = await ribbon(TABLE);
  await excel.invokeCommand("ChiTieu.highlight");
  expect(rules(excel)).toBeGreaterThan(0);
  await excel.invokeCommand("ChiTieu.clearHighlights");
  expect(rules(excel)).toBe(0);
  await excel.invokeCommand("ChiTieu.createReport");
  expect(excel.workbook.sheet("Báo cáo 2025")).not.toBeNull();
  expect(asked).toEqual([]);
});

test.each(["createReport", "highlight", "clearHighlights"])(
  "%s refused: the dialog is asked for, and the event is completed though it does not open; the next try works",
  async (command) => {
    const { excel, asked } = await ribbon(TABLE);
    excel.faults.next("InvalidOperationInCellEditMode");
    await excel.invokeCommand(`ChiTieu.${command}`);
    expect(asked.map(({ pathname, search }) => [pathname, search])).toEqual([
      ["/dialog.html", expect.stringContaining("InvalidOperationInCellEditMode")],
    ]);
    await excel.invokeCommand(`ChiTieu.${command}`);
    expect(asked).toHaveLength(1);
  },
);

test("without a table it says so and completes; nothing is written", async () => {
  const { excel, asked } = await ribbon([["Danh bạ"], ["Nông A"]]);
  await excel.invokeCommand("ChiTieu.createReport");
  expect(asked.map(({ search }) => search)).toEqual([expect.stringContaining("NothingFound")]);
  expect(excel.workbook.sheets).toHaveLength(1);
});
