/** @jest-environment jsdom */
/** The pane on a workbook of part of a year: its classes everywhere, and what a person decides about the time. */

import { screen, within } from "@testing-library/react";

import { partYearSamples } from "../../host/workbooks/partYearSamples";
import type { SampleSheet } from "../../host/workbooks/nganSon2023";
import type { View } from "../../src/actions/index";
import type { Settings } from "../../src/settings/index";
import { actionsOver, defaults, viewOf } from "./fixtures";
import { fill, showPane } from "./showPane";

const SIX = (partYearSamples["xa-binh-minh-6-thang-2026.xlsx"] ?? []) as unknown as readonly SampleSheet[];

function six(settings: Settings = defaults): View {
  return viewOf(SIX, { settings });
}

/** The first row is the heading. */
function sheetOfRows(rows: readonly SampleSheet["rows"][number]["cells"][]): SampleSheet {
  return {
    name: "Biểu",
    widths: [],
    merges: [],
    rows: rows.map((cells, at) => ({ kind: at === 0 ? "heading" : "indicator", cells })),
  };
}

/** Actions that judge the six months anew. */
function actions(chosen: (settings: Settings) => void = () => undefined) {
  return actionsOver(six(), {
    choose: async (_, settings) => {
      chosen(settings);
      return six(settings);
    },
  });
}

const tab = (name: RegExp): HTMLElement => screen.getByRole("tab", { name });

describe("the result speaks in the period's classes", () => {
  test.each([
    [
      "vi",
      "3 trên 15 chỉ tiêu đã hoàn thành kế hoạch năm",
      ["Chậm, vượt mức", "Đang thực hiện", "Hoàn thành"],
    ],
    ["en", "3 of 15", ["Behind or over", "Under way", "Met"]],
  ] as const)("%s", async (language, headline, words) => {
    await showPane(actions(), { language });
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(headline);
    const page = document.body.textContent ?? "";
    for (const word of words) expect(page).toContain(word);
    expect(page).not.toMatch(/Không đạt|chưa đạt|missed/);
    expect(page).toMatch(language === "vi" ? /6 tháng đầu năm 2026/ : /2026/);
  });

  test("a tile shows those that are behind or over; search finds among them", async () => {
    const { user } = await showPane(actions());
    await user.click(screen.getByRole("button", { name: /^Chậm, vượt mức\s*3/ }));
    const names = screen
      .getAllByRole("article")
      .map((row) => row.getAttribute("aria-label") ?? row.textContent ?? "");
    expect(names).toHaveLength(3);
    expect(document.body).toHaveTextContent("Số vụ tai nạn giao thông");
    expect(document.body).not.toHaveTextContent("Thu nhập bình quân đầu người");
  });

  test("by unit in charge, nobody first", async () => {
    await showPane(actions());
    const section = screen.getByRole("region", { name: "Theo đơn vị chủ trì" });
    const lines = within(section)
      .getAllByRole("listitem")
      .map((line) => line.textContent ?? "");
    expect(lines[0]).toContain("Chưa rõ đơn vị chủ trì");
    expect(lines[1]).toContain("Phòng Kinh tế");
  });
});

test("the share expected by now is said with its source; a tolerance typed is stored and judged by", async () => {
  const chosen = jest.fn();
  const { user } = await showPane(actions(chosen));
  await user.click(tab(/^Bảng/));
  const section = await screen.findByRole("region", { name: "Cách xác định tiến độ" });
  expect(section).toHaveTextContent("tỷ lệ cùng kỳ năm trước");
  const tolerance = within(section).getByRole("textbox", { name: /Cho phép chậm/ });
  expect(tolerance).toHaveValue("0");
  fill(tolerance, "9");
  await user.tab();
  await screen.findByText(/Đã tính lại: 3\/15/);
  expect(chosen.mock.calls.at(-1)?.[0].judging.pace).toEqual({ tolerance: 9, expected: null });
  fill(within(section).getByRole("textbox", { name: /Mức cần có/ }), "nhiều");
  expect(section).toHaveTextContent("Số nguyên từ 0 đến 100.");
});

