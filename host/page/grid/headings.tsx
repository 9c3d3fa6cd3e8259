/** The letters and numbers at the edges of the grid, with grips to resize by, and the lines where panes are frozen. */
import { memo, type PointerEvent } from "react";
import { columnLetters } from "../../workbook/formulas/address";
import type { Block } from "../../workbook/model";
import { range } from "./axis";
import type { Ground } from "./cells";
import type { Desk } from "../desk";
import type { Frame } from "./frame";
import { usePlaces } from "./places";

const EDGE = 4;

interface Props {
  readonly ground: Ground;
  readonly desk: Desk;
  readonly frame: Frame;
  readonly selection: Block;
}

export function Headings({ ground, desk, frame, selection }: Props) {
  const { frozen } = ground.sheet;
  const { head, edge, first, last, scrolled } = frame;
  const rows = [...range(0, frozen.rows - 1), ...range(Math.max(first.row, frozen.rows), last.row)].filter(
    (row) => ground.rows.size(row) > 0,
  );
  return (
    <>
      <ColumnHeads
        {...{ ground, desk, selection }}
        first={first.column}
        last={last.column}
        start={head.width}
        scrolled={scrolled.x}
      />
      <RowHeads {...{ ground, desk, frame, selection, rows }} />
      <div className="heads all" aria-hidden="true" />
      {frozen.rows > 0 && <i className="freeze across" style={{ top: edge.y - 1 }} />}
      {frozen.columns > 0 && <i className="freeze down" style={{ left: edge.x - 1 }} />}
    </>
  );
}

interface ColumnHeadsProps extends Omit<Props, "frame"> {
  readonly first: number;
  readonly last: number;
  /** Where the first column begins, and what of the columns that are not kept has gone to the left. */
  readonly start: number;
  readonly scrolled: number;
}

/** The letters: they stay as they are while rows go by. */
const ColumnHeads = memo(function ColumnHeads(props: ColumnHeadsProps) {
  const { ground, desk, selection, first, last, start, scrolled } = props;
  const kept = ground.sheet.frozen.columns;
  const columns = [...range(0, kept - 1), ...range(Math.max(first, kept), last)].filter(
    (column) => ground.columns.size(column) > 0,
  );
  return (
    <div className="heads top" aria-hidden="true">
      {columns.map((column) => (
        <div
          key={column}
          className={headClass(holds(selection.column, selection.columns, column), column < kept)}
          style={{
            left: start + ground.columns.start(column) + (column < kept ? 0 : scrolled),
            width: ground.columns.size(column),
          }}
        >
          {columnLetters(column)}
          <i
            className="grip"
            style={{ width: EDGE * 2 }}
            onPointerDown={(event) => resizeColumn(event, ground, desk, column)}
          />
        </div>
      ))}
    </div>
  );
});

function RowHeads({ ground, desk, frame, selection, rows }: Props & { readonly rows: readonly number[] }) {
  const { head, first, last, scrolled } = frame;
  const { placeOf, origin } = usePlaces(ground.rows, first.row, last.row);
  const drawn = (row: number, key: number, isKept: boolean, origin: number) => (
    <RowHead
      key={key}
      {...{ ground, desk, row, isKept, origin }}
      isChosen={holds(selection.row, selection.rows, row)}
    />
  );
  const kept = ground.sheet.frozen.rows;
  return (
    <div className="heads side" aria-hidden="true">
      <div className="layer" style={{ transform: `translate(0, ${head.height + scrolled.y + origin}px)` }}>
        {rows.filter((row) => row >= kept).map((row) => drawn(row, placeOf(row), false, origin))}
      </div>
      <div className="layer" style={{ transform: `translate(0, ${head.height}px)` }}>
        {rows.filter((row) => row < kept).map((row) => drawn(row, row, true, 0))}
      </div>
    </div>
  );
}

interface RowHeadProps {
  readonly ground: Ground;
  readonly desk: Desk;
  readonly row: number;
  readonly isKept: boolean;
  readonly isChosen: boolean;
  readonly origin: number;
}

const RowHead = memo(function RowHead({ ground, desk, row, isKept, isChosen, origin }: RowHeadProps) {
  return (
    <div
      className={headClass(isChosen, isKept)}
      style={{ top: ground.rows.start(row) - origin, height: ground.rows.size(row) }}
    >
      {row + 1}
      <i
        className="grip"
        style={{ height: EDGE * 2 }}
        onPointerDown={(event) => resizeRow(event, ground, desk, row)}
      />
    </div>
  );
});

function holds(start: number, count: number, index: number): boolean {
  return index >= start && index < start + count;
}

function headClass(isChosen: boolean, isKept: boolean): string {
  return `head${isChosen ? " chosen" : ""}${isKept ? " kept" : ""}`;
}

function resizeColumn(event: PointerEvent, ground: Ground, desk: Desk, column: number): void {
  const from = event.clientX;
  const size = ground.columns.size(column);
  drag(event, (up) => {
    const width = inPoints(size + up.clientX - from);
    desk.change(() => desk.sheet.setColumnWidth(column, 1, width));
  });
}

function resizeRow(event: PointerEvent, ground: Ground, desk: Desk, row: number): void {
  const from = event.clientY;
  const size = ground.rows.size(row);
  drag(event, (up) => {
    const height = inPoints(size + up.clientY - from);
    desk.change(() => desk.sheet.setRowHeight(row, 1, height));
  });
}

function inPoints(pixels: number): number {
  return (Math.max(0, pixels) * 72) / 96;
}

function drag(event: PointerEvent, done: (up: globalThis.PointerEvent) => void): void {
  event.stopPropagation();
  const target = event.currentTarget as HTMLElement;
  target.setPointerCapture(event.pointerId);
  target.onpointerup = (up) => {
    target.onpointerup = null;
    done(up);
  };
}
