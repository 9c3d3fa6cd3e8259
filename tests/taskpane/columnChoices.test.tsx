/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";

import type { SampleCell, SampleSheet } from "../../host/workbooks/nganSon2023";
import type { Settings } from "../../src/settings/index";
import { actionsOver, viewOf } from "./fixtures";
import { showPane, violations } from "./showPane";

const sheet = (...rows: readonly (readonly SampleCell[])[]): SampleSheet => ({
  name: "Biểu 1",
  widths: [],
  merges: [],
  rows: rows.map((cells) => ({ kind: "indicator", cells })),
});

/** Nobody foresaw "Mức" and "Cuối kỳ": the share in the last column tells. */
const GUESSED = sheet(
  ["STT", "Chỉ tiêu", "ĐVT", "Mức", "Cuối kỳ", "Bổ sung", "So (%)"],
  [1, "Trồng rừng mới", "ha", 100, 120, 7, 120],
  [2, "Xây kho chứa", "kho", 10, 9, 2, 90],
  [3, "Sửa đường nội bộ", "km", 5, 5, 4, 100],
);

const CRITERIA = sheet(
  ["TT", "Tên tiêu chí", "Nội dung tiêu chí", "Mức đạt chuẩn", "Thực trạng"],
  [1, "Quy hoạch", "1.1. Có quy hoạch", "Đạt", "Đạt"],
  [null, null, "1.2. Có quy định quản lý", "Đạt", "Đạt"],
  [2, "Giao thông", "2.1. Tỷ lệ đường xã được nhựa hóa", "100%", "98%"],
);

/** The pane over a sheet read by the real rooms, its doubts open, and the choices made in it. */
async function doubtsOf(of: SampleSheet, language: "vi" | "en" = "vi") {
  const chosen: Settings[] = [];
  const choose = async (_: unknown, settings: Settings) => {
    chosen.push(settings);
    return viewOf([of], { settings });
  };
  const pane = await showPane(actionsOver(viewOf([of]), { choose }), { language, start: { tab: "issues" } });
  return { ...pane, chosen };
}

test("a guessed column has the others it could be, one click each, by name to those who hear it", async () => {
  const { user, chosen } = await doubtsOf(GUESSED);
  const doubt = within(screen.getByRole("article", { name: /đang hiểu cột D là kế hoạch/ }));
  const others = within(doubt.getByRole("group", { name: "Thực hiện: chọn cột" }));
  expect(others.getAllByRole("button").map((button) => button.textContent?.slice(0, 1))).toEqual(["F"]);
  await user.click(others.getByRole("button", { name: /Thực hiện là .*Bổ sung/ }));
  expect(Object.values(chosen[0]?.reading.columns ?? {})).toEqual([{ actual: 5 }]);
});

test.each(["vi", "en"] as const)(
  "the doubt about columns has no accessibility fault (%s)",
  async (language) => {
    await doubtsOf(GUESSED, language);
    expect(screen.getAllByRole("group").length).toBeGreaterThan(0);
    expect(await violations()).toEqual([]);
  },
);

test("a set of criteria is counted the other way by one click, and back", async () => {
  const { user, chosen } = await doubtsOf(CRITERIA);
  expect(screen.getByRole("article", { name: /đang đếm 2 tiêu chí, gồm 3 nội dung/ })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Đếm theo nội dung" }));
  expect(screen.getByRole("article", { name: /đang đếm từng nội dung/ })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Đếm theo tiêu chí" }));
  expect(chosen.map(({ reading }) => reading.countSubItems)).toEqual([true, false]);
  expect(await violations()).toEqual([]);
});
