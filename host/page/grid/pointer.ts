/** What the mouse or a finger does on the grid: selects cells, whole rows and columns, and drags a selection out. */
import { useRef, type PointerEvent, type RefObject } from "react";
import type { Ground } from "./cells";
import type { Desk } from "../desk";
import { pointAt, type Frame } from "./frame";
import { ROWS, wholeColumns, wholeRows, type Draft } from "./keys";
import { extendTo, selectBlock, selectCell, type Place } from "./selection";

interface Surface {
  readonly desk: Desk;
  readonly ground: Ground;
  readonly frame: Frame;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly input: RefObject<HTMLElement | null>;
  readonly draft: Draft | null;
  readonly onDraft: (draft: Draft) => void;
  readonly onCommit: () => boolean;
}

interface Drag {
  readonly kind: "cells" | "rows" | "columns";
  readonly from: Place;
}

/** Pixels scrolled while a drag goes beyond the window. */
const STRIDE = 20;

/** The handlers of the grid's surface, and whether a selection is being dragged. */
export function usePointer(surface: Surface) {
  const drag = useRef<Drag | null>(null);
  const { desk, ground, frame, scroller, draft, onDraft } = surface;
  const at = (event: { clientX: number; clientY: number }) => pointAt(event, scroller.current, ground, frame);
  return {
    isDragging: () => drag.current !== null,
    handlers: {
      onPointerDown: (event: PointerEvent) => {
        drag.current = begin(event, surface) ?? drag.current;
      },
      onPointerMove: (event: PointerEvent) => {
        if (drag.current) pull(at(event), drag.current, surface);
      },
      onPointerUp: () => {
        drag.current = null;
      },
      onDoubleClick: (event: { clientX: number; clientY: number }) => {
        const { active } = desk.selection;
        const { x, y } = at(event);
        if (x <= frame.head.width || y <= frame.head.height) return;
        onDraft({ place: active, text: desk.typed(active), mode: "edit" });
      },
    },
  };

  function begin(event: PointerEvent, { input, onCommit }: Surface): Drag | null {
    if (event.button !== 0 || (event.target as Element).closest("textarea, .grip")) return null;
    const { head, view } = frame;
    const point = at(event);
    // The scroll bars belong to the scroller too.
    if (point.x > view.width || point.y > view.height) return null;
    event.preventDefault();
    if (draft && !onCommit()) return null;
    const [inRows, inColumns] = [point.x < head.width, point.y < head.height];
    if (inRows && inColumns) {
      desk.select(selectBlock(desk.sheet, wholeRows({ row: 0, rows: ROWS })));
      return null;
    }
    const kind = inRows ? "rows" : inColumns ? "columns" : "cells";
    const started: Drag = { kind, from: event.shiftKey ? desk.selection.active : point };
    event.currentTarget.setPointerCapture(event.pointerId);
    follow(desk, started, point, event.shiftKey);
    input.current?.focus({ preventScroll: true });
    return started;
  }
}

/** Stretches the selection to where the pointer is now, scrolling when it left the window. */
function pull(point: Place & { x: number; y: number }, drag: Drag, { desk, frame, scroller }: Surface): void {
  const element = scroller.current;
  if (element && point.y > frame.view.height) element.scrollTop += STRIDE;
  if (element && point.x > frame.view.width) element.scrollLeft += STRIDE;
  const { head } = desk.selection;
  if (point.row !== head.row || point.column !== head.column) follow(desk, drag, point, true);
}

function follow(desk: Desk, { kind, from }: Drag, to: Place, isExtending: boolean): void {
  const { sheet, selection } = desk;
  const [row, rows] = [Math.min(from.row, to.row), Math.abs(from.row - to.row) + 1];
  const [column, columns] = [Math.min(from.column, to.column), Math.abs(from.column - to.column) + 1];
  if (kind === "rows") desk.select(selectBlock(sheet, wholeRows({ row, rows })));
  else if (kind === "columns") desk.select(selectBlock(sheet, wholeColumns({ column, columns })));
  else desk.select(isExtending ? extendTo(sheet, selection, to) : selectCell(sheet, to));
}
