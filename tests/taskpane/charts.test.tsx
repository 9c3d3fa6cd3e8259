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
  const said = await screen.findAllByText(
    "Đã chèn trang Biểu đồ, nhưng Excel này không vẽ được biểu đồ: trang chỉ có số liệu.",
  );
  expect(said.length).toBeGreaterThan(0);
  expect(book.sheet("Biểu đồ")?.charts).toEqual([]);
});
