/** Widths of the usual eight columns in points, and of those beside the page. */

import type { Review } from "../../model/assessment";
import type { Line } from "../../model/indicator";
import { rememberLast } from "../../model/remember";
import { textWidth } from "../layout/textWidth";

/** 462 in all: with more than 467 Excel would shrink the page to its width. */
const WIDTHS = [25.5, 124.5, 46.5, 40.5, 40.5, 43.5, 61.5, 79.5] as const;
/** The three columns right of the printed page: an empty one, hints ("Số liệu đã đổi"), the bare figures behind words. */
export const BESIDE = [25.5, 124.5, 79.5];

/** What a figure needs beside its digits: padding and the format's bracket. */
const PADDING = 9;
const WIDEST_FIGURE = 54;

/** Points of A to H. */
export type UsualWidths = readonly [number, number, number, number, number, number, number, number];

/** Long figures take their points from the notes, then shrink to fit: a figure is never shown as ###. */
export const usualWidths = rememberLast(({ assessments }: Review): UsualWidths => {
  const lines: readonly Line[] = assessments.flatMap(({ indicator }) => [indicator, ...indicator.subItems]);
  const [a, b, c, d, e, f, g, h] = WIDTHS;
  const target = neededWidth(
    lines.map((line) => line.target?.printed ?? ""),
    d,
  );
  const actual = neededWidth(
    lines.map((line) => line.actual?.printed ?? ""),
    e,
  );
  return [a, b, c, target, actual, f, g, h - (target - d) - (actual - e)];
});

/** Points of a column of figures: what the widest needs, within bounds. */
export function neededWidth(printed: readonly string[], usual: number): number {
  let widest = 0;
  for (const text of printed)
    widest = Math.max(
      widest,
      FIGURE.test(text)
        ? textWidth(text, 10.5)
        : Math.max(...text.split(/\s+/).map((piece) => textWidth(piece, 10.5))),
    );
  return Math.min(WIDEST_FIGURE, Math.max(usual, Math.ceil((widest + PADDING) * 2) / 2));
}

/** A figure is never broken; words are, between them. */
const FIGURE = /^[\d.,\s%]*$/;
