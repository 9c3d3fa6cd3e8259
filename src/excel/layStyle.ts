/** Queues one look on all the ranges that have it. */

import type { PlanBlock, PlanStyle } from "../report/sheetPlan";
import { addressOf, joinedAddresses } from "./address";

/** Everything of the style but its number format, which goes with the values. */
export function layStyle(sheet: Excel.Worksheet, style: PlanStyle, blocks: readonly PlanBlock[]): void {
  for (const format of formatsOf(sheet, blocks)) {
    layFont(format, style);
    layAlignment(format, style);
    if (style.fill !== undefined) format.fill.color = style.fill;
  }
  if (style.borders !== undefined) layBorders(sheet, style.borders, blocks);
}

function formatsOf(sheet: Excel.Worksheet, blocks: readonly PlanBlock[]): Excel.RangeFormat[] {
  return joinedAddresses(blocks.map(addressOf)).map((joined) => sheet.getRanges(joined).format);
}

function layFont(format: Excel.RangeFormat, style: PlanStyle): void {
  const { font, size, bold, italic, underline, color } = style;
  if ([font, size, bold, italic, underline, color].every((each) => each === undefined)) return;
  const target = format.font;
  if (font !== undefined) target.name = font;
  if (size !== undefined) target.size = size;
  if (bold !== undefined) target.bold = bold;
  if (italic !== undefined) target.italic = italic;
  if (underline !== undefined) target.underline = underline ? "Single" : "None";
  if (color !== undefined) target.color = color;
}

function layAlignment(format: Excel.RangeFormat, style: PlanStyle): void {
  const { horizontal, vertical, wrap, shrink, indent } = style;
  if (horizontal !== undefined) format.horizontalAlignment = horizontal;
  if (vertical !== undefined) format.verticalAlignment = vertical;
  if (wrap !== undefined) format.wrapText = wrap;
  if (shrink !== undefined) format.shrinkToFit = shrink;
  if (indent !== undefined) format.indentLevel = indent;
}

/** Inner lines are only asked of blocks that have an inside. */
function layBorders(
  sheet: Excel.Worksheet,
  borders: NonNullable<PlanStyle["borders"]>,
  blocks: readonly PlanBlock[],
): void {
  const lines: [
    readonly PlanBlock[],
    ("EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical")[],
  ][] = [[blocks, borders.edges.map((edge) => EDGES[edge])]];
  if (borders.inside) {
    lines.push([blocks.filter(({ rows }) => rows > 1), ["InsideHorizontal"]]);
    lines.push([blocks.filter(({ columns }) => columns > 1), ["InsideVertical"]]);
  }
  for (const [where, sides] of lines) {
    if (sides.length === 0) continue;
    for (const format of formatsOf(sheet, where)) {
      for (const side of sides) {
        const line = format.borders.getItem(side);
        line.style = "Continuous";
        line.weight = "Thin";
        line.color = borders.color;
      }
    }
  }
}

const EDGES = { top: "EdgeTop", bottom: "EdgeBottom", left: "EdgeLeft", right: "EdgeRight" } as const;
