/** Everything the page says, settled: choices, guesses and kept words put together once, for all sections. */

import type { Assessment, Review } from "../../model/assessment";
import type { ReportChoices } from "../../model/reportChoices";
import { formats } from "../choices/forms/index";
import type { ReportFormat } from "../choices/forms/reportFormat";
import type { Guesses } from "../choices/guesses";
import { factsMark } from "../kept/factsMark";
import type { KeptPage, KeptParagraphs, KeptReason, KeptWords } from "../kept/keptWords";
import type { Memory } from "../kept/pageMemory";
import { mergeLine, mergeParagraphs, wantsDraft } from "../kept/mergedWords";
import type { PageGrid } from "../layout/columns";
import { usualWidths, type UsualWidths } from "./columnWidths";
import { reportGrid } from "./reportGrid";
import type { ReportOwners } from "./reportOwners";
import { sentenceFacts, type SentenceFacts } from "./sentenceFacts";
import { settleSigning, type Signer } from "./signing";

export interface ReportFacts extends SentenceFacts {
  readonly format: ReportFormat;
  readonly signer: Signer;
  readonly recipients: readonly string[];
  /** In the order of the table. */
  readonly missed: readonly Assessment[];
  readonly limitations: UserBlock;
  readonly tasks: UserBlock;
  readonly reasons: readonly KeptReason[];
  readonly numberLine: string | null;
  readonly dateLine: string | null;
  /** Points of the columns of tables that have the usual eight. */
  readonly widths: UsualWidths;
  readonly grid: PageGrid;
  /** Beside the rows stand the shares that time alone would have. */
  readonly hasPaceLines: boolean;
  /** The units in charge have a table of their own. */
  readonly byOwner: boolean;
  /** The day the figures were taken, in a person's own words. */
  readonly asOf: string | null;
  /** The page the report was last written to, for what a person typed over it; null where there is none, or it remembers nothing. */
  readonly lastPage: LastPage | null;
}

/** A page of ours as it stands, and what it remembers. */
export interface LastPage {
  readonly page: KeptPage;
  readonly memory: Memory;
  /** Whether it was written from the figures and choices there are now. */
  readonly fits: () => boolean;
}

export interface UserBlock {
  readonly paragraphs: readonly string[];
  readonly draft: boolean;
}

/** Choices first, kept words merged in, guesses where nobody chose. */
export function reportFacts(
  review: Review,
  choices: ReportChoices,
  guesses: Guesses,
  kept: KeptWords,
): ReportFacts {
  const said = sentenceFacts(review, choices, guesses, kept);
  const format = formats[choices.form ?? guesses.form];
  const marks = kept.memory?.marks ?? {};
  return {
    ...said,
    format,
    ...settleSigning({ review, choices, guesses, kept }, { ...said, format }),
    missed: review.assessments.filter((each) => each.counted && each.outcome === "missed"),
    limitations: userBlock(choices.limitations, kept.limitations, kept, "limitations"),
    tasks: userBlock(choices.tasks, kept.tasks, kept, "tasks"),
    reasons: kept.reasons,
    numberLine: keptIfEdited(kept.numberLine, marks.numberLine),
    dateLine: keptIfEdited(kept.dateLine, marks.dateLine),
    widths: usualWidths(review),
    ...reportGrid(review, said.grid.appendix),
    ...wishes(choices, said.owners),
    lastPage: lastPage(kept, () => factsMark(review, choices, guesses)),
  };
}

function lastPage({ page, memory }: KeptWords, factsNow: () => string): LastPage | null {
  return page === null || memory === null ? null : { page, memory, fits: () => memory.facts === factsNow() };
}

function wishes(
  { byOwner, asOf }: ReportChoices,
  { led }: ReportOwners,
): Pick<ReportFacts, "byOwner" | "asOf"> {
  return { byOwner: byOwner === true && led.length > 0, asOf: asOf ?? null };
}

function userBlock(
  chosen: readonly string[] | null,
  block: KeptParagraphs | null,
  kept: KeptWords,
  name: "limitations" | "tasks",
): UserBlock {
  return {
    paragraphs: mergeParagraphs(chosen, block?.paragraphs ?? null, kept.memory?.marks[name]),
    draft: wantsDraft(kept, block),
  };
}

function keptIfEdited(line: string | null, written: readonly string[] | undefined): string | null {
  if (line === null || line === "") return null;
  const merged = mergeLine(null, "", line, written ?? []);
  return merged === "" ? null : merged;
}
