/** How many clicks the five commonest jobs take, counted in the browser itself: at most 1, 1, 2, 2, 3. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { start } from "./page.mjs";

/** A 1366 × 768 laptop with the ribbon and the grid beside the pane. */
const LAPTOP = { width: 1366, height: 768 };

let browser;
before(async () => {
  browser = await start();
});
after(async () => {
  await browser?.stop();
});

/** A page whose clicks are counted in every frame, as the browser saw them. */
async function opened() {
  const walk = await browser.open("", LAPTOP);
  await walk.paneReady();
  await count(walk);
  return walk;
}

/** From here on. */
async function count(walk) {
  for (const frame of walk.page.frames()) {
    await frame.evaluate(() => {
      window.clicksSeen = 0;
      // A label passes its click on to its field: one press of the person's.
      addEventListener("pointerdown", () => window.clicksSeen++, true);
    });
  }
}

async function clicks(walk) {
  const seen = await Promise.all(
    walk.page.frames().map((frame) => frame.evaluate(() => window.clicksSeen ?? 0)),
  );
  return seen.reduce((sum, each) => sum + each, 0);
}

async function atMost(walk, most, what) {
  const seen = await clicks(walk);
  assert.ok(seen > 0, `${what}: no click was seen`);
  assert.ok(seen <= most, `${what}: ${seen} clicks, at most ${most}`);
  assert.deepEqual(walk.faults, []);
}

test("1: the report, from the workbook as it opens", async () => {
  const walk = await opened();
  await walk.pane.getByRole("button", { name: "Lập báo cáo" }).click();
  await walk.pane
    .getByText(/^Đã đánh dấu \d+ dòng không đạt\./)
    .first()
    .waitFor();
  assert.ok((await walk.sheets()).includes("Báo cáo 2023"));
  await atMost(walk, 1, "the report");
});

test("1: after an edit the report is up to date again, and says what turned", async () => {
  const walk = await browser.open("", LAPTOP);
  await walk.paneReady();
  await walk.ribbon("Lập báo cáo").click();
  await walk.pane.getByRole("button", { name: "Cập nhật", exact: true }).waitFor();
  await walk.show("KT-XH 2023");
  const address = await walk.find("Trồng rừng");
  await walk.type(address.replace("A", "B").replace("B", "G"), "450");
  await walk.pane.getByText("Có 1 ô đã đổi").waitFor();
  await count(walk);
  await walk.pane.getByRole("button", { name: "Cập nhật", exact: true }).click();
  await walk.pane
    .getByText(/Trồng rừng nay không đạt/)
    .first()
    .waitFor();
  await atMost(walk, 1, "the update");
});

test("2: the other plan column is the one that counts", async () => {
  const walk = await opened();
  await walk.pane
    .getByRole("radio", { name: /Tỉnh giao/ })
    .first()
    .click();
  await walk.pane
    .getByText(/^Đã tính lại: (?!26\/34)/)
    .first()
    .waitFor();
  await atMost(walk, 2, "the plan column");
});

test("2: from a missed indicator to its row in the sheet", async () => {
  const walk = await opened();
  const button = walk.pane.getByRole("button", { name: /^Đến ô/ }).first();
  const [, address] = /ô ([A-Z]+\d+)/.exec(
    (await button.getAttribute("aria-label")) ?? (await button.innerText()),
  );
  await button.click();
  await walk.page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll("input")].some(({ value }) => value.replaceAll("$", "") === wanted),
    address,
  );
  await atMost(walk, 2, "to a cell");
});

test("3: an outcome is reassessed with its reason", async () => {
  const walk = await opened();
  const name = "Tổng đàn trâu, bò";
  await walk.pane.getByRole("button", { name: `Chi tiết: ${name}` }).click();
  const form = walk.pane
    .getByRole("group", { name: `Đánh giá lại: ${name}` })
    .or(walk.pane.getByRole("form", { name: `Đánh giá lại: ${name}` }));
  // With the mouse alone: who chose types the reason at once.
  await form.getByRole("radio", { name: "Đạt", exact: true }).click();
  await walk.page.keyboard.type("theo Thông báo số 12-TB/HU");
  await form.getByRole("button", { name: "Lưu đánh giá" }).click();
  await walk.pane.getByText("Đã lưu đánh giá: 27/34 chỉ tiêu đạt và vượt.").first().waitFor();
  assert.equal(await walk.pane.getByText("Đã đánh giá lại: theo Thông báo số 12-TB/HU").count(), 1);
  await atMost(walk, 3, "reassessing");
});
