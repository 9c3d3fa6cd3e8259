/** Opens the built pane on the host page, again and again, in a real browser; prints what it took as JSON. See pane.ts. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { chromium } from "playwright-core";
import webpack from "webpack";
import { BROWSER_FLAGS, needBrowser } from "../scripts/browser.mjs";
import { buildOnce } from "../scripts/build.mjs";
import { serve } from "../scripts/serve.mjs";
import { root } from "../scripts/tool.mjs";

const EMPTY = "build/bench/empty";
const WORKBOOKS = "build/bench/workbooks";
const [runs, ...sizes] = process.argv.slice(2).map(Number);

buildOnce();
await buildEmpty();
const executablePath = needBrowser();
if (!executablePath) throw new Error("no browser: set CHROME_PATH");
const server = await serve({ port: 0, extra: { "/empty/": EMPTY, "/workbooks/": WORKBOOKS } });
const browser = await chromium.launch({ executablePath, args: BROWSER_FLAGS });
// One of each that does not count, then in turn, so that a slow minute falls on all of them.
const measured = { empty: [], panes: Object.fromEntries(sizes.map((size) => [size, []])), bytes: null };
for (let run = -1; run < runs; run += 1) {
  const empty = await emptyPage();
  if (run >= 0) measured.empty.push(empty);
  for (const size of sizes) {
    const { bytes, ...times } = await pane(size);
    if (run >= 0) measured.panes[size].push(times);
    measured.bytes ??= bytes;
  }
}
await browser.close();
await server.close();
process.stdout.write(JSON.stringify(measured));

/** Milliseconds from the page's start to its text on the screen. */
async function emptyPage() {
  const page = await watchedPage();
  await page.goto(`${server.address}empty/index.html`);
  const { picture } = await marks(page.mainFrame(), "picture");
  await page.context().close();
  return picture;
}

/** Milliseconds from the pane's start to its first picture and to the verdicts of so many indicators; bytes of the files it asked for. */
async function pane(size) {
  const page = await watchedPage();
  const asked = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${server.address}?workbook=${size}.xlsx`);
  const frame = await paneFrame(page, size);
  const times = await marks(frame, "verdicts");
  await page.context().close();
  return { ...times, bytes: bytesOf(asked) };
}

async function watchedPage() {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  await context.addInitScript(watch);
  const page = await context.newPage();
  page.setDefaultTimeout(90_000);
  return page;
}

/** In each frame: when words, and when the headline, were painted. Two frames later they are. */
function watch() {
  const marks = (globalThis.paneMarks = {});
  const painted = (name) => {
    if (name in marks) return;
    marks[name] = null;
    requestAnimationFrame(() => requestAnimationFrame(() => (marks[name] = performance.now())));
  };
  const look = () => {
    const place = document.getElementById("pane");
    if (
      place !== null &&
      place.querySelector(".unopened") === null &&
      (place.textContent.trim() !== "" || place.querySelector("[data-waiting]"))
    )
      painted("picture");
    if (/\d trên \d+ chỉ tiêu đạt và vượt/.test(place?.textContent ?? "")) painted("verdicts");
  };
  const start = () =>
    new MutationObserver(look).observe(document, { childList: true, subtree: true, attributes: true });
  start();
}

/** The pane's frame, once it says the verdicts on all indicators. */
async function paneFrame(page, size) {
  const said = page
    .frameLocator("iframe:visible[title]")
    .getByText(new RegExp(`\\d trên ${size} chỉ tiêu đạt và vượt`))
    .first();
  await said.waitFor({ state: "attached" });
  return (await said.elementHandle()).ownerFrame();
}

async function marks(frame, last) {
  await frame.waitForFunction((name) => typeof globalThis.paneMarks?.[name] === "number", last);
  return frame.evaluate(() => globalThis.paneMarks);
}

/** Compressed: ours from dist, and office.js. */
function bytesOf(asked) {
  const sum = (prefix, folder) =>
    [...new Set(asked.filter((path) => path.startsWith(prefix) && /\.(html|js)$/.test(path)))]
      .map((path) => gzipSync(readFileSync(join(root, folder, path.slice(prefix.length)))).length)
      .reduce((all, size) => all + size, 0);
  return {
    ours: sum("/addin/", "dist"),
    office: sum("/office-js/", "node_modules/@microsoft/office-js/dist"),
  };
}

async function buildEmpty() {
  const compiler = webpack({
    mode: "production",
    target: ["web", "es2021"],
    entry: join(root, "bench/emptyPane.tsx"),
    output: { path: join(root, EMPTY), filename: "empty.js" },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    performance: { hints: false },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: "ts-loader",
          options: { transpileOnly: true, compilerOptions: { noEmit: false } },
        },
      ],
    },
  });
  const stats = await new Promise((done, failed) =>
    compiler.run((error, result) => (error ? failed(error) : done(result))),
  );
  if (stats.hasErrors()) throw new Error(stats.toString("errors-only"));
  mkdirSync(join(root, EMPTY), { recursive: true });
  writeFileSync(
    join(root, EMPTY, "index.html"),
    '<!doctype html><meta charset="utf-8"><title>empty</title><div id="pane"></div><script src="empty.js"></script>',
  );
}
