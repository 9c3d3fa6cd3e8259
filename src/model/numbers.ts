/** Numbers as Excel rounds and compares them. */

/** Half away from zero, on the decimal figure (1.005 to 2 digits is 1.01), as Excel's ROUND. */
export function roundHalfUp(value: number, digits: number): number {
  if (!Number.isFinite(value)) return value;
  const [mantissa = "0", exponent = "0"] = String(Math.abs(Number(value.toPrecision(15)))).split("e");
  const shifted = Math.round(Number(`${mantissa}e${Number(exponent) + digits}`));
  const [whole = "0", power = "0"] = String(shifted).split("e");
  const rounded = Number(`${whole}e${Number(power) - digits}`);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/** Most digits after the point that are told apart: beyond them lies what 106.5/100-1 leaves behind. */
export const COMPARED_DECIMALS = 10;
/** Most digits of a figure that are told apart, of the some sixteen a computer reckons with. */
export const COMPARED_DIGITS = 14;

/**
 * Below (-1), equal to (0) or above (1) a mark, as the formula `ROUND(value-mark,MIN(10,14-LEN(INT(value))))` sees it: binary
 * noise decides nothing, in figures of hundreds of billions neither.
 */
export function sideOf(value: number, mark: number): -1 | 0 | 1 {
  const difference = roundHalfUp(value - mark, decimalsCompared(value));
  return difference === 0 ? 0 : difference < 0 ? -1 : 1;
}

function decimalsCompared(value: number): number {
  return Math.min(COMPARED_DECIMALS, COMPARED_DIGITS - String(Math.floor(value)).length);
}
