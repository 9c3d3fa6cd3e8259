/** Where in a term the year of a report stands. */

import type { SentenceFacts } from "./sentenceFacts";

/** The last year of the term that every counted row is for, while it is not over; null where there is none, or not one for all. */
export function openUntil({ review }: Pick<SentenceFacts, "review">): number | null {
  const [first, ...others] = review.assessments
    .filter(({ counted }) => counted)
    .map(({ indicator, progress }) => (progress === null ? indicator.openUntil : null));
  return first !== undefined && others.every((each) => each === first) ? first : null;
}

/** "2023, năm thứ ba của nhiệm kỳ 2020–2025" where all tables are of one such term and its years are printed; else the year alone. */
export function yearInTerm({
  review,
  year,
  years: { this: name },
  words,
}: Pick<SentenceFacts, "review" | "year" | "years" | "words">): string {
  const terms = review.reading.tables.filter(({ included }) => included).map(({ time }) => time.term);
  const [term] = terms;
  const { results } = words;
  if (term === undefined || term.printed === null || term.year !== year) return name;
  const { years, isTerm } = term.printed;
  if (terms.some((other) => other?.printed?.years !== years || other.year !== year)) return name;
  const nth = year === term.to ? results.lastOfTerm : results.nthOfTerm[year - term.from];
  if (nth === undefined) return name;
  return `${year}, ${nth} ${results[isTerm ? "term" : "stretch"]} ${years}`;
}
