/** Queues the looks of a plan: each property's each value once, on all the ranges that have it. */

import type { PlanBlock, PlanStyle, StyledBlocks } from "../report/sheetPlan";
import { addressOf, joinedAddresses } from "./address";
import { blocksOf } from "./blocksOf";

/** Everything but number formats, which go with the values. Of styles on one cell the later wins, property by property. */
export function layStyles(sheet: Excel.Worksheet, styles: readonly StyledBlocks[]): void {
  for (const property of PROPERTIES) {
    for (const [value, blocks] of valuesOf(styles, property)) {
      for (const format of formatsOf(sheet, blocks)) LAY[property](format, value as never);
    }
  }
  for (const { style, blocks } of styles) {
    if (style.borders !== undefined) layBorders(sheet, style.borders, blocks);
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

/** What a new or emptied sheet has anyway is not laid. */
const USUAL: Partial<PlanStyle> = {
  bold: false,
  italic: false,
  underline: false,
  wrap: false,
  shrink: false,
  indent: 0,
  vertical: "Bottom",
};

function valuesOf(
  styles: readonly StyledBlocks[],
  property: Property,
): Map<NonNullable<PlanStyle[Property]>, readonly PlanBlock[]> {
  const having = styles.flatMap(({ style, blocks }) =>
    blocks.map((block) => ({ block, value: style[property] })),
  );
  const laid = blocksOf(
    having.flatMap(({ block, value }) => (value === undefined ? [] : [{ block, value }])),
  );
  const usual = USUAL[property];
  return new Map([...laid].filter(([value]) => value !== usual));
}

function formatsOf(sheet: Excel.Worksheet, blocks: readonly PlanBlock[]): Excel.RangeFormat[] {
  return joinedAddresses(blocks.map(addressOf)).map((joined) => sheet.getRanges(joined).format);
}

type Side = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

/** Thin lines, as Excel draws them unless told otherwise. Inner lines are only asked of blocks that have an inside. */
function layBorders(
  sheet: Excel.Worksheet,
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
    for (const format of sides.length === 0 ? [] : formatsOf(sheet, where)) {
      for (const side of sides) {
        const line = format.borders.getItem(side);
        line.style = "Continuous";
        line.color = borders.color;
      }
    }
  }
}

const EDGES = { top: "EdgeTop", bottom: "EdgeBottom", left: "EdgeLeft", right: "EdgeRight" } as const;
