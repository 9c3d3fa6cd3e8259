/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";

import type { Actions, View } from "../../src/actions/index";
import { previewReport } from "../../src/actions/preview";
import {
  actionsOver,
  COPY,
  defaults,
  DOUBTS,
  guessedView,
  refusal,
  sampleView,
  staleView,
  written,
} from "./fixtures";
import { fill, showPane, startPane } from "./showPane";
import { ruledSettings } from "./states";

const COWS = "Tổng đàn trâu, bò";

async function openRuling(actions = actionsOver(sampleView())) {
  const pane = await showPane(actions);
  await pane.user.click(screen.getByRole("button", { name: `Chi tiết: ${COWS}` }));
  return { ...pane, form: within(await screen.findByRole("form", { name: `Đánh giá lại: ${COWS}` })) };
}

describe("a ruling", () => {
  test("is saved with its reason and the figures it rests on; the focus returns to the row", async () => {
    const choose = jest.fn(actionsOver(sampleView()).choose);
    const { user, form } = await openRuling(actionsOver(sampleView(), { choose }));
    await user.click(form.getByRole("radio", { name: "Đạt" }));
    fill(form.getByRole("textbox", { name: "Lý do" }), "theo Thông báo số 12-TB/HU");
    await user.click(form.getByRole("button", { name: "Lưu đánh giá" }));
    expect(await screen.findAllByText("Đã lưu đánh giá: 27/34 chỉ tiêu đạt và vượt.")).not.toHaveLength(0);
    expect(choose.mock.calls[0]?.[1].judging.rulings).toMatchObject([
      { outcome: "met", reason: "theo Thông báo số 12-TB/HU", figures: "8.874|9.200", leaveOut: false },
    ]);
    // Now among the met ones, which unfold for it; the focus is on it again.
    await screen.findByRole("button", { name: "Ẩn 27 chỉ tiêu đạt và vượt" });
    await waitFor(() => expect(screen.getByRole("button", { name: `Chi tiết: ${COWS}` })).toHaveFocus());
    const row = within(screen.getByRole("article", { name: COWS }));
    expect(row.getByText("Đã đánh giá lại: theo Thông báo số 12-TB/HU")).toBeVisible();
    await user.click(row.getByRole("button", { name: `Chi tiết: ${COWS}` }));
    expect(await row.findByText("Theo số liệu: Không đạt.")).toBeVisible();
  });

  test("chosen with the mouse the reason is typed at once; chosen by keys the focus stays, and what is written is never left", async () => {
    const { user, form } = await openRuling();
    const reason = form.getByRole("textbox", { name: "Lý do" });
    form.getByRole("radio", { name: "Theo số liệu: Không đạt" }).focus();
    await user.keyboard("{ArrowDown}");
    expect(form.getByRole("radio", { name: "Vượt" })).toHaveFocus();
    await user.click(form.getByRole("radio", { name: "Đạt" }));
    expect(reason).toHaveFocus();
    await user.keyboard("số chốt");
    await user.click(form.getByRole("radio", { name: "Vượt" }));
    expect(reason).not.toHaveFocus();
    expect(reason).toHaveValue("số chốt");
  });

  test("the focus returns to its row when it is dropped, and nothing is kept", async () => {
    const { user, form } = await openRuling();
    fill(form.getByRole("textbox", { name: "Lý do" }), "thử");
    await user.click(form.getByRole("button", { name: "Không lưu" }));
    expect(screen.getByRole("button", { name: `Chi tiết: ${COWS}` })).toHaveFocus();
    await user.click(screen.getByRole("button", { name: `Chi tiết: ${COWS}` }));
    expect(await screen.findByRole("textbox", { name: "Lý do" })).toHaveValue("");
  });

  test("what is typed survives closing the row and a failed saving; trying again saves it", async () => {
    const choose = jest
      .fn(actionsOver(sampleView()).choose)
      .mockRejectedValueOnce(refusal("InvalidOperationInCellEditMode"));
    const { user, form } = await openRuling(actionsOver(sampleView(), { choose }));
    await user.click(form.getByRole("radio", { name: "Đạt" }));
    fill(form.getByRole("textbox", { name: "Lý do" }), "số chốt");
    await user.click(screen.getByRole("button", { name: `Thu gọn: ${COWS}` }));
    expect(screen.getByText("Đánh giá chưa lưu")).toBeVisible();
    await user.click(screen.getByRole("button", { name: `Chi tiết: ${COWS}` }));
    await user.click(await screen.findByRole("button", { name: "Lưu đánh giá" }));
    expect(await screen.findByText("Chưa lưu được đánh giá")).toBeVisible();
    expect(screen.getByText(/Một ô trong Excel đang gõ dở/)).toBeVisible();
    expect(screen.getByRole("textbox", { name: "Lý do" })).toHaveValue("số chốt");
    await user.click(screen.getByRole("button", { name: "Thử lại" }));
    await waitFor(() => expect(screen.queryByText("Chưa lưu được đánh giá")).not.toBeInTheDocument());
    expect(choose.mock.calls[1]?.[1].judging.rulings).toMatchObject([{ reason: "số chốt" }]);
  });

  test("cells in a report's way are named", async () => {
    const createReport = jest.fn().mockRejectedValue(refusal("CellsInTheWay", "L15, N3:N9"));
    const { user } = await showPane(actionsOver(sampleView(), { createReport }));
    await user.click(screen.getByRole("tab", { name: /Báo cáo/ }));
    await user.click(await screen.findByRole("button", { name: "Lập báo cáo" }));
    expect(await screen.findByText(/chưa có gì thay đổi\. Những ô ấy: L15, N3:N9/)).toBeVisible();
  });

  test("what was typed over the report is shown, and written over only when the person gives it up", async () => {
    const cells = "E45: 99 → 101,08";
    const createReport = jest.fn((view: View, replacing?: string) =>
      replacing === cells
        ? actionsOver(sampleView()).createReport(view)
        : Promise.reject(refusal("TypedOver", cells)),
    );
    const { user } = await showPane(actionsOver(sampleView(), { createReport }));
    await user.click(screen.getByRole("tab", { name: /Báo cáo/ }));
    await user.click(await screen.findByRole("button", { name: "Lập báo cáo" }));
    expect(await screen.findByText(cells)).toBeVisible();
    expect(screen.queryByRole("button", { name: "Thử lại" })).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Ghi lại các ô này" }));
    await waitFor(() => expect(screen.queryByText(/Đã gõ → sẽ ghi/)).not.toBeInTheDocument());
    expect(createReport.mock.calls.map(([, replacing]) => replacing)).toEqual([undefined, cells]);
  });

  test("a reason that decides nothing is not saved, and says why", async () => {
    const { form } = await openRuling();
    fill(form.getByRole("textbox", { name: "Lý do" }), "vì sao");
    expect(form.getByText(/Có lý do nhưng chưa chọn gì/)).toBeVisible();
    expect(form.getByRole("button", { name: "Lưu đánh giá" })).toHaveAttribute("aria-disabled", "true");
  });

  test("leaving an indicator out takes it from the total, in sight at the end of the list", async () => {
    const { user, form } = await openRuling();
    await user.click(form.getByRole("checkbox", { name: "Không tính vào tổng 34 chỉ tiêu" }));
    await user.click(form.getByRole("button", { name: "Lưu đánh giá" }));
    expect(await screen.findByText("26 trên 33 chỉ tiêu đạt và vượt")).toBeInTheDocument();
    expect(screen.getByRole("heading", { name: "Không tính vào tổng (1)" })).toBeVisible();
  });
});

