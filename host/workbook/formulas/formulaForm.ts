/**
 * The form of a formula: what is left when the rows of its addresses and its texts are taken out. Formulas of one form are cut
 * into pieces once; of each only its rows and texts are read.
 */
import { LAST_ROW } from "./address";
import { pieces, type Piece } from "./formula";
import type { Block } from "../model";

/** A reference of a form: which of the formula's rows are its corners; none where its rows are the same in every formula. */
export interface FormReference {
  readonly piece: Piece;
  readonly block: Block;
  /** One: a cell. Two: the corners of an area, in either order. */
  readonly rows: readonly number[];
  /** One cell of one sheet. */
  readonly single: boolean;
}

/** A piece as every formula of the form has it, or which of its texts or references stands here. */
export type FormPiece =
  | { readonly kind: "same"; readonly piece: Piece }
  | { readonly kind: "reference"; readonly at: number }
  | { readonly kind: "text"; readonly at: number };

export interface FormulaForm {
  readonly pieces: readonly FormPiece[];
  readonly references: readonly FormReference[];
  readonly functions: readonly string[];
  readonly traits: FormulaTraits;
  /** What is looked up besides the references: names and tables. */
  readonly named: readonly Piece[];
}

/** One formula by its form: rows count from 1, texts are as they stand, in their quotes. */
export interface FormedFormula {
  readonly form: FormulaForm;
  readonly rows: readonly number[];
  readonly texts: readonly string[];
}

export interface FormulaTraits {
  /** Calculated anew whenever anything is. */
  readonly volatile: boolean;
  /** Reads or writes cells that its text does not name. */
  readonly reaches: boolean;
}

interface Skeleton {
  /** Digits that are no rows: of names, functions and sheets. They are part of the form. */
  readonly fixed: readonly number[];
  /** null: its pieces are not told by its letters alone. */
  readonly forms: Map<string, FormulaForm | null>;
}

export interface Scan {
  readonly skeleton: string;
  readonly digits: readonly string[];
  readonly texts: readonly string[];
}

const [QUOTE, APOSTROPHE, BRACKET, DOLLAR, POINT] = [34, 39, 91, 36, 46] as const;
const ROW_MARK = "\u0001";
const TEXT_MARK = '"';
const MOST = 20_000;

const VOLATILE = /^(NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY|INDIRECT|OFFSET|CELL|INFO)$/;
const REACHES =
  /^(_XL\w+\.)*(INDIRECT|OFFSET|FILTER|SORT|SORTBY|UNIQUE|SEQUENCE|RANDARRAY|TOCOL|TOROW|CHOOSEROWS|CHOOSECOLS|VSTACK|HSTACK|WRAPROWS|WRAPCOLS|EXPAND|TAKE|DROP)$/;

/** `functions`: their names, in capitals. */
export function traitsOf(functions: readonly string[]): FormulaTraits {
  return {
    volatile: functions.some((name) => VOLATILE.test(name)),
    reaches: functions.some((name) => REACHES.test(name)),
  };
}

export function functionsOf(found: readonly Piece[]): string[] {
  return found.filter(({ kind }) => kind === "function").map(({ text }) => text.trim().toUpperCase());
}

export class FormulaForms {
  /** How many formulas were cut for their form. */
  cut = 0;
  private readonly skeletons = new Map<string, Skeleton>();

  /** null: a formula whose letters do not tell its pieces alone (columns of tables, a text that does not end). */
  of(formula: string): FormedFormula | null {
    const scan = scanFormula(formula);
    if (scan === null) return null;
    const known = this.skeletons.get(scan.skeleton);
    if (known === undefined) return this.learn(formula, scan);
    const form = known.forms.get(fixedText(known.fixed, scan.digits));
    if (form === undefined) return this.learn(formula, scan);
    return form === null ? null : formed(form, known.fixed, scan);
  }

  private learn(formula: string, scan: Scan): FormedFormula | null {
    this.cut++;
    const { form, fixed } = cutForm(formula, scan) ?? { form: null, fixed: [] };
    if (this.skeletons.size > MOST) this.skeletons.clear();
    let known = this.skeletons.get(scan.skeleton);
    if (known === undefined) this.skeletons.set(scan.skeleton, (known = { fixed, forms: new Map() }));
    known.forms.set(fixedText(fixed, scan.digits), form);
    return form === null ? null : formed(form, fixed, scan);
  }
}

function fixedText(fixed: readonly number[], digits: readonly string[]): string {
  return fixed.length === 0 ? "" : fixed.map((at) => digits[at]).join(" ");
}

