/** Loaded before a program (`node -r`): what processor time it took, in ms, goes into the file that CPU_TIME names when it ends. */
const { writeFileSync } = require("node:fs");

process.on("exit", () => {
  const { user, system } = process.cpuUsage();
  writeFileSync(process.env.CPU_TIME, String((user + system) / 1000));
});
