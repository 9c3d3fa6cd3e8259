/** @jest-environment jsdom */
/** The pane as somebody meets it who was told nothing: one truth, one next step, the deciding question where it is seen. */
import { act, screen, waitFor, within } from "@testing-library/react";

import type { Actions, View } from "../../src/actions/index";
import { actionsOver, defaults, DOUBTS, rowOf, sampleView, written, type Edit } from "./fixtures";
import { showPane, violations } from "./showPane";

const HERD: Edit = { sheet: 0, row: rowOf(0, "Tổng đàn trâu"), column: 6, value: 9300 };
const LATER = "2023-12-22T14:20:00";

/** A report stands; a cell was edited since: what the next reading will find. */
function edited(start: View, next: View, others: Partial<Actions> = {}) {
  let edit: (cells: number) => void = () => undefined;
  const read = jest.fn(async () => next).mockResolvedValueOnce(start);
  const actions = actionsOver(next, {
    read,
    watch: async (changed) => {
      edit = changed;
      return () => undefined;
    },
    ...others,
  });
  return { actions, edit: () => act(() => edit(1)) };
}

const reported = (part: Partial<View> = {}, edits: readonly Edit[] = []) =>
  sampleView({ report: written, isHighlighted: true, canUndo: true, ...part }, edits);

describe("never two truths", () => {
  test("what is out of date looks it: no tick, the figure said to be old, one button that does the right thing", async () => {
    const { actions, edit } = edited(reported(), reported({ readAt: LATER }, [HERD]));
    const { user } = await showPane(actions);
    edit();
    const title = screen.getByRole("heading", { level: 1 });
    expect(title).toHaveTextContent("Số cũ: chưa tính 1 ô vừa sửa");
    expect(screen.queryByRole("button", { name: "Đọc lại" })).not.toBeInTheDocument();
    expect(screen.getAllByRole("button", { name: "Cập nhật" })).toHaveLength(1);
    await user.click(screen.getByRole("tab", { name: /^Báo cáo/ }));
    expect(
      await screen.findByRole("heading", { name: "Báo cáo lập lúc 22/12 14:05, trước khi sổ đổi" }),
    ).toBeVisible();
    expect(screen.getAllByRole("button", { name: "Cập nhật" })).toHaveLength(1);
    await user.click(screen.getByRole("tab", { name: /Cần xem/ }));
    expect(screen.getAllByRole("button", { name: "Cập nhật" })).toHaveLength(1);
  });

  test("before it writes it says what the new reading turned; afterwards all that was done", async () => {
    const next = reported({ readAt: LATER }, [HERD]);
    let write: () => void = () => undefined;
    const createReport = jest.fn(
      () =>
        new Promise<Awaited<ReturnType<Actions["createReport"]>>>((resolve) => {
          write = () => resolve({ view: next, skipped: [], unmarked: [], notes: [] });
        }),
    );
    const { actions, edit } = edited(reported(), next, { createReport });
    const { user } = await showPane(actions);
    edit();
    await user.click(screen.getByRole("button", { name: "Cập nhật" }));
    const turned = "26 → 27: Tổng đàn trâu, bò nay vượt";
    await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent(turned));
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("27 trên 34");
    expect(createReport).toHaveBeenCalledTimes(1);
    act(() => write());
    expect(await screen.findByText("Đã cập nhật báo cáo.")).toBeVisible();
    expect(screen.getByText(turned)).toBeVisible();
    expect(screen.getByText(/^Đã đánh dấu 7 dòng không đạt\./)).toBeVisible();
  });

  test("where somebody else wrote a report it is read, not written over", async () => {
    let report: () => void = () => undefined;
    const actions = actionsOver(reported(), {
      watch: async (_, told) => {
        report = told;
        return () => undefined;
      },
    });
    await showPane(actions);
    act(() => report());
    expect(screen.getByRole("button", { name: "Đọc lại" })).toBeVisible();
  });
});

describe("the question that decides", () => {
  test("stands beside the figure with both counts; one click answers it or keeps what was taken", async () => {
    const choose = jest.fn(actionsOver(sampleView()).choose);
    const { user } = await showPane(actionsOver(sampleView(), { choose }));
    const group = await screen.findByRole("radiogroup", { name: "So với cột kế hoạch nào?" });
    expect(within(group).getAllByText(/trên 34 chỉ tiêu đạt và vượt/)).toHaveLength(2);
    await user.click(screen.getByRole("button", { name: "Giữ cột đang chọn" }));
    expect(Object.values(choose.mock.calls[0]?.[1].reading.columns ?? {})).toEqual([{ target: 5 }]);
    await waitFor(() =>
      expect(screen.queryByRole("button", { name: "Giữ cột đang chọn" })).not.toBeInTheDocument(),
    );
  });

  test("a doubt about the plan's column holds the choice itself", async () => {
    const choose = jest.fn(actionsOver(sampleView()).choose);
    const { user } = await showPane(actionsOver(sampleView(), { choose }), { start: { tab: "issues" } });
    const group = await screen.findByRole("radiogroup", { name: "So với cột kế hoạch nào?" });
    await user.click(within(group).getByRole("radio", { name: "Tỉnh giao (cột E)" }));
    expect(Object.values(choose.mock.calls[0]?.[1].reading.columns ?? {})).toEqual([{ target: 4 }]);
  });
});

