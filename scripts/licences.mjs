/** `npm run licences`: checks every package of the lockfile against the list of permissive licences, and collects the texts of what is shipped. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./tool.mjs";

/** Licences that ask for no more than to be named. */
export const PERMISSIVE = [
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC0-1.0",
  "ISC",
  "MIT",
  "MIT-0",
  "Python-2.0",
  "Unlicense",
  "WTFPL",
  "Zlib",
];

/** Used while developing, never shipped, each for a reason (docs/decisions/0004-licences.md). */
export const DEVELOPMENT_ONLY = {
  "@microsoft/office-js": "LICENSE",
  "axe-core": "MPL-2.0",
  "caniuse-lite": "CC-BY-4.0",
};

/** Packages of the lockfile whose licence is not allowed: "name: licence". */
export function refused(lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"))) {
  return packages(lock)
    .filter(({ name, licence, isDevelopment }) => !allowed(name, licence, isDevelopment))
    .map(({ name, licence }) => `${name}: ${licence}`);
}

/** Packages of the host that the page without Excel ships besides the add-in's. */
export const HOST_SHIPPED = ["@borgar/fx", "@cj-tech-master/excelts", "numfmt"];

/** What is shipped, and packages named besides: name, version, licence and its text. */
export function shipped(
  lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")),
  besides = [],
) {
  return packages(lock)
    .filter(
      ({ isDevelopment, path, name }) =>
        (!isDevelopment || besides.includes(name)) && existsSync(join(root, path)),
    )
    .map((one) => ({ ...one, text: licenceText(join(root, one.path)) }));
}

/** Writes the collected licences to a file. */
export function writeLicences(file, besides = []) {
  const parts = shipped(undefined, besides).map(
    ({ name, version, licence, text }) =>
      `${name} ${version} (${licence})\n${"-".repeat(40)}\n${text ?? "(no licence file in the package)"}\n`,
  );
  writeFileSync(file, parts.join("\n\n"));
  return parts.length;
}

function packages(lock) {
  return (
    Object.entries(lock.packages)
      // The root and the workspace host/ are the project itself.
      .filter(([path, one]) => path.includes("node_modules/") && !one.link)
      .map(([path, one]) => ({
        path,
        name: path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length),
        version: one.version,
        licence: one.license ?? "none stated",
        isDevelopment: Boolean(one.dev || one.devOptional),
      }))
  );
}

function allowed(name, licence, isDevelopment) {
  if (isDevelopment && DEVELOPMENT_ONLY[name] === licence) return true;
  const words = licence.replace(/[()]/g, "");
  if (words.includes(" OR ")) return words.split(" OR ").some((one) => PERMISSIVE.includes(one));
  return words.split(" AND ").every((one) => PERMISSIVE.includes(one));
}

function licenceText(folder) {
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)/i.test(name));
  return file ? readFileSync(join(folder, file), "utf8").trim() : null;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const wrong = refused();
  for (const line of wrong) console.error(`not permissive: ${line}`);
  console.log(wrong.length === 0 ? "All licences are permissive." : `${wrong.length} refused.`);
  process.exit(wrong.length === 0 ? 0 : 1);
}
