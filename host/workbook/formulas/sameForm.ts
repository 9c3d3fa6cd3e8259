/**
 * Formulas of one form as one: the engine is given the form once, as a function of the cells it reads, and the values of
 * these for each formula. Only for forms whose answer follows from the values of single cells.
 */
import { COMPARE } from "./engineFunctions";
import { withComparisons } from "./formula";
import type { FormedFormula, FormulaForm, FormulaForms } from "./formulaForm";
import type { FormulaNode } from "./nodes";

/** A value each formula of the group has of its own: the cell behind a reference, or a text. */
export type GroupInput =
  | { readonly kind: "cell"; readonly sheet: number | null; readonly column: number; readonly row: number }
  | { readonly kind: "text"; readonly at: number };

export interface FormGroup {
  readonly nodes: readonly FormulaNode[];
  readonly formulas: readonly FormedFormula[];
  readonly inputs: readonly GroupInput[];
  /** The form as a function: "LAMBDA(p_0,p_1,…)". */
  readonly lambda: string;
}

/** What is calculated at once: single formulas and groups, none of which reads another's cell but among the single ones. */
export interface Step {
  readonly nodes: readonly FormulaNode[];
  readonly groups: readonly FormGroup[];
}

/** Each level is a run of the engine. */
const DEEPEST = 40;

type Precedents = (node: FormulaNode) => FormulaNode[];

/** Formulas by how many stand before them one behind the other; null where they go in a circle or so many do (sums that run on). */
export function levelsOf(
  dirty: ReadonlyMap<number, FormulaNode>,
  precedents: Precedents,
): FormulaNode[][] | null {
  const levels: FormulaNode[][] = [];
  const levelOf = new Map<FormulaNode, number>();
  const stack: { node: FormulaNode; rest: FormulaNode[]; level: number }[] = [];
  const OPEN = -1;
  for (const start of dirty.values()) {
    if (levelOf.has(start)) continue;
    levelOf.set(start, OPEN);
    stack.push({ node: start, rest: precedents(start), level: 0 });
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const next = top.rest.pop();
      if (next === undefined) {
        stack.pop();
        levelOf.set(top.node, top.level);
        (levels[top.level] ??= []).push(top.node);
        const reader = stack.at(-1);
        if (reader) reader.level = Math.max(reader.level, top.level + 1);
        continue;
      }
      const known = levelOf.get(next);
      if (known === OPEN) return null;
      if (known !== undefined) top.level = Math.max(top.level, known + 1);
      else {
        levelOf.set(next, OPEN);
        stack.push({ node: next, rest: precedents(next), level: 0 });
      }
    }
  }
  return levels.length > DEEPEST ? null : levels;
}

/** Fewer formulas of a form are not worth a function of their own. */
const FEW = 8;
/** What the engine takes at once and still remembers. */
const BATCH = 9000;
const GROUPS = 500;

/** The formulas of one level: of none of them another reads. */
export function stepsOf(
  nodes: readonly FormulaNode[],
  forms: FormulaForms,
  sheets: ReadonlyMap<string, number>,
): Step[] {
  const single: FormulaNode[] = [];
  const byForm = new Map<FormulaForm, Likeness[]>();
  for (const node of nodes) {
    const formula = forms.of(node.formula);
    if (formula === null || !isOfValues(formula.form)) single.push(node);
    else {
      const likenesses = byForm.get(formula.form);
      const likeness = likenesses?.find(({ same }) => fits(formula, same)) ?? likenessOf(formula);
      likeness.members.push({ node, formula });
      if (likenesses === undefined) byForm.set(formula.form, [likeness]);
      else if (likeness.members.length === 1) likenesses.push(likeness);
    }
  }
  const groups: FormGroup[] = [];
  for (const [form, likenesses] of byForm) {
    for (const likeness of likenesses) {
      const group = likeness.members.length < FEW ? null : groupOf(form, likeness, sheets);
      if (group === null) single.push(...likeness.members.map(({ node }) => node));
      else groups.push(group);
    }
  }
  const steps: Step[] = [];
  for (let at = 0, from = 0; at < single.length || from < groups.length; at += BATCH, from += GROUPS)
    steps.push({ nodes: single.slice(at, at + BATCH), groups: groups.slice(from, from + GROUPS) });
  return steps;
}

/** Formulas of a form in which the same references mean the same cell. */
interface Likeness {
  /** For each reference the first that means its cell. */
  readonly same: readonly number[];
  readonly members: { readonly node: FormulaNode; readonly formula: FormedFormula }[];
}

