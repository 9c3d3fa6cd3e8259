/** Doubts about figures of part of a year: a kind that was guessed and decides, a plan passed too early, a printed change that does not follow. */

import type { Assessment, Ruling } from "../../model/assessment";
import { shareOfYear } from "../../model/period";
import type { Kind, Progress } from "../../model/progress";
import type { Doubt } from "../../figures/cellSource";
import { clean } from "../../model/numbers";
import { actualAmount } from "../../figures/units";
import { judge } from "../verdict/judge";
import { follows } from "./printedDoubts";

/** Four times what the months take of the year's plan, and all of it: likelier another unit than a result. Twice the plan by the middle of the year. */
const TOO_MUCH = 4;
const EARLY = 0.5;

/** The doubts of one assessment. */
export function progressDoubts(assessment: Assessment): readonly Doubt[] {
  return [...kindDoubts(assessment), ...earlyDoubts(assessment), ...growthDoubts(assessment)];
}

/** What a kind taken from a name could be instead. */
const INSTEAD: Readonly<Record<Kind, Kind>> = {
  cumulative: "level",
  level: "cumulative",
  ceiling: "level",
  once: "cumulative",
  growth: "level",
};

function kindDoubts({ indicator, progress, ruling }: Assessment): readonly Doubt[] {
  if (progress === null || !isGuess(progress) || isKindRuled(ruling)) return [];
  // More in a month than the year's ceiling is read as a level.
  const other = isCeilingOpen(progress) ? "ceiling" : INSTEAD[progress.kind];
  const turned = judge(indicator, {
    rulings: [{ ...NO_RULING, indicator: indicator.id, kind: other }],
    unknownInTotal: true,
    attainmentForLower: false,
  }).progress?.class;
  if (turned === undefined || turned === progress.proposed || !decides(turned, progress.proposed)) return [];
  return [
    {
      code: "kindGuessed",
      severity: [progress.proposed, turned].includes("broken") ? "worthChecking" : "forInformation",
      cell: indicator.cell,
      facts: { name: indicator.name, kind: progress.kind, class: progress.proposed, turned },
    },
  ];
}

/** From here on last year's share of the same months is likelier that of a stock (schools, cooperatives) than of what adds up. */
const STOCK = 0.9;

function isCeilingOpen({ kind, kindReason }: Progress): boolean {
  return kind === "level" && kindReason === "default";
}

function isGuess(progress: Progress): boolean {
  const { kindReason, expected } = progress;
  if (kindReason === "name" || isCeilingOpen(progress)) return true;
  return kindReason === "default" && expected?.source === "lastYear" && expected.share >= STOCK;
}

const NO_RULING: Ruling = {
  indicator: "",
  outcome: null,
  direction: null,
  leaveOut: false,
  reason: "",
  figures: "",
  at: "",
};

/** Between what is merely open there is nothing to decide. */
function decides(one: string, other: string): boolean {
  return [one, other].some((each) => each === "done" || each === "behind" || each === "broken");
}

/** A person said how its figure comes about, or what it is. */
function isKindRuled(ruling: Ruling | null): boolean {
  return ruling !== null && (ruling.kind ?? ruling.progress ?? ruling.outcome ?? null) !== null;
}

function earlyDoubts({ indicator, progress, ruling }: Assessment): readonly Doubt[] {
  if (progress === null || isKindRuled(ruling) || !isTooMuch(progress)) return [];
  return [
    {
      code: "planPassedEarly",
      severity: "worthChecking",
      cell: indicator.actualCell ?? indicator.cell,
      facts: {
        name: indicator.name,
        share: progress.share ?? 0,
        actual: indicator.actual?.printed ?? "",
        target: indicator.target?.printed ?? "",
      },
    },
  ];
}

function isTooMuch({ kind, share, span }: Progress): boolean {
  if (kind !== "cumulative" || span === null) return false;
  const gone = shareOfYear(span);
  return gone <= EARLY && (share ?? 0) >= Math.max(1, TOO_MUCH * gone);
}

/** A printed change may be the increase ("7,9"), the index ("107,9") or the points of a rate: it is doubted when it is none. */
function growthDoubts({ indicator, change }: Assessment): readonly Doubt[] {
  const printed = indicator.beside?.growth ?? null;
  if (printed === null || change === null || change.kind === "refused") return [];
  if (follows(printed.printed, possible(change.by, change.kind === "points", indicator))) return [];
  return [
    {
      code: "growthDisagrees",
      severity: "worthChecking",
      cell: printed.cell,
      facts: { name: indicator.name, printed: printed.printed, ours: change.by, kind: change.kind },
    },
  ];
}

/** Everything a column of changes may hold for this change. */
function possible(by: number, inPoints: boolean, { actual }: Assessment["indicator"]): readonly number[] {
  if (!inPoints) return [by * 100, by * 100 + 100, by, by + 1].map(clean);
  const had = actual === null ? null : actualAmount(actual);
  const earlier = had === null ? null : had.value - by;
  const index = had === null || earlier === null || earlier === 0 ? [] : [(had.value / earlier) * 100];
  return [by, ...index, ...index.map((each) => each - 100)];
}
