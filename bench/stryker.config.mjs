/**
 * The mutation check: `npm run mutation`. Runs in a copy of the project, with the tests of tests/indicators that say what a figure
 * means: not with those that watch the clock or whole layouts, which would kill by slowness or by chance.
 */
import { fileURLToPath } from "node:url";

const runner = new URL("peers/node_modules/@stryker-mutator/jest-runner/dist/src/index.js", import.meta.url);

export default {
  packageManager: "npm",
  plugins: [fileURLToPath(runner)],
  testRunner: "jest",
  jest: { projectType: "custom", configFile: "jest.config.mjs", enableFindRelatedTests: true },
  coverageAnalysis: "perTest",
  ignoreStatic: true,
  concurrency: Number(process.env["MUTATION_WORKERS"] ?? 2),
  reporters: ["clear-text", "json", "progress-append-only"],
  jsonReporter: { fileName: "reports/mutation.json" },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  tempDirName: "build/mutation",
  ignorePatterns: [
    "/dist",
    "/build",
    "/reports",
    "/docs",
    "/bench/peers",
    "/tests/*.test.ts",
    "/tests/e2e",
    "/tests/indicators/headings.test.ts",
    "/tests/indicators/hostileFigures.test.ts",
    "/tests/indicators/layouts.test.ts",
    "/tests/indicators/readIndicators.property.test.ts",
    "/tests/indicators/sample.test.ts",
    "/tests/proof",
    "/tests/samples",
    "/tests/scripts",
    "/tests/settings",
    "/tests/sharing",
    "/tests/text",
    "/tests/report",
    "/tests/taskpane",
    "/tests/commands",
    "/tests/host",
    "/tests/excel",
  ],
  thresholds: { high: 95, low: 85, break: 85 },
  timeoutMS: 20000,
};
