/** The sentence that names indicators: the highlights. Given as clauses, so that a long one can stand in several cells. */

import type { Assessment } from "../../model/assessment";
import type { Amount } from "../../model/indicator";
import { countDecimals, roundPercent } from "../../model/printedFigures";
import type { Show } from "../../text/figures";
import { aroundUnit, holdsFigure, withinSentence, withoutRepeatedSubject } from "./nameInSentence";
import { label, type Label } from "../prose/labels";
import { figureAt, fill, quotedFrom, type At, type ProsePiece, type Prose } from "../prose/prose";
import { planMaker } from "../../text/progress";
import { findSecondPlan } from "./besideFigures";
import { changeInClause } from "./changeProse";
import type { Named, SentenceFacts } from "./sentenceFacts";

/** Twice the target: from here the sentence says of what, lest the figure be read as growth. */
const SURPRISING = 2;

/** "Trong đó nổi bật như: …; …; … ." as pieces to be put together as they are; none when nothing is named. */
export function writeHighlights(facts: SentenceFacts): readonly Prose[] {
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
function ending(facts: SentenceFacts, isFirst: boolean, isOpen: boolean): Prose {
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

function hasOthers(facts: SentenceFacts): boolean {
  return facts.named.length < facts.review.tally.metOrExceeded;
}

/** "thu ngân sách đạt 84% kế hoạch, tăng 7,9% so với cùng kỳ": on part of a year plans and change are said together. */
function clause(facts: SentenceFacts, named: Named, index: number): Prose {
  const { progress, attainment } = named.assessment;
  const own = planClause(facts, named, index);
  if (progress === null || attainment === null) return own;
  return [...own, ...secondInClause(facts, named.assessment), ...changeInClause(facts, named.assessment)];
}

/** " HĐND xã giao, 60% kế hoạch tỉnh giao": said where the shares of two plans differ. */
function secondInClause(facts: SentenceFacts, assessment: Assessment): Prose {
  const { second } = assessment;
  const share = findSecondPlan(assessment)?.judged.attainment ?? null;
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

function planClause(facts: SentenceFacts, named: Named, index: number): Prose {
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
function nameWithFigure(facts: SentenceFacts, named: Named, name: string): Prose {
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

export function actualFigure(assessment: Assessment): ProsePiece | null {
  const { actual, id } = assessment.indicator;
  if (actual === null) return null;
  return actual.kind === "figure"
    ? amountPart(actual.amount, label.actual(id))
    : quotedFrom(label.actual(id), actual.printed);
}

/** A number follows its cell as a figure; a text is quoted as it stands. */
export function amountPart(amount: Amount, tag: Label): ProsePiece {
  const { live, value, printed } = amount;
  if (live?.from !== "number") return quotedFrom(tag, printed);
  const show: Show = { kind: "figure", digits: countDecimals(amount) };
  const times = live.scale === 1 ? "" : `*${live.scale}`;
  return { tag, value, formula: (at) => `${at(tag)}${times}`, show };
}

export function quoteRatio(facts: SentenceFacts, assessment: Assessment): ProsePiece {
  const value = roundPercent(assessment.attainment ?? 0, facts.decimals.digits);
  return figureAt(label.ratio(assessment.indicator.id), value, { kind: "percent", ...facts.decimals });
}

/** "số lao động …, tỷ lệ hộ dân …, được sử dụng … đều đạt và vượt chỉ tiêu kế hoạch..." */
function closing(facts: SentenceFacts, isFirst: boolean): Prose {
  const words = facts.words.highlight;
  const closed = facts.named.filter((each) => each.how === "closing");
  if (closed.length === 0) return [];
  const names = closed.map((each, index) => quoteName(each, isFirst && index === 0));
  const others = hasOthers(facts) ? [words.andOthers] : [];
  if (names.length === 1) return [...fill(words.closingOne, { name: names[0] ?? "" }), ...others];
  const list = withoutRepeatedSubject(names, words.predicates).join(words.comma);
  return [...fill(words.closing, { names: list }), ...others];
}
