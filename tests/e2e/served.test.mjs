/** The shipped files behind https, in a folder of an ordinary server, with the manifest made for that address: docs/deploy.md as it is followed. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import https from "node:https";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { chromium } from "playwright-core";
import { BROWSER_FLAGS, needBrowser } from "../../scripts/browser.mjs";
import { manifestFor } from "../../scripts/manifest.mjs";
import { serve } from "../../scripts/serve.mjs";

const OFFICE = "https://appsforoffice.microsoft.com";

let server;
let folder;
let browser;
let certificate;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), "served-"));
  const [authority, own, key] = ["ca.crt", "own.crt", "own.key"].map((name) => join(folder, name));
  const { generateCertificates } = createRequire(import.meta.url)("office-addin-dev-certs");
  await generateCertificates(authority, own, key, 2);
  certificate = readFileSync(authority);
  server = await serve({
    port: 0,
    secure: { cert: readFileSync(own), key: readFileSync(key) },
    extra: { "/chi-tieu/": "dist" },
  });
  browser = await chromium.launch({ executablePath: needBrowser(), args: BROWSER_FLAGS });
});

after(async () => {
  await browser?.close();
  await server?.close();
  await rm(folder, { recursive: true, force: true });
});

/** Status, type and keeping of what is served there; the certificate is checked as Excel would. */
function asked(address) {
  return new Promise((resolve, reject) => {
    https
      .get(address, { ca: certificate, agent: false }, (answer) => {
        answer.resume();
        answer.once("end", () =>
          resolve(
            `${answer.statusCode} ${answer.headers["content-type"]} ${answer.headers["cache-control"]}`,
          ),
        );
      })
      .once("error", reject);
  });
}

/** A page of the add-in where Microsoft's address does not answer: what it asked for, complained of, and shows. */
async function opened(page, { language = "vi-VN", script } = {}) {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    locale: language,
    viewport: { width: 340, height: 700 },
  });
  await context.route(`${OFFICE}/**`, (route) => route.abort());
  if (script !== undefined) await context.route(/\/js\/taskpane\.\w+\.js$/, script);
  const tab = await context.newPage();
  const seen = { origins: new Set(), refused: [], tab, close: () => context.close() };
  tab.on("request", (request) => seen.origins.add(new URL(request.url()).origin));
  tab.on("console", (message) => {
    if (/Content Security Policy/i.test(message.text())) seen.refused.push(message.text());
  });
  await tab.goto(`${server.address}chi-tieu/${page}.html`);
  return seen;
}

test("every address of the manifest is served over https as what it is", async () => {
  const manifest = manifestFor(`${server.address}chi-tieu/`);
  const addresses = new Set(
    [...manifest.matchAll(/"(https:\/\/localhost[^"]*)"/g)].map(([, address]) => address),
  );
  assert.ok(addresses.size > 30);
  for (const address of addresses) {
    const wanted = address.endsWith(".png")
      ? "200 image/png max-age=3600"
      : "200 text/html; charset=utf-8 no-store";
    assert.equal(`${await asked(address)} ${address}`, `${wanted} ${address}`);
  }
});

test("without Microsoft's library the pane is drawn as about to read, then says which address is blocked; nothing else is asked", async () => {
  const pane = await opened("taskpane");
  await pane.tab.getByText("Đang đọc sổ…").first().waitFor({ timeout: 8_000 });
  await pane.tab.getByRole("heading", { level: 1 }).waitFor({ timeout: 20_000 });
  assert.match(await pane.tab.getByRole("main").innerText(), /appsforoffice\.microsoft\.com/);
  assert.ok(await pane.tab.getByRole("button", { name: "Thử lại" }).isVisible());
  assert.deepEqual([...pane.origins].sort(), [new URL(server.address).origin, OFFICE].sort());
  assert.deepEqual(pane.refused, []);
  await pane.close();
});

const NO_SCRIPT = {
  "did not come": (route) => route.abort(),
  "cannot be read by the engine": (route) => route.fulfill({ contentType: "text/javascript", body: "/(/;" }),
};
for (const [what, script] of Object.entries(NO_SCRIPT)) {
  test(`where the pane's script ${what}, the page itself says so, in both languages`, async () => {
    const pane = await opened("taskpane", { script });
    const words = pane.tab.getByRole("alert");
    assert.equal(await words.isVisible(), false);
    await words.waitFor({ timeout: 20_000 });
    assert.match(
      await words.innerText(),
      /^Khung Chỉ tiêu chưa mở được[^]*Trong sổ không có gì thay đổi[^]*The pane could not open/,
    );
    assert.deepEqual(pane.refused, []);
    await pane.close();
  });
}

test("the ribbon's page asks for nothing but its own files and Microsoft's library", async () => {
  const page = await opened("commands");
  await page.tab.waitForLoadState("networkidle");
  assert.deepEqual([...page.origins].sort(), [new URL(server.address).origin, OFFICE].sort());
  assert.deepEqual(page.refused, []);
  await page.close();
});

test("the help page asks for nothing at all", async () => {
  const page = await opened("help");
  await page.tab.getByText("Lập báo cáo").first().waitFor();
  assert.deepEqual([...page.origins], [new URL(server.address).origin]);
  await page.close();
});
