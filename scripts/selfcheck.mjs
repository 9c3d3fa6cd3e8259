/** `npm run selfcheck [-- --pose NAME|all] [--lang vi|en]`: see host/cli/selfcheck.ts. */
import { join } from "node:path";
import { buildAutomation } from "./build.mjs";
import { install, root, runTypeScript } from "./tool.mjs";

install();
buildAutomation();
process.exit(
  runTypeScript(
    "host/cli/selfcheck.ts",
    [...process.argv.slice(2), "--addin", join(root, "build/automation/automation.js")],
    { env: { CHI_TIEU_CLI: "selfcheck" } },
  ),
);
