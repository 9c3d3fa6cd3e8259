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
export function mergeSettings(base: Settings, mine: Settings, theirs: Settings): Merged {
  const overridden: string[] = [];
  const merged = mergeValue([base, mine, theirs], "", overridden) as Settings;
  return {
    settings: {
      ...merged,
      seen: mergeList([base.seen, mine.seen, theirs.seen]),
      reading: {
        ...merged.reading,
        leftOut: mergeList([base.reading.leftOut, mine.reading.leftOut, theirs.reading.leftOut]),
        added: mergeList([base.reading.added, mine.reading.added, theirs.reading.added]),
      },
      judging: {
        ...merged.judging,
        rulings: mergeRulings(
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

function mergeValue([base, mine, theirs]: Three<unknown>, path: string, overridden: string[]): unknown {
  if (isSame(mine, base) || isSame(mine, theirs)) return theirs;
  if (isSame(theirs, base)) return mine;
  if (isTable(mine) && isTable(theirs)) {
    const was = isTable(base) ? base : {};
    const keys = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])];
    return Object.fromEntries(
      keys
        .map((key) => {
          const inside = path === "" ? key : `${path}.${key}`;
          return [key, mergeValue([was[key], mine[key], theirs[key]], inside, overridden)] as const;
        })
        .filter(([, value]) => value !== undefined),
    );
  }
  overridden.push(path);
  return mine;
}

/** Theirs, with what I added and without what I took away. */
function mergeList<T>([base, mine, theirs]: Three<readonly T[]>): T[] {
  const kept = theirs.filter((item) => has(mine, item) || !has(base, item));
  return [...kept, ...mine.filter((item) => !has(theirs, item) && !has(base, item))];
}

function mergeRulings([base, mine, theirs]: Three<readonly Ruling[]>, overridden: string[]): Ruling[] {
  const [was, own, other] = [byIndicator(base), byIndicator(mine), byIndicator(theirs)];
  return [...new Set([...other.keys(), ...own.keys()])].flatMap((indicator) => {
    const three = [was.get(indicator), own.get(indicator), other.get(indicator)] as const;
    const ruling = mergeRuling(three, () => overridden.push(`judging.rulings:${indicator}`));
    return ruling === undefined ? [] : [ruling];
  });
}

/** A ruling taken away by one and changed by the other stays: taking away is the easier to repeat. */
function mergeRuling(
  [base, mine, theirs]: Three<Ruling | undefined>,
  overrides: () => void,
): Ruling | undefined {
  if (isSame(mine, base) || isSame(mine, theirs)) return theirs;
  if (isSame(theirs, base)) return mine;
  overrides();
  if (mine === undefined || theirs === undefined) return mine ?? theirs;
  return theirs.at > mine.at ? keepEarlier(theirs, mine) : keepEarlier(mine, theirs);
}

/** The later ruling, with the one that gave way and those before it kept as its `earlier`, latest first, each once. */
function keepEarlier(later: Ruling, given: Ruling): Ruling {
  const { earlier: before = [], ...way } = given;
  const all = [way, ...before, ...(later.earlier ?? [])];
  const own = { ...later };
  delete (own as { earlier?: unknown }).earlier;
  const earlier = all
    .filter((ruling, at) => !isSame(ruling, own) && all.findIndex((other) => isSame(other, ruling)) === at)
    .sort((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0));
  return earlier.length === 0 ? later : { ...own, earlier };
}

function byIndicator(rulings: readonly Ruling[]): Map<string, Ruling> {
  return new Map(rulings.map((ruling) => [ruling.indicator, ruling]));
}

function has<T>(list: readonly T[], item: T): boolean {
  return list.some((other) => isSame(other, item));
}

function isTable(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isSame(one: unknown, other: unknown): boolean {
  return one === other || toCanonicalJson(one) === toCanonicalJson(other);
}

/** JSON with keys in order: where a key stands says nothing. */
function toCanonicalJson(value: unknown): string {
  return (
    JSON.stringify(value, (_, inner: unknown) =>
      isTable(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner,
    ) ?? ""
  );
}
