/** The offline build and the page without Excel behind https, in a folder of a server, where every request to any other address fails. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { BROWSER_FLAGS, findLibreOffice, needBrowser } from "../../scripts/browser.mjs";
import { buildPage } from "../../scripts/build.mjs";
import { serve } from "../../scripts/serve.mjs";
import { root } from "../../scripts/tool.mjs";
import { Walk } from "./page.mjs";

const SAMPLE = join(root, "host/workbooks/ngan-son-2023.xlsx");

let server;
let folder;
let copy;
let browser;

before(
  async () => {
    buildPage();
    folder = mkdtempSync(join(tmpdir(), "offline-"));
    copy = join(folder, "served");
    cpSync(join(root, "dist-page"), copy, { recursive: true });
    const [authority, own, key] = ["ca.crt", "own.crt", "own.key"].map((name) => join(folder, name));
    const { generateCertificates } = createRequire(import.meta.url)("office-addin-dev-certs");
    await generateCertificates(authority, own, key, 2);
    server = await serve({
      port: 0,
      secure: { cert: readFileSync(own), key: readFileSync(key) },
      extra: { "/noi-bo/": "dist-page", "/chi-tieu/": "dist-offline", "/cap-nhat/": copy },
    });
    browser = await chromium.launch({ executablePath: needBrowser(), args: BROWSER_FLAGS });
  },
  { timeout: 900_000 },
);

after(async () => {
  await browser?.close();
  await server?.close();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

/** A tab in which only the one origin answers; what was asked elsewhere is remembered. */
async function tabAt(path) {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    locale: "vi-VN",
    viewport: { width: 1440, height: 1100 },
    acceptDownloads: true,
  });
  const own = new URL(server.address).origin;
  const outside = [];
  await context.route(
    (url) => url.origin !== own && !/^(data|blob|about):/.test(url.href),
    (route) => {
      outside.push(route.request().url());
      return route.abort();
    },
  );
  const page = await context.newPage();
  const walk = new Walk(page, server.address);
  await page.goto(server.address + path);
  return Object.assign(walk, { outside, close: () => context.close() });
}

async function choose(walk) {
  await walk.page.locator("input[type=file]").setInputFiles(SAMPLE);
  await walk.opened("ngan-son-2023.xlsx");
  await walk.paneReady();
}

async function saved(walk, press) {
  const [download] = await Promise.all([walk.page.waitForEvent("download"), press()]);
  const file = join(folder, download.suggestedFilename());
  await download.saveAs(file);
  return file;
}

/** A file as LibreOffice reads it, as text or anything else; null where there is none. */
function converted(file, kind, options = "") {
  const program = findLibreOffice();
  if (!program) return null;
  const profile = pathToFileURL(join(folder, "profile")).href;
  const out = join(folder, `as-${kind}`);
  const filter = options === "" ? kind : `${kind}:${options}`;
  spawnSync(
    program,
    [`-env:UserInstallation=${profile}`, "--headless", "--convert-to", filter, "--outdir", out, file],
    { stdio: "ignore", timeout: 240_000 },
  );
  return readdirSync(out)
    .map((name) => readFileSync(join(out, name), "utf8"))
    .join("\n");
}

test("the page says what it is; the whole job is done in it, and the new files say so in LibreOffice", async () => {
  const chosen = readFileSync(SAMPLE);
  const walk = await tabAt("noi-bo/");
  await walk.page.getByRole("heading", { name: "Chỉ tiêu, khi không có Excel" }).waitFor();
  await walk.page.getByText(/Tệp không rời máy này/).waitFor();
  await choose(walk);
  await walk.ribbon("Lập báo cáo").click();
  await walk.page.getByRole("tab", { name: "Báo cáo 2023" }).waitFor();
  await walk.pane
    .getByText(/26\/34/)
    .first()
    .waitFor();
  const workbook = await saved(walk, () => walk.page.getByRole("button", { name: "Lưu tệp mới" }).click());
  assert.match(workbook, /ngan-son-2023-bao-cao\.xlsx$/);
  await walk.pane.getByRole("tab", { name: /Báo cáo/ }).click();
  const docx = await saved(walk, () => walk.pane.getByRole("button", { name: "Lưu tệp Word" }).click());
  assert.match(docx, /\.docx$/);
  assert.deepEqual(readFileSync(SAMPLE), chosen);
  assert.deepEqual([walk.outside, walk.faults], [[], []]);
  assert.deepEqual([...walk.requests], [new URL(server.address).origin]);
  // What is said to be kept on the machine: what Microsoft's library keeps while the page is open, nothing once it is left.
  const kept = () => walk.page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);
  const marks = await kept();
  assert.ok(marks.includes("Office API client"));
  assert.ok(marks.some((key) => key.endsWith("CachedSessionSettings")));
  await walk.page.goto(`${server.address}chi-tieu/help.html`);
  assert.deepEqual(await kept(), []);
  assert.deepEqual((await walk.page.context().cookies()).length, 0);
  await walk.close();
  const csv = converted(
    workbook,
    "csv",
    "Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1",
  );
  if (csv !== null) {
    assert.match(csv, /đạt và vượt 26\/34 chỉ tiêu/);
    assert.match(csv, /× /);
    assert.match(converted(docx, "txt", "Text (encoded):UTF8"), /26\/34 chỉ tiêu/);
  }
});

