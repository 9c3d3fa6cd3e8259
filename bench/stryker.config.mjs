/** The mutation check: `npm run mutation`. Runs in a copy of the project, with the tests that bench/indicatorTests.ts names. */
import { fileURLToPath } from "node:url";

const runner = new URL("peers/node_modules/@stryker-mutator/jest-runner/dist/src/index.js", import.meta.url);

export default {
  packageManager: "npm",
  plugins: [fileURLToPath(runner)],
  testRunner: "jest",
  jest: {
    projectType: "custom",
    configFile: "jest.config.mjs",
    config: {
      roots: ["<rootDir>/bench", "<rootDir>/tests"],
      testMatch: ["<rootDir>/bench/indicatorTests.ts"],
    },
    enableFindRelatedTests: false,
  },
  coverageAnalysis: "perTest",
  ignoreStatic: true,
  concurrency: Number(process.env["MUTATION_WORKERS"] ?? 2),
  reporters: ["clear-text", "json", "progress-append-only"],
  jsonReporter: { fileName: "reports/mutation.json" },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  tempDirName: "build/mutation",
  ignorePatterns: ["/dist", "/build", "/reports", "/docs", "/bench/peers"],
  thresholds: { high: 95, low: 85, break: 85 },
  timeoutMS: 20000,
};
