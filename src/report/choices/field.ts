/** The field a report is on: what a title says, what a set of criteria is a set of, what an organisation works in. */

import type { Review } from "../../model/assessment";
import { countedKind } from "../../model/table";
import type { ReportText } from "../../text/report";
import type { IssuingBody } from "./issuingBody";

/** As the titles say it, else as the tables or the body have it, else the usual one. */
export function guessField(
  review: Review,
  titles: readonly string[],
  body: IssuingBody | null,
  words: ReportText,
): string {
  return findField(titles) ?? fieldOfSet(review, titles, words) ?? usualField(body, words);
}

function findField(titles: readonly string[]): string | null {
  const text = titles.join("\n").normalize("NFC").toLocaleLowerCase("vi");
  const match =
    /lĩnh vực\s+([^\n,.;:()]+?)(?=\s+(?:năm|giai đoạn|6 tháng|9 tháng)\s|\s*(?:[\n,.;:()]|$))/u.exec(text);
  return match?.[1]?.replace(/\s*[-–]\s*/g, " - ") ?? null;
}

/** What a set of criteria is a set of. */
function fieldOfSet({ reading }: Review, titles: readonly string[], { guesses }: ReportText): string | null {
  if (countedKind(reading.tables) === "indicators") return null;
  const said = titles.join("\n").normalize("NFC").toLocaleLowerCase("vi");
  if (/nông thôn mới|(?<!\p{L})ntm(?!\p{L})/u.test(said)) return guesses.newRuralField;
  return /đô thị văn minh/u.test(said) ? guesses.urbanField : null;
}

/** What a school or a health station reports on; of everything else the usual words. */
function usualField(body: IssuingBody | null, { guesses }: ReportText): string {
  if (body?.organisation === "school") return guesses.schoolField;
  return body?.organisation === "healthStation" ? guesses.healthField : guesses.field;
}
