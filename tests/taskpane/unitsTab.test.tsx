/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from "@testing-library/react";

import type { Actions } from "../../src/actions/index";
import type { Received, UnitsActions } from "../../src/actions/units/unitsActions";
import { NO_UNITS, type UnitsState } from "../../src/taskpane/state/unitsState";
import { COMMUNE_LIST } from "../../host/workbooks/communes";
import { communes, tableSheet, unitFile } from "../units/unitsInHand";
import { actionsOver, sampleView } from "./fixtures";
import { fill, showPane, violations } from "./showPane";

const HEAD = ["TT", "Chỉ tiêu", "ĐVT", "Kế hoạch năm 2026", "Thực hiện năm 2026"];

/** Read by nobody: what the worker would answer for each name. */
function workerThatAnswers(answers: Readonly<Record<string, Received | null>>): void {
  class FakeWorker {
    onmessage: ((event: { data: Received }) => void) | null = null;
    onerror: (() => void) | null = null;
    terminate(): void {
      this.onmessage = null;
    }
    postMessage({ file }: { readonly file: string }): void {
      const data = answers[file];
      if (data !== undefined && data !== null) queueMicrotask(() => this.onmessage?.({ data }));
    }
  }
  globalThis.Worker = FakeWorker as unknown as typeof Worker;
}

async function unitsTab(units: Partial<UnitsState> = {}, others: Partial<UnitsActions> = {}) {
  const over = actionsOver(sampleView());
  const actions: Actions = {
    ...over,
    units: async () => ({ ...(await over.units()), ...others }),
  };
  const shown = await showPane(actions, {
    start: { tab: "units", units: { ...NO_UNITS, ...units } },
  });
  await screen.findByRole("heading", { name: "Nhiều đơn vị" });
  return shown;
}

function named(name: string): File {
  const file = new File(["x"], name);
  file.arrayBuffer = async () => new Uint8Array([1]).buffer;
  return file;
}

const unread = (file: string, refused: "damaged" | "encrypted"): Received => ({
  file,
  savedAt: null,
  mark: null,
  refused,
});

test("chosen files are read one after the other; what gave nothing is a line with the reason", async () => {
  workerThatAnswers({ "a.xlsx": unread("a.xlsx", "damaged"), "b.xlsx": unread("b.xlsx", "encrypted") });
  const { user } = await unitsTab();
  await user.upload(screen.getByLabelText("Chọn các tệp của đơn vị"), [named("a.xlsx"), named("b.xlsx")]);
  await screen.findByText(/tệp hỏng hoặc tải chưa hết/);
  expect(screen.getAllByText(/tệp có mật khẩu/).length).toBeGreaterThan(0);
  expect(screen.getAllByText("Đọc được 0/2 tệp.").length).toBeGreaterThan(0);
  expect(await violations()).toEqual([]);
});

test("dropped files are read too, and Dừng keeps those read before", async () => {
  workerThatAnswers({ "a.xlsx": unread("a.xlsx", "damaged"), "b.xlsx": null });
  const { user } = await unitsTab();
  const zone = screen.getByText("hoặc kéo các tệp thả vào đây");
  fireEvent.drop(zone, { dataTransfer: { files: [named("a.xlsx"), named("b.xlsx"), named("c.xlsx")] } });
  await screen.findByText("Đang đọc tệp 2/3: b.xlsx");
  await user.click(screen.getByRole("button", { name: "Dừng" }));
  await waitFor(() => expect(screen.getAllByText("Đã dừng: giữ 1 tệp đọc xong.").length).toBeGreaterThan(0));
  expect(screen.queryByText(/Đang đọc tệp/)).toBeNull();
});

