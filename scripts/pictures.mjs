/** `npm run pictures:report`: regenerates the pictures of the report in docs/pictures. */
import { needLibreOffice } from "./browser.mjs";
import { install, runTypeScript } from "./tool.mjs";

install();
const office = needLibreOffice();
if (office === null) {
  console.error("No LibreOffice was found and none could be installed. Set SOFFICE_PATH to one.");
  process.exit(1);
}
process.exit(runTypeScript("scripts/reportPictures.ts", [office, ...process.argv.slice(2)]));
