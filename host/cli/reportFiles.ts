/** Which workbooks are meant, where their reports go, and what is wrong with writing there. */
import { realpathSync } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { basename, dirname, extname, join, resolve } from "node:path";
import { extensionOf, type ReportTask } from "./reportOne";
import type { Words } from "./words";

/** Results that were asked for: of several workbooks, folders. */
export interface Wished {
  readonly out: string | null;
  readonly json: string | null;
  readonly docx: string | null;
}

/** What is wrong with writing these: over an input, or two results into one file. null when nothing is. */
export function clashIn(tasks: readonly ReportTask[], words: Words): string | null {
  const inputs = new Set(tasks.map(({ path }) => known(path)));
  const wrong = tasks.find(isWrongKind);
  if (wrong !== undefined) return words.wrongOut(wrong.out);
  const taken = new Set<string>();
  for (const { out, json, docx } of tasks) {
    for (const target of [out, json, docx]) {
      if (target === null) continue;
      if (inputs.has(known(target))) return words.sameFile(target);
      if (taken.has(known(target))) return words.twice(target);
      taken.add(known(target));
    }
  }
  return null;
}

/** An ending that no workbook has; one the input has too is the input's fault and said when it is read. */
function isWrongKind({ path: file, out }: ReportTask): boolean {
  const ending = extname(out).toLowerCase();
  return ending !== "" && extensionOf(out) === null && ending !== extname(file).toLowerCase();
}

/** The file behind a path, links followed as far as it is there. */
function known(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

/** Whether there is a folder of that name. */
export async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() ?? false;
}

/** Workbooks named, and those of folders named, in the order of their names. */
export async function filesOf(inputs: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const input of inputs) {
    if (!(await isFolder(input))) {
      found.push(input);
      continue;
    }
    const all = (await readdir(input)).filter(
      (name) => /\.xl[st][xm]$/i.test(name) && !name.startsWith("~$"),
    );
    // What an earlier run left beside its input is not taken for an input.
    const names = all.filter((name) => !all.some((other) => besideNamed(other) === name));
    found.push(...names.sort().map((name) => join(input, name)));
  }
  return found;
}

/** Where the results of one go: beside it where nobody says. */
export function outputsFor(
  file: string,
  { out, json, docx }: Wished,
  isMany: boolean,
): Pick<ReportTask, "out" | "json" | "docx"> {
  const beside = join(dirname(file), besideNamed(basename(file)));
  if (!isMany) return { out: out ?? beside, json, docx };
  return {
    out: out === null ? beside : join(out, asWorkbook(basename(file))),
    json: json === null ? null : join(json, `${basename(file, extname(file))}.json`),
    docx: docx === null ? null : join(docx, `${basename(file, extname(file))}.docx`),
  };
}

function besideNamed(name: string): string {
  const extension = extname(name);
  return asWorkbook(`${basename(name, extension)}-bao-cao${extension}`);
}

/** A template's report is a workbook, with macros where the template has them. */
function asWorkbook(name: string): string {
  return name.replace(/\.xlt([xm])$/i, ".xls$1");
}
