/** `npm run bench [-- quick | core job headless rows word pane page memory units]`: measures, and writes docs/measurements.md. */
import { officeJob } from "./officeJob";
import { pureCore } from "./pureCore";
import { quick } from "./quick";
import { headless } from "./headless";
import { memory } from "./memory";
import { pane } from "./pane";
import { tenThousandRows } from "./tenThousandRows";
import { sheetPage } from "./sheetPage";
import { wordFiles } from "./wordFiles";
import { units } from "./units";

const PARTS: Readonly<Record<string, () => Promise<void>>> = {
  core: pureCore,
  job: officeJob,
  headless,
  rows: tenThousandRows,
  word: wordFiles,
  pane,
  page: sheetPage,
  memory,
  units,
};

const asked = process.argv.slice(2);
const isQuick = asked.length === 1 && asked[0] === "quick";
const unknown = isQuick ? [] : asked.filter((name) => !(name in PARTS));
if (unknown.length > 0) {
  process.stderr.write(
    `No such part: ${unknown.join(", ")}. Parts: quick, ${Object.keys(PARTS).join(", ")}\n`,
  );
  process.exit(2);
}

(async () => {
  if (isQuick) return quick();
  for (const [name, run] of Object.entries(PARTS))
    if (asked.length === 0 || asked.includes(name)) await run();
})().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exit(1);
  },
);
