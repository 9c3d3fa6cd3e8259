/** `npm run start:excel [-- web]`: builds, serves over https with a trusted development certificate, and sideloads into a real Excel. */
import { createRequire } from "node:module";
import { spawn } from "node:child_process";
import { build } from "./build.mjs";
import { serve } from "./serve.mjs";
import { command, install, root } from "./tool.mjs";

install();
build({ only: "addin", mode: "development" });
const { getHttpsServerOptions } = createRequire(import.meta.url)("office-addin-dev-certs");
const server = await serve({ port: 3000, secure: await getHttpsServerOptions() });
console.log(`Serving the add-in at ${server.address}`);
const platform = process.argv[2] ?? "desktop";
const excel = spawn(
  process.execPath,
  [command("office-addin-debugging"), "start", "manifest.xml", platform, "--app", "excel", "--no-debug"],
  {
    cwd: root,
    stdio: "inherit",
  },
);
excel.once("exit", (code) => {
  if (code !== 0)
    console.error(
      "Sideloading did not succeed; docs/deploy.md tells how to add manifest.xml by hand. Serving goes on, Ctrl+C stops.",
    );
});
