/** @jest-environment jsdom */
import { screen } from "@testing-library/react";

import { selfCheckWords as vi } from "../../src/text/vi/selfcheck";
import { selfCheckText } from "../../src/text/selfcheck";
import { actionsOver, CHECK, sampleView } from "./fixtures";
import { showPane } from "./showPane";

test("the check of this Excel is asked first, says what it found in plain words, and closes", async () => {
  const selfCheck = jest.fn(async () => CHECK);
  const { user } = await showPane(actionsOver(sampleView(), { selfCheck }));
  await user.click(await screen.findByRole("button", { name: "Việc khác" }));
  await user.click(screen.getByRole("menuitem", { name: "Kiểm tra Excel này…" }));
  expect(await screen.findByText(/thêm một trang tạm/)).toBeVisible();
  expect(selfCheck).not.toHaveBeenCalled();
  await user.click(screen.getByRole("button", { name: "Kiểm tra" }));
  expect(await screen.findByText("1 như mong đợi · 1 đã thích ứng · 0 khác")).toBeVisible();
  expect(screen.getByText("Dấu ngăn giữa các vùng")).toBeVisible();
  expect(screen.getByRole("button", { name: "Sao chép kết quả" })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Đóng" }));
  expect(screen.queryByText(vi.title)).toBeNull();
});

test("said no to, nothing is checked", async () => {
  const selfCheck = jest.fn(async () => CHECK);
  const { user } = await showPane(actionsOver(sampleView(), { selfCheck }));
  await user.click(await screen.findByRole("button", { name: "Việc khác" }));
  await user.click(screen.getByRole("menuitem", { name: "Kiểm tra Excel này…" }));
  await user.click(await screen.findByRole("button", { name: "Không kiểm tra" }));
  expect(screen.queryByText(/thêm một trang tạm/)).toBeNull();
  expect(selfCheck).not.toHaveBeenCalled();
});

test("the copied text names version, separators, every probe and its time", () => {
  const text = selfCheckText(CHECK, vi);
  expect(text).toContain("Phiên bản: 16.0.1");
  expect(text).toContain("Số 1234,5 hiện là: 1.234,5");
  expect(text).toContain("Đã thích ứng · Dấu ngăn giữa các vùng [listSeparator] (;) 3 ms");
  expect(text).toContain("Như mong đợi · Giữ chữ rất dài trong một ô [longText] (32766) 40 ms");
});
