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
const WATCHED = "build/bench/watched";
const PATIENCE = 90_000;
const TOLD = "measured ";
const WATCH = `(${watch})(${JSON.stringify(TOLD)});`;
const [runs, ...sizes] = process.argv.slice(2).map(Number);

buildOnce();
await buildEmpty();
watchPages();
const executablePath = needBrowser();
if (!executablePath) throw new Error("no browser: set CHROME_PATH");
const server = await serve({
  port: 0,
  extra: {
    "/empty/": EMPTY,
    "/workbooks/": WORKBOOKS,
    "/addin/taskpane.html": `${WATCHED}/taskpane.html`,
    "/watch.js": `${WATCHED}/watch.js`,
  },
});
const browser = await chromium.launch({ executablePath, args: BROWSER_FLAGS });
const devtools = await browser.newBrowserCDPSession();
// One of each that does not count, then in turn, so that a slow minute falls on all of them.
const measured = {
  empty: [],
  panes: Object.fromEntries(sizes.map((size) => [size, []])),
  bytes: await weighed(sizes[0]),
};
for (let run = -1; run < runs; run += 1) {
  const { picture } = await opened("empty/index.html");
  if (run >= 0) measured.empty.push(picture);
  for (const size of sizes) {
    const { picture, verdicts } = await opened(`?workbook=${size}.xlsx`);
    if (run >= 0) measured.panes[size].push({ picture, verdicts });
  }
}
await browser.close();
await server.close();
process.stdout.write(JSON.stringify(measured));

/**
 * Milliseconds from the start of a page, or of the pane in it, to its first picture and to its verdicts. Nothing is attached to it: the
 * browser's tools collect where each request came from, for which V8 reads the scripts once more.
 */
async function opened(address) {
  const { browserContextId } = await devtools.send("Target.createBrowserContext");
  const url = server.address + address;
  const { targetId } = await devtools.send("Target.createTarget", {
    ...{ url, browserContextId, width: 1440, height: 900 },
  });
  const until = Date.now() + PATIENCE;
  let told = null;
  while (told === null) {
    if (Date.now() > until) throw new Error(`${address} did not come up`);
    await new Promise((done) => setTimeout(done, 100));
    const { targetInfo } = await devtools.send("Target.getTargetInfo", { targetId });
    if (targetInfo.title.startsWith(TOLD)) told = JSON.parse(targetInfo.title.slice(TOLD.length));
  }
  await devtools.send("Target.disposeBrowserContext", { browserContextId });
  return told;
}

/** Bytes of the files a pane of so many indicators asks for. */
async function weighed(size) {
  const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
  page.setDefaultTimeout(PATIENCE);
  const asked = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${server.address}?workbook=${size}.xlsx`);
  const said = page
    .frameLocator("iframe:visible[title]")
    .getByText(new RegExp(`\\d trên ${size} chỉ tiêu đạt và vượt`));
  await said.first().waitFor({ state: "attached" });
  await page.context().close();
  return bytesOf(asked);
}

/** The pane's page with the script that watches it, which its policy allows from its own address only. */
function watchPages() {
  mkdirSync(join(root, WATCHED), { recursive: true });
  const html = readFileSync(join(root, "dist/taskpane.html"), "utf8");
  writeFileSync(
    join(root, WATCHED, "taskpane.html"),
    html.replace("<head>", '<head><script src="/watch.js"></script>'),
  );
  writeFileSync(join(root, WATCHED, "watch.js"), WATCH);
}

/** Runs in a page: when words, and when the headline, were painted. Two frames later they are. Then tells both in the window's title. */
function watch(told) {
  const marks = {};
  const isPane = window !== window.top;
  const painted = (name) => {
    if (name in marks) return;
    marks[name] = null;
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        marks[name] = performance.now();
        if (isPane && name !== "verdicts") return;
        observer.disconnect();
        setInterval(() => (window.top.document.title = told + JSON.stringify(marks)), 50);
      }),
    );
  };
  const look = () => {
    const place = document.getElementById("pane");
    if (place === null || place.querySelector(".unopened") !== null) return;
    if (!("picture" in marks) && (place.textContent.trim() !== "" || place.querySelector("[data-waiting]")))
      painted("picture");
    if (/\d trên \d+ chỉ tiêu đạt và vượt/.test(place.textContent)) painted("verdicts");
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true, attributes: true });
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
    '<!doctype html><meta charset="utf-8"><title>empty</title><script src="/watch.js"></script><div id="pane"></div><script src="empty.js"></script>',
  );
}
