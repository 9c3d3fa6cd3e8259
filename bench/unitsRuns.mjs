/** Reads many files in the tab of many units of a real browser; prints what the pane's process took as JSON. See units.ts. Linux only. */
import { linkSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { buildOnce } from "../scripts/build.mjs";
import { start } from "../tests/e2e/page.mjs";

const [file, ...counts] = process.argv.slice(2);
const PATIENCE = 3_600_000;

buildOnce();
const folder = mkdtempSync(join(dirname(file), "sent-"));
const browser = await start();
const measured = [];
try {
  for (const count of counts.map(Number)) measured.push(await read(count));
} finally {
  await browser.stop();
  rmSync(folder, { recursive: true, force: true });
}
process.stdout.write(JSON.stringify(measured));

/** MB of the process that holds the page, the pane and its worker: before the first file, at most, and when all are read. */
async function read(count) {
  const walk = await browser.open("?workbook=so-trong.xlsx");
  const { page, pane } = walk;
  page.setDefaultTimeout(PATIENCE);
  await walk.opened("so-trong.xlsx");
  await pane
    .getByRole("button", { name: "Nhiều đơn vị" })
    .or(pane.getByRole("tab", { name: "Nhiều đơn vị" }))
    .first()
    .click();
  await pane.getByRole("button", { name: "Chọn các tệp…" }).waitFor();
  await page.waitForTimeout(1000);
  const process = await rendererOf(page);
  const before = memoryOf(process).now;
  // Its highest mark begins anew.
  writeFileSync(`/proc/${process}/clear_refs`, "5");
  const started = performance.now();
  await pane.locator("input[type=file][multiple]").setInputFiles(copies(count));
  await pane.getByText(`Đọc được ${count}/${count} tệp.`).first().waitFor();
  const time = performance.now() - started;
  await page.waitForTimeout(500);
  const { most, now: after } = memoryOf(process);
  await page.context().close();
  return { count, time, before, most, after };
}

function copies(count) {
  return Array.from({ length: count }, (_, at) => {
    const path = join(folder, `xa-${count}-${at}.xlsx`);
    linkSync(file, path);
    return path;
  });
}

/** The largest of the browser's processes for pages: others wait empty. */
async function rendererOf(page) {
  const session = await page.context().browser().newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  await session.detach();
  const pages = processInfo.filter(({ type }) => type === "renderer").map(({ id }) => id);
  return pages.sort((one, other) => memoryOf(other).now - memoryOf(one).now)[0];
}

function memoryOf(process) {
  const status = readFileSync(`/proc/${process}/status`, "utf8");
  const megabytes = (name) => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, "m").exec(status)?.[1]) / 1024;
  return { now: megabytes("VmRSS"), most: megabytes("VmHWM") };
}
