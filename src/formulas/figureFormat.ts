/** How a figure was printed, and the number format that prints it so again. */

import type { Amount, Line } from "../model/indicator";
import { countDecimals } from "../model/printedFigures";

/** Text ends where the figures above and below it end. */
const TEXT_AS_FIGURE = "General;-General;General;@_)";

/** A number format (en-US code) for a cell that points at the amount's cell. */
export function figureFormat(amount: Amount | null): string {
  if (amount === null || amount.live?.from !== "number") return TEXT_AS_FIGURE;
  const decimals = countDecimals(amount);
  const fraction = decimals === 0 ? "" : `.${"0".repeat(decimals)}`;
  if (amount.live.scale === 100) return `0${fraction}%_)`;
  if (amount.live.scale !== 1) return "General";
  if (/^\D*0\d/.test(amount.printed) && decimals === 0) return "00_)";
  return `#,##0${fraction}_)`;
}

/** The one figure of a target or an actual; null where there are two or none. */
export function amountInLine(figure: Line["target"] | Line["actual"]): Amount | null {
  return figure !== null && "amount" in figure ? figure.amount : null;
}
