/** JSON as nobody writes it: real texts (messages to the host, stored settings) with parts exchanged for junk. */
import fc from "fast-check";

/** Whatever JSON may hold where something else was meant; addresses, names and sizes among it. */
export const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    "",
    0,
    -1,
    0.5,
    1e308,
    2 ** 31,
    2 ** 53,
    16_384,
    1_048_576,
    "A1",
    "A0",
    "XFE1",
    "B:B",
    "7:7",
    "A1:XFC1048575",
    "'Kinh tế'!A1:C3",
    "=1+1",
    "=SUM(A:XFD)",
    "'",
    "__proto__",
    "constructor",
    "toString",
    "Kinh tế",
    "x".repeat(40_000),
    [],
    {},
    [[]],
    [[[]]],
    [[1, 2], [3]],
    [["a"]],
    [null],
    { Arguments: 5 },
    { toString: 1 },
  ),
  fc.jsonValue({ maxDepth: 2 }),
);

interface Exchange {
  /** Which part, counted round and round. */
  readonly at: number;
  /** Only among what calls are given. */
  readonly isArgument: boolean;
  readonly what: "junk" | "twin" | "gone";
  readonly junk: unknown;
}

/** A few changes to a message. */
export const exchanges: fc.Arbitrary<readonly Exchange[]> = fc.array(
  fc.record({
    at: fc.nat(2 ** 31 - 1).map((at) => Math.imul(at, 0x9e3779b1) >>> 0),
    isArgument: fc.boolean(),
    what: fc.constantFrom("junk", "junk", "twin", "gone"),
    junk,
  }),
  { minLength: 1, maxLength: 4 },
);

/** The message with some of its parts exchanged for junk, for another part of the same name, or taken out. */
export function damaged(text: string, changes: readonly Exchange[]): string {
  let whole = JSON.parse(text) as unknown;
  for (const { at, isArgument, what, junk: other } of changes) {
    const all = placesIn(whole);
    const places = isArgument
      ? all.filter(({ key }) => key === "Arguments").flatMap(({ owner, key }) => placesIn(owner[key]))
      : all;
    const place = places[at % places.length];
    if (place === undefined) {
      whole = structuredClone(other);
      continue;
    }
    const twins = places.filter(({ key }) => key === place.key);
    const twin = twins[(at >>> 8) % twins.length];
    const { owner, key } = place;
    if (what === "gone" && !Array.isArray(owner)) Reflect.deleteProperty(owner, key);
    else
      owner[key] =
        what === "twin" && twin !== undefined
          ? structuredClone(twin.owner[twin.key])
          : structuredClone(other);
  }
  return JSON.stringify(whole) ?? "undefined";
}

interface Place {
  readonly owner: Record<string, unknown>;
  readonly key: string;
}

function placesIn(whole: unknown): Place[] {
  if (typeof whole !== "object" || whole === null) return [];
  const owner = whole as Record<string, unknown>;
  return Object.keys(owner).flatMap((key) => [{ owner, key }, ...placesIn(owner[key])]);
}