test("the year at the pace so far is shown in the details once it is asked for, and nowhere else", async () => {
  const heading = ["TT", "Chỉ tiêu", "ĐVT", "Kế hoạch năm 2026", "Thực hiện 6 tháng năm 2026"];
  const start = { ...defaults, judging: { ...defaults.judging, pace: { tolerance: 0, expected: 60 } } };
  const view = (settings: Settings = start): View =>
    viewOf([sheetOfRows([heading, ["1", "Thu ngân sách", "tỷ đồng", 100, 41]])], { settings });
  const { user } = await showPane(actionsOver(view(), { choose: async (_, settings) => view(settings) }));
  const details = async (): Promise<string> => {
    const open = screen.queryByRole("button", { name: /^Chi tiết/, expanded: false });
    if (open !== null) await user.click(open);
    await screen.findByRole("group", { name: "Cách tính của chỉ tiêu" });
    return screen.getByRole("article").textContent ?? "";
  };
  expect(await details()).not.toContain("Nếu giữ đà hiện nay");
  await user.click(tab(/^Bảng/));
  await user.click(await screen.findByRole("checkbox", { name: /nếu giữ đà hiện nay/ }));
  await user.click(tab(/^Kết quả/));
  expect((await details()).replaceAll("\u00a0", " ")).toContain(
    "Nếu giữ đà hiện nay, cả năm khoảng 68,3 tỷ đồng (số thực hiện chia cho 60%, theo mức đã chọn). Chỉ để tham khảo.",
  );
  expect(screen.getByRole("heading", { level: 1 })).not.toHaveTextContent("đà hiện nay");
});

test("what the report takes besides is chosen beside its other wishes", async () => {
  const chosen = jest.fn();
  const { user } = await showPane(actions(chosen));
  await user.click(tab(/^Báo cáo/));
  await user.click(await screen.findByRole("button", { name: "Thêm lựa chọn" }));
  expect(await screen.findByRole("textbox", { name: "Số liệu tính đến" })).toHaveValue("14/6/2026");
  expect(screen.getByRole("checkbox", { name: /Phụ lục thêm cột/ })).toBeChecked();
  const byOwner = screen.getByRole("checkbox", { name: "Thêm bảng kết quả theo đơn vị chủ trì" });
  expect(byOwner).not.toBeChecked();
  await user.click(byOwner);
  expect(chosen.mock.calls.at(-1)?.[0].report.byOwner).toBe(true);
});

describe("how a figure comes about", () => {
  const row = (name: string): HTMLElement => {
    const found = screen.getAllByRole("article").find((each) => each.textContent?.includes(name));
    if (found === undefined) throw new Error(`no row of ${name}`);
    return found;
  };

  test("is said in every row, opened or not", async () => {
    await showPane(actions());
    expect(row("Thu ngân sách trên địa bàn")).toHaveTextContent("Cộng dồn");
    expect(row("Tỷ lệ người dân tham gia bảo hiểm y tế")).toHaveTextContent("Mức, tỷ lệ");
    expect(row("Số vụ tai nạn giao thông")).toHaveTextContent("Hạn mức");
  });

  test.each([
    ["vi", "Số vụ tai nạn giao thông", "Cách tính của chỉ tiêu", "Mức, tỷ lệ"],
    ["en", "Số vụ tai nạn giao thông", "How the figure comes about", "Level"],
  ] as const)(
    "is changed with one click (%s), what else was ruled stays",
    async (language, name, group, word) => {
      const chosen = jest.fn();
      const { user } = await showPane(actions(chosen), { language });
      const own = row(name);
      await user.click(
        within(own).getByRole("button", { name: language === "vi" ? /^Chi tiết/ : /^Details/ }),
      );
      const kinds = await within(row(name)).findByRole("group", { name: group });
      const pressed = (): readonly (string | null)[] =>
        within(kinds)
          .getAllByRole("button")
          .filter((each) => each.getAttribute("aria-pressed") === "true")
          .map((each) => each.textContent);
      expect(pressed()).toHaveLength(1);
      await user.click(within(kinds).getByRole("button", { name: new RegExp(`^${word}`) }));
      const rulings = chosen.mock.calls.at(-1)?.[0].judging.rulings as readonly Record<string, unknown>[];
      expect(rulings).toHaveLength(1);
      expect(rulings[0]).toMatchObject({ kind: "level", outcome: null, leaveOut: false });
    },
  );
});

