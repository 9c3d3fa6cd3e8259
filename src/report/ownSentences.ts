/** The sentences and headings of the page that are a person's by now, and how ours are had again. */

import { annualDocument } from "./document/annualDocument";
import { dateOfReport } from "./document/letterhead";
import { sayBlock, listSentences } from "./document/typedWords";
import type { KeptWords } from "./kept/keptWords";
import { standingSentence } from "./kept/typedSentences";
import type { ReportFacts } from "./sentences/reportFacts";

/** A sentence a person wrote in the place of one of ours. */
export interface OwnSentence {
  readonly id: string;
  /** Its first row on the page; 0 is the first of the sheet. */
  readonly row: number;
  readonly theirs: string;
  /** What ours would say now. */
  readonly ours: string;
}

/** In the order of the page; none where it is not known what a person wrote there. */
export function listOwnSentences(
  facts: ReportFacts,
  writing: { readonly now: string; readonly version: string },
): readonly OwnSentence[] {
  const { lastPage } = facts;
  if (lastPage === null) return [];
  const date = dateOfReport(writing.now, facts.year);
  const document = annualDocument(facts, { ...writing, date, valueAt: null });
  return [...listSentences(document)]
    .flatMap(([id, block]) => {
      const standing = block.ours === undefined ? null : standingSentence(lastPage.page, lastPage.memory, id);
      if (standing === null || block.ours === undefined) return [];
      return [{ id, row: standing.place.row, theirs: sayBlock(block, document), ours: block.ours }];
    })
    .sort((one, other) => one.row - other.row);
}

/** The page with these sentences emptied, as a person empties the cell to have ours again. */
export function withoutOwnSentences(kept: KeptWords, ids: readonly string[]): KeptWords {
  const { page, memory } = kept;
  if (page === null || memory === null || ids.length === 0) return kept;
  const places = ids.flatMap((id) => standingSentence(page, memory, id)?.place ?? []);
  const isEmptied = (row: number): boolean =>
    places.some((place) => place.row <= row && row < place.row + place.rows);
  const { cells } = page;
  const values = cells.values.map((line, down) =>
    isEmptied(cells.row + down)
      ? line.map((value, across) => (cells.column + across === 0 ? "" : value))
      : line,
  );
  return { ...kept, page: { ...page, cells: { ...cells, values } } };
}
