/** Times and sizes: medians of several runs with their spread, the machine they were taken on, and the file they stand in. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg, platform, release, totalmem } from "node:os";
import { join } from "node:path";

export const ROOT = join(__dirname, "..");

export interface Spread {
  readonly median: number;
  readonly low: number;
  readonly high: number;
  readonly runs: number;
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const median =
    sorted.length % 2 === 1
      ? (sorted[Math.floor(middle)] ?? 0)
      : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
  return { median, low: sorted[0] ?? 0, high: sorted.at(-1) ?? 0, runs: sorted.length };
}

/** Milliseconds of each of `runs` runs; `prepare` is not counted. */
export async function timed<T>(
  runs: number,
  prepare: () => T | Promise<T>,
  run: (prepared: T) => unknown,
): Promise<Spread> {
  const times: number[] = [];
  for (let at = 0; at < runs; at += 1) {
    const prepared = await prepare();
    globalThis.gc?.();
    const from = performance.now();
    await run(prepared);
    times.push(performance.now() - from);
  }
  return spreadOf(times);
}

export function ms({ median, low, high }: Spread): string {
  return `${figure(median)} ms (${figure(low)}–${figure(high)})`;
}

export function figure(value: number): string {
  if (value >= 100) return Math.round(value).toLocaleString("en-US");
  return value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

export function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1024).toLocaleString("en-US")} KB`;
}

/** A Markdown table. */
export function table(head: readonly string[], lines: readonly (readonly (string | number)[])[]): string {
  const row = (cells: readonly (string | number)[]): string => `| ${cells.join(" | ")} |`;
  return [row(head), row(head.map(() => "---")), ...lines.map(row)].join("\n");
}

/** Writes one part of docs/measurements.md and leaves the others as they are. */
export function writePart(name: string, title: string, text: string): void {
  const file = join(ROOT, "docs/measurements.md");
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const whole = existsSync(file) ? readFileSync(file, "utf8") : HEAD;
  const part = `${open}\n\n## ${title}\n\n${text.trim()}\n\n_${machine()}_\n\n${close}`;
  const [from, to] = [whole.indexOf(open), whole.indexOf(close)];
  const next =
    from < 0
      ? `${whole.trimEnd()}\n\n${part}\n`
      : `${whole.slice(0, from)}${part}${whole.slice(to + close.length)}`;
  writeFileSync(file, next);
  process.stdout.write(`\n${title}\n\n${text.trim()}\n`);
}

const HEAD = `# Measurements

Written by commands, never by hand; each part says which command and on what machine. Ratios come first: they hold on other machines, the milliseconds
do not. A time is a median with the lowest and highest run beside it. "The host" is the workbook of \`host/\` behind the real office.js, without a browser: its own
work (recalculation, JSON) is in every time on both sides of a comparison, the network and Excel's drawing in none.
`;

function machine(): string {
  const [first] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const day = new Date().toISOString().slice(0, 10);
  return `${day}, Node ${process.versions.node}, ${cpus().length} × ${first?.model.trim() ?? "?"}, ${memory} GB, ${platform()} ${release().split("-")[0] ?? ""}, load ${(loadavg()[0] ?? 0).toFixed(1)}`;
}