test("a doubt about how a figure comes about holds the kinds, one click each", async () => {
  const chosen = jest.fn();
  const { user } = await showPane(actions(chosen), { start: { tab: "issues" } });
  const [doubt] = screen
    .getAllByRole("article")
    .filter((each) => /hiểu là hạn mức/.test(each.textContent ?? ""));
  if (doubt === undefined) throw new Error("no doubt about a ceiling");
  const kinds = within(doubt).getByRole("group", { name: "Cách tính của chỉ tiêu" });
  await user.click(within(kinds).getByRole("button", { name: /Mức, tỷ lệ/ }));
  expect(chosen.mock.calls.at(-1)?.[0].judging.rulings).toMatchObject([{ kind: "level", outcome: null }]);
});

test("bars by field, tiles and issues have the period's words, never “không đạt”", async () => {
  const { user } = await showPane(actions());
  const bars = screen.getByRole("region", { name: /lĩnh vực|nhóm/i });
  for (const name of ["KINH TẾ", "QUỐC PHÒNG, XÂY DỰNG ĐẢNG"]) {
    const line = within(bars)
      .getAllByRole("listitem")
      .find((each) => each.textContent?.toUpperCase().includes(name));
    expect(line?.textContent).toMatch(/hoàn thành|1\/|2\//i);
  }
  expect(bars).not.toHaveTextContent(/không đạt/i);
  const tiles = screen.getByRole("group", { name: /Lọc/ });
  expect(within(tiles).getAllByRole("button")).toHaveLength(4);
  expect(tiles).toHaveTextContent(/Chậm, vượt mức.*Đang thực hiện.*Hoàn thành.*Vượt KH năm/);
  await user.click(tab(/^Cần xem/));
  // That nothing is concluded is said in so many words; nothing else may say it.
  const page = (document.body.textContent ?? "").replaceAll("chưa kết luận đạt hay không đạt", "");
  expect(page).not.toMatch(/không đạt/i);
});

/** The row's details open, of a term of three years. */
async function openTermRow(...row: readonly (string | number)[]) {
  const heading = ["TT", "Chỉ tiêu", "ĐVT", "Mục tiêu 2021-2023", "Năm 2021", "Năm 2022", "Năm 2023"];
  const rows = [heading, ["1", ...row]];
  const view = (settings: Settings = defaults): View => viewOf([sheetOfRows(rows)], { settings });
  const chosen = jest.fn();
  const { user } = await showPane(
    actionsOver(view(), {
      choose: async (_, settings) => {
        chosen(settings);
        return view(settings);
      },
    }),
  );
  await user.click(screen.getByRole("button", { name: /^Chi tiết/ }));
  const kinds = await screen.findByRole("group", { name: "Các năm của nhiệm kỳ tính thế nào?" });
  return { user, chosen, kinds };
}

test("what the years of a term are together is said in the row's details, and changed with one click", async () => {
  const { user, chosen, kinds } = await openTermRow(
    "Giải quyết việc làm cả nhiệm kỳ",
    "lao động",
    4000,
    1000,
    1020,
    1100,
  );
  expect(within(kinds).getByRole("button", { pressed: true })).toHaveTextContent("Cộng các năm");
  await user.click(within(kinds).getByRole("button", { name: "Lấy năm gần nhất" }));
  expect(chosen.mock.calls.at(-1)?.[0].judging.rulings).toMatchObject([{ years: "latest", outcome: null }]);
  expect(within(kinds).getByRole("button", { pressed: true })).toHaveTextContent("Lấy năm gần nhất");
  expect(screen.getByRole("article")).toHaveTextContent("1.100");
});

test.each([
  ["their mean or the last", ["Tốc độ tăng trưởng kinh tế", "%/năm", 8, 7, 7, 9]],
  ["their sum or the last", ["Số nhà xóa dựng mới", "nhà", 100, 32, 36, 40]],
])("where nothing says whether %s is meant, none is chosen before a person does", async (_, row) => {
  const { user, chosen, kinds } = await openTermRow(...row);
  expect(within(kinds).queryByRole("button", { pressed: true })).toBeNull();
  await user.click(within(kinds).getByRole("button", { name: "Lấy năm gần nhất" }));
  expect(chosen.mock.calls.at(-1)?.[0].judging.rulings).toMatchObject([{ years: "latest", outcome: null }]);
  // The row has a verdict now and stands among others of its kind.
  const anew = await screen.findByRole("group", { name: "Các năm của nhiệm kỳ tính thế nào?" });
  expect(within(anew).getByRole("button", { pressed: true })).toHaveTextContent("Lấy năm gần nhất");
});
