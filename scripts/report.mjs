/** `npm run report`: see host/cli/report.ts. Builds the add-in's actions once into build/automation. */
import { join } from "node:path";
import { buildAutomation } from "./build.mjs";
import { install, root, runTypeScript } from "./tool.mjs";

install();
buildAutomation();
process.exit(
  runTypeScript(
    "host/cli/report.ts",
    [...process.argv.slice(2), "--addin", join(root, "build/automation/automation.js")],
    {
      env: { CHI_TIEU_CLI: "report" },
    },
  ),
);
