/** The borders of a cell. */
import type { Block, Border } from "../../workbook/model";
import type { Ground } from "./cells";
import type { Look } from "./look";
import { sameStyles, type Styles } from "./styles";

/** A merged cell shows the outer edges of the cells it covers. */
export function edgesOf({ sheet }: Ground, block: Block, look: Look): Styles | null {
  const merged = block.rows > 1 || block.columns > 1;
  const { top, left, bottom, right } = look.borders;
  if (!merged && [top, left, bottom, right].every(({ style }) => style === "None")) return null;
  const bottomRow = block.row + block.rows - 1;
  const rightColumn = block.column + block.columns - 1;
  const far = (edge: "bottom" | "right", row: number, column: number) => {
    const own = look.borders[edge];
    return own.style === "None" && merged ? sheet.format(row, column).borders[edge] : own;
  };
  const edges = {
    borderTop: css(top),
    borderLeft: css(left),
    borderBottom: css(far("bottom", bottomRow, block.column)),
    borderRight: css(far("right", block.row, rightColumn)),
  };
  const drawn = Object.entries(edges).filter(([, line]) => line !== null);
  if (drawn.length === 0) return null;
  return sameStyles(`edges ${drawn.join()}`, () => Object.fromEntries(drawn) as Styles);
}

function css({ style, weight, color }: Border): string | null {
  if (style === "None") return null;
  const width = { Hairline: 1, Thin: 1, Medium: 2, Thick: 3 }[weight];
  if (style === "Double") return `3px double ${color}`;
  const line =
    style === "Continuous"
      ? weight === "Hairline"
        ? "dotted"
        : "solid"
      : /^Dot$/.test(style)
        ? "dotted"
        : "dashed";
  return `${width}px ${line} ${color}`;
}
