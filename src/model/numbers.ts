/** Numbers as Excel keeps, rounds and compares them, and their digits as people write them. */

/** Binary noise taken off: the fifteen digits Excel itself keeps. */
export function clean(value: number): number {
  return isShortWhole(value) ? value + 0 : Number(value.toPrecision(15));
}

/** Most figures: nothing to round. */
function isShortWhole(value: number): boolean {
  return Number.isInteger(value) && Math.abs(value) < 1e15;
}

/** Half away from zero, on the decimal figure (1.005 to 2 digits is 1.01), as Excel's ROUND. */
export function roundHalfUp(value: number, digits: number): number {
  if (!Number.isFinite(value)) return value;
  if (digits >= 0 && isShortWhole(value)) return value + 0;
  const moved = Math.abs(value) * 10 ** digits;
  const isSure = digits >= 0 && digits <= 22 && isFarFromHalf(moved);
  const rounded = isSure ? Math.round(moved) / 10 ** digits : roundDigits(value, digits);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/** The size of a figure rounded by its digits as they are written. */
function roundDigits(value: number, digits: number): number {
  const [mantissa = "0", exponent = "0"] = String(Math.abs(clean(value))).split("e");
  const shifted = Math.round(Number(`${mantissa}e${Number(exponent) + digits}`));
  const [whole = "0", power = "0"] = String(shifted).split("e");
  return Number(`${whole}e${Number(power) - digits}`);
}

/** Rounded alike whatever the last binary digits are. */
function isFarFromHalf(value: number): boolean {
  return value < 1e11 && Math.abs((value % 1) - 0.5) > 0.01;
}

/** Most digits after the point that are told apart: beyond them lies what 106.5/100-1 leaves behind. */
export const COMPARED_DECIMALS = 10;
/** Most digits of a figure that are told apart, of the some sixteen a computer reckons with. */
export const COMPARED_DIGITS = 14;

/**
 * Below (-1), equal to (0) or above (1) a mark, as the formula `ROUND(value-mark,MIN(10,14-LEN(INT(value))))` sees it: binary
 * noise decides nothing, in figures of hundreds of billions neither.
 */
export function compareToMark(value: number, mark: number): -1 | 0 | 1 {
  const difference = roundHalfUp(value - mark, comparedDecimals(value));
  return difference === 0 ? 0 : difference < 0 ? -1 : 1;
}

function comparedDecimals(value: number): number {
  return Math.min(COMPARED_DECIMALS, COMPARED_DIGITS - String(Math.floor(value)).length);
}

/** "1234567" as "1.234.567": the digits of a whole number in threes. */
export function groupDigits(digits: string, mark: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/g, mark);
}

const MOST_DECIMALS = 6;

/** Decimals a figure was printed with: 3 for "24,472", 2 for "4,00", 0 for "32.500"; null where the print shows another figure. */
export function decimalsPrinted(printed: string, value: number): number | null {
  const digits = /\d[\d.,\s]*/.exec(printed)?.[0].replace(/\D/g, "") ?? "";
  for (let decimals = 0; decimals <= Math.min(MOST_DECIMALS, digits.length); decimals++) {
    const read = Number(digits) / 10 ** decimals;
    if (read === Number(Math.abs(value).toFixed(decimals))) return decimals;
  }
  return null;
}
