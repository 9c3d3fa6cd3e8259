/** `npm run bench -- quick`: what is wanted of speed and what this run gives, side by side. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { besideExcelJs } from "./headless";
import { cellsOf, judged, judgedAndPlanned, workbookOf } from "./job";
import { figure, ROOT, spreadOf, table, timed, writePart } from "./measure";
import { clickBesideLeast } from "./officeJob";
import { paneBesideEmpty } from "./pane";
import { measuredPage, WANTED_OF_PAGE } from "./sheetPage";
import { startBesideNode } from "./start";
import { once } from "./tenThousandRows";

/** What was measured; wanted is at most `most`, or at least `least`. */
type Line = { readonly what: string; readonly found: number } & (
  { readonly most: number } | { readonly least: number }
);

function fellShort(line: Line): boolean {
  return "most" in line ? line.found > line.most : line.found < line.least;
}

function wanted(line: Line): string {
  return "most" in line ? `at most ${line.most}` : `at least ${line.least}`;
}

export async function quick(): Promise<void> {
  const lines = [...(await core()), ...(await click()), ...(await headlessParts()), ...(await inABrowser())];
  const short = lines.filter(fellShort).length;
  const text = `**${short === 0 ? "All as wanted" : `${short} of ${lines.length} FELL SHORT`}.** Ratios are of times in this one run; the rest is counted.

${table(
  ["", "found", "wanted", ""],
  lines.map((line) => [line.what, figure(line.found), wanted(line), fellShort(line) ? "FELL SHORT" : ""]),
)}

Alone and built before, this took 1 min 52 s on 28 Nov 2026; beside other work (load 7), with the building, 3 min 20 s. The pane is opened three times only: \`npm run bench -- pane\` tells it better. The last word below is the machine's load while it ran: beside other work the collector of
garbage has no core of its own, so that what makes much of it (reading, planning) looks dearer beside the clone than it is alone.

The cells are those the reading gets from Excel's answers. Cells that went through \`structuredClone\` or \`v8.deserialize\` first are slower to clone, as V8 then takes
every list for one with holes: beside such a clone (117 ms instead of 60 on one machine) the same reading looked half as dear. Figures of 13 to 14 and 31 to 32
given on 27 Nov 2026 were of that kind; the wished 8 and 20 are of this one.

A report's start is in processor time, of the command as it is built, ${START_RUNS} by turns with an empty \`node\`. The code of 26 Nov took 34 of these units: half is wanted. Without a browser (CHROME_PATH)
the lines of pane and page are not there, without \`npm run bench -- headless\` once before the one of ExcelJS. The weight of the scripts is held by \`npm run build\`.

\`npm run bench -- quick\``;
  writePart("quick", "Wanted and found", text);
}

async function core(): Promise<readonly Line[]> {
  const [small, cells] = [await cellsOf(workbookOf(1_000, 10)), await cellsOf(workbookOf(10_000, 100))];
  judgedAndPlanned(small);
  judgedAndPlanned(small);
  const [clone, reading, whole, tenth] = await inTurn([
    () => structuredClone(cells),
    () => judged(cells),
    () => judgedAndPlanned(cells),
    () => judgedAndPlanned(small),
  ]);
  return [
    {
      what: "10,000 indicators read and judged ÷ structuredClone of their cells",
      found: reading / clone,
      most: 8,
    },
    { what: "read, judged and planned ÷ the same clone", found: whole / clone, most: 20 },
    { what: "time(10,000) ÷ time(1,000)", found: whole / tenth, most: 11 },
  ];
}

const TURNS = 5;

/** The median milliseconds of each, one after the other and again: a slow minute of the machine falls on all of them. */
async function inTurn(
  runs: readonly [() => unknown, () => unknown, () => unknown, () => unknown],
): Promise<readonly [number, number, number, number]> {
  const times: [number[], number[], number[], number[]] = [[], [], [], []];
  for (let turn = 0; turn < TURNS; turn += 1)
    for (const [at, run] of runs.entries()) times[at]?.push((await timed(1, () => null, run)).median);
  const [one, two, three, four] = times.map((each) => spreadOf(each).median);
  return [one ?? NaN, two ?? NaN, three ?? NaN, four ?? NaN];
}

async function click(): Promise<readonly Line[]> {
  const sample = await clickBesideLeast("sample");
  const thousand = await clickBesideLeast(1_000);
  const bytes = ({ cost }: typeof sample.ours): number => cost.requestBytes + cost.responseBytes;
  return [
    { what: "round trips of the click, 34 indicators", found: sample.ours.cost.roundTrips, most: 5 },
    { what: "actions of the click, 34 indicators", found: sample.ours.cost.actions, most: 220 },
    {
      what: "bytes both ways at 1,000 indicators ÷ the least possible",
      found: bytes(thousand.ours) / bytes(thousand.least),
      most: 1.6,
    },
  ];
}

/** Only where `npm run bench -- headless` has put ExcelJS in its place: fetching packages is not what quick is for. */
async function besideAScript(): Promise<readonly Line[]> {
  if (!existsSync(join(ROOT, "bench/peers/node_modules/exceljs"))) return [];
  const { ours, theirs } = await besideExcelJs(10, 2);
  return [
    { what: "10 workbooks ÷ the ExcelJS script", found: ours.spread.median / theirs.spread.median, most: 4 },
  ];
}

const START_RUNS = 3;
const PANE_RUNS = 3;

/** Only where there is a browser. */
async function inABrowser(): Promise<readonly Line[]> {
  if (!process.env.CHROME_PATH) return [];
  const { empty, panes } = await paneBesideEmpty([34], PANE_RUNS);
  const unit = spreadOf(empty).median;
  const times = (panes[34] ?? []).map(({ picture, verdicts }) => [picture / unit, verdicts / unit] as const);
  const { slow, fast, edits } = await measuredPage();
  const { frames, edit } = WANTED_OF_PAGE;
  return [
    {
      what: "first picture of the pane ÷ an empty page",
      found: spreadOf(times.map(([one]) => one)).median,
      most: 1.5,
    },
    { what: "its verdicts ÷ the same", found: spreadOf(times.map(([, two]) => two)).median, most: 2.2 },
    { what: "frames a second of the page, by 40 px", found: slow.drawn / slow.seconds, least: frames },
    { what: "the same, every row new", found: fast.drawn / fast.seconds, least: frames },
    { what: "ms until an edit in it is shown", found: spreadOf(edits).median, most: edit },
  ];
}

async function headlessParts(): Promise<readonly Line[]> {
  const rows = await once(10_000);
  return [
    { what: "start of one report ÷ an empty node", found: startBesideNode(START_RUNS), most: 17 },
    ...(await besideAScript()),
    {
      what: "10,000 rows reported and marked ÷ read and judged",
      found: rows.reported / rows.read,
      most: 4.3,
    },
  ];
}
