/** The report's first sentence, and the counts of the whole that all sentences share. */

import type { Counts } from "../../model/assessment";
import type { Show } from "../../text/figures";
import { partYearText } from "../../text/partYearReport";
import { label } from "../prose/labels";
import { figureAt, fill, type At, type Figure, type Prose } from "../prose/prose";
import type { SentenceFacts } from "./sentenceFacts";
import { openUntil, yearInTerm } from "./termWords";

const COUNT: Show = { kind: "count" };

/** A count of the whole report. */
export function totalCount(facts: SentenceFacts, count: keyof Counts): Figure {
  const value = facts.review.tally[count];
  if (count !== "metOrExceeded") return figureAt(label.count(count), value, COUNT);
  return { tag: label.count(count), value, formula: metFormula("total"), show: COUNT };
}

/** Met and exceeded together, of a group or of all. */
export function metFormula(group: string): (at: At) => string {
  return (at) => `${at(label.count("exceeded", group))}+${at(label.count("met", group))}`;
}

/** "Năm 2023, huyện Ngân Sơn đã thực hiện đạt và vượt 26/34 chỉ tiêu Nghị quyết về lĩnh vực kinh tế - xã hội." */
export function headline(facts: SentenceFacts): Prose {
  const places = {
    year: yearInTerm(facts),
    territory: facts.territory,
    met: totalCount(facts, "metOrExceeded"),
    total: totalCount(facts, "total"),
    field: facts.field,
    more: exceededMore(facts),
    until: String(openUntil(facts) ?? ""),
  };
  const { results } = facts.words;
  const isOpen = openUntil(facts) !== null;
  return [
    {
      holds: facts.review.tally.metOrExceeded > 0,
      test: (at) => `${metFormula("total")(at)}>0`,
      then: fill(isOpen ? results.headlineOpen : results.headline, places),
      otherwise: fill(isOpen ? results.headlineOpenNone : results.headlineNone, places),
    },
  ];
}

/** ", trong đó 05 chỉ tiêu vượt", in the headline of part of a year. */
function exceededMore(facts: SentenceFacts): Prose {
  const { more } = partYearText(facts.review.reading.language);
  return [
    {
      holds: facts.review.tally.exceeded > 0,
      test: (at) => `${at(label.count("exceeded"))}>0`,
      then: fill(more, { count: totalCount(facts, "exceeded") }),
      otherwise: [],
    },
  ];
}
