/** The tab of many units without a mouse: both jobs from opening the tab to undo; on every state axe, forced colours and narrow panes. */
import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { after, before, test } from "node:test";
import { atWidth, inForcedColours, violations } from "./axe.mjs";
import { Keys } from "./keys.mjs";
import { start } from "./page.mjs";

const COMMUNES = fileURLToPath(new URL("../../host/workbooks/communes/", import.meta.url));

/** Reading a dozen files takes longer than a key. */
const PATIENCE = 120_000;

let browser;
let folder;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), "units-keys-"));
  browser = await start();
});
after(async () => {
  await browser?.stop();
  rmSync(folder, { recursive: true, force: true });
});

class UnitsByKeys {
  found = [];
  shots = 0;

  constructor(walk, theme) {
    this.walk = walk;
    this.theme = theme;
    this.keys = new Keys(walk);
  }

  /** On what is on show: axe, forced colours, and nothing sticks out of a narrow pane. */
  async see(state) {
    const { walk, theme } = this;
    const frame = walk.page.frames().find((each) => each.url().includes("/taskpane.html"));
    await walk.page.waitForTimeout(150);
    const all = [
      ...(await violations(frame)),
      ...(theme === "light" ? await inForcedColours(walk, frame) : []),
      ...(await atWidth(walk, frame, 320)),
      ...(await atWidth(walk, frame, 350)),
    ];
    for (const each of all) this.found.push(`${theme}, ${state}: ${each}`);
    await this.picture(state);
  }

  async picture(state) {
    if (!process.env.UNITS_PICTURES) return;
    const frame = await this.walk.page.$("iframe[title]");
    const name = `${this.theme}-${String(++this.shots).padStart(2, "0")}-${state.replaceAll(" ", "-")}.png`;
    await frame.screenshot({ path: join(process.env.UNITS_PICTURES, name) });
  }

  /** From the cells into the tab; the tabs are one stop. */
  async openTab() {
    const { keys, walk } = this;
    assert.equal((await keys.at()).inPane, false);
    await keys.press("F6");
    await keys.tabTo("Kết quả");
    await keys.press("ArrowRight", "ArrowRight", "ArrowRight", "Enter");
    await keys.expect("Nhiều đơn vị");
    await walk.pane.getByRole("heading", { name: "Nhiều đơn vị" }).waitFor();
    await keys.tabTo(/^Tổng hợp/);
  }

  /** The button opens the machine's own dialog: what is chosen there is put in. */
  async choose(files) {
    const { keys, walk } = this;
    await keys.tabTo("Chọn các tệp…");
    const chooser = walk.page.waitForEvent("filechooser");
    await keys.press("Enter");
    await (await chooser).setFiles(files);
  }
}

async function opened(theme) {
  const walk = await browser.open(`?theme=${theme}`, { width: 1280, height: 1000 });
  walk.page.setDefaultTimeout(PATIENCE);
  // From the first key on the dialog is the test's: a listener that comes with the key would be too late.
  walk.page.on("filechooser", () => undefined);
  await walk.page.emulateMedia({ reducedMotion: "reduce" });
  await walk.opened("ngan-son-2023.xlsx");
  await walk.paneReady();
  return new UnitsByKeys(walk, theme);
}

