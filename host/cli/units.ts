/**
 * `npm run report -- rollup FOLDER --out OUT.xlsx`, `-- gather MASTER.xlsx FOLDER --out OUT.xlsx` and `-- requests FOLDER|WORKBOOK.xlsx --out
 * OUT.xlsx`: many units' files made one, and what units are asked for. Answers the exit code; files that were sent are never written to.
 */
import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { fromHere, isWritten } from "./commandLine";
import { newWorkbook } from "../workbook/workbook";
import type { ReadUnitTask, UnitAnswer } from "./readUnit";
import {
  callFrom,
  parsedSettings,
  sentFiles,
  textOf,
  WrongCall,
  type Call,
  type UnitsCommand,
} from "./unitsCall";
import { asksOwners, openedMaster, writeUnits } from "./unitsJobs";
import { forgetAnswers } from "./pool";
import { readAll } from "./unitsPool";
import { unitsWordsOf, type UnitsWords } from "./unitsWords";
import type { Language } from "./words";

/** Runs the command. `shell`: the language of the shell. */
export async function unitsCommand(
  command: UnitsCommand,
  line: readonly string[],
  shell: Language,
): Promise<number> {
  const words = unitsWordsOf(shell);
  try {
    const call = callFrom(command, line, shell);
    return await perform(call, unitsWordsOf(call.options["--lang"] === undefined ? shell : call.language));
  } catch (error) {
    if (!(error instanceof WrongCall)) throw error;
    console.error(`${error.message}\n${words.usage}`);
    return 2;
  }
}

async function perform(call: Call, words: UnitsWords): Promise<number> {
  const { options, out, master } = call;
  const list = (await textOf(call, "--units", words)) ?? "";
  const settings = parsedSettings(await textOf(call, "--settings", words), words);
  const all = (await sentFiles(call.inputs)).filter(({ path }) => path !== out && path !== master);
  if (all.length === 0) throw new WrongCall(words.noFiles);
  if ([...call.inputs, master].includes(out) || !/\.xls[xm]$/i.test(out)) throw new WrongCall(words.wrongOut);
  const ofTable = await asksOwners(call);
  const opened = master ?? (ofTable ? (call.inputs[0] ?? null) : null);
  const target = opened === null ? newWorkbook() : await openedMaster(opened, words);
  if (target === null) return 2;
  await mkdir(dirname(out), { recursive: true });
  const kept = `${out}.dang-doc`;
  const answers = ofTable ? [] : await readFiles(call, all, kept, words);
  const { book, result, docx, asked } = await writeUnits(call, target, ofTable ? null : answers, {
    list,
    settings,
  });
  if (asked === 0) {
    console.log(words.nothingToAsk);
    return 0;
  }
  const results: readonly (readonly [path: string | undefined, content: Uint8Array | string | null])[] = [
    [out, await book.save()],
    [options["--json"], `${JSON.stringify(result, null, 2)}\n`],
    [options["--docx"], docx],
  ];
  for (const [path, content] of results) {
    if (path === undefined || content === null) continue;
    // What was read is not lost: the next run begins with it.
    if (!(await isWritten(fromHere(path), content, words.cannotWrite))) return 2;
  }
  await forgetAnswers(kept);
  const read = answers.filter(({ refused }) => refused === undefined).length;
  console.log(asked !== null ? words.asked(out, asked ?? 0) : words.written(out, read, answers.length));
  return read === 0 && !ofTable ? 3 : 0;
}

async function readFiles(
  { options }: Call,
  files: readonly { readonly path: string; readonly file: string }[],
  kept: string,
  words: UnitsWords,
): Promise<readonly UnitAnswer[]> {
  const { "--addin": addin = "", "--api": api = "1.14", "--workers": threads } = options;
  return readAll(
    files.map((file): ReadUnitTask => ({ ...file, api, addin })),
    {
      threads: threads === undefined ? null : Number(threads),
      kept,
      told: ({ file, refused }, at) =>
        console.log(
          `[${at + 1}/${files.length}] ${file}: ${refused === undefined ? words.read : words.refused(refused)}`,
        ),
    },
  );
}
