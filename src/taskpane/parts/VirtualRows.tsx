import { useWindowVirtualizer, type Range } from "@tanstack/react-virtual";
import { useLayoutEffect, useRef, useState, type RefObject } from "react";

import type { RowsProps } from "./Rows";
import { useStyles } from "./styles";

/** Thousands of rows: only those near the window stand in the page. */
export default function VirtualRows<T>({ items, keyOf, render, keep, size }: RowsProps<T>) {
  const shared = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const top = useTop(list);
  const kept = keep === null ? -1 : items.findIndex((item) => keyOf(item) === keep);
  const rows = useWindowVirtualizer({
    count: items.length,
    estimateSize: () => size,
    overscan: 6,
    scrollMargin: top,
    getItemKey: (index) => keyAt(items, index, keyOf),
    rangeExtractor: (range) => withKept(range, kept),
  });
  return (
    <ul
      ref={list}
      role="list"
      className={shared.list}
      style={{ position: "relative", height: rows.getTotalSize() }}
    >
      {rows.getVirtualItems().map((row) => {
        const item = items[row.index];
        return (
          item !== undefined && (
            <li
              key={row.key}
              ref={rows.measureElement}
              data-index={row.index}
              aria-setsize={items.length}
              aria-posinset={row.index + 1}
              style={{
                position: "absolute",
                insetInline: 0,
                top: 0,
                transform: `translateY(${row.start - top}px)`,
              }}
            >
              {render(item)}
            </li>
          )
        );
      })}
    </ul>
  );
}

function keyAt<T>(items: readonly T[], index: number, keyOf: (item: T) => string): string {
  const item = items[index];
  return item === undefined ? String(index) : keyOf(item);
}

function withKept(range: Range, kept: number): number[] {
  const first = Math.max(range.startIndex - range.overscan, 0);
  const last = Math.min(range.endIndex + range.overscan, range.count - 1);
  const near = Array.from({ length: last - first + 1 }, (_, place) => first + place);
  if (kept < 0 || (kept >= first && kept <= last)) return near;
  return kept < first ? [kept, ...near] : [...near, kept];
}

/** Where the list begins on the page; what stands above it may grow at any drawing. */
function useTop(list: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0);
  const measure = useRef(() => {
    const measured = Math.round((list.current?.getBoundingClientRect().top ?? 0) + window.scrollY);
    setTop((known) => (Math.abs(known - measured) > 1 ? measured : known));
  });
  useLayoutEffect(() => {
    const look = measure.current;
    look();
    const watcher = typeof ResizeObserver === "undefined" ? null : new ResizeObserver(look);
    watcher?.observe(document.body);
    return () => watcher?.disconnect();
  }, []);
  return top;
}
