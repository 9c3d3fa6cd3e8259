/** A reading drawn as one line, for tables of expected readings. */

import type { Actual, Amount, Target } from "../../src/model/indicator";

const amountOf = ({ value, unit, hedge }: Amount): string =>
  `${hedge === null ? "" : `${hedge} `}${value}${unit === null ? "" : ` ${unit}`}`;

export function reads(read: Target | Actual | null): string | null {
  switch (read?.kind) {
    case undefined:
      return null;
    case "figure":
      return amountOf(read.amount);
    case "atLeast":
      return `${read.strict ? ">" : "≥"} ${amountOf(read.amount)}`;
    case "atMost":
      return `${read.strict ? "<" : "≤"} ${amountOf(read.amount)}`;
    case "between":
      return `${amountOf(read.low)} … ${amountOf(read.high)}`;
    case "change": {
      const size =
        "amount" in read
          ? amountOf(read.amount)
          : amountOf(read.low) + (read.high ? ` … ${amountOf(read.high)}` : "");
      return `${read.sense} ${size}${read.resulting === null ? "" : ` to ${amountOf(read.resulting)}`}`;
    }
    case "zero":
      return "none left";
    case "ordinal":
      return `${read.ladder} ${read.level}`;
    case "inWords":
      return `“${read.printed}”`;
  }
}
