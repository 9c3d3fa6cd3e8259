/** @jest-environment jsdom */
import { VERSION } from "../../src/actions/version";
import { screen, within } from "@testing-library/react";

import { nganSon2023 } from "../../host/workbooks/nganSon2023";
import { actionsOver, DOUBTS, emptyView, sampleView, viewOf } from "./fixtures";
import { fill, showPane, violations } from "./showPane";
import { states } from "./states";

describe("states without any accessibility fault axe can find", () => {
  test.each([
    ["first-run", "vi"],
    ["result", "vi"],
    ["result", "en"],
    ["issues", "vi"],
    ["issues", "en"],
    ["report", "vi"],
    ["report-first", "en"],
    ["tables", "vi"],
    ["empty", "en"],
  ] as const)("%s in %s", async (name, language) => {
    const state = states[name];
    if (state === undefined) throw new Error(name);
    await showPane(state.actions(), { language, start: state.start });
    expect(await violations()).toEqual([]);
  });
});

describe("result", () => {
  test("says the headline in one sentence to those who hear it, and against which column", async () => {
    await showPane(actionsOver(sampleView()));
    const title = screen.getByRole("heading", { level: 1 });
    expect(title).toHaveTextContent("26 trên 34 chỉ tiêu đạt và vượt");
    expect(title).toHaveTextContent("Năm 2023 · theo cột “Huyện giao”");
  });

  test("gives each group a sentence with its numbers", async () => {
    await showPane(actionsOver(sampleView()));
    const groups = within(screen.getByRole("region", { name: "Theo nhóm" })).getAllByRole("listitem");
    expect(groups).toHaveLength(5);
    expect(groups[0]).toHaveTextContent("Kinh tế: 10 trên 15 đạt và vượt, 5 không đạt");
  });

  test("of a table without groups has no bars by group", async () => {
    const plain = nganSon2023.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.filter((row) => !/^[IVX]+$/.test(String(row.cells[0] ?? ""))),
    }));
    await showPane(actionsOver(viewOf(plain)));
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("26 trên 34");
    expect(screen.queryByRole("region", { name: "Theo nhóm" })).not.toBeInTheDocument();
  });

  test("shows the missed first, each with its verdict in words, attainment, shortfall and reasoning; the met ones folded", async () => {
    const { user } = await showPane(actionsOver(sampleView()));
    const rows = screen.getAllByRole("article");
    expect(rows).toHaveLength(8);
    const first = within(screen.getByRole("article", { name: "Tổng đàn trâu, bò" }));
    expect(first.getByText("Không đạt")).toBeVisible();
    expect(first.getByText("96,46%")).toBeVisible();
    expect(first.getByText(/thiếu\s326\scon/)).toBeVisible();
    expect(first.getByText(/Thực hiện 8\.874\scon, thấp hơn kế hoạch \(9\.200\scon\)\./)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Xem 26 chỉ tiêu đạt và vượt" }));
    expect(screen.getAllByRole("article")).toHaveLength(34);
  });

  test("prints no percentage where lower is better", async () => {
    await showPane(actionsOver(sampleView()));
    const row = within(screen.getByRole("article", { name: "Số vụ vi phạm Luật Lâm nghiệp" }));
    expect(row.getByText("–")).toBeVisible();
  });

  test("filters by one outcome at a time; pressed again it shows all", async () => {
    const { user } = await showPane(actionsOver(sampleView({}, DOUBTS)));
    const tiles = within(screen.getByRole("group", { name: "Lọc theo kết quả" }));
    await user.click(tiles.getByRole("button", { name: /^Chưa đánh giá/ }));
    expect(screen.getAllByRole("article")).toHaveLength(2);
    await user.click(tiles.getByRole("button", { name: /^Vượt/ }));
    expect(screen.getAllByRole("article")).toHaveLength(16);
    expect(tiles.getByRole("button", { name: /^Chưa đánh giá/ })).toHaveAttribute("aria-pressed", "false");
    await user.click(tiles.getByRole("button", { name: /^Vượt/ }));
    expect(screen.getByRole("heading", { name: /^Không đạt \(8\)/ })).toBeVisible();
  });

  test("finds by words without their marks, and says when nothing matches", async () => {
    const { user } = await showPane(actionsOver(sampleView()));
    const search = screen.getByRole("searchbox", { name: "Tìm chỉ tiêu" });
    fill(search, "dan trau");
    expect(screen.getAllByRole("article")).toHaveLength(1);
    fill(search, "dan trau xyz");
    expect(screen.queryAllByRole("article")).toHaveLength(0);
    await user.click(screen.getByRole("button", { name: "Xem tất cả" }));
    expect(screen.getAllByRole("article")).toHaveLength(8);
  });

  test("leads to the cell of the actual figure, named by cell and sheet", async () => {
    const select = jest.fn(async () => undefined);
    const { user } = await showPane(actionsOver(sampleView(), { select }));
    await user.click(screen.getByRole("button", { name: "Đến ô G22, trang KT-XH 2023" }));
    expect(select).toHaveBeenCalledWith({ sheet: "KT-XH 2023", row: 21, column: 6 });
  });

  test("shows the arithmetic with the cells it used", async () => {
    const { user } = await showPane(actionsOver(sampleView()));
    await user.click(screen.getByRole("button", { name: "Chi tiết: Tổng đàn trâu, bò" }));
    const row = within(screen.getByRole("article", { name: "Tổng đàn trâu, bò" }));
    expect(await row.findByText("con · ô F22")).toBeVisible();
    expect(row.getByText("con · ô G22")).toBeVisible();
    expect(row.getByText(/8\.874 ÷ 9\.200 = 96,456…\s%, làm tròn 96,46%/)).toBeVisible();
  });

  test("speaks English with a decimal point, the table's own words untranslated", async () => {
    await showPane(actionsOver(sampleView()), { language: "en" });
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("26 of 34 targets met or exceeded");
    const row = within(screen.getByRole("article", { name: "Tổng đàn trâu, bò" }));
    expect(row.getByText("Missed")).toBeVisible();
    expect(row.getByText("96.46%")).toBeVisible();
  });
});

