/** (4) The start of the pane in a real browser: bytes, time to its first picture, time to the verdicts. */
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DEFAULT_SETTINGS, serialize } from "../src/settings/index";
import { workbookOf } from "./job";
import { figure, kilobytes, ms, ROOT, spreadOf, table, writePart } from "./measure";

const RUNS = Number(process.env["BENCH_RUNS"] ?? 5);
const SIZES = [34, 1_000, 10_000] as const;
const FOLDER = join(ROOT, "build/bench/workbooks");

interface Measured {
  readonly empty: readonly number[];
  readonly panes: Readonly<
    Record<string, readonly { readonly picture: number; readonly verdicts: number }[]>
  >;
  readonly bytes: { readonly ours: number; readonly office: number };
}

/** The panes of workbooks of so many indicators beside the empty page. */
export async function paneBesideEmpty(sizes: readonly number[], runs: number): Promise<Measured> {
  mkdirSync(FOLDER, { recursive: true });
  for (const size of sizes) {
    const workbook = size === 34 ? workbookOf("sample") : workbookOf(size, Math.ceil(size / 100));
    // Not a first run: that shows how many indicators were seen, and the verdicts one press later.
    workbook.addinSettings.set("ChiTieu", `1:${serialize({ settings: DEFAULT_SETTINGS, report: null })}`);
    writeFileSync(join(FOLDER, `${size}.xlsx`), await workbook.save());
  }
  return measured(sizes, runs);
}

export async function pane(): Promise<void> {
  const { empty, panes, bytes } = await paneBesideEmpty(SIZES, RUNS);
  const unit = spreadOf(empty);
  const lines = SIZES.map((size) => {
    const all = panes[size] ?? [];
    const [picture, verdicts] = [
      spreadOf(all.map((one) => one.picture)),
      spreadOf(all.map((one) => one.verdicts)),
    ];
    const times = (one: { readonly median: number }) => `${figure(one.median / unit.median)}×`;
    return [size.toLocaleString("en-US"), times(picture), times(verdicts), ms(picture), ms(verdicts)];
  });
  const text = `One unit: a page of React and Fluent with one line of text, built and opened the same way, ${ms(unit)} in this run.

${table(["indicators", "first picture", "verdicts", "first picture", "verdicts"], lines)}

The pane loads ${kilobytes(bytes.ours)} of its own (gzip) until the verdicts stand, and ${kilobytes(bytes.office)} of office.js as the host page serves it.
Counted from the start of the pane's page, ${RUNS} runs of each in turn, in headless Chromium from this machine's own disk: no network is in it. Reading goes through the host's
workbook in the same thread as the pane, so its work is in the time to the verdicts; in Excel that is another process's.

\`npm run bench -- pane\``;
  writePart("pane", "The start of the pane", text);
}

function measured(sizes: readonly number[], runs: number): Measured {
  const done = spawnSync(
    process.execPath,
    [join(ROOT, "bench/paneRuns.mjs"), String(runs), ...sizes.map(String)],
    {
      cwd: ROOT,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  if (done.status !== 0) throw new Error("the pane was not measured");
  return JSON.parse(done.stdout.slice(done.stdout.lastIndexOf('{"empty"'))) as Measured;
}
