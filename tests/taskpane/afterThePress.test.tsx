/** @jest-environment jsdom */
/** What a newcomer meets after each press: it is said where it is seen, the way back stands beside it, and what is old looks old. */
import { act, screen, waitFor, within } from "@testing-library/react";

import { partYearSamples } from "../../host/workbooks/partYearSamples";
import type { SampleSheet } from "../../host/workbooks/nganSon2023";
import { previewReport } from "../../src/actions/preview";
import { actionsOver, guessedView, refusal, sampleView, staleView, viewOf, written } from "./fixtures";
import { fill, showPane } from "./showPane";

const COWS = "Tổng đàn trâu, bò";
const SIX = (partYearSamples["xa-binh-minh-6-thang-2026.xlsx"] ?? []) as unknown as readonly SampleSheet[];
const reported = () => sampleView({ report: written, isHighlighted: true, canUndo: true });

/** Actions whose workbook a test can edit. */
function editable(view = reported()) {
  let edit: (cells: number) => void = () => undefined;
  const actions = actionsOver(view, {
    watch: async (changed) => {
      edit = changed;
      return () => undefined;
    },
  });
  return { actions, edit: () => act(() => edit(1)) };
}

test("left out: its row says so with the reason, the top line what it came to and the way back", async () => {
  const { user } = await showPane(actionsOver(sampleView()));
  await user.click(screen.getByRole("button", { name: `Chi tiết: ${COWS}` }));
  const form = within(await screen.findByRole("form", { name: `Đánh giá lại: ${COWS}` }));
  await user.click(form.getByRole("checkbox", { name: "Không tính vào tổng 34 chỉ tiêu" }));
  fill(form.getByRole("textbox", { name: "Lý do" }), "huyện giao bổ sung");
  await user.click(form.getByRole("button", { name: "Lưu đánh giá" }));
  const line = within(screen.getByRole("banner"));
  expect(await line.findByText("Đã lưu đánh giá: 26/33 chỉ tiêu đạt và vượt.")).toBeVisible();
  const row = within(screen.getByRole("article", { name: COWS }));
  expect(row.getByText("Không tính vào tổng: huyện giao bổ sung")).toBeVisible();
  expect(row.queryByText(/Đã đánh giá lại/)).not.toBeInTheDocument();
  await user.click(await line.findByRole("button", { name: "Hoàn tác" }));
  await waitFor(() => expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("26 trên 34"));
  expect(screen.queryByText(/^Không tính vào tổng/)).not.toBeInTheDocument();
  expect(line.queryByRole("button", { name: "Hoàn tác" })).not.toBeInTheDocument();
  await waitFor(() => expect(document.body).not.toHaveFocus());
});

test("a report that fits leaves nothing in colour to press; edited, one thing to do and nothing of before", async () => {
  const { actions, edit } = editable();
  const { user } = await showPane(actions, { start: { tab: "report" } });
  const update = () => screen.getByRole("button", { name: "Cập nhật" });
  await screen.findByRole("region", { name: "Trước khi in, ký" });
  const calm = update().className;
  await user.click(update());
  expect(await screen.findByText("Đã cập nhật báo cáo.")).toBeVisible();
  edit();
  expect(screen.queryByText("Đã cập nhật báo cáo.")).not.toBeInTheDocument();
  expect(update().className).not.toBe(calm);
});

test("what the other choice would come to is not said of figures that are old", async () => {
  const { actions, edit } = editable(guessedView({ report: written }));
  await showPane(actions, { start: { tab: "issues" } });
  const lower = () =>
    screen.getAllByRole("button", { name: /^Càng thấp càng tốt/ }).map((one) => one.textContent);
  await screen.findAllByRole("button", { name: /^Càng thấp càng tốt/ });
  expect(lower()[0]).toMatch(/^Càng thấp càng tốt · \d+\/34$/);
  edit();
  expect(lower()[0]).toBe("Càng thấp càng tốt");
});

test("an opening sentence that still holds is not shown as a change of itself", async () => {
  const same = staleView(sampleView({ canUndo: true }), previewReport(sampleView()).narrative.headline);
  await showPane(actionsOver(same), { start: { tab: "report" } });
  const card = within(await screen.findByRole("region", { name: "Báo cáo chưa khớp số liệu mới" }));
  expect(card.getByText("Câu mở đầu vẫn đúng; phần khác của báo cáo đã khác.")).toBeVisible();
  expect(card.queryByText(/→/)).not.toBeInTheDocument();
});

test("what is gone is read anew: the bar offers that, not the same once more", async () => {
  const read = jest.fn(async () => sampleView());
  const select = jest.fn(() => Promise.reject(refusal("ItemNotFound")));
  const { user } = await showPane(actionsOver(sampleView(), { read, select }));
  await user.click(screen.getAllByRole("button", { name: /^Đến ô/ })[0] ?? document.body);
  const bar = within(await screen.findByRole("group", { name: "Chưa đến được ô" }));
  expect(bar.queryByRole("button", { name: "Thử lại" })).not.toBeInTheDocument();
  await user.click(bar.getByRole("button", { name: "Đọc lại" }));
  await waitFor(() => expect(screen.queryByText("Chưa đến được ô")).not.toBeInTheDocument());
  expect(read).toHaveBeenCalledTimes(2);
  expect(select).toHaveBeenCalledTimes(1);
});

test("while the year runs nothing is called missed: after the press, and before signing", async () => {
  const { user } = await showPane(actionsOver(viewOf(SIX)));
  await user.click(screen.getByRole("button", { name: "Lập báo cáo" }));
  expect(await screen.findByText(/^Đã đánh dấu 3 dòng chậm tiến độ, vượt hạn mức\./)).toBeVisible();
  const strip = within(await screen.findByRole("region", { name: "Trước khi in, ký" }));
  expect(strip.getByText(/^Đã ghi lý do cho 0\/3 chỉ tiêu chậm tiến độ, vượt hạn mức/)).toBeVisible();
  expect(screen.getByRole("main").textContent).not.toMatch(/không đạt/i);
});