describe("issues", () => {
  const doubtful = () => sampleView({}, DOUBTS);

  test("stand in their own list, most serious first, each with its cell and what to do", async () => {
    await showPane(actionsOver(doubtful(), {}, DOUBTS), { start: { tab: "issues" } });
    const count = doubtful().review.issues.length;
    expect(await screen.findByRole("heading", { level: 1 })).toHaveTextContent(
      `${count} chỗ cần xem trước khi ký`,
    );
    expect(screen.getByRole("tab", { name: `Cần xem ${count}` })).toBeVisible();
    const missing = within(screen.getByRole("article", { name: "Ô G47 chưa có số thực hiện." }));
    expect(missing.getByText("Cần sửa")).toBeVisible();
    expect(missing.getByRole("button", { name: "Đến ô G47, trang KT-XH 2023" })).toBeVisible();
    const severities = screen.getAllByText(/^(Cần sửa|Nên xem|Để biết)$/).map((node) => node.textContent);
    expect([...severities].sort((one, other) => rank(one) - rank(other))).toEqual(severities);
  });

  test("one marked as seen goes below, is remembered in the workbook, and can come back", async () => {
    const choose = jest.fn(actionsOver(doubtful(), {}, DOUBTS).choose);
    const { user } = await showPane(actionsOver(doubtful(), { choose }, DOUBTS), {
      start: { tab: "issues" },
    });
    await user.click(await screen.findByRole("checkbox", { name: /^Đã xem: Ô G47/ }));
    expect(screen.queryByRole("article", { name: /^Ô G47/ })).not.toBeInTheDocument();
    expect(choose.mock.calls[0]?.[1].seen).toHaveLength(1);
    await user.click(screen.getByRole("button", { name: "Đã xem (1)" }));
    await user.click(screen.getByRole("checkbox", { name: /^Đã xem: Ô G47/ }));
    expect(choose.mock.calls[1]?.[1].seen).toEqual([]);
  });

  test("a ruling whose group was renamed is laid on the row of its name and figures by one click", async () => {
    const { settings } = sampleView({ settings: ruledSettings() }, DOUBTS);
    const [ruling] = settings.judging.rulings;
    if (ruling === undefined) throw new Error("the sample has a ruling");
    const lost = { ...ruling, indicator: ruling.indicator.replace(/^[^|]*/, "nhom cu") };
    const orphaned = { ...settings, judging: { ...settings.judging, rulings: [lost] } };
    const view = sampleView({ settings: orphaned }, DOUBTS);
    const choose = jest.fn(actionsOver(view, {}, DOUBTS).choose);
    const { user } = await showPane(actionsOver(view, { choose }, DOUBTS), { start: { tab: "issues" } });
    await user.click(await screen.findByRole("button", { name: /^Áp dụng lại: Chưa thấy chỉ tiêu/ }));
    expect(choose.mock.calls[0]?.[1].judging.rulings).toEqual([ruling]);
    await waitFor(() => expect(screen.queryByText(/^Chưa thấy chỉ tiêu/)).not.toBeInTheDocument());
  });

  test("lead to the ruling of their indicator", async () => {
    const { user } = await showPane(actionsOver(doubtful(), {}, DOUBTS), { start: { tab: "issues" } });
    await user.click(await screen.findByRole("button", { name: /^Đánh giá lại: Ô G47/ }));
    const form = await screen.findByRole("form", { name: /^Đánh giá lại: Tỷ lệ chất thải/ });
    await waitFor(() =>
      expect(within(form).getByRole("radio", { checked: true, name: /^Theo số liệu/ })).toHaveFocus(),
    );
  });

  test("that advise to reassess offer it, also where they are for information", async () => {
    await showPane(actionsOver(guessedView()), { start: { tab: "issues" } });
    expect(await screen.findByRole("button", { name: /^Đánh giá lại: “Giảm tỷ lệ hộ nghèo”/ })).toBeVisible();
  });
});

