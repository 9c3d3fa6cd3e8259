/** The Word file in a real browser: saved as a download, edited as a person would, brought up to date and saved as another. */
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { start } from "./page.mjs";

const TEXT = "word/document.xml";

let browser;
let folder;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), "word-"));
  browser = await start();
});
after(async () => {
  await browser?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Presses, and waits for what the browser is given to save. */
async function download(walk, button) {
  const [given] = await Promise.all([walk.page.waitForEvent("download"), button.click()]);
  const path = join(folder, given.suggestedFilename());
  await given.saveAs(path);
  return { name: given.suggestedFilename(), text: textOf(path), path };
}

function textOf(path) {
  return strFromU8(unzipSync(new Uint8Array(readFileSync(path)))[TEXT]);
}

test("Lưu tệp Word, an edit in Word, Cập nhật tệp Word…: the person's words stay, a new file is saved", async () => {
  const walk = await browser.open();
  const { pane } = walk;
  await walk.paneReady();
  await pane.getByRole("tab", { name: "Báo cáo", exact: true }).click();
  const first = await download(walk, pane.getByRole("button", { name: "Lưu tệp Word" }));
  assert.equal(first.name, "Báo cáo chỉ tiêu 2023.docx");
  assert.ok(first.text.includes("đạt và vượt 26/34 chỉ tiêu Nghị quyết"));
  await pane.getByText("Đã đưa tệp “Báo cáo chỉ tiêu 2023.docx” ra để lưu.").first().waitFor();

  const parts = unzipSync(new Uint8Array(readFileSync(first.path)));
  const edited = first.text
    .replace("<w:body>", "<w:body><w:p><w:r><w:t>Ý kiến của Thường trực</w:t></w:r></w:p>")
    .replace("đã thực hiện đạt và vượt 26/34", "hoàn thành 26/34");
  const mine = join(folder, "da sua.docx");
  writeFileSync(mine, zipSync({ ...parts, [TEXT]: strToU8(edited) }));

  await walk.show("KT-XH 2023");
  const name = await walk.find("Tổng đàn trâu, bò");
  await walk.type(name.replace(/^\D+/, "G"), "9300");
  const chooser = walk.page.waitForEvent("filechooser");
  await pane.getByRole("button", { name: "Cập nhật tệp Word…" }).click();
  await (await chooser).setFiles(mine);
  const card = pane.getByRole("region", { name: "Cập nhật “da sua.docx”" });
  await card.getByText("Câu kết quả chung").waitFor();
  assert.ok(
    await card
      .getByRole("radio", { name: /Giữ bản trong Word/ })
      .first()
      .isChecked(),
  );
  const second = await download(walk, card.getByRole("button", { name: "Lưu tệp mới" }));
  assert.equal(second.name, "da sua - cập nhật.docx");
  assert.ok(second.text.includes("Ý kiến của Thường trực"));
  assert.ok(second.text.includes("hoàn thành 26/34"));
  assert.ok(second.text.includes("9.300"));
  assert.ok(textOf(mine).includes("hoàn thành 26/34") && !textOf(mine).includes("9.300"));
  assert.deepEqual(walk.faults, []);
  assert.deepEqual([...walk.requests], [new URL(walk.address).origin]);
});

test("Tệp Word kèm trang biểu đồ, chosen in the pane: the file has both charts, and without it none", async () => {
  const walk = await browser.open();
  const { pane } = walk;
  await walk.paneReady();
  await pane.getByRole("tab", { name: "Báo cáo", exact: true }).click();
  const chartsIn = ({ path }) =>
    Object.keys(unzipSync(new Uint8Array(readFileSync(path)))).filter((part) =>
      /charts\/chart\d+\.xml$/.test(part),
    );
  const save = pane.getByRole("button", { name: "Lưu tệp Word" });
  assert.deepEqual(chartsIn(await download(walk, save)), []);
  await pane.getByRole("button", { name: "Thêm lựa chọn" }).click();
  await pane.getByRole("checkbox", { name: "Tệp Word kèm trang biểu đồ" }).check();
  assert.equal(chartsIn(await download(walk, save)).length, 2);
  assert.deepEqual(walk.faults, []);
  assert.deepEqual([...walk.requests], [new URL(walk.address).origin]);
});
