/** What of a sheet is in view, in pixels: where the panes meet, which cells are drawn, and which cell lies under the pointer. */
import { useLayoutEffect, useMemo, useState, type RefObject } from "react";
import { Axis, pixels } from "./axis";
import type { Ground } from "./cells";
import type { Desk } from "../desk";
import { Looks } from "./look";
import type { Place } from "./selection";

/** The scrolled window on the sheet. */
export interface View {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Frame {
  readonly view: View;
  /** The headings' size; nothing where the sheet shows none. */
  readonly head: { readonly width: number; readonly height: number };
  /** Where the scrolled pane begins. */
  readonly edge: { readonly x: number; readonly y: number };
  /** The first and the last cell of the scrolled pane. */
  readonly first: Place;
  readonly last: Place;
  /** A pixel p of the sheet stands, in the scrolled part, at p + scrolled + head. */
  readonly scrolled: { readonly x: number; readonly y: number };
}

const HEAD = { width: 52, height: 22 };
const NO_HEAD = { width: 0, height: 0 };

/** The active sheet at this moment. */
export function useGround(desk: Desk, version: number): Ground {
  const { sheet, extent } = desk;
  return useMemo(() => {
    void version;
    return {
      workbook: desk.workbook,
      sheet,
      looks: new Looks(desk.workbook, sheet),
      rows: new Axis(extent.rows, (row) => (sheet.rowHidden(row) ? 0 : pixels(sheet.rowHeight(row)))),
      columns: new Axis(extent.columns, (c) => (sheet.columnHidden(c) ? 0 : pixels(sheet.columnWidth(c)))),
      gridlines: sheet.showGridlines,
    };
  }, [desk, sheet, extent, version]);
}

/** The scroller's window, and how to take over where it was scrolled to. */
export function useView(scroller: RefObject<HTMLElement | null>) {
  const [view, setView] = useState<View>({ left: 0, top: 0, width: 1200, height: 700 });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element || typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(() =>
      setView((old) => ({ ...old, width: element.clientWidth, height: element.clientHeight })),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const scroll = ({ scrollLeft, scrollTop }: { scrollLeft: number; scrollTop: number }) =>
    setView((old) => ({ ...old, left: scrollLeft, top: scrollTop }));
  return { view, scroll };
}

export function frameOf({ sheet, rows, columns }: Ground, view: View): Frame {
  const { frozen } = sheet;
  const head = sheet.showHeadings ? HEAD : NO_HEAD;
  const kept = { x: columns.start(frozen.columns), y: rows.start(frozen.rows) };
  return {
    view,
    head,
    edge: { x: head.width + kept.x, y: head.height + kept.y },
    first: { row: rows.at(kept.y + view.top), column: columns.at(kept.x + view.left) },
    last: {
      row: rows.at(view.top + view.height - head.height),
      column: columns.at(view.left + view.width - head.width),
    },
    scrolled: { x: -view.left, y: -view.top },
  };
}

/** A point in the scroller, and the cell there. */
export interface Point extends Place {
  readonly x: number;
  readonly y: number;
}

export function pointAt(
  event: { readonly clientX: number; readonly clientY: number },
  scroller: HTMLElement | null,
  { rows, columns }: Ground,
  { view, head, edge }: Frame,
): Point {
  const box = scroller?.getBoundingClientRect() ?? { left: 0, top: 0 };
  const x = event.clientX - box.left;
  const y = event.clientY - box.top;
  const across = x - head.width + (x < edge.x ? 0 : view.left);
  const down = y - head.height + (y < edge.y ? 0 : view.top);
  return { x, y, row: rows.at(Math.max(0, down)), column: columns.at(Math.max(0, across)) };
}

/** Scrolls as little as brings a cell into view; frozen ones are. */
export function reveal(
  element: HTMLElement,
  { row, column }: Place,
  { sheet, rows, columns }: Ground,
  { head }: Frame,
): void {
  const { frozen } = sheet;
  if (column >= frozen.columns) {
    const start = columns.start(column) - columns.start(frozen.columns);
    const end = columns.start(column + 1) - (element.clientWidth - head.width);
    element.scrollLeft = within(element.scrollLeft, start, end);
  }
  if (row >= frozen.rows) {
    const start = rows.start(row) - rows.start(frozen.rows);
    const end = rows.start(row + 1) - (element.clientHeight - head.height);
    element.scrollTop = within(element.scrollTop, start, end);
  }
}

/** Where to scroll so that what begins at `start` and ends `end` before the window's end is seen, its beginning first. */
function within(now: number, start: number, end: number): number {
  if (now > start) return start;
  return now < end ? Math.min(start, end) : now;
}
