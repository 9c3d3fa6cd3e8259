/** A person's rulings: found again by identity, never overwritten, pointed out where their figures have changed. */

import type { Ruling } from "./assessment";
import type { Amount, Actual, Indicator, Line, Target } from "./indicator";

/** The figures a ruling rests on ("17.400|18.400"): the same however Excel shows them on another machine. */
export function figuresOf(indicator: Indicator): string {
  return [indicator, ...indicator.conditions].map(lineFigures).join("; ");
}

/** The ruling on an indicator; of several the latest. */
export function rulingOn(indicator: string, rulings: readonly Ruling[]): Ruling | null {
  let found: Ruling | null = null;
  for (const ruling of rulings) {
    if (ruling.indicator === indicator && (found === null || ruling.at >= found.at)) found = ruling;
  }
  return found;
}

/** Rulings whose indicator is no longer found. They are kept. */
export function orphaned(rulings: readonly Ruling[], indicators: readonly Indicator[]): readonly Ruling[] {
  const known = new Set(indicators.map(({ id }) => id));
  return rulings.filter(({ indicator }) => !known.has(indicator));
}

/** The figures of one line ("17.400|18.400"). */
export function lineFigures(line: Line): string {
  return `${actualFigures(line.actual)}|${targetFigures(line.target)}`;
}

function actualFigures(actual: Actual | null): string {
  switch (actual?.kind) {
    case undefined:
      return "";
    case "figure":
      return figureOf(actual.amount);
    case "between":
      return `${figureOf(actual.low)}-${figureOf(actual.high)}`;
    case "change":
      return signed(actual.sense, figureOf(actual.amount), actual.resulting);
    case "inWords":
      return actual.printed;
  }
}

/** What is asked for ("≥18.400"); "" where nothing is. */
export function targetFigures(target: Target | null): string {
  switch (target?.kind) {
    case "figure":
      return figureOf(target.amount);
    case "atLeast":
    case "atMost":
      return boundFigures(target);
    case "between":
      return `${figureOf(target.low)}-${figureOf(target.high)}`;
    case "change":
      return changeFigures(target);
    default:
      return target?.printed ?? "";
  }
}

function boundFigures({ kind, strict, amount }: Extract<Target, { kind: "atLeast" | "atMost" }>): string {
  const sign = kind === "atLeast" ? ["≥", ">"] : ["≤", "<"];
  return `${sign[strict ? 1 : 0] ?? ""}${figureOf(amount)}`;
}

function changeFigures({ sense, low, high, resulting }: Extract<Target, { kind: "change" }>): string {
  const size = high === null ? figureOf(low) : `${figureOf(low)}-${figureOf(high)}`;
  return signed(sense, size, resulting);
}

function signed(sense: "increase" | "decrease", size: string, resulting: Amount | null): string {
  const level = resulting === null ? "" : ` (${figureOf(resulting)})`;
  return `${sense === "increase" ? "+" : "-"}${size}${level}`;
}

/** Vietnamese marks whatever the machine's: "18.400", "95,5%". */
function figureOf(amount: Amount): string {
  const [whole = "", decimals] = String(Math.abs(amount.value)).split(".");
  const grouped = /^\d+$/.test(whole) ? whole.replace(/\B(?=(?:\d{3})+$)/g, ".") : whole;
  const figure = decimals === undefined ? grouped : `${grouped},${decimals}`;
  const unit = amount.unit === null ? "" : amount.unit.startsWith("%") ? amount.unit : ` ${amount.unit}`;
  return `${amount.value < 0 ? "-" : ""}${figure}${unit}`;
}
