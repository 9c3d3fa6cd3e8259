/** @jest-environment jsdom */
/** The sheet of charts through pane, actions and the real office.js, drawn and not drawn. */
import "../../host/tests/textCoding";

import { cleanup, screen, within } from "@testing-library/react";

import { createActions } from "../../src/actions/index";
import { bookOf, boot, closeAll, type Lines } from "../excel/books";
import { showPane, violations } from "./showPane";

afterEach(async () => {
  cleanup();
  await new Promise((resolve) => setTimeout(resolve, 10));
  closeAll();
});

const TABLE: Lines = [
  ["TT", "Chỉ tiêu", "ĐVT", "Kế hoạch năm 2026", "Thực hiện năm 2026"],
  [1, "Thu ngân sách nhà nước", "triệu đồng", 9000, 9100],
  [2, "Sản lượng lương thực", "tấn", 5000, 4100],
];

async function pressed(refusing: boolean) {
  const book = bookOf({ Biểu: TABLE });
  const { session } = await boot(book);
  if (refusing) session.refusals.set("ChartCollection.add", "NotImplemented");
  const actions = createActions();
  await actions.createReport(await actions.read());
  const { user } = await showPane(actions, { start: { tab: "report" } });
  const card = await screen.findByRole("region", { name: "Biểu đồ" });
  await user.click(within(card).getByRole("button", { name: "Chèn trang Biểu đồ" }));
  return { book, user };
}

test("one click adds the sheet, says so, and is undone; axe finds nothing", async () => {
  const { book, user } = await pressed(false);
  expect((await screen.findAllByText("Đã chèn trang Biểu đồ.")).length).toBeGreaterThan(0);
  expect(book.sheet("Biểu đồ")?.charts).toHaveLength(2);
  expect(book.activeSheet.name).toBe("Biểu đồ");
  expect(await violations()).toEqual([]);
  const [undo] = await screen.findAllByRole("button", { name: /Hoàn tác/ });
  if (undo === undefined) throw new Error("nothing to undo");
  await user.click(undo);
  await screen.findAllByText(/Đã hoàn tác/);
  expect(book.sheet("Biểu đồ")).toBeNull();
  expect(book.sheets).toHaveLength(2);
});

test("an Excel that draws none is said to have drawn none", async () => {
  const { book } = await pressed(true);
  const said = await screen.findAllByText("Excel này không vẽ được biểu đồ: trang Biểu đồ chỉ có số liệu.");
  expect(said.length).toBeGreaterThan(0);
  expect(book.sheet("Biểu đồ")?.charts).toEqual([]);
});

test("chosen once it is kept with the workbook, and the report's button writes both; cells typed over are written over when told", async () => {
  const book = bookOf({ Biểu: TABLE });
  await boot(book);
  const actions = createActions();
  const { user } = await showPane(actions, { start: { tab: "report" } });
  await user.click(await screen.findByRole("tab", { name: /Báo cáo/ }));
  const card = () => screen.findByRole("region", { name: "Biểu đồ" });
  const wish = within(await card()).getByRole("checkbox", {
    name: "Lập, cập nhật báo cáo kèm trang Biểu đồ",
  });
  expect(wish).not.toBeChecked();
  await user.click(wish);
  await user.click(await screen.findByRole("button", { name: "Lập báo cáo" }));
  await within(await card()).findByRole("button", { name: "Cập nhật trang Biểu đồ" });
  expect(book.sheets.map(({ name }) => name)).toEqual(["Biểu", "Báo cáo 2026", "Biểu đồ"]);
  expect((await createActions().read()).settings.report.charts).toBe(true);
  const sheet = book.sheet("Biểu đồ");
  sheet?.setValue(0, 0, "HÌNH CHO LÃNH ĐẠO");
  await user.click(await screen.findByRole("button", { name: "Cập nhật" }));
  await within(await card()).findByText(
    "Trang Biểu đồ chưa cập nhật, vì có ô đã được gõ đè: A1: HÌNH CHO LÃNH ĐẠO.",
  );
  expect(await violations()).toEqual([]);
  await user.click(within(await card()).getByRole("button", { name: "Ghi lại các ô này" }));
  expect((await screen.findAllByText("Đã cập nhật trang Biểu đồ.")).length).toBeGreaterThan(0);
  expect(sheet?.cell(0, 0).value).toBe("BIỂU ĐỒ KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU");
  expect(within(await card()).queryByRole("status")).toBeNull();
});