test("of a thousand rows only those near the window stand in the page, and each says which of how many it is", async () => {
  const height = jest.spyOn(HTMLElement.prototype, "offsetHeight", "get").mockReturnValue(90);
  const { thousands } = states;
  if (thousands === undefined) throw new Error("no state");
  await showPane(thousands.actions(), { start: { ...thousands.start, filter: "met" } });
  const rows = await screen.findAllByRole("article");
  expect(rows.length).toBeGreaterThan(5);
  expect(rows.length).toBeLessThan(60);
  expect(rows[0]?.closest("li")).toHaveAttribute("aria-setsize", "1000");
  height.mockRestore();
});

describe("first run", () => {
  test("opens on what was found, with the way on as its one primary step", async () => {
    const { user } = await showPane(actionsOver(sampleView({ isFirstRun: true })));
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Đã thấy 2 bảng, 34 chỉ tiêu");
    expect(screen.getByText("Chỉ đọc, chưa sửa ô nào")).toBeVisible();
    expect(screen.getByText(/Số liệu ở lại trong sổ này/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Xem kết quả" }));
    expect(screen.getByRole("heading", { level: 1 })).toHaveFocus();
    expect(screen.getByRole("tab", { name: "Kết quả" })).toHaveAttribute("aria-selected", "true");
  });

  test("the guide goes when told to, and comes back from the menu", async () => {
    const { user } = await showPane(actionsOver(sampleView({ isFirstRun: true })));
    await user.click(screen.getByRole("button", { name: "Ẩn hướng dẫn" }));
    expect(screen.queryByText("Ba bước là xong")).not.toBeInTheDocument();
    await user.click(await screen.findByRole("button", { name: "Việc khác" }));
    expect(
      await screen.findByText(`Chỉ tiêu, phiên bản ${VERSION}, từ ${window.location.host}`),
    ).toBeVisible();
    await user.click(screen.getByRole("menuitem", { name: "Xem hướng dẫn" }));
    expect(screen.getByText("Ba bước là xong")).toBeVisible();
  });
});

describe("tables", () => {
  test("each target column shows the headline it would give, and choosing one applies at once", async () => {
    const { user } = await showPane(actionsOver(sampleView()), { start: { tab: "tables" } });
    const group = await screen.findByRole("radiogroup", { name: "So với cột kế hoạch nào?" });
    expect(group).toHaveTextContent(/Tỉnh giao \(cột E\)/);
    const chosen = within(group).getByRole("radio", { name: "Huyện giao (cột F)" });
    expect(chosen).toBeChecked();
    for (const { met } of sampleView().targetHeadlines) {
      expect(within(group).getByText(`${met} trên 34 chỉ tiêu đạt và vượt`)).toBeInTheDocument();
    }
    await user.click(within(group).getByRole("radio", { name: "Tỉnh giao (cột E)" }));
    expect(await within(group).findByRole("radio", { name: "Tỉnh giao (cột E)" })).toBeChecked();
    expect(screen.getByText(/^Đã tính lại: \d+\/34/)).toBeInTheDocument();
  });

  test("a sheet is left out and comes back; a sheet without a table offers nothing to tick", async () => {
    const { user } = await showPane(actionsOver(sampleView()), { start: { tab: "tables" } });
    await user.click(await screen.findByRole("checkbox", { name: "QP-AN, XDĐ 2023" }));
    expect(screen.getByRole("checkbox", { name: "QP-AN, XDĐ 2023" })).not.toBeChecked();
    expect(screen.getByText("không tính")).toBeVisible();
    expect(screen.queryByRole("checkbox", { name: "Nguồn số liệu" })).not.toBeInTheDocument();
    await user.click(screen.getByRole("checkbox", { name: "QP-AN, XDĐ 2023" }));
    expect(screen.getByRole("checkbox", { name: "QP-AN, XDĐ 2023" })).toBeChecked();
  });

  test("another column can be the actual one", async () => {
    const choose = jest.fn(actionsOver(sampleView()).choose);
    const { user } = await showPane(actionsOver(sampleView(), { choose }), { start: { tab: "tables" } });
    await user.click(await screen.findByRole("button", { name: "Sửa cột" }));
    await user.selectOptions(await screen.findByRole("combobox", { name: "Thực hiện" }), "3");
    expect(choose.mock.calls[0]?.[1].reading.columns).toEqual({ "KT-XH 2023!A7": { actual: 3 } });
  });
});

describe("nothing found", () => {
  test("says which sheets were looked at and names the selected range on its button", async () => {
    await showPane(actionsOver(emptyView()));
    expect(screen.queryByRole("tab")).not.toBeInTheDocument();
    expect(await screen.findByText(/Đã xem 2 trang: “Trang tính1” và “Danh bạ”/)).toBeVisible();
    expect(await screen.findByRole("button", { name: "Dùng vùng A5:G40" })).toBeVisible();
  });

  test("says that a table lies on its side, and what to do about it", async () => {
    const row = (...cells: readonly (string | number)[]) => ({ kind: "indicator" as const, cells });
    const rows = [row("", "Lúa", "Ngô"), row("Kế hoạch", 100, 50), row("Thực hiện", 110, 45)];
    const turned = viewOf([{ name: "Ngang", widths: [], merges: [], rows }]);
    await showPane(actionsOver(turned));
    expect(await screen.findByText(/Trang “Ngang” có bảng nằm ngang: 2 chỉ tiêu.*Chuyển vị/)).toBeVisible();
  });

  test("a range that is no table is said to be none and is not kept", async () => {
    const choose = jest.fn(actionsOver(emptyView()).choose);
    const { user } = await showPane(actionsOver(emptyView(), { choose }));
    await user.click(await screen.findByRole("button", { name: "Dùng vùng A5:G40" }));
    expect((await screen.findAllByText(/Vùng A5:G40 chưa đọc được/)).length).toBeGreaterThan(0);
    expect(choose).not.toHaveBeenCalled();
  });

  test("the sample table leads to the first run", async () => {
    const { user } = await showPane(actionsOver(emptyView()));
    await user.click(await screen.findByRole("button", { name: "Thử với bảng mẫu" }));
    expect(await screen.findByText("Đã thấy 2 bảng, 34 chỉ tiêu")).toBeVisible();
  });
});
