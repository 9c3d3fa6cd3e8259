/** The sentences that name indicators: the highlights, and the drafted limitation. Given as clauses, so that a long one can stand in several cells. */

import type { Assessment } from "../../model/assessment";
import type { Amount } from "../../model/indicator";
import { countDecimals, roundPercent } from "../../model/printedFigures";
import { spacedUnit, type Show } from "../../text/figures";
import { aroundUnit, holdsFigure, withinSentence, withoutRepeatedSubject } from "./nameInSentence";
import { label, type Label } from "../prose/labels";
import { figureAt, fill, joinProse, quotedFrom, type At, type ProsePiece, type Prose } from "../prose/prose";
import { planMaker } from "../../text/progress";
import { secondOf } from "./besideFigures";
import { changeInClause } from "./changeProse";
import type { Named, ReportFacts } from "./reportFacts";
import { totalCount } from "./sentences";
import { reportShortfall } from "./shortfall";

/** Twice the target: from here the sentence says of what, lest the figure be read as growth. */
const SURPRISING = 2;

/** Indicators the drafted limitation names; the rest are counted. */
const MOST_MISSED_NAMED = 12;

/** "Trong đó nổi bật như: …; …; … ." as pieces to be put together as they are; none when nothing is named. */
export function writeHighlights(facts: ReportFacts): readonly Prose[] {
  const words = facts.words.highlight;
  const named = facts.named
    .filter((each) => each.how !== "closing")
    .map((each, index) => clause(facts, each, index));
  const last = closing(facts, named.length === 0);
  const clauses = [...named, ...(last.length === 0 ? [] : [last])];
  if (clauses.length === 0 && facts.clauses.length === 0) return [];
  const isOpen = last.length > 0 && hasOthers(facts);
  return [
    [facts.words.results.highlights],
    ...clauses.map((each, index) => (index === 0 ? each : [words.semicolon, ...each])),
    ending(facts, clauses.length === 0, isOpen),
  ];
}

/** The user's free clauses, from the cell beside the sentence where they can be edited. */
function ending(facts: ReportFacts, isFirst: boolean, isOpen: boolean): Prose {
  const words = facts.words.highlight;
  const text = facts.clauses.join(words.semicolon);
  return [
    {
      holds: text !== "",
      test: (at) => `${at(label.clauses)}<>""`,
      then: [isFirst ? "" : words.semicolon, quotedFrom(label.clauses, text), words.fullStop],
      otherwise: [isOpen ? "" : words.fullStop],
    },
  ];
}

function hasOthers(facts: ReportFacts): boolean {
  return facts.named.length < facts.review.tally.metOrExceeded;
}

/** "thu ngân sách đạt 84% kế hoạch, tăng 7,9% so với cùng kỳ": on part of a year plans and change are said together. */
function clause(facts: ReportFacts, named: Named, index: number): Prose {
  const { progress, attainment } = named.assessment;
  const own = planClause(facts, named, index);
  if (progress === null || attainment === null) return own;
  return [...own, ...secondInClause(facts, named.assessment), ...changeInClause(facts, named.assessment)];
}

/** " HĐND xã giao, 60% kế hoạch tỉnh giao": said where the shares of two plans differ. */
function secondInClause(facts: ReportFacts, assessment: Assessment): Prose {
  const { second } = assessment;
  const share = secondOf(assessment)?.judged.attainment ?? null;
  if (second === null || share === null || !facts.grid.appendix.includes("secondRatio")) return [];
  const { language } = facts.review.reading;
  const [ruling, other] = [planMaker(second.ruling, language), planMaker(second.assignedBy, language)];
  if (ruling === other) return [];
  const { id } = assessment.indicator;
  const value = roundPercent(share, facts.decimals.digits);
  const ratio = figureAt(label.secondRatio(id), value, { kind: "percent", ...facts.decimals });
  const said = fill(facts.words.highlight.secondPlan, { ruling, ratio, second: other });
  const differs = roundPercent(assessment.attainment ?? 0, facts.decimals.digits) !== value;
  const test = (at: At): string => `${at(label.secondRatio(id))}<>${at(label.ratio(id))}`;
  return [{ holds: differs, test, then: said, otherwise: [] }];
}

