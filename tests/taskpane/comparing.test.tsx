/** @jest-environment jsdom */
/** Comparing through pane, actions and the real office.js: with the last report, with a chosen file, and with one that cannot be read. */
import "../../host/tests/textCoding";

import { cleanup, screen, waitFor, within } from "@testing-library/react";

import { createActions } from "../../src/actions/index";
import { bookOf, boot, closeAll, type Lines } from "../excel/books";
import { showPane, violations } from "./showPane";

afterEach(async () => {
  cleanup();
  await new Promise((resolve) => setTimeout(resolve, 10));
  closeAll();
});

const table = (period: string, ...figures: readonly (number | string)[]): Lines => [
  ["TT", "Chỉ tiêu", "ĐVT", "Kế hoạch năm 2026", `${period} năm 2026`],
  [1, "Thu ngân sách nhà nước", "triệu đồng", 9000, figures[0] ?? ""],
  [2, "Sản lượng lương thực", "tấn", figures[1] ?? "", 5100],
  [3, "Tỷ lệ hộ dùng nước sạch", "%", 95, 95.4],
];

const REGION = "So sánh hai lần số liệu";

test("the last report: sentence, counts, parts; as a sheet, and undone; axe finds nothing", async () => {
  const book = bookOf({ Biểu: table("Thực hiện", 9100, 5200) });
  await boot(book);
  const actions = createActions();
  await actions.createReport(await actions.read());
  book.sheets[0]?.setValue(1, 4, 8900);
  book.sheets[0]?.setValue(2, 3, 5000);
  const { user } = await showPane(actions, { start: { tab: "report" } });
  const card = await screen.findByRole("region", { name: REGION });
  await user.click(within(card).getByRole("button", { name: "So sánh" }));
  const sentence = await within(card).findByRole("heading", { level: 3 });
  expect(sentence).toHaveTextContent(
    "Nay: 2/3 (trước 2/3); 02 chỉ tiêu đổi đánh giá: Thu ngân sách nhà nước (vượt → không đạt); Sản lượng lương thực (không đạt → vượt).",
  );
  expect(sentence).toHaveFocus();
  expect(card).toHaveTextContent("Đạt và vượt: 2 + 1 (nay đạt) - 1 (nay không đạt) = 2.");
  expect([...card.querySelectorAll("summary")].map((each) => each.textContent)).toEqual([
    "Kế hoạch đã điều chỉnh (1)",
    "Đổi đánh giá (1)",
    "Không đổi (1)",
  ]);
  expect(card).toHaveTextContent("Kế hoạch đã điều chỉnh: 5200 → 5000");
  expect(card).toHaveTextContent("trước 9100, nay 8900 triệu đồng; chênh -200");
  expect(await violations()).toEqual([]);
  await user.click(within(card).getByRole("button", { name: "Chèn trang So sánh" }));
  await waitFor(() => expect(book.sheets.map(({ name }) => name)).toContain("So sánh"));
  await actions.undo();
  expect(book.sheets.map(({ name }) => name)).not.toContain("So sánh");
});

test("a chosen file is before, read as it lies; one that is no workbook is answered in words, and nothing is written", async () => {
  const other = bookOf({ Biểu: table("Ước thực hiện", 9100, 5200) });
  const bytes = await other.save();
  const book = bookOf({ Biểu: table("Thực hiện", 8900, 5200) });
  const { cost } = await boot(book);
  const { user } = await showPane(createActions());
  // A workbook met for the first time opens on its tables.
  await user.click(await screen.findByRole("tab", { name: "Báo cáo" }));
  const card = await screen.findByRole("region", { name: REGION });
  // There is nothing else to compare with.
  expect(within(card).getByRole("combobox")).toHaveTextContent(/^Một tệp khác…$/);
  const chooser = within(card).getByLabelText("Chọn tệp bảng tính để so sánh");
  const give = async (name: string, content: Uint8Array) => {
    const file = new File([content as BlobPart], name);
    file.arrayBuffer = async () => content.slice().buffer as ArrayBuffer;
    await user.upload(chooser, file);
  };
  await give("biểu tháng 12.xlsx", bytes);
  expect(await within(card).findByRole("heading", { level: 3 })).toHaveTextContent(
    "Số chính thức: 1/3 (ước 2/3); 01 chỉ tiêu đổi đánh giá: Thu ngân sách nhà nước (vượt → không đạt).",
  );
  await give("thư.xlsx", new Uint8Array([1, 2, 3]));
  await waitFor(() => expect(card).toHaveTextContent(/thư\.xlsx: không phải sổ \.xlsx/));
  expect(within(card).queryByRole("heading", { level: 3 })).toBeNull();
  expect(book.sheets.map(({ name }) => name)).toEqual(["Biểu"]);
  expect(cost.batches.flatMap(({ error }) => error ?? [])).toEqual([]);
});

test("in English", async () => {
  const book = bookOf({ Biểu: table("Thực hiện", 9100, 5200) });
  await boot(book);
  const actions = createActions();
  await actions.createReport(await actions.read());
  const { user } = await showPane(actions, { language: "en", start: { tab: "report" } });
  const card = await screen.findByRole("region", { name: "Compare two states of the figures" });
  await user.click(within(card).getByRole("button", { name: "Compare" }));
  expect(await within(card).findByRole("heading", { level: 3 })).toHaveTextContent(
    "Now: 2/3 (before 2/3); no verdict changed.",
  );
  expect(card).toHaveTextContent("Both sides are the same: nothing changed.");
});
