/** Functions the engine gets wrong or reads in English only, done here as Excel does them; and which functions it knows. */
import { calculateFormulas } from "@cj-tech-master/excelts/formula";
import { delocalize, format, parseValue } from "numfmt";

// The engine's values: kinds by number, as its runtime/values has them.
export interface EngineScalar {
  readonly kind: 0 | 1 | 2 | 3 | 4;
  readonly value?: number | string | boolean;
  readonly code?: string;
}
export interface EngineArray {
  readonly kind: 5;
  readonly rows: readonly (readonly EngineScalar[])[];
  readonly height: number;
  readonly width: number;
}
export type EngineValue = EngineScalar | EngineArray;

class Failure {
  constructor(readonly code: string) {}
}

/** Number language TEXT and VALUE speak; set before each calculation. */
export const spoken = { locale: "en-US" };

function text(value: EngineScalar | undefined): string {
  if (value === undefined || value.kind === 0) return "";
  return value.kind === 3 ? String(value.value).toUpperCase() : String(value.value);
}

function number(value: EngineScalar | undefined): number {
  if (value === undefined || value.kind === 0) return 0;
  if (value.kind === 2) return parsed(String(value.value), "en-US");
  return Number(value.value);
}

function parsed(typed: string, locale: string): number {
  const found = parseValue(typed.trim(), { locale });
  if (found && typeof found.value === "number") return found.value;
  throw new Failure("#VALUE!");
}

/** Rounds as Excel: on the 15 digits it keeps, halves away from zero. */
export function roundHalfAway(value: number, digits: number): number {
  const places = Math.trunc(digits);
  if (places > 15 || value === 0 || !Number.isFinite(value)) return value;
  const [mantissa = "0", exponent = "0"] = Math.abs(value).toPrecision(15).split("e");
  const shifted = Math.round(Number(`${mantissa}e${Number(exponent) + places}`));
  // From 1e21 on a number is written with an exponent of its own.
  const [whole = "0", power = "0"] = String(shifted).split("e");
  return Math.sign(value) * Number(`${whole}e${Number(power) - places}`);
}

/** NUMBERVALUE as Excel documents it: spaces ignored, "" is 0, one decimal separator, no group after it. */
export function numberValue(typed: string, decimal: string, group: string): number {
  const [point, comma] = [decimal.charAt(0), group.charAt(0)];
  if (point === "") throw new Failure("#VALUE!");
  let rest = typed.replace(/\s/g, "");
  if (rest === "") return 0;
  const percents = /%*$/.exec(rest)?.[0].length ?? 0;
  rest = rest.slice(0, rest.length - percents);
  const at = rest.indexOf(point);
  if (comma !== "" && at >= 0 && rest.indexOf(comma, at + 1) >= 0) throw new Failure("#VALUE!");
  const whole = (at < 0 ? rest : rest.slice(0, at)).split(comma || "\0").join("");
  const plain = at < 0 ? whole : `${whole}.${rest.slice(at + 1)}`;
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain)) throw new Failure("#VALUE!");
  return Number(plain) / 100 ** percents;
}

type Body = (args: readonly (EngineScalar | undefined)[]) => number | string | boolean;

/** Lays a function of single values over arrays, as Excel does inside array formulas and SUMPRODUCT. */
function lifted(body: Body) {
  const single = (args: readonly (EngineScalar | undefined)[]): EngineScalar => {
    const failed = args.find((arg) => arg?.kind === 4);
    if (failed) return failed;
    try {
      const value = body(args);
      return { kind: typeof value === "number" ? 1 : typeof value === "string" ? 2 : 3, value };
    } catch (failure) {
      if (failure instanceof Failure) return { kind: 4, code: failure.code };
      throw failure;
    }
  };
  return (given: unknown[]): unknown => {
    const args = given as EngineValue[];
    const arrays = args.filter((arg): arg is EngineArray => arg.kind === 5);
    if (arrays.length === 0) return single(args as EngineScalar[]);
    const height = Math.max(...arrays.map((array) => array.height));
    const width = Math.max(...arrays.map((array) => array.width));
    const at = (arg: EngineValue, row: number, column: number): EngineScalar | undefined =>
      arg.kind === 5 ? arg.rows[arg.height === 1 ? 0 : row]?.[arg.width === 1 ? 0 : column] : arg;
    const rows = Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (__, column) => single(args.map((arg) => at(arg, row, column)))),
    );
    return height === 1 && width === 1 ? rows[0]?.[0] : { kind: 5, rows, height, width };
  };
}

