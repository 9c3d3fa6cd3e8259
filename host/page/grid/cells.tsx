/** Draws cells: a row at a time, each cell placed in the sheet's own pixels, so that grid and print preview share it. */
import { memo, useLayoutEffect, useRef } from "react";
import type { HostWorkbook, Sheet } from "../../workbook/model";
import { range, type Axis } from "./axis";
import type { Looks } from "./look";
import { cellPicture, type CellPicture } from "./picture";
import { paintCells } from "./paint";
import { mergeAt } from "./selection";
import { spillsOf } from "./spills";

/** A sheet at one moment, with its pixels. */
export interface Ground {
  readonly workbook: HostWorkbook;
  readonly sheet: Sheet;
  readonly looks: Looks;
  readonly rows: Axis;
  readonly columns: Axis;
  readonly gridlines: boolean;
}

interface RowProps {
  readonly ground: Ground;
  readonly row: number;
  readonly first: number;
  readonly last: number;
  /** Only merged cells: their first row is above what is drawn. */
  readonly mergedOnly?: boolean;
  /** Selected columns of this row; -1 for none. */
  readonly selectedFrom?: number;
  readonly selectedTo?: number;
  /** The pixel of the sheet at which the layer of rows begins. */
  readonly origin?: number;
}

/**
 * The cells of one row between two columns. Draws again only when its ground or selection changes. What is in the row is no concern of React's:
 * while a sheet is scrolled hundreds of cells change in every picture, most of them only their address.
 */
export const RowCells = memo(function RowCells(props: RowProps) {
  const { ground, row, origin = 0 } = props;
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (element.current) paintCells(element.current, picturesOf(props));
  });
  const top = ground.rows.start(row) - origin - 1;
  return <div ref={element} role="row" aria-rowindex={row + 1} className="row" style={{ top }} />;
});

function picturesOf(props: RowProps): CellPicture[] {
  const { ground, row, first, last, mergedOnly = false, selectedFrom = -1, selectedTo = -1 } = props;
  const { merges } = ground.sheet;
  const spills = mergedOnly ? [] : spillsOf(ground, row, first, last);
  const pictures: CellPicture[] = [];
  for (const column of columnsDrawn(props, spills)) {
    if (ground.columns.size(column) === 0) continue;
    const merge = mergeAt(merges, row, column);
    if (merge && (merge.row !== row || merge.column !== column)) continue;
    pictures.push(
      cellPicture(ground, merge ?? { row, column, rows: 1, columns: 1 }, {
        spill: spills.find((each) => each.column === column) ?? null,
        isBare: spills.some(({ from, to }) => column >= from && column < to),
        isSelected: column >= selectedFrom && column <= selectedTo,
      }),
    );
  }
  return pictures;
}

/** Those between first and last, and those outside of which something reaches in. */
function columnsDrawn(props: RowProps, spills: readonly { readonly column: number }[]): number[] {
  const { ground, row, first, last, mergedOnly = false } = props;
  const columns = mergedOnly ? [] : range(first, last);
  for (const { column } of spills) if (column < first || column > last) columns.push(column);
  for (const merge of ground.sheet.merges) {
    if (merge.row === row && merge.column <= last && merge.column + merge.columns > first) {
      if (mergedOnly || merge.column < first) columns.push(merge.column);
    }
  }
  return columns;
}
