/** Formula text: its references found, moved and renamed without a full parse; and the prefixes files carry. */
import { columnIndex, columnLetters, LAST_COLUMN, LAST_ROW, quoteSheet, shiftBlock } from "./address";
import type { Block } from "../model";

/** A reference or a word as it stands in a formula. */
export interface Piece {
  readonly kind: "text" | "reference" | "name" | "function" | "table";
  readonly text: string;
  /** The sheet named before it; null when none is. */
  readonly sheet: string | null;
  /** The last sheet of a 3-D reference. */
  readonly lastSheet?: string;
  readonly block?: Block;
}

const SHEET = "(?:'((?:[^']|'')+)'|([\\p{L}_\\\\][\\p{L}\\p{N}_.]*(?::[\\p{L}_][\\p{L}\\p{N}_.]*)?))!";
const CELL = "\\$?[A-Za-z]{1,3}\\$?[1-9]\\d{0,6}";
const AREA = `${CELL}:${CELL}|\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}|\\$?[1-9]\\d{0,6}:\\$?[1-9]\\d{0,6}|${CELL}`;
const TOKEN = new RegExp(
  [
    '("(?:[^"]|"")*")', // 1 string
    "(#(?:REF!|N/A|NAME\\?|DIV/0!|NULL!|NUM!|VALUE!|SPILL!|CALC!))", // 2 error
    `(?:${SHEET})?(${AREA})(?![\\p{L}\\p{N}_.(!\\[])`, // 3 4 sheet, 5 area
    `([\\p{L}_][\\p{L}\\p{N}_.]*)\\s*(?=\\()`, // 6 function
    `([\\p{L}_][\\p{L}\\p{N}_.]*)?(\\[(?:[^[\\]']|'.|\\[(?:[^[\\]']|'.)*\\])*\\])`, // 7 table, 8 columns
    `(?:${SHEET})?([\\p{L}_\\\\][\\p{L}\\p{N}_.?\\\\]*)`, // 9 10 sheet, 11 name
    "(\\d+(?:\\.\\d*)?(?:[eE][+-]?\\d+)?|\\.\\d+(?:[eE][+-]?\\d+)?)", // 12 number
  ].join("|"),
  "gu",
);

/** The formula cut into pieces; joining their texts gives it back. */
export function pieces(formula: string): Piece[] {
  const found: Piece[] = [];
  let end = 0;
  const plain = (text: string) => found.push({ kind: "text", text, sheet: null });
  for (const match of formula.matchAll(TOKEN)) {
    if (match.index > end) plain(formula.slice(end, match.index));
    end = match.index + match[0].length;
    const text = match[0];
    const named = match[3] ?? match[4] ?? match[9] ?? match[10];
    const [sheet = null, lastSheet] = named === undefined ? [null] : named.replace(/''/g, "'").split(":");
    const area = match[5];
    if (area !== undefined) {
      const block = areaBlock(area);
      if (block === null) plain(text);
      else found.push({ kind: "reference", text, sheet, block, ...(lastSheet && { lastSheet }) });
    } else if (match[6] !== undefined) found.push({ kind: "function", text, sheet: null });
    else if (match[8] !== undefined) found.push({ kind: "table", text, sheet: null });
    else if (match[11] !== undefined && !/^(true|false)$/i.test(match[11])) {
      found.push({ kind: "name", text: match[11] === text ? text : text, sheet });
    } else plain(text);
  }
  if (end < formula.length) plain(formula.slice(end));
  return found;
}

interface Corner {
  readonly column: number | null;
  readonly row: number | null;
  readonly fixedColumn: boolean;
  readonly fixedRow: boolean;
}

function corners(area: string): Corner[] {
  return area.split(":").map((part) => {
    const match = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(part);
    const [, first, letters, second, digits] = match ?? [];
    return {
      column: letters ? columnIndex(letters) : null,
      row: digits ? Number(digits) - 1 : null,
      fixedColumn: letters !== "" && first === "$",
      fixedRow: letters === "" ? first === "$" : second === "$",
    };
  });
}

