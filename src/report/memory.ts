/** What a page remembers of its writing. */

import type { Guesses } from "./guesses";
import type { Memory } from "./keptWords";
import { mark } from "./mark";
import { tidy } from "./mergedWords";
import { say } from "./prose";
import { isRuled } from "./notes";
import type { ReportChoices } from "./reportChoices";
import type { ReportFacts } from "./reportFacts";
import { headline } from "./sentences";

/** Marks of what the choices and guesses wanted, so that next time the user's edits on the sheet are told from ours. */
export function memoryOf(
  facts: ReportFacts,
  choices: ReportChoices,
  guesses: Guesses,
  written: { readonly at: string; readonly facts: string; readonly lines: Readonly<Record<string, string>> },
): Omit<Memory, "blocks"> {
  const marks = (texts: readonly string[] | null): readonly string[] =>
    (texts ?? []).map((text) => mark(tidy(text)));
  const { authority, title, name } = choices.signer;
  const ruled = facts.review.assessments.filter(isRuled).map(({ indicator }) => mark(indicator.id));
  return {
    at: written.at,
    facts: written.facts,
    headline: say(headline(facts), facts.numbers),
    marks: {
      limitations: marks(choices.limitations),
      tasks: marks(choices.tasks),
      clauses: marks(choices.clauses),
      recipients: marks(choices.recipients ?? guesses.recipients),
      signer: marks([authority ?? guesses.signerAuthority, title ?? guesses.signerTitle, name ?? ""]),
      ...Object.fromEntries(Object.entries(written.lines).map(([line, text]) => [line, marks([text])])),
      // Last of all, as thousands of them may not fit the cell.
      ...(ruled.length > 0 ? { ruled } : {}),
    },
  };
}

/** The memory in a cell's text; null where there is none or it was damaged. */
export function memoryIn(text: string): Memory | null {
  const start = text.indexOf("{");
  const fields = (name: string): string | null =>
    new RegExp(`"${name}":"((?:[^"\\\\]|\\\\.)*)"`).exec(text)?.[1] ?? null;
  const [at, facts, headline] = [fields("at"), fields("facts"), fields("headline")];
  if (start < 0 || at === null || facts === null || headline === null) return null;
  return {
    at,
    facts,
    headline: headline.replace(/\\(["\\])/g, "$1"),
    marks: marksIn(text),
    blocks: blocksIn(text),
  };
}

/** Read by their shape: a person may have damaged the cell, and nothing here may throw. */
function marksIn(text: string): Memory["marks"] {
  const marks: Record<string, readonly string[]> = {};
  for (const match of text.matchAll(/"(\w+)":\[((?:"\w*",?)*)\]/g)) {
    marks[match[1] ?? ""] = (match[2] ?? "").split(",").flatMap((each) => /^"(\w+)"$/.exec(each)?.[1] ?? []);
  }
  return marks;
}

function blocksIn(text: string): Memory["blocks"] {
  const blocks: Record<string, readonly [number, number]> = {};
  for (const match of text.matchAll(/"(\w+)":\[(\d{1,7}),(\d{1,7})\]/g)) {
    blocks[match[1] ?? ""] = [Number(match[2]), Number(match[3])];
  }
  return blocks;
}
