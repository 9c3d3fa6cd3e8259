/** Which element of the page draws which row: elements are changed from row to row, as few as can be are made or moved. */
import { useState } from "react";
import type { Axis } from "./axis";

/** Where the rows in view are drawn. */
export interface Placed {
  readonly placeOf: (row: number) => number;
  /** The pixel of the sheet from which the rows' tops are counted: after a leap rows as high as those before stand where they stood. */
  readonly origin: number;
}

/**
 * A row that comes into view takes the place of one that has gone: changed, not made anew. Where all are new, each takes the place of the one
 * that stood there, so that none is moved about. Going up, the new rows are made: to put the last element first, React moves all the others.
 */
class Places {
  private places = new Map<number, number>();
  private first = 0;
  private last = -1;
  private made = 0;
  private origin = 0;

  /** The place of each row, once those from `first` to `last` are in view. Asked twice it says the same. */
  inView(rows: Axis, first: number, last: number): Placed {
    if (first !== this.first || last !== this.last) this.moveTo(rows, first, last);
    const { places, origin } = this;
    return { placeOf: (row) => places.get(row) ?? -1 - row, origin };
  }

  private moveTo(rows: Axis, first: number, last: number): void {
    if (first > this.last || last < this.first) this.origin += rows.start(first) - rows.start(this.first);
    const isUp = first < this.first && last >= this.first;
    const free: number[] = [];
    if (!isUp) for (const [row, place] of this.places) if (row < first || row > last) free.push(place);
    const places = new Map<number, number>();
    for (let row = first; row <= last; row += 1)
      places.set(row, this.places.get(row) ?? free.shift() ?? (this.made += 1));
    [this.places, this.first, this.last] = [places, first, last];
  }
}

/** The places of the rows in view, remembered from one picture to the next. */
export function usePlaces(rows: Axis, first: number, last: number): Placed {
  const [places] = useState(() => new Places());
  return places.inView(rows, first, last);
}
