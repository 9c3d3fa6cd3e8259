/** Queues the looks of a plan as they are grouped there (report/layout/groupStyles): each style once on all the ranges that have it. */

import type { PlanBlock, PlanStyle, StyledBlocks } from "../../model/sheetPlan";
import { addressOf } from "../../model/address";
import { rangesAt } from "../severalAreas";
import { getBlockRange } from "./blockRange";

/** Everything but number formats, which go with the values. In their order: of styles on one cell the later wins, property by property. */
export function layStyles(sheet: Excel.Worksheet, styles: readonly StyledBlocks[]): void {
  const formats = formatsByPlace(sheet);
  for (const { style, blocks } of styles) {
    for (const property of PROPERTIES) {
      const value = style[property];
      if (value === undefined) continue;
      for (const format of formats(blocks)) LAY[property](format, value as never);
    }
    if (style.borders !== undefined) layBorders(formats, style.borders, blocks);
  }
}

type Property = Exclude<keyof PlanStyle, "borders" | "numberFormat">;

/** How each property is laid. */
const LAY: {
  readonly [name in Property]: (format: Excel.RangeFormat, value: NonNullable<PlanStyle[name]>) => void;
} = {
  font: (format, value) => (format.font.name = value),
  size: (format, value) => (format.font.size = value),
  bold: (format, value) => (format.font.bold = value),
  italic: (format, value) => (format.font.italic = value),
  underline: (format, value) => (format.font.underline = value ? "Single" : "None"),
  color: (format, value) => (format.font.color = value),
  fill: (format, value) => (format.fill.color = value),
  horizontal: (format, value) => (format.horizontalAlignment = value),
  vertical: (format, value) => (format.verticalAlignment = value),
  wrap: (format, value) => (format.wrapText = value),
  shrink: (format, value) => (format.shrinkToFit = value),
  indent: (format, value) => (format.indentLevel = value),
};

const PROPERTIES = Object.keys(LAY) as Property[];

type Formats = (blocks: readonly PlanBlock[]) => Excel.RangeFormat[];

/** The format of each set of blocks is asked for once, however many properties are laid on it. */
function formatsByPlace(sheet: Excel.Worksheet): Formats {
  const known = new Map<string, Excel.RangeFormat[]>();
  return (blocks) => {
    const addresses = blocks.map(addressOf);
    const key = addresses.join();
    const [only, ...others] = blocks;
    const ranges = () =>
      only !== undefined && others.length === 0 ? [getBlockRange(sheet, only)] : rangesAt(sheet, addresses);
    const formats = known.get(key) ?? ranges().map(({ format }) => format);
    known.set(key, formats);
    return formats;
  };
}

type Side = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

/** Thin lines, as Excel draws them unless told otherwise. Inner lines are only asked of blocks that have an inside. */
function layBorders(
  formats: Formats,
  borders: NonNullable<PlanStyle["borders"]>,
  blocks: readonly PlanBlock[],
): void {
  const lines: [readonly PlanBlock[], readonly Side[]][] = [
    [blocks, borders.edges.map((edge) => EDGES[edge])],
    ...(borders.inside
      ? ([
          [blocks.filter(({ rows }) => rows > 1), ["InsideHorizontal"]],
          [blocks.filter(({ columns }) => columns > 1), ["InsideVertical"]],
        ] as [readonly PlanBlock[], readonly Side[]][])
      : []),
  ];
  for (const [where, sides] of lines) {
    for (const format of sides.length === 0 ? [] : formats(where)) {
      for (const side of sides) {
        const line = format.borders.getItem(side);
        line.style = "Continuous";
        line.color = borders.color;
      }
    }
  }
}

const EDGES = { top: "EdgeTop", bottom: "EdgeBottom", left: "EdgeLeft", right: "EdgeRight" } as const;
