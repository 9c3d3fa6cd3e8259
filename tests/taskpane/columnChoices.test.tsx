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
  const tryOut = (_: unknown, settings: Settings) => viewOf([of], { settings });
  const pane = await showPane(actionsOver(viewOf([of]), { choose, tryOut }), {
    language,
    start: { tab: "issues" },
  });
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

const ROWS = sheet(
  ["TT", "Chỉ tiêu", "ĐVT", "Kế hoạch", "Thực hiện"],
  [1, "Sản lượng chè", null, "100 tấn", "110 ha"],
  [2, "Tỷ lệ hộ dùng nước hợp vệ sinh", "%", 95, 96],
  [null, "Tỷ lệ hộ dùng nước sạch", "%", 60, 55],
  [3, "Tỷ lệ hộ có điện", "%", "95%", 0.96],
);

test("units that differ are compared by one click, with the headline it gives; it is said, and taken back", async () => {
  const { user, chosen } = await doubtsOf(ROWS);
  const doubt = within(screen.getByRole("article", { name: /khác đơn vị/ }));
  await user.click(doubt.getByRole("button", { name: /^So như đang ghi · 2\/3: Sản lượng chè/ }));
  expect(Object.values(chosen[0]?.reading.units ?? {})).toEqual([{ times: 1, from: "ha", to: "tấn" }]);
  expect(screen.queryByRole("article", { name: /khác đơn vị/ })).not.toBeInTheDocument();
  expect(screen.getByRole("article", { name: /được so như đang ghi/ })).toBeVisible();
  // For the eye in a card with the way back, and for the ear.
  expect(screen.getAllByText("Đã chọn “So như đang ghi” (Cách so): 2/3.")).toHaveLength(2);
  expect(await violations()).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Hoàn tác" }));
  expect(await screen.findByRole("article", { name: /khác đơn vị/ })).toBeVisible();
  expect(chosen[1]?.reading.units).toBeUndefined();
});

test("a ratio without its sign, and a line that may be a condition, are settled in their cards", async () => {
  const { user, chosen } = await doubtsOf(ROWS);
  const ratio = within(screen.getByRole("article", { name: /khoảng 100 lần/ }));
  await user.click(ratio.getByRole("button", { name: /^Thực hiện là tỷ số · 2\/3/ }));
  const line = within(screen.getByRole("article", { name: /hiểu là một phần/ }));
  expect(line.getByRole("button", { name: /^Là một phần · 2\/3/ })).toBeVisible();
  await user.click(line.getByRole("button", { name: /^Cũng phải đạt · 1\/3/ }));
  expect(Object.values(chosen[1]?.reading.lines ?? {})).toEqual(["condition"]);
  expect(screen.queryByRole("article", { name: /hiểu là (một phần|tiêu chí)/ })).not.toBeInTheDocument();
});

const DIRECTIONS_GUESSED = sheet(
  ["TT", "Chỉ tiêu", "ĐVT", "Kế hoạch", "Thực hiện"],
  [1, "Tỷ lệ hộ nghèo", "%", 10, 9],
  [2, "Tỷ lệ thất nghiệp", "%", 3, 2.5],
  [3, "Trồng rừng", "ha", 100, 120],
);

test("several guessed directions are each settled where they are told", async () => {
  const { user, chosen } = await doubtsOf(DIRECTIONS_GUESSED);
  const doubt = within(screen.getByRole("article", { name: /2 chỉ tiêu được đoán chiều/ }));
  const poor = within(doubt.getByRole("group", { name: "Tỷ lệ hộ nghèo" }));
  expect(poor.getByRole("button", { name: /Càng thấp càng tốt · 3\/3/ })).toBeVisible();
  await user.click(poor.getByRole("button", { name: /Càng cao càng tốt · 2\/3/ }));
  expect(chosen[0]?.judging.rulings.map(({ direction }) => direction)).toEqual(["higherIsBetter"]);
  expect(screen.getAllByText(/^Đã chọn “Càng cao càng tốt” \(Tỷ lệ hộ nghèo\): 2\/3\.$/)).toHaveLength(2);
});

test("a share that is right the other way round is said with both ways, one click each", async () => {
  const { user, chosen } = await doubtsOf(
    sheet(
      ["STT", "Chỉ tiêu KPI", "Đơn vị", "Mục tiêu", "Thực tế", "Tỷ lệ hoàn thành"],
      [1, "Hợp đồng ký lại", "hợp đồng", 80, 88, "110%"],
      [2, "Độ lệch kho", "mã hàng", 20, 25, "80%"],
      [3, "Lượt ghé quầy", "lượt", 1200, 900, "75%"],
    ),
  );
  const [doubt] = screen
    .getAllByRole("article")
    .filter((each) => /Bảng ghi đúng nếu chỉ tiêu này/.test(each.textContent ?? ""));
  if (doubt === undefined) throw new Error("no doubt about the share");
  const ways = within(doubt).getByRole("group", { name: "Chiều đánh giá" });
  await user.click(within(ways).getByRole("button", { name: /thấp/i }));
  expect(chosen.at(-1)?.judging.rulings).toMatchObject([{ direction: "lowerIsBetter", outcome: null }]);
  expect(document.body.textContent).not.toContain("Bảng ghi đúng nếu chỉ tiêu này");
});
