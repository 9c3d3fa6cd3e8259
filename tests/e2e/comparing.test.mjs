/** So sánh in a real browser: against what the report remembers, against a chosen file, as a sheet, taken back by undo. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { start } from "./page.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

let browser;
before(async () => {
  browser = await start();
});
after(async () => {
  await browser?.stop();
});

/** What axe calls a violation in the pane as it stands. */
async function violations({ page }) {
  const frame = page.frames().find((each) => each.url().includes("/taskpane.html"));
  await frame.evaluate(AXE);
  return frame.evaluate(async () => {
    const found = await globalThis.axe.run(
      { exclude: ["[data-tabster-dummy]"] },
      { resultTypes: ["violations"], iframes: false },
    );
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160))}`);
  });
}

const shown = ({ page }, hasText) => page.getByRole("gridcell").filter({ hasText }).first().waitFor();

test("after a report: nothing changed, then what did; the sheet is inserted, shown, and taken away by undo", async () => {
  const walk = await browser.open();
  const { pane } = walk;
  await walk.paneReady();
  await walk.ribbon("Lập báo cáo").click();
  await pane.getByRole("button", { name: "Cập nhật", exact: true }).waitFor();
  await pane.getByRole("tab", { name: "Báo cáo" }).click();
  const compare = pane.getByRole("button", { name: "So sánh", exact: true });
  await compare.click();
  await pane.getByText("Hai bên giống nhau: không có gì thay đổi.").waitFor();
  await walk.show("KT-XH 2023");
  const planted = await walk.find("Trồng rừng");
  await walk.type(planted.replace(/^[A-Z]+/, "G"), "300");
  await walk.type(planted.replace(/^[A-Z]+/, "F"), "550");
  await compare.click();
  await pane.getByText("Kế hoạch đã điều chỉnh (1)").waitFor();
  assert.deepEqual(await violations(walk), []);
  await pane.getByRole("button", { name: "Chèn trang So sánh" }).click();
  await pane.getByText("Đã chèn trang So sánh.").first().waitFor();
  assert.ok((await walk.sheets()).includes("So sánh"));
  await walk.waitForText("SO SÁNH HAI LẦN SỐ LIỆU");
  await shown(walk, "Kế hoạch đã điều chỉnh (1)");
  assert.deepEqual(await violations(walk), []);
  await pane.getByRole("button", { name: "Hoàn tác" }).first().click();
  await pane
    .getByText(/^Đã hoàn tác/)
    .first()
    .waitFor();
  const sheets = await walk.sheets();
  assert.ok(!sheets.includes("So sánh") && sheets.includes("Báo cáo 2023"), sheets.join());
  assert.deepEqual(walk.faults, []);
});

test("against a chosen file: its figures are before, the file is named on the sheet, nothing leaves the page", async () => {
  const walk = await browser.open();
  const { pane, page } = walk;
  await walk.paneReady();
  await pane.getByRole("tab", { name: "Báo cáo" }).click();
  await pane.getByLabel("So với").selectOption("Một tệp khác…");
  const chooser = page.waitForEvent("filechooser");
  await pane.getByRole("button", { name: "So sánh", exact: true }).click();
  const rows = [
    "TT,Chỉ tiêu,ĐVT,Kế hoạch năm 2023,Thực hiện năm 2023",
    "1,Trồng rừng,ha,500,200",
    "2,Số thôn có nhà văn hóa,thôn,9,9",
    "3,Số hộ có nước sạch,hộ,100,90",
  ];
  await (
    await chooser
  ).setFiles({
    name: "lan-truoc.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(`\ufeff${rows.join("\r\n")}`),
  });
  await pane.getByText(/Thêm, bớt, đổi tên \(\d+\)/).waitFor();
  assert.deepEqual(await violations(walk), []);
  await pane.getByRole("button", { name: "Chèn trang So sánh" }).click();
  await pane.getByText("Đã chèn trang So sánh.").first().waitFor();
  await shown(walk, "lan-truoc.csv");
  assert.deepEqual([...walk.requests], [new URL(walk.address).origin]);
  assert.deepEqual(walk.faults, []);
});
