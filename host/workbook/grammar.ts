/** What Excel takes as a formula, a number format, a defined name: read by their grammar, and refused beyond Excel's limits (decision 0055). */
import { parse, tokenize, type AstExpression } from "@borgar/fx";
import { isValidFormat } from "numfmt";
import { parseBlock } from "./formulas/address";
import { scanFormula } from "./formulas/formulaForm";

/** Where a formula is to stand: a conditional format takes less than a cell. */
export type Place = "cell" | "rule";

/** Microsoft's "Excel specifications and limits": characters of a formula and of a text in it, arguments of a function, levels of functions. */
const LIMITS = { formula: 8192, text: 255, arguments: 255, levels: 64 };

interface Reading {
  /** Why Excel would not take it, in a cell and in a conditional format; null where it would. */
  readonly faults: Readonly<Record<Place, string | null>>;
  /** The sheets of this workbook it names. */
  readonly sheets: readonly string[];
}

const readings = new Map<string, Reading>();
const KEPT_READINGS = 50_000;

/**
 * Why Excel would refuse this formula, in words; null where it would take it. With its "=", English, commas between arguments.
 * `hasSheet` says whether the workbook has a sheet of that name.
 */
export function formulaFault(
  formula: string,
  hasSheet: (name: string) => boolean,
  place: Place = "cell",
): string | null {
  if (formula.length > LIMITS.formula) return `a formula of more than ${LIMITS.formula} characters`;
  const reading = readingOf(formula);
  const missing = reading.sheets.find((name) => !hasSheet(name));
  return reading.faults[place] ?? (missing === undefined ? null : `there is no sheet ${missing}`);
}

/** Formulas of one shape are taken alike; one that is not taken is read by itself, as its fault may lie in what the shape leaves out. */
function readingOf(formula: string): Reading {
  const skeleton = skeletonOf(formula);
  const alike = skeleton === null ? undefined : taken.get(skeleton);
  if (alike !== undefined) return alike;
  const shape = shapeOf(formula);
  const known = readings.get(shape) ?? readings.get(formula);
  if (known !== undefined) return known;
  if (readings.size >= KEPT_READINGS) readings.clear();
  if (taken.size >= KEPT_READINGS) taken.clear();
  const ofShape = read(shape);
  const reading = ofShape.faults.rule === null ? ofShape : read(formula);
  readings.set(reading === ofShape ? shape : formula, reading);
  if (skeleton !== null && reading === ofShape) taken.set(skeleton, reading);
  return reading;
}

/** Of formulas that are taken: by what is left of them without rows and texts, which is found sooner than their shape. */
const taken = new Map<string, Reading>();

/** null: where a sheet stands without quotes, whose digits the skeleton leaves out, or a text or a row may be too long. */
function skeletonOf(formula: string): string | null {
  if (/[^']!/.test(formula)) return null;
  const scan = scanFormula(formula);
  if (scan === null || scan.texts.some((text) => text.length >= LIMITS.text)) return null;
  return scan.digits.some((row) => row.length > 6) ? null : scan.skeleton;
}

/** Sheets' names, texts and runs of digits. */
const SHAPED = /'(?:[^']|'')*'|"(?:[^"]|"")*"|[\p{L}_\\][\p{L}\p{N}_.\\:]*!|\d+/gu;

/** The formula with one text for all that are short enough, and one number for all that are rows; sheets' names stay. */
function shapeOf(formula: string): string {
  return formula.replace(SHAPED, (piece) => {
    if (piece.startsWith('"')) return piece.length < LIMITS.text ? '"x"' : piece;
    return /^[1-9]\d{0,5}$/.test(piece) ? "1" : piece;
  });
}

function read(formula: string): Reading {
  try {
    const tokens = tokenize(withoutLostSheets(formula), { mergeRefs: true });
    const found = new Faults();
    const sheets = tokens.flatMap(({ type, value }) => {
      if (type === "string") found.text(value);
      return /^(range|structured)/.test(type) ? found.sheetsOf(value) : [];
    });
    found.visit(parse(tokens));
    return { faults: { cell: found.cell, rule: found.cell ?? found.rule }, sheets };
  } catch (error) {
    const why = `a formula Excel cannot read: ${error instanceof Error ? error.message : String(error)}`;
    return { faults: { cell: why, rule: why }, sheets: [] };
  }
}

/** `Sheet1!#REF!`, as Excel writes a reference whose cells are gone, is for the parser an error alone. */
function withoutLostSheets(formula: string): string {
  return formula.replace(
    /("(?:[^"]|"")*")|(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!(#REF!)/gu,
    (_whole, text?: string, lost?: string) => text ?? lost ?? "",
  );
}

