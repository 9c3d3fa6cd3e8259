/** The pane as a newcomer meets it, 350 px wide and 768 high: each point walked in a real browser, with clicks and with keys. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Keys } from "./keys.mjs";
import { start } from "./page.mjs";

/** The page's own bars take what is over 768. */
const WINDOW = { width: 1366, height: 1018 };
const CATTLE = "Tổng đàn trâu, bò";

let browser;
before(async () => {
  browser = await start();
});
after(async () => {
  await browser?.stop();
});

async function opened(query = "") {
  const walk = await browser.open(query, WINDOW);
  await walk.paneReady();
  await walk.page.emulateMedia({ reducedMotion: "reduce" });
  await walk.page.locator(".pane-side").evaluate((element) => element.style.setProperty("width", "350px"));
  const frame = walk.page.frames().find((each) => each.url().includes("/taskpane.html"));
  return { walk, page: walk.page, pane: walk.pane, frame };
}

/** Between the tabs and the lower edge of the pane. */
async function isInSight(locator) {
  return locator.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    const covered = document.querySelector("header").getBoundingClientRect().bottom;
    return top >= covered - 1 && bottom <= window.innerHeight + 1;
  });
}

/** What holds the focus, in the pane. */
function focused(frame) {
  return frame.evaluate(() => document.activeElement?.textContent?.trim() ?? "");
}

/** Arms the next batch of the trial Excel with a fault. */
async function nextFails(page, code) {
  const choice = page.locator("details.switches select").last();
  await choice.evaluate((select, wanted) => {
    select.closest("details").open = true;
    if (![...select.options].some(({ value }) => value === wanted)) select.add(new Option(wanted, wanted));
  }, code);
  await choice.selectOption(code);
  await choice.evaluate((select) => (select.closest("details").open = false));
}

test("what failed is in sight at once; no other tab opens on grey shapes", async () => {
  const { walk, pane, frame } = await opened();
  const first = pane.getByRole("article").first();
  await first.waitFor();
  assert.ok(await isInSight(first.getByRole("heading")), "the first missed indicator is under the fold");
  assert.ok(await isInSight(first.getByText("Không đạt")), "its verdict is under the fold");
  // What is fetched once the first figures are shown.
  await walk.page.waitForTimeout(3000);
  await frame.evaluate(() => {
    window.waits = 0;
    new MutationObserver(() => {
      if (document.querySelector("[data-waiting]")) window.waits++;
    }).observe(document.body, { childList: true, subtree: true });
  });
  for (const [tab, title] of [
    ["Bảng", "Trang được tính"],
    [/^Cần xem/, "1 chỗ cần xem trước khi ký"],
    ["Báo cáo", "Chưa lập báo cáo"],
  ]) {
    await pane.getByRole("tab", { name: tab }).click();
    await pane.getByRole("heading", { name: title }).waitFor();
  }
  assert.equal(await frame.evaluate(() => window.waits), 0);
  assert.deepEqual(walk.faults, []);
});

test("left out with the mouse: said in its row and in the top line, taken back there", async () => {
  const { walk, pane, frame } = await opened();
  await pane.getByRole("button", { name: `Chi tiết: ${CATTLE}` }).click();
  const form = pane.getByRole("form", { name: `Đánh giá lại: ${CATTLE}` });
  await form.getByText("Không tính vào tổng 34 chỉ tiêu").click();
  await form.getByLabel("Lý do").fill("huyện giao bổ sung");
  const save = form.getByRole("button", { name: "Lưu đánh giá" });
  await save.click();
  const line = pane.getByRole("banner");
  await line.getByText("Đã lưu đánh giá: 26/33 chỉ tiêu đạt và vượt.").waitFor();
  const row = pane.getByRole("article", { name: CATTLE });
  await row.getByText("Không tính vào tổng: huyện giao bổ sung").waitFor();
  assert.ok(await isInSight(row.getByRole("heading")), "the row went out of sight");
  await line.getByRole("button", { name: "Hoàn tác" }).click();
  await line.getByText("Đã hoàn tác lựa chọn.").waitFor();
  await pane.getByText("26 trên 34").first().waitFor();
  assert.notEqual(await frame.evaluate(() => document.activeElement.tagName), "BODY");
  assert.deepEqual(walk.faults, []);
});

