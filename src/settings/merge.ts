/** Two people's work on one workbook, made one: what each changed stands, of one ruling the latest, and nothing is lost in silence. */

import type { Ruling } from "../model/assessment";
import type { Settings } from "./settings";

export interface Merged {
  readonly settings: Settings;
  /** Where both had chosen differently and one choice had to give way: "report.body", "judging.rulings:<indicator>". */
  readonly overridden: readonly string[];
}

/**
 * Mine and theirs, both made from base. A choice only one changed is that one's; lists of names are added to and taken from;
 * of two rulings on one indicator the later stands; else mine stands and is named.
 */
export function mergedSettings(base: Settings, mine: Settings, theirs: Settings): Merged {
  const overridden: string[] = [];
  const merged = mergedValue([base, mine, theirs], "", overridden) as Settings;
  return {
    settings: {
      ...merged,
      seen: mergedList([base.seen, mine.seen, theirs.seen]),
      reading: {
        ...merged.reading,
        leftOut: mergedList([base.reading.leftOut, mine.reading.leftOut, theirs.reading.leftOut]),
        added: mergedList([base.reading.added, mine.reading.added, theirs.reading.added]),
      },
      judging: {
        ...merged.judging,
        rulings: mergedRulings(
          [base.judging.rulings, mine.judging.rulings, theirs.judging.rulings],
          overridden,
        ),
      },
    },
    overridden: overridden.filter((path) => !OWN_WAY.includes(path)),
  };
}

/** Lists merged item by item above, not as one value. */
const OWN_WAY: readonly string[] = ["seen", "reading.leftOut", "reading.added", "judging.rulings"];

type Three<T> = readonly [base: T, mine: T, theirs: T];

function mergedValue([base, mine, theirs]: Three<unknown>, path: string, overridden: string[]): unknown {
  if (same(mine, base) || same(mine, theirs)) return theirs;
  if (same(theirs, base)) return mine;
  if (isTable(mine) && isTable(theirs)) {
    const was = isTable(base) ? base : {};
    const keys = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])];
    return Object.fromEntries(
      keys
        .map((key) => {
          const inside = path === "" ? key : `${path}.${key}`;
          return [key, mergedValue([was[key], mine[key], theirs[key]], inside, overridden)] as const;
        })
        .filter(([, value]) => value !== undefined),
    );
  }
  overridden.push(path);
  return mine;
}

/** Theirs, with what I added and without what I took away. */
function mergedList<T>([base, mine, theirs]: Three<readonly T[]>): T[] {
  const kept = theirs.filter((item) => has(mine, item) || !has(base, item));
  return [...kept, ...mine.filter((item) => !has(theirs, item) && !has(base, item))];
}

function mergedRulings([base, mine, theirs]: Three<readonly Ruling[]>, overridden: string[]): Ruling[] {
  const [was, own, other] = [byIndicator(base), byIndicator(mine), byIndicator(theirs)];
  return [...new Set([...other.keys(), ...own.keys()])].flatMap((indicator) => {
    const three = [was.get(indicator), own.get(indicator), other.get(indicator)] as const;
    const ruling = mergedRuling(three, () => overridden.push(`judging.rulings:${indicator}`));
    return ruling === undefined ? [] : [ruling];
  });
}

/** A ruling taken away by one and changed by the other stays: taking away is the easier to repeat. */
function mergedRuling(
  [base, mine, theirs]: Three<Ruling | undefined>,
  overrides: () => void,
): Ruling | undefined {
  if (same(mine, base) || same(mine, theirs)) return theirs;
  if (same(theirs, base)) return mine;
  overrides();
  if (mine === undefined || theirs === undefined) return mine ?? theirs;
  return theirs.at > mine.at ? following(theirs, mine) : following(mine, theirs);
}

/** The later ruling, with the one that gave way and those before it kept as its `earlier`, latest first, each once. */
function following(later: Ruling, given: Ruling): Ruling {
  const { earlier: before = [], ...way } = given;
  const all = [way, ...before, ...(later.earlier ?? [])];
  const own = { ...later };
  delete (own as { earlier?: unknown }).earlier;
  const earlier = all
    .filter((ruling, at) => !same(ruling, own) && all.findIndex((other) => same(other, ruling)) === at)
    .sort((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0));
  return earlier.length === 0 ? later : { ...own, earlier };
}

function byIndicator(rulings: readonly Ruling[]): Map<string, Ruling> {
  return new Map(rulings.map((ruling) => [ruling.indicator, ruling]));
}

function has<T>(list: readonly T[], item: T): boolean {
  return list.some((other) => same(other, item));
}

function isTable(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function same(one: unknown, other: unknown): boolean {
  return one === other || canonical(one) === canonical(other);
}

/** JSON with keys in order: where a key stands says nothing. */
function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_, inner: unknown) =>
      isTable(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner,
    ) ?? ""
  );
}
