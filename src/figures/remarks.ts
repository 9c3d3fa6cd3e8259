/** A figure and a remark behind it: "710 tỷ (+12%)", "100% (12/12 xã)", "710 tỷ, tăng 12%". */

import { figuresIn } from "./figureTokens";
import { readUnitAfter } from "./readUnitAfter";
import { conversionBetween } from "./units";
import { CHANGE_BEGINNING, LEVEL_LEFT, REMARK_AFTER_COMMA, REMARK_BESIDE } from "../vocabulary/remarks";

/**
 * The part of a text that holds the row's figure, and true where something was left out: what stands before the remark or, where
 * only the remark is in the unit wanted ("17/20 thôn (85%)" of a percentage), the remark.
 */
export function withoutRemark(
  text: string,
  wanted: string | null,
): { readonly text: string; readonly isCut: boolean } {
  const parts = inBrackets(text) ?? afterComma(text);
  if (parts === null || !REMARK_BESIDE.test(parts[1]) || LEVEL_LEFT.test(parts[1]))
    return { text, isCut: false };
  const [head, remark] = parts;
  return {
    text: unitFits(head, wanted) === false && unitFits(remark, wanted) === true ? remark : head,
    isCut: true,
  };
}

/** Whether the unit a text says can be the one wanted; null where it says none. */
function unitFits(text: string, wanted: string | null): boolean | null {
  const unit = unitIn(text);
  return unit === null ? null : conversionBetween(unit, wanted) !== null;
}

type Parts = readonly [head: string, remark: string];

/** Brackets at the end with a figure inside and one before: "710 tỷ (+12%)", "94 [1]". */
function inBrackets(text: string): Parts | null {
  const end = /[)\]]\s*[.,;]?$/.exec(text)?.index;
  if (end === undefined) return null;
  const start = Math.max(text.lastIndexOf("(", end), text.lastIndexOf("[", end));
  const parts: Parts = [text.slice(0, Math.max(start, 0)).trim(), text.slice(start + 1, end).trim()];
  return parts.every((part) => /\d/.test(part)) ? parts : null;
}

function afterComma(text: string): Parts | null {
  const at = REMARK_AFTER_COMMA.exec(text)?.index;
  if (at === undefined || CHANGE_BEGINNING.test(text)) return null;
  const parts: Parts = [text.slice(0, at).trim(), text.slice(at + 1).trim()];
  return parts.every((part) => /\d/.test(part)) ? parts : null;
}

/** The unit behind the last figure of a text; null where none is said. */
function unitIn(text: string): string | null {
  const last = figuresIn(text, 5).slice(-1)[0];
  return last === undefined ? null : (readUnitAfter(text.slice(last.end)) ?? null);
}
