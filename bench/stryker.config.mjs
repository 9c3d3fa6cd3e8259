/** The mutation check: `npm run mutation`. Runs in a copy of the project, with the tests that bench/indicatorTests.mjs names. */
import { fileURLToPath } from "node:url";

export default {
  packageManager: "npm",
  plugins: [fileURLToPath(new URL("sameProcess.mjs", import.meta.url))],
  testRunner: "sameProcess",
  coverageAnalysis: "perTest",
  ignoreStatic: true,
  concurrency: Number(process.env["MUTATION_WORKERS"] ?? 2),
  incremental: process.env["MUTATION_KEPT"] !== undefined,
  incrementalFile: "reports/mutation-kept.json",
  reporters: ["clear-text", "json", "progress-append-only"],
  jsonReporter: { fileName: "reports/mutation.json" },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  tempDirName: "build/mutation",
  ignorePatterns: ["/dist", "/build", "/reports", "/docs", "/bench/peers"],
  thresholds: { high: 95, low: 85, break: 85 },
  timeoutMS: Number(process.env["MUTATION_TIMEOUT"] ?? 20000),
};
