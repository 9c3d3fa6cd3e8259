/** `npm run watch [-- --port 3100]`: builds for development, serves, and has the page reload when a file of src or host changed. Ctrl+C stops. */
import { EventEmitter } from "node:events";
import { createRequire } from "node:module";
import { join } from "node:path";
import { forgetBuilds } from "./build.mjs";
import { serve } from "./serve.mjs";
import { install, root } from "./tool.mjs";

const words = process.argv.slice(2);
const port = words.includes("--port") ? Number(words[words.indexOf("--port") + 1]) : 3000;

install();
// What lies in dist/ is then no longer what is shipped.
forgetBuilds();
const require = createRequire(import.meta.url);
const webpack = require("webpack");
const configure = require(join(root, "webpack.config.js"));
const changes = new EventEmitter().setMaxListeners(0);
const server = await serve({ port, changes });
let isFirst = true;

webpack(configure({}, { mode: "development" })).watch({ aggregateTimeout: 100 }, (error, stats) => {
  if (error) throw error;
  const faults = stats.toString({ preset: "errors-warnings", colors: process.stdout.isTTY });
  if (faults) console.error(faults);
  if (isFirst) console.log(`\nChỉ tiêu: ${server.address}   (Ctrl+C: dừng, stops)`);
  else if (!stats.hasErrors()) changes.emit("change");
  isFirst = false;
});
