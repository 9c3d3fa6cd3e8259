import { run } from "./tool.mjs";

process.exit(run("prettier", ["--write", "--log-level", "warn", "."]));
