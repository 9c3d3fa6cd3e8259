/** Whether two formulas differ only in the rows of their addresses, told letter by letter beside each other. */

const [QUOTE, DOLLAR, LESS, GREATER] = [0x22, 0x24, 0x3c, 0x3e];

/** What stands right before: what tells the row of an address from a figure, and a text that must not be from another. */
type Behind = "letter" | "dollar" | "unequal" | "";

/** Two formulas, how far each was gone through, and what stands right before. */
interface Beside {
  readonly one: string;
  readonly other: string;
  at: number;
  place: number;
  behind: Behind;
}

/**
 * True only where both have one form: the same but for the row numbers behind columns' letters, and for texts that a cell must not say (`<>"…"`).
 * What is not sure (a text that does not end, more spaces) is false: then the forms are made and compared.
 */
export function areAlike(one: string, other: string): boolean {
  const beside: Beside = { one, other, at: 0, place: 0, behind: "" };
  while (beside.at < one.length && beside.place < other.length) if (!goOn(beside)) return false;
  return beside.at === one.length && beside.place === other.length;
}

/** Past the next sign, row number or text of both; false where they differ. */
function goOn(beside: Beside): boolean {
  const { one, other, at, place, behind } = beside;
  const code = one.charCodeAt(at);
  if (isDigit(code) && (behind === "letter" || behind === "dollar")) return passRow(beside);
  if (code !== other.charCodeAt(place)) return false;
  if (code === QUOTE) return passText(beside);
  beside.behind = nextBehind(behind, code, at > 0 ? one.charCodeAt(at - 1) : 0);
  beside.at++;
  beside.place++;
  return true;
}

function passRow(beside: Beside): boolean {
  const { one, other, at, place } = beside;
  if (!isDigit(other.charCodeAt(place))) return false;
  beside.at = endOfDigits(one, at);
  beside.place = endOfDigits(other, place);
  beside.behind = "";
  return true;
}

function passText(beside: Beside): boolean {
  const { one, other, at, place, behind } = beside;
  const [end, otherEnd] = [endOfText(one, at), endOfText(other, place)];
  if (end < 0 || otherEnd < 0) return false;
  if (behind !== "unequal" && one.slice(at, end) !== other.slice(place, otherEnd)) return false;
  beside.at = end;
  beside.place = otherEnd;
  beside.behind = "";
  return true;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isLetter(code: number): boolean {
  const small = code | 0x20;
  return small >= 0x61 && small <= 0x7a;
}

function endOfDigits(text: string, from: number): number {
  let at = from;
  while (isDigit(text.charCodeAt(at))) at++;
  return at;
}

/** Past the quotation mark that ends the text begun here; -1 where none does. */
function endOfText(text: string, from: number): number {
  for (let at = text.indexOf('"', from + 1); at >= 0; at = text.indexOf('"', at + 2))
    if (text.charCodeAt(at + 1) !== QUOTE) return at + 1;
  return -1;
}

function nextBehind(behind: Behind, code: number, before: number): Behind {
  if (isLetter(code)) return "letter";
  if (code === DOLLAR) return behind === "letter" ? "dollar" : "";
  if (code === GREATER) return before === LESS ? "unequal" : "";
  return behind === "unequal" && code === 0x20 ? "unequal" : "";
}
