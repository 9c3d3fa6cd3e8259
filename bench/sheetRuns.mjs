/**
 * Scrolls a long sheet of the built host page by a script and types into it, in a real browser; prints the frames and times as JSON. See
 * sheetPage.ts. The page runs as it is used: with the pane beside it, once that has read the workbook.
 */
import { chromium } from "playwright-core";
import { BROWSER_FLAGS, needBrowser } from "../scripts/browser.mjs";
import { buildOnce } from "../scripts/build.mjs";
import { serve } from "../scripts/serve.mjs";

const [workbook, rows, edits] = [process.argv[2], Number(process.argv[3]), Number(process.argv[4])];

buildOnce();
const executablePath = needBrowser();
if (!executablePath) throw new Error("no browser: set CHROME_PATH");
const server = await serve({ port: 0, extra: { "/workbooks/": "build/bench/workbooks" } });
const browser = await chromium.launch({ executablePath, args: BROWSER_FLAGS });
const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
page.setDefaultTimeout(120_000);
await page.goto(`${server.address}?workbook=${workbook}`);
const said = page.frameLocator("iframe:visible[title]").getByText(new RegExp(`\\d trên ${rows} chỉ tiêu`));
await said.first().waitFor({ state: "attached" });
const slow = await page.evaluate(scrolled, { pixels: 40, milliseconds: 3_000 });
const fast = await page.evaluate(scrolled, { pixels: 2_000, milliseconds: 3_000 });
await page.evaluate(() => (document.querySelector(".grid").scrollTop = 0));
const shown = [];
for (let at = 0; at < edits; at += 1) shown.push(await edited(`E${200 + at}`, String(1_000 + at)));
await browser.close();
await server.close();
process.stdout.write(JSON.stringify({ slow, fast, edits: shown }));

/**
 * Runs in the page: down, and up again at the end, so many pixels a frame. A frame counts when the rows drawn are those of its place: the
 * browser's frames go on while a page that is late shows old rows.
 */
function scrolled({ pixels, milliseconds }) {
  const grid = document.querySelector(".grid");
  const firstRow = () => document.querySelector("[role=grid] [role=row]")?.getAttribute("aria-rowindex");
  return new Promise((resolve) => {
    let [frames, drawn, step, before, longest, last] = [0, 0, pixels, firstRow(), 0, performance.now()];
    const from = last;
    const frame = () => {
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
      frames += 1;
      if (firstRow() !== before) drawn += 1;
      before = firstRow();
      if (now - from >= milliseconds)
        return resolve({ frames, drawn, seconds: (now - from) / 1000, longest });
      if (grid.scrollTop + grid.clientHeight + step >= grid.scrollHeight || grid.scrollTop + step < 0)
        step = -step;
      grid.scrollTop += step;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
}

/** Milliseconds from the Enter that ends the typing to the picture with the new text in its cell. */
async function edited(address, text) {
  const box = page.getByRole("textbox", { name: /^(Ô đang chọn|Name box)$/ });
  await box.fill(address);
  await box.press("Enter");
  await page.keyboard.type(text);
  await page.evaluate(watchCell, Number(address.slice(1)));
  await page.keyboard.press("Enter");
  return page.evaluate(() => globalThis.cellShown);
}

/** Runs in the page: from the key to the frame after the one in which the cell of column E says something else. */
function watchCell(row) {
  const textNow = () => document.querySelector(`[aria-rowindex="${row}"] > [aria-colindex="5"]`)?.textContent;
  const before = textNow();
  globalThis.cellShown = new Promise((resolve) => {
    const begun = ({ key, timeStamp }) => {
      if (key !== "Enter") return;
      window.removeEventListener("keydown", begun, true);
      const look = () => {
        if (textNow() === before) return requestAnimationFrame(look);
        requestAnimationFrame(() => resolve(performance.now() - timeStamp));
      };
      requestAnimationFrame(look);
    };
    window.addEventListener("keydown", begun, true);
  });
}
