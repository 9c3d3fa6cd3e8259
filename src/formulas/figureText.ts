/** The formulas that give the same text as `formatShown` in any Excel, whatever its separators. */

import { leastPrinted } from "../model/printedFigures";
import type { Decimals, NumberStyle, Show } from "../text/figures";
import { textLiteral, numberLiteral } from "./formulaText";

/** An expression whose value is the text of the figure. `expression` should be short (a cell): it is repeated. An error gives "–". */
export function shownFormula(expression: string, show: Show, style: NumberStyle): string {
  switch (show.kind) {
    case "whole":
      return expression;
    case "count":
      return style.leadingZero ? `IF(${expression}<10,"0","")&${expression}` : expression;
    case "percent":
      return orDash(percentFormula(roundFormula(expression, show.digits), show, style));
    case "figure":
      return orDash(groupFormula(roundFormula(expression, show.digits), true, show.digits, style));
    case "missing":
      return orDash(groupFormula(roundUpFormula(expression, show.digits), true, show.digits, style));
    case "missingPoints":
      return orDash(groupFormula(roundUpFormula(expression, show.digits), false, show.digits, style));
  }
}

function roundFormula(expression: string, digits: number): string {
  return `ROUND(${expression},${digits})`;
}

/** What is missing is never nothing (printedShortfall). */
function roundUpFormula(expression: string, digits: number): string {
  return `MAX(${roundFormula(expression, digits)},${numberLiteral(leastPrinted(digits))})`;
}

function orDash(text: string): string {
  return `IFERROR(${text},"–")`;
}

/** SUBSTITUTE, never TEXT: the pattern of TEXT depends on the machine's language. */
function separateFormula(number: string, style: NumberStyle): string {
  return `SUBSTITUTE(${number}&"","${style.decimal === "," ? "." : ","}","${style.decimal}")`;
}

function percentFormula(rounded: string, decimals: Decimals, style: NumberStyle): string {
  if (!decimals.fixed || decimals.digits === 0) return separateFormula(rounded, style);
  const size = `ABS(${rounded})`;
  const fraction = `ROUND((${size}-INT(${size}))*${10 ** decimals.digits},0)`;
  return `IF(${rounded}<0,"-","")&INT(${size})&"${style.decimal}"&RIGHT("${"0".repeat(decimals.digits)}"&${fraction},${decimals.digits})`;
}

function groupFormula(rounded: string, zero: boolean, digits: number, style: NumberStyle): string {
  const size = `ABS(${rounded})`;
  const group = textLiteral(style.group);
  const lead =
    zero && style.leadingZero
      ? `IF(AND(${rounded}>=0,${rounded}<10,${rounded}=INT(${rounded})),"0","")&`
      : "";
  const small = `${lead}${separateFormula(rounded, style)}`;
  // Of a figure with more digits than three the last three, zeros and all; MOD fails for large figures.
  const three = (divisor: string): string => `RIGHT(INT(${size}${divisor}),3)`;
  const above = (divisor: string, more: string): string => `INT(${size}${divisor})&${group}&${more}`;
  const billions = `IF(${size}<1E12,INT(${size}/1E9),${above("/1E12", three("/1E9"))})&${group}&${three("/1E6")}`;
  const millions = `IF(${size}<1E9,INT(${size}/1E6),${billions})&${group}&${three("/1E3")}`;
  const thousands = `IF(${size}<1E6,INT(${size}/1E3),${millions})`;
  const fraction = `ROUND(${size}-INT(${size}),${digits})`;
  const decimals = `IF(${size}=INT(${size}),"",MID(${separateFormula(fraction, style)},2,9))`;
  const large = `IF(${rounded}<0,"-","")&${thousands}&${group}&${three("")}&${decimals}`;
  return `IF(${size}<1000,${small},${large})`;
}
