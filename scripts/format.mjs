import { run } from "./tool.mjs";

process.exit(
  run("prettier", [
    "--write",
    "--log-level",
    "warn",
    "src",
    "host",
    "tests",
    "scripts",
    "*.mjs",
    "*.js",
    "*.json",
  ]),
);