test("a cell selected on the report shows what it comes from, each cell a click away; it stays until closed", async () => {
  const view = sampleView({ report: written });
  const [one, two] = view.review.assessments.map(({ indicator }) => indicator);
  if (one === undefined || two === undefined) throw new Error("The sample lost its indicators");
  let point: (address: string) => void = () => undefined;
  const traced = [one, two].map(({ id, targetCell, actualCell }) => ({
    indicator: id,
    cells: [targetCell, actualCell].flatMap((cell) => cell ?? []),
  }));
  const trace = jest.fn(async (_: View, { address }: { readonly address: string }) =>
    address === "A7" ? null : { address, indicators: traced, others: [] },
  );
  const select = jest.fn(async () => undefined);
  const actions = actionsOver(view, {
    trace,
    select,
    watch: async (_, __, pointed) => {
      point = (address) => pointed?.({ sheet: "{9}", address, edits: 0 });
      return () => undefined;
    },
  });
  const { user } = await showPane(actions);
  // Arrow keys run over cells: only where they rest is asked.
  act(() => point("F71"));
  act(() => point("F72"));
  const panel = within(await screen.findByRole("region", { name: "Ô F72 của báo cáo lấy từ" }));
  expect(trace).toHaveBeenCalledTimes(1);
  expect(panel.getByText(new RegExp(one.name))).toBeVisible();
  expect(await violations()).toEqual([]);
  await user.click(panel.getAllByRole("button", { name: /^Đến ô/ })[1] ?? panel.getByText("không có"));
  expect(select).toHaveBeenCalledWith(one.actualCell);
  expect(screen.getByRole("region", { name: "Ô F72 của báo cáo lấy từ" })).toBeVisible();
  await user.click(panel.getByRole("button", { name: "Đóng" }));
  expect(screen.queryByRole("region", { name: /của báo cáo lấy từ/ })).not.toBeInTheDocument();
});

test("what was missed comes before the bars by group", async () => {
  await showPane(actionsOver(sampleView()));
  const missed = screen.getByRole("region", { name: "Không đạt (8)" });
  const bars = screen.getByRole("region", { name: "Theo nhóm" });
  expect(missed.compareDocumentPosition(bars) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
});

test("after the click: report, marks with the way to them, and how to take it back", async () => {
  const select = jest.fn(async () => undefined);
  const { user } = await showPane(actionsOver(sampleView(), { select }));
  await user.click(screen.getByRole("button", { name: "Lập báo cáo" }));
  expect(await screen.findByText("Đã lập báo cáo.")).toBeVisible();
  expect(screen.getByText(/^Đã đánh dấu 8 dòng không đạt\./)).toBeVisible();
  expect(screen.getByText("Không vừa ý thì bấm Hoàn tác.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Xem dòng được đánh dấu đầu tiên" }));
  expect(select).toHaveBeenCalledWith(expect.objectContaining({ sheet: "KT-XH 2023" }));
  expect(screen.getByText("Đã lập báo cáo.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Hoàn tác" }));
  await waitFor(() => expect(screen.queryByText("Đã lập báo cáo.")).not.toBeInTheDocument());
});

test("the tab of tables shows the few choices that matter; the columns are behind one button", async () => {
  const { user } = await showPane(actionsOver(sampleView()), { start: { tab: "tables" } });
  const button = await screen.findByRole("button", { name: "Sửa cột", expanded: false });
  expect(screen.queryByRole("combobox", { name: "Đơn vị tính" })).not.toBeInTheDocument();
  // A table of a whole year is not asked for its time, and what is set once stands aside.
  expect(screen.queryByRole("combobox", { name: /của kỳ nào/ })).not.toBeInTheDocument();
  expect(screen.queryByRole("switch", { name: /^Tự mở/ })).not.toBeInTheDocument();
  await user.click(button);
  expect(await screen.findByRole("combobox", { name: "Đơn vị tính" })).toBeVisible();
  expect(screen.getAllByRole("combobox", { name: /của kỳ nào/ })).toHaveLength(2);
});

describe("before printing or Word", () => {
  test("what is open is named and leads on; nothing is blocked", async () => {
    const { user } = await showPane(actionsOver(reported({}, DOUBTS)), { start: { tab: "report" } });
    const strip = within(await screen.findByRole("region", { name: "Trước khi in, ký" }));
    expect(strip.getByText("Cột kế hoạch chưa ai xác nhận")).toBeVisible();
    expect(strip.getByText(/Đã ghi lý do cho 0\/8 chỉ tiêu không đạt/)).toBeVisible();
    expect(strip.getByText("Báo cáo khớp số liệu")).toBeVisible();
    expect(screen.getByRole("button", { name: "Sao chép cho Word" })).toBeEnabled();
    expect(await violations()).toEqual([]);
    await user.click(strip.getByRole("button", { name: /^Xem: Còn \d+ chỗ cần xem$/ }));
    expect(await screen.findByRole("heading", { level: 1, name: /chỗ cần xem trước khi ký/ })).toBeVisible();
  });

  test("a doubt about the plan's column that was seen is an answer: nobody is asked again", async () => {
    const [doubt] = sampleView().review.issues.filter(({ code }) => code === "twoTargetColumns");
    const settings = { ...defaults, seen: [doubt?.id ?? ""] };
    const { user } = await showPane(actionsOver(reported({ settings })), { start: { tab: "report" } });
    const strip = within(await screen.findByRole("region", { name: "Trước khi in, ký" }));
    expect(strip.getByText("Cột kế hoạch đã xác nhận")).toBeVisible();
    await user.click(screen.getByRole("tab", { name: "Kết quả" }));
    expect(screen.queryByRole("button", { name: "Giữ cột đang chọn" })).not.toBeInTheDocument();
  });

  test("there is none before there is a report", async () => {
    await showPane(actionsOver(sampleView()), { start: { tab: "report" } });
    await screen.findByRole("button", { name: "Lập báo cáo" });
    expect(screen.queryByRole("region", { name: "Trước khi in, ký" })).not.toBeInTheDocument();
  });
});
