/** `npm run manifest:validate`: Microsoft's own validator. It asks Microsoft's service, so it needs a network; tests/manifest.test.ts is the check without one. */
import { install, run } from "./tool.mjs";

install();
process.exit(run("office-addin-manifest", ["validate", process.argv[2] ?? "manifest.xml"]));
