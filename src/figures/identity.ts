/**
 * How an indicator is known again: its identity, and the figures it rests on. Both are kept in people's workbooks with their
 * rulings, so their text never changes.
 *
 *     identity = group "|" name "|" unit [">" part] ["/" condition] ["#" told]
 *
 * Group, name, unit and part are normalised (letters, digits, % and ‰ only); `told` is what tells a repeat from the others, free text.
 */

import type { Amount, Actual, Indicator, Line, Target } from "../model/indicator";
import { groupDigits } from "../model/numbers";
import { stillUnaccented } from "../vocabulary/unaccented";
import { identityForm } from "../vocabulary/forms";
import { GROUP_BEGINNING } from "../vocabulary/rows";

/** An identity taken apart. */
export interface Identity {
  /** Key of its group, "" where the table has none. */
  readonly group: string;
  readonly name: string;
  /** "" where nobody says it. */
  readonly unit: string;
  /** Name of the sub-item it is of; null for most. */
  readonly part: string | null;
  /** 1 for the first of the conditions it is one of; null for most. */
  readonly condition: number | null;
  /** What tells it from its repeats, and all that follows; null where there are none. */
  readonly told: string | null;
}

/** The text of an identity. */
export function identityText({ group, name, unit, part, condition, told }: Identity): string {
  const inside = (part === null ? "" : `>${part}`) + (condition === null ? "" : `/${String(condition)}`);
  return `${group}|${name}|${unit}${inside}${told === null ? "" : `#${told}`}`;
}

/** An identity from its text; null for what none of ours looks like (settings may hold anything). */
export function parseIdentity(text: string): Identity | null {
  const match = /^([^|#]*)\|([^|#]*)\|([^|#>/]*)(?:>([^#/]*))?(?:\/(\d+))?(?:#([^]*))?$/u.exec(text);
  if (match === null) return null;
  const [, group = "", name = "", unit = "", part = null, condition, told = null] = match;
  return { group, name, unit, part, condition: condition === undefined ? null : Number(condition), told };
}

/** "Về kinh tế", "KINH TẾ" and "Lĩnh vực kinh tế" are one group. */
export function groupKey(heading: string): string {
  let key = identityForm(heading);
  for (let turn = 0; turn < 3; turn++) {
    const shorter = key.replace(GROUP_BEGINNING, "");
    if (shorter === "" || shorter === key) break;
    key = stillUnaccented(shorter);
  }
  return key;
}

/** Name and unit of a line, normalised: the same in another table is likely the same indicator. */
export interface Likeness {
  readonly name: string;
  readonly unit: string;
}

/** What a line is known by besides its group. */
export function normalizeLikeness({ name, unit }: Pick<Line, "name" | "unit">): Likeness {
  return { name: identityForm(name), unit: identityForm(unit ?? "") };
}

/** A likeness as the key of a map. */
export function likenessKey({ name, unit }: Likeness): string {
  return `${name}|${unit}`;
}

/** The identity of an indicator before repeats are told apart. */
export function indicatorIdentity(group: string | null, likeness: Likeness): string {
  return identityText({ group: group ?? "", ...likeness, part: null, condition: null, told: null });
}

/** The identity of a sub-item of the indicator. */
export function partIdentity(indicator: string, name: string): string {
  return `${indicator}>${identityForm(name)}`;
}

/** The identity of a condition of the indicator, counted from 0. */
export function conditionIdentity(indicator: string, index: number): string {
  return `${indicator}/${String(index + 1)}`;
}

/** The identity of a repeat, told apart by `mark`. */
export function toldApart(identity: string, mark: string): string {
  return `${identity}#${mark}`;
}

/** The identity of a sub-item after its indicator's became another one. */
export function moveIdentity(part: string, from: string, to: string): string {
  return to + part.slice(from.length);
}

/** An identity without what tells it from its repeats: group, name and unit (and part, where nothing is told before it). */
export function withoutTelling(identity: string): string {
  const at = identity.indexOf("#");
  return at < 0 ? identity : identity.slice(0, at);
}

/** Name and unit of an identity, whatever its group and whatever tells it apart. */
export function withoutGroup(identity: string): string {
  return withoutTelling(identity).split("|").slice(1).join("|");
}

/** The figures a ruling rests on ("17.400|18.400"): the same however Excel shows them on another machine. */
export function fingerprint(indicator: Indicator): string {
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
      return writeFigure(actual.amount);
    case "between":
      return `${writeFigure(actual.low)}-${writeFigure(actual.high)}`;
    case "change":
      return writeChange(actual.sense, writeFigure(actual.amount), actual.resulting);
    case "inWords":
      return actual.printed;
  }
}

/** What is asked for ("≥18.400"); "" where nothing is. */
export function targetFigures(target: Target | null): string {
  switch (target?.kind) {
    case "figure":
      return writeFigure(target.amount);
    case "atLeast":
    case "atMost":
      return boundFigures(target);
    case "between":
      return `${writeFigure(target.low)}-${writeFigure(target.high)}`;
    case "change":
      return changeFigures(target);
    case "zero":
    case "ordinal":
    case "inWords":
      return target.printed;
    case undefined:
      return "";
  }
}

function boundFigures({ kind, strict, amount }: Extract<Target, { kind: "atLeast" | "atMost" }>): string {
  const sign = kind === "atLeast" ? ["≥", ">"] : ["≤", "<"];
  return `${sign[strict ? 1 : 0] ?? ""}${writeFigure(amount)}`;
}

function changeFigures({ sense, low, high, resulting }: Extract<Target, { kind: "change" }>): string {
  const size = high === null ? writeFigure(low) : `${writeFigure(low)}-${writeFigure(high)}`;
  return writeChange(sense, size, resulting);
}

function writeChange(sense: "increase" | "decrease", size: string, resulting: Amount | null): string {
  const level = resulting === null ? "" : ` (${writeFigure(resulting)})`;
  return `${sense === "increase" ? "+" : "-"}${size}${level}`;
}

/** Vietnamese marks whatever the machine's: "18.400", "95,5%". */
function writeFigure(amount: Amount): string {
  const [whole = "", decimals] = String(Math.abs(amount.value)).split(".");
  const grouped = whole.length > 3 && /^\d+$/.test(whole) ? groupDigits(whole, ".") : whole;
  const figure = decimals === undefined ? grouped : `${grouped},${decimals}`;
  const unit = amount.unit === null ? "" : amount.unit.startsWith("%") ? amount.unit : ` ${amount.unit}`;
  return `${amount.value < 0 ? "-" : ""}${figure}${unit}`;
}
