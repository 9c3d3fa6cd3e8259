/** `npm test`: installs, then types, lint, unit and gateway tests, manifest, and the browser walk on the host page. Prints the counts. */
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildOnce, buildPage } from "./build.mjs";
import { needBrowser, needLibreOffice, untested } from "./browser.mjs";
import { install, root } from "./tool.mjs";

/** Walks on the host page; and the shipped files behind https. */
const BROWSER_TESTS = readdirSync(join(root, "tests/e2e"))
  .filter((name) => name.endsWith(".test.mjs"))
  .map((name) => join("tests/e2e", name));

install();
mkdirSync(join(root, "reports"), { recursive: true });
const browser = needBrowser();
const office = needLibreOffice();
const env = {
  ...process.env,
  ...(browser ? { CHROME_PATH: browser } : {}),
  ...(office ? { SOFFICE_PATH: office } : {}),
};

const unit = node([join(root, "scripts/check.mjs"), "--json", "--outputFile", "reports/unit.json"], { env });
if (unit.status !== 0) process.exit(unit.status ?? 1);
const counts = JSON.parse(readFileSync(join(root, "reports/unit.json"), "utf8"));
let passed = counts.numPassedTests;
let failed = counts.numFailedTests;
let skipped = counts.numPendingTests;

buildOnce();
if (browser) buildPage();
if (browser) {
  const walk = node(["--test", "--test-concurrency=1", "--test-reporter=tap", ...BROWSER_TESTS], {
    env,
    stdio: ["ignore", "pipe", "inherit"],
    encoding: "utf8",
  });
  process.stdout.write(walk.stdout);
  passed += Number(/^# pass (\d+)/m.exec(walk.stdout)?.[1] ?? 0);
  failed += Number(/^# fail (\d+)/m.exec(walk.stdout)?.[1] ?? 0) || (walk.status === 0 ? 0 : 1);
}
const missing = untested({ browser, office, isCI: Boolean(process.env.CI) });
missing.words.forEach(warn);
skipped += missing.skipped;
failed += missing.failed;
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exit(failed === 0 ? 0 : 1);

function node(args, options) {
  return spawnSync(process.execPath, args, { cwd: root, stdio: "inherit", maxBuffer: 1e9, ...options });
}

function warn(words) {
  console.error(`\n${"!".repeat(72)}\n${words}\n${"!".repeat(72)}`);
}
