/** Microsoft's library for an offline build: the files its loader asks for, unmodified, with their licence beside them. */
import { copyFileSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { root } from "./tool.mjs";

const PACKAGE = join(root, "node_modules/@microsoft/office-js");

// Asked of the lockfile: this file is loaded before anything is installed.
const { version } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")).packages[
  "node_modules/@microsoft/office-js"
];

/** The version in the folder's name: a newer library never lies under an address that was kept. */
export const LIBRARY = `lib/office-${version}`;

/**
 * What office.js asks for in Excel, by its own tables of hosts, platforms and languages (decision 0090): one script of the platform, one of the
 * words (English where the language's own is not there), one of measuring its own work, which the pages' policy keeps from sending.
 */
export const LIBRARY_FILES = [
  "office.js",
  // Windows (LTSC 2021 and newer, Microsoft 365), Mac, and the browser: Office on the web, and the page without Excel.
  "excel-win32-16.01.js",
  "excel-mac-16.00.js",
  "excel-web-16.00.js",
  "vi-vn/office_strings.js",
  "en-us/office_strings.js",
  "telemetry/oteljs_agave.js",
];

const NOTICE = `Office JavaScript API library (office.js) ${version}, (c) Microsoft Corporation.
The scripts of this folder are Microsoft's, unmodified, from the npm package @microsoft/office-js ${version}; LICENSE.md says on what terms they may be used:
only with this add-in, only unmodified. Microsoft is not responsible for maintaining, updating or supporting the add-in.
`;

/** Lays the library into a built folder; answers each file with its size. */
export function layLibrary(folder) {
  const place = join(folder, LIBRARY);
  const files = LIBRARY_FILES.map((name) => {
    const file = join(place, name);
    mkdirSync(dirname(file), { recursive: true });
    copyFileSync(join(PACKAGE, "dist", name), file);
    return { name, bytes: statSync(file).size, zipped: gzipSync(readFileSync(file)).length };
  });
  copyFileSync(join(PACKAGE, "LICENSE.md"), join(place, "LICENSE.md"));
  writeFileSync(join(place, "NOTICE.txt"), NOTICE);
  return files;
}

/** What a platform loads of it and what all of it weighs, in lines. */
export function libraryWeight(files) {
  const kb = (some, of) => `${(some.reduce((sum, one) => sum + one[of], 0) / 1024).toFixed(0)} KB`;
  const line = (what, some) => `${what}: ${kb(some, "bytes")}, ${kb(some, "zipped")} gzip`;
  const shared = files.filter(({ name }) => !/^excel-|^en-us/.test(name));
  return ["win32", "mac", "web"]
    .map((platform) =>
      line(`office.js, ${platform}`, [
        ...shared,
        ...files.filter(({ name }) => name.startsWith(`excel-${platform}`)),
      ]),
    )
    .concat(line(`office.js, all ${files.length} files`, files));
}
