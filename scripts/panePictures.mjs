/**
 * `npm run pictures:pane [-- folder [name …]]`: every state of the pane as a small PNG in docs/pictures, in both languages and
 * themes, in forced colours, at 320 px and at 200 % zoom. Sideways scrolling or a fault axe finds in any of them is an error.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { BROWSER_FLAGS, findBrowser } from "./browser.mjs";
import { install, root } from "./tool.mjs";

install();
const { chromium } = await import("playwright-core");
const { tsImport } = await import("tsx/esm/api");
const { default: webpack } = await import("webpack");

const [folder = join(root, "docs", "pictures"), ...names] = process.argv.slice(2);
const page = join(root, "build", "preview");
const STATES = [
  "first-run",
  "result",
  "six-months",
  "issues",
  "report",
  "report-first",
  "stale",
  "tables",
  "empty",
  "trouble",
  "edited",
  "rewritten",
  "traced",
  "chosen",
  "typed-over",
  "waiting",
  "blocked",
  "units",
  "units-rollup",
  "units-gather",
  "units-requests",
];

/** Longest picture in pixels of the page, and of states that differ from another near their top only. */
const TALLEST = 1300;
const TOP = {
  traced: 900,
  chosen: 900,
  "typed-over": 900,
  edited: 300,
  rewritten: 300,
  "report-first": 700,
  stale: 900,
  trouble: 900,
};

/** Name of the picture → how it is taken. */
const shots = [
  ...STATES.map((state) => ({ name: state, state })),
  ...["result", "six-months", "report", "tables", "trouble", "traced", "chosen", "units-rollup"].map(
    (state) => ({
      name: `${state}-dark`,
      state,
      theme: "dark",
    }),
  ),
  ...[
    "first-run",
    "result",
    "issues",
    "report",
    "tables",
    "empty",
    "traced",
    "typed-over",
    "units-requests",
  ].map((state) => ({
    name: `${state}-en`,
    state,
    language: "en",
  })),
  ...["result", "six-months", "report", "issues", "units-rollup"].map((state) => ({
    name: `${state}-contrast`,
    state,
    contrast: true,
  })),
  ...["first-run", "result", "report", "rewritten", "traced", "units", "units-rollup"].map((state) => ({
    name: `${state}-320`,
    state,
    width: 320,
  })),
  ...["first-run", "result", "issues", "report", "tables", "empty", "rewritten", "units-gather"].map(
    (state) => ({
      name: `${state}-200`,
      state,
      width: 320,
      zoom: 2,
    }),
  ),
  { name: "thousands", state: "thousands", long: true },
].filter(({ name }) => names.length === 0 || names.includes(name));

const { indexedPng } = await tsImport("./indexedPng.ts", import.meta.url);
await build();
const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_FLAGS });
mkdirSync(folder, { recursive: true });
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const sideways = [];
const faults = [];
for (const shot of shots) await take(shot);
await browser.close();
rmSync(page, { recursive: true });
console.log(`${shots.length} pictures in ${folder}`);
if (sideways.length > 0) console.error(`Scrolls sideways: ${sideways.join(", ")}`);
if (faults.length > 0) console.error(`Faults:\n${faults.join("\n")}`);
if (sideways.length + faults.length > 0) process.exit(1);

