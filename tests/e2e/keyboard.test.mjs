/** The whole flow without a mouse: F6, Tab, arrows, Enter, Space. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Keys } from "./keys.mjs";
import { start } from "./page.mjs";

const ROW = "Tổng đàn trâu, bò";
const OWN = "- Giải ngân vốn đầu tư xây dựng cơ bản còn chậm.";

let browser;
before(async () => {
  browser = await start();
});
after(async () => {
  await browser?.stop();
});

/** In the grid: goes down (or along) until the cell says this. */
async function walkTo(keys, words, key = "ArrowDown", most = 150) {
  for (let count = 0; count < most; count++) {
    const { name } = await keys.at();
    if (name.includes(words)) return name.split(" ")[0];
    await keys.press(key);
  }
  assert.fail(`no cell says "${words}"`);
}

test("column, ruling, report, own words, edit, read again, update, trouble, undo: by keys alone", async () => {
  const walk = await browser.open("", { width: 1280, height: 800 });
  const { page, pane } = walk;
  const keys = new Keys(walk);
  await walk.opened("ngan-son-2023.xlsx");
  await walk.paneReady();
  await page.emulateMedia({ reducedMotion: "reduce" });

  // From the cells into the pane; the tabs are one stop, arrows go between them.
  assert.equal((await keys.at()).inPane, false);
  await keys.press("F6");
  assert.equal((await keys.at()).inPane, true);
  await keys.tabTo("Kết quả");
  await keys.press("ArrowLeft", "Enter");
  await keys.expect("Bảng");
  await pane.getByRole("radio").first().waitFor();

  // The other target column, and back: the focus stays on the choice.
  await keys.tabTo(/^Huyện giao/);
  await keys.press("ArrowUp");
  await pane
    .getByText(/^Đã tính lại: (?!26\/34)/)
    .first()
    .waitFor();
  await keys.expect(/^Tỉnh giao/, "after choosing a column:");
  await keys.press("ArrowDown");
  await pane.getByText("Đã tính lại: 26/34 chỉ tiêu đạt và vượt.").first().waitFor();
  await keys.expect(/^Huyện giao/, "after choosing it back:");

  // To the result: its first line takes the focus, the rows follow.
  await keys.tabTo("Xem kết quả");
  await keys.press("Enter");
  await keys.expect(/26\/34|26 trên 34/, "after Xem kết quả:");

  // One indicator ruled, with a reason; the focus is on its row again.
  await keys.tabTo(`Chi tiết: ${ROW}`);
  await keys.press("Enter");
  await keys.expect(`Thu gọn: ${ROW}`);
  await pane.getByRole("form", { name: `Đánh giá lại: ${ROW}` }).waitFor();
  await keys.tabTo("Theo số liệu: Không đạt");
  await keys.press("ArrowDown", "ArrowDown");
  await keys.expect("Đạt");
  const form = pane.getByRole("form", { name: `Đánh giá lại: ${ROW}` });
  assert.ok(await form.getByRole("radio", { name: "Đạt", exact: true }).isChecked());
  await keys.tabTo("Lý do");
  await keys.type("theo Thông báo số 12-TB/HU");
  await keys.tabTo("Lưu đánh giá");
  await keys.press("Enter");
  await pane.getByText("Đã lưu đánh giá: 27/34 chỉ tiêu đạt và vượt.").first().waitFor();
  await keys.expect(`Chi tiết: ${ROW}`, "after Lưu đánh giá:");
  await keys.checkInSight();

  // The report; the pane keeps the focus though a new sheet is on show.
  await keys.tabTo("Kết quả", { key: "Shift+Tab" });
  await keys.press("ArrowRight", "ArrowRight", "Enter");
  await keys.expect("Báo cáo");
  await pane.getByText("Chưa lập báo cáo").waitFor();
  await keys.tabTo("Lập báo cáo");
  await keys.press("Enter");
  await pane
    .getByText(/Đã lập báo cáo lúc/)
    .first()
    .waitFor();
  await keys.expect(/^Đã lập báo cáo lúc/, "after Lập báo cáo:");

  // Own words on the page.
  await keys.press("Shift+F6");
  assert.equal((await keys.at()).inPane, false);
  await keys.press("Control+Home", "ArrowUp");
  await walkTo(keys, "III- TỒN TẠI, HẠN CHẾ");
  await walkTo(keys, "[Dự thảo]");
  await keys.press("ArrowDown");
  await keys.type(`'${OWN}`);
  await keys.press("Enter", "ArrowUp");
  await keys.expect(new RegExp(OWN.replace(/[.]/g, "\\.")));

  // A source figure edited: the pane notices, and what it shows looks old.
  for (let sheets = 0; sheets < 6; sheets++) await keys.press("Control+PageUp");
  await page.getByRole("grid", { name: "Trang tính KT-XH 2023" }).waitFor();
  await keys.press("Control+Home");
  await walkTo(keys, "STT");
  await keys.press("ArrowRight");
  await walkTo(keys, "Trồng rừng");
  await keys.press(...Array.from({ length: 5 }, () => "ArrowRight"));
  await keys.expect(/^G\d+ /);
  await keys.type("450");
  await keys.press("Enter");
  await pane.getByText("Có 1 ô đã đổi").waitFor();
  await keys.press("F6");
  assert.equal((await keys.at()).inPane, true);
  await pane.getByText(/Báo cáo lập lúc .*, trước khi sổ đổi/).waitFor();

  // A cell left half typed: the update fails, says so, and its retry brings the focus back to the button that failed.
  await keys.press("Shift+F6", "F2", "F6");
  await keys.tabTo("Cập nhật");
  await keys.press("Enter");
  await pane.getByText("Chưa cập nhật được báo cáo").waitFor();
  await keys.press("Shift+F6", "Escape", "F6");
  await keys.tabTo("Thử lại", { key: "Shift+Tab" });
  await keys.press("Enter");
  await pane
    .getByText(/^Đã cập nhật báo cáo\./)
    .first()
    .waitFor();
  await keys.expect("Cập nhật", "after Thử lại:");

  // Undone: out of date again, the own words still there.
  await keys.tabTo("Hoàn tác");
  await keys.press("Enter");
  await pane.getByRole("heading", { name: "Báo cáo chưa khớp số liệu mới" }).waitFor();
  await keys.expect("Hoàn tác", "after Hoàn tác:");
  await keys.tabTo("Mở trang “Báo cáo 2023”", { key: "Shift+Tab" });
  await keys.press("Enter");
  await walk.find(OWN);

  assert.ok(keys.stops > 60, `${keys.stops} stops of the focus were checked`);
  assert.deepEqual(walk.faults, []);
});