/** A sheet's name that stands without quotes: a word, and none that reads as a cell. */
const BARE_SHEET = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;

/** A part of a formula, and how many functions it stands in. */
interface Part {
  readonly node: AstExpression;
  readonly level: number;
}

/** Goes through a formula and keeps the first thing Excel would not take. */
class Faults {
  cell: string | null = null;
  rule: string | null = null;

  text(literal: string): void {
    const text = literal.slice(1, -1).replace(/""/g, '"');
    if (text.length > LIMITS.text) this.cell ??= `a text of more than ${LIMITS.text} characters`;
  }

  /** The sheets a reference names ("Sheet1", "Sheet1:Sheet3"); none for another workbook's. */
  sheetsOf(reference: string): string[] {
    const named = /^(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(reference);
    const quoted = named?.[1]?.replace(/''/g, "'");
    const bare = named?.[2];
    if ((quoted ?? bare ?? "[").includes("[")) return [];
    if (quoted !== undefined) return quoted.split(":");
    const sheets = (bare ?? "").split(":");
    const wantsQuotes = sheets.some((name) => !BARE_SHEET.test(name) || readsAsCell(name));
    if (wantsQuotes) this.cell ??= `the sheet in ${reference} wants quotes`;
    return sheets;
  }

  /** All of a formula; without recursion, as a sum of thousands is as many levels deep. */
  visit(whole: AstExpression): void {
    const open: Part[] = [{ node: whole, level: 0 }];
    for (let part = open.pop(); part !== undefined; part = open.pop()) open.push(...this.look(part));
  }

  /** Looks at one node; answers what it is made of. */
  private look({ node, level }: Part): Part[] {
    const within = (nodes: readonly (AstExpression | null)[], at: number) =>
      nodes.flatMap((each) => (each === null ? [] : [{ node: each, level: at }]));
    switch (node.type) {
      case "CallExpression":
        this.functionOf(node.arguments.length, level + 1);
        return within(node.arguments, level + 1);
      case "UnaryExpression":
        return within(node.arguments, level);
      case "BinaryExpression":
        if (node.operator === " " || node.operator === ",")
          this.rule ??= "a union or an intersection in a conditional format";
        return within(node.arguments, level);
      case "LetExpression":
        this.functionOf(node.declarations.length * 2 + 1, level + 1);
        return within([...node.declarations.map(({ init }) => init), node.body], level + 1);
      case "LambdaExpression":
        this.functionOf(node.params.length + 1, level + 1);
        return within([node.body], level + 1);
      case "ArrayExpression":
        this.rule ??= "an array constant in a conditional format";
        if (new Set(node.elements.map((row) => row.length)).size > 1)
          this.cell ??= "an array constant of rows of different lengths";
        return [];
      case "ReferenceIdentifier":
        if (node.kind === "table") this.rule ??= "a table's column in a conditional format";
        return [];
      case "Literal":
      case "ErrorLiteral":
        return [];
    }
  }

  private functionOf(args: number, level: number): void {
    if (args > LIMITS.arguments) this.cell ??= `more than ${LIMITS.arguments} arguments`;
    if (level > LIMITS.levels) this.cell ??= `more than ${LIMITS.levels} levels of functions`;
  }
}

/** "A1", "R1C1", "rc": a name that Excel would read as a cell. */
function readsAsCell(name: string): boolean {
  return parseBlock(name) !== null || /^(?:r\d*)?(?:c\d*)?$/i.test(name);
}

/** Names that are Excel's own and that nobody may give. */
const OWN_NAMES =
  /^(_xlnm\..*|Print_Area|Print_Titles|_FilterDatabase|Criteria|Extract|Database|Consolidate_Area|Sheet_Title|Auto_Open|Auto_Close)$/i;

/** Why Excel would not take this as a defined name; null where it would. */
export function nameFault(name: string): string | null {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.?\\]{0,254}$/u.test(name)) return `not a name: ${name}`;
  if (readsAsCell(name)) return `${name} reads as a cell`;
  return OWN_NAMES.test(name) ? `${name} is Excel's own` : null;
}

const LONGEST_FORMAT = 255;

/** Why Excel would not take this number format; null where it would. */
export function numberFormatFault(code: string): string | null {
  if (code.length > LONGEST_FORMAT) return `a number format of more than ${LONGEST_FORMAT} characters`;
  return isValidFormat(code) ? null : `not a number format: ${code}`;
}