function areaBlock(area: string): Block | null {
  const [one, two = one] = corners(area);
  if (!one || !two) return null;
  const rows = [one.row ?? 0, two.row ?? LAST_ROW].sort((a, b) => a - b) as [number, number];
  const columns = [one.column ?? 0, two.column ?? LAST_COLUMN].sort((a, b) => a - b) as [number, number];
  if (rows[1] > LAST_ROW || columns[1] > LAST_COLUMN) return null;
  return {
    row: rows[0],
    column: columns[0],
    rows: rows[1] - rows[0] + 1,
    columns: columns[1] - columns[0] + 1,
  };
}

function cornerText(corner: Corner): string {
  const column = corner.column === null ? "" : (corner.fixedColumn ? "$" : "") + columnLetters(corner.column);
  return column + (corner.row === null ? "" : (corner.fixedRow ? "$" : "") + String(corner.row + 1));
}

function splitSheet(text: string): [string, string] {
  const bang = text.lastIndexOf("!");
  return [text.slice(0, bang + 1), text.slice(bang + 1)];
}

/** The formula as it reads when copied `rows` down and `columns` right: relative references follow. */
export function copyFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const wrap = (at: number, limit: number) => ((at % (limit + 1)) + limit + 1) % (limit + 1);
  return pieces(formula)
    .map((piece) => {
      if (piece.kind !== "reference") return piece.text;
      const [sheet, area] = splitSheet(piece.text);
      const moved = corners(area).map((corner) => ({
        ...corner,
        row: corner.row === null || corner.fixedRow ? corner.row : wrap(corner.row + rows, LAST_ROW),
        column:
          corner.column === null || corner.fixedColumn
            ? corner.column
            : wrap(corner.column + columns, LAST_COLUMN),
      }));
      return sheet + moved.map(cornerText).join(":");
    })
    .join("");
}

/** The formula after `count` rows came in at `row` of `sheet` (or went, when negative). `own` is the formula's sheet. */
export function shiftFormula(
  formula: string,
  own: string,
  sheet: string,
  row: number,
  count: number,
): string {
  return pieces(formula)
    .map((piece) => {
      const { block } = piece;
      if (!block || (piece.sheet ?? own).toLowerCase() !== sheet.toLowerCase()) return piece.text;
      const [prefix, area] = splitSheet(piece.text);
      const parts = corners(area);
      if (parts.some((corner) => corner.row === null)) return piece.text;
      const moved = shiftBlock(block, row, count);
      if (moved === null) return `${prefix}#REF!`;
      const rows = [moved.row, moved.row + moved.rows - 1];
      return prefix + parts.map((corner, at) => cornerText({ ...corner, row: rows[at] ?? 0 })).join(":");
    })
    .join("");
}

