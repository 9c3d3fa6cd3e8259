/** The page and the command agree: figures edited by keyboard, the report updated in the pane, the file downloaded, read headless. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { root } from "../../scripts/tool.mjs";
import { start } from "./page.mjs";

const OUTCOMES = { exceeded: "Vượt", met: "Đạt", missed: "Không đạt", unknown: "Chưa đánh giá" };

let browser;
let folder;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), "walk-"));
  browser = await start();
});
after(async () => {
  await browser?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Outcome → the places ("KT-XH 2023!22") the pane's list shows under it, sorted. */
async function verdictsOf(pane) {
  const verdicts = {};
  for (const [outcome, word] of Object.entries(OUTCOMES)) {
    const filter = pane.getByRole("group", { name: "Lọc theo kết quả" }).getByRole("button", {
      name: new RegExp(`^${word} \\d+$`),
    });
    const count = Number(/\d+$/.exec(await filter.innerText())?.[0]);
    verdicts[outcome] = [];
    if (count === 0) continue;
    await filter.click();
    const shown = pane.getByRole("region", { name: `${word} (${count})` });
    await shown.waitFor();
    const links = shown.getByRole("button", { name: /^Đến ô / });
    for (const name of await links.evaluateAll((all) => all.map((one) => one.getAttribute("aria-label")))) {
      const [, row, sheet] = /^Đến ô [A-Z]+(\d+), trang (.*)$/.exec(name);
      verdicts[outcome].push(`${sheet}!${row}`);
    }
    verdicts[outcome].sort();
    await filter.click();
  }
  return verdicts;
}

test("keyboard edits, the update in the pane and the downloaded file: the command reads the same verdicts", async () => {
  const walk = await browser.open();
  const { page, pane } = walk;
  await walk.paneReady();
  await pane.getByRole("tab", { name: "Kết quả" }).click();
  const first = await verdictsOf(pane);
  assert.equal(first.missed.length, 8);
  await walk.ribbon("Lập báo cáo").click();
  await walk.page.getByRole("tab", { name: "Báo cáo 2023" }).waitFor();
  // The pane reads it by itself; what is typed before is read along, and not counted as changed since.
  await pane.getByRole("button", { name: "Cập nhật", exact: true }).waitFor();

  // By keyboard alone: over a figure, within a figure, and a figure taken out.
  await walk.show("KT-XH 2023");
  await walk.type("G22", "9.300");
  await walk.goTo("G25");
  await page.keyboard.press("F2");
  await page.keyboard.press("Home");
  await page.keyboard.type("1");
  await page.keyboard.press("Enter");
  await walk.goTo("G11");
  await page.keyboard.press("Delete");
  const edited = [];
  for (const address of ["G22", "G25", "G11"]) edited.push((await walk.cell(address).innerText()).trim());
  assert.deepEqual(edited, ["9.300", "1.261,7", ""]);

  // The pane notices. It has read the report that the ribbon wrote, so one press updates: page and pane say the same.
  await pane.getByText("Có 3 ô đã đổi").waitFor();
  await pane.getByRole("button", { name: "Cập nhật", exact: true }).click();
  await pane
    .getByText(/^Đã cập nhật báo cáo\./)
    .first()
    .waitFor();
  await walk.show("Báo cáo 2023");
  await walk.goTo("A1");
  const [headline] = (await walk.texts()).filter((text) => /đạt và vượt \d+\/\d+ chỉ tiêu/.test(text));
  await pane.getByRole("tab", { name: "Kết quả" }).click();
  const shown = await verdictsOf(pane);
  assert.notDeepEqual(shown, first);
  assert.ok(shown.unknown.includes("KT-XH 2023!11"));
  assert.ok(["KT-XH 2023!22", "KT-XH 2023!25"].every((place) => shown.exceeded.includes(place)));

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Tải về" }).click(),
  ]);
  const [saved, result] = [join(folder, download.suggestedFilename()), join(folder, "ket-qua.json")];
  await download.saveAs(saved);
  const ran = spawnSync(
    process.execPath,
    [join(root, "scripts/report.mjs"), saved, "--out", join(folder, "ra.xlsx"), "--json", result],
    { cwd: root, encoding: "utf8" },
  );
  assert.equal(ran.status, 0, ran.stderr);
  const read = JSON.parse(readFileSync(result, "utf8"));
  const verdicts = { exceeded: [], met: [], missed: [], unknown: [] };
  for (const { sheet, row, outcome } of read.indicators) verdicts[outcome].push(`${sheet}!${row}`);
  for (const places of Object.values(verdicts)) places.sort();
  assert.deepEqual(verdicts, shown);
  assert.equal(read.report.headline.replaceAll("\u00a0", " ").trim(), headline);
  assert.equal(read.tally.metOrExceeded, shown.met.length + shown.exceeded.length);
  assert.deepEqual(walk.faults, []);
});
