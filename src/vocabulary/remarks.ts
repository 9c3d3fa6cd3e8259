/** Lines between the rows of a table that explain and are no headings. */

import { unaccented } from "./unaccented";
import { plainForm } from "./vocabulary";

const REMARK = unaccented(
  /^(?:[-+*( ]*)(?:nguyen nhan|ly do|giai trinh|giai thich|thuyet minh|nhan xet|danh gia chung|ghi chu|luu y|do |vi |tuy nhien|trong khi|mac du|note|notes|reason|reasons|because|due to|comment|comments|commentary|explanation|remark|remarks|analysis|the result)\b/,
);

/** "Nguyên nhân: …", "The result is above target because of good weather.": a sentence, or words that begin an explanation. */
export function isRemark(text: string): boolean {
  const short = text.slice(0, 400).trim();
  const words = short.split(/\s+/u).length;
  if (/[.;!]$/u.test(short) && words >= 7) return true;
  return words >= 3 && REMARK.test(plainForm(short));
}

/** Units of money: a sum beside what is counted is no further condition of it. */
export const MONEY_UNIT = unaccented(
  /^(?:(?:nghin|trieu|ty|ngan|tr|t)\.? ?)*(?:dong|d|vnd|usd|dola|do la|eur|\$)(?:\b|$)|^(?:ty|trieu|nghin ty)$|^(?:million|billion|thousand) (?:dong|vnd|usd|dollars)/,
);
