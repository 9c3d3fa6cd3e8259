/** @jest-environment jsdom */
/** Word files through pane, actions and the real office.js: saved, edited by a person, brought up to date; and each refusal in words. */
import "../../host/tests/textCoding";

import { cleanup, screen, waitFor, within } from "@testing-library/react";

import type { HostWorkbook } from "../../host/workbook/model";
import { createActions } from "../../src/actions/index";
import { textIn } from "../../src/text";
import { wordPaneText } from "../../src/text/panes/wordPane";
import { bookOf, boot, closeAll, stateOf } from "../excel/books";
import { made } from "../report/reportInHand";
import { tableOf } from "../report/tables";
import { refusedFiles } from "../word/refusedFiles";
import { cellsAt, edit, editRow, fileOf, linesOf, typedInto } from "../word/wordInHand";
import { startPane } from "./showPane";

/** What the browser was given to save. */
let saved: { name: string; bytes: Uint8Array }[] = [];

beforeEach(() => {
  saved = [];
  let last: Blob | null = null;
  URL.createObjectURL = (blob) => {
    last = blob as Blob;
    return "blob:x";
  };
  URL.revokeObjectURL = () => undefined;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    const [name, blob] = [this.download, last];
    if (blob === null) return;
    const reader = new FileReader();
    reader.onload = () => saved.push({ name, bytes: new Uint8Array(reader.result as ArrayBuffer) });
    reader.readAsArrayBuffer(blob);
  };
});

afterEach(async () => {
  cleanup();
  await new Promise((resolve) => setTimeout(resolve, 10));
  closeAll();
});

const BOOK = {
  "Biểu 01": [
    ["ỦY BAN NHÂN DÂN XÃ TÂY ĐÔ"],
    ["STT", "Chỉ tiêu", "Đơn vị tính", "Kế hoạch năm 2025", "Thực hiện năm 2025"],
    [1, "Trồng rừng mới", "ha", 100, 120],
    [2, "Diện tích lương thực", "ha", 100, 80],
    [3, "Trồng cây dược liệu", "ha", 50, 40],
  ],
};

async function reportTab(book: HostWorkbook) {
  const excel = await boot(book);
  const pane = startPane(createActions(() => "2025-12-18T08:00:00.000Z"));
  await pane.user.click(await screen.findByRole("tab", { name: /^Báo cáo/ }));
  await screen.findByRole("button", { name: "Lưu tệp Word" });
  return { user: pane.user, excel };
}

type User = Awaited<ReturnType<typeof reportTab>>["user"];

async function lastSaved(count: number): Promise<{ name: string; bytes: Uint8Array }> {
  await waitFor(() => expect(saved).toHaveLength(count));
  const last = saved[count - 1];
  if (last === undefined) throw new Error("nothing saved");
  return last;
}

async function choose(user: User, bytes: Uint8Array, name = "da sua.docx"): Promise<void> {
  const file = new File([new Uint8Array([1])], name);
  file.arrayBuffer = async () => Uint8Array.from(bytes).buffer;
  await user.upload(await screen.findByLabelText("Chọn tệp Word đã sửa"), file);
}

test("saved, edited, brought up to date after a figure changed: typed words stay, figures are today's, the workbook is not touched", async () => {
  const book = bookOf(BOOK);
  const { user } = await reportTab(book);
  await user.click(screen.getByRole("button", { name: "Lưu tệp Word" }));
  const first = await lastSaved(1);
  const reasoned = editRow(
    first.bytes,
    { tag: "ct:table:missed", row: 1, cell: 7 },
    typedInto("Hạn hán kéo dài"),
  );
  const mine = edit(reasoned, (xml) => xml.replace("đạt và vượt 01/03", "hoàn thành 01/03"));
  const sheet = book.sheet("Biểu 01");
  sheet?.setValue(4, 4, 60);
  const before = stateOf(book);
  await choose(user, mine);
  const card = await screen.findByRole("region", { name: "Cập nhật “da sua.docx”" });
  const questions = within(card).getAllByRole("radiogroup");
  expect(questions.map((each) => each.getAttribute("aria-label"))).toEqual(["Câu kết quả chung"]);
  expect(questions[0]).toHaveTextContent("hoàn thành 01/03");
  expect(questions[0]).toHaveTextContent("đạt và vượt 02/03");
  expect(saved).toHaveLength(1);
  await user.click(within(card).getByRole("button", { name: "Lưu tệp mới" }));
  const second = await lastSaved(2);
  expect(second.name).toBe("da sua - cập nhật.docx");
  expect(linesOf(second.bytes).join("\n")).toContain("hoàn thành 01/03");
  expect(cellsAt(second.bytes, "ct:table:missed").map((row) => [row[1], row[7]])).toEqual([
    ["Chỉ tiêu", "Nguyên nhân"],
    ["Diện tích lương thực", "Hạn hán kéo dài"],
  ]);
  expect(cellsAt(second.bytes, "ct:table:appendix")[4]?.[4]).toBe("60");
  expect(stateOf(book)).toEqual(before);
}, 60_000);

test("each file that is not touched is answered in words, and nothing is saved", async () => {
  const { user } = await reportTab(bookOf(BOOK));
  const words = wordPaneText(textIn("vi").language);
  const files = refusedFiles(
    fileOf(made(tableOf(2))),
    fileOf(made(tableOf(2), { choices: { form: "hd36" } })),
  );
  const said = new Set<string>();
  for (const [, code, make] of files) {
    await choose(user, make());
    const card = await screen.findByRole("region", { name: words.refusedTitle });
    await waitFor(() => expect(card).toHaveTextContent(`${words.refusals[code]} ${words.untouched}`));
    expect(within(card).queryByRole("button", { name: words.saveNew })).toBeNull();
    said.add(code);
    await user.click(within(card).getByRole("button", { name: words.drop }));
  }
  expect([...said].sort()).toEqual(Object.keys(words.refusals).sort());
  expect(saved).toEqual([]);
}, 120_000);
