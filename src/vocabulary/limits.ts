/** Headings of the two ends of what is asked for. In heading form; a scale of points is none. */

import { unaccented } from "./unaccented";

const BEFORE = "(?:gia tri |muc |nguong |gioi han |can |chi tieu |muc tieu |ke hoach |kh |target |limit )?";
const AFTER = "(?: (?:value|limit|threshold|bound|level|target|allowed|range))?";

export const LOW_LIMIT = unaccented(
  new RegExp(
    `^${BEFORE}(?:min(?:imum)?|toi thieu|thap nhat|nho nhat|duoi|san|tu|lower|lowest|floor|from|least|lsl|lcl)${AFTER}$`,
  ),
);
export const HIGH_LIMIT = unaccented(
  new RegExp(
    `^${BEFORE}(?:max(?:imum)?|toi da|cao nhat|lon nhat|tren|tran|den|upper|highest|ceiling|to|most|usl|ucl)${AFTER}$`,
  ),
);
