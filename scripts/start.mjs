/**
 * `npm start`: installs, builds, serves, prints the address and opens the browser when there is one. `-- --port 3100 --no-open` if wished.
 * `-- --beside FOLDER` serves another add-in's files too, for the page's ?addin=/other/page.html.
 */
import { spawn } from "node:child_process";
import { resolve } from "node:path";
import { buildOnce } from "./build.mjs";
import { findBrowser, onPath } from "./browser.mjs";
import { serve } from "./serve.mjs";
import { install } from "./tool.mjs";

const words = process.argv.slice(2);
const wanted = words.includes("--port") ? Number(words[words.indexOf("--port") + 1]) : 3000;
if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65535) {
  console.error("--port wants a number from 0 to 65535");
  process.exit(2);
}

const beside = words.includes("--beside") ? words[words.indexOf("--beside") + 1] : null;
const extra = beside ? { "/other/": resolve(process.env.INIT_CWD ?? process.cwd(), beside) } : {};

install();
buildOnce();
const server = await serve({ port: wanted, extra }).catch((error) => {
  if (error.code !== "EADDRINUSE") throw error;
  console.log(`Port ${wanted} is taken, using another.`);
  return serve({ port: 0, extra });
});
console.log(
  `\nChỉ tiêu: ${server.address}\nMở địa chỉ trên trong trình duyệt. Ctrl+C để dừng. (Open the address above in a browser. Ctrl+C stops.)\n`,
);
if (!words.includes("--no-open") && process.stdout.isTTY) open(server.address);

function open(address) {
  if (process.platform === "darwin")
    return spawn("open", [address], { stdio: "ignore", detached: true }).unref();
  if (process.platform === "win32")
    return spawn("cmd", ["/c", "start", "", address], { stdio: "ignore", detached: true }).unref();
  const hasDisplay = process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (!hasDisplay) return undefined;
  const opener = onPath("xdg-open") ?? findBrowser();
  if (opener)
    spawn(opener, [address], { stdio: "ignore", detached: true })
      .on("error", () => {})
      .unref();
  return undefined;
}
