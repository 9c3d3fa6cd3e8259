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
  const columns = [
    ...range(0, frozen.columns - 1),
    ...range(Math.max(first.column, frozen.columns), last.column),
  ].filter((column) => ground.columns.size(column) > 0);
  const rows = [...range(0, frozen.rows - 1), ...range(Math.max(first.row, frozen.rows), last.row)].filter(
    (row) => ground.rows.size(row) > 0,
  );
  return (
    <>
      <div className="heads top" aria-hidden="true">
        {columns.map((column) => {
          const isKept = column < frozen.columns;
          const left = head.width + ground.columns.start(column) + (isKept ? 0 : scrolled.x);
          const isChosen = holds(selection.column, selection.columns, column);
          return (
            <div
              key={column}
              className={headClass(isChosen, isKept)}
              style={{ left, width: ground.columns.size(column) }}
            >
              {columnLetters(column)}
              <i
                className="grip"
                style={{ width: EDGE * 2 }}
                onPointerDown={(event) => resizeColumn(event, ground, desk, column)}
              />
            </div>
          );
        })}
      </div>
      <RowHeads {...{ ground, desk, frame, selection, rows }} />
      <div className="heads all" aria-hidden="true" />
      {frozen.rows > 0 && <i className="freeze across" style={{ top: edge.y - 1 }} />}
      {frozen.columns > 0 && <i className="freeze down" style={{ left: edge.x - 1 }} />}
    </>
  );
}

function RowHeads({ ground, desk, frame, selection, rows }: Props & { readonly rows: readonly number[] }) {
  const { head, first, last, scrolled } = frame;
  const placeOf = usePlaces(first.row, last.row);
  const drawn = (row: number, key: number, isKept: boolean) => (
    <RowHead
      key={key}
      {...{ ground, desk, row, isKept }}
      isChosen={holds(selection.row, selection.rows, row)}
    />
  );
  const kept = ground.sheet.frozen.rows;
  return (
    <div className="heads side" aria-hidden="true">
      <div className="layer" style={{ transform: `translate(0, ${head.height + scrolled.y}px)` }}>
        {rows.filter((row) => row >= kept).map((row) => drawn(row, placeOf(row), false))}
      </div>
      <div className="layer" style={{ transform: `translate(0, ${head.height}px)` }}>
        {rows.filter((row) => row < kept).map((row) => drawn(row, row, true))}
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
}

const RowHead = memo(function RowHead({ ground, desk, row, isKept, isChosen }: RowHeadProps) {
  return (
    <div
      className={headClass(isChosen, isKept)}
      style={{ top: ground.rows.start(row), height: ground.rows.size(row) }}
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