test("of two files of one unit the newest is proposed, both are named, and a person may choose the other", async () => {
  const rollUp = jest.fn<Promise<never>, Parameters<UnitsActions["rollUp"]>>(() =>
    Promise.reject(new Error("seen")),
  );
  const { user } = await unitsTab({ received: communes, list: COMMUNE_LIST }, { rollUp });
  const choice = await screen.findByRole("radiogroup", { name: "Xã Đức Vân nộp nhiều tệp: tính tệp nào?" });
  const [newer, older] = within(choice).getAllByRole("radio");
  expect(newer).toBeChecked();
  expect(newer).toHaveAccessibleName(/duc-van-sua-lai\.xlsx \(lưu lúc 22\/11\/2026/);
  await user.click(older as HTMLElement);
  const again = screen.getByRole("radiogroup", { name: /Xã Đức Vân nộp nhiều tệp/ });
  expect(within(again).getByRole("radio", { name: /^duc-van\.xlsx/ })).toBeChecked();
  await user.click(screen.getByRole("button", { name: "Lập biểu tổng hợp" }));
  await waitFor(() => expect(rollUp).toHaveBeenCalled());
  expect(rollUp.mock.calls[0]?.[2].counts).toEqual({ "xa duc van": "duc-van.xlsx" });
  expect(await violations()).toEqual([]);
});

test("choosing another of a unit's files by an arrow keeps the focus on what was chosen, and nothing moves", async () => {
  const { user } = await unitsTab({ received: communes, list: COMMUNE_LIST });
  const choice = await screen.findByRole("radiogroup", { name: "Xã Đức Vân nộp nhiều tệp: tính tệp nào?" });
  const [newer, older] = within(choice).getAllByRole("radio");
  (newer as HTMLElement).focus();
  await user.keyboard("{ArrowDown}");
  expect(older).toBeChecked();
  expect(older).toHaveFocus();
  await user.keyboard("{ArrowUp}");
  expect(newer).toBeChecked();
  expect(newer).toHaveFocus();
});

test("a file neither title nor name gives a unit, or one that is not on the list, asks whose it is; the answer takes effect at once", async () => {
  const rows = [[1, "Diện tích chè", "ha", 10, 12]] as const;
  const nameless = unitFile("bieu 01.xlsx", [tableSheet([["CÁC CHỈ TIÊU"], [null], HEAD, ...rows])]);
  const foreign = unitFile("x.xlsx", [tableSheet([["UBND XÃ LẠ"], [null], HEAD, ...rows])]);
  await unitsTab({ received: [nameless, foreign], list: "Xã Tân Tiến\nXã Bằng Vân" });
  const field = await screen.findByRole("combobox", { name: "Tệp bieu 01.xlsx của đơn vị nào?" });
  expect(screen.getByRole("combobox", { name: "Tệp x.xlsx của đơn vị nào?" })).toBeInTheDocument();
  expect(screen.getByText("Phải nộp 2, đã nộp 0, chưa nộp 2.")).toBeInTheDocument();
  fill(field, "Xã Tân Tiến");
  await screen.findByText("Phải nộp 2, đã nộp 1, chưa nộp 1.");
});

test("Đôn đốc says who is asked what, and makes the sheets with the date", async () => {
  const writeRequests = jest.fn<
    ReturnType<UnitsActions["writeRequests"]>,
    Parameters<UnitsActions["writeRequests"]>
  >(async (view) => ({ view, sheets: ["Phiếu Xã Hiệp Lực"] }));
  const { user } = await unitsTab({ received: communes, list: COMMUNE_LIST }, { writeRequests });
  await user.click(screen.getByRole("radio", { name: /^Đôn đốc/ }));
  const line = await screen.findByText("Xã Hiệp Lực");
  expect(line.closest("li")).toHaveTextContent("Xã Hiệp Lực: đề nghị gửi biểu");
  fill(screen.getByLabelText("Trả lời trước ngày"), "2026-12-14");
  await user.click(screen.getByRole("button", { name: /^Lập \d+ phiếu ở trang mới$/ }));
  await waitFor(() => expect(writeRequests).toHaveBeenCalled());
  expect(writeRequests.mock.calls[0]?.[2]).toEqual({ until: "2026-12-14", language: "vi" });
  await waitFor(() => expect(screen.getAllByText("Đã lập 1 phiếu ở trang mới.").length).toBeGreaterThan(0));
  expect(await violations()).toEqual([]);
});

test("without files, units in charge of the open table are asked; in the table's own words for nobody", async () => {
  const { user } = await unitsTab();
  await user.click(screen.getByRole("radio", { name: /^Đôn đốc/ }));
  expect(await screen.findByRole("radio", { name: "Đơn vị chủ trì trong bảng đang mở" })).toBeChecked();
  expect(screen.getByRole("button", { name: /^Lập \d+ phiếu ở trang mới$/ })).toBeEnabled();
});

test("sheets of this workbook are taken as they are now, not as they were when the pane last read", async () => {
  const old = sampleView();
  const now = sampleView({ readAt: "2023-12-22T15:00:00" });
  const taken: string[] = [];
  const over = actionsOver(old);
  let isEdited = false;
  const actions: Actions = {
    ...over,
    read: async () => (isEdited ? now : old),
    units: async () => ({
      ...(await over.units()),
      readSheets: (view) => {
        taken.push(view.readAt);
        return [unread("Trang", "damaged")];
      },
    }),
  };
  const { user } = await showPane(actions, {
    start: { tab: "units", units: { ...NO_UNITS, door: "gather" } },
  });
  await user.click(await screen.findByText("Lấy từ các trang của sổ này"));
  const [first] = await screen.findAllByRole("checkbox");
  await user.click(first as HTMLElement);
  isEdited = true;
  await user.click(screen.getByRole("button", { name: "Lấy các trang đã chọn" }));
  await waitFor(() => expect(taken).toEqual(["2023-12-22T15:00:00"]));
});

test("a short form is offered with the row it may be; taken it is that row's, and it can be left again", async () => {
  const rows = [
    [1, "TĐ trâu, bò", "con", 9000, 9990],
    [2, "Trồng rừng mới tập trung", "ha", 580, 601],
  ];
  const sent = unitFile("phong-nn.xlsx", [tableSheet([["PHÒNG NÔNG NGHIỆP"], [null], HEAD, ...rows])]);
  const { user } = await unitsTab({ door: "gather", received: [sent] });
  const offer = await screen.findByRole("button", { name: /^TĐ trâu, bò: Chính là “Tổng đàn trâu, bò”/ });
  expect(screen.queryByText(/nơi gửi ghi/)).toBeNull();
  await user.click(offer);
  expect(screen.getByText("1 tên dòng bạn đã nhận")).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Bỏ: “TĐ trâu, bò”" })).toHaveFocus();
  expect(screen.getByText(/nơi gửi ghi “TĐ trâu, bò”/)).toBeInTheDocument();
  expect(screen.getByText("1 dòng gửi đến không khớp dòng nào của bảng")).toBeInTheDocument();
  expect(await violations()).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Bỏ: “TĐ trâu, bò”" }));
  expect(screen.getByText("2 dòng gửi đến không khớp dòng nào của bảng")).toBeInTheDocument();
  expect(screen.getByRole("button", { name: /^TĐ trâu, bò: Chính là/ })).toHaveFocus();
});

test("a unit's name is typed letter by letter into one and the same box, though each letter names another unit", async () => {
  const rows = [[1, "Trồng rừng", "ha", 580, 601]];
  const file = (name: string) => unitFile(name, [tableSheet([["CÁC CHỈ TIÊU"], [null], HEAD, ...rows])]);
  const { user } = await unitsTab({
    received: [file("bieu 01.xlsx"), file("bieu 02.xlsx")],
    list: "Xã Bằng Vân\nXã Tân Tiến",
  });
  const box = await screen.findByLabelText("Tệp bieu 01.xlsx của đơn vị nào?");
  await user.click(box);
  await user.keyboard("Xã Tân Tiến");
  expect(box).toHaveFocus();
  expect(box).toHaveValue("Xã Tân Tiến");
  expect(screen.getByText("Phải nộp 2, đã nộp 1, chưa nộp 1.")).toBeInTheDocument();
});

test("a file whose name is short for a unit still missing offers it; one press says so", async () => {
  const rows = [[1, "Trồng rừng", "ha", 580, 601]];
  const file = unitFile("P.TC-KH.xlsx", [tableSheet([["CÁC CHỈ TIÊU"], [null], HEAD, ...rows])]);
  const { user } = await unitsTab({ received: [file], list: "Phòng Tài chính - Kế hoạch\nThanh tra" });
  await user.click(await screen.findByRole("button", { name: /Là “Phòng Tài chính - Kế hoạch”$/ }));
  expect(screen.getByText("Phải nộp 2, đã nộp 1, chưa nộp 1.")).toBeInTheDocument();
  expect(await violations()).toEqual([]);
});
