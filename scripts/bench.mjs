/** `npm run bench [-- core job headless rows word pane memory]`: see bench/main.ts. Writes docs/measurements.md. */
import { install, installPeers, run, root } from "./tool.mjs";
import { join } from "node:path";

install();
installPeers();
process.exit(
  run("tsx", [join(root, "bench/main.ts"), ...process.argv.slice(2)], {
    nodeArgs: ["--expose-gc", "--no-deprecation"],
  }),
);
