/** Paragraphs and runs of WordprocessingML. Elements stand in the order the standard asks for. */

import { xmlText } from "./xmlText";
import type { Lettering } from "../../report/choices/forms/reportFormat";

/** A twentieth of a point, Word's unit of length. */
export const TWIPS = 20;

/** Twips of millimetres. */
export function toTwips(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4);
}

/** What differs from the paragraph's style. */
export interface ParagraphLook {
  readonly style?: string;
  readonly align?: "left" | "center" | "right" | "both";
  /** Stays on one page with what follows it. */
  readonly keepNext?: boolean;
  /** Points below. */
  readonly after?: number;
  /** Indents in twips. */
  readonly left?: number;
  readonly right?: number;
  /** A rule along the upper edge. */
  readonly rule?: boolean;
  /** "<w:sectPr>": the paragraph ends a section. */
  readonly section?: string;
}

/** What differs from the letters of the style. */
export interface RunLook extends Partial<Lettering> {
  /** "8C1D18" */
  readonly color?: string;
}

/** One paragraph of one run; line breaks in the text are line breaks of Word's. */
export function paragraphXml(text: string, look: ParagraphLook = {}, run: RunLook = {}): string {
  const properties = paragraphProperties(look, text === "" ? runProperties(run) : "");
  return `<w:p>${properties}${runXml(text, run)}</w:p>`;
}

/** "" of an empty text. */
function runXml(text: string, look: RunLook = {}): string {
  if (text === "") return "";
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.split("\t").map(textXml).join("<w:tab/>"));
  return `<w:r>${runProperties(look)}${lines.join("<w:br/>")}</w:r>`;
}

function textXml(text: string): string {
  return text === "" ? "" : `<w:t xml:space="preserve">${xmlText(text)}</w:t>`;
}

function paragraphProperties(look: ParagraphLook, mark: string): string {
  const { style, align, keepNext, after, left, right, rule, section } = look;
  const inner = [
    valueXml("pStyle", style),
    keepNext === true ? "<w:keepNext/>" : "",
    rule === true ? '<w:pBdr><w:top w:val="single" w:sz="6" w:space="2" w:color="000000"/></w:pBdr>' : "",
    after === undefined ? "" : `<w:spacing w:after="${after * TWIPS}"/>`,
    indentXml(left, right),
    valueXml("jc", align),
    mark,
    section ?? "",
  ].join("");
  return inner === "" ? "" : `<w:pPr>${inner}</w:pPr>`;
}

function valueXml(name: string, value: string | undefined): string {
  return value === undefined ? "" : `<w:${name} w:val="${value}"/>`;
}

function indentXml(left: number | undefined, right: number | undefined): string {
  const ends = [
    left === undefined ? "" : ` w:left="${left}"`,
    right === undefined ? "" : ` w:right="${right}"`,
  ];
  return ends.join("") === "" ? "" : `<w:ind${ends.join("")}/>`;
}

/** "" where nothing differs from the style. */
function runProperties({ bold, italic, underline, color, size }: RunLook): string {
  const inner = [
    flag("b", bold),
    flag("i", italic),
    valueXml("color", color),
    size === undefined ? "" : `<w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/>`,
    underline === true ? '<w:u w:val="single"/>' : "",
  ].join("");
  return inner === "" ? "" : `<w:rPr>${inner}</w:rPr>`;
}

function flag(name: "b" | "i", value: boolean | undefined): string {
  if (value === undefined) return "";
  return value ? `<w:${name}/><w:${name}Cs/>` : `<w:${name} w:val="0"/><w:${name}Cs w:val="0"/>`;
}
