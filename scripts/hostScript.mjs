/** `npm run host:script -- [IN.xlsx | -] SCRIPT.js [--out OUT.xlsx]`: an Office.js script on a workbook, without Excel. */
import { install, runTypeScript } from "./tool.mjs";

install();
process.exit(runTypeScript("host/cli/hostScript.ts", process.argv.slice(2)));
