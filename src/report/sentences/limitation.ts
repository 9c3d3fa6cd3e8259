/** The drafted limitation: what was missed, by name. */

import type { Assessment } from "../../model/assessment";
import { spacedUnit } from "../../text/figures";
import { label } from "../prose/labels";
import { fill, joinProse, quotedFrom, type Prose } from "../prose/prose";
import { totalCount } from "./headline";
import { actualFigure, amountPart, quoteRatio } from "./highlights";
import { withinSentence } from "./nameInSentence";
import type { ReportFacts } from "./reportFacts";
import { reportShortfall } from "./shortfall";

/** Indicators it names; the rest are counted. */
const MOST_MISSED_NAMED = 12;

/** "[Dự thảo] - Còn 08/34 chỉ tiêu không đạt kế hoạch: cây dong riềng (đạt 70%); …" as pieces to be put together as they are. */
export function draftLimitation(facts: ReportFacts): readonly Prose[] {
  const words = facts.words.limitations;
  const named = facts.missed.slice(0, MOST_MISSED_NAMED).map((each) => missedClause(facts, each));
  const rest = facts.missed.length - named.length;
  const more = rest > 0 ? words.more.replace("{count}", String(rest)) : "";
  const [before = "", after = ""] = words.draft.split("{names}");
  const places = { missed: totalCount(facts, "missed"), total: totalCount(facts, "total"), more };
  return [
    [words.draftStart, ...fill(before, places)],
    ...named.map((each, index) =>
      index === 0 ? each : joinProse([[], each], facts.words.highlight.semicolon),
    ),
    fill(after, places),
  ];
}

function missedClause(facts: ReportFacts, assessment: Assessment): Prose {
  const words = facts.words.limitations;
  const name = withinSentence(assessment.indicator.name);
  const { id } = assessment.indicator;
  if (assessment.attainment !== null && assessment.attainment > 0) {
    return fill(words.draftRatio, { name, ratio: quoteRatio(facts, assessment) });
  }
  const ofNone = figuresClause(facts, assessment, name);
  if (ofNone !== null) return ofNone;
  if (assessment.shortfall === null) return [name];
  const short = quotedFrom(label.shortfall(id), reportShortfall(facts, assessment));
  return fill(assessment.shortfall.sense === "short" ? words.draftShort : words.draftOver, {
    name,
    figure: short,
  });
}

/** "xã đạt chuẩn nông thôn mới (00/01 xã)": where nothing at all was reached, a percentage would say less. */
function figuresClause(facts: ReportFacts, assessment: Assessment, name: string): Prose | null {
  const { id, target } = assessment.indicator;
  const actual = actualFigure(assessment);
  if (assessment.attainment === null || actual === null || target?.kind !== "figure") return null;
  return fill(facts.words.limitations.draftFigures, {
    name,
    actual,
    target: amountPart(target.amount, label.target(id)),
    unit: spacedUnit(assessment.indicator.unit, " "),
  });
}
