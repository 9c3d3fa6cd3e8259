/** Who signs, and who receives: the foot of the report, settled. */

import type { Review } from "../../model/assessment";
import type { ReportChoices } from "../../model/reportChoices";
import { isAddressed, proposeRecipients, withoutAddressee } from "../choices/addressee";
import type { ReportFormat } from "../choices/forms/reportFormat";
import type { Guesses } from "../choices/guesses";
import type { KeptWords } from "../kept/keptWords";
import { mergeLine, mergeParagraphs } from "../kept/mergedWords";

export interface Signer {
  readonly authority: string;
  /** "KT. CHỦ TỊCH" where a deputy signs; "" else. */
  readonly inPlaceOf: string;
  readonly title: string;
  readonly name: string;
}

interface Signing {
  readonly review: Review;
  readonly choices: ReportChoices;
  readonly guesses: Guesses;
  readonly kept: KeptWords;
}

/** What is settled already. */
interface Head {
  readonly format: ReportFormat;
  readonly superior: string;
}

/** Choices first, words on the page merged in, guesses where nobody chose. */
export function settleSigning(
  signing: Signing,
  head: Head,
): {
  readonly signer: Signer;
  readonly recipients: readonly string[];
} {
  return { signer: settleSigner(signing, head), recipients: settleRecipients(signing, head) };
}

function settleSigner({ choices, guesses, kept }: Signing, { format }: Head): Signer {
  const marks = kept.memory?.marks.signer;
  const { authority, title, name } = choices.signer;
  const by = {
    authority: mergeLine(authority, guesses.signerAuthority, kept.signer?.authority ?? null, marks),
    title: mergeLine(title, guesses.signerTitle, kept.signer?.title ?? null, marks),
  };
  return {
    ...by,
    inPlaceOf: format.deputySignsFor ? sayInPlace(by) : "",
    name: mergeLine(name, "", kept.signer?.name ?? null, marks),
  };
}

/** "KT. CHỦ TỊCH" above "PHÓ CHỦ TỊCH": whose place a deputy takes (NĐ 30, Phụ lục I, II.7). */
function sayInPlace({ authority, title }: { readonly authority: string; readonly title: string }): string {
  const head = /^\s*phó\s+(.+)$/iu.exec(title)?.[1];
  const isSaid = /(^|[\s-])KT\./u.test(`${authority} ${title}`);
  return head === undefined || isSaid ? "" : `KT. ${head.toLocaleUpperCase("vi")}`;
}

function settleRecipients({ review, choices, guesses, kept }: Signing, head: Head): readonly string[] {
  if (choices.recipients === null) {
    const proposed = proposeRecipients(guesses, choices, review.reading.language);
    return keepRecipients(kept, proposed) ?? proposed;
  }
  const recipients = withoutAddressee(choices.recipients, isAddressed(head));
  const onSheet = keepRecipients(kept, recipients);
  return mergeParagraphs(recipients, onSheet, kept.memory?.marks.recipients);
}

/** Recipients the user did not touch follow the guess (the form may have changed); edited ones are the user's. */
function keepRecipients(kept: KeptWords, proposed: readonly string[]): readonly string[] | null {
  const written = kept.memory?.marks.recipients;
  if (kept.recipients === null || written === undefined) return kept.recipients;
  const isUntouched = mergeParagraphs([], kept.recipients, written).length === 0;
  return isUntouched && kept.recipients.length === written.length ? proposed : kept.recipients;
}
