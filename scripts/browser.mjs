/** Finds what the browser tests and the pictures need: a Chromium-like browser, and LibreOffice. On Linux fetches them where it may. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

const BROWSERS = {
  linux: ["google-chrome", "google-chrome-stable", "chromium", "chromium-browser", "microsoft-edge"],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: ["ProgramFiles", "ProgramFiles(x86)", "LocalAppData"].flatMap((place) =>
    ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"].map((file) =>
      join(process.env[place] ?? "C:\\", file),
    ),
  ),
};

const OFFICES = {
  linux: ["soffice", "libreoffice"],
  darwin: ["/Applications/LibreOffice.app/Contents/MacOS/soffice"],
  win32: ["C:\\Program Files\\LibreOffice\\program\\soffice.exe"],
};

/** Flags that keep a headless browser quiet and working inside containers. */
export const BROWSER_FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Path of a browser, or null. */
export function findBrowser() {
  return firstThere(process.env.CHROME_PATH, BROWSERS[process.platform] ?? []);
}

/** Path of LibreOffice, or null. */
export function findLibreOffice() {
  return firstThere(process.env.SOFFICE_PATH, OFFICES[process.platform] ?? []);
}

/** A browser, fetched from the distribution's packages when there is none and that is possible; else null. */
export function needBrowser() {
  return findBrowser() ?? (fetchPackages(["chromium"]) ? findBrowser() : null);
}

/** LibreOffice with the fonts the pictures are drawn with, fetched likewise; else null. */
export function needLibreOffice() {
  return (
    findLibreOffice() ??
    (fetchPackages(["libreoffice-calc", "poppler-utils", "fonts-liberation2"]) ? findLibreOffice() : null)
  );
}

function firstThere(told, candidates) {
  if (told && existsSync(told)) return told;
  for (const candidate of candidates) {
    if (candidate.includes("/") || candidate.includes("\\")) {
      if (existsSync(candidate)) return candidate;
      continue;
    }
    const found = spawnSync("which", [candidate], { encoding: "utf8" });
    if (found.status === 0) return found.stdout.trim();
  }
  return null;
}

/** Installs Debian packages where this process may (root, or sudo that does not ask); answers whether it did. */
function fetchPackages(packages) {
  if (process.platform !== "linux" || spawnSync("which", ["apt-get"]).status !== 0) return false;
  const isRoot = process.getuid?.() === 0;
  const [program, prefix] = isRoot ? ["apt-get", []] : ["sudo", ["-n", "apt-get"]];
  console.log(`Installing ${packages.join(", ")} from the distribution's packages …`);
  const options = {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  };
  spawnSync(program, [...prefix, "update", "-qq"], options);
  return (
    spawnSync(program, [...prefix, "install", "-y", "-qq", "--no-install-recommends", ...packages], options)
      .status === 0
  );
}
