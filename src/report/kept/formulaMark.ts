/** Marks of formulas, by which a person's own is told from one of ours whatever rows were put in since, here or in the source. */

import { hashForm } from "./formulaForm";
import { hashText } from "./hashText";

const TOKENS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!|[\p{L}_][\p{L}\p{N}_.]*!|\$?[A-Z]{1,3}\$?\d+(?![\p{L}\d(])|\d+(?:\.\d+)?(?:E[+-]?\d+)?|[\p{L}_][\p{L}\p{N}_.]*|[^\s@]/giu;

/** The same for a formula whose rows moved, whose sheets were renamed, or which Excel spells in its own way: spaces, "@", capitals, "_xlfn.". */
export function formulaMark(formula: string): string {
  const tokens: string[] = [];
  // Replaced by nothing, the tokens are met without a match being made of each.
  formula.replace(TOKENS, (token) => {
    tokens.push(markToken(token));
    return "";
  });
  return hashText(tokens.join(" ")).slice(-5);
}

function markToken(token: string): string {
  if (token.startsWith('"')) return token;
  if (token.endsWith("!")) return "";
  if (/^\$?[A-Z]+\$?\d+$/i.test(token)) return token.replace(/[$\d]/g, "").toUpperCase();
  if (/^\d/.test(token)) return Number(Number(token).toPrecision(12)).toString();
  return token.toUpperCase().replace(/^_XL(?:FN|WS)\./, "");
}

/** What a cell must not say, other texts. */
const TEXTS = /<>\s*"(?:[^"]|"")*"|"(?:[^"]|"")*"/g;

/**
 * Marks of many formulas. Those of a long table differ in their rows, and beside it in the name that a row of the source must still have: they
 * have one mark, and it is made once.
 */
export function formulaMarker(): (formula: string) => string {
  const known = new Map<number, string>();
  return (formula) => {
    const form = hashForm(formula);
    const found = form === null ? undefined : known.get(form);
    if (found !== undefined) return found;
    const mark = formulaMark(formula.replace(TEXTS, sparingTexts));
    if (form !== null) known.set(form, mark);
    return mark;
  };
}

function sparingTexts(token: string): string {
  return token.startsWith("<") ? '<>""' : token;
}

/** Whether a formula has one of these marks; pages written before 28 Nov 2026 have those of whole formulas. */
export function formulaTeller(marks: readonly string[]): (formula: string) => boolean {
  const known = new Set(marks);
  const markOf = formulaMarker();
  return (formula) => known.has(markOf(formula)) || known.has(formulaMark(formula));
}

/** Beyond this share of a page's formulas it is the program that spells them otherwise, or a column that was put in, and not a person. */
const MOST_OWN = 0.2;

/**
 * Which formulas of the page, by row and column, are a person's own. `written`: the marks of ours; undefined: not remembered, then none is.
 * One that has lost its cells is ours with its source gone.
 */
export function findOwnFormulas(
  formulas: readonly { readonly row: number; readonly column: number; readonly formula: string }[],
  written: readonly string[] | undefined,
): ReadonlySet<string> {
  if (written === undefined) return new Set();
  const isOurs = formulaTeller(written);
  const own = formulas.filter(({ formula }) => !formula.includes("#REF!") && !isOurs(formula));
  return own.length > formulas.length * MOST_OWN ? new Set() : new Set(own.map(formulaPlace));
}

/** A cell's place as a word. */
export function formulaPlace({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${row}:${column}`;
}