test("left out and taken back by keys alone", async () => {
  const { walk, page, pane } = await opened();
  const keys = new Keys(walk);
  await keys.press("F6");
  await keys.tabTo(`Chi tiết: ${CATTLE}`);
  await keys.press("Enter");
  await pane.getByRole("form", { name: `Đánh giá lại: ${CATTLE}` }).waitFor();
  await keys.tabTo("Không tính vào tổng 34 chỉ tiêu");
  await keys.press("Space");
  await keys.tabTo("Lưu đánh giá");
  await keys.press("Enter");
  await pane.getByText("Đã lưu đánh giá: 26/33 chỉ tiêu đạt và vượt.").first().waitFor();
  await keys.expect(`Chi tiết: ${CATTLE}`, "after Lưu đánh giá:");
  await keys.checkInSight();
  await keys.tabTo("Hoàn tác", { key: "Shift+Tab" });
  await keys.press("Enter");
  await keys.expect(/26\/34|26 trên 34/, "after Hoàn tác:");
  assert.equal(await page.evaluate(() => document.hasFocus()), true);
  assert.deepEqual(walk.faults, []);
});

const TROUBLES = {
  InvalidOperationInCellEditMode: /đang gõ dở/,
  AccessDenied: /đang khóa/,
  ItemAlreadyExists: /trùng/,
  ItemNotFound: /không còn trong sổ/,
  FilteredRangeConflict: /bộ lọc/,
  MergedRangeConflict: /ô gộp/,
  InactiveWorkbook: /Một sổ khác/,
  UnsupportedSheet: /không phải trang tính/,
  RequestPayloadSizeLimitExceeded: /quá lớn để ghi/,
  ResponsePayloadSizeLimitExceeded: /quá lớn để đọc/,
  RequestAborted: /giữa chừng/,
  ApiNotFound: /chưa có chức năng/,
  GeneralException: /không nói lý do/,
  SomethingNobodyKnows: /chưa làm được việc này/,
};

test("each trouble, met far down the list: in sight with what to do, and closed it leaves everything as it was", async () => {
  const { walk, page, pane, frame } = await opened();
  const button = pane.getByRole("button", { name: /^Đến ô G46/ });
  const unseen = [];
  for (const [code, words] of Object.entries(TROUBLES)) {
    await button.scrollIntoViewIfNeeded();
    await nextFails(page, code);
    await button.click();
    const bar = pane.getByRole("group").filter({ hasText: "Chưa đến được ô" });
    await bar.waitFor();
    assert.match(await bar.innerText(), words, code);
    if (!(await isInSight(bar))) unseen.push(code);
    const next = code === "ItemNotFound" ? "Đọc lại" : "Thử lại";
    assert.equal(await bar.getByRole("button", { name: next }).count(), 1, `${code}: ${next}`);
    await bar.getByRole("button", { name: "Đóng" }).click();
    assert.equal(await bar.count(), 0);
    assert.match(await focused(frame), /^Đến ô G46/, code);
    assert.ok(await isInSight(button), `${code}: the place in the list was lost`);
  }
  assert.deepEqual(unseen, []);
  // Tried again it works, and the message is gone.
  await nextFails(page, "AccessDenied");
  await button.click();
  await pane.getByRole("button", { name: "Thử lại" }).click();
  await page.waitForFunction(() =>
    [...document.querySelectorAll("input")].some(({ value }) => value.replaceAll("$", "") === "G46"),
  );
  assert.equal(await pane.getByText("Chưa đến được ô").count(), 0);
  assert.deepEqual(walk.faults, []);
});

test("edited after the report: nothing of before in colour, one button on each tab, and then what turned", async () => {
  const { walk, pane, frame } = await opened();
  await pane.getByRole("button", { name: "Lập báo cáo" }).click();
  await pane.getByText("Đã lập báo cáo.").first().waitFor();
  const step = pane.getByRole("button", { name: "Cập nhật", exact: true });
  const colour = () => step.evaluate((element) => getComputedStyle(element).backgroundColor);
  const calm = await colour();
  await walk.show("KT-XH 2023");
  await walk.type("G16", "450");
  await pane.getByText("Có 1 ô đã đổi").waitFor();
  assert.notEqual(await colour(), calm, "what is to be done now is not in colour");
  assert.equal(await pane.getByText("Đã lập báo cáo.", { exact: true }).filter({ visible: true }).count(), 0);
  await pane.getByRole("tab", { name: "Kết quả" }).click();
  const greyed = (locator) =>
    locator.evaluate((element) => {
      for (let box = element; box; box = box.parentElement)
        if (getComputedStyle(box).filter === "grayscale(1)") return true;
      return false;
    });
  for (const part of [
    pane.getByRole("heading", { level: 1 }),
    pane.getByRole("group", { name: "Lọc theo kết quả" }),
    pane.getByRole("article").first(),
  ])
    assert.ok(await greyed(part));
  for (const tab of ["Bảng", "Kết quả", /^Cần xem/, "Báo cáo"]) {
    await pane.getByRole("tab", { name: tab }).click();
    await step.waitFor();
    assert.equal(await step.count(), 1, String(tab));
  }
  await step.click();
  await pane.getByText("26 → 25: Trồng rừng nay không đạt").first().waitFor();
  await pane.getByRole("button", { name: "Hoàn tác" }).click();
  await pane.getByRole("heading", { name: "Báo cáo chưa khớp số liệu mới" }).waitFor();
  assert.notEqual(await frame.evaluate(() => document.activeElement.tagName), "BODY");
  assert.deepEqual(walk.faults, []);
});

