/** What a cell shows, as plain data. */
import type { Block } from "../../workbook/model";
import type { Ground } from "./cells";
import { edgesOf } from "./edges";
import type { Bar } from "./look";
import type { Spill } from "./spills";
import { sameStyles, type Styles } from "./styles";
import { textPicture, type TextPicture } from "./textPicture";

export interface CellPicture {
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly isSelected: boolean;
  readonly isError: boolean;
  readonly className: string;
  readonly box: Styles;
  readonly bar: Bar | null;
  readonly edges: Styles | null;
  readonly text: TextPicture | null;
}

interface Seen {
  readonly spill: Spill | null;
  /** Another's text runs over its right edge. */
  readonly isBare: boolean;
  readonly isSelected: boolean;
}

export function cellPicture(ground: Ground, block: Block, { spill, isBare, isSelected }: Seen): CellPicture {
  const { sheet, looks, rows, columns, gridlines } = ground;
  const { row, column } = block;
  const look = looks.at(row, column);
  const left = columns.start(column);
  const width = columns.size(column, block.columns);
  const height = rows.size(row, block.rows);
  const line = gridlines && look.fill === null;
  const room = spill
    ? { left: columns.start(spill.from) - left, width: columns.size(spill.from, spill.to - spill.from + 1) }
    : { left: 0, width };
  return {
    column,
    rows: block.rows,
    columns: block.columns,
    isSelected,
    isError: sheet.cell(row, column).error,
    className: line ? (isBare ? "cell under" : "cell line") : "cell",
    box: sameStyles(`cell ${left} ${width} ${height} ${look.fill}`, () => ({
      left: `${left - 1}px`,
      width: `${width + 1}px`,
      height: `${height + 1}px`,
      ...(look.fill !== null && { background: look.fill }),
    })),
    bar: look.bar,
    edges: edgesOf(ground, block, look),
    // The line below a cell is part of it, where there is one.
    text:
      look.text === ""
        ? null
        : textPicture(ground, block, look, { ...room, height: line ? height - 1 : height }),
  };
}
