/** A1 addresses. Rows and columns are zero-based everywhere but in the text. */

const MAX_ADDRESS = 8_000;

/** A rectangle without its sheet. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** 0 is "A", 26 is "AA". */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest >= 0 ? columnLetters(rest) : "") + String.fromCharCode(65 + (column % 26));
}

/** "B3:D9", or "B3" for a single cell. */
export function addressOf(area: Area): string {
  const first = `${columnLetters(area.column)}${area.row + 1}`;
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${columnLetters(area.column + area.columns - 1)}${area.row + area.rows}`;
}

/** Addresses joined by a separator into as few texts as Office takes: each is shorter than its limit of 8,192 characters. */
export function joinedAddresses(addresses: readonly string[], separator: "," | ";"): string[] {
  const joined: string[] = [];
  let current = "";
  for (const address of addresses) {
    if (current !== "" && current.length + address.length + 1 > MAX_ADDRESS) {
      joined.push(current);
      current = "";
    }
    current = current === "" ? address : `${current}${separator}${address}`;
  }
  return current === "" ? joined : [...joined, current];
}

/** The one block a defined name's formula refers to ("='Trang 1'!$A$1:$B$3"); null for anything else. */
export function blockOfFormula(formula: string): (Area & { readonly sheet: string }) | null {
  const match =
    /^=(?:'((?:[^']|'')+)'|([^'!,:#()]+))!\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/.exec(
      formula,
    );
  if (match === null) return null;
  const sheet = (match[1] ?? match[2] ?? "").replaceAll("''", "'");
  const [row, column] = [Number(match[4]) - 1, columnNumber(match[3] ?? "A")];
  const lastRow = match[6] === undefined ? row : Number(match[6]) - 1;
  const lastColumn = match[5] === undefined ? column : columnNumber(match[5]);
  return { sheet, row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

/** The addresses of a RangeAreas without their sheet: "'A,b'!A1:B2,'A,b'!C3" gives "A1:B2" and "C3". */
export function addressesWithin(address: string): string[] {
  return address.replace(/(?:'(?:[^']|'')*'|[^',!]+)!/g, "").split(",");
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
