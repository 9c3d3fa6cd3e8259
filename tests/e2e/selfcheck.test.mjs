/** "Windows tiếng Việt (;)" chosen on the page: the main job is done, "Kiểm tra Excel này" finds what is otherwise, and its result is copied as text. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { start } from "./page.mjs";

/** The check asks some hundred times, each in its own turn of the page; on a busy machine that takes long. */
const CHECKED = { timeout: 240_000 };

let browser;
before(async () => {
  browser = await start();
});
after(async () => {
  await browser?.stop();
});

/** The page as another Excel: the pane that was there is marked, and the new one waited for. */
async function choosePose(walk, name) {
  const { page, pane } = walk;
  await pane.locator("html").evaluate((element) => element.setAttribute("data-before", ""));
  await page.getByText("Tuỳ chọn chạy thử").click();
  await page.getByLabel("Excel như…").selectOption({ label: name });
  await pane.locator("html:not([data-before])").waitFor({ state: "attached" });
  await pane
    .getByText(/26\/34/)
    .first()
    .waitFor({ timeout: 60_000 });
}

/** Presses it in the pane's menu and answers yes; what it says. */
async function checked({ pane }) {
  await pane.getByRole("button", { name: "Việc khác" }).click();
  await pane.getByRole("menuitem", { name: /Kiểm tra Excel này/ }).click();
  await pane.getByText("Kiểm tra Excel này?").waitFor();
  await pane.getByRole("button", { name: "Kiểm tra", exact: true }).click();
  await pane.getByText("Kết quả kiểm tra Excel này").waitFor(CHECKED);
}

test(
  "a Vietnamese Windows: report, check, copied result; the workbook keeps its sheets",
  { timeout: 600_000 },
  async () => {
    const walk = await browser.open();
    const { page, pane } = walk;
    await page
      .context()
      .grantPermissions(["clipboard-read", "clipboard-write"], { origin: new URL(walk.address).origin });
    await walk.paneReady();
    await choosePose(walk, "Windows tiếng Việt (;)");
    await walk.ribbon("Lập báo cáo").click();
    await page.getByRole("tab", { name: "Báo cáo 2023" }).waitFor({ timeout: 60_000 });
    await walk.waitForText(
      "Năm 2023, huyện Ngân Sơn đã thực hiện đạt và vượt 26/34 chỉ tiêu Nghị quyết về lĩnh vực kinh tế - xã hội.",
    );
    const sheets = await walk.sheets();

    await checked(walk);
    assert.deepEqual(await walk.sheets(), sheets);
    const adapted = pane.locator("details").filter({ hasText: "Đã thích ứng" });
    assert.ok(await adapted.getByText("Dấu ngăn giữa các vùng").isVisible());
    assert.equal(await pane.getByText(/việc liên quan có thể chưa đúng/).count(), 0);

    await pane.getByRole("button", { name: "Sao chép kết quả" }).click();
    await pane.getByText("Đã sao chép kết quả kiểm tra.").first().waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.match(copied, /^Kết quả kiểm tra Excel này/);
    assert.match(copied, /Dấu ngăn vùng: ;/);
    assert.match(copied, /ExcelApi: 1\.14/);
    assert.match(copied, /Đã thích ứng · .*\[listSeparator\]/);
    assert.doesNotMatch(copied, /Khác ·/);
    // Nothing of the workbook.
    for (const name of [...sheets, "Ngân Sơn", "26/34"]) assert.ok(!copied.includes(name), name);
    assert.deepEqual([...walk.requests], [new URL(walk.address).origin]);
    assert.deepEqual(walk.faults, []);
  },
);
