import type { Section } from "./plannedRow";

/** A row that no height was found for. */
const USUAL_HEIGHT = 18;

/** Rows above which a page begins, as far as heights can be foreseen. */
export function breaksOf(sections: readonly Section[], pageHeight: number): number[] {
  const breaks: number[] = [];
  let row = 0;
  let used = 0;
  for (const { rows, page } of sections) {
    const heights = rows.map((each) => each.height ?? each.estimate ?? USUAL_HEIGHT);
    const whole = heights.reduce((sum, height) => sum + height, 0);
    const head = heights.slice(0, page === "flow" ? 3 : 4).reduce((sum, height) => sum + height, 0);
    const left = pageHeight - used;
    const isTooLong = page === "whole" && whole <= pageHeight ? whole > left : head > left;
    if (row > 0 && (page === "always" || isTooLong)) {
      breaks.push(row);
      used = 0;
    }
    for (const height of heights) used = used + height > pageHeight ? height : used + height;
    row += rows.length;
  }
  return breaks;
}
