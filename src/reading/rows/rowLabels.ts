/** How lines are numbered and marked: in a column of their own or in the name. */

import { plainForm } from "../../vocabulary/forms";
import { OF_WHICH, SUB_ITEM_MARK } from "../../vocabulary/rows";

/** A line's number or mark, and its name without it. */
export interface LineLabel {
  readonly number: string | null;
  readonly name: string;
  readonly labelKind: "numeral" | "digits" | "dotted" | "mark" | "none";
}

const LABEL_FORMS: readonly { readonly kind: LineLabel["labelKind"]; readonly form: RegExp }[] = [
  { kind: "dotted", form: /^[(]?(\d{1,3}(?:[.,]\d{1,2})+)[.)\]]?$/u },
  { kind: "digits", form: /^[([]?0*(\d{1,5})\s*[.)\]]?$/u },
  { kind: "dotted", form: /^0*(\d{1,5}[a-hđ])\s*[.)]?$/u },
  { kind: "digits", form: /^((?:[IVX]{1,5}|[A-H])[.-]\d{1,3})[.)]?$/u },
  { kind: "dotted", form: /^((?:[IVX]{1,5}|[A-H])(?:\.\d{1,3}){2})[.)]?$/u },
  { kind: "numeral", form: /^([IVX]{1,5}|[A-HK])\s*[.)/:–-]?$/u },
  { kind: "mark", form: /^([-–—−+•●○*·▪]|[a-hđ]\)?)$/u },
];

/** Numbers written in the name itself: "1. Thu ngân sách", "(1) …", "I. Kinh tế", "2.1 …". */
const LABEL_IN_NAME: readonly { readonly kind: LineLabel["labelKind"]; readonly form: RegExp }[] = [
  {
    kind: "dotted",
    form: /^(\d{1,2}(?:\.\d{1,2})+)[.)]?\s+(?=[A-Za-z\xb5\xc0-\xd6\xd8-\xf6\xf8-\u1fff\u3040-\ud7ff])/u,
  },
  {
    kind: "digits",
    form: /^\(?(\d{1,3})[.)]\s*(?=["“]?[A-Za-z\xb5\xc0-\xd6\xd8-\xf6\xf8-\u1fff\u3040-\ud7ff])/u,
  },
  {
    kind: "numeral",
    form: /^([IVX]{1,5})\s*(?:[.):/]|[-–]\s)\s*(?=[A-Za-z\xb5\xc0-\xd6\xd8-\xf6\xf8-\u1fff\u3040-\ud7ff])/u,
  },
  // "C. difficile" is a name.
  {
    kind: "numeral",
    form: /^([A-HK])\s*(?:[.):/]\s*|[-–]\s+)(?!\p{Ll})(?=[A-Za-z\xb5\xc0-\xd6\xd8-\xf6\xf8-\u1fff\u3040-\ud7ff]{2})/u,
  },
];

/** The label of a line, from the numbers' column or, where that is empty, from the name itself. */
export function readLabel(ownNumber: string, printed: string): LineLabel {
  const label = ownNumber === "" ? labelInName(printed) : labelInColumn(ownNumber, printed);
  const isMark = isMarked(printed);
  return (
    label ?? {
      number: null,
      name: isMark ? withoutMark(printed) : printed,
      labelKind: isMark ? "mark" : "none",
    }
  );
}

function labelInColumn(ownNumber: string, printed: string): LineLabel | null {
  for (const { kind, form } of LABEL_FORMS) {
    const number = form.exec(ownNumber)?.[1];
    if (number === undefined) continue;
    if (kind === "mark") return { number: null, name: withoutMark(printed), labelKind: kind };
    return { number: number.replace(/,/g, "."), name: printed, labelKind: kind };
  }
  return null;
}

function labelInName(printed: string): LineLabel | null {
  for (const { kind, form } of LABEL_IN_NAME) {
    const match = form.exec(printed.slice(0, 80));
    const number = match?.[1];
    if (match === null || number === undefined) continue;
    return { number, name: printed.slice(match[0].length), labelKind: kind };
  }
  return null;
}

function isMarked(printed: string): boolean {
  return SUB_ITEM_MARK.test(printed.slice(0, 80)) || startsWithOfWhich(printed);
}

/** Every dash is "-", every lettered mark "a". */
export function plainMark(text: string): string {
  const mark = SUB_ITEM_MARK.exec(text.slice(0, 20))?.[0].trim() ?? text;
  if (/^[A-Za-z\xb5\xc0-\xd6\xd8-\xf6\xf8-\u1fff\u3040-\ud7ff]/u.test(mark)) return "a";
  return /^\p{Pd}|^−/u.test(mark) ? "-" : mark.charAt(0);
}

/** Begins with "Trong đó" or its like. */
export function startsWithOfWhich(printed: string): boolean {
  return OF_WHICH.test(plainForm(printed.slice(0, 40)));
}

/** "Trong đó: - Thóc" → "Thóc". Plain form keeps one letter a letter, so its length cuts the composed text. */
function withoutMark(printed: string): string {
  let name = printed.normalize("NFC");
  for (let turn = 0; turn < 3; turn++) {
    const ofWhich = OF_WHICH.exec(plainForm(name.slice(0, 40)))?.[0] ?? "";
    const rest = name.slice(ofWhich.length).replace(SUB_ITEM_MARK, "").trim();
    if (rest === "" || rest === name) break;
    name = rest;
  }
  return name;
}
