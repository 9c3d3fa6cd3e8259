/** The results of the years of a term as lines, each as a share of its target: as many as can be told apart, the furthest behind first. */

import type { Assessment, Review } from "../model/assessment";
import { sheetAddressOf } from "../model/address";
import type { Amount } from "../model/indicator";
import type { Language } from "../model/language";
import { roundHalfUp } from "../model/numbers";
import type { YearFigure } from "../model/progress";
import type { LineLook, PlanValue } from "../model/sheetPlan";
import { targetAmount } from "../figures/units";
import { divisor, operand, type Operand } from "../formulas/operand";
import { chartsText } from "../text/sheets/charts";
import type { Decimals } from "../text/figures";
import { fillPlaces } from "../text/units";
import { bodyLine, headingLine, LOOK, type GridRow } from "../units/sheet/grid";
import { isInPoints } from "./chartedRow";

/** The target and four lines: more are not told apart in black and white. */
const MOST_LINES = 4;
/** The first year of which the figures are of the communes and provinces after 1 July 2025. */
const MERGER = 2025;

const [INK, RED, GREY] = ["#1F3864", "#8C1D18", "#7F7F7F"];

/** The target, then the lines. */
export const LINE_LOOKS: readonly LineLook[] = [
  { color: GREY, dash: "Dash", marker: "None", fill: GREY },
  { color: INK, dash: "Continuous", marker: "Circle", fill: INK },
  { color: RED, dash: "Continuous", marker: "Square", fill: "#FFFFFF" },
  { color: INK, dash: "Dot", marker: "Triangle", fill: INK },
  { color: RED, dash: "DashDot", marker: "Diamond", fill: "#FFFFFF" },
];

interface TermLine {
  readonly name: string;
  /** One a point; null: no figure. */
  readonly shares: readonly PlanValue[];
}

/** What is drawn of a term. */
export interface TermLines {
  /** Years in their order; null: the break between two territories. */
  readonly points: readonly (number | null)[];
  readonly lines: readonly TermLine[];
  /** Of which the lines are some. */
  readonly all: number;
}

/** null: no indicator has figures of at least two years of three. */
export function termLines({ assessments }: Review, { digits }: Decimals): TermLines | null {
  const drawn = assessments.flatMap((each) => drawnLine(each, digits) ?? []);
  const [first] = drawn;
  if (first === undefined) return null;
  const years = first.years.map(({ year }) => year);
  const alike = drawn.filter((each) => each.years.map(({ year }) => year).join() === years.join());
  const isBroken = years.some((year) => year < MERGER) && years.some((year) => year >= MERGER);
  const points = years.flatMap((year) => (isBroken && year === firstAfter(years) ? [null, year] : [year]));
  return {
    points,
    lines: [...alike]
      .sort((one, other) => one.latest - other.latest)
      .slice(0, MOST_LINES)
      .map(({ name, shares }) => ({
        name,
        shares: points.map((year) => (year === null ? null : (shares[years.indexOf(year)] ?? null))),
      })),
    all: alike.length,
  };
}

function firstAfter(years: readonly number[]): number {
  return Math.min(...years.filter((year) => year >= MERGER));
}

interface DrawnLine extends TermLine {
  readonly years: readonly YearFigure[];
  /** The share of the latest year that has one. */
  readonly latest: number;
}

function drawnLine(assessment: Assessment, digits: number): DrawnLine | null {
  const asked = termTarget(assessment);
  if (asked === null) return null;
  const { name, ofYears, beside, conversion } = assessment.indicator;
  const years = beside?.years ?? [];
  const figures = years.map(measureYear);
  const points = figures.map((amount, at) => {
    const parts = ofYears?.how === "sum" ? figures.slice(0, at + 1) : [amount];
    return amount === null
      ? null
      : planPoint(parts, { assessment, asked, conversion: conversion ?? 1, digits });
  });
  const known = points.flatMap((point) => point ?? []);
  if (known.length < 2) return null;
  return {
    name,
    years,
    shares: points.map((point) => point && point.value),
    latest: known[known.length - 1]?.share ?? 0,
  };
}

function hasLine(assessment: Assessment): boolean {
  return (
    assessment.counted && (assessment.indicator.beside?.years ?? []).length >= 3 && !isInPoints(assessment)
  );
}

/** The target of an indicator that has a line; null: it has none. */
function termTarget(assessment: Assessment): Operand | null {
  const { target, targetCell, conversion } = assessment.indicator;
  if (!hasLine(assessment) || target === null || targetCell === null || conversion === null) return null;
  const amount = targetAmount(target);
  return amount === null || amount.value <= 0 ? null : operand(amount, sheetAddressOf(targetCell), 1);
}

interface Measured {
  readonly amount: Amount;
  readonly ref: string;
}

function measureYear({ actual, cell }: YearFigure): Measured | null {
  return actual?.kind === "figure" ? { amount: actual.amount, ref: sheetAddressOf(cell) } : null;
}

interface Against {
  readonly assessment: Assessment;
  readonly asked: Operand;
  readonly conversion: number;
  readonly digits: number;
}

/** A share of the target, where less is better turned round: live, and as it is now. null: nothing can be divided. */
function planPoint(
  parts: readonly (Measured | null)[],
  { assessment: { direction }, asked, conversion, digits }: Against,
): { readonly value: PlanValue; readonly share: number } | null {
  const operands = parts.flatMap((part) =>
    part === null ? [] : [operand(part.amount, part.ref, conversion)],
  );
  const had = operands.reduce((sum, { value }) => sum + value, 0);
  const isTurned = direction === "lowerIsBetter";
  if (isTurned ? had <= 0 : had < 0) return null;
  const share = roundHalfUp((isTurned ? asked.value / had : had / asked.value) * 100, digits);
  const [only] = operands;
  const sum =
    operands.length === 1 && only !== undefined
      ? divisor(only)
      : `(${operands.map(({ formula }) => formula).join("+")})`;
  const quotient = isTurned ? `${divisor(asked)}/${sum}` : `${sum}/${divisor(asked)}`;
  const sound = [asked, ...operands].flatMap((each) => each.sound ?? []);
  const condition = sound.length > 1 ? `AND(${sound.join(",")})` : (sound[0] ?? "TRUE");
  // What is no figure is a gap: an empty text would be drawn as nought.
  const value = { formula: `=IFERROR(IF(${condition},ROUND(100*${quotient},${digits}),NA()),NA())` };
  return { value: sound.length === 0 ? share : value, share };
}

/** A row a year, a column a line, the target first. */
export function termTable({ points, lines }: TermLines, language: Language): readonly GridRow[] {
  const { lines: words } = chartsText(language);
  const looks = [LOOK.centred, LOOK.text, ...lines.map(() => LOOK.figure), LOOK.figure];
  return [
    headingLine(["", "", words.target, ...lines.map(({ name }) => name)]),
    ...points.map((year, at) =>
      bodyLine(
        [
          at + 1,
          year === null ? words.merger : fillPlaces(words.year, { year }),
          100,
          ...lines.map(({ shares }) => shares[at] ?? null),
        ],
        looks,
      ),
    ),
  ];
}

/** The title of their chart. */
export function titleOfLines({ all, lines }: TermLines, language: Language): string {
  const words = chartsText(language);
  const title = words.lines.title;
  return all > lines.length ? title + fillPlaces(words.lowest, { count: lines.length }) : title;
}

/** What is to be known of them. */
export function termNotes(term: TermLines | null, language: Language): readonly string[] {
  if (term === null) return [];
  const { lines: words } = chartsText(language);
  return [words.note, ...(term.points.includes(null) ? [words.brokenNote] : [])];
}
