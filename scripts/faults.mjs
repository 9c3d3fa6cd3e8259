/** `npm run faults [-- STEP]`: every fault of tests/proof/faults.ts (about 3,100; half an hour), or each action of STEP; writes how many were tried and survived into docs/measurements.md. */
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { install, root, run, runTypeScript } from "./tool.mjs";

install();
const report = join(root, "reports/faults.txt");
mkdirSync(join(root, "reports"), { recursive: true });
rmSync(report, { force: true });
const step = process.argv[2] ?? "1";
const code = run("jest", ["tests/proof/faults", "tests/excel/highlight", "--testTimeout=10800000"], {
  nodeArgs: ["--no-deprecation"],
  env: { FAULTS: "all", FAULTS_STEP: step, FAULTS_REPORT: report },
});
if (existsSync(report)) runTypeScript("bench/faultsPart.ts", [step]);
if (existsSync(report)) process.stdout.write(`\n${readFileSync(report, "utf8")}`);
process.exit(code);