/** One picture from the top, no longer than TALLEST or TOP; 200 % zoom is a window half as wide at twice the scale, as browsers do it. */
async function take({
  name,
  state,
  theme = "light",
  language = "vi",
  contrast = false,
  width = 340,
  zoom = 1,
  long = false,
}) {
  const context = await browser.newContext({
    viewport: { width: width / zoom, height: 700 },
    deviceScaleFactor: zoom === 1 ? 1.5 : zoom,
    forcedColors: contrast ? "active" : "none",
    colorScheme: theme,
    reducedMotion: "reduce",
  });
  const tab = await context.newPage();
  const address = pathToFileURL(join(page, "index.html"));
  await tab.clock.setFixedTime(new Date("2023-12-22T14:30:00"));
  tab.on("pageerror", (error) => faults.push(`${name}: ${error.message}`));
  tab.on(
    "console",
    (told) => told.type() === "error" && faults.push(`${name}: ${told.text().slice(0, 200)}`),
  );
  await tab.goto(`${address}?state=${state}&theme=${theme}&language=${language}`);
  await tab.waitForSelector("main :is(h1, p, [role=group], [data-waiting])");
  // What is fetched when its tab is opened.
  if (state.startsWith("units")) await tab.waitForSelector("[role=radiogroup]");
  await tab.waitForTimeout(400);
  if (long) await scrollThrough(tab, name);
  const over = await tab.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  if (over > 0) sideways.push(`${name} (${over} px)`);
  // Tabster catches the focus with hidden marks and passes it on; a page that is still reading has no heading yet.
  await tab.evaluate(axe);
  const found = await tab.evaluate(() =>
    globalThis.axe.run(
      { exclude: ["[data-tabster-dummy]"] },
      { rules: { region: { enabled: false }, "page-has-heading-one": { enabled: false } } },
    ),
  );
  for (const { id, nodes } of found.violations)
    faults.push(`${name}: ${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(" | ")}`);
  const whole = await tab.evaluate(() => document.documentElement.scrollHeight);
  const clip = { x: 0, y: 0, width: width / zoom, height: Math.min(whole, TOP[state] ?? TALLEST) };
  const shot = await tab.screenshot(long ? {} : { fullPage: true, clip });
  writeFileSync(join(folder, `pane-${name}.png`), indexedPng(await dotsOf(shot, tab)));
  await context.close();
}

/** A PNG as plain dots (PPM), unpacked by the browser that made it. */
async function dotsOf(png, tab) {
  const { width, height, data } = await tab.evaluate(
    async (address) => {
      const picture = new Image();
      picture.src = address;
      await picture.decode();
      const { naturalWidth: width, naturalHeight: height } = picture;
      const canvas = Object.assign(document.createElement("canvas"), { width, height });
      const pen = canvas.getContext("2d");
      pen.drawImage(picture, 0, 0);
      const dots = pen.getImageData(0, 0, width, height).data.filter((_, at) => at % 4 !== 3);
      let data = "";
      for (let at = 0; at < dots.length; at += 30_000)
        data += btoa(String.fromCharCode(...dots.subarray(at, at + 30_000)));
      return { width, height, data };
    },
    `data:image/png;base64,${png.toString("base64")}`,
  );
  return Buffer.concat([Buffer.from(`P6 ${width} ${height} 255\n`), Buffer.from(data, "base64")]);
}

/** A long list: by the end of the page and back to its middle, only the rows near the window stand in the page. */
async function scrollThrough(tab, name) {
  for (const part of [1, 0.5]) {
    await tab.evaluate((at) => window.scrollTo(0, document.documentElement.scrollHeight * at), part);
    await tab.waitForTimeout(300);
  }
  const rows = await tab.locator("article").count();
  if (rows === 0 || rows > 60) faults.push(`${name}: ${rows} rows in the page`);
}

/** The preview page, bundled as the pane is. */
async function build() {
  const compiler = webpack({
    mode: "production",
    target: ["web", "es2021"],
    entry: join(root, "tests/taskpane/preview.tsx"),
    output: { path: page, filename: "preview.js" },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    optimization: { minimize: false },
    performance: { hints: false },
    cache: { type: "filesystem", cacheDirectory: join(root, "node_modules/.cache/webpack-preview") },
    module: {
      // One script: what the pane fetches later is in it, and no file is read here.
      parser: { javascript: { dynamicImportMode: "eager", worker: false } },
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
  writeFileSync(
    join(page, "index.html"),
    `<!doctype html><meta charset="utf-8"><title>Chỉ tiêu</title><meta name="viewport" content="width=device-width">
<style>body{margin:0}</style><div id="pane"></div><script src="preview.js"></script>`,
  );
}
