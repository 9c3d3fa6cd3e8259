/** Contents read in parts, put together. */

import type { TypedLooks } from "../../model/cells";
import type { Contents } from "./readSheet";

/** A row is bold when both parts are. */
export function besides(left: Contents, right: Contents): Contents {
  const lines = <T>(one: readonly (readonly T[])[], other: readonly (readonly T[])[]): T[][] =>
    one.map((line, at) => [...line, ...(other[at] ?? [])]);
  return {
    ...left,
    values: lines(left.values, right.values),
    text: lines(left.text, right.text),
    numberFormats: lines(left.numberFormats, right.numberFormats),
    valueTypes: lines(left.valueTypes, right.valueTypes),
    boldRows: left.boldRows.filter((row) => right.boldRows.includes(row)),
    hiddenColumns: [...left.hiddenColumns, ...right.hiddenColumns],
    looks: besideLooks(left.looks, right.looks),
  };
}

/** Chunks below each other. */
export function joinContents(above: Contents, below: Contents): Contents {
  return {
    row: above.row,
    column: above.column,
    values: [...above.values, ...below.values],
    text: [...above.text, ...below.text],
    numberFormats: [...above.numberFormats, ...below.numberFormats],
    valueTypes: [...above.valueTypes, ...below.valueTypes],
    hiddenRows: [...above.hiddenRows, ...below.hiddenRows],
    boldRows: [...above.boldRows, ...below.boldRows],
    hiddenColumns: above.hiddenColumns,
    looks: belowLooks(above.looks, below.looks),
  };
}

/** A row is struck out when both parts are; an old font of a row is that of both. */
function besideLooks(left: TypedLooks, right: TypedLooks): TypedLooks {
  const some = [left, right].flatMap(({ struckRows, partlyStruckRows }) => [
    ...struckRows,
    ...partlyStruckRows,
  ]);
  const struckRows = left.struckRows.filter((row) => right.struckRows.includes(row));
  return {
    struckRows,
    partlyStruckRows: [...new Set(some)].filter((row) => !struckRows.includes(row)),
    struckColumns: [...left.struckColumns, ...right.struckColumns],
    oldFontRows: new Map([...left.oldFontRows].filter(([row, font]) => right.oldFontRows.get(row) === font)),
    oldFontColumns: new Map([...left.oldFontColumns, ...right.oldFontColumns]),
  };
}

function belowLooks(above: TypedLooks, below: TypedLooks): TypedLooks {
  return {
    struckRows: [...above.struckRows, ...below.struckRows],
    partlyStruckRows: [...above.partlyStruckRows, ...below.partlyStruckRows],
    struckColumns: [...new Set([...above.struckColumns, ...below.struckColumns])],
    oldFontRows: new Map([...above.oldFontRows, ...below.oldFontRows]),
    oldFontColumns: new Map(
      [...above.oldFontColumns].filter(([column, font]) => below.oldFontColumns.get(column) === font),
    ),
  };
}