for (const theme of ["light", "dark"]) {
  test(`Tổng hợp by keys alone, ${theme}: files, the list, whose a file is, which of two, the sheets, undo`, async () => {
    const units = await opened(theme);
    const { keys, walk } = units;
    const { pane } = walk;
    const before = await walk.sheets();
    await units.openTab();
    await units.see("opened");

    const broken = join(folder, "hong.xlsx");
    writeFileSync(broken, readFileSync(join(COMMUNES, "duc-van.xlsx")).subarray(0, 2000));
    const names = readdirSync(COMMUNES).filter((name) => name.endsWith(".xlsx"));
    await units.choose([...names.map((name) => join(COMMUNES, name)), broken]);
    await pane
      .getByText(`Đọc được 11/${names.length + 1} tệp.`)
      .first()
      .waitFor();
    await keys.expect("Chọn các tệp…", "after reading:");
    await units.see("read");

    await keys.tabTo("Đơn vị phải nộp");
    await walk.page.keyboard.insertText(readFileSync(join(COMMUNES, "danh-sach.txt"), "utf8"));
    await pane.getByText("Phải nộp 12", { exact: false }).first().waitFor();
    await units.see("expected");

    // Of two files of one unit the other, and back.
    await keys.tabTo(/^duc-van-sua-lai/);
    await keys.press("ArrowDown");
    await keys.expect(/^duc-van\.xlsx/);
    await keys.press("ArrowUp");
    await keys.expect(/^duc-van-sua-lai/);

    await keys.tabTo("Lập biểu tổng hợp", { key: "Shift+Tab" });
    await keys.press("Enter");
    await pane.getByText("Đã lập các trang: Biểu tổng hợp", { exact: false }).first().waitFor();
    await keys.expect(/^Đã lập các trang/, "after Lập biểu tổng hợp:");
    await keys.checkInSight();
    await units.see("written");
    assert.equal((await walk.sheets()).length, before.length + 4);

    await keys.tabTo("Hoàn tác", { most: 6 });
    await keys.press("Enter");
    await pane.getByText("Đã hoàn tác", { exact: false }).first().waitFor();
    assert.deepEqual(await walk.sheets(), before);
    await keys.expect("Nhiều đơn vị", "after Hoàn tác:");
    await units.see("undone");
    assert.deepEqual(units.found, []);
    assert.deepEqual(walk.faults, []);
    await walk.page.context().close();
  });

  test(`Ghép by keys alone, ${theme}: the door, files, the preview, a cell of it, the filling, undo`, async () => {
    const units = await opened(theme);
    const { keys, walk } = units;
    const { pane } = walk;
    const cell = (await walk.find("Tổng đàn trâu, bò")).replace(/^\D+/, "G");
    const was = await walk.cell(cell).innerText();
    await walk.goTo(cell);
    await keys.press("Delete");
    await pane
      .getByText(/Có 1 ô đã đổi/)
      .first()
      .waitFor();
    await units.openTab();
    await keys.press("ArrowDown");
    await keys.expect(/^Ghép/);
    await units.see("gather");

    await units.choose([
      join(COMMUNES, "../ngan-son-2023.xlsx"),
      join(COMMUNES, "xa-tan-tien.xlsx"),
      join(COMMUNES, "lang-ngam.xlsx"),
    ]);
    await pane.getByText("Đọc được 2/3 tệp.").first().waitFor();
    await keys.expect("Chọn các tệp…", "after reading:");
    await pane.getByText("Sẽ điền 1 ô trống").waitFor();
    await units.see("preview");

    // A cell of the preview: the sheet goes there, the focus stays.
    await keys.tabTo(new RegExp(`^Tổng đàn trâu, bò.*\\(${cell}\\)`));
    await keys.press("Enter");
    await keys.expect(/^Tổng đàn trâu, bò/, "after going to a cell:");

    // What a row may be is taken, and left again: the focus is on what takes the button's place.
    await keys.tabTo(/Chính là “Thành lập mới hợp tác xã”/, { key: "Shift+Tab" });
    await keys.press("Enter");
    await keys.expect(/^Bỏ: /, "after Chính là:");
    await units.see("taken");
    await keys.press("Enter");
    await keys.expect(/Chính là “Thành lập mới hợp tác xã”/, "after Bỏ:");

    await keys.tabTo("Điền 1 ô trống", { key: "Shift+Tab" });
    await keys.press("Enter");
    await pane.getByText("Đã điền 1 ô trống.", { exact: false }).first().waitFor();
    await keys.expect(/^Đã điền 1 ô trống/, "after Điền:");
    await keys.checkInSight();
    await units.see("filled");
    await walk.show("KT-XH 2023");
    assert.equal(await walk.cell(cell).innerText(), was);

    await keys.press("F6");
    await keys.tabTo("Hoàn tác");
    await keys.press("Enter");
    await pane.getByText("Đã hoàn tác", { exact: false }).first().waitFor();
    assert.equal((await walk.cell(cell).innerText()).trim(), "");
    await keys.expect("Nhiều đơn vị", "after Hoàn tác:");
    await units.see("undone");
    assert.deepEqual(units.found, []);
    assert.deepEqual(walk.faults, []);
    await walk.page.context().close();
  });
}
