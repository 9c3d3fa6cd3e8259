/** The command lines of many units, and the files they name. */
import { readdir, readFile, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { fromHere, readCommandLine } from "./commandLine";
import { unitsWordsOf, type UnitsWords } from "./unitsWords";
import type { Language } from "./words";

export const UNITS_COMMANDS = ["rollup", "gather", "requests"] as const;
export type UnitsCommand = (typeof UNITS_COMMANDS)[number];

const OPTIONS = [
  "--out",
  "--json",
  "--units",
  "--settings",
  "--api",
  "--lang",
  "--addin",
  "--workers",
  "--docx",
  "--until",
];
/** What people send as a table: what cannot be read is a line of the list. */
const SENT = /\.(?:xl[st][xm]|xlsb|xls|et|ods|csv)$/i;

/** A command line that cannot be followed; its message says why. */
export class WrongCall extends Error {}

/** A command line, understood. */
export interface Call {
  readonly command: UnitsCommand;
  readonly master: string | null;
  readonly inputs: readonly string[];
  readonly options: Readonly<Record<string, string>>;
  readonly out: string;
  readonly language: Language;
  /** Until when units are to answer: "2026-12-14"; null where nobody says. */
  readonly until: string | null;
}

/** Throws WrongCall. */
export function callFrom(command: UnitsCommand, line: readonly string[], shell: Language): Call {
  const words = unitsWordsOf(shell);
  const wrong = (option: string): Error => new WrongCall(words.wrongOption(option));
  const given = readCommandLine(line, OPTIONS, { unknown: wrong, valueWanted: wrong });
  const { options } = given;
  const named = given.named.map(fromHere);
  const master = command === "gather" ? (named[0] ?? null) : null;
  const rest = command === "gather" ? named.slice(1) : named;
  const out = options["--out"];
  if (rest.length === 0 || out === undefined) throw new WrongCall(words.inputsWanted);
  const asked = options["--lang"];
  if (asked !== undefined && asked !== "vi" && asked !== "en")
    throw new WrongCall(words.wrongOption("--lang"));
  // The sheets are the office's own: Vietnamese unless asked for otherwise.
  return {
    command,
    master,
    inputs: rest,
    options,
    out: fromHere(out),
    language: asked ?? "vi",
    until: dateOf(options["--until"], words),
  };
}

/** "14/12/2026" and "2026-12-14" are one day. */
function dateOf(text: string | undefined, words: UnitsWords): string | null {
  if (text === undefined) return null;
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  const iso =
    year === undefined ? text : `${year}-${(month ?? "").padStart(2, "0")}-${(day ?? "").padStart(2, "0")}`;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso) || Number.isNaN(Date.parse(iso))) {
    throw new WrongCall(words.wrongOption("--until"));
  }
  return iso;
}

/** The text of a file an option names; null where it is not given. Throws WrongCall. */
export async function textOf(call: Call, name: string, words: UnitsWords): Promise<string | null> {
  const path = call.options[name];
  if (path === undefined) return null;
  return readFile(fromHere(path), "utf8").catch(() => {
    throw new WrongCall(words.cannotRead(path));
  });
}

/** Settings as they are stored. Throws WrongCall. */
export function parsedSettings(text: string | null, words: UnitsWords): unknown {
  if (text === null) return null;
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    throw new WrongCall(words.wrongOption("--settings"));
  }
}

export interface SentPath {
  readonly path: string;
  readonly file: string;
}

/** Files of the folders and files named on their own, each with the name it has in lists; in the order of their names. */
export async function sentFiles(inputs: readonly string[]): Promise<SentPath[]> {
  const found: SentPath[] = [];
  for (const input of inputs) {
    const isFolder = (await stat(input).catch(() => null))?.isDirectory() ?? false;
    if (!isFolder) {
      found.push({ path: input, file: basename(input) });
      continue;
    }
    const names = (await readdir(input, { recursive: true }))
      .filter((name) => SENT.test(name) && !basename(name).startsWith("~$"))
      .sort();
    found.push(...names.map((name) => ({ path: join(input, name), file: name.replaceAll("\\", "/") })));
  }
  return found;
}
