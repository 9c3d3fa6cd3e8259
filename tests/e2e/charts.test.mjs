/** The sheet of charts in a real browser: inserted by one button, drawn on the page, following a figure that is typed, taken away by undo. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { start } from "./page.mjs";

let browser;
before(async () => {
  browser = await start();
});
after(async () => {
  await browser?.stop();
});

test("one button adds both charts; they follow what is typed into the source; undo takes them away", async () => {
  const walk = await browser.open();
  await walk.paneReady();
  await walk.ribbon("Lập báo cáo").click();
  await walk.pane.getByRole("button", { name: "Cập nhật", exact: true }).waitFor();
  await walk.pane.getByRole("tab", { name: "Báo cáo" }).click();
  await walk.pane.getByRole("button", { name: "Chèn trang Biểu đồ" }).click();
  await walk.pane.getByText("Đã chèn trang Biểu đồ.").first().waitFor();
  assert.ok((await walk.sheets()).includes("Biểu đồ"));
  const chart = (name) => walk.page.getByRole("img", { name });
  await chart("Kết quả theo lĩnh vực (số chỉ tiêu)").waitFor();
  const attainment = chart("Mức thực hiện so với kế hoạch (100%)");
  await attainment.waitFor();
  const words = async () => (await attainment.textContent()).replaceAll("\u00a0", " ");
  assert.match(await words(), /Trồng rừng – 120%/);
  await walk.show("KT-XH 2023");
  const address = await walk.find("Trồng rừng");
  await walk.type(address.replace(/^[A-Z]+/, "G"), "450");
  await walk.show("Biểu đồ");
  await attainment.waitFor();
  assert.match(await words(), /Trồng rừng – 90%/);
  await walk.waitForText("Đạt và vượt: 25/34 chỉ tiêu.");
  assert.deepEqual(walk.faults, []);
});

test("undo takes the sheet of charts away and leaves the report", async () => {
  const walk = await browser.open();
  await walk.paneReady();
  await walk.ribbon("Lập báo cáo").click();
  await walk.pane.getByRole("button", { name: "Cập nhật", exact: true }).waitFor();
  await walk.pane.getByRole("tab", { name: "Báo cáo" }).click();
  await walk.pane.getByRole("button", { name: "Chèn trang Biểu đồ" }).click();
  await walk.pane.getByText("Đã chèn trang Biểu đồ.").first().waitFor();
  await walk.pane.getByRole("button", { name: "Hoàn tác" }).first().click();
  await walk.pane
    .getByText(/^Đã hoàn tác/)
    .first()
    .waitFor();
  const sheets = await walk.sheets();
  assert.ok(!sheets.includes("Biểu đồ") && sheets.includes("Báo cáo 2023"), sheets.join());
  assert.deepEqual(walk.faults, []);
});

test("chosen once, the report's button writes the charts and renews them under another name; both are undone at once", async () => {
  const walk = await browser.open();
  const { pane } = walk;
  await walk.paneReady();
  await pane.getByRole("tab", { name: "Báo cáo" }).click();
  await pane.getByRole("checkbox", { name: "Lập, cập nhật báo cáo kèm trang Biểu đồ" }).check();
  await pane.getByRole("button", { name: "Lập báo cáo" }).click();
  await pane.getByRole("button", { name: "Cập nhật trang Biểu đồ" }).waitFor();
  assert.deepEqual((await walk.sheets()).slice(-2), ["Báo cáo 2023", "Biểu đồ"]);
  await walk.waitForText("BÁO CÁO");
  await pane.getByRole("button", { name: "Cập nhật", exact: true }).click();
  await pane
    .getByText(/^Đã cập nhật/)
    .first()
    .waitFor();
  assert.equal((await walk.sheets()).filter((name) => name.startsWith("Biểu đồ")).length, 1);
  await pane.getByRole("button", { name: "Hoàn tác" }).first().click();
  await pane
    .getByText(/^Đã hoàn tác/)
    .first()
    .waitFor();
  await pane.getByRole("button", { name: "Hoàn tác" }).first().click();
  await pane.getByRole("button", { name: "Chèn trang Biểu đồ" }).waitFor();
  const sheets = await walk.sheets();
  assert.ok(!sheets.includes("Biểu đồ") && !sheets.includes("Báo cáo 2023"), sheets.join());
  assert.deepEqual(walk.faults, []);
});