test("a table of 300 rows: few of them drawn, found by a word, the report in one press", async () => {
  const { tsImport } = await import("tsx/esm/api");
  const { indicatorWorkbook } = await tsImport("../../bench/workbooks.ts", import.meta.url);
  const { walk, page, pane } = await opened();
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({
      name: "300.xlsx",
      mimeType: "application/octet-stream",
      buffer: Buffer.from(await indicatorWorkbook(300).save()),
    });
  await walk.opened("300.xlsx");
  await pane.getByRole("button", { name: "Xem kết quả" }).click();
  await pane.getByRole("heading", { name: "240 trên 300" }).waitFor();
  assert.ok((await pane.getByRole("article").count()) <= 60);
  assert.ok(await isInSight(pane.getByRole("article").first().getByRole("heading")));
  await pane.getByRole("searchbox").fill("số 155");
  await pane.getByText("Có 1 chỉ tiêu.").first().waitFor();
  await pane.getByRole("searchbox").fill("");
  await pane.getByRole("button", { name: "Lập báo cáo" }).click();
  await pane
    .getByText(/^Đã đánh dấu 60 dòng không đạt\./)
    .first()
    .waitFor();
  assert.deepEqual(walk.faults, []);
});

test("six months: nothing is called missed, in the list, after the press, before signing", async () => {
  const { walk, pane } = await opened("?workbook=xa-binh-minh-6-thang-2026.xlsx");
  await walk.opened("xa-binh-minh-6-thang-2026.xlsx");
  await pane.getByRole("button", { name: "Xem kết quả" }).click();
  await pane.getByRole("button", { name: "Lập báo cáo" }).click();
  await pane
    .getByText(/^Đã đánh dấu 3 dòng chậm tiến độ, vượt hạn mức\./)
    .first()
    .waitFor();
  const strip = pane.getByRole("region", { name: "Trước khi in, ký" });
  await strip.getByText(/^Đã ghi lý do cho 0\/3 chỉ tiêu chậm tiến độ, vượt hạn mức/).waitFor();
  assert.doesNotMatch(await pane.getByRole("main").innerText(), /không đạt/i);
  assert.deepEqual(walk.faults, []);
});

/** Letters that English has not. */
const VIETNAMESE = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/i;

test("English, dark: no button, heading or tab of the pane is left in Vietnamese", async () => {
  const { walk, page, pane } = await opened("?language=en-US&theme=dark");
  await walk.opened("ngan-son-2023.xlsx");
  const left = [];
  // Of the workbook, not of the pane.
  const theirs = [...(await walk.sheets()), "Tỉnh giao", "Huyện giao"];
  const look = async (screen) => {
    await page.waitForTimeout(600);
    const names = await pane
      .locator("button, [role=tab], h1, h2, legend, label, dt, summary, [role=status]")
      .evaluateAll((all) =>
        all
          .filter((one) => one.closest("article, li") === null)
          .map((one) => one.textContent.replace(/“[^”]*”/g, "")),
      );
    const said = names.map((name) => theirs.reduce((text, word) => text.replaceAll(word, ""), name));
    left.push(...said.filter((name) => VIETNAMESE.test(name)).map((name) => `${screen}: ${name}`));
  };
  for (const tab of ["Tables", "Results", /^To check/, "Units", "Report"]) {
    await pane.getByRole("tab", { name: tab }).click();
    await look(String(tab));
  }
  await pane.getByRole("button", { name: "Create report" }).click();
  await pane
    .getByText(/^8 missed rows highlighted\./)
    .first()
    .waitFor();
  await look("done");
  assert.deepEqual(left, []);
  assert.deepEqual(walk.faults, []);
});
