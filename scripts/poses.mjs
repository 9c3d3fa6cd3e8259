/** `npm run poses [-- "NAME"]`: see bench/poses.ts. Writes docs/measurements.md. */
import { install, runTypeScript } from "./tool.mjs";

install();
process.exit(runTypeScript("bench/poses.ts", process.argv.slice(2)));
