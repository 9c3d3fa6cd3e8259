/** The parts of the grid that scroll apart from each other: what is frozen, and the rest. */
import type { CSSProperties } from "react";
import type { Block } from "../../workbook/model";
import { range } from "./axis";
import { Charts } from "./charts";
import { RowCells, type Ground } from "./cells";
import type { Frame } from "./frame";
import { usePlaces } from "./places";
import { selectCell, type Place } from "./selection";

interface Props {
  readonly ground: Ground;
  readonly frame: Frame;
  readonly selection: Block;
  readonly active: Place;
}

/** One to four panes, as rows and columns are frozen. */
export function Panes({ ground, frame, selection, active }: Props) {
  const { frozen } = ground.sheet;
  const { head, edge, first, last, scrolled } = frame;
  const shift = { x: head.width - edge.x + scrolled.x, y: head.height - edge.y + scrolled.y };
  const pane = (key: string, part: PanePart) => (
    <Pane key={key} ground={ground} selection={selection} active={active} part={part} />
  );
  return (
    <>
      {pane("scrolled", { first, last, clip: { left: edge.x, top: edge.y }, shift })}
      {frozen.rows > 0 &&
        pane("top", {
          first: { row: 0, column: first.column },
          last: { row: frozen.rows - 1, column: last.column },
          clip: { left: edge.x, top: head.height, bottom: edge.y },
          shift: { x: shift.x, y: 0 },
        })}
      {frozen.columns > 0 &&
        pane("left", {
          first: { row: first.row, column: 0 },
          last: { row: last.row, column: frozen.columns - 1 },
          clip: { left: head.width, top: edge.y, right: edge.x },
          shift: { x: 0, y: shift.y },
        })}
      {frozen.rows > 0 &&
        frozen.columns > 0 &&
        pane("corner", {
          first: { row: 0, column: 0 },
          last: { row: frozen.rows - 1, column: frozen.columns - 1 },
          clip: { left: head.width, top: head.height, right: edge.x, bottom: edge.y },
          shift: { x: 0, y: 0 },
        })}
    </>
  );
}

interface PanePart {
  readonly first: Place;
  readonly last: Place;
  readonly clip: { left: number; top: number; right?: number; bottom?: number };
  readonly shift: { x: number; y: number };
}

function Pane({
  ground,
  selection,
  active,
  part,
}: {
  ground: Ground;
  selection: Block;
  active: Place;
  part: PanePart;
}) {
  const { first, last, clip, shift } = part;
  const { rows, columns, sheet } = ground;
  const size = {
    width: clip.right === undefined ? "100%" : clip.right - clip.left,
    height: clip.bottom === undefined ? "100%" : clip.bottom - clip.top,
  };
  const activeBlock = selectCell(sheet, active).block;
  const { placeOf, origin } = usePlaces(rows, first.row, last.row);
  const drawn = (row: number, mergedOnly: boolean) => {
    const within = row >= selection.row && row < selection.row + selection.rows;
    const chosen = within
      ? { selectedFrom: selection.column, selectedTo: selection.column + selection.columns - 1 }
      : {};
    return (
      <RowCells
        key={mergedOnly ? `${row} above` : placeOf(row)}
        {...chosen}
        {...{ ground, row, mergedOnly, origin }}
        first={first.column}
        last={last.column}
      />
    );
  };
  const frame = (block: Block) => ({
    left: columns.start(block.column) - 1,
    top: rows.start(block.row) - 1,
    width: columns.size(block.column, block.columns) + 1,
    height: rows.size(block.row, block.rows) + 1,
  });
  return (
    <div role="rowgroup" className="pane" style={{ left: clip.left, top: clip.top, ...size }}>
      <div className="layer" style={moved(shift.x, shift.y + origin)}>
        {rowsAbove(ground, part).map((row) => drawn(row, true))}
        {range(first.row, last.row)
          .filter((row) => rows.size(row) > 0)
          .map((row) => drawn(row, false))}
      </div>
      <div className="layer" style={moved(shift.x, shift.y)}>
        <Charts ground={ground} />
        <div className="selected" style={frame(selection)} />
        <div className="active" style={frame(activeBlock)} />
      </div>
    </div>
  );
}

/** Rows above of which a merged cell reaches into the part. */
function rowsAbove({ sheet }: Ground, { first, last }: PanePart): number[] {
  const reaching = sheet.merges
    .filter((m) => m.row < first.row && m.row + m.rows > first.row)
    .filter((m) => m.column <= last.column && m.column + m.columns > first.column);
  return [...new Set(reaching.map((m) => m.row))];
}

function moved(x: number, y: number): CSSProperties {
  return { transform: `translate(${x}px, ${y}px)` };
}
