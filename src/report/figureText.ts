/** How a number stands in the report's prose, as text and as the formula that gives the same text. */

/** Half away from zero, on the decimal figure (1.005 to 2 digits is 1.01), as Excel's ROUND. */
export function roundHalfUp(value: number, digits: number): number {
  if (!Number.isFinite(value)) return value;
  const size = Math.abs(Number(value.toPrecision(15)));
  const [mantissa = "0", exponent = "0"] = String(size).split("e");
  const shifted = Math.round(Number(`${mantissa}e${Number(exponent) + digits}`));
  const [whole = "0", power = "0"] = String(shifted).split("e");
  const rounded = Number(`${whole}e${Number(power) - digits}`);
  return value < 0 ? -rounded || 0 : rounded;
}
