/** `npm run check`: types with both fences, lint without warnings, format, unit tests, manifest. Stops at the first that fails. */
import { findLibreOffice } from "./browser.mjs";
import { install, run } from "./tool.mjs";

install();
const office = findLibreOffice();
const env = office ? { SOFFICE_PATH: office } : {};
const steps = [
  [
    "types",
    () =>
      run(
        "typescript",
        [
          "-p",
          "tsconfig.json",
          "--incremental",
          "--tsBuildInfoFile",
          "node_modules/.cache/types.tsbuildinfo",
        ],
        { bin: "tsc" },
      ),
  ],
  ["pure rooms", () => run("typescript", ["-p", "tsconfig.pure.json"], { bin: "tsc" })],
  [
    "lint",
    () =>
      run("eslint", [
        ".",
        "--max-warnings",
        "0",
        "--cache",
        "--cache-location",
        "node_modules/.cache/eslint",
      ]),
  ],
  ["format", () => run("prettier", ["--check", "--log-level", "warn", "--cache", "."])],
  ["unit tests, manifest", () => run("jest", process.argv.slice(2), { nodeArgs: ["--no-deprecation"], env })],
];
for (const [name, step] of steps) {
  const code = step();
  if (code !== 0) {
    console.error(`check: ${name} failed`);
    process.exit(code);
  }
}
