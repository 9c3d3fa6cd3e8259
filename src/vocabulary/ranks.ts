/** Words for places in an order. In tidy small letters. */

const BODIES =
  "(?:huyện|xã|phường|tỉnh|thành phố|địa phương|đơn vị|sở|ngành|trường|thôn|districts?|provinces?|communes?|places?)";
const AMONG_FIRST = new RegExp(
  `^(?:(?:nằm |đứng |xếp |lọt )?(?:trong|thuộc|vào) |in the )?(?:(?:top|tốp) (?:đầu )?(\\d{1,3})(?: ${BODIES}.*)?|nhóm (\\d{1,3}) (?:${BODIES} )?(?:dẫn|đứng) đầu.*|(\\d{1,3}) ${BODIES} (?:dẫn|đứng) đầu.*)$`,
  "u",
);
const PLACE =
  /^(?:(?:xếp|đứng|đạt|vị trí) )?(?:thứ|hạng|thứ hạng|vị trí(?: thứ)?|ranked|rank|no\.?|place) ?(\d{1,3})(?:\/\d{1,3})?(?: .*)?$/u;

/** How many are the first that a text speaks of: 3 of "Top 3", 5 of "nhóm 5 huyện dẫn đầu". */
export function amongFirst(text: string): number | null {
  const [, top, group, led] = AMONG_FIRST.exec(text) ?? [];
  const found = top ?? group ?? led;
  return found === undefined ? null : Number(found);
}

/** The place a text tells: 4 of "thứ 4", "xếp thứ 4/63". */
export function placeIn(text: string): number | null {
  const found = PLACE.exec(text)?.[1];
  return found === undefined ? null : Number(found);
}
