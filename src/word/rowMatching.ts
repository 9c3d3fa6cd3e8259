/** Which row of a person's table is which of the rows we wrote: they may have edited, moved, deleted and added some. */

/** The texts of a row's cells. */
export type RowTexts = readonly string[];

/**
 * By the place of a row in `theirs` its place in `written`; rows that are the person's own are not in it. `isFixed`: of a letterhead, whose
 * rows are known by their place whatever was written there.
 */
export function matchRows(
  written: readonly RowTexts[],
  theirs: readonly RowTexts[],
  { isFixed }: { readonly isFixed: boolean },
): ReadonlyMap<number, number> {
  const match: Match = { written, theirs, found: new Map(), taken: new Set() };
  pairBy(match, (cells) => JSON.stringify(cells));
  pairBy(match, matchingKey);
  pairAlike(match);
  pairBetween(match, isFixed ? () => true : (mine, ours) => shareSame(mine, ours) > 0.5);
  return match.found;
}

/** Its number and its name: what a person who corrects a figure or adds a reason leaves as it is. */
function matchingKey(cells: RowTexts): string | null {
  const name = cells.slice(0, 2);
  return name.join("") === "" ? null : JSON.stringify(name);
}

interface Match {
  readonly written: readonly RowTexts[];
  readonly theirs: readonly RowTexts[];
  readonly found: Map<number, number>;
  readonly taken: Set<number>;
}

function pair({ found, taken }: Match, at: number, writtenAt: number): void {
  found.set(at, writtenAt);
  taken.add(writtenAt);
}

const placesLeft = (rows: readonly RowTexts[], has: (at: number) => boolean): readonly number[] =>
  rows.flatMap((_, at) => (has(at) ? [] : [at]));

function listLeft({ written, theirs, found, taken }: Match): {
  readonly ours: readonly number[];
  readonly mine: readonly number[];
} {
  return {
    ours: placesLeft(written, (at) => taken.has(at)),
    mine: placesLeft(theirs, (at) => found.has(at)),
  };
}

/** Rows with the same key, the first with the first. */
function pairBy(match: Match, keyOf: (cells: RowTexts) => string | null): void {
  const { ours, mine } = listLeft(match);
  const waiting = new Map<string, number[]>();
  for (const at of ours) {
    const key = keyOf(match.written[at] ?? []);
    if (key !== null) waiting.set(key, [...(waiting.get(key) ?? []), at]);
  }
  for (const at of mine) {
    const key = keyOf(match.theirs[at] ?? []);
    const first = key === null ? undefined : waiting.get(key)?.shift();
    if (first !== undefined) pair(match, at, first);
  }
}

/** Rows of the same number or name of which more than half of the filled cells are the same, the most alike first. */
function pairAlike(match: Match): void {
  const { ours, mine } = listLeft(match);
  const pairs = mine.flatMap((at) =>
    ours.map((writtenAt) => ({
      at,
      writtenAt,
      share: shareAlike(match.theirs[at] ?? [], match.written[writtenAt] ?? []),
    })),
  );
  for (const { at, writtenAt, share } of pairs.sort((one, other) => other.share - one.share)) {
    if (share > 0.5 && !match.found.has(at) && !match.taken.has(writtenAt)) pair(match, at, writtenAt);
  }
}

function shareAlike(theirs: RowTexts, written: RowTexts): number {
  const isNamed = [0, 1].some((at) => written[at] !== "" && written[at] === theirs[at]);
  return theirs.length === written.length && isNamed ? shareSame(theirs, written) : 0;
}

function shareSame(theirs: RowTexts, written: RowTexts): number {
  const filled = written.flatMap((text, at) => (text === "" ? [] : [at]));
  return filled.filter((at) => theirs[at] === written[at]).length / Math.max(1, filled.length);
}

/**
 * As many rows left as were written, between the same neighbours: each is the one in its place, where `isIt` says so. Thus a row whose
 * number and name a person both wrote over is still known by its figures.
 */
function pairBetween(match: Match, isIt: (theirs: RowTexts, written: RowTexts) => boolean): void {
  const { written, theirs } = match;
  let [at, from] = [0, 0];
  while (at <= theirs.length) {
    const end = findNext(match, at);
    const to = match.found.get(end) ?? written.length;
    const alike = end - at === to - from && theirs.slice(at, end).every(hasLength(written.slice(from, to)));
    const steps = alike && freeBetween(match, from, to) ? theirs.slice(at, end) : [];
    steps.forEach((mine, step) => {
      if (isIt(mine, written[from + step] ?? [])) pair(match, at + step, from + step);
    });
    at = end + 1;
    from = to + 1;
  }
}

const hasLength =
  (written: readonly RowTexts[]) =>
  (cells: RowTexts, index: number): boolean =>
    cells.length === written[index]?.length;

function findNext({ theirs, found }: Match, from: number): number {
  let at = from;
  while (at < theirs.length && !found.has(at)) at++;
  return at;
}

function freeBetween({ taken }: Match, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (taken.has(at)) return false;
  return true;
}