/** The formula after a sheet was renamed; null as the new name: the sheet is gone. */
export function renameInFormula(formula: string, from: string, to: string | null): string {
  if (!formula.toLowerCase().includes(from.replace(/'/g, "''").toLowerCase())) return formula;
  return pieces(formula)
    .map((piece) => {
      if (piece.sheet === null || piece.lastSheet !== undefined) return piece.text;
      if (piece.sheet.toLowerCase() !== from.toLowerCase()) return piece.text;
      return to === null ? "#REF!" : `${quoteSheet(to)}!${splitSheet(piece.text)[1]}`;
    })
    .join("");
}

// Functions newer than the file format: files name them with a prefix, formulas as read do not.
const FUTURE = new Set(
  `ACOT ACOTH AGGREGATE ARABIC BASE BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR BITRSHIFT BITXOR
  CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.INV CHISQ.TEST COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH
  COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL ENCODEURL ERF.PRECISE ERFC.PRECISE EXPON.DIST F.DIST
  F.INV F.TEST FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV
  GAUSS HYPGEOM.DIST IFNA IFS IMCOSH IMCOT IMCSC IMSEC IMSINH IMTAN ISFORMULA ISOWEEKNUM LET LAMBDA
  LOGNORM.DIST LOGNORM.INV MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV
  NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC
  PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ RRI SEC SECH SEQUENCE SHEET
  SHEETS SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.INV T.TEST TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW
  UNICHAR UNICODE UNIQUE VAR.P VAR.S VSTACK HSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP
  XMATCH XOR Z.TEST BYROW BYCOL MAP REDUCE SCAN MAKEARRAY TAKE DROP EXPAND CHOOSECOLS CHOOSEROWS`.split(
    /\s+/,
  ),
);
const WORKSHEET_FUTURE = new Set(["FILTER", "SORT"]);

/** What a formula with a function newer than the format, or with variables, has somewhere; some others have it too. */
const PERHAPS_NEWER = new RegExp(
  `(?<![A-Za-z0-9_.])(?:${[...FUTURE, ...WORKSHEET_FUTURE, "LET", "LAMBDA"].join("|").replace(/\./g, "\\.")})\\s*\\(`,
  "i",
);

/** A formula as a file keeps it: without "=", newer functions and the variables of LET and LAMBDA prefixed. */
export function toFile(formula: string): string {
  const text = formula.replace(/^=/, "");
  if (!PERHAPS_NEWER.test(text)) return text;
  const found = pieces(text);
  const own = variables(found);
  return found
    .map((piece) => {
      const name = piece.text.toUpperCase().trim();
      if (piece.kind === "name" && own.has(name)) return `_xlpm.${piece.text}`;
      if (piece.kind !== "function") return piece.text;
      if (WORKSHEET_FUTURE.has(name)) return `_xlfn._xlws.${piece.text}`;
      return FUTURE.has(name) ? `_xlfn.${piece.text}` : piece.text;
    })
    .join("");
}

/** The names LET and LAMBDA declare: bare names between a bracket or comma and a comma, in a formula with either. */
function variables(found: readonly Piece[]): ReadonlySet<string> {
  if (!found.some(({ kind, text }) => kind === "function" && /^(LET|LAMBDA)\s*$/i.test(text)))
    return new Set();
  const declared = found.filter(
    ({ kind, sheet }, at) =>
      kind === "name" &&
      sheet === null &&
      /[(,]\s*$/.test(found[at - 1]?.text ?? "") &&
      /^\s*,/.test(found[at + 1]?.text ?? ""),
  );
  return new Set(declared.map(({ text }) => text.toUpperCase()));
}

/** A file's formula as a person reads it: with "=", without prefixes. */
export function fromFile(formula: string): string {
  const text = formula.startsWith("of:=") ? formula.slice(4) : formula.replace(/^=/, "");
  return `=${text.includes("_xl") ? text.replace(/_xlfn\.|_xlws\.|_xlpm\./gi, "") : text}`;
}

/** What stands whole beside comparisons, brackets and separators: strings, quoted sheets, columns of tables, all other words. */
const OPERAND = new RegExp(
  [
    '"(?:[^"]|"")*"',
    "'(?:[^']|'')*'",
    "\\[(?:[^[\\]']|'.|\\[(?:[^[\\]']|'.)*\\])*\\]",
    "<=|>=|<>|[=<>(),;{}]",
    "[^\"'[=<>(),;{}]+|.",
  ].join("|"),
  "gs",
);

/** The formula with every comparison as a call of `compare("op",left,right)`: the lowest of operators, so scopes suffice. */
export function withComparisons(formula: string, compare: string): string {
  if (!/[<>]|.=/.test(formula)) return formula;
  const tokens = formula.match(OPERAND) ?? [];
  let at = 0;
  const scope = (end: string): string => {
    let [done, left, operator, current] = ["", "", "", ""];
    const settled = () => (operator === "" ? current : `${compare}("${operator}",${left},${current})`);
    for (; at < tokens.length; at++) {
      const token = tokens[at] ?? "";
      if (token === end) break;
      if (token === "(" || token === "{") {
        at++;
        const inner = scope(token === "(" ? ")" : "}");
        current += token + inner + (tokens[at] ?? "");
      } else if (token === "," || token === ";") {
        done += settled() + token;
        [left, operator, current] = ["", "", ""];
      } else if (/^[<>=]/.test(token)) {
        [left, operator, current] = [settled(), token, ""];
      } else current += token;
    }
    return done + settled();
  };
  return scope("");
}
