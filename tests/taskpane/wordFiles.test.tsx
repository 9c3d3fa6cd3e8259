/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";

import type { Actions, NamedFile, WordUpdate } from "../../src/actions/index";
import type { Decisions, Finding } from "../../src/model/wordUpdate";
import { actionsOver, sampleView, written } from "./fixtures";
import { showPane } from "./showPane";

/** What the browser was given to save. */
let saved: { name: string; size: number }[] = [];

beforeEach(() => {
  saved = [];
  let size = 0;
  URL.createObjectURL = (blob) => {
    size = (blob as Blob).size;
    return "blob:x";
  };
  URL.revokeObjectURL = () => undefined;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, size });
  };
});

const finding = (part: Partial<Finding>): Finding => ({
  id: "ct:headline#0",
  tag: "ct:headline",
  title: "Câu kết quả chung",
  kind: "renewed",
  theirs: "đạt 25/34",
  ours: "đạt 26/34",
  before: "đạt 25/34",
  ...part,
});

async function reportTab(others: Partial<Actions> = {}) {
  const { user } = await showPane(actionsOver(sampleView({ report: written }), others), {
    start: { tab: "report" },
  });
  return user;
}

async function choose(user: Awaited<ReturnType<typeof reportTab>>, name = "da sua.docx") {
  const file = new File([new Uint8Array([1, 2, 3])], name);
  file.arrayBuffer = async () => new Uint8Array([1, 2, 3]).buffer;
  await user.upload(await screen.findByLabelText("Chọn tệp Word đã sửa"), file);
}

test("Lưu tệp Word gives a file of figures just read, and says so", async () => {
  let reads = 0;
  const view = sampleView({ report: written });
  const user = await reportTab({
    read: async () => {
      reads += 1;
      return view;
    },
  });
  const before = reads;
  await user.click(await screen.findByRole("button", { name: "Lưu tệp Word" }));
  await waitFor(() => expect(saved).toEqual([{ name: "Báo cáo chỉ tiêu 2023.docx", size: 2 }]));
  expect(reads).toBe(before + 1);
  expect(
    (await screen.findAllByText(/Đã đưa tệp “Báo cáo chỉ tiêu 2023.docx” ra để lưu/)).length,
  ).toBeGreaterThan(0);
});

test("a chosen file that is not ours is answered, and nothing is saved", async () => {
  const user = await reportTab();
  await choose(user);
  const card = await screen.findByRole("region", { name: "Chưa cập nhật tệp này" });
  expect(card).toHaveTextContent("không do Chỉ tiêu lập");
  expect(card).toHaveTextContent("Tệp đã chọn được giữ nguyên.");
  expect(within(card).queryByRole("button", { name: "Lưu tệp mới" })).toBeNull();
  await user.click(within(card).getByRole("button", { name: "Thôi" }));
  expect(screen.queryByRole("region", { name: "Chưa cập nhật tệp này" })).toBeNull();
  expect(saved).toEqual([]);
});

test("what changed is listed; what the person changed is shown beside ours, theirs stays unless they choose; a new file is saved", async () => {
  let given: NamedFile | null = null;
  let taken: Decisions | null = null;
  const compared: WordUpdate = {
    kind: "compared",
    findings: [
      finding({}),
      finding({
        id: "ct:closing#0",
        title: "Câu kết",
        kind: "asked",
        theirs: "của tôi",
        ours: "của báo cáo",
      }),
      finding({
        id: "ct:tasksDraft#0",
        title: "Dự thảo nhiệm vụ",
        kind: "asked",
        theirs: "tôi",
        ours: "máy",
      }),
    ],
    renew: (decisions) => {
      taken = decisions;
      return { name: "da sua - cập nhật.docx", bytes: new Uint8Array(7) };
    },
  };
  const user = await reportTab({
    updateWordFile: async (_, file) => {
      given = file;
      return compared;
    },
  });
  await choose(user);
  const card = await screen.findByRole("region", { name: "Cập nhật “da sua.docx”" });
  expect(given).toEqual({ name: "da sua.docx", bytes: new Uint8Array([1, 2, 3]) });
  expect(card).toHaveTextContent("đạt 26/34");
  expect(saved).toEqual([]);
  const asked = within(card).getByRole("radiogroup", { name: "Câu kết" });
  const [theirs, ours] = within(asked).getAllByRole("radio");
  expect(theirs).toBeChecked();
  expect(asked).toHaveTextContent("của tôi");
  expect(asked).toHaveTextContent("của báo cáo");
  if (ours !== undefined) await user.click(ours);
  await user.click(within(card).getByRole("button", { name: "Lưu tệp mới" }));
  await waitFor(() => expect(saved).toEqual([{ name: "da sua - cập nhật.docx", size: 7 }]));
  expect(taken).toEqual({ "ct:closing#0": "ours" });
});

test("rows that leave a table are named; what has no words and what only looks otherwise is said", async () => {
  const user = await reportTab({
    updateWordFile: async () => ({
      kind: "compared",
      findings: [
        finding({
          id: "ct:table:missed#0",
          title: "Bảng chỉ tiêu không đạt",
          theirs: "STT\tChỉ tiêu\n8\tTổng đàn trâu, bò\n11\tCông nghiệp",
          ours: "STT\tChỉ tiêu\n11\tCông nghiệp",
        }),
        finding({
          id: "ct:a#0",
          title: "Đề mục",
          kind: "asked",
          theirs: "II. (08)▣",
          ours: "II. (07)",
          before: "II. (08)",
        }),
        finding({
          id: "ct:b#0",
          title: "Câu kết",
          kind: "asked",
          theirs: "như cũ",
          ours: "mới",
          before: "như cũ",
        }),
      ],
      renew: () => ({ name: "x.docx", bytes: new Uint8Array(1) }),
    }),
  });
  await choose(user);
  const card = await screen.findByRole("region", { name: "Cập nhật “da sua.docx”" });
  const items = within(card)
    .getAllByRole("listitem")
    .map((each) => each.textContent ?? "");
  expect(items[0]).toContain("Bỏ khỏi bảng:8 · Tổng đàn trâu, bò");
  expect(items[0]).not.toContain("(trống)");
  expect(items[1]).toContain("Dấu ▣ là vật không phải chữ");
  expect(items[1]).not.toContain("Chữ không đổi");
  expect(items[2]).toContain("Chữ không đổi, chỉ khác cách trình bày");
});

test("where Excel lets no pane save files the buttons are off, say why and name the copy", async () => {
  const user = await reportTab({ savesFiles: () => false });
  const save = await screen.findByRole("button", { name: "Lưu tệp Word" });
  expect(save).toHaveAttribute("aria-disabled", "true");
  await user.click(save);
  expect(saved).toEqual([]);
  expect(screen.getByText(/Excel trên máy Mac.*Sao chép cho Word/)).toBeInTheDocument();
});

test("a file that cannot be made is a message, and the next try works", async () => {
  let isFirst = true;
  const user = await reportTab({
    wordFile: async () => {
      if (isFirst) {
        isFirst = false;
        throw new Error("no memory");
      }
      return { name: "b.docx", bytes: new Uint8Array(3) };
    },
  });
  await user.click(await screen.findByRole("button", { name: "Lưu tệp Word" }));
  await user.click(await screen.findByRole("button", { name: "Thử lại" }));
  await waitFor(() => expect(saved).toEqual([{ name: "b.docx", size: 3 }]));
});
