/**
 * Sentences with figures in them, written once: `say` gives the text, `proseFormula` the formula that gives the same text.
 * The narrative and the sheet cannot drift apart, because there is only one sentence.
 */

import { shownFormula } from "../../formulas/figureText";
import { formatShown, type NumberStyle, type Show } from "../../text/figures";
import { keptInFormulas, textLiteral } from "../../formulas/formulaText";
import type { PlanValue } from "../../model/sheetPlan";
import type { Label } from "./labels";

/** The address of a labelled cell of the planned sheet. */
export type At = (label: Label) => string;

/** What a cell of a sheet holds; where labels are spoken of, once their places are known. null: nothing. */
export type SheetValue = PlanValue | ((at: At) => PlanValue);

/** A figure in a sentence: its value now, and the expression it follows. */
export interface Figure {
  /** By which it is found again in a file of the report. */
  readonly tag: Label;
  readonly value: number;
  readonly formula: (at: At) => string;
  readonly show: Show;
}

/** The text another cell shows. */
export interface Quoted {
  readonly tag: Label;
  readonly text: string;
  readonly formula: (at: At) => string;
}

/** One wording or the other, as the figures have it. */
export interface Either {
  readonly holds: boolean;
  readonly test: (at: At) => string;
  readonly then: Prose;
  readonly otherwise: Prose;
}

export type ProsePiece = string | Figure | Quoted | Either;
export type Prose = readonly ProsePiece[];

/** A figure of a labelled cell. */
export function figureAt(label: Label, value: number, show: Show): Figure {
  return { tag: label, value, formula: (at) => at(label), show };
}

/** The text of a labelled cell. */
export function quotedFrom(label: Label, text: string): Quoted {
  return { tag: label, text, formula: (at) => at(label) };
}

/** A template's words with its {places} filled; an unknown place is a mistake of ours and stays visible. */
export function fill(template: string, places: Readonly<Record<string, ProsePiece | Prose>>): Prose {
  return template.split(/(\{\w+\})/).flatMap((piece): readonly ProsePiece[] => {
    const place = /^\{(\w+)\}$/.exec(piece)?.[1];
    const found = place === undefined ? undefined : places[place];
    if (found === undefined) return piece === "" ? [] : [piece];
    return isProse(found) ? found : [found];
  });
}

/** Several pieces with a separator between. */
export function joinProse(pieces: readonly Prose[], separator: string): Prose {
  return pieces.flatMap((piece, index) => (index === 0 ? piece : [separator, ...piece]));
}

/** The sentence as text: the very text its formula gives. */
export function say(prose: Prose, style: NumberStyle): string {
  return prose
    .map((part) => {
      if (typeof part === "string") return keptInFormulas(part);
      if ("show" in part) return formatShown(part.value, part.show, style);
      if ("text" in part) return part.text;
      return say(part.holds ? part.then : part.otherwise, style);
    })
    .join("");
}

/** True when no figure is in it: then the cell holds the text itself. */
function isPlain(prose: Prose): boolean {
  return prose.every((part) => typeof part === "string");
}

/** What a cell holds that says the sentence: the text where no figure is in it, else the formula. */
export function proseValue(prose: Prose, style: NumberStyle): SheetValue {
  if (isPlain(prose)) return say(prose, style);
  return formula((at) => proseFormula(prose, style, at));
}

/** A value that is a formula once the places are known. No leading "=". */
export function formula(expression: (at: At) => string): SheetValue {
  return (at) => {
    const text = `=${expression(at)}`;
    // V8 keeps a text of pieces as a tree of them, ten times its size; asked for a letter it makes one text of it.
    text.charCodeAt(0);
    return { formula: text };
  };
}

/** The expression whose value is the sentence. No leading "=". */
export function proseFormula(prose: Prose, style: NumberStyle, at: At): string {
  const terms: string[] = [];
  let text = "";
  const flush = (): void => {
    if (text !== "") terms.push(textLiteral(text));
    text = "";
  };
  for (const part of prose) {
    if (typeof part === "string") {
      text += part;
      continue;
    }
    flush();
    terms.push(proseTerm(part, style, at));
  }
  flush();
  return terms.length === 0 ? '""' : terms.join("&");
}

function proseTerm(part: Exclude<ProsePiece, string>, style: NumberStyle, at: At): string {
  if ("show" in part) return shownFormula(part.formula(at), part.show, style);
  if ("text" in part) return part.formula(at);
  const then = proseFormula(part.then, style, at);
  return `IF(${part.test(at)},${then},${proseFormula(part.otherwise, style, at)})`;
}

function isProse(value: ProsePiece | Prose): value is Prose {
  return Array.isArray(value);
}
