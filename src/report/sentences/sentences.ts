/** The report's sentences after the first, each written once for the sheet, its formulas and the words for Word. */

import type { Show } from "../../text/figures";
import { label } from "../prose/labels";
import { figureAt, fill, type Prose } from "../prose/prose";
import { metFormula, totalCount } from "./headline";
import type { ReportFacts } from "./reportFacts";
import { countGroup, hasGroups, type ReportGroup } from "./reportGroups";

const WHOLE: Show = { kind: "whole" };

/** "Trong 26 chỉ tiêu đạt và vượt có 16 chỉ tiêu vượt, 10 chỉ tiêu đạt; còn 08 chỉ tiêu không đạt. Kết quả theo từng lĩnh vực như sau:" */
export function countSentence(facts: ReportFacts): Prose {
  const { tally } = facts.review;
  const words = facts.words.results;
  const some = (count: "missed" | "unknown", then: string, otherwise: string): Prose => [
    {
      holds: tally[count] > 0,
      test: (at) => `${at(label.count(count))}>0`,
      then: fill(then, { count: totalCount(facts, count) }),
      otherwise: [otherwise],
    },
  ];
  return [
    {
      holds: tally.metOrExceeded > 0,
      test: (at) => `${metFormula("total")(at)}>0`,
      then: facts.countingStyle === "disjoint" ? disjoint(facts) : inclusive(facts),
      otherwise: [words.noneMet],
    },
    ...some("missed", words.missed, words.noneMissed),
    ...some("unknown", words.unknown, ""),
    facts.words.highlight.fullStop,
    hasGroups(facts) ? words.byField : words.asFollows,
  ];
}

function inclusive(facts: ReportFacts): Prose {
  const words = facts.words.results;
  const places = { met: totalCount(facts, "metOrExceeded"), exceeded: totalCount(facts, "exceeded") };
  return [
    {
      holds: facts.review.tally.exceeded > 0,
      test: (at) => `${at(label.count("exceeded"))}>0`,
      then: fill(words.inclusive, places),
      otherwise: fill(words.inclusiveNone, places),
    },
  ];
}

function disjoint(facts: ReportFacts): Prose {
  const { tally } = facts.review;
  const words = facts.words.results;
  const exceeded = fill(words.exceededPart, { count: totalCount(facts, "exceeded") });
  const met = fill(words.metPart, { count: totalCount(facts, "met") });
  const parts: Prose = [
    {
      holds: tally.exceeded > 0 && tally.met > 0,
      test: (at) => `AND(${at(label.count("exceeded"))}>0,${at(label.count("met"))}>0)`,
      then: [...exceeded, facts.words.highlight.comma, ...met],
      otherwise: [
        {
          holds: tally.exceeded > 0,
          test: (at) => `${at(label.count("exceeded"))}>0`,
          then: exceeded,
          otherwise: met,
        },
      ],
    },
  ];
  return fill(words.disjoint, { met: totalCount(facts, "metOrExceeded"), parts });
}

/** "II. CÁC CHỈ TIÊU KHÔNG ĐẠT (08 CHỈ TIÊU)" */
export function missedHeading(facts: ReportFacts): Prose {
  return [
    {
      holds: facts.review.tally.missed > 0,
      test: (at) => `${at(label.count("missed"))}>0`,
      then: fill(facts.words.missed.heading, { count: totalCount(facts, "missed") }),
      otherwise: [facts.words.missed.headingNone],
    },
  ];
}

/** "Để khắc phục những tồn tại, hạn chế trong năm 2023, năm 2024 huyện tập trung …:", as the annual report begins its tasks. */
export function tasksLeadIn({ words, years, level }: ReportFacts): string {
  return words.tasks.leadIn
    .replace("{year}", years.this)
    .replace("{next}", years.next)
    .replace("{level}", () => level);
}

/** "[Dự thảo] - Tập trung chỉ đạo hoàn thành 08 chỉ tiêu chưa đạt năm 2023; …" */
export function draftTask(facts: ReportFacts): Prose {
  return fill(facts.words.tasks.draft, { count: totalCount(facts, "missed"), year: facts.years.this });
}

/** "KINH TẾ (14 chỉ tiêu)" over a group's rows in the appendix. */
export function groupTitle(facts: ReportFacts, { name, assessments }: ReportGroup): string {
  return facts.words.appendix.group
    .replace("{name}", () => name.toLocaleUpperCase("vi"))
    .replace("{count}", String(assessments.filter((each) => each.counted).length));
}

/** "Đạt 9/14" */
export function groupMet(facts: ReportFacts, group: ReportGroup): Prose {
  const counts = countGroup(facts, group);
  return fill(facts.words.appendix.groupMet, {
    met: {
      tag: label.count("metOrExceeded", group.key),
      value: counts.metOrExceeded,
      formula: metFormula(group.key),
      show: WHOLE,
    },
    total: figureAt(label.count("total", group.key), counts.total, WHOLE),
  });
}

/** "5 không đạt"; nothing where none was missed. */
export function sayGroupMissed(facts: ReportFacts, group: ReportGroup): Prose {
  const tag = label.count("missed", group.key);
  const count = figureAt(tag, countGroup(facts, group).missed, WHOLE);
  return [
    {
      holds: count.value > 0,
      test: (at) => `${at(tag)}>0`,
      then: fill(facts.words.appendix.groupMissed, { count }),
      otherwise: [],
    },
  ];
}
