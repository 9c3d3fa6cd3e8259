/** The main job in a real browser, on the host page, through the real office.js and the shipped files. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { start } from "./page.mjs";

const HEADLINE =
  "Năm 2023, huyện Ngân Sơn đã thực hiện đạt và vượt 26/34 chỉ tiêu Nghị quyết về lĩnh vực kinh tế - xã hội.";

let browser;
before(async () => {
  browser = await start();
});
after(async () => {
  await browser?.stop();
});

/** Rows of the sheet on show whose name cell is tinted as missed. */
async function marked(walk) {
  return walk.page.getByRole("gridcell").evaluateAll((cells) =>
    cells
      .filter((cell) => cell.dataset.address?.startsWith("B"))
      .filter((cell) => getComputedStyle(cell).backgroundColor === "rgb(250, 238, 235)")
      .map((cell) => cell.textContent.trim()),
  );
}

test("one press of the ribbon's button: the report's first sentence, eight marked rows, no request elsewhere", async () => {
  const walk = await browser.open();
  await walk.paneReady();
  await walk.ribbon("Lập báo cáo").click();
  await walk.waitForText(HEADLINE);
  assert.ok((await walk.sheets()).includes("Báo cáo 2023"));
  const names = [];
  for (const sheet of ["KT-XH 2023", "QP-AN, XDĐ 2023"]) {
    await walk.show(sheet);
    await walk.page.waitForTimeout(300);
    names.push(...(await marked(walk)));
  }
  assert.equal(names.length, 8);
  assert.ok(
    names.every((name) => name.startsWith("×")),
    `a sign besides colour: ${names.join(" | ")}`,
  );
  assert.deepEqual([...walk.requests], [new URL(walk.address).origin]);
  assert.deepEqual(walk.faults, []);
});

test("a workbook without a table: a clear message, nothing written", async () => {
  const walk = await browser.open("?workbook=so-trong.xlsx");
  await walk.pane
    .getByText(/Chưa thấy bảng chỉ tiêu/)
    .first()
    .waitFor();
  const sheets = await walk.sheets();
  await walk.ribbon("Lập báo cáo").click();
  await walk.page.getByRole("dialog").waitFor();
  assert.deepEqual(await walk.sheets(), sheets);
});
