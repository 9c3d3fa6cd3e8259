/**
 * `npm run start:excel`: builds, serves over https with a development certificate this machine trusts, and sideloads into its Excel.
 * `-- web --document ADDRESS`: into Excel on the web, with a workbook kept there. `-- stop`: takes the add-in out again.
 */
import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { buildAddin } from "./build.mjs";
import { serve } from "./serve.mjs";
import { command, install, root, run } from "./tool.mjs";

const PORT = 3000;
const [where = "desktop", ...more] = process.argv.slice(2);

if (where !== "desktop" && where !== "web" && where !== "stop") stop(`desktop, web or stop, not ${where}`);
if (where === "desktop" && !["win32", "darwin"].includes(process.platform))
  stop(
    "Excel for the desktop runs on Windows and macOS only. On this machine:\n" +
      "  npm start                                       shows the add-in without Excel\n" +
      "  npm run start:excel -- web --document ADDRESS   with a workbook of yours on OneDrive or SharePoint",
  );
if (where === "web" && !more.includes("--document"))
  stop("Excel on the web needs the address of a workbook: npm run start:excel -- web --document ADDRESS");

install();
if (where === "stop") process.exit(run("office-addin-debugging", ["stop", "manifest.xml"]));
if (where === "desktop" && !hasExcel())
  console.error("Excel was not found on this machine; trying all the same. Without Excel: npm start.");
buildAddin();
const { getHttpsServerOptions } = createRequire(import.meta.url)("office-addin-dev-certs");
const secure = await getHttpsServerOptions().catch((error) =>
  stop(
    `This machine does not trust a development certificate, and Excel loads no page without one: ${error.message}`,
  ),
);
const server = await serve({ port: PORT, secure }).catch((error) =>
  stop(
    error.code === "EADDRINUSE"
      ? `Port ${PORT} is taken, and manifest.xml names it: stop what uses it (perhaps npm start), then try again.`
      : error.message,
  ),
);
console.log(`Serving the add-in at ${server.address}`);
const excel = spawn(
  process.execPath,
  [
    command("office-addin-debugging"),
    "start",
    "manifest.xml",
    where,
    "--app",
    "excel",
    "--no-debug",
    ...more,
  ],
  { cwd: root, stdio: "inherit" },
);
excel.once("exit", (code) =>
  console.log(
    code === 0
      ? "In Excel: the Home tab, group Chỉ tiêu. Ctrl+C stops serving; npm run start:excel -- stop takes the add-in out of Excel."
      : "Sideloading did not succeed; docs/deploy.md tells how to add manifest.xml by hand. Serving goes on, Ctrl+C stops.",
  ),
);

function hasExcel() {
  if (process.platform === "darwin") return existsSync("/Applications/Microsoft Excel.app");
  return spawnSync("reg", ["query", "HKCR\\Excel.Application"], { stdio: "ignore" }).status === 0;
}

function stop(words) {
  console.error(words);
  process.exit(1);
}