function rowAt({ form, rows }: FormedFormula, reference: number): number {
  return rows[form.references[reference]?.rows[0] ?? 0] ?? 0;
}

function fits(formula: FormedFormula, same: readonly number[]): boolean {
  return same.every((first, at) => first === at || rowAt(formula, first) === rowAt(formula, at));
}

function likenessOf(formula: FormedFormula): Likeness {
  const { references } = formula.form;
  const first = new Map<string, number>();
  const same = references.map(({ piece, block }, at) => {
    const cell = `${(piece.sheet ?? "").toLowerCase()}!${piece.sheet === null}!${block.column}!${rowAt(formula, at)}`;
    const known = first.get(cell);
    if (known === undefined) first.set(cell, at);
    return known ?? at;
  });
  return { same, members: [] };
}

/** Functions of single values that give a single value; none looks at where a value stands. */
const OF_VALUES = new Set(
  `IF IFERROR IFNA AND OR NOT ROUND ROUNDUP ROUNDDOWN ABS INT TRUNC SIGN MOD POWER SQRT MIN MAX SUM AVERAGE COUNT COUNTA
  LEN LEFT RIGHT MID TRIM UPPER LOWER SUBSTITUTE REPLACE FIND SEARCH EXACT TEXT VALUE NUMBERVALUE CONCATENATE REPT CHAR
  ISNUMBER ISTEXT ISBLANK ISERROR ISERR ISNA ISLOGICAL ISNONTEXT DATE YEAR MONTH DAY`.split(/\s+/),
);
const judged = new WeakMap<FormulaForm, boolean>();

function isOfValues(form: FormulaForm): boolean {
  let answer = judged.get(form);
  if (answer === undefined) {
    answer =
      form.named.length === 0 &&
      form.references.length > 0 &&
      form.references.every(({ single, rows }) => single && rows.length === 1) &&
      form.functions.every((name) => OF_VALUES.has(name)) &&
      isPlainlyWritten(form);
    judged.set(form, answer);
  }
  return answer;
}

/** Nothing between the references makes more of them than values: no area, cut or union of areas, no array, no error's word. */
function isPlainlyWritten(form: FormulaForm): boolean {
  const calls: boolean[] = [];
  let isBehindFunction = false;
  for (const one of form.pieces) {
    const { kind, text } = one.kind === "same" ? one.piece : { kind: one.kind, text: "" };
    if (kind === "function") {
      isBehindFunction = true;
      if (text.trim() !== text) return false;
      continue;
    }
    if (/[\s:#@{}[\]!]/.test(text)) return false;
    for (const letter of text) {
      if (letter === "(") calls.push(isBehindFunction);
      else if (letter === ")") calls.pop();
      else if (/[,;]/.test(letter) && calls.at(-1) !== true) return false;
      isBehindFunction = false;
    }
    isBehindFunction = false;
  }
  return true;
}

function groupOf(
  form: FormulaForm,
  { same, members }: Likeness,
  sheets: ReadonlyMap<string, number>,
): FormGroup | null {
  const inputs: GroupInput[] = [];
  const nameOf = new Map<number, string>();
  const name = (): string => `p_${inputs.length}`;
  for (const [at, { piece, block, rows }] of form.references.entries()) {
    if (same[at] !== at) continue;
    const sheet = piece.sheet === null ? null : sheets.get(piece.sheet.toLowerCase());
    if (sheet === undefined) return null;
    nameOf.set(at, name());
    inputs.push({ kind: "cell", sheet, column: block.column, row: rows[0] ?? 0 });
  }
  const first = members[0]?.formula;
  const textOf = (at: number): string => {
    const text = first?.texts[at] ?? '""';
    if (members.every(({ formula }) => formula.texts[at] === text)) return text;
    const own = name();
    inputs.push({ kind: "text", at });
    return own;
  };
  const body = form.pieces
    .map((one) =>
      one.kind === "same"
        ? one.piece.text
        : one.kind === "text"
          ? textOf(one.at)
          : (nameOf.get(same[one.at] ?? one.at) ?? ""),
    )
    .join("");
  const parameters = inputs.map((_, at) => `p_${at},`).join("");
  return {
    nodes: members.map(({ node }) => node),
    formulas: members.map(({ formula }) => formula),
    inputs,
    lambda: `LAMBDA(${parameters}${withComparisons(body.replace(/^=/, ""), COMPARE)})`,
  };
}
