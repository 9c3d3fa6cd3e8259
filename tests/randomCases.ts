/** What the property tests share: how many random cases, and any text at all. */
import fc from "fast-check";

/**
 * `usual` random cases, or FUZZ_RUNS where it is set: more in `npm run fuzz`, fewer in `npm run mutation`, but never fewer than `least`,
 * which tests need that also assert what their cases reached.
 */
export function runs(usual: number, least = 0): { readonly numRuns: number } {
  return { numRuns: Math.max(least, Number(process.env["FUZZ_RUNS"] ?? usual)) };
}

/** Any characters, lone surrogates too. fast-check's own "binary" takes a second to be made, in every file. */
export function anyText(maxLength: number): fc.Arbitrary<string> {
  const character = fc.nat(0x10ffff).map((code) => String.fromCodePoint(code));
  return fc.string({ unit: character, maxLength });
}
