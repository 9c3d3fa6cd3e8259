/** What the commands have in common: words of a command line, paths as they were meant, a result written where it was asked for. */
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";

/** A command line taken apart: what is named, and each option with its value. */
export interface CommandLine {
  readonly named: readonly string[];
  readonly options: Readonly<Record<string, string>>;
}

/** What to say of an option nobody knows, and of one without a value. */
export interface WrongOption {
  readonly unknown: (option: string) => Error;
  readonly valueWanted: (option: string) => Error;
}

/** Every option has a value. Throws what `wrong` gives. */
export function readCommandLine(
  line: readonly string[],
  known: readonly string[],
  wrong: WrongOption,
): CommandLine {
  const options: Record<string, string> = {};
  const named: string[] = [];
  for (let at = 0; at < line.length; at += 1) {
    const word = line[at] ?? "";
    if (!word.startsWith("--")) {
      named.push(word);
      continue;
    }
    const value = line[at + 1];
    if (!known.includes(word)) throw wrong.unknown(word);
    if (value === undefined || value.startsWith("--")) throw wrong.valueWanted(word);
    options[word] = value;
    at += 1;
  }
  return { named, options };
}

/** npm moves to the project's folder; paths are meant from where the command was given. */
export function fromHere(path: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path);
}

/** Writes a result, in a folder that may have to be made; says so and answers false where that cannot be. */
export async function isWritten(
  file: string,
  content: Uint8Array | string,
  cannotWrite: (file: string) => string,
  say: (line: string) => void = console.error,
): Promise<boolean> {
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
    return true;
  } catch {
    say(cannotWrite(file));
    return false;
  }
}

/** The time printed in results; SOURCE_DATE_EPOCH (seconds) where a run must give the same bytes as another. */
export function now(): string {
  const fixed = Number(process.env.SOURCE_DATE_EPOCH);
  return new Date(fixed > 0 ? fixed * 1000 : Date.now()).toISOString();
}
