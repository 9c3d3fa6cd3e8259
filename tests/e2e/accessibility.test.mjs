/** The pane in the real browser, screen by screen: axe in both languages and every theme, and what fits at 320 px and at 200 % zoom. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { atWidth, inForcedColours, violations } from "./axe.mjs";
import { start } from "./page.mjs";

const WORDS = {
  "vi-VN": {
    tabs: { tables: "Bảng", result: "Kết quả", issues: /^Cần xem/, report: "Báo cáo" },
    readAgain: "Đọc lại",
    details: /^Chi tiết: /,
    form: /^Đánh giá lại: /,
    create: "Lập báo cáo",
    update: "Cập nhật",
    compare: "So sánh",
    insert: "Chèn trang So sánh",
    retry: "Thử lại",
    other: "Thử với bảng mẫu",
  },
  "en-US": {
    tabs: { tables: "Tables", result: "Results", issues: /^To check/, report: "Report" },
    readAgain: "Read again",
    details: /^Details: /,
    form: /^Reassess: /,
    create: "Create report",
    update: "Update",
    compare: "Compare",
    insert: "Insert the comparison as a sheet",
    retry: "Try again",
    other: "Try a sample table",
  },
};

const LONG = {
  name: "Đàn_trâu_bò_viết_liền_không_có_dấu_cách_nào_cả_trong_cả_cái_tên_dài_này",
  unit: "tỷ đồng/người/năm/hộ gia đình ở thôn đặc biệt khó khăn",
};

let browser;
before(async () => {
  browser = await start();
});
after(async () => {
  await browser?.stop();
});

for (const language of ["vi-VN", "en-US"]) {
  test(`light and forced colours: axe finds nothing, nothing sticks out: ${language}`, async () => {
    const found = await everyScreen(language, "light", async (walk, frame) => [
      ...(await violations(frame)),
      ...(await inForcedColours(walk, frame)),
      ...(await atWidth(walk, frame, 320)),
      // A pane of 320 px at 200 % zoom.
      ...(await atWidth(walk, frame, 160)),
    ]);
    assert.deepEqual(found, []);
  });

  test(`dark: axe finds nothing: ${language}`, async () => {
    const found = await everyScreen(language, "dark", (_, frame) => violations(frame));
    assert.deepEqual(found, []);
  });
}

/** Goes through all screens of the pane; gives what `look` finds on each. */
async function everyScreen(language, theme, look) {
  const words = WORDS[language];
  const query = `?language=${language}&theme=${theme}&workbook=`;
  const found = [];
  const opened = async (workbook) => {
    const walk = await browser.open(query + workbook, { width: 1280, height: 900 });
    await walk.page.emulateMedia({ reducedMotion: "reduce" });
    await walk.opened(workbook);
    return walk;
  };
  const see = async (walk, screen) => {
    const frame = walk.page.frames().find((each) => each.url().includes("/taskpane.html"));
    await walk.page.waitForTimeout(150);
    for (const each of await look(walk, frame)) found.push(`${screen}: ${each}`);
  };

  const first = await opened("nhieu-bang-2025.xlsx");
  await first.paneReady();
  await first.pane.getByRole("button", { name: words.other }).waitFor();
  await see(first, "first run");
  await first.page.context().close();

  const empty = await opened("so-trong.xlsx");
  await empty.pane.getByRole("button", { name: words.other }).waitFor();
  await see(empty, "empty");
  await empty.page.context().close();

  // A name of one long word, a unit a line long.
  const long = await opened("ngan-son-2023.xlsx");
  await long.paneReady();
  await long.type("B22", LONG.name);
  await long.type("C22", LONG.unit);
  await long.pane.getByRole("button", { name: words.readAgain }).click();
  for (const tab of ["result", "report"]) {
    await long.pane.getByRole("tab", { name: words.tabs[tab] }).click();
    await long.pane
      .getByText(tab === "result" ? LONG.name : words.create)
      .first()
      .waitFor();
    await see(long, `${tab} with long words`);
  }
  await long.page.context().close();

  // The figures beside those the report was written from, every part of the list open.
  const compared = await opened("ngan-son-2023.xlsx");
  await compared.paneReady();
  await compared.pane.getByRole("tab", { name: words.tabs.report }).click();
  await compared.pane.getByRole("button", { name: words.create }).click();
  await compared.pane.getByRole("button", { name: words.update, exact: true }).first().waitFor();
  await compared.show("KT-XH 2023");
  const planted = await compared.find("Trồng rừng");
  await compared.type(planted.replace("B", "G"), "300");
  await compared.type(planted.replace("B", "F"), "550");
  await compared.pane.getByRole("button", { name: words.compare, exact: true }).click();
  await compared.pane.getByRole("button", { name: words.insert }).waitFor();
  await compared.pane.locator("details").evaluateAll((all) => all.forEach((each) => (each.open = true)));
  await see(compared, "compared");
  await compared.page.context().close();

  const walk = await opened("ngan-son-2023.xlsx");
  const { pane, page } = walk;
  await walk.paneReady();
  const go = (tab) => pane.getByRole("tab", { name: words.tabs[tab] }).click();
  await go("result");
  await pane.getByRole("button", { name: words.details }).first().click();
  await pane.getByRole("form", { name: words.form }).waitFor();
  await see(walk, "result");
  await go("tables");
  await pane.getByRole("radio").first().waitFor();
  await see(walk, "tables");
  await go("issues");
  await pane.getByRole("article").first().waitFor();
  await see(walk, "issues");
  await go("report");
  await pane.getByRole("button", { name: words.create }).waitFor();
  await see(walk, "report");
  // A cell being typed in makes the next write fail.
  await page.keyboard.press("F6");
  await page.locator(".editor").focus();
  await page.keyboard.press("F2");
  await pane.getByRole("button", { name: words.create }).click();
  await pane.getByRole("button", { name: words.retry }).waitFor();
  await see(walk, "trouble");
  assert.deepEqual(walk.faults, []);
  await page.context().close();
  return found;
}
