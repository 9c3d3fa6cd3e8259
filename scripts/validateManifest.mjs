/** `npm run manifest:validate [-- FILE]`: Microsoft's own validator. It asks Microsoft's service, so it needs a network; tests/manifest.test.ts is the check without one. */
import { spawnSync } from "node:child_process";
import { command, install, root } from "./tool.mjs";

install();
const file = process.argv[2] ?? "manifest.xml";
const { status, stdout, stderr } = spawnSync(
  process.execPath,
  [command("office-addin-manifest"), "validate", file],
  { cwd: root, encoding: "utf8" },
);
process.stdout.write(stdout);
process.stderr.write(stderr);
if (/Unable to contact|ENOTFOUND|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN/.test(stdout + stderr)) {
  console.error(
    `
NOT VALIDATED: Microsoft's validation service could not be reached; it needs a way to the Internet. Nothing is known to be wrong with ${file}.
What can be checked without a network is: npm run check (tests/manifest.test.ts).`,
  );
}
process.exit(status ?? 1);
