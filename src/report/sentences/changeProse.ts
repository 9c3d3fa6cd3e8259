/** "tăng 15,82%", "giảm 1,2 điểm %", "gấp 2,4 lần", "tương đương": the change on last year in a cell, as its formula gives it. */

import type { Assessment } from "../../model/assessment";
import type { YearOnYear } from "../../model/progress";
import { roundHalfUp } from "../../model/numbers";
import { liveChange, type ChangeCells } from "../../formulas/changeFormula";
import { progressWords } from "../../text/progress";
import { label } from "../prose/labels";
import { say, type At, type Either, type Figure, type Prose } from "../prose/prose";
import { findPrevious } from "./besideFigures";
import type { SentenceFacts } from "./sentenceFacts";

/** Digits of a multiple: "gấp 2,4 lần". */
const TIMES_DIGITS = 1;

export interface ChangeProse {
  readonly prose: Prose;
  /** It follows both figures. */
  readonly isLive: boolean;
}

/** Words round a figure. */
type Around = readonly [before: string, after: string];

interface ChangeStyle {
  readonly up: Around;
  readonly down: Around;
  readonly times: Around;
  readonly same: string;
  /** Said where the cells hold no figures any more. */
  readonly none: Prose;
}

/** In a cell of the table, whose title says what it is compared with; null where nothing can be compared. */
export function changeInCell(facts: SentenceFacts, assessment: Assessment): ChangeProse | null {
  const { inCell } = progressWords(facts.review.reading.language);
  const unit = assessment.change?.kind === "points" ? inCell.points : "%";
  return changeProse(facts, assessment, {
    up: [inCell.up, unit],
    down: [inCell.down, unit],
    times: [inCell.times, inCell.timesAfter],
    same: inCell.same,
    none: [facts.words.noRatio],
  });
}

/** ", tăng 15,82% so với cùng kỳ" at the end of a clause; nothing where nothing can be compared. */
export function changeInClause(facts: SentenceFacts, assessment: Assessment): Prose {
  const { change } = assessment;
  if (change === null || change.kind === "refused") return [];
  const words = progressWords(facts.review.reading.language);
  const { comma } = facts.words.highlight;
  const mark = "\u0001";
  const figure = change.kind === "points" ? words.points(mark) : `${mark}%`;
  const around = (said: string): Around => {
    const [before = "", after = ""] = said.split(mark);
    return [comma + before, after];
  };
  const found = changeProse(facts, assessment, {
    up: around(words.up(figure, change.against)),
    down: around(words.down(figure, change.against)),
    times: around(words.times(mark, change.against)),
    same: comma + words.same(change.against),
    none: [],
  });
  return found?.prose ?? [];
}

/** Whether the words follow their figures: both are on the page, and a formula says what the core said. */
export function isChangeLive(facts: SentenceFacts, assessment: Assessment): boolean {
  return (
    facts.grid.appendix.includes("previous") &&
    liveChange(assessment, findPrevious(assessment, facts.previous)) !== null
  );
}

function changeProse(facts: SentenceFacts, assessment: Assessment, style: ChangeStyle): ChangeProse | null {
  const { change } = assessment;
  if (change === null || change.kind === "refused") return null;
  const live = liveChange(assessment, findPrevious(assessment, facts.previous));
  const { id } = assessment.indicator;
  const cells = (at: At): ChangeCells => ({ actual: at(label.actual(id)), previous: at(label.previous(id)) });
  const by = (at: At): string => live?.(cells(at)).by ?? "0";
  const words = sayChange(change, {
    tag: label.change(id),
    digits: Math.max(facts.decimals.digits, 1),
    by,
    style,
  });
  if (live === null || !isChangeLive(facts, assessment)) {
    return { prose: [say(words, facts.numbers)], isLive: false };
  }
  const test = (at: At): string => live(cells(at)).sound;
  return { prose: [{ holds: true, test, then: words, otherwise: style.none }], isLive: true };
}

interface Said {
  readonly tag: Figure["tag"];
  readonly digits: number;
  readonly by: (at: At) => string;
  readonly style: ChangeStyle;
}

function sayChange(
  change: Exclude<YearOnYear, { kind: "refused" }>,
  { tag, digits, by, style }: Said,
): Prose {
  const isPoints = change.kind === "points";
  const scale = isPoints ? 1 : 100;
  const shown = (value: number, most: number, formula: Figure["formula"]): Figure => ({
    tag,
    value,
    formula,
    show: { kind: "percent", digits: most, fixed: false },
  });
  const size = shown(Math.abs(change.by) * scale, digits, (at) => `ABS(${by(at)})*${scale}`);
  const moved: Either = {
    holds: change.by > 0,
    test: (at) => `${by(at)}>0`,
    then: [style.up[0], size, style.up[1]],
    otherwise: [style.down[0], size, style.down[1]],
  };
  const times = shown(change.by + 1, TIMES_DIGITS, (at) => `${by(at)}+1`);
  const many: Either = {
    holds: change.by >= 1,
    test: (at) => `${by(at)}>=1`,
    then: [style.times[0], times, style.times[1]],
    otherwise: [moved],
  };
  return [
    {
      holds: roundHalfUp(Math.abs(change.by) * scale, digits) === 0,
      test: (at) => `ROUND(ABS(${by(at)})*${scale},${digits})=0`,
      then: [style.same],
      otherwise: [isPoints ? moved : many],
    },
  ];
}
