/** The mutation check: `npm run mutation`. Runs in a copy of the project, with the tests of the pure rooms. */
import { fileURLToPath } from "node:url";

const runner = new URL("peers/node_modules/@stryker-mutator/jest-runner/dist/src/index.js", import.meta.url);

export default {
  packageManager: "npm",
  plugins: [fileURLToPath(runner)],
  testRunner: "jest",
  jest: { projectType: "custom", configFile: "jest.config.mjs", enableFindRelatedTests: true },
  coverageAnalysis: "perTest",
  ignoreStatic: true,
  concurrency: 2,
  reporters: ["clear-text", "json"],
  jsonReporter: { fileName: "reports/mutation.json" },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  tempDirName: "build/mutation",
  ignorePatterns: [
    "/dist",
    "/build",
    "/reports",
    "/docs",
    "/bench/peers",
    "/tests/proof",
    "/tests/report",
    "/tests/taskpane",
    "/tests/commands",
    "/tests/host",
    "/tests/excel",
  ],
  thresholds: { high: 95, low: 85, break: 85 },
  timeoutMS: 20000,
};
