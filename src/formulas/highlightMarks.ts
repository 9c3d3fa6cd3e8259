/** How our highlights look, and how they are known again. */

import type { RuleLook } from "../model/sheetPlan";

/** A sign before the name, bold, and a tint: never by colour alone. The sign is a number format, the cell keeps its text. */
export const LOOKS = {
  row: { fill: "#FAEEEB", color: "#8C1D18", bold: true },
  name: { fill: "#FAEEEB", color: "#8C1D18", bold: true, numberFormat: '"× "@' },
} satisfies Record<string, RuleLook>;

export type HighlightPart = keyof typeof LOOKS;

/** A term that is always true and nobody else writes: how our rules are known again, here, at a colleague's, in another program. */
export const HIGHLIGHT_MARK: Readonly<Record<HighlightPart, string>> = {
  row: 'N("ChiTieu.dong")=0',
  name: 'N("ChiTieu.ten")=0',
};

export const PARTS: readonly HighlightPart[] = ["row", "name"];

/** How our rules are told from others', whatever Excel or LibreOffice made of their spaces and capitals. */
export const highlightMarks = {
  isOurs: (formula: string): boolean => findPart(formula) !== null,
  /** The look of a rule of ours, to lay it again. */
  lookOf: (formula: string): RuleLook => LOOKS[findPart(formula) ?? "row"],
};

function findPart(formula: string): HighlightPart | null {
  const bare = formula.replace(/\s/g, "").toLowerCase();
  return PARTS.find((part) => bare.includes(HIGHLIGHT_MARK[part].toLowerCase())) ?? null;
}
