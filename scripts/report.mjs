/** `npm run report`: see host/cli/report.ts. Builds the command and the add-in's actions once, into build/. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { buildAutomation, buildCli } from "./build.mjs";
import { install, root } from "./tool.mjs";

install();
buildAutomation();
buildCli();
const done = spawnSync(
  process.execPath,
  [
    join(root, "build/cli/report.js"),
    ...process.argv.slice(2),
    "--addin",
    join(root, "build/automation/automation.js"),
  ],
  {
    cwd: root,
    stdio: "inherit",
    // npm says where a command was given; without npm it is here.
    env: { INIT_CWD: process.cwd(), ...process.env, CHI_TIEU_CLI: "report" },
  },
);
process.exit(done.status ?? 1);
