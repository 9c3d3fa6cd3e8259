/** What a page remembers of its writing. */

import type { Guesses } from "./choices/guesses";
import type { Memory } from "./kept/pageMemory";
import { hashText } from "./kept/hashText";
import { trimParagraph } from "./kept/mergedWords";
import { say } from "./prose/prose";
import { isRuled } from "./sentences/notes";
import type { ReportChoices } from "../model/reportChoices";
import { sayBlock, listSentences } from "./document/typedWords";
import type { ReportDocument } from "./document/reportDocument";
import { sentenceMarks } from "./kept/typedSentences";
import type { ReportFacts } from "./sentences/reportFacts";
import { headline } from "./sentences/headline";

/** Marks of what the choices and guesses wanted, so that next time the user's edits on the sheet are told from ours. */
export function rememberPage(
  facts: ReportFacts,
  choices: ReportChoices,
  guesses: Guesses,
  document: ReportDocument,
  written: { readonly at: string; readonly facts: string; readonly lines: Readonly<Record<string, string>> },
): Omit<Memory, "blocks"> {
  const marks = (texts: readonly string[] | null): readonly string[] =>
    (texts ?? []).map((text) => hashText(trimParagraph(text)));
  const { authority, title, name } = choices.signer;
  const ruled = facts.review.assessments.filter(isRuled).map(({ indicator }) => hashText(indicator.id));
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
      ...sentencesIn(document),
    },
  };
}

/** `s_…`: each sentence as written. `o_…`: what it would have said, where a person's words stand in its place. */
function sentencesIn(document: ReportDocument): Memory["marks"] {
  const marks: Record<string, readonly string[]> = {};
  for (const [id, block] of listSentences(document)) {
    marks[`s_${id}`] = sentenceMarks(sayBlock(block, document));
    if (block.ours !== undefined) marks[`o_${id}`] = sentenceMarks(block.ours);
  }
  return marks;
}
