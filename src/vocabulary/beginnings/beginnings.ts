/**
 * The letters a pattern's matches can begin with, read from its source: a text in which none of them stands anywhere need not be searched
 * word by word. What a source's writing leaves open only makes the beginnings shorter, never fewer.
 */

/** Letters looked at. */
const LONGEST = 8;
/** More beginnings than these tell nothing. */
const MOST = 4_000;
/** A class of more characters is any character. */
const LARGEST_CLASS = 12;

/** Beginnings, and whether a match can be just that and go on with whatever follows in the pattern (true), or the rest is not known. */
type Begun = ReadonlyMap<string, boolean>;

const NOTHING: Begun = new Map([["", true]]);
const ANYTHING: Begun = new Map([["", false]]);

interface Place {
  readonly source: string;
  at: number;
}

/** A few letters each; null where a match may begin with anything. */
export function findBeginnings(source: string): readonly string[] | null {
  const begun = parseAlternatives({ source, at: 0 });
  return begun.has("") || begun.size > MOST ? null : [...begun.keys()];
}

function parseAlternatives(place: Place): Begun {
  const all = new Map<string, boolean>();
  do {
    if (place.source[place.at] === "|") place.at++;
    for (const [start, isOpen] of parseSequence(place)) add(all, start, isOpen);
  } while (place.source[place.at] === "|");
  return all;
}

/** Letters that stand for themselves, with nothing after them that repeats the last. */
const LETTERS = /[^()[\]\\.^$|?*+{}]+(?![?*+{])/y;

function parseSequence(place: Place): Begun {
  let begun = parseLetters(place);
  while (place.at < place.source.length && !"|)".includes(place.source[place.at] ?? "")) {
    const next = parseRepeat(place, parsePart(place));
    begun = joinBeginnings(begun, next);
  }
  return begun;
}

/** Most words of a list are nothing else. */
function parseLetters(place: Place): Begun {
  LETTERS.lastIndex = place.at;
  const letters = LETTERS.exec(place.source)?.[0] ?? "";
  place.at += letters.length;
  return letters === "" ? NOTHING : new Map([[letters.slice(0, LONGEST), true]]);
}

/** The beginnings of one thing after another. */
function joinBeginnings(first: Begun, next: Begun): Begun {
  const all = new Map<string, boolean>();
  for (const [start, isOpen] of first) {
    if (!isOpen || start.length >= LONGEST) add(all, start, false);
    else for (const [more, goesOn] of next) add(all, (start + more).slice(0, LONGEST), goesOn);
  }
  return all;
}

function uniteBeginnings(one: Begun, other: Begun): Map<string, boolean> {
  const all = new Map(one);
  for (const [start, isOpen] of other) add(all, start, isOpen);
  return all;
}

/** Where both are possible a beginning is kept twice in one: what may follow it is not known only if all ways are cut off there. */
function add(all: Map<string, boolean>, start: string, isOpen: boolean): void {
  const known = all.get(start);
  all.set(start, known === undefined ? isOpen : known && isOpen);
}

/** One letter, class or group. */
function parsePart(place: Place): Begun {
  const letter = place.source[place.at++] ?? "";
  switch (letter) {
    case "(":
      return parseGroup(place);
    case "[":
      return parseClass(place);
    case "\\":
      return parseEscape(place);
    case ".":
      return ANYTHING;
    case "^":
    case "$":
      return NOTHING;
    default:
      return new Map([[letter, true]]);
  }
}

/** What is only looked at before or after takes no letters. */
function parseGroup(place: Place): Begun {
  const [opening = ""] = /^\?(?:<?[=!]|:|<\w+>)/.exec(place.source.slice(place.at, place.at + 40)) ?? [];
  place.at += opening.length;
  const inside = parseAlternatives(place);
  place.at++;
  return /[=!]$/.test(opening) ? NOTHING : inside;
}

function parseEscape(place: Place): Begun {
  const letter = place.source[place.at++] ?? "";
  if (letter === "b" || letter === "B") return NOTHING;
  if (!/[a-z\d]/i.test(letter)) return new Map([[letter, true]]);
  if ((letter === "p" || letter === "P") && place.source[place.at] === "{")
    place.at = place.source.indexOf("}", place.at) + 1;
  // Other classes and signs written by their numbers: "\d", "\ufe0f".
  else if (letter === "u") place.at += 4;
  return ANYTHING;
}

/** "[.,]", "[1-4]"; a class of classes or of all but some is any character. */
function parseClass(place: Place): Begun {
  const end = endOfClass(place);
  const inside = place.source.slice(place.at, end);
  place.at = end + 1;
  if (/^\^|\\[a-z\d]/i.test(inside)) return ANYTHING;
  const letters: string[] = [];
  for (const [one = "", from, to] of inside.matchAll(/\\?([^])-\\?([^])|\\?([^])/g)) {
    const [low, high] = from === undefined ? [one.slice(-1), one.slice(-1)] : [from, to ?? from];
    for (let code = low.charCodeAt(0); code <= high.charCodeAt(0); code++) {
      letters.push(String.fromCharCode(code));
      if (letters.length > LARGEST_CLASS) return ANYTHING;
    }
  }
  return letters.some((letter) => /[\ud800-\udfff]/.test(letter))
    ? ANYTHING
    : new Map(letters.map((letter) => [letter, true]));
}

function endOfClass({ source, at }: Place): number {
  let end = at;
  while (end < source.length && source[end] !== "]") end += source[end] === "\\" ? 2 : 1;
  return end;
}

/** With the sign after it: "?", "*", "+", "{0,40}?". */
function parseRepeat(place: Place, begun: Begun): Begun {
  const [sign = ""] =
    /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(place.source.slice(place.at, place.at + 12)) ?? [];
  place.at += sign.length;
  if (sign === "") return begun;
  if (sign[0] === "?") return uniteBeginnings(NOTHING, begun);
  // Whatever comes after the first time is left open.
  const cut: Begun = new Map([...begun.keys()].map((start) => [start, false]));
  return /^(?:\*|\{0)/.test(sign) ? uniteBeginnings(NOTHING, cut) : cut;
}