function rank(severity: string | null): number {
  return ["Cần sửa", "Nên xem", "Để biết"].indexOf(severity ?? "");
}

describe("the report", () => {
  test("is inserted by one click, shown as done with the way back, and undone", async () => {
    const { user } = await showPane(actionsOver(sampleView()));
    await user.click(screen.getByRole("button", { name: "Lập báo cáo" }));
    const title = await screen.findByRole("heading", { name: "Đã lập báo cáo lúc 22/12 14:05" });
    await waitFor(() => expect(title).toHaveFocus());
    expect(screen.getByRole("button", { name: "Cập nhật" })).toBeVisible();
    expect(screen.getByRole("button", { name: "Mở trang “Báo cáo 2023”" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Hoàn tác" }));
    expect(await screen.findByRole("heading", { name: "Chưa lập báo cáo" })).toBeVisible();
    expect(screen.queryByRole("button", { name: "Hoàn tác" })).not.toBeInTheDocument();
  });

  test("two quick clicks write once", async () => {
    const createReport = jest.fn(actionsOver(sampleView()).createReport);
    const { user } = await showPane(actionsOver(sampleView(), { createReport }));
    await user.dblClick(screen.getByRole("button", { name: "Lập báo cáo" }));
    await screen.findByRole("button", { name: "Cập nhật" });
    expect(createReport).toHaveBeenCalledTimes(1);
  });

  test("is written from a fresh reading, never from what was read before an edit", async () => {
    const fresh = sampleView({ readAt: "2023-12-22T15:00:00" });
    const read = jest.fn(async () => fresh).mockResolvedValueOnce(sampleView());
    const createReport = jest.fn(actionsOver(fresh).createReport);
    const { user } = await showPane(actionsOver(sampleView(), { read, createReport }));
    await user.click(screen.getByRole("button", { name: "Lập báo cáo" }));
    await screen.findByRole("button", { name: "Cập nhật" });
    expect(createReport.mock.calls[0]?.[0].readAt).toBe("2023-12-22T15:00:00");
  });

  test("names indicators in the order chosen; the ends keep a reachable arrow that does nothing", async () => {
    const choose = jest.fn(actionsOver(sampleView()).choose);
    const { user } = await showPane(actionsOver(sampleView(), { choose }), { start: { tab: "report" } });
    const top = await screen.findByRole("button", { name: "Đưa lên: Thu ngân sách" });
    expect(top).toHaveAttribute("aria-disabled", "true");
    await user.click(screen.getByRole("button", { name: "Đưa xuống: Thu ngân sách" }));
    const named = choose.mock.calls[0]?.[1].report.named ?? [];
    const [first, second, ...others] = previewReport(sampleView()).guesses.named;
    expect(named).toEqual([second, first, ...others]);
    await user.click(screen.getByRole("checkbox", { name: "Thu ngân sách" }));
    expect(choose.mock.calls[1]?.[1].report.named).toEqual([second, ...others]);
  });

  test("keeps what is typed when it cannot be stored, and does not store half a year", async () => {
    const choose = jest.fn().mockRejectedValue(refusal("AccessDenied"));
    const { user } = await showPane(actionsOver(sampleView(), { choose }), { start: { tab: "report" } });
    const body = await screen.findByRole("textbox", { name: "Cơ quan ban hành" });
    fill(body, "Ủy ban nhân dân xã");
    await user.tab();
    expect(await screen.findByText("Chưa lưu được lựa chọn")).toBeVisible();
    expect(body).toHaveValue("Ủy ban nhân dân xã");
    const year = screen.getByRole("textbox", { name: "Năm" });
    fill(year, "20");
    await user.tab();
    expect(screen.getByText(/Năm gồm bốn chữ số/)).toBeVisible();
    const stored = choose.mock.calls.map(([, settings]) => settings.report.year);
    expect(stored.every((one) => one === null)).toBe(true);
  });

  test("stores the person's own words line by line", async () => {
    const choose = jest.fn(actionsOver(sampleView()).choose);
    const { user } = await showPane(actionsOver(sampleView(), { choose }), { start: { tab: "report" } });
    fill(
      await screen.findByRole("textbox", { name: "Tồn tại, hạn chế" }),
      "Giải ngân còn chậm.\n\nGiảm nghèo chưa bền vững.",
    );
    await user.tab();
    await waitFor(() => expect(choose).toHaveBeenCalled());
    expect(choose.mock.calls.at(-1)?.[1].report.limitations).toEqual([
      "Giải ngân còn chậm.",
      "Giảm nghèo chưa bền vững.",
    ]);
  });

  test("copies for Word as formatted and as plain text", async () => {
    const { user } = await showPane(actionsOver(sampleView()), { start: { tab: "report" } });
    const taken: string[] = [];
    document.execCommand = () => {
      const event = new Event("copy") as Event & { clipboardData: unknown };
      event.clipboardData = { setData: (kind: string, words: string) => taken.push(`${kind} ${words}`) };
      return document.dispatchEvent(event) || true;
    };
    Object.defineProperty(navigator, "clipboard", { value: undefined, configurable: true });
    await user.click(await screen.findByRole("button", { name: "Sao chép cho Word" }));
    expect(await within(screen.getByRole("banner")).findByText(/Đã sao chép/)).toBeVisible();
    expect(screen.getByRole("status")).toHaveTextContent(/Đã sao chép/);
    expect(taken).toEqual([`text/html ${COPY.html}`, `text/plain ${COPY.plain}`]);
  });

  test("where the clipboard is closed the text is there to copy by hand", async () => {
    const { user } = await showPane(actionsOver(sampleView()), { start: { tab: "report" } });
    document.execCommand = () => false;
    Object.defineProperty(navigator, "clipboard", { value: undefined, configurable: true });
    await user.click(await screen.findByRole("button", { name: "Sao chép cho Word" }));
    const words = await screen.findByRole("textbox", { name: "Sao chép cho Word" });
    expect((words as HTMLTextAreaElement).value).toBe(COPY.plain);
  });

  test("says when it is behind the figures, old and new", async () => {
    await showPane(actionsOver(staleView(sampleView(), "Có 25/34.")), { start: { tab: "report" } });
    const card = within(await screen.findByRole("region", { name: "Báo cáo chưa khớp số liệu mới" }));
    expect(card.getByText(/^trước là Có 25\/34\., nay là .*26\/34/)).toBeInTheDocument();
  });
});

describe("following the workbook", () => {
  test("edits are said without moving the screen; reading again takes the words away", async () => {
    let edit: (cells: number) => void = () => undefined;
    let reading = sampleView();
    const actions = actionsOver(sampleView(), {
      read: async () => reading,
      watch: async (changed) => {
        edit = changed;
        return () => undefined;
      },
    });
    const { user } = await showPane(actions);
    act(() => edit(2));
    act(() => edit(1));
    expect(screen.getByText("Có 3 ô đã đổi")).toBeVisible();
    expect(screen.getAllByRole("article")).toHaveLength(8);
    reading = sampleView({ readAt: "2023-12-22T14:20:00" });
    await user.click(screen.getByRole("button", { name: "Đọc lại" }));
    expect(await screen.findByText("Số liệu đọc lúc 22/12 14:20")).toBeVisible();
  });

  test("a report written from the ribbon is read by itself: one truth, no press", async () => {
    let report: () => void = () => undefined;
    const next = sampleView({ readAt: "2023-12-22T14:20:00", report: written });
    const read = jest.fn(async () => next).mockResolvedValueOnce(sampleView());
    const actions = actionsOver(sampleView(), {
      read,
      watch: async (_, reported) => {
        report = reported;
        return () => undefined;
      },
    });
    const { user } = await showPane(actions);
    await user.click(screen.getByRole("tab", { name: /^Báo cáo/ }));
    await screen.findByRole("heading", { name: "Chưa lập báo cáo" });
    act(() => report());
    act(() => report());
    // Until it is read one thing is said, with one button.
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Vừa có báo cáo trong sổ");
    expect(screen.queryByRole("button", { name: "Lập báo cáo" })).not.toBeInTheDocument();
    expect(screen.getAllByRole("button", { name: "Đọc lại" })).toHaveLength(1);
    expect(await screen.findByRole("heading", { name: "Đã lập báo cáo lúc 22/12 14:05" })).toBeVisible();
    expect(screen.getByRole("status")).toHaveTextContent("Vừa có báo cáo trong sổ");
    expect(screen.getByText("Số liệu đọc lúc 22/12 14:20")).toBeVisible();
    expect(screen.getByRole("button", { name: "Cập nhật" })).toBeVisible();
    expect(read).toHaveBeenCalledTimes(2);
  });

  test("where that reading is refused, nobody is bothered: the one button reads", async () => {
    let report: () => void = () => undefined;
    const next = sampleView({ readAt: "2023-12-22T14:20:00", report: written });
    const read = jest
      .fn(async () => next)
      .mockResolvedValueOnce(sampleView())
      .mockRejectedValueOnce(refusal("InvalidOperationInCellEditMode"));
    const { user } = await showPane(
      actionsOver(sampleView(), {
        read,
        watch: async (_, reported) => {
          report = reported;
          return () => undefined;
        },
      }),
    );
    act(() => report());
    await waitFor(() => expect(read).toHaveBeenCalledTimes(2));
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
    expect(screen.getByText("Vừa có báo cáo trong sổ")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Đọc lại" }));
    expect(await screen.findByRole("button", { name: "Cập nhật" })).toBeVisible();
    expect(screen.queryByText("Vừa có báo cáo trong sổ")).not.toBeInTheDocument();
  });

  test("opening with the workbook is a choice, off at first, that says what those without the add-in see", async () => {
    const openByItself = jest.fn(actionsOver(sampleView()).openByItself);
    const { user } = await showPane(actionsOver(sampleView(), { openByItself }), {
      start: { tab: "tables" },
    });
    await user.click(await screen.findByRole("button", { name: "Lựa chọn khác" }));
    const choice = await screen.findByRole("switch", { name: "Tự mở Chỉ tiêu cùng sổ này" });
    expect(choice).not.toBeChecked();
    expect(choice).toHaveAccessibleDescription(/Máy chưa có Chỉ tiêu sẽ bị Excel báo lỗi/);
    await user.click(choice);
    await waitFor(() => expect(choice).toBeChecked());
    expect(
      screen.getByText("Đã đặt: Excel có thể tự mở Chỉ tiêu cùng sổ này. Nhớ lưu sổ."),
    ).toBeInTheDocument();
    await user.click(choice);
    await waitFor(() => expect(choice).not.toBeChecked());
    expect(openByItself.mock.calls.map(([, opens]) => opens)).toEqual([true, false]);
  });

  test("stops following when the pane goes", async () => {
    const stop = jest.fn();
    const { unmount } = await showPane(actionsOver(sampleView(), { watch: async () => stop }));
    await act(async () => undefined);
    unmount();
    expect(stop).toHaveBeenCalledTimes(1);
  });

  test("a workbook that cannot be followed is still worked with, silently", async () => {
    await showPane(actionsOver(sampleView(), { watch: () => Promise.reject(refusal("ApiNotFound")) }));
    await act(async () => undefined);
    expect(screen.queryByRole("button", { name: "Thử lại" })).not.toBeInTheDocument();
  });
});

describe("trouble", () => {
  test.each([
    ["InvalidOperationInCellEditMode", /Nhấn Enter/],
    ["StructureProtected", /Cấu trúc sổ đang khóa/],
    ["NeverHeardOf", /Excel chưa làm được việc này/],
  ])("%s while writing: right words, one primary button, and the next try works", async (code, words) => {
    const createReport = jest.fn(actionsOver(sampleView()).createReport).mockRejectedValueOnce(refusal(code));
    const { user } = await showPane(actionsOver(sampleView(), { createReport }));
    await user.click(screen.getByRole("button", { name: "Lập báo cáo" }));
    expect(await screen.findByText("Chưa lập được báo cáo")).toBeVisible();
    expect(screen.getByText(words)).toBeVisible();
    expect(screen.queryByText(new RegExp(`^${code} · `))).not.toBeVisible();
    await user.click(screen.getByRole("button", { name: "Thử lại" }));
    expect(await screen.findByRole("button", { name: "Cập nhật" })).toBeVisible();
    expect(screen.queryByText("Chưa lập được báo cáo")).not.toBeInTheDocument();
  });

  test("after a retry the focus is back on the button that failed", async () => {
    const highlight = jest
      .fn(actionsOver(sampleView()).highlight)
      .mockRejectedValueOnce(refusal("InvalidOperationInCellEditMode"));
    const { user } = await showPane(actionsOver(sampleView(), { highlight }));
    await user.click(screen.getByRole("button", { name: "Đánh dấu" }));
    await user.click(await screen.findByRole("button", { name: "Thử lại" }));
    await waitFor(() => expect(screen.getByRole("button", { name: "Bỏ đánh dấu" })).toHaveFocus());
  });

  test("a bug of ours is said in plain words with what to send on, never swallowed", async () => {
    const highlight = () => Promise.reject(new TypeError("x is not a function"));
    const { user } = await showPane(actionsOver(sampleView(), { highlight }), { language: "en" });
    await user.click(screen.getByRole("button", { name: "Highlight" }));
    expect(await screen.findByText("Not highlighted yet")).toBeVisible();
    expect(screen.getByText(/Something unexpected happened/)).toBeVisible();
    expect(screen.getByText("TypeError: x is not a function")).toBeInTheDocument();
  });

  test("a workbook that cannot be read says so and can be tried again", async () => {
    const read = jest.fn(async () => sampleView()).mockRejectedValueOnce(refusal("AccessDenied"));
    const { user } = startPane(actionsOver(sampleView(), { read }));
    expect(await screen.findByText("Chưa đọc được sổ")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Thử lại" }));
    expect(await screen.findByRole("heading", { level: 1 })).toHaveTextContent("26 trên 34 chỉ tiêu");
  });

  test("a reading of more than a second shows that it goes on and can be stopped", async () => {
    const read = jest.fn(() => new Promise<View>(() => undefined));
    const { user } = startPane(actionsOver(sampleView(), { read }));
    expect(screen.queryByRole("progressbar", { name: "Đang đọc các trang của sổ…" })).not.toBeInTheDocument();
    expect(
      await screen.findByRole("progressbar", { name: "Đang đọc các trang của sổ…" }, { timeout: 2500 }),
    ).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Dừng" }));
    expect((await screen.findAllByText("Đã dừng đọc")).length).toBeGreaterThan(0);
    read.mockResolvedValueOnce(sampleView());
    await user.click(screen.getByRole("button", { name: "Đọc lại" }));
    expect(await screen.findByRole("heading", { level: 1 })).toHaveTextContent("26 trên 34 chỉ tiêu");
  });

  test("protected sheets are named, and that the rest was done", async () => {
    const highlight = async () => ({
      view: sampleView({ isHighlighted: true }),
      skipped: ["QP-AN, XDĐ 2023"],
      unmarked: [],
      notes: ["sheetsSkipped" as const],
    });
    const { user } = await showPane(actionsOver(sampleView(), { highlight }));
    await user.click(screen.getByRole("button", { name: "Đánh dấu" }));
    expect(await screen.findByText(/Trang “QP-AN, XDĐ 2023” đang khóa/)).toBeVisible();
  });

  test("once a protected sheet is unprotected, as told, the same button marks it: the workbook is read again for it", async () => {
    const open = sampleView();
    const { review } = open;
    const tables = review.reading.tables.map((table, at) => ({ ...table, isProtected: at === 0 }));
    const locked = { ...open, review: { ...review, reading: { ...review.reading, tables } } };
    const highlight = jest.fn(actionsOver(open).highlight);
    const read = jest.fn(async () => open).mockResolvedValueOnce(locked);
    const { user } = await showPane(actionsOver(locked, { highlight, read }));
    await user.click(screen.getByRole("button", { name: "Đánh dấu" }));
    await screen.findByRole("button", { name: "Bỏ đánh dấu" });
    expect(highlight.mock.calls).toEqual([[open]]);
  });

  test("stored choices that could not be used are said after a reading; a sheet that could not be read is said on its line", async () => {
    const view = sampleView({ unread: ["Nguồn số liệu"], lost: ["settings.report.form", "settings.seen"] });
    await showPane(actionsOver(view), { start: { tab: "tables" } });
    expect(screen.getByText(/Có 2 lựa chọn đã lưu trong sổ bị hỏng/)).toBeVisible();
    expect(await screen.findByText("chưa đọc được")).toBeVisible();
  });

  test("a choice that met another person's is said: which indicators, on which tab", async () => {
    const [first] = sampleView().review.reading.indicators;
    const overridden = ["report.body", "report.place", `judging.rulings:${first?.id ?? ""}`];
    const choose = async () => sampleView({ overridden });
    const { user } = await showPane(actionsOver(sampleView(), { choose }), { start: { tab: "tables" } });
    await user.click(await screen.findByRole("checkbox", { name: "QP-AN, XDĐ 2023" }));
    expect(await screen.findByText(/người khác đã lưu lựa chọn khác ở thẻ Báo cáo\./)).toBeVisible();
    expect(screen.getByText(/Hai người cùng đánh giá lại “Thu ngân sách”/)).toBeVisible();
  });

  test("what was written can be taken back from the menu of every screen", async () => {
    const undo = jest.fn(actionsOver(sampleView()).undo);
    const { user } = await showPane(actionsOver(sampleView({ canUndo: true }), { undo }));
    await user.click(await screen.findByRole("button", { name: "Việc khác" }));
    await user.click(screen.getByRole("menuitem", { name: "Hoàn tác" }));
    expect(
      await within(screen.getByRole("banner")).findByText("Đã hoàn tác: sổ trở lại như trước."),
    ).toBeVisible();
    expect(screen.getByRole("status")).toHaveTextContent("Đã hoàn tác: sổ trở lại như trước.");
    expect(undo).toHaveBeenCalledTimes(1);
  });

  test("filling columns is asked first", async () => {
    const fillColumns = jest.fn(actionsOver(sampleView()).fillColumns);
    const { user } = await showPane(actionsOver(sampleView(), { fillColumns }));
    await user.click(await screen.findByRole("button", { name: "Việc khác" }));
    await user.click(screen.getByRole("menuitem", { name: /^Điền cột tỷ lệ/ }));
    expect(fillColumns).not.toHaveBeenCalled();
    await user.click(await screen.findByRole("button", { name: "Điền ô trống" }));
    expect(
      await within(screen.getByRole("banner")).findByText("Đã điền công thức vào 12 ô trống."),
    ).toBeVisible();
    expect(screen.getByRole("status")).toHaveTextContent("Đã điền công thức vào 12 ô trống.");
  });

  test("what lies in an Excel table is not filled, and said", async () => {
    const view = sampleView();
    const fillColumns: Actions["fillColumns"] = async () => ({
      view,
      skipped: [],
      unmarked: [],
      notes: [],
      filled: 0,
      inTables: ["Kinh tế"],
    });
    const { user } = await showPane(actionsOver(view, { fillColumns }));
    await user.click(await screen.findByRole("button", { name: "Việc khác" }));
    await user.click(screen.getByRole("menuitem", { name: /^Điền cột tỷ lệ/ }));
    await user.click(await screen.findByRole("button", { name: "Điền ô trống" }));
    expect(await within(screen.getByRole("banner")).findByText("Chưa điền ô nào.")).toBeVisible();
    expect(screen.getByText(/Bảng ở trang “Kinh tế”.*Chuyển đổi thành dải ô/)).toBeVisible();
  });
});

/** A view whose comparisons cannot be drawn while the fault is on: the report's screen breaks, no other. */
function breakable() {
  const view = sampleView();
  const fault = { on: false };
  const { comparable } = view;
  const given = () => {
    if (fault.on) throw new Error("nothing to compare with");
    return comparable;
  };
  Object.defineProperty(view, "comparable", { get: given });
  return { view, fault };
}

test("a screen that breaks says so, leaves the other tabs, and what was typed and not saved is there again", async () => {
  const logged = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const { view, fault } = breakable();
  fault.on = true;
  const { user, form } = await openRuling(actionsOver(view));
  fill(form.getByRole("textbox", { name: "Lý do" }), "số chốt");
  await user.click(screen.getByRole("tab", { name: /^Báo cáo/ }));
  const alert = within(await screen.findByRole("alert"));
  expect(alert.getByRole("heading", { name: "Màn hình này chưa hiện được" })).toBeVisible();
  expect(alert.getByText(/Chữ đang gõ được giữ lại/)).toBeVisible();
  await user.click(screen.getByRole("tab", { name: /^Kết quả/ }));
  expect(await screen.findByRole("textbox", { name: "Lý do" })).toHaveValue("số chốt");
  await user.click(screen.getByRole("tab", { name: /^Báo cáo/ }));
  fault.on = false;
  await user.click(within(await screen.findByRole("alert")).getByRole("button", { name: "Thử lại" }));
  expect(await screen.findByRole("textbox", { name: "Cơ quan ban hành" })).toBeVisible();
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  logged.mockRestore();
});

test("a field of the broken screen itself keeps the words being typed", async () => {
  const logged = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const { view, fault } = breakable();
  const choose = () => Promise.reject(refusal("AccessDenied"));
  const { user } = await showPane(actionsOver(view, { choose }), { start: { tab: "report" } });
  const body = await screen.findByRole("textbox", { name: "Cơ quan ban hành" });
  fault.on = true;
  fill(body, "Ủy ban nhân dân xã");
  const alert = within(await screen.findByRole("alert"));
  fault.on = false;
  await user.click(alert.getByRole("button", { name: "Thử lại" }));
  expect(await screen.findByRole("textbox", { name: "Cơ quan ban hành" })).toHaveValue("Ủy ban nhân dân xã");
  logged.mockRestore();
});

test("settings nobody chose are left as they were by a ruling", async () => {
  const choose = jest.fn(actionsOver(sampleView()).choose);
  const { user, form } = await openRuling(actionsOver(sampleView(), { choose }));
  await user.click(form.getByRole("radio", { name: "Càng thấp càng tốt" }));
  await user.click(form.getByRole("button", { name: "Lưu đánh giá" }));
  await waitFor(() => expect(choose).toHaveBeenCalled());
  const chosen = choose.mock.calls[0]?.[1] ?? defaults;
  expect({ ...chosen, judging: defaults.judging }).toEqual(defaults);
  expect(chosen.judging.rulings).toMatchObject([{ direction: "lowerIsBetter", outcome: null }]);
});
