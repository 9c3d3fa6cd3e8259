/**
 * What the report would say of a view, and how the page in the workbook stands to it. Pure, no trip: asked by the report's tab and by what
 * writes, both fetched later than the first verdict.
 */

import type { View } from "./view";
import type { WorkbookFacts } from "./workbookFacts";
import type { Review } from "../model/assessment";
import { proposeRecipients } from "../report/choices/addressee";
import { guessChoices, type Guesses } from "../report/choices/guesses";
import { findReason } from "../report/kept/findReason";
import { NO_KEPT_WORDS, readKeptWords, type KeptWords } from "../report/kept/keptWords";
import { previewText, type Narrative } from "../report/narrative";
import { compareWithPage, type Stale } from "../report/staleness";

/** Everything the report's tab shows of the report. */
export interface ReportPreview {
  readonly guesses: Guesses;
  /** As the form and the superior chosen ask for; none of a person's own. */
  readonly proposedRecipients: readonly string[];
  readonly narrative: Narrative;
  /** null where the page fits, or there is none. */
  readonly stale: Stale | null;
  /** Missed indicators, and how many of them have a reason, typed on the report or with a ruling. */
  readonly reasons: { readonly given: number; readonly missed: number };
}

/** Made anew for every view. */
export function previewReport(view: View): ReportPreview {
  const { review, settings } = view;
  const guesses = guessesFor(view);
  const kept = keptOnPage(view.facts);
  return {
    guesses,
    proposedRecipients: proposeRecipients(guesses, settings.report, review.reading.language),
    narrative: previewText(review, settings.report, guesses, kept),
    stale: compareWithPage(kept, review, settings.report, guesses),
    reasons: countReasons(kept, review),
  };
}

/** What the report would say where nothing was chosen. */
export function guessesFor({ facts, review, settings }: View): Guesses {
  const names = facts.sheets.map(({ name }) => name);
  return guessChoices(review, names, facts.readAt, settings.report);
}

/** The user's words on the page as it was read. */
export function keptOnPage({ page }: Pick<WorkbookFacts, "page">): KeptWords {
  if (page === null) return NO_KEPT_WORDS;
  const { sheet, memory, cells } = page;
  return { ...(cells === null ? NO_KEPT_WORDS : readKeptWords(cells)), sheet, memory };
}

function countReasons({ reasons }: KeptWords, { assessments }: Review): ReportPreview["reasons"] {
  const missed = assessments.filter(({ outcome, counted }) => counted && outcome === "missed");
  const given = missed.filter(
    (one) => findReason(reasons, one).trim() !== "" || (one.ruling?.reason ?? "").trim() !== "",
  );
  return { given: given.length, missed: missed.length };
}
