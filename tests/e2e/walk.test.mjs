/** The main job in a real browser, on the host page, through the real office.js and the shipped files. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { addressOf, start } from "./page.mjs";

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
      .filter((cell) => cell.ariaColIndex === "2")
      .filter((cell) => getComputedStyle(cell).backgroundColor === "rgb(250, 238, 235)")
      .map((cell) => cell.textContent.trim()),
  );
}

test("one press of the ribbon's button: the report's first sentence, eight marked rows, no request elsewhere", async () => {
  const walk = await browser.open();
  await walk.paneReady();
  await walk.ribbon("Lập báo cáo").click();
  await walk.waitForText(HEADLINE);
  // The open pane takes it in by itself: one truth on every tab.
  await walk.pane.getByRole("button", { name: "Cập nhật", exact: true }).waitFor();
  await walk.pane.getByRole("tab", { name: "Báo cáo" }).click();
  await walk.pane.getByRole("heading", { name: /^Đã lập báo cáo lúc/ }).waitFor();
  assert.equal(await walk.pane.getByText("Chưa lập báo cáo").count(), 0);
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
  await walk.opened("so-trong.xlsx");
  await walk.pane
    .getByText(/Chưa thấy bảng chỉ tiêu/)
    .first()
    .waitFor();
  const sheets = await walk.sheets();
  await walk.ribbon("Lập báo cáo").click();
  await walk.page.getByRole("dialog").waitFor();
  assert.deepEqual(await walk.sheets(), sheets);
});

test("the menu hides no more of the pane than its own box", async () => {
  const walk = await browser.open();
  await walk.paneReady();
  await walk.pane.getByRole("button", { name: "Việc khác" }).click();
  await walk.pane.getByRole("menuitem", { name: "Bỏ đánh dấu" }).waitFor();
  const tab = walk.pane.getByRole("tab", { name: "Bảng", exact: true });
  const onTop = await tab.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return element.contains(document.elementFromPoint(left + width / 2, top + height / 2));
  });
  assert.ok(onTop, "something lies over the tab");
});

test("a clerk's whole morning: column, ruling, report, edit, update, undo, save, reopen", async () => {
  const walk = await browser.open();
  const { page, pane } = walk;
  await walk.paneReady();

  // The other target column changes the headline, and back.
  await pane.getByRole("tab", { name: "Bảng" }).click();
  const columns = pane.getByRole("radio");
  const [other, usual] = [/Tỉnh giao/, /Huyện giao/].map((name) => pane.getByRole("radio", { name }));
  await other.click();
  await pane
    .getByText(/^Đã tính lại: (?!26\/34)/)
    .first()
    .waitFor();
  await usual.click();
  await pane.getByText("Đã tính lại: 26/34 chỉ tiêu đạt và vượt.").first().waitFor();
  assert.equal(await columns.count(), 2);

  // One indicator ruled, with a reason.
  await pane.getByRole("tab", { name: "Kết quả" }).click();
  const name = "Tổng đàn trâu, bò";
  await pane.getByRole("button", { name: `Chi tiết: ${name}` }).click();
  const form = pane
    .getByRole("group", { name: `Đánh giá lại: ${name}` })
    .or(pane.getByRole("form", { name: `Đánh giá lại: ${name}` }));
  await form.first().waitFor();
  await form.getByRole("radio", { name: "Đạt", exact: true }).click();
  await form.getByLabel("Lý do").fill("theo Thông báo số 12-TB/HU");
  await form.getByRole("button", { name: "Lưu đánh giá" }).click();
  await pane.getByText("Đã lưu đánh giá: 27/34 chỉ tiêu đạt và vượt.").first().waitFor();

  // The report, from the pane.
  await pane.getByRole("tab", { name: "Báo cáo" }).click();
  await pane.getByRole("button", { name: "Lập báo cáo" }).click();
  await walk.waitForText(HEADLINE.replace("26/34", "27/34"));
  await pane
    .getByText(/Đã lập báo cáo lúc/)
    .first()
    .waitFor();
  // All that was done, with the way to it and back; before signing the column chosen above is confirmed, reasons are not given.
  await pane
    .getByText(/^Đã đánh dấu \d+ dòng không đạt\./)
    .first()
    .waitFor();
  const strip = pane.getByRole("region", { name: "Trước khi in, ký" });
  await strip.getByText("Cột kế hoạch đã xác nhận").waitFor();
  await strip.getByText(/Đã ghi lý do cho 0\/\d+ chỉ tiêu không đạt/).waitFor();

  // The user's own words on the page.
  const own = "- Giải ngân vốn đầu tư xây dựng cơ bản còn chậm.";
  const row = /\d+$/.exec(await walk.find("Viết tiếp ở đây"))?.[0];
  await walk.type(`A${row}`, `'${own}`);
  await walk.find(own);

  // A source figure edited by hand: the page follows by itself, the pane notices and offers to read again.
  await walk.show("KT-XH 2023");
  const planted = await page
    .getByRole("gridcell")
    .filter({ hasText: /^\s*Trồng rừng\s*$/ })
    .first()
    .evaluate(addressOf);
  await walk.type(planted.replace("B", "G"), "450");
  await pane.getByText("Có 1 ô đã đổi").waitFor();
  await walk.show("Báo cáo 2023");
  await walk.goTo("A1");
  await walk.waitForText(HEADLINE);
  await walk.waitForText("Số liệu trong bảng đã thay đổi: trang này không còn khớp, cần cập nhật báo cáo.");
  // What is shown looks old, and one button reads again, says what turned, and updates.
  await pane.getByText(/Báo cáo lập lúc .*, trước khi sổ đổi/).waitFor();
  assert.equal(await pane.getByRole("button", { name: "Đọc lại" }).count(), 0);
  await pane.getByRole("button", { name: "Cập nhật", exact: true }).click();
  await pane.getByText("27 → 26: Trồng rừng nay không đạt").first().waitFor();
  await walk.find(own);
  await walk.goTo("A1");
  await walk.waitForText(HEADLINE);

  // Undo takes the last update back; the words stay.
  await pane.getByRole("button", { name: "Hoàn tác" }).click();
  await pane.getByRole("heading", { name: "Báo cáo chưa khớp số liệu mới" }).waitFor();
  await walk.waitForText("Số liệu trong bảng đã thay đổi: trang này không còn khớp, cần cập nhật báo cáo.");
  await walk.find(own);

  // Saved, opened again elsewhere: the ruling is there, the highlights go.
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Tải về" }).click(),
  ]);
  const saved = await download.path();
  const again = await browser.open("?workbook=so-trong.xlsx");
  await again.pane
    .getByText(/Chưa thấy bảng chỉ tiêu/)
    .first()
    .waitFor();
  await again.page.locator('input[type="file"]').setInputFiles({
    name: "ve-nha.xlsx",
    mimeType: "application/octet-stream",
    buffer: readFileSync(saved),
  });
  await again.page.getByRole("tab", { name: "Báo cáo 2023" }).waitFor();
  await again.paneReady();
  await again.pane.getByRole("tab", { name: "Kết quả" }).click();
  await again.pane.getByRole("searchbox").fill("trâu");
  await again.pane.getByText("Đã đánh giá lại: theo Thông báo số 12-TB/HU").first().waitFor();
  await again.show("KT-XH 2023");
  assert.ok((await marked(again)).length > 0);
  await again.pane.getByRole("button", { name: "Bỏ đánh dấu" }).click();
  await again.pane.getByText("Đã bỏ đánh dấu.").first().waitFor();
  assert.equal((await marked(again)).length, 0);
  assert.deepEqual([...walk.faults, ...again.faults], []);
  assert.deepEqual([...walk.requests], [new URL(walk.address).origin]);
});

test("what is typed over the report: a sentence stays, a figure is asked about, a selected figure says where it comes from", async () => {
  const walk = await browser.open("", { width: 1366, height: 768 });
  const { page, pane } = walk;
  await walk.paneReady();
  await pane.getByRole("button", { name: "Lập báo cáo" }).click();
  await pane
    .getByText(/^Đã đánh dấu \d+ dòng không đạt\./)
    .first()
    .waitFor();

  const theirs = "Năm 2023, huyện Ngân Sơn hoàn thành tốt nhiệm vụ.";
  await walk.type(await walk.find("đạt và vượt 26/34"), theirs);
  const update = pane.getByRole("button", { name: "Cập nhật", exact: true });
  await update.click();
  await pane
    .getByText(/^Đã cập nhật báo cáo/)
    .first()
    .waitFor();
  await walk.goTo("A1");
  await walk.waitForText(theirs);

  // A figure of the table of what was missed.
  const cattle = () =>
    page
      .getByRole("gridcell")
      .evaluateAll(
        (cells) =>
          cells
            .find(
              ({ textContent, ariaColIndex }) =>
                textContent.trim() === "Tổng đàn trâu, bò" && ariaColIndex === "2",
            )
            ?.closest("[role=row]").ariaRowIndex ?? null,
      );
  let place = null;
  for (let row = 20; row < 60 && place === null; row += 8) {
    await walk.goTo(`A${row}`);
    await page.waitForTimeout(300);
    place = await cattle();
  }
  const actual = `E${place}`;
  await walk.goTo(actual);
  await pane.getByRole("region", { name: `Ô ${actual} của báo cáo lấy từ` }).waitFor();
  await walk.type(actual, "9500");
  await update.click();
  await pane.getByText(`${actual}: 9.500 → 8.874`).waitFor();
  assert.equal((await walk.cell(actual).innerText()).trim(), "9.500");
  await pane.getByRole("button", { name: "Ghi lại các ô này" }).click();
  await pane
    .getByText(/^Đã cập nhật báo cáo/)
    .first()
    .waitFor();
  await walk.goTo(actual);
  await page.waitForTimeout(300);
  assert.equal((await walk.cell(actual).innerText()).trim(), "8.874");
  assert.deepEqual(walk.faults, []);
});
