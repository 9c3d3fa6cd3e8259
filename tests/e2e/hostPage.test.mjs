/** The host's page itself: another add-in in the pane, its dialog, a dropped file, sizes by hand, the print preview. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { root } from "../../scripts/tool.mjs";
import { start } from "./page.mjs";

let browser;
before(async () => {
  browser = await start({ "/other/": "tests/e2e/otherAddin" });
});
after(async () => {
  await browser?.stop();
});

test("another add-in's page runs in the pane, and its dialog is heard on plain http", async () => {
  const walk = await browser.open("?addin=/other/page.html");
  const pane = walk.page.frameLocator("iframe.taskpane");
  await pane.getByText("ready in Excel").waitFor();
  await walk.page.getByRole("tab", { name: "KT-XH 2023" }).waitFor();
  await pane.getByText("ready in Excel").waitFor();
  await walk.goTo("B3");
  await pane.getByRole("button", { name: "Write" }).click();
  await pane.getByText("written").waitFor();
  assert.equal((await walk.cell("B3").innerText()).trim(), "3");
  await pane.getByRole("button", { name: "Ask" }).click();
  const dialog = walk.page.getByRole("dialog");
  await dialog.frameLocator("iframe").getByRole("button", { name: "Yes" }).click();
  await pane.getByText("heard yes").waitFor();
  await dialog.waitFor({ state: "detached" });
  assert.deepEqual([...walk.requests], [new URL(walk.address).origin]);
  assert.deepEqual(walk.faults, []);
});

async function drop(page, name, bytes) {
  const dataTransfer = await page.evaluateHandle(
    ([file, content]) => {
      const data = new DataTransfer();
      const letters = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
      data.items.add(new File([letters], file));
      return data;
    },
    [name, bytes.toString("base64")],
  );
  for (const type of ["dragover", "drop"]) await page.locator(".sheet").dispatchEvent(type, { dataTransfer });
}

test("a workbook is opened by dropping it; what is none is said, and the open one stays", async () => {
  const walk = await browser.open();
  await walk.paneReady();
  await walk.page.getByRole("tab", { name: "KT-XH 2023" }).waitFor();
  await drop(walk.page, "xa.xlsx", readFileSync(join(root, "host/workbooks/xa-tan-tien-2025.xlsx")));
  await walk.page.getByRole("tab", { name: "Chỉ tiêu 2025" }).waitFor();
  await drop(walk.page, "so.csv", Buffer.from("TT;Chỉ tiêu"));
  assert.match(await walk.page.getByRole("alert").innerText(), /so\.csv/);
  assert.deepEqual(await walk.sheets(), ["Chỉ tiêu 2025"]);
});

test("columns and rows are sized with the mouse, and undone", async () => {
  const walk = await browser.open("?workbook=xa-tan-tien-2025.xlsx");
  const { page } = walk;
  await walk.paneReady();
  const box = () => walk.cell("D9").boundingBox();
  const before = await box();
  const drag = async (heads, name, across, down) => {
    const head = page.locator(`.heads.${heads} .head`).filter({ hasText: name });
    const grip = await head.locator(".grip").boundingBox();
    const [x, y] = [grip.x + grip.width / 2, grip.y + grip.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + across, y + down, { steps: 4 });
    await page.mouse.up();
  };
  await drag("top", /^D$/, 60, 0);
  await drag("side", /^9$/, 0, 30);
  const now = await box();
  assert.ok(Math.abs(now.width - before.width - 60) <= 2, `${before.width} → ${now.width}`);
  assert.ok(Math.abs(now.height - before.height - 30) <= 2, `${before.height} → ${now.height}`);
  const undo = page.getByRole("button", { name: "Hoàn tác", exact: true });
  await undo.click();
  await undo.click();
  assert.deepEqual(await box(), before);
});

test("the print preview shows the report on paper, page after page, and closes with Escape", async () => {
  const walk = await browser.open();
  await walk.paneReady();
  await walk.ribbon("Lập báo cáo").click();
  await walk.page.getByRole("tab", { name: "Báo cáo 2023" }).waitFor();
  await walk.page.getByRole("button", { name: "Xem trước khi in" }).click();
  const paper = walk.page.getByRole("dialog");
  await paper
    .getByText(/đạt và vượt 26\/34 chỉ tiêu/)
    .first()
    .waitFor();
  await walk.page.keyboard.press("Escape");
  await paper.waitFor({ state: "detached" });
  assert.deepEqual(walk.faults, []);
});
