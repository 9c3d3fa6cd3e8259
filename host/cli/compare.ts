/**
 * `npm run report -- compare BEFORE.xlsx NOW.xlsx [--out OUT.xlsx] [--json RESULT.json]`: what changed between two states of the
 * figures. Of one file alone: since the last writing of its report. Answers the exit code; the inputs are never written to.
 */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, resolve } from "node:path";
import { fromHere, isWritten, readCommandLine } from "./commandLine";
import { bootExcel } from "../office/bootExcel";
import type { HostWorkbook } from "../workbook/model";
import { openWorkbook, UnreadableWorkbook } from "../workbook/workbook";
import { compareWordsOf, type CompareWords } from "./compareWords";
import { wordsOf, type Language } from "./words";

const OPTIONS = ["--out", "--json", "--lang", "--api", "--addin"];

interface Result {
  readonly outcome: "done" | "nothingFound" | "nothingRemembered";
  readonly result: Readonly<Record<string, unknown>> | null;
}

interface Addin {
  readState(savedAt: string | null): Promise<object | null>;
  compareWorkbook(
    before: { readonly name: string; readonly state: object } | null,
    language: Language,
    withSheet: boolean,
  ): Promise<Result>;
}

interface Call {
  readonly inputs: readonly string[];
  readonly options: Readonly<Record<string, string>>;
  readonly language: Language;
  readonly out: string | null;
  readonly words: CompareWords;
}

class WrongCall extends Error {}
class Unreadable extends Error {}

/** Runs the command. `shell`: the language of the shell. */
export async function compareCommand(line: readonly string[], shell: Language): Promise<number> {
  const words = compareWordsOf(shell);
  try {
    return await perform(callFrom(line, words));
  } catch (error) {
    if (error instanceof WrongCall) console.error(`${error.message}\n${words.usage}`);
    else if (error instanceof Unreadable) console.error(error.message);
    else throw error;
    return 2;
  }
}

function callFrom(line: readonly string[], words: CompareWords): Call {
  const wrong = (option: string): Error => new WrongCall(words.wrongOption(option));
  const given = readCommandLine(line, OPTIONS, { unknown: wrong, valueWanted: wrong });
  const { options } = given;
  const inputs = given.named.map(fromHere);
  if (inputs.length < 1 || inputs.length > 2) throw new WrongCall(words.inputsWanted);
  const asked = options["--lang"];
  if (asked !== undefined && asked !== "vi" && asked !== "en")
    throw new WrongCall(words.wrongOption("--lang"));
  const out = options["--out"] === undefined ? null : fromHere(options["--out"]);
  if (out !== null && (inputs.includes(out) || !/\.xls[xm]$/i.test(out))) throw new WrongCall(words.wrongOut);
  return { inputs, options, language: asked ?? "vi", out, words };
}

async function perform({ inputs, options, language, out, words }: Call): Promise<number> {
  const addin = createRequire(resolve("package.json"))(options["--addin"] ?? "") as Addin;
  const api = options["--api"] ?? "1.14";
  const [first = "", second] = inputs;
  const before =
    second === undefined ? null : await inWorkbook(first, api, () => addin.readState(null), language);
  if (second !== undefined && before?.answer === null) {
    console.error(words.nothingFound(first));
    return 3;
  }
  const told = before === null ? null : { name: basename(first), state: before.answer ?? {} };
  const file = second ?? first;
  const { answer, workbook } = await inWorkbook(
    file,
    api,
    () => addin.compareWorkbook(told, language, out !== null),
    language,
  );
  if (answer.outcome !== "done" || answer.result === null) {
    console.error(words[answer.outcome === "done" ? "refused" : answer.outcome](file));
    return 3;
  }
  console.log(answer.result["sentence"]);
  const json = options["--json"];
  const isKept =
    (out === null || (await isWritten(out, await workbook.save(), words.cannotWrite))) &&
    (json === undefined ||
      (await isWritten(fromHere(json), `${JSON.stringify(answer.result, null, 2)}\n`, words.cannotWrite)));
  return isKept ? 0 : 2;
}

/** Does the work while the workbook is open. */
async function inWorkbook<T>(
  path: string,
  api: string,
  work: () => Promise<T>,
  language: Language,
): Promise<{ readonly answer: T; readonly workbook: HostWorkbook }> {
  const workbook = await openedFile(path, language);
  const excel = await bootExcel({ workbook, api, fileName: basename(path) });
  try {
    return { answer: await work(), workbook };
  } finally {
    excel.close();
  }
}

async function openedFile(path: string, language: Language): Promise<HostWorkbook> {
  const words = wordsOf(language);
  const bytes = await readFile(path).catch(() => {
    throw new Unreadable(words.cannotRead(path));
  });
  try {
    const workbook = openWorkbook(new Uint8Array(bytes));
    if (workbook.wantsCalculation) workbook.calculate(true);
    return workbook;
  } catch (error) {
    if (!(error instanceof UnreadableWorkbook)) throw error;
    throw new Unreadable(`${path}: ${words.unreadable(error.code)}`);
  }
}
