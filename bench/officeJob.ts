/** (2) The one-click job through office.js, beside a per-cell writer and the least possible. */
import { bootExcel, type BootedExcel } from "../host/office/bootExcel";
import type { Cost } from "../host/office/session";
import { cellsOf, judgedAndPlanned, oneClick, refuseErrors, workbookOf } from "./job";
import { figure, kilobytes, ms, spreadOf, table, writePart, type Spread } from "./measure";
import { leastPossible, looksOf, perCell } from "./otherWriters";

interface Measured {
  readonly cost: Cost;
  readonly spread: Spread;
}

export async function officeJob(): Promise<void> {
  const parts: string[] = [];
  for (const [size, runs] of [
    ["sample", 3],
    [1_000, 1],
  ] as const) {
    const first = workbookOf(size);
    const names = first.sheets.map(({ name }) => name);
    const { plan } = judgedAndPlanned(await cellsOf(first));
    looksOf(plan);
    const ours = await measured(size, runs, oneClick);
    const theirs = await measured(size, runs, () => perCell(plan));
    const least = await measured(size, runs, () => leastPossible(plan, names));
    parts.push(
      part(size === "sample" ? "The sample, 34 indicators" : "1,000 indicators", ours, theirs, least),
    );
    // After each size: the per-cell writer takes minutes for the larger.
    writePart("job", "The one-click job through office.js", textOf(parts));
  }
}

function textOf(parts: readonly string[]): string {
  return `${parts.join("\n\n")}

Ours reads, judges, writes the report with all its looks, rules, names, page set-up, and the highlights in the source tables. The per-cell writer is in the
manner of the Office samples: the same values, looks, merges and sizes of the same sheet, each set on its cell, one sync a row; it judges nothing and has no rules,
names or page. The least possible is one read of the used ranges and one write of the same values: nothing judged, no look at all. A round trip costs nothing
here; in Excel on the web each costs tens to hundreds of milliseconds, which the ratio of round trips shows and the time does not.

\`npm run bench -- job\``;
}

/** What the click costs beside the least possible, no per-cell writer. */
export async function clickBesideLeast(
  size: "sample" | number,
): Promise<{ readonly ours: Measured; readonly least: Measured }> {
  const first = workbookOf(size);
  const names = first.sheets.map(({ name }) => name);
  const { plan } = judgedAndPlanned(await cellsOf(first));
  looksOf(plan);
  return {
    ours: await measured(size, 1, oneClick),
    least: await measured(size, 1, () => leastPossible(plan, names)),
  };
}

async function measured(
  size: "sample" | number,
  runs: number,
  run: () => Promise<unknown>,
): Promise<Measured> {
  const times: number[] = [];
  let last: BootedExcel | null = null;
  for (let at = 0; at < runs; at += 1) {
    const excel = await bootExcel({ workbook: workbookOf(size) });
    excel.resetCost();
    globalThis.gc?.();
    const from = performance.now();
    await run();
    times.push(performance.now() - from);
    refuseErrors(excel);
    excel.close();
    last = excel;
  }
  if (last === null) throw new Error("no run");
  return { cost: last.cost, spread: spreadOf(times) };
}

function part(title: string, ours: Measured, theirs: Measured, least: Measured): string {
  const bytes = ({ cost }: Measured) => cost.requestBytes + cost.responseBytes;
  const line = (name: string, { cost, spread }: Measured, all: Measured) => [
    name,
    cost.roundTrips,
    cost.actions.toLocaleString("en-US"),
    kilobytes(bytes(all)),
    ms(spread),
  ];
  const ratio = (of: (one: Measured) => number) => [of(theirs) / of(ours), of(ours) / of(least)];
  const [trips, actions, size, time] = [
    ratio(({ cost }) => cost.roundTrips),
    ratio(({ cost }) => cost.actions),
    ratio(bytes),
    ratio(({ spread }) => spread.median),
  ];
  const shown = (pair: readonly number[] | undefined, at: number) => `${figure(pair?.[at] ?? NaN)}×`;
  return `### ${title}

${table(
  ["", "round trips", "actions", "bytes both ways", "time"],
  [
    ["**per-cell writer ÷ ours**", shown(trips, 0), shown(actions, 0), shown(size, 0), shown(time, 0)],
    ["**ours ÷ least possible**", shown(trips, 1), shown(actions, 1), shown(size, 1), shown(time, 1)],
    line("ours", ours, ours),
    line("per-cell writer", theirs, theirs),
    line("least possible", least, least),
  ],
)}

Ours, round trip by round trip: ${ours.cost.batches.map(({ actions: count }) => count).join(" + ")} actions.`;
}