test("the pane alone, outside Excel: its library comes from its own address, and it says where it must run", async () => {
  const walk = await tabAt("chi-tieu/taskpane.html");
  await walk.page.getByRole("heading", { level: 1 }).waitFor({ timeout: 30_000 });
  assert.match(await walk.page.getByRole("main").innerText(), /Excel/);
  assert.ok(await walk.page.evaluate(() => typeof Office !== "undefined"));
  const policy = await walk.page.locator("meta[http-equiv]").getAttribute("content");
  assert.match(policy, /script-src 'self';/);
  assert.match(policy, /connect-src 'self';/);
  assert.doesNotMatch(policy, /https?:/);
  assert.deepEqual([walk.outside, walk.faults], [[], []]);
  await walk.close();
});

/** The served files as a next version of them: scripts have other contents, and so other names; old ones go or stay. */
function deployNext(keepsOld) {
  const scripts = join(copy, "addin/js");
  const names = readdirSync(scripts).filter((name) => name.endsWith(".js"));
  const next = new Map(names.map((name) => [/\.(\w{8})\.js$/.exec(name)[1], `${name}`]));
  const turned = (text) =>
    [...next.keys()].reduce((all, hash) => all.replaceAll(hash, turnedHash(hash)), text);
  for (const name of names) {
    const text = readFileSync(join(scripts, name), "utf8");
    writeFileSync(join(scripts, turned(name)), `${turned(text)}\n// next`);
    if (!keepsOld) rmSync(join(scripts, name));
  }
  for (const page of ["taskpane", "commands", "dialog"]) {
    const file = join(copy, `addin/${page}.html`);
    writeFileSync(`${file}.new`, turned(readFileSync(file, "utf8")));
    renameSync(`${file}.new`, file);
  }
  return new Set([...next.keys()].map(turnedHash));
}

const turnedHash = (hash) => [...hash].reverse().join("");

for (const keepsOld of [true, false]) {
  test(`a new version at the same address, old files ${keepsOld ? "kept" : "gone"}: an open pane mixes nothing`, async () => {
    rmSync(copy, { recursive: true, force: true });
    cpSync(join(root, "dist-page"), copy, { recursive: true });
    const walk = await tabAt("cap-nhat/");
    const asked = [];
    walk.page.on("request", (request) => asked.push(request.url()));
    await choose(walk);
    await walk.pane
      .getByText(/26\/34/)
      .first()
      .waitFor();
    const next = deployNext(keepsOld);
    const isNext = (address) => next.has(/\.(\w{8})\.js$/.exec(address)?.[1]);
    asked.length = 0;
    await walk.pane.getByRole("tab", { name: /Báo cáo/ }).click();
    if (keepsOld) {
      await walk.pane.getByRole("button", { name: "Lưu tệp Word" }).waitFor();
      assert.ok(asked.some((address) => address.endsWith(".js")));
      assert.deepEqual(asked.filter(isNext), []);
    } else {
      await walk.pane.getByText(/vừa có bản mới của Chỉ tiêu/).waitFor();
      assert.deepEqual(asked.filter(isNext), []);
      asked.length = 0;
      await walk.pane.getByRole("button", { name: "Tải lại" }).click();
      await walk.pane
        .getByText(/26\/34/)
        .first()
        .waitFor();
      await walk.pane.getByRole("tab", { name: /Báo cáo/ }).click();
      await walk.pane.getByRole("button", { name: "Lưu tệp Word" }).waitFor();
      const scripts = asked.filter((address) => address.includes("/addin/js/"));
      assert.ok(scripts.length > 3);
      assert.deepEqual(
        scripts.filter((address) => !isNext(address)),
        [],
      );
    }
    assert.ok(existsSync(join(copy, "addin/taskpane.html")));
    assert.deepEqual(walk.outside, []);
    await walk.close();
  });
}
