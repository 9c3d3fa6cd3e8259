/** Many units' files in a real browser: read in a worker under the policy of the shipped pages, rolled up, gathered, taken back. */
import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { after, before, test } from "node:test";
import { start } from "./page.mjs";

const COMMUNES = fileURLToPath(new URL("../../host/workbooks/communes/", import.meta.url));

let browser;
let folder;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), "units-"));
  browser = await start();
});
after(async () => {
  await browser?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Reading a dozen files takes longer than a click. */
const PATIENCE = 120_000;

async function opened() {
  const walk = await browser.open();
  walk.page.setDefaultTimeout(PATIENCE);
  await walk.paneReady();
  return walk;
}

async function choose(walk, files) {
  const chooser = walk.page.waitForEvent("filechooser");
  await walk.pane.getByRole("button", { name: "Chọn các tệp…" }).click();
  await (await chooser).setFiles(files);
}

test("Tổng hợp: twelve communes' files, one broken, a list pasted; four sheets, the missing first, and undo", async () => {
  const walk = await opened();
  const { pane } = walk;
  const before = await walk.sheets();
  await pane.getByRole("tab", { name: "Nhiều đơn vị" }).click();
  await pane.getByRole("heading", { name: "Nhiều đơn vị" }).waitFor();
  const broken = join(folder, "hong.xlsx");
  writeFileSync(broken, readFileSync(join(COMMUNES, "duc-van.xlsx")).subarray(0, 2000));
  const files = readdirSync(COMMUNES).filter((name) => name.endsWith(".xlsx"));
  await choose(walk, [...files.map((name) => join(COMMUNES, name)), broken]);
  await pane
    .getByText(`Đọc được 11/${files.length + 1} tệp.`)
    .first()
    .waitFor();
  await pane.getByText("tệp có mật khẩu").first().waitFor();
  await pane.getByText("tệp hỏng hoặc tải chưa hết").first().waitFor();
  await pane
    .getByRole("textbox", { name: "Đơn vị phải nộp" })
    .fill(readFileSync(join(COMMUNES, "danh-sach.txt"), "utf8"));
  const first = pane.locator("li").filter({ hasText: "Chưa nộp" }).first();
  await first.getByText("Xã Hiệp Lực").waitFor();
  await pane.getByRole("button", { name: "Lập biểu tổng hợp" }).click();
  await pane.getByText("Đã lập các trang: Biểu tổng hợp", { exact: false }).first().waitFor();
  if (process.env.UNITS_PICTURES)
    await walk.page.screenshot({ path: `${process.env.UNITS_PICTURES}/rollup.png` });
  const after = await walk.sheets();
  assert.deepEqual(
    after.filter((name) => !before.includes(name)),
    ["Biểu tổng hợp", "Chỉ tiêu theo đơn vị", "Bản kê nộp", "Nguồn số liệu (2)"],
  );
  await pane.getByRole("button", { name: "Hoàn tác" }).click();
  await pane.getByText("Đã hoàn tác", { exact: false }).first().waitFor();
  assert.deepEqual(await walk.sheets(), before);
  // The list is kept with the workbook.
  const list = await pane.getByRole("textbox", { name: "Đơn vị phải nộp" }).inputValue();
  assert.ok(list.includes("Hiệp Lực"));
  assert.deepEqual(walk.faults, []);
  assert.deepEqual([...walk.requests], [new URL(walk.address).origin]);
});

test("Ghép: a sender's row goes into the empty cell of the table that is open, and comes out again", async () => {
  const walk = await opened();
  const { pane } = walk;
  const name = await walk.find("Tổng đàn trâu, bò");
  const cell = name.replace(/^\D+/, "G");
  const was = await walk.cell(cell).innerText();
  await walk.goTo(cell);
  await walk.page.keyboard.press("Delete");
  await pane.getByRole("tab", { name: "Nhiều đơn vị" }).click();
  await pane.getByRole("radio", { name: /^Ghép/ }).click();
  await choose(walk, [join(COMMUNES, "../ngan-son-2023.xlsx")]);
  await pane.getByText("Đọc được 1/1 tệp.").first().waitFor();
  await pane.getByText("Sẽ điền 1 ô trống").waitFor();
  await pane.getByRole("button", { name: "Điền 1 ô trống" }).click();
  await pane.getByText("Đã điền 1 ô trống.", { exact: false }).first().waitFor();
  assert.ok((await walk.sheets()).includes("Bản ghép"));
  await walk.show("KT-XH 2023");
  assert.equal(await walk.cell(cell).innerText(), was);
  await pane.getByRole("button", { name: "Hoàn tác" }).click();
  await pane.getByText("Đã hoàn tác", { exact: false }).first().waitFor();
  assert.ok(!(await walk.sheets()).includes("Bản ghép"));
  assert.equal((await walk.cell(cell).innerText()).trim(), "");
  assert.deepEqual(walk.faults, []);
});

test("Đôn đốc: a sheet that asks for what is missing, answered in place, comes back through Ghép; a Word file; undo", async () => {
  const walk = await opened();
  const { pane } = walk;
  const before = await walk.sheets();
  const cell = (await walk.find("Tổng đàn trâu, bò")).replace(/^\D+/, "G");
  await walk.goTo(cell);
  await walk.page.keyboard.press("Delete");
  await pane.getByRole("tab", { name: "Nhiều đơn vị" }).click();
  await pane.getByRole("radio", { name: /^Đôn đốc/ }).click();
  await pane.getByLabel("Trả lời trước ngày").fill("2026-12-14");
  const saved = walk.page.waitForEvent("download");
  await pane.getByRole("button", { name: "Lưu tệp Word, mỗi đơn vị một trang" }).click();
  assert.equal((await saved).suggestedFilename(), "Phieu don doc.docx");
  await pane.getByRole("button", { name: "Lập 1 phiếu ở trang mới" }).click();
  await pane.getByText("Đã lập 1 phiếu ở trang mới.").first().waitFor();
  const sheet = "Phiếu chưa rõ đơn vị";
  assert.deepEqual(
    (await walk.sheets()).filter((name) => !before.includes(name)),
    [sheet],
  );
  await walk.show(sheet);
  const asked = (await walk.find("Tổng đàn trâu, bò")).replace(/^\D+/, "E");
  await walk.type(asked, "9990");
  await pane.getByRole("radio", { name: /^Ghép/ }).click();
  await pane.getByText("Lấy từ các trang của sổ này").click();
  await pane.getByRole("checkbox", { name: sheet }).click();
  await pane.getByRole("button", { name: "Lấy các trang đã chọn" }).click();
  await pane.getByRole("button", { name: "Điền 1 ô trống" }).click();
  await pane.getByText("Đã điền 1 ô trống.", { exact: false }).first().waitFor();
  await walk.show("KT-XH 2023");
  assert.match(await walk.cell(cell).innerText(), /9[.,]?990/);
  assert.deepEqual(walk.faults, []);
});
