/** Finds what the browser tests and the pictures need: a Chromium-like browser, and LibreOffice. On Linux fetches them where it may. */
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, statSync } from "node:fs";
import { delimiter, join } from "node:path";

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
    (fetchPackages(["libreoffice-calc", "libreoffice-writer", "poppler-utils", "fonts-liberation2"])
      ? findLibreOffice()
      : null)
  );
}

/**
 * What could not be had and so is not tested: words to say loudly, and how many count as skipped; in CI they count as failed as well, for
 * there a machine without them is a fault of its set-up.
 */
export function untested({ browser, office, isCI }) {
  const words = [
    ...(browser
      ? []
      : [
          "THE BROWSER TESTS WERE NOT RUN: no Chrome, Edge or Chromium was found and none could be installed. Set CHROME_PATH to one.",
        ]),
    ...(office
      ? []
      : [
          "THE LIBREOFFICE CHECKS WERE NOT RUN: no soffice was found and none could be installed. Set SOFFICE_PATH to one.",
        ]),
  ];
  return { words, skipped: browser ? 0 : 1, failed: isCI ? words.length : 0 };
}

function firstThere(told, candidates) {
  if (told && existsSync(told)) return told;
  if (told) console.error(`There is no ${told}; looking elsewhere.`);
  for (const candidate of candidates) {
    const isPath = candidate.includes("/") || candidate.includes("\\");
    const found = isPath ? (existsSync(candidate) ? candidate : null) : onPath(candidate);
    if (found) return found;
  }
  return null;
}

/** The file a command's name stands for, or null. */
export function onPath(name) {
  const files = (process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, name));
  return files.find(isProgram) ?? null;
}

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** Installs Debian packages where this process may (root, or sudo that does not ask); answers whether it did. */
function fetchPackages(packages) {
  const isRoot = process.getuid?.() === 0;
  if (process.platform !== "linux" || !onPath("apt-get") || !(isRoot || onPath("sudo"))) return false;
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