/** The engine compares doubles; Excel, the 15 digits it keeps: 0.1+0.2=0.3. */
export const COMPARE = "EXCEL.COMPARE";

/** Below 0, 0 or above 0, as Excel orders: numbers, texts, FALSE, TRUE; a blank is the other side's nothing. */
function ordered(one: EngineScalar | undefined, other: EngineScalar | undefined): number {
  const [left, right] = [one?.kind || other?.kind || 1, other?.kind || one?.kind || 1];
  if (left !== right) return left - right;
  if (left === 2) {
    const [a, b] = [text(one).toLowerCase(), text(other).toLowerCase()];
    return a < b ? -1 : a > b ? 1 : 0;
  }
  const [a, b] = [Number(one?.value ?? 0), Number(other?.value ?? 0)];
  const near = Math.abs(a - b) <= 1e-14 * Math.max(Math.abs(a), Math.abs(b));
  return a === b || (near && a.toPrecision(15) === b.toPrecision(15)) ? 0 : a - b;
}

/** Laid over the engine's own functions of the same names. */
export const ENGINE_FUNCTIONS = new Map(
  (
    [
      [
        COMPARE,
        3,
        3,
        ([operator, left, right]) => {
          const order = ordered(left, right);
          const sign = order < 0 ? "<" : order > 0 ? ">" : "=";
          return operator?.value === "<>" ? order !== 0 : text(operator).includes(sign);
        },
      ],
      ["ROUND", 2, 2, ([value, digits]) => roundHalfAway(number(value), number(digits))],
      [
        "NUMBERVALUE",
        1,
        3,
        ([typed, decimal, group]) =>
          typed?.kind === 1
            ? Number(typed.value)
            : numberValue(text(typed), decimal ? text(decimal) : ".", group ? text(group) : ","),
      ],
      [
        "TEXT",
        2,
        2,
        ([value, pattern]) => {
          const shown = value?.kind === 2 ? asNumber(String(value.value)) : (value?.value ?? 0);
          if (typeof shown === "boolean") return text(value);
          try {
            return format(delocalize(text(pattern), spoken.locale), shown, {
              locale: spoken.locale,
              nbsp: false,
            });
          } catch {
            throw new Failure("#VALUE!");
          }
        },
      ],
      [
        "VALUE",
        1,
        1,
        ([typed]) => {
          if (typed?.kind === 3) throw new Failure("#VALUE!");
          return typed?.kind === 2 ? parsed(String(typed.value), spoken.locale) : number(typed);
        },
      ],
    ] satisfies [string, number, number, Body][]
  ).map(([name, minArity, maxArity, body]) => [name, { minArity, maxArity, invoke: lifted(body) }]),
);

function asNumber(typed: string): number | string {
  const found = parseValue(typed.trim(), { locale: spoken.locale });
  return typeof found?.value === "number" ? found.value : typed;
}

const known = new Map<string, boolean>([...ENGINE_FUNCTIONS.keys()].map((name) => [name, true]));

/** Whether the engine has the function: asked of it once, by calling it with nothing. */
export function isKnownFunction(name: string): boolean {
  const plain = name.replace(/^_xl(fn|ws|pm)\./i, "");
  let answer = known.get(plain);
  if (answer === undefined) {
    let result: unknown;
    const cell = {
      row: 1,
      col: 1,
      type: 6,
      formula: `${plain}()`,
      model: {},
      value: null,
      get result(): undefined {
        return undefined;
      },
      set result(value: unknown) {
        result = value;
      },
    };
    const row = {
      eachCell: (...given: unknown[]) =>
        (given[given.length - 1] as (c: unknown, n: number) => void)(cell, 1),
    };
    const sheet = {
      id: 1,
      name: "S",
      dimensions: { top: 1, left: 1, bottom: 1, right: 1 },
      eachRow: (...given: unknown[]) => (given[given.length - 1] as (r: unknown, n: number) => void)(row, 1),
      findCell: () => cell,
      getCell: () => cell,
    };
    calculateFormulas({ worksheets: [sheet], getWorksheet: () => sheet });
    answer = !(
      typeof result === "object" &&
      result !== null &&
      "error" in result &&
      result.error === "#NAME?"
    );
    known.set(plain, answer);
  }
  return answer;
}
