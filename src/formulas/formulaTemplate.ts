/** Formulas of one rule differ in nothing but their cells: written once with marks in the cells' places, then filled in. */

import type { FigureRefs } from "./verdictFormula";

/** No formula has them. */
const MARKS: FigureRefs = { target: "\u0001", actual: "\u0002" };

interface Template {
  /** What stands before, between and behind the references. */
  readonly pieces: readonly string[];
  readonly refs: readonly (keyof FigureRefs)[];
}

/**
 * The same formulas as `write` gives, of which only the first of a key is written. The key must tell apart whatever they differ in beside their
 * references, and these must be addresses: of an expression more may depend than its place.
 */
export function templates(): (key: string, refs: FigureRefs, write: (refs: FigureRefs) => string) => string {
  const known = new Map<string, Template>();
  return (key, refs, write) => {
    const found = known.get(key) ?? makeTemplate(write(MARKS));
    if (known.size < MOST_KEPT) known.set(key, found);
    return fillIn(found, refs);
  };
}

const MOST_KEPT = 200;

function makeTemplate(written: string): Template {
  // eslint-disable-next-line no-control-regex -- the marks
  const refs = [...written.matchAll(/[\u0001\u0002]/g)].map(([mark]) =>
    mark === MARKS.target ? "target" : "actual",
  );
  // eslint-disable-next-line no-control-regex -- the marks
  return { pieces: written.split(/[\u0001\u0002]/), refs };
}

function fillIn({ pieces, refs }: Template, { target, actual }: FigureRefs): string {
  let text = pieces[0] ?? "";
  refs.forEach((ref, at) => {
    text += (ref === "target" ? target : actual) + (pieces[at + 1] ?? "");
  });
  return text;
}
