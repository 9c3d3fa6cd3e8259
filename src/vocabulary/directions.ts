/** How tables say themselves whether more or less is better, in a column of its own or inside a name. */

import { stillUnaccented, unaccented } from "./unaccented";
import type { Direction } from "../model/indicator";
import { plainForm } from "./forms";

/** Longer texts explain; they do not state a direction. */
const LONGEST = 60;

/** "Càng thấp càng tốt", "Lower is better", "chỉ tiêu nghịch": said in words that mean nothing else. */
const LOWER_SAID = unaccented(
  /\bcang (?:thap|it|nho|giam|nhanh|ngan|som) (?:thi )?cang tot\b|\b(?:thap|it|nho)(?: hon)? la tot\b|\b(?:the )?(?:lower|less|fewer|smaller|shorter)(?: is| =|,?(?: the)?) (?:the )?better\b|\b(?:minimi[sz]e|(?:chi tieu )?nghich chieu)\b/,
);
const HIGHER_SAID = unaccented(
  /\bcang (?:cao|nhieu|lon|tang|dai) (?:thi )?cang tot\b|\b(?:cao|nhieu|lon)(?: hon)? la tot\b|\b(?:the )?(?:higher|more|bigger|larger|greater)(?: is| =|,?(?: the)?) (?:the )?better\b|\b(?:maximi[sz]e|(?:chi tieu )?thuan chieu)\b/,
);

/** What a whole cell may say under a heading that asks for the direction. */
const LOWER_WORD = unaccented(
  /^(?:(?:chieu |xu huong |theo huong )?(?:giam|thap|nghich|di xuong)(?: dan| xuong| hon| di)?|down(?:wards?)?|decreas(?:e|es|ing)|lower(?:ing)?|low|less|fewer|reduc(?:e|es|tion)|fall(?:ing)?|min(?:imum)?|negative|smaller)$/,
);
const HIGHER_WORD = unaccented(
  /^(?:(?:chieu |xu huong |theo huong )?(?:tang|cao|thuan|di len)(?: dan| len| hon)?|up(?:wards?)?|increas(?:e|es|ing)|higher|high|more|rais(?:e|ing)|ris(?:e|ing)|grow(?:th|ing)?|max(?:imum)?|positive|larger|bigger)$/,
);

const LOWER_ARROW = /[↓⬇⇓⇩▼▽🔽🔻⤓↘]/u;
const HIGHER_ARROW = /[↑⬆⇑⇧▲△🔼🔺⤒↗]/u;

/** The direction a cell states under a heading that asks for it; null where it says neither, or both. */
export function directionIn(text: string): Direction | null {
  const said = parseDirection(text) ?? byArrow(text);
  if (said !== null || text.length > LONGEST) return said;
  const plain = plainForm(text);
  const word = /[^a-z ]| {2}/.test(plain) ? stillUnaccented(plain.replace(/[^a-z]+/g, " ").trim()) : plain;
  return eitherDirection(LOWER_WORD.test(word), HIGHER_WORD.test(word));
}

/** The direction a text says in words that mean nothing else: "… (càng thấp càng tốt)". */
export function parseDirection(text: string): Direction | null {
  const plain = plainForm(text);
  if (!/tot\b|better|chieu\b|mi[sz]e/.test(plain)) return null;
  return eitherDirection(LOWER_SAID.test(plain), HIGHER_SAID.test(plain));
}

/** The same of a name, where an arrow at its end or in brackets says it too: "Chi phí (↓)". */
export function directionInName(name: string): Direction | null {
  const said = parseDirection(name);
  if (said !== null || !/[\u2000-\uffff]/.test(name)) return said;
  const marked = /\(\s*(\p{S}\ufe0f?)\s*\)|(?:^|\s)(\p{S}\ufe0f?)\s*$/u.exec(name.slice(0, 400));
  return byArrow(marked?.[1] ?? marked?.[2] ?? "");
}

function byArrow(text: string): Direction | null {
  return text.length > LONGEST || !/[\u2000-\uffff]/.test(text)
    ? null
    : eitherDirection(LOWER_ARROW.test(text), HIGHER_ARROW.test(text));
}

function eitherDirection(isLower: boolean, isHigher: boolean): Direction | null {
  if (isLower === isHigher) return null;
  return isLower ? "lowerIsBetter" : "higherIsBetter";
}
