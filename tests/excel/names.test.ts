/** F4: names that are not ours are never touched, whatever a sheet lists among its own. */
import { dress } from "../../host/workbooks/dress";
import { nganSon2023 } from "../../host/workbooks/nganSon2023";
import { newWorkbook } from "../../host/workbook/workbook";
import { createActions } from "../../src/actions/index";
import { boot, closeAll } from "./books";

afterEach(closeAll);

const MINE = { name: "CuaToi", formula: "='Báo cáo 2023'!$H$1", visible: true, comment: "" };

test("a name the user gave on the report since it was written survives its being taken back", async () => {
  const excel = await boot(dress(newWorkbook(), nganSon2023));
  const actions = createActions();
  await actions.createReport(await actions.read());
  await actions.createReport(await actions.read());
  const report = excel.workbook.sheet("Báo cáo 2023");
  report?.setName(MINE);
  await actions.undo();
  expect(report?.names).toContainEqual(MINE);
});

test("a name the user pointed elsewhere since stays where it points", async () => {
  const excel = await boot(dress(newWorkbook(), nganSon2023));
  const actions = createActions();
  await actions.createReport(await actions.read());
  const report = excel.workbook.sheet("Báo cáo 2023");
  report?.setName(MINE);
  await actions.createReport(await actions.read());
  const moved = { ...MINE, formula: "='Báo cáo 2023'!$H$2" };
  report?.setName(moved);
  await actions.undo();
  expect(report?.names).toContainEqual(moved);
});

test("where a sheet lists the workbook's names and Excel's own too, a report is written, written again and taken back", async () => {
  const book = dress(newWorkbook(), nganSon2023);
  book.setName({ name: "TongThu", formula: "='KT-XH 2023'!$G$10", visible: true, comment: "" });
  const excel = await boot(book, { sheetNames: "all" });
  const actions = createActions();
  await actions.createReport(await actions.read());
  await actions.createReport(await actions.read());
  const since = { name: "MoiThem", formula: "='KT-XH 2023'!$G$11", visible: true, comment: "" };
  book.setName(since);
  const { names } = book;
  await actions.undo();
  expect(book.names).toEqual(names);
  expect(excel.workbook.sheet("Báo cáo 2023")?.names.length).toBeGreaterThan(0);
  await actions.undo();
  expect(book.names).toEqual(names);
});
