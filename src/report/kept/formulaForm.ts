/** The form of a formula as a number, read in one pass over its letters: formulas that differ only in the rows of their addresses have the same. */

/** What a letter is to the form. */
const [OTHER, LETTER, DIGIT, DOLLAR, QUOTE, LESS, GREATER, SPACE] = [0, 1, 2, 3, 4, 5, 6, 7] as const;
const SIGNS = 8;

/** Where the reading stands: behind a letter or its "$" digits are a row, behind "<>" a text is what a cell must not say. */
const STATES = [
  "else",
  "letter",
  "dollar",
  "less",
  "unequal",
  "text",
  "opened",
  "row",
  "left out",
  "out",
] as const;

/** From here on nothing is part of the form: rows, and what follows the quotation mark that opens a text left out. */
const ROW = STATES.indexOf("row");
const LEFT_OUT = STATES.indexOf("left out");
const OPENED = STATES.indexOf("opened");

/** By state and sign, the next state. "out": behind a quotation mark in a text left out, which ends it unless another follows. */
const NEXT = nextStates();

const SIGN_BY_CODE = Uint8Array.from({ length: 128 }, (_, code) => findSign(String.fromCharCode(code)));

/**
 * The same number for formulas of one form: the same but for the row numbers behind columns' letters, and for texts that a cell must not say
 * (`<>"…"`). Others differ, but for one in 2 ** 53. null: not sure, as a text does not end.
 */
export function hashForm(formula: string): number | null {
  let [one, two, state] = [0x811c9dc5, 0x2545f491, 0];
  for (let at = 0; at < formula.length; at++) {
    const code = formula.charCodeAt(at);
    state = NEXT[state * SIGNS + (code < 128 ? (SIGN_BY_CODE[code] ?? OTHER) : OTHER)] ?? 0;
    if (state >= ROW) continue;
    one = Math.imul(one ^ code, 0x01000193);
    two = Math.imul(two + code, 0x85ebca6b) ^ (two >>> 13);
  }
  return state === LEFT_OUT || state === OPENED ? null : (one >>> 0) * 2 ** 21 + (two >>> 11);
}

function findSign(letter: string): number {
  if (/[a-z]/i.test(letter)) return LETTER;
  if (/\d/.test(letter)) return DIGIT;
  return { $: DOLLAR, '"': QUOTE, "<": LESS, ">": GREATER, " ": SPACE }[letter] ?? OTHER;
}

function nextStates(): Uint8Array {
  const next = new Uint8Array(STATES.length * SIGNS);
  const put = (from: (typeof STATES)[number], sign: number, to: (typeof STATES)[number]): void => {
    next[STATES.indexOf(from) * SIGNS + sign] = STATES.indexOf(to);
  };
  for (const state of STATES) {
    put(state, LETTER, "letter");
    put(state, QUOTE, "text");
    put(state, LESS, "less");
  }
  put("letter", DIGIT, "row");
  put("dollar", DIGIT, "row");
  put("row", DIGIT, "row");
  put("letter", DOLLAR, "dollar");
  put("less", GREATER, "unequal");
  put("unequal", SPACE, "unequal");
  put("unequal", QUOTE, "opened");
  for (let sign = 0; sign < SIGNS; sign++) {
    put("text", sign, sign === QUOTE ? "else" : "text");
    put("opened", sign, sign === QUOTE ? "out" : "left out");
    put("left out", sign, sign === QUOTE ? "out" : "left out");
  }
  put("out", QUOTE, "left out");
  return next;
}
