/** @jest-environment jsdom */
/** Sentences a person wrote over ours, in the pane: listed, gone to, and ours again with one press, through the real office.js. */
import "../../host/tests/textCoding";

import { cleanup, screen, within } from "@testing-library/react";

import { createActions } from "../../src/actions/index";
import { bookOf, boot, closeAll } from "../excel/books";
import { startPane } from "./showPane";

afterEach(async () => {
  cleanup();
  await new Promise((resolve) => setTimeout(resolve, 10));
  closeAll();
});

const BOOK = {
  "Biểu 01": [
    ["ỦY BAN NHÂN DÂN XÃ TÂY ĐÔ"],
    ["STT", "Chỉ tiêu", "Đơn vị tính", "Kế hoạch năm 2025", "Thực hiện năm 2025"],
    [1, "Trồng rừng mới", "ha", 100, 120],
    [2, "Diện tích lương thực", "ha", 100, 80],
  ],
};

const THEIRS = "Năm 2025, xã hoàn thành thắng lợi nhiều mục tiêu.";

test("a sentence of theirs is shown beside ours; one press writes ours again, and it can be taken back", async () => {
  const excel = await boot(bookOf(BOOK));
  const actions = createActions(() => "2025-12-18T08:00:00.000Z");
  await actions.createReport(await actions.read());
  const page = excel.workbook.sheet("Báo cáo 2025");
  if (page === null) throw new Error("no report");
  const row = Array.from({ length: 30 }, (_, at) => String(page.cell(at, 0).value)).findIndex((text) =>
    text.trim().startsWith("Năm 2025, xã"),
  );
  page.setValue(row, 0, THEIRS, true);
  excel.workbook.calculate(true);

  const { user } = startPane(actions);
  await user.click(await screen.findByRole("tab", { name: /^Báo cáo/ }));
  const card = await screen.findByRole("region", { name: "1 câu trong báo cáo là của anh/chị" });
  expect(within(card).getByText(`“${THEIRS}”`)).toBeVisible();
  expect(within(card).getByText(/^Câu tự lập: Năm 2025, xã Tây Đô .*01\/02 chỉ tiêu/)).toBeVisible();
  await user.click(within(card).getByRole("button", { name: new RegExp(`^Đến ô A${row + 1}`) }));
  await user.click(within(card).getByRole("button", { name: `Dùng lại câu tự lập ở ô A${row + 1}` }));
  await screen.findAllByText(/^Đã cập nhật báo cáo/);
  expect(page.cell(row, 0).formula).toContain("Năm 2025");
  expect(screen.queryByRole("region", { name: /câu trong báo cáo là của anh/ })).toBeNull();
  await user.click(screen.getByRole("button", { name: "Hoàn tác" }));
  expect(await screen.findByRole("region", { name: "1 câu trong báo cáo là của anh/chị" })).toBeVisible();
  expect(page.cell(row, 0).value).toBe(THEIRS);
});
