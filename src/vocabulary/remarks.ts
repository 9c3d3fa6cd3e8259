/** Words that explain: lines between the rows of a table that are no headings, and remarks behind a figure. */

import { unaccented } from "./unaccented";
import { plainForm } from "./forms";

const REMARK = unaccented(
  /^(?:[-+*( ]*)(?:nguyen nhan|ly do|giai trinh|giai thich|thuyet minh|nhan xet|danh gia chung|ghi chu|luu y|do |vi |tuy nhien|trong khi|mac du|note|notes|reason|reasons|because|due to|comment|comments|commentary|explanation|remark|remarks|analysis|the result)\b/,
);

/** "Giải pháp: tập trung …", "Action: open …": what stands behind the colon goes on as a sentence does. */
const EXPLAINS = /^[-+*( ]*[A-Za-z\xb5\xc0-\xd6\xd8-\xf6\xf8-\u1fff\u3040-\ud7ff][^:()\d]{1,30}: +\p{Ll}/u;

/** "Nguyên nhân: …", "The result is above target because of good weather.": a sentence, or words that begin an explanation. */
export function isRemark(text: string): boolean {
  const short = text.slice(0, 400).trim();
  const words = short.split(/\s+/u).length;
  if (/[.;!]$/u.test(short) && words >= 7) return true;
  if (words >= 4 && EXPLAINS.test(short)) return true;
  return words >= 3 && REMARK.test(plainForm(short));
}

/** Units of money: a sum beside what is counted is no further condition of it. */
export const MONEY_UNIT = unaccented(
  /^(?:(?:nghin|trieu|ty|ngan|tr|t)\.? ?)*(?:dong|d|vnd|usd|dola|do la|eur|\$)(?:\b|$)|^(?:ty|trieu|nghin ty)$|^(?:million|billion|thousand) (?:dong|vnd|usd|dollars)/,
);

/** "0,7% (còn 4,33%)" is a fall and what it left, not a figure and a remark. */
export const LEVEL_LEFT =
  /^(?:chỉ |đã )?(?:còn|xuống|lên|to|down to|up to)(?![A-Za-z\xb5\xc0-\xd6\xd8-\xf6\xf8-\u1fff\u3040-\ud7ff])/iu;
/** What a remark begins with; other words before its figure may ask for more: "100% xã (xã vững mạnh 80%)". */
export const REMARK_BESIDE =
  /^(?:(?:[-+~≈=*]|tăng|giảm|bằng|đạt|vượt|hụt|khoảng|tương ứng|tương đương|chiếm|so với|so|cùng kỳ|năm trước|năm|kế hoạch|kh|nghị quyết|nq|ước|thực hiện|th|up|down|increase|decrease|by|of|plan|target|about|last year|previous)(?![A-Za-z\xb5\xc0-\xd6\xd8-\xf6\xf8-\u1fff\u3040-\ud7ff])[\s:]*)*\d/iu;
/** A change, a share or a comparison told after the figure. */
export const REMARK_AFTER_COMMA =
  /(?:[,;]|\s[-–])\s+(?:tăng|giảm|hụt|bằng|đạt|vượt|tương ứng|tương đương|chiếm|up|down|(?:an )?increase|(?:a )?decrease)(?![A-Za-z\xb5\xc0-\xd6\xd8-\xf6\xf8-\u1fff\u3040-\ud7ff])/iu;
/** "Giảm 2%, đạt 5 người": the size of a change goes with the level behind it. */
export const CHANGE_BEGINNING =
  /^(?:giảm|tăng|hạ|nâng|down|up|decrease|increase)(?![A-Za-z\xb5\xc0-\xd6\xd8-\xf6\xf8-\u1fff\u3040-\ud7ff])/iu;
