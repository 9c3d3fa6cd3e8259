/** The direction of a line: a person's word, the target's form, what the table states, its name, what stands around it. */

import type { Ruling } from "../../model/assessment";
import type { Amount, Line, Target } from "../../model/indicator";
import { rememberLast, rememberNear } from "../../model/remember";
import { directionInName } from "../../vocabulary/directions";
import { NOTHING_MAY } from "../../vocabulary/inWords";
import { tidyLower } from "../../vocabulary/tidy";
import { PLAINLY_WANTED } from "../../vocabulary/wanted";
import {
  asksForFalls,
  changeInName,
  directionAround,
  isRate,
  proposeDirection,
  type DirectionReading,
} from "./direction";

/** The direction of a line as proposed or ruled. `indicator` gives the name where the line's own says nothing. */
export function directionFor(line: Line, indicator: Line, ruling: Ruling | null): DirectionReading {
  if (ruling?.direction) return { direction: ruling.direction, reason: "ruling" };
  if (ruling?.kind === "ceiling") return { direction: "lowerIsBetter", reason: "ruling" };
  const said = line.target === null ? null : directionInTarget(line.target, line.name);
  if (said !== null) return said;
  const stated = line.statedDirection ?? statedByName(line.name);
  if (stated !== null) return { direction: stated, reason: "stated" };
  return directionByName(line, indicator);
}

function directionByName(line: Line, indicator: Line): DirectionReading {
  const own = proposeDirection(line.name, line.unit);
  const named = own.reason === "default" ? proposeDirection(indicator.name) : own;
  const around = indicator.figuresOf ?? NOTHING_AROUND;
  if (named.reason === "name" && areFalls(around))
    return { direction: "higherIsBetter", reason: "reduction" };
  return named.reason === "default" ? (directionWithoutName(indicator, around) ?? named) : named;
}

/** Asked when a line is judged, and again of every doubt about it. */
const statedByName = rememberNear(directionInName, 16_384);

type Around = NonNullable<Line["figuresOf"]>;

const NOTHING_AROUND: Around = { headings: [], titles: [] };

/** The same for every line of a table. */
const areFalls = rememberLast(({ headings }: Around) => asksForFalls(headings));
const saidAround = rememberLast(({ headings, titles }: Around) => directionAround(headings, titles));

/** Where the name says nothing: what stands around it. */
function directionWithoutName(
  { name, asksForLess, isDirectionOpen }: Line,
  around: Around,
): DirectionReading | null {
  if (asksForLess === true) return { direction: "lowerIsBetter", reason: "commonly" };
  const open: DirectionReading | null =
    isDirectionOpen === true && changeInName(name) === null && !isPlainlyWanted(name)
      ? { direction: "higherIsBetter", reason: "perhaps" }
      : null;
  return saidAround(around) ?? open;
}

/** "Sản lượng", "Thu …", "… mới": nobody wants less of it. */
export function isPlainlyWanted(name: string): boolean {
  return PLAINLY_WANTED.test(tidyLower(name.slice(0, 100)));
}

function directionInTarget(target: Target, name: string): DirectionReading | null {
  switch (target.kind) {
    case "atMost":
    case "zero":
      return { direction: "lowerIsBetter", reason: "target" };
    case "atLeast":
    case "ordinal":
      return { direction: "higherIsBetter", reason: "target" };
    case "change":
      // The size of a fall that is asked for: the more the better.
      return target.sense === "decrease" ? { direction: "higherIsBetter", reason: "target" } : null;
    case "figure":
      // "Không để xảy ra cháy rừng: 0" counts the fires.
      return target.amount.value === 0 && NOTHING_MAY.test(tidyLower(name.slice(0, 100)))
        ? { direction: "lowerIsBetter", reason: "target" }
        : sizeOfFall(target.amount, name);
    case "between":
    case "inWords":
      return null;
  }
}

/** "Reduce water use: 5 %" asks for the size of a fall; of a rate it may be the level. */
function sizeOfFall({ unit }: Amount, name: string): DirectionReading | null {
  return unit === "%" && REDUCE.test(tidyLower(name.slice(0, 100))) && !isRate(name)
    ? { direction: "higherIsBetter", reason: "reduction" }
    : null;
}

const REDUCE = /^(?:reduce|cut|lower|decrease) (?!.* to(?: |$))/u;
