/** How an indicator is known again: its identity, and the figures it rests on. */

import type { Amount, Actual, Indicator, Line, Target } from "../model/indicator";

/** An identity without what tells it from its repeats: group, name and unit. */
export function baseOf(id: string): string {
  return id.split("#")[0] ?? id;
}

/** The figures a ruling rests on ("17.400|18.400"): the same however Excel shows them on another machine. */
export function figuresOf(indicator: Indicator): string {
  return [indicator, ...indicator.conditions].map(lineFigures).join("; ");
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
