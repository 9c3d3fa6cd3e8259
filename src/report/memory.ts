/** What a page remembers of its writing. */

import type { Guesses } from "./choices/guesses";
import type { Memory } from "./kept/keptWords";
import { hashText } from "./kept/hashText";
import { trimParagraph } from "./kept/mergedWords";
import { say } from "./prose/prose";
import { isRuled } from "./sentences/notes";
import type { ReportChoices } from "../model/reportChoices";
import type { ReportFacts } from "./sentences/reportFacts";
import { headline } from "./sentences/headline";

/** Marks of what the choices and guesses wanted, so that next time the user's edits on the sheet are told from ours. */
export function rememberPage(
  facts: ReportFacts,
  choices: ReportChoices,
  guesses: Guesses,
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
    },
  };
}
