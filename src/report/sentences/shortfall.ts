/** How far a missed indicator is from its target, in words. */

import type { Assessment, Shortfall } from "../../model/assessment";
import { shortfallDigits } from "../../model/printedFigures";
import { spacedUnit } from "../../text/figures";
import { label } from "../prose/labels";
import { figureAt, fill, say, type ProsePiece, type Prose } from "../prose/prose";
import type { ReportFacts } from "./reportFacts";

/** Longer units are not repeated: they stand in their own column. */
const LONGEST_UNIT = 12;

/** "36 ha", "22,6 điểm %", "cao hơn 07 vụ"; the live figure stands in the cell labelled gap. */
export function shortfallProse(facts: ReportFacts, assessment: Assessment): Prose {
  const { shortfall, indicator } = assessment;
  if (shortfall === null) return sayContentsMissed(facts, assessment);
  const figure = figureAt(label.gap(indicator.id), shortfall.value, {
    kind: shortfall.inPoints ? "missingPoints" : "missing",
    digits: shortfallDigits(indicator),
  });
  if (shortfall.sense === "behind") return fill(facts.words.missed.behind, { figure });
  const said = withUnit(facts, shortfall, figure);
  return shortfall.sense === "over" ? fill(facts.words.missed.over, { figure: said }) : said;
}

/** Of a criterion, how many of its contents; a dash where there is nothing to count either. */
function sayContentsMissed({ words }: ReportFacts, { basis }: Assessment): Prose {
  if (basis.kind !== "conditions" || basis.failing.length === 0) return [words.noRatio];
  const { failing, of } = basis;
  return fill(words.missed.contents, { missed: String(failing.length), total: String(of) });
}

/** The same as text. */
export function reportShortfall(facts: ReportFacts, assessment: Assessment): string {
  return say(shortfallProse(facts, assessment), facts.numbers);
}

function withUnit(facts: ReportFacts, shortfall: Shortfall, figure: ProsePiece): Prose {
  if (shortfall.inPoints) return fill(facts.words.missed.points, { figure });
  const unit = shortfall.unit?.trim() ?? "";
  return unit.length > LONGEST_UNIT ? [figure] : [figure, spacedUnit(unit, " ")];
}
