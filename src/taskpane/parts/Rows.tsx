import { lazy, Suspense, type ReactNode } from "react";

import { useStyles } from "./styles";

export interface RowsProps<T> {
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  readonly render: (item: T) => ReactNode;
  /** The key of a row that stays in the page even when scrolled away: the open one. */
  readonly keep: string | null;
  /** A row's usual height, px; the true one is measured. */
  readonly size: number;
}

const VirtualRows = lazy(() => import("./VirtualRows")) as <T>(props: RowsProps<T>) => ReactNode;

/** Up to here all rows stand in the page: Ctrl+F and screen readers see them all. */
const ALL_AT_ONCE = 80;

/** A list of rows; a long one holds only those near the window, each of measured height. */
export function Rows<T>(props: RowsProps<T>) {
  const shared = useStyles();
  if (props.items.length > ALL_AT_ONCE) {
    return (
      <Suspense fallback={null}>
        <VirtualRows {...props} />
      </Suspense>
    );
  }
  return (
    <ul className={shared.list} role="list">
      {props.items.map((item) => (
        <li key={props.keyOf(item)}>{props.render(item)}</li>
      ))}
    </ul>
  );
}