function formed(form: FormulaForm, fixed: readonly number[], { digits, texts }: Scan): FormedFormula {
  const rows = digits.filter((_, at) => fixed.length === 0 || !fixed.includes(at)).map(Number);
  return { form, rows, texts };
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

/** The formula without its texts and without the digits behind letters and "$". */
export function scanFormula(formula: string): Scan | null {
  const [digits, texts]: [string[], string[]] = [[], []];
  let [skeleton, from, at, before] = ["", 0, 0, 0];
  while (at < formula.length) {
    const code = formula.charCodeAt(at);
    if (code === QUOTE || code === APOSTROPHE) {
      const end = endOfQuoted(formula, at);
      if (end < 0) return null;
      if (code === QUOTE) {
        texts.push(formula.slice(at, end));
        skeleton += formula.slice(from, at) + TEXT_MARK;
        from = end;
      }
      at = end;
    } else if (!isDigit(code)) {
      if (code === BRACKET || code === 1) return null;
      at++;
    } else if (isLetter(before) || before === DOLLAR) {
      const end = endOfDigits(formula, at);
      const found = formula.slice(at, end);
      if (found.startsWith("0") || found.length > 7 || Number(found) > LAST_ROW + 1) return null;
      digits.push(found);
      skeleton += formula.slice(from, at) + ROW_MARK;
      from = at = end;
    } else at = endOfNumber(formula, at);
    before = formula.charCodeAt(at - 1);
  }
  return { skeleton: skeleton + formula.slice(from), digits, texts };
}

/** Behind the mark that closes what opens here; a doubled one is part of it. */
function endOfQuoted(formula: string, start: number): number {
  const mark = formula.charAt(start);
  for (let at = formula.indexOf(mark, start + 1); at >= 0; at = formula.indexOf(mark, at + 2))
    if (formula.charAt(at + 1) !== mark) return at + 1;
  return -1;
}

function endOfDigits(formula: string, start: number): number {
  let at = start;
  while (isDigit(formula.charCodeAt(at))) at++;
  return at;
}

/** Behind a number as it is written in a formula, 1E3 and 1.5e-7 included. */
function endOfNumber(formula: string, start: number): number {
  let at = endOfDigits(formula, start);
  if (formula.charCodeAt(at) === POINT) at = endOfDigits(formula, at + 1);
  const power = /^[eE]$/.test(formula.charAt(at)) ? at + (/[+-]/.test(formula.charAt(at + 1)) ? 2 : 1) : at;
  return power > at && isDigit(formula.charCodeAt(power)) ? endOfDigits(formula, power) : at;
}

/** Where each of the scan's digits stands in the formula it was made of. */
function digitPlaces({ skeleton, digits, texts }: Scan): number[] {
  const places: number[] = [];
  let [at, row, text] = [0, 0, 0];
  let isQuoted = false;
  for (const letter of skeleton) {
    if (letter === "'") isQuoted = !isQuoted;
    if (letter === ROW_MARK && !isQuoted) {
      places.push(at);
      at += digits[row++]?.length ?? 0;
    } else if (letter === TEXT_MARK && !isQuoted) at += texts[text++]?.length ?? 0;
    else at += letter.length;
  }
  return places;
}

interface Cutting {
  readonly pieces: FormPiece[];
  readonly references: FormReference[];
  readonly fixed: number[];
}

/** null: the pieces are not what the scan took them for. */
function cutForm(formula: string, scan: Scan): { form: FormulaForm; fixed: readonly number[] } | null {
  const places = digitPlaces(scan);
  const found = pieces(formula);
  const cutting: Cutting = { pieces: [], references: [], fixed: [] };
  let [end, digit, rows, text] = [0, 0, 0, 0];
  for (const piece of found) {
    const start = end;
    end += piece.text.length;
    const own: number[] = [];
    while ((places[digit] ?? Infinity) < end) own.push(digit++);
    if (piece.kind === "text" && piece.text.startsWith('"')) {
      if (piece.text !== scan.texts[text]) return null;
      cutting.pieces.push({ kind: "text", at: text++ });
    } else if (piece.kind === "reference" && piece.block) {
      const area = start + piece.text.lastIndexOf("!") + 1;
      const corners = own.filter((at) => (places[at] ?? 0) >= area);
      cutting.fixed.push(...own.filter((at) => !corners.includes(at)));
      const slots = corners.map((_, at) => rows + at);
      rows += slots.length;
      if (slots.length === 1 && piece.text.includes(":", piece.text.lastIndexOf("!"))) return null;
      cutting.pieces.push({ kind: "reference", at: cutting.references.length });
      cutting.references.push({ piece, block: piece.block, rows: slots, single: isSingle(piece) });
    } else {
      cutting.fixed.push(...own);
      cutting.pieces.push({ kind: "same", piece });
    }
  }
  if (text !== scan.texts.length || digit !== places.length) return null;
  const functions = functionsOf(found);
  const named = found.filter(({ kind }) => kind === "name" || kind === "table");
  const { references, fixed } = cutting;
  const form = { pieces: cutting.pieces, references, functions, traits: traitsOf(functions), named };
  return { form, fixed };
}

function isSingle({ text, lastSheet }: Piece): boolean {
  return lastSheet === undefined && !text.includes(":", text.lastIndexOf("!"));
}

/** The cells a reference of the form means in a formula with these rows. */
export function blockOf({ block, rows }: FormReference, values: readonly number[]): Block {
  if (rows.length === 0) return block;
  const one = values[rows[0] ?? 0] ?? 1;
  const other = values[rows[1] ?? rows[0] ?? 0] ?? 1;
  return {
    row: Math.min(one, other) - 1,
    column: block.column,
    rows: Math.abs(one - other) + 1,
    columns: block.columns,
  };
}
