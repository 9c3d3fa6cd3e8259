/** (5) The page without Excel in a real browser: frames while a long sheet is scrolled, and how soon an edit in it is shown. */
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DEFAULT_SETTINGS, serialize } from "../src/settings/index";
import { workbookOf } from "./job";
import { figure, ms, ROOT, spreadOf, table, writePart, type Spread } from "./measure";

const ROWS = 10_000;
const EDITS = 15;
const NAME = "one-sheet.xlsx";

/** Wanted: frames a second while scrolling, at least; milliseconds until an edit is shown, at most. */
export const WANTED_OF_PAGE = { frames: 50, edit: 100 };

interface Scrolled {
  /** Frames of the browser, and those in which other rows were drawn than in the one before. */
  readonly frames: number;
  readonly drawn: number;
  readonly seconds: number;
  /** The longest pause between two, in milliseconds. */
  readonly longest: number;
}

interface Measured {
  readonly slow: Scrolled;
  readonly fast: Scrolled;
  readonly edits: readonly number[];
}

export async function sheetPage(): Promise<void> {
  const { slow, fast, edits } = await measuredPage();
  const shown = spreadOf(edits);
  const text = `${table(
    ["", "found", "wanted", ""],
    [
      scrollLine("frames a second, scrolled by 40 px a frame", slow),
      scrollLine("frames a second, scrolled by 2,000 px a frame: every row is new", fast),
      editLine(shown),
    ],
  )}

Longest pause between two frames: ${figure(slow.longest)} and ${figure(fast.longest)} ms. A frame counts when it drew other rows than the one before (of ${slow.frames} and ${fast.frames} of the
browser's in ${figure(slow.seconds)} s each). One sheet of ${ROWS.toLocaleString("en-US")} rows, the pane beside it with its verdicts, 1,440 × 900, headless Chromium; it draws at most 60 frames a second.

\`npm run bench -- page\``;
  writePart("page", "The page without Excel: a long sheet", text);
}

function scrollLine(what: string, { drawn, seconds }: Scrolled): readonly (string | number)[] {
  const found = drawn / seconds;
  return [
    what,
    figure(found),
    `at least ${WANTED_OF_PAGE.frames}`,
    found < WANTED_OF_PAGE.frames ? "FELL SHORT" : "",
  ];
}

function editLine(shown: Spread): readonly (string | number)[] {
  const word = shown.median > WANTED_OF_PAGE.edit ? "FELL SHORT" : "";
  return ["from Enter until the figure is shown", ms(shown), `at most ${WANTED_OF_PAGE.edit} ms`, word];
}

/** Frames and times of the page, in a browser. */
export async function measuredPage(): Promise<Measured> {
  const folder = join(ROOT, "build/bench/workbooks");
  mkdirSync(folder, { recursive: true });
  const workbook = workbookOf(ROWS);
  // Not a first run: the verdicts stand without a press.
  workbook.addinSettings.set("ChiTieu", `1:${serialize({ settings: DEFAULT_SETTINGS, report: null })}`);
  writeFileSync(join(folder, NAME), await workbook.save());
  const done = spawnSync(
    process.execPath,
    [join(ROOT, "bench/sheetRuns.mjs"), NAME, String(ROWS), String(EDITS)],
    { cwd: ROOT, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] },
  );
  if (done.status !== 0) throw new Error("the page was not measured");
  return JSON.parse(done.stdout.slice(done.stdout.lastIndexOf('{"slow"'))) as Measured;
}