function planClause(facts: ReportFacts, named: Named, index: number): Prose {
  const words = facts.words.highlight;
  const { attainment } = named.assessment;
  const name = quoteName(named, index === 0);
  const withFigure = named.how === "withFigure" ? nameWithFigure(facts, named, name) : null;
  if (attainment === null) return withFigure ?? fill(words.closingOne, { name });
  const ratio = quoteRatio(facts, named.assessment);
  if (withFigure !== null) return fill(words.withFigure, { name: withFigure, ratio });
  if (holdsFigure(name)) return fill(words.ratioAfterFigure, { name, ratio });
  return fill(attainment >= SURPRISING ? words.ratioOfResolution : words.ratio, { name, ratio });
}

function quoteName(named: Named, isFirst: boolean): string {
  if (named.wording !== null && named.wording.trim() !== "") return named.wording.trim();
  return isFirst ? named.assessment.indicator.name.trim() : withinSentence(named.assessment.indicator.name);
}

/** "xây dựng 03 trường đạt chuẩn quốc gia"; "sản lượng lương thực 19.462 tấn" where the unit is not in the name. */
function nameWithFigure(facts: ReportFacts, named: Named, name: string): Prose {
  const { indicator } = named.assessment;
  const figure = actualFigure(named.assessment);
  if (figure === null) return [name];
  const around = aroundUnit(name, indicator.unit, facts.words.highlight.countWords);
  if (around !== null) return [around.before, figure, " ", around.after];
  const unit = (indicator.unit ?? "").trim();
  return unit === "%"
    ? [`${name} `, figure, "%"]
    : fill(facts.words.highlight.nameWithFigure, { name, figure, unit });
}

function actualFigure(assessment: Assessment): ProsePiece | null {
  const { actual, id } = assessment.indicator;
  if (actual === null) return null;
  return actual.kind === "figure"
    ? amountPart(actual.amount, label.actual(id))
    : quotedFrom(label.actual(id), actual.printed);
}

/** A number follows its cell as a figure; a text is quoted as it stands. */
function amountPart(amount: Amount, tag: Label): ProsePiece {
  const { live, value, printed } = amount;
  if (live?.from !== "number") return quotedFrom(tag, printed);
  const show: Show = { kind: "figure", digits: countDecimals(amount) };
  const times = live.scale === 1 ? "" : `*${live.scale}`;
  return { tag, value, formula: (at) => `${at(tag)}${times}`, show };
}

function quoteRatio(facts: ReportFacts, assessment: Assessment): ProsePiece {
  const value = roundPercent(assessment.attainment ?? 0, facts.decimals.digits);
  return figureAt(label.ratio(assessment.indicator.id), value, { kind: "percent", ...facts.decimals });
}

/** "số lao động …, tỷ lệ hộ dân …, được sử dụng … đều đạt và vượt chỉ tiêu kế hoạch..." */
function closing(facts: ReportFacts, isFirst: boolean): Prose {
  const words = facts.words.highlight;
  const closed = facts.named.filter((each) => each.how === "closing");
  if (closed.length === 0) return [];
  const names = closed.map((each, index) => quoteName(each, isFirst && index === 0));
  const others = hasOthers(facts) ? [words.andOthers] : [];
  if (names.length === 1) return [...fill(words.closingOne, { name: names[0] ?? "" }), ...others];
  const list = withoutRepeatedSubject(names, words.predicates).join(words.comma);
  return [...fill(words.closing, { names: list }), ...others];
}

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
  return fill(assessment.shortfall.sense === "over" ? words.draftOver : words.draftShort, {
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
